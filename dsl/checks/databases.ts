import type { Check, Finding } from "paq";
import { basePlatform } from "../roles/base_platform/index.js";
import { baseServer } from "../roles/base_server/index.js";
import { mysqlServer } from "../roles/mysql_server/index.js";

/** MariaDB and MySQL have one port, socket and folder, and some releases have no MySQL. */
export const possibleDatabases: Check = (inventory) =>
  inventory.hosts.flatMap((host): Finding[] => {
    const given = inventory.input(host, basePlatform, "databases");
    if (!given?.value.includes("mysql")) return [];
    const place = { ...given, path: [...(given.path ?? []), `${given.value.indexOf("mysql")}`] };
    const release = inventory.value(host, baseServer, "release");
    const releases = inventory.value(host, mysqlServer, "releases") ?? [];
    return [
      ...(given.value.includes("mariadb")
        ? [
            {
              ...place,
              message: `${host.name} has both MariaDB and MySQL, which have the same port, socket and folder`,
              hint: "leave one of them out",
            },
          ]
        : []),
      ...(release !== undefined && !releases.includes(release)
        ? [
            {
              ...place,
              message: `${release}, the release of ${host.name}, has no MySQL`,
              hint: `ask for "mariadb" in its place, or add "${release}" to mysql_server's releases, where an archive of your own has it`,
            },
          ]
        : []),
    ];
  });
