import {
  and,
  ansible_check_mode,
  ansible_version,
  at,
  conditional,
  defaultTo,
  dict2items,
  facts,
  forEach,
  int,
  isChanged,
  isVersion,
  lower,
  multiply,
  ne,
  not,
  omit,
  role,
  split,
  string,
  templateFile,
} from "paq";
import { apt, command, systemd_service, template } from "paq/modules/ansible.builtin";
import { mysql_db, mysql_user } from "paq/modules/community.mysql";
import { backupItem } from "../backup_client/index.js";
import { monitCheck, watchService } from "../monit_server/index.js";

/**
 * MariaDB, the release's own, for applications of this machine: it listens on the loopback address alone.
 *
 * Administrators log in as root by the socket (`mariadb`, as root), and by no password. Each run removes accounts
 * without a name, root accounts of other hosts, and the test database with what anybody may do there.
 */
export interface MariadbServer {
  /** Address that it listens on. */
  bindAddress?: string;
  /** Share of the machine's memory that InnoDB keeps pages in; 0.25 is a quarter. */
  bufferPoolShare?: number;
  /** Most connections at a time. */
  maxConnections?: number;
  /** Largest packet, and so the largest value of a column, such as `64M`. */
  maxAllowedPacket?: string;
  /** Character set of new databases. */
  characterSet?: string;
  /** Collation of new databases. */
  collation?: string;
  /** Whether queries that take longer than `longQueryTime` are logged; the log holds parts of the data. */
  slowQueryLog?: boolean;
  /** Seconds from which on a query is slow. */
  longQueryTime?: number;
  /** Further settings of the server, such as `{ tmp_table_size: "64M" }`; they win over those above. */
  settings?: Readonly<Record<string, string>>;
}

/** Collections as old as those of ansible-core 2.15 don't know it, and later ones warn where it isn't given. */
export const columnCase = {
  column_case_sensitive: conditional(isVersion(ansible_version.full, ">=", "2.16"), true, omit),
};

/** The socket by which administrators and modules log in as root. */
export const mariadbSocket = "/run/mysqld/mysqld.sock";

/** How modules log in. */
export const mariadbLogin = { login_user: "root", login_unix_socket: mariadbSocket };

const restartMariadb = systemd_service("Restart MariaDB", { name: "mariadb", state: "restarted" });

/** As a program that prints the server's error messages, and fails if there are any: it exits with 0 after most. */
const validate =
  "bash -c '! mariadbd --defaults-file=%s --verbose --help 2>&1 >/dev/null | grep -E \"[[]ERROR[]]|option prefix\"'";

export const mariadbServer = role<MariadbServer>("mariadb_server", {
  defaults: {
    bindAddress: "127.0.0.1",
    bufferPoolShare: 0.25,
    maxConnections: 100,
    maxAllowedPacket: "64M",
    characterSet: "utf8mb4",
    collation: "utf8mb4_unicode_ci",
    slowQueryLog: false,
    longQueryTime: 2,
    settings: {},
  },
  meta: { galaxy_tags: ["database", "mariadb"] },
  tasks(vars) {
    /** Where a dry run finds them missing, it skips what needs them. */
    const packages = apt("Install MariaDB, and what Ansible needs to manage it", {
      name: ["mariadb-server", "python3-pymysql"],
    });
    const installed = not(and(ansible_check_mode, isChanged(packages.result)));
    const unwanted = command(
      "Look for accounts that nobody needs",
      {
        argv: [
          "mariadb",
          "--batch",
          "--skip-column-names",
          "--execute",
          "SELECT CONCAT(User, '@', Host) FROM mysql.user WHERE User = '' OR (User = 'root' AND Host <> 'localhost')",
        ],
      },
      { when: installed, changed_when: false, check_mode: false },
    );
    const testGrants = command(
      "Look for what anybody may do in test databases",
      {
        argv: [
          "mariadb",
          "--batch",
          "--skip-column-names",
          "--execute",
          "SELECT COUNT(*) FROM mysql.db WHERE Db IN ('test', 'test\\\\_%')",
        ],
      },
      { when: installed, changed_when: false, check_mode: false },
    );
    return [
      packages,
      template(
        "Configure MariaDB",
        {
          src: templateFile("templates/server.cnf.ejs", {
            vars,
            lower,
            string,
            bufferPool: int(multiply(facts.memtotal_mb, vars.bufferPoolShare)),
            settings: dict2items(vars.settings),
          }),
          dest: "/etc/mysql/mariadb.conf.d/90-server.cnf",
          validate,
          owner: "root",
          group: "root",
          mode: "0644",
        },
        { when: installed, notify: restartMariadb },
      ),
      systemd_service("Start MariaDB", { name: "mariadb", state: "started", enabled: true }, { when: installed }),
      mysql_user(
        "Let root log in by the socket alone",
        { name: "root", host: "localhost", plugin: "unix_socket", ...columnCase, ...mariadbLogin },
        { when: installed },
      ),
      unwanted,
      forEach(
        defaultTo(unwanted.result.stdout_lines, []),
        (account) =>
          mysql_user(
            "Remove accounts that nobody needs",
            {
              name: at(split(account, "@"), 0),
              host: at(split(account, "@"), 1),
              state: "absent",
              ...columnCase,
              ...mariadbLogin,
            },
            { when: installed },
          ),
        { as: "account" },
      ),
      mysql_db("Remove the test database", { name: ["test"], state: "absent", ...mariadbLogin }, { when: installed }),
      testGrants,
      command(
        "Let nobody into test databases",
        {
          argv: ["mariadb", "--execute", "DELETE FROM mysql.db WHERE Db IN ('test', 'test\\\\_%'); FLUSH PRIVILEGES"],
        },
        { when: [installed, ne(defaultTo(testGrants.result.stdout, "0"), "0")], changed_when: true },
      ),
      monitCheck.include(
        "Watch MariaDB",
        { checkName: "mariadb", checkText: watchService({ name: "mariadb", pidFile: "/run/mysqld/mysqld.pid" }) },
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
