import { at, type Condition, defaultTo, forEach, isSearch, ne, not, split, type Tasks } from "paq";
import { command } from "paq/modules/ansible.builtin";
import { mysql_db, mysql_user } from "paq/modules/community.mysql";
import { columnCase, mariadbLogin } from "./login.js";

/** Database that some packages make for everybody. */
export const testDatabase = "test";

/** What MariaDB and MySQL call the same things. */
export interface SqlServerNames {
  /** Program by which administrators log in. */
  client: "mariadb" | "mysql";
  /** How an account is let in by the socket, if the user of the system has its name. */
  bySocket: readonly [keyword: "VIA" | "WITH", plugin: "unix_socket" | "auth_socket"];
}

/**
 * Shuts what is open at first, or was opened by somebody: root logs in by the socket alone, accounts without a name and
 * those of root on other hosts go, and the test database with what anybody may do in such ones.
 */
export function shutDoors({ client, bySocket: [keyword, plugin] }: SqlServerNames, when: Condition): Tasks {
  const look = (name: string, query: string) =>
    command(
      name,
      { argv: [client, "--batch", "--skip-column-names", "--execute", query] },
      { when, changed_when: false, check_mode: false },
    );
  /** Where root had a password, MariaDB may take either. */
  const rootLogin = look("Look how root logs in", "SHOW CREATE USER root@localhost");
  const unwanted = look(
    "Look for accounts that nobody needs",
    "SELECT CONCAT(User, '@', Host) FROM mysql.user WHERE User = '' OR (User = 'root' AND Host <> 'localhost')",
  );
  const testGrants = look(
    "Look for what anybody may do in test databases",
    "SELECT COUNT(*) FROM mysql.db WHERE Db IN ('test', 'test\\\\_%')",
  );
  return [
    rootLogin,
    command(
      "Let root log in by the socket alone",
      { argv: [client, "--execute", `ALTER USER root@localhost IDENTIFIED ${keyword} ${plugin}`] },
      {
        when: [when, not(isSearch(defaultTo(rootLogin.result.stdout, ""), ` ${keyword} '?${plugin}'?(?! OR)`))],
        changed_when: true,
      },
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
          { when },
        ),
      { as: "account" },
    ),
    mysql_db("Remove the test database", { name: [testDatabase], state: "absent", ...mariadbLogin }, { when }),
    testGrants,
    command(
      "Let nobody into test databases",
      { argv: [client, "--execute", "DELETE FROM mysql.db WHERE Db IN ('test', 'test\\\\_%'); FLUSH PRIVILEGES"] },
      { when: [when, ne(defaultTo(testGrants.result.stdout, "0"), "0")], changed_when: true },
    ),
  ];
}
