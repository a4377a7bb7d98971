import {
  ansible_check_mode,
  ansible_failed_task,
  at,
  b64decode,
  basename,
  block,
  cast,
  defaultTo,
  type Expr,
  type Expression,
  forEach,
  fromJson,
  gt,
  isSearch,
  j,
  length,
  ne,
  not,
  raw,
  role,
  type Tasks,
  toJson,
} from "paq";
import { command, copy, fail, file, slurp, stat } from "paq/modules/ansible.builtin";
import { appRelease, appReleaseOverlay, appReleasePrune, appReleaseSwitch } from "../../roles/app_release/index.js";
import { appVhostClose, appVhostOpen } from "../../roles/app_vhost/index.js";
import { dataPath } from "../../roles/base_server/index.js";
import {
  defaultWwwPath,
  homeOf,
  numbersOf,
  type StdappInstance,
  signOf,
  stdappInstance,
  stdappInstanceHealth,
  stdappInstanceRecord,
  verifyArchives,
} from "./instance.js";

/**
 * Moves instances of PHP applications to the versions that the inventory declares, where another one is installed.
 *
 * While it does so the instance is closed. When anything fails, the old version serves again, with the data that it
 * had, and the run ends there. A run that was cut off, at whichever moment, is made up for by the next one: it goes back
 * to the old version first, and then upgrades to what the inventory declares, if that is another one.
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

/** Brings an instance whose upgrade was cut off back to a version that serves. */
export interface StdappRecovery {
  /** The instance, as the inventory declares it. */
  instance: StdappInstance;
  /** Folder of the instance. */
  path: string;
  /** Folder for copies of what the instance shares: `<old version>`. */
  backups: string;
}

/** Takes an upgrade back: old code, old shared data, open. It can be cut off and begun again at any moment. */
export interface StdappRollBack {
  /** The instance. */
  instance: StdappInstance;
  /** Folder of the instance. */
  path: string;
  /** Version to go back to. */
  from: string;
  /** Version that was to be. */
  to: string;
  /** Folder for copies of what the instance shares: `<old version>`. */
  backups: string;
}

/** What an instance's file `upgrade.json` says; it is there from before the instance closes until it is open again. */
interface UpgradeUnderWay {
  readonly from: string;
  readonly to: string;
  /** Whether the new version has been seen to work: there is no way back any more, the instance has only to open. */
  readonly works: boolean;
}

/**
 * Folder whose lock a command of the upgrade holds as long as it, or anything that it has started, runs. When the
 * control machine dies, such a command goes on: who goes back to the old version waits for it.
 */
function lockOf(path: Expression<string>): Expr<string> {
  return j`${path}/releases`;
}

const wwwPath = defaultTo(stdappInstance.vars.wwwPath, defaultWwwPath);
const backupPath = j`${dataPath}/backups/version`;

export const stdappUpgrade = role<StdappUpgrades>("stdapp_upg", {
  defaults: { instances: defaultTo(stdappInstance.vars.instances, []), wwwPath, backupPath, keepReleases: 2 },
  meta: { galaxy_tags: ["web", "application"] },
  tasks(vars): Tasks {
    const underWay = forEach(
      vars.instances,
      (instance) => stat("Look for upgrades that were cut off", { path: signOf(homeOf(vars.wwwPath, instance)) }),
      { label: (instance) => instance.id },
    );
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
      underWay,
      forEach(
        numbersOf(vars.instances),
        (number) => {
          const instance = at(vars.instances, number);
          return stdappRecovery.include(
            "Make up for upgrades that were cut off",
            { instance, path: homeOf(vars.wwwPath, instance), backups: j`${vars.backupPath}/${instance.id}` },
            { when: [at(underWay.result.results, number).stat.exists, not(ansible_check_mode)] },
          );
        },
        { as: "number" },
      ),
      present,
      verifyArchives("Fetch the releases to move to", vars, isBehind),
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
    const upgradeCommand = defaultTo(instance.upgrade_command, []);
    const sign = (name: string, works: boolean) =>
      copy(name, {
        content: toJson({ from, to: instance.version, works }),
        dest: signOf(path),
        owner: "root",
        group: "root",
        mode: "0600",
      });
    return [
      appRelease.include("Unpack the new release", {
        ...release,
        archive: instance.archive,
        user: instance.id,
        sharedPaths: instance.shared_paths,
        writablePaths: defaultTo(instance.writable_paths, []),
      }),
      file("Create the folder of the instance's copies", {
        path: backups,
        state: "directory",
        owner: "root",
        group: "root",
        mode: "0700",
      }),
      /** Before the sign is there: whoever finds a copy beside a sign may trust that it is this upgrade's. */
      remove("Remove the copy of an earlier attempt", [j`${backup}.new`, backup]),

      block(
        "Change the version",
        [
          sign("Note that an upgrade is under way", false),
          appVhostClose.include("Close the virtual host", { vhostId: instance.id }),
          command(
            "Copy what is shared, under another name until it is whole",
            { argv: ["flock", lockOf(path), "cp", "-a", "-T", shared, j`${backup}.new`] },
            { changed_when: true },
          ),
          command("Write the copy to the disk", { argv: ["sync", "-f", j`${backup}.new`] }, { changed_when: false }),
          command(
            "Put the copy into its place",
            { argv: ["mv", "-T", j`${backup}.new`, backup] },
            { changed_when: true },
          ),
          appReleaseOverlay.include("Copy what the new release brings over what is shared", {
            ...release,
            user: instance.id,
            sharedPaths: instance.shared_paths,
          }),
          appReleaseSwitch.include("Use the new release", release),
          command(
            "Run the upgrade command",
            {
              argv: raw<readonly string[]>`['flock', ${lockOf(path)}] + ${upgradeCommand}`,
              chdir: j`${path}/releases/${instance.version}`,
            },
            {
              when: gt(length(upgradeCommand), 0),
              become: true,
              become_user: instance.id,
              changed_when: true,
            },
          ),
          stdappInstanceHealth.include("Check that the new version works", { instance }),
          sign("Note that the new version works", true),
        ],
        {
          rescue: [
            stdappRollBack.include("Go back to the old version", {
              instance,
              path,
              from,
              to: instance.version,
              backups,
            }),
            fail("Say that the old version serves again", {
              msg: j`${instance.id} is back in version ${from}: the upgrade to ${instance.version} failed at "${ansible_failed_task.name}".`,
            }),
          ],
        },
      ),

      appVhostOpen.include("Open the virtual host again", { vhostId: instance.id }),
      /** While the upgrade is still under way: if it is cut off here, the next run does it. */
      stdappInstanceRecord.include("Note the new version in the inventory", { instance, version: instance.version }),
      file("Note that the upgrade is over", { path: signOf(path), state: "absent" }),
      appReleasePrune.include("Keep only the newest releases", { ...release, keep: vars.keepReleases }),
    ];
  },
});

export const stdappRecovery = stdappUpgrade.entryPoint<StdappRecovery>("recover", {
  tasks(vars): Tasks {
    const { instance, path, backups } = vars;
    const sign = slurp("Read how far the upgrade came", { src: signOf(path) });
    const upgrade = fromJson<UpgradeUnderWay>(b64decode(sign.result.content));
    return [
      command(
        "Wait for what the run that was cut off still does",
        { argv: ["flock", "--wait", "600", lockOf(path), "true"] },
        { changed_when: false },
      ),
      sign,
      stdappRollBack.include(
        "Go back to the old version",
        { instance, path, from: upgrade.from, to: upgrade.to, backups },
        { when: not(upgrade.works) },
      ),
      appVhostOpen.include(
        "Open the virtual host of the version that works",
        { vhostId: instance.id },
        { when: upgrade.works },
      ),
      stdappInstanceRecord.include(
        "Note in the inventory that it is used",
        { instance, version: upgrade.to },
        { when: upgrade.works },
      ),
      file("Note that the upgrade is over", { path: signOf(path), state: "absent" }),
    ];
  },
});

export const stdappRollBack = stdappUpgrade.entryPoint<StdappRollBack>("roll_back", {
  tasks(vars): Tasks {
    const { instance, path, from, to, backups } = vars;
    const shared = j`${path}/shared`;
    const backup = j`${backups}/${from}`;
    const copied = stat("Look whether what is shared was copied", { path: backup });
    const copyBack = (name: string) =>
      command(
        name,
        { argv: ["flock", lockOf(path), "cp", "-a", "-T", backup, j`${shared}.old`] },
        { changed_when: true, environment: { LC_ALL: "C" } },
      );
    const copying = copyBack("Copy back what was shared");
    const complaint = defaultTo(copying.result.stderr, "");
    return [
      appReleaseSwitch.include("Use the old release again", { path, version: from }),
      copied,
      /** Without a whole copy, nothing of what is shared has changed. */
      block(
        "Bring back what was shared",
        [
          file("Remove what an interrupted run has left", { path: j`${shared}.old`, state: "absent" }),
          block("Bring it back beside what is there, or else in its place", [copying], {
            rescue: [
              fail(
                "Leave everything as it is, unless room is all that is missing",
                { msg: j`What was shared could not be copied back from ${backup}: ${complaint}` },
                { when: not(isSearch(complaint, "No space left on device|Disk quota exceeded")) },
              ),
              /** A full disk is a usual reason to go back, and the copy is whole: what the new version has made of it gives way. */
              remove("Make room", [j`${shared}.old`, j`${shared}.failed`, shared]),
              copyBack("Copy back what was shared, now that there is room"),
            ],
          }),
          command("Write it to the disk", { argv: ["sync", "-f", j`${shared}.old`] }, { changed_when: false }),
          file("Remove what an interrupted run had put aside", { path: j`${shared}.failed`, state: "absent" }),
          /** It isn't there when a run was cut off right behind this task. */
          command("Put aside what the new version has made of it", {
            argv: ["mv", "-T", shared, j`${shared}.failed`],
            removes: shared,
          }),
          command(
            "Share again what was shared",
            { argv: ["mv", "-T", j`${shared}.old`, shared] },
            { changed_when: true },
          ),
        ],
        { when: copied.result.stat.exists },
      ),
      remove("Remove what the new version has left", [
        j`${shared}.failed`,
        j`${backup}.new`,
        j`${path}/releases/${to}`,
      ]),
      appVhostOpen.include("Open the virtual host", { vhostId: instance.id }),
      /** While the upgrade was under way, a run that sets instances up has noted what it saw. */
      stdappInstanceRecord.include("Note the old version in the inventory", { instance, version: from }),
      file("Note that the old version serves again", { path: signOf(path), state: "absent" }),
    ];
  },
});

/** Removes files and folders, whether they are there or not. */
function remove(name: string, paths: readonly Expression<string>[]) {
  return forEach(paths, (leftover) => file(name, { path: cast<string>(leftover), state: "absent" }), {
    as: "leftover",
  });
}
