import { type Check, type CheckedInventory, type Finding, type Host, type Place, secretName } from "paq";
import { backupClient } from "../roles/backup_client/index.js";
import { backupServer } from "../roles/backup_server/index.js";
import { oncePerPlace } from "./repeated.js";

/** A machine that the inputs of another one name, and where. */
interface Named {
  readonly by: Host;
  readonly name: string;
  readonly place: Place;
}

function named(by: Host, input: Place | undefined, path: (index: number) => string[], names: readonly string[]) {
  const at = input?.at ?? by;
  return names.map((name, index): Named => ({ by, name, place: { at, path: path(index) } }));
}

/** Machines that a host names as keepers of its copies, in one of the two lists. */
function targets(inventory: CheckedInventory, host: Host, list: "offsiteTargets" | "crossTargets"): Named[] {
  const names = inventory.value(host, backupClient, list) ?? [];
  return named(host, inventory.input(host, backupClient, list), (index) => [list, `${index}`], names);
}

function allTargets(inventory: CheckedInventory, host: Host): Named[] {
  return [...targets(inventory, host, "offsiteTargets"), ...targets(inventory, host, "crossTargets")];
}

/** Machines whose copies a host keeps. */
function clients(inventory: CheckedInventory, host: Host): Named[] {
  const names = inventory.value(host, backupServer, "clients") ?? [];
  return named(host, inventory.input(host, backupServer, "clients"), (index) => ["clients", `${index}`], names);
}

/** Machines whose host key a host has pinned. */
function pinned(inventory: CheckedInventory, host: Host): Named[] {
  const names = (inventory.value(host, backupClient, "hostKeys") ?? []).map((key) => key.host);
  return named(
    host,
    inventory.input(host, backupClient, "hostKeys"),
    (index) => ["hostKeys", `${index}`, "host"],
    names,
  );
}

function hostOf(inventory: CheckedInventory, name: string): Host | undefined {
  return inventory.hosts.find((host) => host.name === name);
}

/** Ansible would take an unknown name for an address, and the copy would go nowhere. */
export const knownMachines: Check = (inventory) =>
  inventory.hosts.flatMap((host) =>
    [...allTargets(inventory, host), ...clients(inventory, host), ...pinned(inventory, host)]
      .filter(({ name }) => hostOf(inventory, name) === undefined)
      .map(
        ({ name, by, place }): Finding => ({
          ...place,
          message: `${by.name} names ${name}, and no host of the project is called so`,
          hint: "name a host of the project, or list this one there",
        }),
      ),
  );

/** What destroys a machine destroys the copies on it: they are for when it is gone. */
export const copiesElsewhere: Check = (inventory) =>
  inventory.hosts.flatMap((host) =>
    [...allTargets(inventory, host), ...clients(inventory, host)]
      .filter(({ name }) => name === host.name)
      .map(
        ({ name, place }): Finding => ({
          ...place,
          message: `${name} is its own backup host`,
          hint: "let another machine keep its copies: what destroys one machine must not take both",
        }),
      ),
  );

/** A machine keeps the copies of those that it knows: it has an account for each. */
export const keptCopies: Check = (inventory) =>
  inventory.hosts.flatMap((host) =>
    allTargets(inventory, host).flatMap(({ name, place }): Finding[] => {
      const keeper = hostOf(inventory, name);
      if (keeper === undefined || keeper === host) return [];
      if (clients(inventory, keeper).some((client) => client.name === host.name)) return [];
      const known = inventory.input(keeper, backupServer, "clients");
      return [
        {
          ...place,
          message: `${host.name} copies to ${name}, which does not keep its copies`,
          hint: `add it there: backupServer.set({ clients: [… "${host.name}"] })`,
          related: [{ ...(known ?? { at: keeper }), message: `${name} is here` }],
        },
      ];
    }),
  );

/** A machine whose host key isn't pinned gets no copies: anybody could answer in its place. */
export const pinnedKeys: Check = (inventory) =>
  inventory.hosts.flatMap((host) => {
    const known = new Set(pinned(inventory, host).map(({ name }) => name));
    return allTargets(inventory, host)
      .filter(({ name }) => !known.has(name))
      .map(
        ({ name, place }): Finding => ({
          ...place,
          message: `${host.name} copies to ${name}, whose host key is not pinned`,
          hint: `add to hostKeys what ${name} has in /etc/ssh/ssh_host_ed25519_key.pub`,
        }),
      );
  });

/** A cross backup is mutual: a group of one, or a machine whose copies nobody keeps in turn, is a mistake. */
export const mutualCopies: Check = (inventory) =>
  inventory.hosts.flatMap((host) =>
    targets(inventory, host, "crossTargets").flatMap(({ name, place }): Finding[] => {
      const other = hostOf(inventory, name);
      if (other === undefined || other === host) return [];
      if (targets(inventory, other, "crossTargets").some((back) => back.name === host.name)) return [];
      const theirs = inventory.input(other, backupClient, "crossTargets");
      return [
        {
          ...place,
          message: `${host.name} and ${name} are to keep each other's copies, and ${name} doesn't name ${host.name}`,
          hint: `add ${host.name} to the crossTargets of ${name}; copies that go one way only are offsiteTargets`,
          related: [{ ...(theirs ?? { at: other }), message: `${name} is here` }],
        },
      ];
    }),
  );

/** Copies are encrypted against those who keep them: root of a keeping machine must not have the password to them. */
export const separatePasswords: Check = (inventory) => {
  const found = inventory.hosts.flatMap((host) => {
    const password = inventory.input(host, backupClient, "password");
    const name = passwordOf(inventory, host);
    if (password === undefined || name === undefined) return [];
    const knowing = allTargets(inventory, host).find((target) => {
      const keeper = hostOf(inventory, target.name);
      return keeper !== undefined && keeper !== host && passwordOf(inventory, keeper) === name;
    });
    if (knowing === undefined) return [];
    const { at, path = [] } = password;
    return [
      {
        at,
        path,
        message: `${knowing.name} keeps the copies of ${host.name} and has their password, too: it can read them`,
        hint: `give each machine a secret of its own: paq secret generate backup_password_${host.name}`,
      },
    ];
  });
  return oncePerPlace(found);
};

function passwordOf(inventory: CheckedInventory, host: Host): string | undefined {
  return secretName(inventory.input(host, backupClient, "password")?.value);
}
