import {
  b64decode,
  conditional,
  defaultTo,
  type Expression,
  eq,
  fromJson,
  j,
  now,
  role,
  roleFile,
  templateFile,
  toJson,
  variable,
} from "paq";
import { copy, file, slurp, template } from "paq/modules/ansible.builtin";
import { isThere } from "../../dryRun.js";
import { dataPath } from "../base_server/index.js";

/**
 * The inventory of a host's instances: one JSON file for each, which `server_query` collects.
 *
 * The command `instance-inventory` shows them as a table.
 */
export interface AppInventory {
  /** Folder of the files. */
  path?: string;
}

/** An instance as the inventory has it. */
export interface InventoryEntry {
  /** Id of the instance: the name of its file. */
  inventoryId: string;
  /** Fully qualified name under which it is reached. */
  inventoryDomain: string;
  /** The application. */
  inventoryProgram: string;
  /** The version that is installed. */
  inventoryVersion: string;
}

/** Names an instance of the inventory. */
export interface InventoryEntryId {
  /** Id of the instance. */
  inventoryId: string;
}

/** What an entry says besides what it was given: when it was made, and since when it has its version. ISO 8601, UTC. */
interface RecordedEntry {
  readonly version: string;
  readonly installed: string;
  readonly version_since: string;
}

/** An empty object in base 64: what is known of an instance without an entry. */
const nothing = "e30=";

const root = { owner: "root", group: "root" };

const directory = (path: Expression<string>) =>
  file("Create the folder of the inventory", { path, state: "directory", ...root, mode: "0755" });

export const appInventory = role<AppInventory>("app_inventory", {
  defaults: { path: j`${dataPath}/inventory` },
  meta: { galaxy_tags: ["system", "inventory"] },
  tasks: (vars) => [
    directory(vars.path),
    template("Say where the inventory is", {
      src: templateFile("templates/instance-inventory.json.ejs", { vars, toJson }),
      dest: "/etc/instance-inventory.json",
      ...root,
      mode: "0644",
    }),
    copy("Install the command that shows the inventory", {
      src: roleFile("files/instance-inventory"),
      dest: "/usr/local/sbin/instance-inventory",
      ...root,
      mode: "0755",
    }),
  ],
});

/** Writes an instance into the inventory, or changes what stands there. */
export const appInventoryRecord = appInventory.entryPoint<InventoryEntry>("record", {
  tasks(vars) {
    const path = j`${appInventory.vars.path}/${vars.inventoryId}.json`;
    /** Here as well: an instance is recorded on a host whose server layer is older than the inventory. */
    const folder = directory(appInventory.vars.path);
    /** There is none for a new instance. */
    const entry = slurp("Read the entry of the instance", { src: path }, { failed_when: false });
    const known = variable(
      "known",
      fromJson<Partial<RecordedEntry>>(b64decode(defaultTo(entry.result.content, nothing))),
    );
    const time = now("%Y-%m-%dT%H:%M:%SZ", { utc: true });
    const isSameVersion = eq(defaultTo(known.version, ""), vars.inventoryVersion);
    return [
      folder,
      entry,
      template(
        "Record the instance",
        {
          src: templateFile("templates/entry.json.ejs", {
            vars,
            toJson,
            installed: defaultTo(known.installed, time),
            since: conditional(isSameVersion, defaultTo(known.version_since, time), time),
          }),
          dest: path,
          ...root,
          mode: "0644",
        },
        { when: isThere(folder), vars: [known] },
      ),
    ];
  },
});

/** Takes an instance out of the inventory. */
export const appInventoryRemove = appInventory.entryPoint<InventoryEntryId>("remove", {
  tasks: (vars) => [
    file("Take the instance out of the inventory", {
      path: j`${appInventory.vars.path}/${vars.inventoryId}.json`,
      state: "absent",
    }),
  ],
});
