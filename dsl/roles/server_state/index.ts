import { defaultTo, defineModule, type Expr, type Expression, hostvars, type Input, j, role } from "paq";
import { set_fact } from "paq/modules/ansible.builtin";
import { appInventory } from "../app_inventory/index.js";
import { dataPath } from "../base_server/index.js";

/** Reads the state of a server into the variable `server_state_found`, and changes nothing. */
export interface ServerStateInputs {
  /** Patterns of paths of certificates in PEM. */
  certificatePaths?: readonly string[];
  /** Folder with a file for each instance, whose domains are asked for. */
  inventoryPath?: string;
}

/** Waits until a server is no worse off than it was. What still is stands in the variable `server_state_worse`. */
export interface ServerRecovery {
  /** The state that it had. */
  baseline: ServerState;
  /** Seconds to wait. */
  timeout: number;
}

/** A package that can be upgraded. */
export interface PackageUpgrade {
  /** Name of the package. */
  name: string;
  /** Version that is installed. */
  from: string;
  /** Version that is to be had. */
  to: string;
  /** Whether it comes from the distribution's security archive. */
  security: boolean;
}

/** The state of a server, as far as roles look into it. What can't be read is null, and `errors` says why. */
export interface ServerState {
  /** What can be upgraded. */
  upgrades: readonly PackageUpgrade[];
  /** Whether a reboot is needed, and what for. */
  reboot: { needed: boolean; reasons: readonly string[] };
  /** What monit finds well. */
  monit: { good: readonly string[] };
  /** Why parts can't be read, by their names. */
  errors: Readonly<Record<string, string>>;
}

/** The module of this role. */
const readState = defineModule<
  {
    readonly certificates?: Input<readonly string[]>;
    readonly inventory?: Input<string>;
    readonly baseline?: Expression<ServerState>;
    readonly timeout?: Input<number>;
  },
  { readonly state: ServerState; readonly worse: readonly string[] }
>("server_state", {
  options: {
    certificates: { type: "list", elements: "str" },
    inventory: { type: "path" },
    baseline: { type: "dict" },
    timeout: { type: "int" },
  },
});

/** What the role has found on a host: empty where that could not be reached. */
export function stateOf(host: Expression<string>): Expr<ServerState> {
  return hostvars<{ server_state_found: ServerState }>(host).server_state_found;
}

/** What has still been worse at the end of the wait for a host's recovery. */
export function worseOn(host: Expression<string>): Expr<readonly string[]> {
  return hostvars<{ server_state_worse: readonly string[] }>(host).server_state_worse;
}

export const serverState = role<ServerStateInputs>("server_state", {
  defaults: {
    certificatePaths: ["/etc/letsencrypt/live/*/cert.pem"],
    inventoryPath: defaultTo(appInventory.vars.path, j`${dataPath}/inventory`),
  },
  meta: { galaxy_tags: ["system", "monitoring"] },
  plugins: { "library/server_state.py": "library/server_state.py" },
  tasks(vars) {
    const read = readState("Read the state of the server", {
      certificates: vars.certificatePaths,
      inventory: vars.inventoryPath,
    });
    /** No fact of Ansible's: a cache would bring back an old state where there is no new one. */
    return [read, set_fact("Note the state", { server_state_found: defaultTo(read.result.state, {}) })];
  },
});

export const serverStateRecovery = serverState.entryPoint<ServerRecovery>("recovery", {
  tasks(vars) {
    const read = readState("Wait until the server is as well as it was", {
      certificates: serverState.vars.certificatePaths,
      inventory: serverState.vars.inventoryPath,
      baseline: vars.baseline,
      timeout: vars.timeout,
    });
    return [read, set_fact("Note what is worse", { server_state_worse: read.result.worse })];
  },
});
