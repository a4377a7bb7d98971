import { and, ansible_check_mode, type Expression, isChanged, j, not, role, templateFile, toNiceJson } from "paq";
import { file, template } from "paq/modules/ansible.builtin";
import { dataPath } from "../base_server/dataPath.js";

/** The inventory of a host's instances: one JSON file for each, which `server_query` collects. */
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

const directory = (path: Expression<string>) =>
  file("Create the folder of the inventory", {
    path,
    state: "directory",
    owner: "root",
    group: "root",
    mode: "0755",
  });

export const appInventory = role<AppInventory>("app_inventory", {
  defaults: { path: `${dataPath}/inventory` },
  meta: { galaxy_tags: ["system", "inventory"] },
  tasks: (vars) => [directory(vars.path)],
});

/** Writes an instance into the inventory, or changes what stands there. */
export const appInventoryRecord = appInventory.entryPoint<InventoryEntry>("record", {
  tasks(vars) {
    /** Here as well: an instance is recorded on a host whose server layer is older than the inventory. */
    const folder = directory(appInventory.vars.path);
    return [
      folder,
      template(
        "Record the instance",
        {
          src: templateFile("templates/entry.json.ejs", { vars, toNiceJson }),
          dest: j`${appInventory.vars.path}/${vars.inventoryId}.json`,
          owner: "root",
          group: "root",
          mode: "0644",
        },
        { when: not(and(ansible_check_mode, isChanged(folder.result))) },
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
