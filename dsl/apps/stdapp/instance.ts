import {
  ansible_check_mode,
  ansible_failed_result,
  ansible_failed_task,
  at,
  type Block,
  basename,
  block,
  type Condition,
  conditional,
  defaultTo,
  type Expr,
  type Expression,
  eq,
  forEach,
  gt,
  isSearch,
  j,
  length,
  not,
  or,
  range,
  role,
  type Tasks,
  type Variables,
} from "paq";
import { command, copy, fail, file, group, meta, stat, uri, user } from "paq/modules/ansible.builtin";
import { appInventoryRecord } from "../../roles/app_inventory/index.js";
import { appMonit } from "../../roles/app_monit/index.js";
import {
  type Archive,
  appRelease,
  appReleaseDiscard,
  appReleaseDownload,
  appReleaseSwitch,
  type SharedPath,
} from "../../roles/app_release/index.js";
import { appVhost } from "../../roles/app_vhost/index.js";
import { backupItem } from "../../roles/backup_client/index.js";
import { dataPath } from "../../roles/base_server/index.js";
import { phpPool, poolSocket } from "../../roles/php_fpm/index.js";

/** A file of an instance's own. */
export interface InstanceFile {
  /** Path below what is shared, such as `conf/local.php`. */
  path: string;
  /** All that stands in it. */
  content: string;
}

/** How to see that an instance works. */
export interface HealthCheck {
  /** Path of a page, such as `/`. */
  path: string;
  /** Regular expression that is found in the page. */
  pattern: string;
}

/** One deployed copy of a PHP application. */
export interface StdappInstance {
  /** Name of its system user, group, pool, virtual host and folder: small letters, digits, underscores; at most 32. */
  id: string;
  /** Fully qualified name under which it is reached. */
  domain: string;
  /** Version to install, or to upgrade to. */
  version: string;
  /** Where that version is to be had. */
  archive: Archive;
  /** What is kept from version to version. */
  shared_paths: readonly SharedPath[];
  /** How to see that it works. */
  health: HealthCheck;
  /** Name of the application, for the inventory of instances; `stdapp`, unless given. */
  program?: string;
  /** Directories of the release that it may write to, and that are new with each version. */
  writable_paths?: readonly string[];
  /** Folder of the release that the web server serves, such as `/public`; the whole of it, unless given. */
  document_root?: string;
  /** Paths that nobody gets, such as `/data/`. */
  denied_locations?: readonly string[];
  /** Extensions of PHP besides those that every pool has, by the ends of their packages' names. */
  php_extensions?: readonly string[];
  /** Configuration that is written when it is installed, and left alone ever after. */
  files?: readonly InstanceFile[];
  /** Command that is run when it is installed, as its user, in the release. */
  install_command?: readonly string[];
  /** Command that is run after each change of version, as its user, in the release. */
  upgrade_command?: readonly string[];
}

/**
 * Instances of PHP applications: each with a user, a PHP pool and a virtual host of its own, and an item of the nightly copies,
 * `stdapp-<id>`.
 *
 * What is installed stays in its version here; the role `stdapp_upg` moves it to another one.
 */
export interface StdappInstances {
  /** The host's instances. */
  instances?: readonly StdappInstance[];
  /** Folder below which each instance has its own. */
  wwwPath?: string;
}

/** Sets one instance up. */
export interface StdappInstanceSetup {
  /** The instance. */
  instance: StdappInstance;
  /** Folder of the instance. */
  path: string;
  /** Whether it is there, in whichever version. */
  installed: boolean;
  /** The version that is there, or that is to be. */
  version: string;
}

/** Notes in the inventory which version of an instance is used. */
export interface StdappInstanceRecord {
  /** The instance. */
  instance: StdappInstance;
  /** The version that is used. */
  version: string;
}

/** Asks the machine itself for a page of one instance, also while its virtual host is closed. */
export interface StdappInstanceHealth {
  /** The instance. */
  instance: StdappInstance;
}

/** Where instances are, unless the inventory says otherwise. */
export const defaultWwwPath = j`${dataPath}/www`;

/** Folder of an instance. */
export function homeOf(wwwPath: Expression<string>, instance: Expr<StdappInstance>): Expr<string> {
  return j`${wwwPath}/${instance.id}`;
}

/**
 * The durable sign of an upgrade that is under way, in the folder of an instance; root's own, as what it says is acted
 * upon.
 */
export function signOf(path: Expression<string>): Expr<string> {
  return j`${path}/upgrade.json`;
}

/**
 * Numbers to go through a list by. Where loops include further tasks, hosts whose items are equal go on side by side,
 * and others one after the other: numbers are equal.
 */
export function numbersOf(list: Expression<readonly unknown[]>): Expr<readonly number[]> {
  return range(length(list));
}

/**
 * Fetches the archives that instances need, and verifies them. When one fails, the run ends, and nothing that has been
 * fetched stays.
 * @param name of the step that fetches
 * @param when an instance needs its archive, by its number
 */
export function verifyArchives(
  name: string,
  { instances, wwwPath }: Pick<Variables<StdappInstances>, "instances" | "wwwPath">,
  when: (number: Expr<number>) => Condition | readonly Condition[],
): Block {
  const fetch = forEach(
    numbersOf(instances),
    (number) => {
      const instance = at(instances, number);
      const { id, version, archive } = instance;
      /**
       * All of them before anything is changed: an archive that isn't what it should be ends the run.
       * By number: where items differ, hosts take their turns instead of going on side by side.
       */
      return appReleaseDownload.include(
        name,
        { path: homeOf(wwwPath, instance), version, archive, user: id },
        { when: when(number) },
      );
    },
    { as: "number" },
  );
  const discard = forEach(
    numbersOf(instances),
    (number) => {
      const { id, version, archive } = at(instances, number);
      return appReleaseDiscard.include(
        "Discard what has been fetched",
        { version, archive, user: id },
        { when: when(number) },
      );
    },
    { as: "number" },
  );
  const giveUp = fail("Give up before anything has changed", {
    msg: j`"${ansible_failed_task.name}" failed: ${ansible_failed_result.msg}`,
  });
  return block("Verify the archives of all", [fetch], { rescue: [discard, giveUp] });
}

export const stdappInstance = role<StdappInstances>("stdapp_instance", {
  defaults: { instances: [], wwwPath: defaultWwwPath },
  meta: { galaxy_tags: ["web", "application"] },
  tasks(vars): Tasks {
    const present = forEach(
      vars.instances,
      (instance) => stat("Look for the instances", { path: j`${homeOf(vars.wwwPath, instance)}/current` }),
      { label: (instance) => instance.id },
    );
    const isInstalled = (number: Expression<number>) => at(present.result.results, number).stat.exists;
    return [
      present,
      verifyArchives("Fetch the releases of new instances", vars, (number) => not(isInstalled(number))),
      forEach(
        numbersOf(vars.instances),
        (number) => {
          const instance = at(vars.instances, number);
          /** A dry run has nothing to look at in an instance that isn't there. */
          return stdappInstanceSetup.include(
            "Set the instances up",
            {
              instance,
              path: homeOf(vars.wwwPath, instance),
              installed: isInstalled(number),
              version: conditional(
                isInstalled(number),
                basename(at(present.result.results, number).stat.lnk_target),
                instance.version,
              ),
            },
            { when: or(isInstalled(number), not(ansible_check_mode)) },
          );
        },
        { as: "number" },
      ),
    ];
  },
});

export const stdappInstanceSetup = stdappInstance.entryPoint<StdappInstanceSetup>("instance", {
  tasks(vars): Tasks {
    const { instance, path } = vars;
    const isNew = not(vars.installed);
    return [
      group("Create the group", { name: instance.id, system: true }),
      user("Create the user", {
        name: instance.id,
        group: instance.id,
        system: true,
        home: path,
        create_home: false,
        shell: "/usr/sbin/nologin",
      }),
      forEach(
        [
          { path, owner: "root", mode: "0750" },
          { path: j`${path}/releases`, owner: "root", mode: "0750" },
          { path: j`${path}/shared`, owner: instance.id, mode: "0750" },
          { path: j`${path}/tmp`, owner: instance.id, mode: "0700" },
        ],
        (folder) =>
          file("Create the folders", {
            path: folder.path,
            state: "directory",
            owner: folder.owner,
            group: instance.id,
            mode: folder.mode,
          }),
        { as: "folder", label: (folder) => folder.path },
      ),
      phpPool.include("Configure the PHP pool", {
        poolId: instance.id,
        poolUser: instance.id,
        poolPaths: [path],
        poolTemporaryPath: j`${path}/tmp`,
        poolExtensions: defaultTo(instance.php_extensions, []),
      }),
      appRelease.include(
        "Unpack the release",
        {
          path,
          version: instance.version,
          archive: instance.archive,
          user: instance.id,
          sharedPaths: instance.shared_paths,
          writablePaths: defaultTo(instance.writable_paths, []),
        },
        { when: isNew },
      ),
      forEach(
        defaultTo(instance.files, []),
        (one) =>
          copy(
            "Write the first configuration",
            {
              content: one.content,
              dest: j`${path}/shared/${one.path}`,
              force: false,
              owner: instance.id,
              group: instance.id,
              mode: "0640",
            },
            { when: isNew },
          ),
        { as: "file", label: (one) => one.path },
      ),
      command(
        "Run the install command",
        { argv: defaultTo(instance.install_command, []), chdir: j`${path}/releases/${instance.version}` },
        {
          when: [isNew, gt(length(defaultTo(instance.install_command, [])), 0)],
          become: true,
          become_user: instance.id,
          changed_when: true,
        },
      ),
      /** What is in use is installed: if anything before failed, the next run begins again. */
      appReleaseSwitch.include("Use the release", { path, version: instance.version }, { when: isNew }),
      appVhost.include("Configure the virtual host", {
        vhostId: instance.id,
        vhostDomain: instance.domain,
        vhostRoot: j`${path}/current${defaultTo(instance.document_root, "")}`,
        vhostGroup: instance.id,
        vhostPhpSocket: poolSocket(instance.id),
        vhostDeniedLocations: defaultTo(instance.denied_locations, []),
      }),
      meta("Reload what serves it", { free_form: "flush_handlers" }),
      stdappInstanceHealth.include("Check that it works", { instance }),
      appMonit.include("Watch it", {
        id: instance.id,
        url: j`http://${instance.domain}${instance.health.path}`,
        pattern: instance.health.pattern,
        closedPath: signOf(path),
      }),
      /** Its name is no service's, whatever the instance is called. */
      backupItem.include("Copy it every night", {
        itemName: j`stdapp-${instance.id}`,
        itemPaths: [j`${path}/shared`],
        itemMarker: conditional(
          gt(length(instance.shared_paths), 0),
          j`${path}/shared/${at(instance.shared_paths, 0).path}`,
          "",
        ),
        itemDrill: true,
      }),
      stdappInstanceRecord.include("Note it in the inventory", { instance, version: vars.version }),
    ];
  },
});

export const stdappInstanceHealth = stdappInstance.entryPoint<StdappInstanceHealth>("health", {
  tasks: ({ instance }) => [
    uri(
      "Get a page of the instance",
      {
        url: j`http://127.0.0.1${instance.health.path}`,
        headers: { Host: instance.domain },
        follow_redirects: "none",
        return_content: true,
      },
      {
        until: (page) => [eq(page.status, 200), isSearch(defaultTo(page.content, ""), instance.health.pattern)],
        retries: 5,
        delay: 2,
        check_mode: false,
      },
    ),
  ],
});

export const stdappInstanceRecord = stdappInstance.entryPoint<StdappInstanceRecord>("record", {
  tasks: ({ instance, version }) => [
    appInventoryRecord.include("Record the instance", {
      inventoryId: instance.id,
      inventoryDomain: instance.domain,
      inventoryProgram: defaultTo(instance.program, "stdapp"),
      inventoryVersion: version,
    }),
  ],
});
