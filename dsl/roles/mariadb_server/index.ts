import { not, or, role } from "paq";
import { apt, assert, stat, systemd_service } from "paq/modules/ansible.builtin";
import { isThere } from "../../dryRun.js";
import { backupItem } from "../backup_client/index.js";
import { onTrial, restartAgain } from "../base_platform/trial.js";
import { fail2banJail } from "../fail2ban_server/index.js";
import { monitCheck, watchService } from "../monit_server/index.js";
import { shutDoors } from "./doors.js";
import { pidFile, type SqlServerSettings, settingsFile, sqlServerDefaults } from "./settings.js";

/**
 * MariaDB, the release's own, for applications of this machine: it listens on the loopback address alone.
 *
 * Administrators log in as root by the socket (`mariadb`, as root), and by no password. Each run removes accounts
 * without a name, root accounts of other hosts, and the test database with what anybody may do there.
 */
export interface MariadbServer extends SqlServerSettings {}

/** As a program that prints the server's error messages, and fails if there are any: it exits with 0 after most. */
const validate =
  "bash -c '! mariadbd --defaults-file=%s --verbose --help 2>&1 >/dev/null | grep -E \"[[]ERROR[]]|option prefix\"'";

/** fail2ban's own filter knows the server's former name alone, and only failures that end with how the password was given. */
const loginFilter = `[Definition]
_daemon = mariadbd
journalmatch = _SYSTEMD_UNIT=mariadb.service
failregex = ^%(__prefix_line)s[\\d-]+\\s+[\\d:]+ \\d+ \\[Warning\\] Access denied for user '[^']*'@'<ADDR>'(?: to database '[^']*'| \\(using password: \\w+\\))*$`;

export const mariadbServer = role<MariadbServer>("mariadb_server", {
  defaults: { ...sqlServerDefaults, collation: "utf8mb4_unicode_ci" },
  meta: { galaxy_tags: ["database", "mariadb"] },
  tasks(vars) {
    /** Where a dry run finds them missing, it skips what needs them. */
    const packages = apt("Install MariaDB, and what Ansible needs to manage it", {
      name: ["mariadb-server", "python3-pymysql"],
    });
    const installed = isThere(packages);
    const restart = (name: string) => systemd_service(name, { name: "mariadb", state: "restarted" });
    const other = stat("Look for MySQL", { path: "/usr/sbin/mysqld" });
    return [
      other,
      /** Its packages would go when MariaDB's are installed, and MariaDB can't read its data. */
      assert("Refuse a machine with MySQL", {
        that: [or(not(other.result.stat.exists), other.result.stat.islnk)],
        fail_msg: "MySQL is installed here, and its data is not MariaDB's: dump the databases and remove it first.",
        quiet: true,
      }),
      packages,
      onTrial({
        server: "MariaDB",
        task: "Configure MariaDB",
        settings: {
          src: settingsFile(vars, "mariadbd"),
          dest: "/etc/mysql/mariadb.conf.d/90-server.cnf",
          validate,
          owner: "root",
          group: "root",
          mode: "0644",
        },
        when: installed,
        apply: () => [restart("Restart MariaDB")],
        recover: () => restartAgain("MariaDB", "mariadb"),
      }),
      systemd_service("Start MariaDB", { name: "mariadb", state: "started", enabled: true }, { when: installed }),
      shutDoors({ client: "mariadb", bySocket: ["VIA", "unix_socket"] }, installed),
      monitCheck.include(
        "Watch MariaDB",
        { checkName: "mariadb", checkText: watchService({ name: "mariadb", pidFile }) },
        { when: installed },
      ),
      fail2banJail.include(
        "Ban who tries passwords",
        {
          jailName: "mysqld-auth",
          jailSettings: { port: "3306", backend: "systemd" },
          jailFilter: loginFilter,
        },
        { when: installed },
      ),
      backupItem.include(
        "Copy what no application's own copy holds",
        { itemName: "mariadb", itemStep: "services", itemPaths: ["/etc/mysql"], itemMariadbDatabases: ["*"] },
        { when: installed },
      ),
    ];
  },
});
