import {
  at,
  concat,
  type Expr,
  type Expression,
  facts,
  gt,
  j,
  join,
  length,
  mapFilter,
  role,
  templateFile,
  variable,
} from "paq";
import { apt, command, file, systemd_service, template } from "paq/modules/ansible.builtin";
import { isThere } from "../../dryRun.js";
import { monitCheck, watchService } from "../monit_server/index.js";

/** PHP, run by FPM in a pool for each application. */
export interface PhpFpm {
  /** Version of PHP; the release's own, unless given. */
  version?: string;
  /** Extensions that every pool has, by the ends of their packages' names. */
  extensions?: readonly string[];
}

/** The pool of one application: processes of its own user, which see its own files. */
export interface PhpPool {
  /** What the pool and its socket are called: the id of the instance that it belongs to. */
  poolId: string;
  /** User, and group of the same name, whose processes they are. */
  poolUser: string;
  /** Folders that PHP may open files in (`open_basedir`). */
  poolPaths: readonly string[];
  /** Folder for uploads, sessions and temporary files: one of those above, writable by the user. */
  poolTemporaryPath: string;
  /** Extensions besides those that every pool has, by the ends of their packages' names. */
  poolExtensions?: readonly string[];
  /** Most processes at a time. */
  poolMaxChildren?: number;
  /** Most memory of one request, such as `256M`. */
  poolMemoryLimit?: string;
  /** Largest upload, such as `64M`. */
  poolUploadLimit?: string;
  /** Most seconds of one request. */
  poolTimeLimit?: number;
}

/** Versions of PHP by the code name of the release that has them. */
const versions = variable<Readonly<Record<string, string>>>("versions", {
  bookworm: "8.2",
  trixie: "8.4",
  jammy: "8.1",
  noble: "8.3",
});

/** The packages of extensions. */
function packages(extensions: Expression<readonly string[]>): Expr<readonly string[]> {
  return mapFilter<string>(extensions, "regex_replace", ["^", j`php${phpFpm.vars.version}-`]);
}

export const phpFpm = role<PhpFpm>("php_fpm", {
  vars: [versions],
  defaults: {
    version: at(versions, facts.distribution_release),
    extensions: ["curl", "gd", "intl", "mbstring", "opcache", "xml", "zip"],
  },
  meta: { galaxy_tags: ["web", "php"] },
  tasks(vars) {
    /** Where a dry run finds them missing, it skips what needs them. */
    const installation = apt("Install PHP-FPM and the extensions", {
      name: concat(packages(vars.extensions), [j`php${vars.version}-cli`, j`php${vars.version}-fpm`]),
    });
    const installed = isThere(installation);
    return [
      installation,
      systemd_service(
        "Start PHP-FPM",
        { name: j`php${vars.version}-fpm`, state: "started", enabled: true },
        { when: installed },
      ),
      monitCheck.include(
        "Watch PHP-FPM",
        {
          checkName: "php_fpm",
          checkText: watchService({
            name: "php_fpm",
            unit: j`php${vars.version}-fpm`,
            pidFile: j`/run/php/php${vars.version}-fpm.pid`,
          }),
        },
        { when: installed },
      ),
    ];
  },
});

const checkPhpFpm = command(
  "Check the configuration of PHP-FPM",
  { argv: [j`php-fpm${phpFpm.vars.version}`, "-t"] },
  { changed_when: false },
);
const reloadPhpFpm = systemd_service("Reload PHP-FPM", { name: j`php${phpFpm.vars.version}-fpm`, state: "reloaded" });

const pools = j`/etc/php/${phpFpm.vars.version}/fpm/pool.d`;

/** Makes the pool of one application, or changes it. Debian's own pool goes: it would run as the web server's user. */
export const phpPool = phpFpm.entryPoint<PhpPool>("pool", {
  defaults: {
    poolExtensions: [],
    poolMaxChildren: 10,
    poolMemoryLimit: "256M",
    poolUploadLimit: "64M",
    poolTimeLimit: 60,
  },
  tasks: (vars) => [
    apt(
      "Install the extensions of the pool",
      { name: packages(vars.poolExtensions) },
      { when: gt(length(vars.poolExtensions), 0) },
    ),
    template(
      "Configure the pool",
      {
        src: templateFile("templates/pool.conf.ejs", { vars, join }),
        dest: j`${pools}/${vars.poolId}.conf`,
        owner: "root",
        group: "root",
        mode: "0644",
      },
      { notify: [checkPhpFpm, reloadPhpFpm] },
    ),
    /** Only now: FPM doesn't start without any pool. */
    file(
      "Remove the pool of the package",
      { path: j`${pools}/www.conf`, state: "absent" },
      { notify: [checkPhpFpm, reloadPhpFpm] },
    ),
  ],
});

/** The socket of a pool. */
export function poolSocket(id: Expression<string>): Expr<string> {
  return j`/run/php/${id}.sock`;
}
