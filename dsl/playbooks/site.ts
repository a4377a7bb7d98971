import { play, playbook } from "paq";
import { baseServers } from "../inventory/groups.js";
import { administrators } from "../roles/administrators/index.js";
import { appInventory } from "../roles/app_inventory/index.js";
import { backupClient, backupMissedTargets } from "../roles/backup_client/index.js";
import { backupServer } from "../roles/backup_server/index.js";
import { basePlatform } from "../roles/base_platform/index.js";
import { baseServer } from "../roles/base_server/index.js";
import { fail2banServer } from "../roles/fail2ban_server/index.js";
import { firewall } from "../roles/firewall/index.js";
import { monitServer } from "../roles/monit_server/index.js";
import { postfixRelay } from "../roles/postfix_relay/index.js";
import { runLog } from "../roles/run_log/index.js";
import { sshServer } from "../roles/ssh_server/index.js";

/** From a bare machine to one that applications can be installed on. */
export const site = playbook("site", [
  play("Set the servers up", {
    hosts: baseServers,
    become: true,
    roles: [
      baseServer.use({}, { tags: ["base_server"] }),
      administrators.use({}, { tags: ["administrators"] }),
      sshServer.use({}, { tags: ["ssh_server"] }),
      firewall.use({}, { tags: ["firewall"] }),
      postfixRelay.use({}, { tags: ["postfix_relay"] }),
      monitServer.use({}, { tags: ["monit_server"] }),
      fail2banServer.use({}, { tags: ["fail2ban_server"] }),
      backupServer.use({}, { tags: ["backup_server"] }),
      backupClient.use({}, { tags: ["backup_client"] }),
      runLog.use({}, { tags: ["run_log"] }),
      appInventory.use({}, { tags: ["app_inventory"] }),
      basePlatform.use({}, { tags: ["base_platform"] }),
    ],
    post_tasks: [backupMissedTargets.import("Look back at the keeping machines", {}, { tags: ["backup_client"] })],
  }),
]);
