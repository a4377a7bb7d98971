import {
  ansible_check_mode,
  ansible_failed_task,
  at,
  basename,
  block,
  cast,
  defaultTo,
  type Expression,
  forEach,
  gt,
  j,
  length,
  ne,
  not,
  role,
  type Tasks,
} from "paq";
import { command, fail, file, stat } from "paq/modules/ansible.builtin";
import {
  appRelease,
  appReleaseDownload,
  appReleaseOverlay,
  appReleasePrune,
  appReleaseSwitch,
} from "../../roles/app_release/index.js";
import { appVhostClose, appVhostOpen } from "../../roles/app_vhost/index.js";
import { dataPath } from "../../roles/base_server/dataPath.js";
import {
  defaultWwwPath,
  homeOf,
  numbersOf,
  type StdappInstance,
  stdappInstance,
  stdappInstanceHealth,
} from "./instance.js";

/**
 * Moves instances of PHP applications to the versions that the inventory declares, where another one is installed.
 *
 * While it does so the instance is closed. When anything fails, the old version serves again, with the data that it
 * had, and the run ends there.
 */
export interface StdappUpgrades {
  /** The host's instances; those of `stdapp_instance`, unless given. */
  instances?: readonly StdappInstance[];
  /** Folder below which each instance has its own. */
  wwwPath?: string;
  /** Folder for copies of what is shared, made before an upgrade: `<id>/<old version>`. */
  backupPath?: string;
  /** How many releases stay on the machine, the one that is used among them. */
  keepReleases?: number;
}

/** Moves one instance from one version to another. */
export interface StdappUpgrade {
  /** The instance, with the version to move to. */
  instance: StdappInstance;
  /** Folder of the instance. */
  path: string;
  /** Version that is installed. */
  from: string;
  /** Folder for copies of what the instance shares: `<old version>`. */
  backups: string;
  /** How many releases stay on the machine, the one that is used among them. */
  keepReleases?: number;
}

const wwwPath = defaultTo(stdappInstance.vars.wwwPath, defaultWwwPath);
const backupPath = `${dataPath}/backups/version`;

export const stdappUpgrade = role<StdappUpgrades>("stdapp_upg", {
  defaults: { instances: defaultTo(stdappInstance.vars.instances, []), wwwPath, backupPath, keepReleases: 2 },
  meta: { galaxy_tags: ["web", "application"] },
  tasks(vars): Tasks {
    const present = forEach(
      vars.instances,
      (instance) => stat("Look for the installed versions", { path: j`${homeOf(vars.wwwPath, instance)}/current` }),
      { label: (instance) => instance.id },
    );
    const found = (number: Expression<number>) => at(present.result.results, number).stat;
    const installed = (number: Expression<number>) => basename(found(number).lnk_target);
    const isBehind = (number: Expression<number>) => [
      found(number).exists,
      ne(installed(number), at(vars.instances, number).version),
    ];
    return [
      present,
      forEach(
        numbersOf(vars.instances),
        (number) => {
          const instance = at(vars.instances, number);
          /**
           * All of them before anything is changed: an archive that isn't what it should be ends the run.
           * By number: where items differ, hosts take their turns instead of going on side by side.
           */
          return appReleaseDownload.include(
            "Fetch the releases to move to",
            {
              path: homeOf(vars.wwwPath, instance),
              version: instance.version,
              archive: instance.archive,
              user: instance.id,
            },
            { when: isBehind(number) },
          );
        },
        { as: "number" },
      ),
      forEach(
        numbersOf(vars.instances),
        (number) => {
          const instance = at(vars.instances, number);
          return stdappUpgradeInstance.include(
            "Upgrade the instances",
            {
              instance,
              path: homeOf(vars.wwwPath, instance),
              from: installed(number),
              backups: j`${vars.backupPath}/${instance.id}`,
            },
            { when: [...isBehind(number), not(ansible_check_mode)] },
          );
        },
        { as: "number" },
      ),
    ];
  },
});

export const stdappUpgradeInstance = stdappUpgrade.entryPoint<StdappUpgrade>("instance", {
  defaults: { keepReleases: 2 },
  tasks(vars): Tasks {
    const { instance, path, from, backups } = vars;
    const shared = j`${path}/shared`;
    const backup = j`${backups}/${from}`;
    const release = { path, version: instance.version };
    const remove = (name: string, paths: readonly Expression<string>[]) =>
      forEach(paths, (leftover) => file(name, { path: cast<string>(leftover), state: "absent" }), { as: "leftover" });
    const open = () => appVhostOpen.include("Open the virtual host", { vhostId: instance.id });
    return [
      appRelease.include("Unpack the new release", {
        ...release,
        archive: instance.archive,
        user: instance.id,
        sharedPaths: instance.sharedPaths,
        writablePaths: defaultTo(instance.writablePaths, []),
      }),
      appVhostClose.include("Close the virtual host", { vhostId: instance.id }),

      block(
        "Copy what is shared",
        [
          file("Create the folder of the instance's copies", {
            path: backups,
            state: "directory",
            owner: "root",
            group: "root",
            mode: "0700",
          }),
          remove("Remove the copy of an earlier attempt", [j`${backup}.new`, backup]),
          command(
            "Copy what is shared, under another name until it is whole",
            { argv: ["cp", "-a", "-T", shared, j`${backup}.new`] },
            { changed_when: true },
          ),
          command(
            "Put the copy into its place",
            { argv: ["mv", "-T", j`${backup}.new`, backup] },
            { changed_when: true },
          ),
        ],
        {
          rescue: [
            open(),
            fail("Give up before anything has changed", {
              msg: j`${instance.id} stays in version ${from}: "${ansible_failed_task.name}" failed.`,
            }),
          ],
        },
      ),

      block(
        "Change the version",
        [
          appReleaseOverlay.include("Copy what the new release brings over what is shared", {
            ...release,
            user: instance.id,
            sharedPaths: instance.sharedPaths,
          }),
          appReleaseSwitch.include("Use the new release", release),
          command(
            "Run the upgrade command",
            { argv: defaultTo(instance.upgradeCommand, []), chdir: j`${path}/releases/${instance.version}` },
            {
              when: gt(length(defaultTo(instance.upgradeCommand, [])), 0),
              become: true,
              become_user: instance.id,
              changed_when: true,
            },
          ),
          stdappInstanceHealth.include("Check that the new version works", { instance }),
        ],
        {
          rescue: [
            appReleaseSwitch.include("Use the old release again", { path, version: from }),
            remove("Remove what an interrupted run has left", [j`${shared}.old`, j`${shared}.failed`]),
            command(
              "Copy back what was shared",
              { argv: ["cp", "-a", "-T", backup, j`${shared}.old`] },
              { changed_when: true },
            ),
            command(
              "Put aside what the new version has made of it",
              { argv: ["mv", "-T", shared, j`${shared}.failed`] },
              { changed_when: true },
            ),
            command(
              "Share again what was shared",
              { argv: ["mv", "-T", j`${shared}.old`, shared] },
              { changed_when: true },
            ),
            remove("Remove what the new version has left", [
              j`${shared}.failed`,
              j`${path}/releases/${instance.version}`,
            ]),
            open(),
            fail("Say that the old version serves again", {
              msg: j`${instance.id} is back in version ${from}: the upgrade to ${instance.version} failed at "${ansible_failed_task.name}".`,
            }),
          ],
        },
      ),

      appVhostOpen.include("Open the virtual host again", { vhostId: instance.id }),
      appReleasePrune.include("Keep only the newest releases", { ...release, keep: vars.keepReleases }),
    ];
  },
});
