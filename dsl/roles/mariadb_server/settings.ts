import { dict2items, type Expr, facts, int, lower, multiply, string, templateFile, type Variables } from "paq";

/** What MariaDB and MySQL have in common. */
export interface SqlServerSettings {
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

export const sqlServerDefaults = {
  bindAddress: "127.0.0.1",
  bufferPoolShare: 0.25,
  maxConnections: 100,
  maxAllowedPacket: "64M",
  characterSet: "utf8mb4",
  slowQueryLog: false,
  longQueryTime: 2,
  settings: {},
} as const;

/** Where the server says which process it is. MariaDB does by itself, and MySQL's packages differ. */
export const pidFile = "/run/mysqld/mysqld.pid";

/**
 * The settings as a file of the server's.
 * @param section of the program that reads them
 */
export function settingsFile(vars: Variables<SqlServerSettings>, section: "mariadbd" | "mysqld"): Expr<string> {
  return templateFile("templates/server.cnf.ejs", {
    vars,
    section,
    pidFile,
    lower,
    string,
    bufferPool: int(multiply(facts.memtotal_mb, vars.bufferPoolShare)),
    settings: dict2items(vars.settings),
  });
}
