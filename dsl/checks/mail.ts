import type { Check } from "paq";
import { postfixRelay } from "../roles/postfix_relay/index.js";

/** Inputs of the relay that must not be empty, and what happens when they are. */
const needed = [
  ["relayHost", "there is no relay, and no mail leaves"],
  ["relayUser", "without credentials the relay takes no mail"],
  ["senderAddress", "mail has no sender that the relay accepts"],
  ["administrators", "nobody gets the machine's mail, that about failures included"],
] as const;

function isEmpty(value: unknown): boolean {
  return typeof value === "string" ? value.trim() === "" : Array.isArray(value) && value.length === 0;
}

/** Alerts are mail: a relay without credentials, or with nobody behind it, is silence. */
export const usableRelay: Check = (inventory) =>
  needed.flatMap(([property, consequence]) => {
    const given = inventory.hosts.flatMap((host) => inventory.input(host, postfixRelay, property) ?? []);
    /** What a group gives to all of its hosts is one mistake. */
    const different = new Map(given.map((one) => [one.at, one]));
    return [...different.values()]
      .filter(({ value }) => isEmpty(value))
      .map(({ at, path = [] }) => ({ at, path, message: `${property} is empty: ${consequence}` }));
  });
