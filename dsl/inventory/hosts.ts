import { host, secret } from "paq";
import { dokuwiki } from "../apps/stdapp/dokuwiki.js";
import { stdappInstance } from "../apps/stdapp/instance.js";
import { backupClient } from "../roles/backup_client/index.js";
import { backupServer } from "../roles/backup_server/index.js";
import { basePlatform } from "../roles/base_platform/index.js";
import { baseServer } from "../roles/base_server/index.js";
import { prod, test } from "./groups.js";
import { dokuwikiReleases } from "./releases.js";

/** Debian 12. */
export const web1 = host("web1", {
  address: "192.0.2.11",
  groups: [prod],
  vars: [
    baseServer.set({ release: "bookworm" }),
    backupClient.set({
      password: secret("backup_password_web1"),
      offsiteTargets: ["backup1"],
      crossTargets: ["web2"],
    }),
    backupServer.set({ clients: ["web2"] }),
    basePlatform.set({ webServer: "nginx", php: true, databases: ["mariadb", "postgresql"], redis: true }),
    stdappInstance.set({
      instances: [
        dokuwiki({ id: "wiki_asso", domain: "wiki.asso.example", title: "L'asso", ...dokuwikiReleases.igor }),
        dokuwiki({ id: "wiki_team", domain: "team.asso.example", ...dokuwikiReleases.igor }),
      ],
    }),
  ],
});

/** Debian 13. */
export const web2 = host("web2", {
  address: "192.0.2.12",
  groups: [test],
  vars: [
    baseServer.set({ release: "trixie" }),
    backupClient.set({
      password: secret("backup_password_web2"),
      time: "04:00",
      drillCalendar: "Sun *-*-* 06:00:00",
      offsiteTargets: ["backup1"],
      crossTargets: ["web1"],
    }),
    backupServer.set({ clients: ["web1"] }),
    basePlatform.set({ webServer: "apache2", php: true, databases: ["mariadb"], python: true }),
    stdappInstance.set({
      instances: [
        dokuwiki({ id: "wiki_coop", domain: "wiki.coop.example", ...dokuwikiReleases.kaos }),
        dokuwiki({ id: "wiki_docs", domain: "docs.coop.example", ...dokuwikiReleases.igor }),
      ],
    }),
  ],
});

/** Debian 13, in another house: keeps the copies of the others. */
export const backup1 = host("backup1", {
  address: "192.0.2.13",
  groups: [prod],
  vars: [
    baseServer.set({ release: "trixie" }),
    backupClient.set({ password: secret("backup_password_backup1") }),
    backupServer.set({ clients: ["web1", "web2"] }),
  ],
});
