import type { Check, Host } from "paq";

/** Two hosts with one address are one machine, on which what one of them sets up undoes what the other does. */
export const differentAddresses: Check = ({ hosts }) => {
  const first = new Map<unknown, Host>();
  return hosts.flatMap((host) => {
    const address = host.options.address ?? host.name;
    const other = first.get(address);
    if (other === undefined) {
      first.set(address, host);
      return [];
    }
    return [
      {
        at: host,
        path: ["address"],
        message: `${host.name} has the address of ${other.name}, ${String(address)}`,
        hint: "give each machine one host, with an address of its own",
        related: [{ at: other, path: ["address"], message: `${other.name} is here` }],
      },
    ];
  });
};
