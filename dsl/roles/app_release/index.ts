import {
  and,
  ansible_check_mode,
  basename,
  block,
  cast,
  conditional,
  type Expr,
  eq,
  first,
  forEach,
  j,
  length,
  mapAttribute,
  mapFilter,
  not,
  or,
  raw,
  reject,
  role,
  selectWhere,
  sort,
  subtract,
  unique,
  type Variables,
  variable,
} from "paq";
import { command, file, find, get_url, stat, unarchive } from "paq/modules/ansible.builtin";
import { dataPath } from "../base_server/index.js";

/** Where a release is to be had, and how it is known to be the right one. */
export interface Archive {
  /** Address; https. The archive is a tar of any compression or a zip, with one folder at its top or none. */
  url: string;
  /** Algorithm and sum, such as `sha256:2c26…`. */
  checksum: string;
}

/** Data of an application below its code, kept from release to release. */
export interface SharedPath {
  /** Directory or file in the release. Its first content is what the release ships there. */
  path: string;
  /** What an upgrade does with what the new release ships there: leave it out, or copy it over what is there. */
  on_upgrade: "keep" | "overlay";
}

/**
 * Releases of an application side by side: `releases/<version>`, what they share in `shared`, and `current`, a link to
 * the release that is used.
 *
 * The main entry point unpacks a release that `download` has fetched. Code belongs to root, and the application's user
 * reads it; what is shared or declared writable is the user's own.
 */
export interface AppRelease {
  /** Folder of the application. */
  path: string;
  /** Version of the release. */
  version: string;
  /** Where the release is to be had. */
  archive: Archive;
  /** User of the application, who has a group of the same name. */
  user: string;
  /** What is kept from release to release. */
  sharedPaths?: readonly SharedPath[];
  /** Directories in the release that the application may write to, and that are new with each release. */
  writablePaths?: readonly string[];
  /** Folder in which archives are kept until they are unpacked; root's own. */
  downloadPath?: string;
}

/** Fetches the archive of a release that isn't there yet, and verifies it. Nothing else is touched. */
export interface AppReleaseDownload {
  /** Folder of the application. */
  path: string;
  /** Version of the release. */
  version: string;
  /** Where the release is to be had. */
  archive: Archive;
  /** User of the application, who has a group of the same name. */
  user: string;
  /** Folder in which archives are kept until they are unpacked; root's own. */
  downloadPath?: string;
}

/** Removes the archive of a release that will not be unpacked. */
export interface AppReleaseDiscard {
  /** Version of the release. */
  version: string;
  /** Where the release is to be had. */
  archive: Archive;
  /** User of the application, who has a group of the same name. */
  user: string;
  /** Folder in which archives are kept until they are unpacked; root's own. */
  downloadPath?: string;
}

/** Copies what a release ships over the shared data that asks for it. To be done while nothing else writes there. */
export interface AppReleaseOverlay {
  /** Folder of the application. */
  path: string;
  /** Version of the release. */
  version: string;
  /** User of the application, who has a group of the same name. */
  user: string;
  /** What is kept from release to release. */
  sharedPaths?: readonly SharedPath[];
}

/** Uses a release from one moment to the next: Ansible makes the new link beside the old one, and renames it. */
export interface AppReleaseSwitch {
  /** Folder of the application. */
  path: string;
  /** Version of the release. */
  version: string;
}

/** Removes the oldest releases. */
export interface AppReleasePrune {
  /** Folder of the application. */
  path: string;
  /** Version of the release that is used; it stays in any case. */
  version: string;
  /** How many releases stay. */
  keep?: number;
}

/** What `find` says of each file; its documentation leaves it open. */
interface FoundFile {
  readonly path: string;
  readonly isdir: boolean;
  /** Seconds since 1970. */
  readonly ctime: number;
}

/** Where a release is unpacked. */
function releaseOf(vars: Pick<Variables<AppRelease>, "path" | "version">): Expr<string> {
  return j`${vars.path}/releases/${vars.version}`;
}

/** Where the archive of a release is kept until it is unpacked. */
function archiveOf(vars: Variables<AppReleaseDiscard>): Expr<string> {
  return j`${vars.downloadPath}/${vars.user}-${vars.version}-${basename(vars.archive.url)}`;
}

/** Folder, in a release, with what it ships where the application has shared data. */
const shippedFolder = ".shipped";

export const appRelease = role<AppRelease>("app_release", {
  defaults: { sharedPaths: [], writablePaths: [], downloadPath: j`${dataPath}/tmp` },
  meta: { galaxy_tags: ["deployment"] },
  tasks(vars) {
    const release = variable<string>("release", releaseOf(vars));
    const stage = variable<string>("stage", j`${vars.path}/releases/.${vars.version}.new`);
    const shared = variable<string>("shared", j`${vars.path}/shared`);
    const archive = variable<string>("archive", archiveOf(vars));
    const readable = { owner: "root", group: vars.user, mode: "0750" };
    const asUser = { become: true, become_user: vars.user };

    const present = stat("Look for the release", { path: releaseOf(vars) });
    const content = find("Look at what was in the archive", { paths: [stage], file_type: "any", hidden: true });
    const files = cast<readonly FoundFile[]>(content.result.files);
    // The one folder at the archive's top, or all of it.
    const root = variable<string>(
      "root",
      conditional(and(eq(length(files), 1), first(files).isdir), first(files).path, stage),
    );
    const shipped = variable<string>("shipped", j`${root}/${shippedFolder}`);
    const parents = variable<readonly string[]>(
      "parents",
      unique(mapFilter<string>(mapAttribute(vars.sharedPaths, "path"), "dirname")),
    );

    return [
      present,
      block(
        "Unpack the release",
        [
          file("Remove what an interrupted run has left", { path: stage, state: "absent" }),
          file("Create the folder to unpack into", { path: stage, state: "directory", ...readable }),
          unarchive("Unpack the archive", {
            src: archive,
            dest: stage,
            remote_src: true,
            owner: "root",
            group: vars.user,
            mode: "u=rwX,g=rX,o=",
          }),
          content,
          block(
            "Prepare the release",
            [
              forEach(
                parents,
                (parent) =>
                  file("Create the folders for what the release ships as shared", {
                    path: j`${shipped}/${parent}`,
                    state: "directory",
                    ...readable,
                  }),
                { as: "parent" },
              ),
              forEach(
                vars.sharedPaths,
                (one) =>
                  command("Put aside what the release ships as shared", {
                    argv: ["mv", "-T", j`${root}/${one.path}`, j`${shipped}/${one.path}`],
                    removes: j`${root}/${one.path}`,
                  }),
                { as: "shared", label: (one) => one.path },
              ),
              forEach(
                parents,
                (parent) =>
                  /** As the user: root must not follow a link that the application has put there. */
                  command(
                    "Create the folders of what is shared",
                    { argv: ["mkdir", "-p", j`${shared}/${parent}`], creates: j`${shared}/${parent}` },
                    asUser,
                  ),
                { as: "parent" },
              ),
              forEach(
                vars.sharedPaths,
                (one) =>
                  command(
                    "Take the first shared content from the release",
                    {
                      argv: ["cp", "-a", "-T", j`${shipped}/${one.path}`, j`${shared}/${one.path}`],
                      creates: j`${shared}/${one.path}`,
                      removes: j`${shipped}/${one.path}`,
                    },
                    asUser,
                  ),
                { as: "shared", label: (one) => one.path },
              ),
              forEach(
                vars.sharedPaths,
                (one) =>
                  command(
                    "Create the shared directories that the release doesn't ship",
                    { argv: ["mkdir", j`${shared}/${one.path}`], creates: j`${shared}/${one.path}` },
                    asUser,
                  ),
                { as: "shared", label: (one) => one.path },
              ),
              forEach(
                vars.sharedPaths,
                (one) =>
                  file("Link the release to what is shared", {
                    src: j`${shared}/${one.path}`,
                    dest: j`${root}/${one.path}`,
                    state: "link",
                  }),
                { as: "shared", label: (one) => one.path },
              ),
              forEach(
                vars.writablePaths,
                (path) =>
                  file("Let the application write to directories of the release", {
                    path: j`${root}/${path}`,
                    state: "directory",
                    recurse: true,
                    owner: vars.user,
                    mode: "u=rwX,g=rX,o=",
                  }),
                { as: "writable" },
              ),
              command("Put the release into its place", { argv: ["mv", "-T", root, release], creates: release }),
            ],
            { vars: [root, shipped, parents] },
          ),
          forEach([stage, archive], (path) => file("Remove what is not needed any more", { path, state: "absent" }), {
            as: "leftover",
          }),
        ],
        {
          vars: [release, stage, shared, archive],
          when: [not(present.result.stat.exists), not(ansible_check_mode)],
        },
      ),
    ];
  },
});

export const appReleaseDownload = appRelease.entryPoint<AppReleaseDownload>("download", {
  defaults: { downloadPath: j`${dataPath}/tmp` },
  tasks(vars) {
    const present = stat("Look whether the release is there", { path: releaseOf(vars) });
    const folder = stat("Look for the folder of archives", { path: vars.downloadPath });
    return [
      present,
      folder,
      /**
       * A dry run on a bare machine has not made the folder. To fetch is no change yet: the archive is unpacked in the
       * same run, or discarded.
       */
      get_url(
        "Download the archive, and verify it",
        {
          url: vars.archive.url,
          checksum: vars.archive.checksum,
          dest: archiveOf(vars),
          owner: "root",
          group: "root",
          mode: "0600",
        },
        {
          when: [not(present.result.stat.exists), or(folder.result.stat.exists, not(ansible_check_mode))],
          changed_when: false,
        },
      ),
    ];
  },
});

export const appReleaseDiscard = appRelease.entryPoint<AppReleaseDiscard>("discard", {
  defaults: { downloadPath: j`${dataPath}/tmp` },
  tasks: (vars) => [
    file("Remove the archive that is not needed", { path: archiveOf(vars), state: "absent" }, { changed_when: false }),
  ],
});

export const appReleaseOverlay = appRelease.entryPoint<AppReleaseOverlay>("overlay", {
  defaults: { sharedPaths: [] },
  tasks(vars) {
    const shipped = j`${releaseOf(vars)}/${shippedFolder}`;
    return [
      forEach(
        selectWhere(vars.sharedPaths, "on_upgrade", "eq", "overlay"),
        (one) =>
          command(
            "Copy what the release ships over what is shared",
            {
              argv: ["cp", "-a", "-T", j`${shipped}/${one.path}`, j`${vars.path}/shared/${one.path}`],
              removes: j`${shipped}/${one.path}`,
            },
            { become: true, become_user: vars.user },
          ),
        { as: "shared", label: (one) => one.path },
      ),
    ];
  },
});

export const appReleaseSwitch = appRelease.entryPoint<AppReleaseSwitch>("switch", {
  tasks: (vars) => [
    file("Use the release", {
      src: j`releases/${vars.version}`,
      dest: j`${vars.path}/current`,
      state: "link",
    }),
  ],
});

export const appReleasePrune = appRelease.entryPoint<AppReleasePrune>("prune", {
  defaults: { keep: 2 },
  tasks(vars) {
    const releases = find("Look for releases", { paths: [j`${vars.path}/releases`], file_type: "directory" });
    const newestFirst = mapAttribute(
      sort(cast<readonly FoundFile[]>(releases.result.files), { attribute: "ctime", reverse: true }),
      "path",
    );
    const others = reject(newestFirst, "eq", releaseOf(vars));
    return [
      releases,
      forEach(
        raw<readonly string[]>`(${others} | list)[${subtract(vars.keep, 1)}:]`,
        (path) => file("Remove the releases that are too many", { path, state: "absent" }),
        { as: "old" },
      ),
    ];
  },
});
