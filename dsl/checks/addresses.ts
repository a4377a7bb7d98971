import type { Check } from "paq";
import { repeated } from "./repeated.js";

/** Two hosts with one address are one machine, on which what one of them sets up undoes what the other does. */
export const differentAddresses: Check = ({ hosts }) =>
  repeated(hosts, (host) => host.options.address ?? host.name).map(([host, other]) => ({
    at: host,
    path: ["address"],
    message: `${host.name} has the address of ${other.name}`,
    hint: "give each machine one host, with an address of its own",
    related: [{ at: other, path: ["address"], message: `${other.name} is here` }],
  }));
