import { facts, isIn, j, not, role } from "paq";
import { apt, assert, stat, systemd_service } from "paq/modules/ansible.builtin";
import { isThere } from "../../dryRun.js";
import { backupItem } from "../backup_client/index.js";
import { onTrial, restartAgain } from "../base_platform/trial.js";
import { fail2banJail } from "../fail2ban_server/index.js";
import { shutDoors } from "../mariadb_server/doors.js";
import { pidFile, type SqlServerSettings, settingsFile, sqlServerDefaults } from "../mariadb_server/settings.js";
import { monitCheck, watchService } from "../monit_server/index.js";

/**
 * MySQL, the release's own, for applications of this machine: it listens on the loopback address alone. Releases of
 * Ubuntu have it; those of Debian have MariaDB in its place. There is one of the two on a machine: they have the same
 * port, socket and folders.
 *
 * Administrators log in as root by the socket (`mysql`, as root), and by no password. Each run removes accounts
 * without a name, root accounts of other hosts, and the test database with what anybody may do there.
 */
export interface MysqlServer extends SqlServerSettings {
  /** Code names of the releases that have MySQL, by themselves or by an archive that an administrator has added. */
  releases?: readonly string[];
}

/** In a folder that Ubuntu's AppArmor profile lets the server read, as it doesn't Ansible's own. */
const candidate = "/etc/mysql/candidate.cnf";
const validate = `bash -c 'trap "rm -f ${candidate}" EXIT; install -m 644 %s ${candidate} && mysqld --defaults-file=${candidate} --user=mysql --validate-config'`;

export const mysqlServer = role<MysqlServer>("mysql_server", {
  defaults: { ...sqlServerDefaults, collation: "utf8mb4_0900_ai_ci", releases: ["jammy", "noble"] },
  meta: { galaxy_tags: ["database", "mysql"] },
  tasks(vars) {
    /** Where a dry run finds them missing, it skips what needs them. */
    const packages = apt("Install MySQL, and what Ansible needs to manage it", {
      /** Without the last one, no password goes over TCP/IP. */
      name: ["mysql-server", "python3-pymysql", "python3-cryptography"],
    });
    const installed = isThere(packages);
    const restart = (name: string) => systemd_service(name, { name: "mysql", state: "restarted" });
    const other = stat("Look for MariaDB", { path: "/usr/sbin/mariadbd" });
    return [
      assert("Refuse a release without MySQL", {
        that: [isIn(facts.distribution_release, vars.releases)],
        fail_msg: j`${facts.distribution} ${facts.distribution_version} has no MySQL, but MariaDB: base_platform_databases can have mariadb in its place.`,
        quiet: true,
      }),
      other,
      /** Its packages would go when MySQL's are installed, and MySQL can't read its data. */
      assert("Refuse a machine with MariaDB", {
        that: [not(other.result.stat.exists)],
        fail_msg: "MariaDB is installed here, and its data is not MySQL's: dump the databases and remove it first.",
        quiet: true,
      }),
      packages,
      onTrial({
        server: "MySQL",
        task: "Configure MySQL",
        settings: {
          src: settingsFile(vars, "mysqld"),
          dest: "/etc/mysql/mysql.conf.d/server.cnf",
          validate,
          owner: "root",
          group: "root",
          mode: "0644",
        },
        when: installed,
        apply: () => [restart("Restart MySQL")],
        recover: () => restartAgain("MySQL", "mysql"),
      }),
      systemd_service("Start MySQL", { name: "mysql", state: "started", enabled: true }, { when: installed }),
      shutDoors({ client: "mysql", bySocket: ["WITH", "auth_socket"] }, installed),
      monitCheck.include(
        "Watch MySQL",
        { checkName: "mysql", checkText: watchService({ name: "mysql", pidFile }) },
        { when: installed },
      ),
      fail2banJail.include(
        "Ban who tries passwords",
        {
          jailName: "mysqld-auth",
          jailSettings: { port: "3306", backend: "auto", logpath: "/var/log/mysql/error.log" },
        },
        { when: installed },
      ),
      backupItem.include(
        "Copy what no application's own copy holds",
        { itemName: "mysql", itemStep: "services", itemPaths: ["/etc/mysql"], itemMariadbDatabases: ["*"] },
        { when: installed },
      ),
    ];
  },
});
