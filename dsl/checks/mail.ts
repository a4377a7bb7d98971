import type { Check, Finding } from "paq";
import { postfixRelay } from "../roles/postfix_relay/index.js";
import { oncePerPlace } from "./repeated.js";

/** Inputs of the relay that must not be empty, and what happens when they are. */
const needed = [
  ["relayHost", "there is no relay, and no mail leaves"],
  ["relayUser", "without credentials the relay takes no mail"],
  ["senderAddress", "mail has no sender that the relay accepts"],
  ["administrators", "nobody gets the machine's mail, that about failures included"],
] as const;

/** Domain of an address, in small letters; none in a name of the machine's own. */
function domainOf(address: string): string | undefined {
  return address.includes("@") ? address.slice(address.lastIndexOf("@") + 1).toLowerCase() : undefined;
}

/** What a machine names its mail after is its own domain: addresses in it never leave, and those it doesn't know are root's. */
export const mailThatLeaves: Check = (inventory) => {
  const found = inventory.hosts.flatMap((host): Finding[] => {
    const mailName = inventory.input(host, postfixRelay, "mailName");
    if (typeof mailName?.value !== "string") return [];
    const own = mailName.value.toLowerCase();
    const receivers = [
      ...(inventory.value(host, postfixRelay, "administrators") ?? []),
      inventory.value(host, postfixRelay, "alwaysBcc"),
      ...Object.values(inventory.value(host, postfixRelay, "aliases") ?? {}).flat(),
    ];
    const lost = receivers.find((address) => typeof address === "string" && domainOf(address) === own);
    if (lost === undefined) return [];
    return [
      {
        at: mailName.at,
        path: mailName.path ?? [],
        message: `mail to ${lost} would stay on ${host.name} and be lost, since ${mailName.value} is made a domain of the machine's own`,
        hint: "leave mailName out, or take a name that is the machine's alone",
      },
    ];
  });
  return oncePerPlace(found);
};

function isEmpty(value: unknown): boolean {
  return typeof value === "string" ? value.trim() === "" : Array.isArray(value) && value.length === 0;
}

/** Alerts are mail: a relay without credentials, or with nobody behind it, is silence. */
export const usableRelay: Check = (inventory) =>
  needed.flatMap(([property, consequence]) => {
    const given = inventory.hosts.flatMap((host) => inventory.input(host, postfixRelay, property) ?? []);
    return oncePerPlace(
      given
        .filter(({ value }) => isEmpty(value))
        .map(({ at, path = [] }) => ({ at, path, message: `${property} is empty: ${consequence}` })),
    );
  });
