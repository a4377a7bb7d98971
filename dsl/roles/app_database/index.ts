import { conditional, type Expression, eq, forEach, isDefined, isIn, j, ne, or, replace, role, type Secret } from "paq";
import { assert } from "paq/modules/ansible.builtin";
import { mysql_db, mysql_info, mysql_user } from "paq/modules/community.mysql";
import { postgresql_db, postgresql_privs, postgresql_user } from "paq/modules/community.postgresql";
import { testDatabase } from "../mariadb_server/doors.js";
import { columnCase, mariadbLogin } from "../mariadb_server/login.js";

/** Database servers. */
type DatabaseEngine = "mariadb" | "mysql" | "postgresql";

/**
 * A database of one application, and its account, which sees no other one and can hand nothing on.
 *
 * The account is of use on the machine itself alone. In PostgreSQL it owns the database, and nobody else can connect.
 */
export interface AppDatabase {
  /** Where the database is. */
  databaseEngine: DatabaseEngine;
  /** Name of the database. */
  databaseName: string;
  /** Name of the account: at most 32 characters. */
  databaseUser: string;
  /** Password of the account. */
  databasePassword: Secret;
  /** What the account may do with the database in MariaDB or MySQL, such as `SELECT,INSERT,UPDATE,DELETE`. */
  databasePrivileges?: string;
}

/** Names a database and its account. */
export interface AppDatabaseName {
  /** Where the database is. */
  databaseEngine: DatabaseEngine;
  /** Name of the database. */
  databaseName: string;
  /** Name of the account. */
  databaseUser: string;
}

const loopback = "127.0.0.1";
/** Without name resolution, a connection over TCP/IP isn't one from localhost. */
const localHosts = ["localhost", loopback];

/** They take the same commands, but for passwords. */
const isMariadbOrMysql = (engine: Expression<DatabaseEngine>) => isIn(engine, ["mariadb", "mysql"]);

const asPostgres = { become: true, become_user: "postgres" };

export const appDatabase = role<AppDatabase>("app_database", {
  defaults: { databasePrivileges: "ALL" },
  meta: { galaxy_tags: ["database"] },
  tasks(vars) {
    const inMariadb = eq(vars.databaseEngine, "mariadb");
    const inMysql = eq(vars.databaseEngine, "mysql");
    const inPostgres = eq(vars.databaseEngine, "postgresql");
    const rights = {
      /** An underscore would stand for any character. */
      priv: j`${replace(vars.databaseName, "_", "\\_")}.*:${vars.databasePrivileges}`,
      ...columnCase,
      ...mariadbLogin,
    };
    /** The module can't compare MySQL's hashes, and would set the password at each run. */
    const login = mysql_info(
      "Try the account in MySQL",
      {
        login_host: loopback,
        login_user: vars.databaseUser,
        login_password: vars.databasePassword,
        filter: ["version"],
      },
      { when: inMysql, failed_when: false },
    );
    return [
      assert("Refuse a name that the server's role removes", {
        that: [or(inPostgres, ne(vars.databaseName, testDatabase))],
        fail_msg: j`${testDatabase} is MySQL's database for everybody, which a run of site.yml removes: give app_database_database_name another name.`,
        quiet: true,
      }),
      mysql_db(
        "Create the database in MariaDB or MySQL",
        { name: [vars.databaseName], state: "present", ...mariadbLogin },
        { when: isMariadbOrMysql(vars.databaseEngine) },
      ),
      forEach(
        localHosts,
        (host) =>
          mysql_user(
            "Create the account in MariaDB",
            { name: vars.databaseUser, host, password: vars.databasePassword, ...rights },
            { when: inMariadb },
          ),
        { as: "host" },
      ),
      login,
      forEach(
        localHosts,
        (host) =>
          mysql_user(
            "Create the account in MySQL",
            {
              name: vars.databaseUser,
              host,
              plugin: "caching_sha2_password",
              plugin_auth_string: vars.databasePassword,
              update_password: conditional(isDefined(login.result.version), "on_create", "always"),
              ...rights,
            },
            { when: inMysql },
          ),
        { as: "host" },
      ),
      postgresql_user(
        "Create the account in PostgreSQL",
        {
          name: vars.databaseUser,
          password: vars.databasePassword,
          role_attr_flags: "NOSUPERUSER,NOCREATEDB,NOCREATEROLE,NOREPLICATION",
        },
        { ...asPostgres, when: inPostgres },
      ),
      postgresql_db(
        "Create the database in PostgreSQL",
        {
          name: vars.databaseName,
          owner: vars.databaseUser,
          template: "template0",
          encoding: "UTF8",
          lc_collate: "C.UTF-8",
          lc_ctype: "C.UTF-8",
        },
        { ...asPostgres, when: inPostgres },
      ),
      /** PostgreSQL lets everybody connect to every database. */
      postgresql_privs(
        "Let nobody else connect to the database in PostgreSQL",
        { login_db: vars.databaseName, type: "database", privs: "ALL", roles: "PUBLIC", state: "absent" },
        { ...asPostgres, when: inPostgres },
      ),
    ];
  },
});

/** Removes the database, with all that is in it, and the account. */
export const appRemoveDatabase = appDatabase.entryPoint<AppDatabaseName>("remove", {
  tasks(vars) {
    const inMariadb = isMariadbOrMysql(vars.databaseEngine);
    const inPostgres = eq(vars.databaseEngine, "postgresql");
    return [
      mysql_db(
        "Remove the database from MariaDB or MySQL",
        { name: [vars.databaseName], state: "absent", ...mariadbLogin },
        { when: inMariadb },
      ),
      mysql_user(
        "Remove the account from MariaDB or MySQL",
        { name: vars.databaseUser, host_all: true, state: "absent", ...columnCase, ...mariadbLogin },
        { when: inMariadb },
      ),
      postgresql_db(
        "Remove the database from PostgreSQL",
        { name: vars.databaseName, state: "absent", force: true },
        { ...asPostgres, when: inPostgres },
      ),
      postgresql_user(
        "Remove the account from PostgreSQL",
        { name: vars.databaseUser, state: "absent" },
        { ...asPostgres, when: inPostgres },
      ),
    ];
  },
});
