import { project } from "paq";
import { checks } from "./checks/index.js";
import { backup1, web1, web2 } from "./inventory/hosts.js";
import { serverBackupPrune } from "./playbooks/server_backup_prune.js";
import { serverCheckPlaybook } from "./playbooks/server_check.js";
import { serverQueryPlaybook } from "./playbooks/server_query.js";
import { serverRestorePlaybook } from "./playbooks/server_restore.js";
import { serverSystemUpgradePlaybook } from "./playbooks/server_system_upgrade.js";
import { site } from "./playbooks/site.js";
import { stdapp, stdappUpg } from "./playbooks/stdapp.js";
import { appDatabase } from "./roles/app_database/index.js";

/** The reference infrastructure: what the standard library deploys, on three machines. */
export default project({
  hosts: [web1, web2, backup1],
  checks,
  roles: [appDatabase],
  playbooks: [
    site,
    serverBackupPrune,
    serverCheckPlaybook,
    serverQueryPlaybook,
    serverRestorePlaybook,
    serverSystemUpgradePlaybook,
    stdapp,
    stdappUpg,
  ],
});
