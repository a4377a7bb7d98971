import type { Archive } from "../../roles/app_release/index.js";
import type { StdappInstance } from "./instance.js";

/** What tells one wiki from another. */
export interface DokuwikiOptions {
  /** Name of its system user, group, pool, virtual host and folder. */
  readonly id: string;
  readonly domain: string;
  readonly version: string;
  readonly archive: Archive;
  /** @default the domain */
  readonly title?: string;
}

/**
 * A DokuWiki: no database, its data in files. Everybody reads, and users who have logged in write; users are made by the
 * administrator, in `shared/conf/users.auth.php`.
 * @see https://www.dokuwiki.org/install
 */
export function dokuwiki({ id, domain, version, archive, title = domain }: DokuwikiOptions): StdappInstance {
  return {
    id,
    domain,
    version,
    archive,
    program: "dokuwiki",
    // Releases change their defaults and their own plugins; what the wiki has added beside them stays.
    shared_paths: [
      { path: "conf", on_upgrade: "overlay" },
      { path: "data", on_upgrade: "keep" },
      { path: "lib/plugins", on_upgrade: "overlay" },
      { path: "lib/tpl", on_upgrade: "overlay" },
    ],
    denied_locations: ["/bin/", "/conf/", "/data/", "/inc/", "/install.php", "/vendor/"],
    files: [
      {
        path: "conf/local.php",
        content: [
          "<?php",
          `$conf['title'] = ${phpString(title)};`,
          "$conf['useacl'] = 1;",
          "$conf['superuser'] = '@admin';",
          "$conf['disableactions'] = 'register';",
          "",
        ].join("\n"),
      },
      { path: "conf/acl.auth.php", content: "*\t@ALL\t1\n*\t@user\t8\n" },
      { path: "conf/users.auth.php", content: "# login:password hash:name:mail address:groups\n" },
    ],
    health: { path: "/doku.php", pattern: '<meta name="generator" content="DokuWiki"' },
  };
}

/** Text as a string literal of PHP. */
function phpString(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
