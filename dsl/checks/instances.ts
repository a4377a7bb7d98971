import type { Check, CheckedInventory, Finding, Host, Place } from "paq";
import { type StdappInstance, stdappInstance } from "../apps/stdapp/instance.js";
import { basePlatform } from "../roles/base_platform/index.js";
import { repeated } from "./repeated.js";

interface Declared extends Place {
  readonly host: Host;
  readonly instance: StdappInstance;
}

function declared(inventory: CheckedInventory): Declared[] {
  return inventory.hosts.flatMap((host) => {
    const given = inventory.input(host, stdappInstance, "instances");
    return (given?.value ?? []).map((instance, index) => ({
      host,
      instance,
      at: given?.at ?? host,
      path: ["instances", `${index}`],
    }));
  });
}

/** One id is one user, pool, folder and virtual host of a machine. */
export const differentIds: Check = (inventory) =>
  repeated(declared(inventory), ({ host, instance }) => `${host.name} ${instance.id}`).map(
    ([second, first]): Finding => ({
      ...second,
      message: `${second.host.name} has two instances with the id ${second.instance.id}`,
      hint: "give one of them another id: it names user, pool, folder and virtual host",
      related: [{ ...first, message: "the first is here" }],
    }),
  );

/** A domain leads to one machine, and there to one virtual host. */
export const differentDomains: Check = (inventory) =>
  repeated(declared(inventory), ({ instance }) => instance.domain.toLowerCase()).map(
    ([second, first]): Finding => ({
      ...second,
      message: `${second.instance.id} and ${first.instance.id} have the same domain, ${second.instance.domain}`,
      hint: "give one of them another domain",
      related: [{ ...first, message: `${first.instance.id} is here, on ${first.host.name}` }],
    }),
  );

/** Applications in PHP need a web server and PHP on their machine. */
export const servedInstances: Check = (inventory) =>
  declared(inventory).flatMap(({ host, instance, ...place }): Finding[] => {
    const webServer = inventory.value(host, basePlatform, "webServer") ?? "none";
    const php = inventory.value(host, basePlatform, "php") ?? false;
    if (webServer !== "none" && php) return [];
    return [
      {
        ...place,
        message: `${instance.id} needs a web server and PHP, and the platform of ${host.name} lacks ${php ? "a web server" : webServer === "none" ? "both" : "PHP"}`,
        hint: `give it to the host: basePlatform.set({ webServer: "nginx", php: true })`,
      },
    ];
  });
