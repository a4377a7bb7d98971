import { at, dict2items, eq, facts, int, j, join, multiply, ne, or, replace, role, templateFile, variable } from "paq";
import { apt, command, systemd_service, template } from "paq/modules/ansible.builtin";
import { isThere } from "../../dryRun.js";
import { backupItem } from "../backup_client/index.js";
import { onTrial, restartAgain } from "../base_platform/trial.js";
import { fail2banJail } from "../fail2ban_server/index.js";
import { monitCheck, watchService } from "../monit_server/index.js";

/** Who may log in from where, beside the applications of this machine: a line of `pg_hba.conf`. */
export interface PostgresAccess {
  /** A connection over TCP/IP, with TLS or without (`host`), or with TLS alone (`hostssl`). */
  type: "host" | "hostssl";
  /** Database, or `all`. */
  database: string;
  /** Role, or `all`. */
  user: string;
  /** Address or network, such as `192.0.2.0/24`. */
  address: string;
}

/**
 * PostgreSQL, the release's own, for applications of this machine: it listens on the loopback address alone.
 *
 * Administrators log in as the system user postgres by the socket (`sudo -u postgres psql`); passwords are kept and
 * asked for as SCRAM-SHA-256. A cluster that is there keeps its encoding and locale, which PostgreSQL can't change:
 * databases of applications are made in UTF-8 in any case.
 */
export interface PostgresServer {
  /** Major version; the release's own, unless given. */
  version?: string;
  /** Addresses that it listens on. */
  listenAddresses?: readonly string[];
  /**
   * Locale of a new cluster. That of C sorts by code point, and stays the same when the system's locales change: others
   * may then need new indexes.
   */
  locale?: string;
  /** Share of the machine's memory for pages (`shared_buffers`); 0.25 is a quarter. */
  sharedBuffersShare?: number;
  /** Most connections at a time. */
  maxConnections?: number;
  /** Milliseconds from which on a statement is logged; -1 for none. The log holds parts of the data. */
  logMinDurationStatement?: number;
  /** Further settings, such as `{ work_mem: "16MB" }`; they win over those above. */
  settings?: Readonly<Record<string, string>>;
  /** Who may log in from where, beside the applications of this machine. */
  access?: readonly PostgresAccess[];
}

/** Versions of PostgreSQL by the code name of the release that has them. */
const versions = variable<Readonly<Record<string, string>>>("versions", {
  bookworm: "15",
  trixie: "17",
  jammy: "14",
  noble: "16",
});

/**
 * Lines of the log from which fail2ban, which has no filter of its own for them, takes the address. They begin as the settings'
 * `log_line_prefix` says, which has nothing that a client may choose: a user's name with a line break in it could pass for a
 * failure of another address.
 */
const loginFilter = `[Definition]
datepattern = ^%%Y-%%m-%%d %%H:%%M:%%S(?:\\.\\d+)? \\S+
failregex = ^\\s*\\[\\d+\\] <ADDR> FATAL:  (?:password authentication failed for user|no pg_hba\\.conf entry for host)\\b`;

const asPostgres = { become: true, become_user: "postgres" };

const psql = (query: string) => ({
  argv: ["psql", "--no-psqlrc", "--tuples-only", "--no-align", "--command", query],
});

export const postgresServer = role<PostgresServer>("postgres_server", {
  vars: [versions],
  defaults: {
    version: at(versions, facts.distribution_release),
    listenAddresses: ["127.0.0.1", "::1"],
    locale: "C.UTF-8",
    sharedBuffersShare: 0.2,
    maxConnections: 100,
    logMinDurationStatement: -1,
    settings: {},
    access: [],
  },
  meta: { galaxy_tags: ["database", "postgresql"] },
  tasks(vars) {
    const service = j`postgresql@${vars.version}-main`;
    /**
     * What in the files waits for a restart; the view reads them at the time of the query, before any reload. A server
     * that can't be asked, since its port has changed, is restarted, too.
     */
    const restartNeeded = command(
      "Look whether PostgreSQL has to be restarted",
      psql(
        "SELECT count(*) > 0 FROM pg_file_settings JOIN pg_settings USING (name) WHERE context = 'postmaster' AND error IS NOT NULL",
      ),
      { ...asPostgres, changed_when: false, failed_when: false },
    );
    const wrongLines = command(
      "Check who may log in to PostgreSQL",
      psql("SELECT line_number, error FROM pg_hba_file_rules WHERE error IS NOT NULL"),
      { ...asPostgres, changed_when: false, failed_when: (lines) => or(ne(lines.rc, 0), ne(lines.stdout, "")) },
    );
    const folder = j`/etc/postgresql/${vars.version}/main`;
    const postgres = { owner: "postgres", group: "postgres" };
    /** Before the server's own package, which makes the cluster. */
    const common = apt("Install what makes PostgreSQL's clusters", { name: ["postgresql-common"] });
    const packages = apt("Install PostgreSQL, and what Ansible needs to manage it", {
      name: [j`postgresql-${vars.version}`, "acl", "python3-psycopg2"],
    });
    const commonInstalled = isThere(common);
    const installed = isThere(packages);
    return [
      common,
      template(
        "Choose encoding and locale of new clusters",
        {
          src: templateFile("templates/createcluster.conf.ejs", { vars }),
          dest: "/etc/postgresql-common/createcluster.conf",
          owner: "root",
          group: "root",
          mode: "0644",
        },
        { when: commonInstalled },
      ),
      packages,
      onTrial({
        server: "PostgreSQL",
        task: "Configure PostgreSQL",
        settings: {
          src: templateFile("templates/server.conf.ejs", {
            vars,
            join,
            replace,
            sharedBuffers: int(multiply(facts.memtotal_mb, vars.sharedBuffersShare)),
            settings: dict2items(vars.settings),
          }),
          dest: j`${folder}/conf.d/server.conf`,
          validate: j`/usr/lib/postgresql/${vars.version}/bin/postgres -C port -D /var/lib/postgresql/${vars.version}/main -c config_file=%s`,
          ...postgres,
          mode: "0644",
        },
        when: installed,
        apply: () => [
          restartNeeded,
          systemd_service(
            "Restart PostgreSQL",
            { name: service, state: "restarted" },
            { when: ne(restartNeeded.result.stdout, "f") },
          ),
          systemd_service(
            "Reload PostgreSQL",
            { name: service, state: "reloaded" },
            { when: eq(restartNeeded.result.stdout, "f") },
          ),
        ],
        recover: () => restartAgain("PostgreSQL", service),
      }),
      systemd_service("Start PostgreSQL", { name: service, state: "started", enabled: true }, { when: installed }),
      onTrial({
        server: "PostgreSQL's logins",
        task: "Choose who may log in to PostgreSQL",
        settings: {
          src: templateFile("templates/pg_hba.conf.ejs", { vars }),
          dest: j`${folder}/pg_hba.conf`,
          ...postgres,
          mode: "0640",
        },
        when: installed,
        apply: () => [wrongLines, systemd_service("Have PostgreSQL read it", { name: service, state: "reloaded" })],
        /** It goes on with what it has read before. */
        recover: () => [],
      }),
      monitCheck.include(
        "Watch PostgreSQL",
        {
          checkName: "postgresql",
          checkText: watchService({
            name: "postgresql",
            unit: service,
            pidFile: j`/run/postgresql/${vars.version}-main.pid`,
          }),
        },
        { when: installed },
      ),
      fail2banJail.include(
        "Ban who tries passwords",
        {
          jailName: "postgresql",
          jailSettings: {
            port: "5432",
            backend: "auto",
            logpath: j`/var/log/postgresql/postgresql-${vars.version}-main.log`,
          },
          jailFilter: loginFilter,
        },
        { when: installed },
      ),
      backupItem.include(
        "Copy what no application's own copy holds",
        { itemName: "postgresql", itemStep: "services", itemPaths: ["/etc/postgresql"], itemPostgresDatabases: ["*"] },
        { when: installed },
      ),
    ];
  },
});
