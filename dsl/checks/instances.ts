import type { Check, CheckedInventory, Finding, Host, Place } from "paq";
import { type StdappInstance, stdappInstance } from "../apps/stdapp/instance.js";
import { administrators } from "../roles/administrators/index.js";
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

/**
 * Accounts and groups that a server has already, of those that an id could be: an instance would take them over, its
 * shell and home included. They are the system's own, and those of the services that the roles install.
 * @see https://salsa.debian.org/debian/base-passwd
 */
const taken = new Set(
  [
    "root daemon bin sys sync games man lp mail news uucp proxy backup list irc nobody",
    "adm tty disk dialout fax voice cdrom floppy tape sudo audio dip operator src shadow utmp video sasl plugdev staff",
    "users nogroup crontab input kvm render netdev messagebus polkitd sshd postfix postdrop mysql postgres redis docker",
  ]
    .join(" ")
    .split(" "),
);

/** An id is the name of a user, of a group and of folders; a domain is what browsers ask for. */
export const usableNames: Check = (inventory) =>
  declared(inventory).flatMap(({ host, instance, ...place }): Finding[] => {
    const administrator = (inventory.value(host, administrators, "users") ?? []).find(
      ({ name }) => name === instance.id,
    );
    const whose = administrator ? "an administrator's account" : "an account or group of the system's own";
    const found: (Finding | false)[] = [
      !/^[a-z][a-z0-9_]{0,31}$/.test(instance.id) && {
        ...place,
        message: `${JSON.stringify(instance.id)} can't be the id of an instance`,
        hint: "use small letters, digits and underscores, at most 32, the first a letter: wiki_club",
      },
      (administrator !== undefined || taken.has(instance.id)) && {
        ...place,
        message: `${instance.id} is ${whose} on ${host.name}, which the instance would take over`,
        hint: "give the instance another id: wiki_club",
      },
      !/^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/i.test(instance.domain) && {
        ...place,
        message: `${JSON.stringify(instance.domain)} is no domain`,
        hint: "write the fully qualified name alone: wiki.example.org",
      },
    ];
    return found.filter((one) => one !== false);
  });

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
