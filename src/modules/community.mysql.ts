// community.mysql 3.16.1: made by `paq types community.mysql` from the collection's documentation; not to be edited.

import { defineModule, type Input, type Module } from "../model/index.js";

/** Arguments of {@link mysql_db}. */
export interface MysqlDbArguments {
  /**
   * The path to a Certificate Authority (CA) certificate. This option, if used, must specify the same certificate as
   * used by the server.
   */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_cert`. */
  readonly ssl_ca?: Input<string>;
  /**
   * Changes the current working directory.
   *
   * Can be useful, for example, when *state=import* and a dump file contains relative paths.
   *
   * @since 3.4.0
   */
  readonly chdir?: Input<string>;
  /**
   * Whether to validate the server host name when an SSL connection is required. Corresponds to MySQL CLIs `--ssl`
   * switch.
   *
   * Setting this to `false` disables hostname verification. Use with caution.
   *
   * Requires pymysql >= 0.7.11.
   *
   * @since 1.1.0
   */
  readonly check_hostname?: Input<boolean>;
  /**
   * Check if mysql allows login as root/nopassword before trying supplied credentials.
   *
   * If success, passed *login_user*\/*login_password* will be ignored.
   *
   * @default false
   * @since 0.1.0
   */
  readonly check_implicit_admin?: Input<boolean>;
  /** The path to a client public key certificate. */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly ssl_cert?: Input<string>;
  /** The path to the client private key. */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly ssl_key?: Input<string>;
  /**
   * Collation mode (sorting). This only applies to new table/databases and does not update existing ones, this is a
   * limitation of MySQL.
   *
   * @default ""
   */
  readonly collation?: Input<string>;
  /**
   * Specify a config file from which user and password are to be read.
   *
   * The default config file, `~/.my.cnf`, if it exists, will be read, even if *config_file* is not specified.
   *
   * The default config file, `~/.my.cnf`, if it exists, must contain a `[client]` section as a MySQL connector
   * requirement.
   *
   * To prevent the default config file from being read, set *config_file* to be an empty string.
   *
   * @default "~/.my.cnf"
   */
  readonly config_file?: Input<string>;
  /**
   * If `yes`, connection parameters from *config_file* will override the default values of *login_host* and *login_port*
   * parameters.
   *
   * Used when *stat* is `present` or `absent`, ignored otherwise.
   *
   * It needs Python 3.5+ as the default interpreter on a target host.
   *
   * @default false
   * @since 0.1.0
   */
  readonly config_overrides_defaults?: Input<boolean>;
  /**
   * The connection timeout when connecting to the MySQL server.
   *
   * @default 30
   */
  readonly connect_timeout?: Input<number>;
  /**
   * Provide additional arguments for mysqldump. Used when *state=dump* only, ignored otherwise.
   *
   * @since 0.1.0
   */
  readonly dump_extra_args?: Input<string>;
  /**
   * Encoding mode to use, examples include `utf8` or `latin1_swedish_ci`, at creation of database, dump or importation
   * of sql script.
   *
   * @default ""
   */
  readonly encoding?: Input<string>;
  /**
   * Continue dump or import even if we get an SQL error.
   *
   * Used only when *state* is `dump` or `import`.
   *
   * @default false
   * @since 0.1.0
   */
  readonly force?: Input<boolean>;
  /**
   * Dump binary columns using hexadecimal notation.
   *
   * @default false
   * @since 0.1.0
   */
  readonly hex_blob?: Input<boolean>;
  /**
   * A list of table names that will be ignored in the dump of the form database_name.table_name.
   *
   * @default []
   */
  readonly ignore_tables?: Input<readonly string[]>;
  /**
   * Host running the database.
   *
   * In some cases for local connections the *login_unix_socket=/path/to/mysqld/socket*, that is usually
   * `/var/run/mysqld/mysqld.sock`, needs to be used instead of *login_host=localhost*.
   *
   * @default "localhost"
   */
  readonly login_host?: Input<string>;
  /** The password used to authenticate with. */
  readonly login_password?: Input<string>;
  /**
   * Port of the MySQL server. Requires *login_host* be defined as other than localhost if login_port is used.
   *
   * @default 3306
   */
  readonly login_port?: Input<number>;
  /**
   * The path to a Unix domain socket for local connections.
   *
   * Use this parameter to avoid the `Please explicitly state intended protocol` error.
   */
  readonly login_unix_socket?: Input<string>;
  /** The username used to authenticate with. */
  readonly login_user?: Input<string>;
  /**
   * Option to dump a master replication server to produce a dump file that can be used to set up another server as a
   * slave of the master.
   *
   * `0` to not include master data.
   *
   * `1` to generate a 'CHANGE MASTER TO' statement required on the slave to start the replication process.
   *
   * `2` to generate a commented 'CHANGE MASTER TO'.
   *
   * Can be used when *state=dump*.
   *
   * @default 0
   * @since 0.1.0
   */
  readonly master_data?: Input<0 | 1 | 2>;
  /**
   * Name of the database to add or remove.
   *
   * *name=all* may only be provided if *state* is `dump` or `import`.
   *
   * List of databases is provided with *state=dump*, *state=present* and *state=absent*.
   *
   * If *name=all* it works like --all-databases option for mysqldump (Added in 2.0).
   *
   * Required, under this name or an alias.
   */
  readonly name?: Input<readonly string[]>;
  /** Alias of `name`. */
  readonly db?: Input<readonly string[]>;
  /**
   * Use `bash` instead of `sh` and add `-o pipefail` to catch errors from the mysql_dump command when *state=dump* and
   * compression is used.
   *
   * The default is `no` to prevent issues on systems without bash as a default interpreter.
   *
   * The default will change to `yes` in community.mysql 4.0.0.
   *
   * @default false
   * @since 3.4.0
   */
  readonly pipefail?: Input<boolean>;
  /**
   * Option used for dumping large tables.
   *
   * @default true
   */
  readonly quick?: Input<boolean>;
  /**
   * Read only passed *config_file*.
   *
   * When *state* is `dump` or `import`, by default the module passes *config_file* parameter using
   * `--defaults-extra-file` command-line argument to `mysql/mysqldump` utilities under the hood that read named option
   * file in addition to usual option files.
   *
   * If this behavior is undesirable, use `yes` to read only named option file.
   *
   * @default false
   * @since 0.1.0
   */
  readonly restrict_config_file?: Input<boolean>;
  /**
   * Execute the dump in a single transaction.
   *
   * @default false
   */
  readonly single_transaction?: Input<boolean>;
  /**
   * Skip locking tables for read. Used when *state=dump*, ignored otherwise.
   *
   * @default false
   * @since 0.1.0
   */
  readonly skip_lock_tables?: Input<boolean>;
  /**
   * Whether binary logging should be enabled or disabled for the connection.
   *
   * @default true
   */
  readonly sql_log_bin?: Input<boolean>;
  /**
   * The database state.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "dump" | "import" | "present">;
  /**
   * Location, on the remote host, of the dump file to read from or write to.
   *
   * Uncompressed SQL files (`.sql`) as well as bzip2 (`.bz2`), gzip (`.gz`), xz (Added in 2.0) and zstd (`.zst`) (Added
   * in 3.12.0) compressed files are supported.
   */
  readonly target?: Input<string>;
  /**
   * If `no`, the module will safely use a shell-escaped version of the *login_password* value.
   *
   * It makes sense to use `yes` only if there are special symbols in the value and errors `Access denied` occur.
   *
   * Used only when *state* is `import` or `dump` and *login_password* is passed, ignored otherwise.
   *
   * @default false
   * @since 0.1.0
   */
  readonly unsafe_login_password?: Input<boolean>;
  /**
   * Used to prevent `Broken pipe` errors when the imported *target* file is compressed.
   *
   * If `yes`, the module will internally execute commands via a shell.
   *
   * Used when *state=import*, ignored otherwise.
   *
   * @default false
   * @since 0.1.0
   */
  readonly use_shell?: Input<boolean>;
}

/** What {@link mysql_db} returns. */
export interface MysqlDbResult {
  /**
   * Database names in string format delimited by white space.
   *
   * Returned: always
   */
  readonly db: string;
  /**
   * List of database names.
   *
   * Returned: always
   */
  readonly db_list: readonly string[];
  /**
   * List of commands which tried to run.
   *
   * Returned: if executed
   *
   * @since 0.1.0
   */
  readonly executed_commands: readonly string[];
}

/**
 * Add or remove MySQL or MariaDB databases from a remote host
 *
 * Add or remove MySQL or MariaDB databases from a remote host.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/mysql/mysql_db_module.html
 */
export const mysql_db: Module<MysqlDbArguments, MysqlDbResult> = defineModule("community.mysql.mysql_db", () => ({
  options: {
    ca_cert: { type: "path", aliases: ["ssl_ca"] },
    chdir: { type: "path" },
    check_hostname: { type: "bool" },
    check_implicit_admin: { type: "bool" },
    client_cert: { type: "path", aliases: ["ssl_cert"] },
    client_key: { type: "path", aliases: ["ssl_key"] },
    collation: {},
    config_file: { type: "path" },
    config_overrides_defaults: { type: "bool" },
    connect_timeout: { type: "int" },
    dump_extra_args: {},
    encoding: {},
    force: { type: "bool" },
    hex_blob: { type: "bool" },
    ignore_tables: { type: "list", elements: "str" },
    login_host: {},
    login_password: { no_log: true },
    login_port: { type: "int" },
    login_unix_socket: {},
    login_user: {},
    master_data: { type: "int", choices: [0, 1, 2] },
    name: { type: "list", elements: "str", required: true, aliases: ["db"] },
    pipefail: { type: "bool" },
    quick: { type: "bool" },
    restrict_config_file: { type: "bool" },
    single_transaction: { type: "bool" },
    skip_lock_tables: { type: "bool" },
    sql_log_bin: { type: "bool" },
    state: { choices: ["absent", "dump", "import", "present"] },
    target: { type: "path" },
    unsafe_login_password: { type: "bool", no_log: true },
    use_shell: { type: "bool" },
  },
}));

/** Arguments of {@link mysql_info}. */
export interface MysqlInfoArguments {
  /**
   * The path to a Certificate Authority (CA) certificate. This option, if used, must specify the same certificate as
   * used by the server.
   */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_cert`. */
  readonly ssl_ca?: Input<string>;
  /**
   * Whether to validate the server host name when an SSL connection is required. Corresponds to MySQL CLIs `--ssl`
   * switch.
   *
   * Setting this to `false` disables hostname verification. Use with caution.
   *
   * Requires pymysql >= 0.7.11.
   *
   * @since 1.1.0
   */
  readonly check_hostname?: Input<boolean>;
  /** The path to a client public key certificate. */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly ssl_cert?: Input<string>;
  /** The path to the client private key. */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly ssl_key?: Input<string>;
  /**
   * Specify a config file from which user and password are to be read.
   *
   * The default config file, `~/.my.cnf`, if it exists, will be read, even if *config_file* is not specified.
   *
   * The default config file, `~/.my.cnf`, if it exists, must contain a `[client]` section as a MySQL connector
   * requirement.
   *
   * To prevent the default config file from being read, set *config_file* to be an empty string.
   *
   * @default "~/.my.cnf"
   */
  readonly config_file?: Input<string>;
  /**
   * The connection timeout when connecting to the MySQL server.
   *
   * @default 30
   */
  readonly connect_timeout?: Input<number>;
  /**
   * List of fields which are not needed to collect.
   *
   * Supports elements: `db_size`, `db_table_count`. Unsupported elements will be ignored.
   *
   * @since 0.1.0
   */
  readonly exclude_fields?: Input<readonly string[]>;
  /**
   * Limit the collected information by comma separated string or YAML list.
   *
   * Allowable values are `version`, `databases`, `settings`, `global_status`, `users`, `users_info`, `engines`,
   * `master_status`, `slave_status`, `slave_hosts`.
   *
   * By default, collects all subsets.
   *
   * You can use '!' before value (for example, `!settings`) to exclude it from the information.
   *
   * If you pass including and excluding values to the filter, for example, *filter=!settings,version*, the excluding
   * values, `!settings` in this case, will be ignored.
   */
  readonly filter?: Input<readonly string[]>;
  /**
   * Database name to connect to.
   *
   * It makes sense if *login_user* is allowed to connect to a specific database only.
   */
  readonly login_db?: Input<string>;
  /**
   * Host running the database.
   *
   * In some cases for local connections the *login_unix_socket=/path/to/mysqld/socket*, that is usually
   * `/var/run/mysqld/mysqld.sock`, needs to be used instead of *login_host=localhost*.
   *
   * @default "localhost"
   */
  readonly login_host?: Input<string>;
  /** The password used to authenticate with. */
  readonly login_password?: Input<string>;
  /**
   * Port of the MySQL server. Requires *login_host* be defined as other than localhost if login_port is used.
   *
   * @default 3306
   */
  readonly login_port?: Input<number>;
  /**
   * The path to a Unix domain socket for local connections.
   *
   * Use this parameter to avoid the `Please explicitly state intended protocol` error.
   */
  readonly login_unix_socket?: Input<string>;
  /** The username used to authenticate with. */
  readonly login_user?: Input<string>;
  /**
   * Includes names of empty databases to returned dictionary.
   *
   * @default false
   */
  readonly return_empty_dbs?: Input<boolean>;
}

/** What {@link mysql_info} returns. */
export interface MysqlInfoResult {
  /**
   * Name of the python connector used by the module. When the connector is not identified, returns `Unknown`.
   *
   * Returned: always
   *
   * @since 3.6.0
   */
  readonly connector_name: string;
  /**
   * Version of the python connector used by the module. When the connector is not identified, returns `Unknown`.
   *
   * Returned: always
   *
   * @since 3.6.0
   */
  readonly connector_version: string;
  /**
   * Information about databases.
   *
   * Returned: if not excluded by filter
   */
  readonly databases: {
    /**
     * Database size in bytes.
     *
     * Returned: if not excluded by filter
     */
    readonly size: Readonly<Record<string, unknown>>;
    /**
     * Count of tables and views in that database.
     *
     * Returned: if not excluded by filter
     *
     * @since 3.11.0
     */
    readonly tables: Readonly<Record<string, unknown>>;
  };
  /**
   * Information about the server's storage engines.
   *
   * Returned: if not excluded by filter
   */
  readonly engines: Readonly<Record<string, unknown>>;
  /**
   * Global status information.
   *
   * Returned: if not excluded by filter
   */
  readonly global_status: Readonly<Record<string, unknown>>;
  /**
   * Master status information.
   *
   * Returned: if master
   */
  readonly master_status: Readonly<Record<string, unknown>>;
  /**
   * Database server engine.
   *
   * Returned: if not excluded by filter
   *
   * @since 3.10.0
   */
  readonly server_engine: string;
  /**
   * Global settings (variables) information.
   *
   * Returned: if not excluded by filter
   */
  readonly settings: Readonly<Record<string, unknown>>;
  /**
   * Slave status information.
   *
   * Returned: if master
   */
  readonly slave_hosts: Readonly<Record<string, unknown>>;
  /**
   * Slave status information.
   *
   * Returned: if standby
   */
  readonly slave_status: Readonly<Record<string, unknown>>;
  /**
   * Return a dictionnary of users grouped by host and with global privileges only.
   *
   * Returned: if not excluded by filter
   */
  readonly users: Readonly<Record<string, unknown>>;
  /**
   * Information about users accounts.
   *
   * The output can be used as an input of the `community.mysql.mysql_user` plugin.
   *
   * Useful when migrating accounts to another server or to create an inventory.
   *
   * Does not support proxy privileges. If an account has proxy privileges, they won't appear in the output.
   *
   * Causes issues with authentications plugins `sha256_password` and `caching_sha2_password`. If the output is fed to
   * `community.mysql.mysql_user`, the ``plugin_auth_string`` will most likely be unreadable due to non-binary
   * characters.
   *
   * The "locked" field was aded in ``community.mysql`` 3.13.
   *
   * Returned: if not excluded by filter
   *
   * @since 3.8.0
   */
  readonly users_info: Readonly<Record<string, unknown>>;
  /**
   * Database server version.
   *
   * Returned: if not excluded by filter
   */
  readonly version: {
    /**
     * Full server version.
     *
     * Returned: if not excluded by filter
     */
    readonly full: string;
    /**
     * Major server version.
     *
     * Returned: if not excluded by filter
     */
    readonly major: number;
    /**
     * Minor server version.
     *
     * Returned: if not excluded by filter
     */
    readonly minor: number;
    /**
     * Release server version.
     *
     * Returned: if not excluded by filter
     */
    readonly release: number;
    /**
     * Server suffix, for example MySQL, MariaDB, other or none.
     *
     * Returned: if not excluded by filter
     */
    readonly suffix: string;
  };
}

/**
 * Gather information about MySQL or MariaDB servers
 *
 * Gathers information about MySQL or MariaDB servers.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/mysql/mysql_info_module.html
 */
export const mysql_info: Module<MysqlInfoArguments, MysqlInfoResult> = defineModule("community.mysql.mysql_info", () => ({
  options: {
    ca_cert: { type: "path", aliases: ["ssl_ca"] },
    check_hostname: { type: "bool" },
    client_cert: { type: "path", aliases: ["ssl_cert"] },
    client_key: { type: "path", aliases: ["ssl_key"] },
    config_file: { type: "path" },
    connect_timeout: { type: "int" },
    exclude_fields: { type: "list", elements: "str" },
    filter: { type: "list", elements: "str" },
    login_db: {},
    login_host: {},
    login_password: { no_log: true },
    login_port: { type: "int" },
    login_unix_socket: {},
    login_user: {},
    return_empty_dbs: { type: "bool" },
  },
}));

/** Arguments of {@link mysql_query}. */
export interface MysqlQueryArguments {
  /**
   * The path to a Certificate Authority (CA) certificate. This option, if used, must specify the same certificate as
   * used by the server.
   */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_cert`. */
  readonly ssl_ca?: Input<string>;
  /**
   * Whether to validate the server host name when an SSL connection is required. Corresponds to MySQL CLIs `--ssl`
   * switch.
   *
   * Setting this to `false` disables hostname verification. Use with caution.
   *
   * Requires pymysql >= 0.7.11.
   *
   * @since 1.1.0
   */
  readonly check_hostname?: Input<boolean>;
  /** The path to a client public key certificate. */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly ssl_cert?: Input<string>;
  /** The path to the client private key. */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly ssl_key?: Input<string>;
  /**
   * Specify a config file from which user and password are to be read.
   *
   * The default config file, `~/.my.cnf`, if it exists, will be read, even if *config_file* is not specified.
   *
   * The default config file, `~/.my.cnf`, if it exists, must contain a `[client]` section as a MySQL connector
   * requirement.
   *
   * To prevent the default config file from being read, set *config_file* to be an empty string.
   *
   * @default "~/.my.cnf"
   */
  readonly config_file?: Input<string>;
  /**
   * The connection timeout when connecting to the MySQL server.
   *
   * @default 30
   */
  readonly connect_timeout?: Input<number>;
  /** Name of database to connect to and run queries against. */
  readonly login_db?: Input<string>;
  /**
   * Host running the database.
   *
   * In some cases for local connections the *login_unix_socket=/path/to/mysqld/socket*, that is usually
   * `/var/run/mysqld/mysqld.sock`, needs to be used instead of *login_host=localhost*.
   *
   * @default "localhost"
   */
  readonly login_host?: Input<string>;
  /** The password used to authenticate with. */
  readonly login_password?: Input<string>;
  /**
   * Port of the MySQL server. Requires *login_host* be defined as other than localhost if login_port is used.
   *
   * @default 3306
   */
  readonly login_port?: Input<number>;
  /**
   * The path to a Unix domain socket for local connections.
   *
   * Use this parameter to avoid the `Please explicitly state intended protocol` error.
   */
  readonly login_unix_socket?: Input<string>;
  /** The username used to authenticate with. */
  readonly login_user?: Input<string>;
  /**
   * Dictionary of key-value arguments to pass to the query.
   *
   * Mutually exclusive with *positional_args*.
   */
  readonly named_args?: Input<Readonly<Record<string, unknown>>>;
  /**
   * List of values to be passed as positional arguments to the query.
   *
   * Mutually exclusive with *named_args*.
   */
  readonly positional_args?: Input<readonly unknown[]>;
  /**
   * SQL query to run. Multiple queries can be passed using YAML list syntax.
   *
   * Must be a string or YAML list containing strings.
   *
   * If you use *named_args* or *positional_args* any `%` will be interpreted as a formatting character. All literal `%`
   * characters in the query should be escaped as `%%`.
   *
   * Note that if you use the `IF EXISTS/IF NOT EXISTS` clauses in your query and `mysqlclient` or `PyMySQL 0.10.0+`
   * connectors, the module will report that the state has been changed even if it has not. If it is important in your
   * workflow, use the `PyMySQL 0.9.3` connector instead.
   */
  readonly query: Input<unknown>;
  /**
   * Dictionary of session variables in form of `variable: value` to set at the beginning of module execution.
   *
   * Cannot be used to set global variables, use the `community.mysql.mysql_variables` module instead.
   *
   * @since 3.16.0
   */
  readonly session_vars?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Where passed queries run in a single transaction (`yes`) or commit them one-by-one (`no`).
   *
   * @default false
   */
  readonly single_transaction?: Input<boolean>;
}

/** What {@link mysql_query} returns. */
export interface MysqlQueryResult {
  /**
   * List of executed queries.
   *
   * Returned: always
   */
  readonly executed_queries: readonly string[];
  /**
   * A list containing execution time per query in milliseconds.
   *
   * The measurements are done right before and after passing the query to the driver for execution.
   *
   * Returned: success
   *
   * @since 3.12.0
   */
  readonly execution_time_ms: readonly unknown[];
  /**
   * List of lists (sublist for each query) containing dictionaries in column:value form representing returned rows.
   *
   * Returned: changed
   */
  readonly query_result: readonly unknown[];
  /**
   * Number of affected rows for each subquery.
   *
   * Returned: changed
   */
  readonly rowcount: readonly unknown[];
}

/**
 * Run MySQL or MariaDB queries
 *
 * Runs arbitrary MySQL or MariaDB queries.
 *
 * Pay attention, the module does not support check mode! All queries will be executed in autocommit mode.
 *
 * To run SQL queries from a file, use `community.mysql.mysql_db` module.
 *
 * @since 0.1.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/mysql/mysql_query_module.html
 */
export const mysql_query: Module<MysqlQueryArguments, MysqlQueryResult> = defineModule("community.mysql.mysql_query", () => ({
  options: {
    ca_cert: { type: "path", aliases: ["ssl_ca"] },
    check_hostname: { type: "bool" },
    client_cert: { type: "path", aliases: ["ssl_cert"] },
    client_key: { type: "path", aliases: ["ssl_key"] },
    config_file: { type: "path" },
    connect_timeout: { type: "int" },
    login_db: {},
    login_host: {},
    login_password: { no_log: true },
    login_port: { type: "int" },
    login_unix_socket: {},
    login_user: {},
    named_args: { type: "dict" },
    positional_args: { type: "list", elements: "raw" },
    query: { type: "raw", required: true },
    session_vars: { type: "dict" },
    single_transaction: { type: "bool" },
  },
  mutually_exclusive: [["positional_args", "named_args"]],
}));

/** Arguments of {@link mysql_replication}. */
export interface MysqlReplicationArguments {
  /**
   * The path to a Certificate Authority (CA) certificate. This option, if used, must specify the same certificate as
   * used by the server.
   */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_cert`. */
  readonly ssl_ca?: Input<string>;
  /**
   * Name of replication channel.
   *
   * Multi-source replication is supported from MySQL 5.7.
   *
   * Mutually exclusive with *connection_name*.
   *
   * For more information see https://dev.mysql.com/doc/refman/8.0/en/replication-multi-source.html.
   *
   * @since 0.1.0
   */
  readonly channel?: Input<string>;
  /**
   * Whether to validate the server host name when an SSL connection is required. Corresponds to MySQL CLIs `--ssl`
   * switch.
   *
   * Setting this to `false` disables hostname verification. Use with caution.
   *
   * Requires pymysql >= 0.7.11.
   *
   * @since 1.1.0
   */
  readonly check_hostname?: Input<boolean>;
  /** The path to a client public key certificate. */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly ssl_cert?: Input<string>;
  /** The path to the client private key. */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly ssl_key?: Input<string>;
  /**
   * Specify a config file from which user and password are to be read.
   *
   * The default config file, `~/.my.cnf`, if it exists, will be read, even if *config_file* is not specified.
   *
   * The default config file, `~/.my.cnf`, if it exists, must contain a `[client]` section as a MySQL connector
   * requirement.
   *
   * To prevent the default config file from being read, set *config_file* to be an empty string.
   *
   * @default "~/.my.cnf"
   */
  readonly config_file?: Input<string>;
  /**
   * The connection timeout when connecting to the MySQL server.
   *
   * @default 30
   */
  readonly connect_timeout?: Input<number>;
  /**
   * Name of the primary connection.
   *
   * Supported from MariaDB 10.0.1.
   *
   * Mutually exclusive with *channel*.
   *
   * For more information see https://mariadb.com/kb/en/library/multi-source-replication/.
   *
   * @since 0.1.0
   */
  readonly connection_name?: Input<string>;
  /**
   * Fails on error when calling mysql.
   *
   * @default false
   * @since 0.1.0
   */
  readonly fail_on_error?: Input<boolean>;
  /**
   * Host running the database.
   *
   * In some cases for local connections the *login_unix_socket=/path/to/mysqld/socket*, that is usually
   * `/var/run/mysqld/mysqld.sock`, needs to be used instead of *login_host=localhost*.
   *
   * @default "localhost"
   */
  readonly login_host?: Input<string>;
  /** The password used to authenticate with. */
  readonly login_password?: Input<string>;
  /**
   * Port of the MySQL server. Requires *login_host* be defined as other than localhost if login_port is used.
   *
   * @default 3306
   */
  readonly login_port?: Input<number>;
  /**
   * The path to a Unix domain socket for local connections.
   *
   * Use this parameter to avoid the `Please explicitly state intended protocol` error.
   */
  readonly login_unix_socket?: Input<string>;
  /** The username used to authenticate with. */
  readonly login_user?: Input<string>;
  /**
   * Module operating mode. Could be `changeprimary` (CHANGE MASTER TO) - also works for MySQL 8.0.23 and later since
   * community.mysql 3.10.0, `changereplication` (CHANGE REPLICATION SOURCE TO) - only supported in MySQL 8.0.23 and
   * later, `getprimary` (SHOW MASTER STATUS), `getreplica` (SHOW REPLICA STATUS), `startreplica` (START REPLICA),
   * `stopreplica` (STOP REPLICA), `resetprimary` (RESET MASTER) - supported since community.mysql 0.1.0, `resetreplica`
   * (RESET REPLICA), `resetreplicaall` (RESET REPLICA ALL).
   *
   * @default "getreplica"
   */
  readonly mode?: Input<"changeprimary" | "changereplication" | "getprimary" | "getreplica" | "startreplica" | "stopreplica" | "resetprimary" | "resetreplica" | "resetreplicaall">;
  /**
   * Whether the host uses GTID based replication or not.
   *
   * Same as the `MASTER_AUTO_POSITION` mysql variable.
   *
   * @default false
   */
  readonly primary_auto_position?: Input<boolean>;
  /** Alias of `primary_auto_position`. */
  readonly master_auto_position?: Input<boolean>;
  /** Same as the `MASTER_CONNECT_RETRY` mysql variable. */
  readonly primary_connect_retry?: Input<number>;
  /** Alias of `primary_connect_retry`. */
  readonly master_connect_retry?: Input<number>;
  /**
   * Time lag behind the primary's state (in seconds).
   *
   * Same as the `MASTER_DELAY` mysql variable.
   *
   * Available from MySQL 5.6.
   *
   * For more information see https://dev.mysql.com/doc/refman/8.0/en/replication-delayed.html.
   *
   * @since 0.1.0
   */
  readonly primary_delay?: Input<number>;
  /** Alias of `primary_delay`. */
  readonly master_delay?: Input<number>;
  /** Same as the `MASTER_HOST` mysql variable. */
  readonly primary_host?: Input<string>;
  /** Alias of `primary_host`. */
  readonly master_host?: Input<string>;
  /** Same as the `MASTER_LOG_FILE` mysql variable. */
  readonly primary_log_file?: Input<string>;
  /** Alias of `primary_log_file`. */
  readonly master_log_file?: Input<string>;
  /** Same as the `MASTER_LOG_POS` mysql variable. */
  readonly primary_log_pos?: Input<number>;
  /** Alias of `primary_log_pos`. */
  readonly master_log_pos?: Input<number>;
  /** Same as the `MASTER_PASSWORD` mysql variable. */
  readonly primary_password?: Input<string>;
  /** Alias of `primary_password`. */
  readonly master_password?: Input<string>;
  /** Same as the `MASTER_PORT` mysql variable. */
  readonly primary_port?: Input<number>;
  /** Alias of `primary_port`. */
  readonly master_port?: Input<number>;
  /**
   * Same as the `MASTER_SSL` mysql variable.
   *
   * When setting it to `yes`, the connection attempt only succeeds if an encrypted connection can be established.
   *
   * For details, refer to [MySQL encrypted replication
   * documentation](https://dev.mysql.com/doc/refman/8.0/en/replication-solutions-encrypted-connections.html).
   *
   * The default is `false`.
   */
  readonly primary_ssl?: Input<boolean>;
  /** Alias of `primary_ssl`. */
  readonly master_ssl?: Input<boolean>;
  /**
   * Same as the `MASTER_SSL_CA` mysql variable.
   *
   * For details, refer to [MySQL encrypted replication
   * documentation](https://dev.mysql.com/doc/refman/8.0/en/replication-solutions-encrypted-connections.html).
   */
  readonly primary_ssl_ca?: Input<string>;
  /** Alias of `primary_ssl_ca`. */
  readonly master_ssl_ca?: Input<string>;
  /**
   * Same as the `MASTER_SSL_CAPATH` mysql variable.
   *
   * For details, refer to [MySQL encrypted replication
   * documentation](https://dev.mysql.com/doc/refman/8.0/en/replication-solutions-encrypted-connections.html).
   */
  readonly primary_ssl_capath?: Input<string>;
  /** Alias of `primary_ssl_capath`. */
  readonly master_ssl_capath?: Input<string>;
  /**
   * Same as the `MASTER_SSL_CERT` mysql variable.
   *
   * For details, refer to [MySQL encrypted replication
   * documentation](https://dev.mysql.com/doc/refman/8.0/en/replication-solutions-encrypted-connections.html).
   */
  readonly primary_ssl_cert?: Input<string>;
  /** Alias of `primary_ssl_cert`. */
  readonly master_ssl_cert?: Input<string>;
  /**
   * Same as the `MASTER_SSL_CIPHER` mysql variable.
   *
   * Specifies a colon-separated list of one or more ciphers permitted by the replica for the replication connection.
   *
   * For details, refer to [MySQL encrypted replication
   * documentation](https://dev.mysql.com/doc/refman/8.0/en/replication-solutions-encrypted-connections.html).
   */
  readonly primary_ssl_cipher?: Input<string>;
  /** Alias of `primary_ssl_cipher`. */
  readonly master_ssl_cipher?: Input<string>;
  /**
   * Same as the `MASTER_SSL_KEY` mysql variable.
   *
   * For details, refer to [MySQL encrypted replication
   * documentation](https://dev.mysql.com/doc/refman/8.0/en/replication-solutions-encrypted-connections.html).
   */
  readonly primary_ssl_key?: Input<string>;
  /** Alias of `primary_ssl_key`. */
  readonly master_ssl_key?: Input<string>;
  /**
   * Same as `MASTER_SSL_VERIFY_SERVER_CERT` MySQL/MariaDB variable.
   *
   * The module switch automatically to `SOURCE_SSL_VERIFY_SERVER_CERT` for MySQL 8.0.23 and later.
   *
   * Prior to community.mysql 3.14.0 `false` had no effect.
   *
   * @since 3.5.0
   */
  readonly primary_ssl_verify_server_cert?: Input<boolean>;
  /**
   * Configures the replica to use the MariaDB Global Transaction ID.
   *
   * `disabled` equals MASTER_USE_GTID=no command.
   *
   * To find information about available values see https://mariadb.com/kb/en/library/change-master-to/#master_use_gtid.
   *
   * Available since MariaDB 10.0.2.
   *
   * @since 0.1.0
   */
  readonly primary_use_gtid?: Input<"current_pos" | "replica_pos" | "disabled">;
  /** Alias of `primary_use_gtid`. */
  readonly master_use_gtid?: Input<"current_pos" | "replica_pos" | "disabled">;
  /** Same as the `MASTER_USER` mysql variable. */
  readonly primary_user?: Input<string>;
  /** Alias of `primary_user`. */
  readonly master_user?: Input<string>;
  /** Same as mysql variable. */
  readonly relay_log_file?: Input<string>;
  /** Same as mysql variable. */
  readonly relay_log_pos?: Input<number>;
}

/** What {@link mysql_replication} returns. */
export interface MysqlReplicationResult {
  /**
   * List of executed queries which modified DB's state.
   *
   * Returned: always
   *
   * @since 0.1.0
   */
  readonly queries: readonly string[];
}

/**
 * Manage MySQL or MariaDB replication
 *
 * Manages MySQL or MariaDB server replication, replica, primary status, get and change primary host.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/mysql/mysql_replication_module.html
 */
export const mysql_replication: Module<MysqlReplicationArguments, MysqlReplicationResult> = defineModule("community.mysql.mysql_replication", () => ({
  options: {
    ca_cert: { type: "path", aliases: ["ssl_ca"] },
    channel: {},
    check_hostname: { type: "bool" },
    client_cert: { type: "path", aliases: ["ssl_cert"] },
    client_key: { type: "path", aliases: ["ssl_key"] },
    config_file: { type: "path" },
    connect_timeout: { type: "int" },
    connection_name: {},
    fail_on_error: { type: "bool" },
    login_host: {},
    login_password: { no_log: true },
    login_port: { type: "int" },
    login_unix_socket: {},
    login_user: {},
    mode: { choices: ["changeprimary", "changereplication", "getprimary", "getreplica", "startreplica", "stopreplica", "resetprimary", "resetreplica", "resetreplicaall"] },
    primary_auto_position: { type: "bool", aliases: ["master_auto_position"] },
    primary_connect_retry: { type: "int", aliases: ["master_connect_retry"] },
    primary_delay: { type: "int", aliases: ["master_delay"] },
    primary_host: { aliases: ["master_host"] },
    primary_log_file: { aliases: ["master_log_file"] },
    primary_log_pos: { type: "int", aliases: ["master_log_pos"] },
    primary_password: { aliases: ["master_password"], no_log: true },
    primary_port: { type: "int", aliases: ["master_port"] },
    primary_ssl: { type: "bool", aliases: ["master_ssl"] },
    primary_ssl_ca: { aliases: ["master_ssl_ca"] },
    primary_ssl_capath: { aliases: ["master_ssl_capath"] },
    primary_ssl_cert: { aliases: ["master_ssl_cert"] },
    primary_ssl_cipher: { aliases: ["master_ssl_cipher"] },
    primary_ssl_key: { aliases: ["master_ssl_key"] },
    primary_ssl_verify_server_cert: { type: "bool" },
    primary_use_gtid: { choices: ["current_pos", "replica_pos", "disabled"], aliases: ["master_use_gtid"] },
    primary_user: { aliases: ["master_user"] },
    relay_log_file: {},
    relay_log_pos: { type: "int" },
  },
  mutually_exclusive: [["connection_name", "channel"]],
}));

/** Arguments of {@link mysql_role}. */
export interface MysqlRoleArguments {
  /**
   * Supported by **MariaDB**.
   *
   * Name of the admin user of the role (the *login_user*, by default).
   */
  readonly admin?: Input<string>;
  /**
   * Add members defined by the *members* option to the existing ones for this role instead of overwriting them.
   *
   * Mutually exclusive with the *detach_members* and *admin* option.
   *
   * @default false
   */
  readonly append_members?: Input<boolean>;
  /**
   * Append the privileges defined by the *priv* option to the existing ones for this role instead of overwriting them.
   * Mutually exclusive with *subtract_privs*.
   *
   * @default false
   */
  readonly append_privs?: Input<boolean>;
  /**
   * The path to a Certificate Authority (CA) certificate. This option, if used, must specify the same certificate as
   * used by the server.
   */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_cert`. */
  readonly ssl_ca?: Input<string>;
  /**
   * Whether to validate the server host name when an SSL connection is required. Corresponds to MySQL CLIs `--ssl`
   * switch.
   *
   * Setting this to `false` disables hostname verification. Use with caution.
   *
   * Requires pymysql >= 0.7.11.
   *
   * @since 1.1.0
   */
  readonly check_hostname?: Input<boolean>;
  /**
   * Check if mysql allows login as root/nopassword before trying supplied credentials.
   *
   * If success, passed *login_user*\/*login_password* will be ignored.
   *
   * @default false
   */
  readonly check_implicit_admin?: Input<boolean>;
  /** The path to a client public key certificate. */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly ssl_cert?: Input<string>;
  /** The path to the client private key. */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly ssl_key?: Input<string>;
  /**
   * The default is `false`.
   *
   * When `true`, the module will not uppercase the field in the privileges.
   *
   * When `false`, the field names will be upper-cased. This was the default before this feature was introduced but
   * since MySQL/MariaDB is case sensitive you should set this to `true` in most cases.
   *
   * @since 3.8.0
   */
  readonly column_case_sensitive?: Input<boolean>;
  /**
   * Specify a config file from which user and password are to be read.
   *
   * The default config file, `~/.my.cnf`, if it exists, will be read, even if *config_file* is not specified.
   *
   * The default config file, `~/.my.cnf`, if it exists, must contain a `[client]` section as a MySQL connector
   * requirement.
   *
   * To prevent the default config file from being read, set *config_file* to be an empty string.
   *
   * @default "~/.my.cnf"
   */
  readonly config_file?: Input<string>;
  /**
   * The connection timeout when connecting to the MySQL server.
   *
   * @default 30
   */
  readonly connect_timeout?: Input<number>;
  /**
   * Detaches members defined by the *members* option from the role instead of overwriting all the current members.
   *
   * Mutually exclusive with the *append_members* and *admin* option.
   *
   * @default false
   */
  readonly detach_members?: Input<boolean>;
  /**
   * Host running the database.
   *
   * In some cases for local connections the *login_unix_socket=/path/to/mysqld/socket*, that is usually
   * `/var/run/mysqld/mysqld.sock`, needs to be used instead of *login_host=localhost*.
   *
   * @default "localhost"
   */
  readonly login_host?: Input<string>;
  /** The password used to authenticate with. */
  readonly login_password?: Input<string>;
  /**
   * Port of the MySQL server. Requires *login_host* be defined as other than localhost if login_port is used.
   *
   * @default 3306
   */
  readonly login_port?: Input<number>;
  /**
   * The path to a Unix domain socket for local connections.
   *
   * Use this parameter to avoid the `Please explicitly state intended protocol` error.
   */
  readonly login_unix_socket?: Input<string>;
  /** The username used to authenticate with. */
  readonly login_user?: Input<string>;
  /**
   * List of members of the role.
   *
   * For users, use the format `username@hostname`. Always specify the hostname part explicitly.
   *
   * For roles, use the format `rolename`.
   *
   * Mutually exclusive with *admin*.
   */
  readonly members?: Input<readonly string[]>;
  /**
   * When `yes`, the module fails if any user in *members* does not exist.
   *
   * When `no`, users in *members* which don't exist are simply skipped.
   *
   * @default true
   */
  readonly members_must_exist?: Input<boolean>;
  /** Name of the role to add or remove. */
  readonly name: Input<string>;
  /**
   * MySQL privileges string in the format: `db.table:priv1,priv2`.
   *
   * You can specify multiple privileges by separating each one using a forward slash: `db.table:priv/db.table:priv`.
   *
   * The format is based on MySQL `GRANT` statement.
   *
   * Database and table names can be quoted, MySQL-style.
   *
   * If column privileges are used, the `priv1,priv2` part must be exactly as returned by a `SHOW GRANT` statement. If
   * not followed, the module will always report changes. It includes grouping columns by permission
   * (`SELECT(col1,col2`) instead of `SELECT(col1`,SELECT(col2))).
   *
   * Can be passed as a dictionary (see the examples).
   *
   * Supports GRANTs for procedures and functions (see the examples for the `community.mysql.mysql_user` module).
   */
  readonly priv?: Input<unknown>;
  /**
   * Is not supported by MariaDB and is silently ignored when working with MariaDB.
   *
   * If `yes`, runs **SET DEFAULT ROLE ALL TO** each of the *members* when changed.
   *
   * If you want to avoid this behavior, set this option to `no` explicitly.
   *
   * @default true
   */
  readonly set_default_role_all?: Input<boolean>;
  /**
   * If `present` and the role does not exist, creates the role.
   *
   * If `present` and the role exists, does nothing or updates its attributes.
   *
   * If `absent`, removes the role.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * Revoke the privileges defined by the *priv* option and keep other existing privileges. If set, invalid privileges
   * in *priv* are ignored. Mutually exclusive with *append_privs*.
   *
   * @default false
   * @since 3.2.0
   */
  readonly subtract_privs?: Input<boolean>;
}

/**
 * Adds, removes, or updates a MySQL or MariaDB role
 *
 * Adds, removes, or updates a MySQL or MariaDB role.
 *
 * Roles are supported since MySQL 8.0.0 and MariaDB 10.0.5.
 *
 * @since 2.2.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/mysql/mysql_role_module.html
 */
export const mysql_role: Module<MysqlRoleArguments, Record<never, never>> = defineModule("community.mysql.mysql_role", () => ({
  options: {
    admin: {},
    append_members: { type: "bool" },
    append_privs: { type: "bool" },
    ca_cert: { type: "path", aliases: ["ssl_ca"] },
    check_hostname: { type: "bool" },
    check_implicit_admin: { type: "bool" },
    client_cert: { type: "path", aliases: ["ssl_cert"] },
    client_key: { type: "path", aliases: ["ssl_key"] },
    column_case_sensitive: { type: "bool" },
    config_file: { type: "path" },
    connect_timeout: { type: "int" },
    detach_members: { type: "bool" },
    login_host: {},
    login_password: { no_log: true },
    login_port: { type: "int" },
    login_unix_socket: {},
    login_user: {},
    members: { type: "list", elements: "str" },
    members_must_exist: { type: "bool" },
    name: { required: true },
    priv: { type: "raw" },
    set_default_role_all: { type: "bool" },
    state: { choices: ["absent", "present"] },
    subtract_privs: { type: "bool" },
  },
  mutually_exclusive: [["append_members", "detach_members"], ["admin", "members"], ["admin", "append_members"], ["admin", "detach_members"], ["append_privs", "subtract_privs"]],
}));

/** Arguments of {@link mysql_user}. */
export interface MysqlUserArguments {
  /**
   * Append the privileges defined by priv to the existing ones for this user instead of overwriting existing ones.
   * Mutually exclusive with *subtract_privs*.
   *
   * @default false
   */
  readonly append_privs?: Input<boolean>;
  /**
   * Create, update, or delete user attributes (arbitrary 'key: value' comments) for the user.
   *
   * MySQL server must support the INFORMATION_SCHEMA.USER_ATTRIBUTES table. Provided since MySQL 8.0.
   *
   * To delete an existing attribute, set its value to null.
   *
   * @since 3.9.0
   */
  readonly attributes?: Input<Readonly<Record<string, unknown>>>;
  /**
   * The path to a Certificate Authority (CA) certificate. This option, if used, must specify the same certificate as
   * used by the server.
   */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_cert`. */
  readonly ssl_ca?: Input<string>;
  /**
   * Whether to validate the server host name when an SSL connection is required. Corresponds to MySQL CLIs `--ssl`
   * switch.
   *
   * Setting this to `false` disables hostname verification. Use with caution.
   *
   * Requires pymysql >= 0.7.11.
   *
   * @since 1.1.0
   */
  readonly check_hostname?: Input<boolean>;
  /**
   * Check if mysql allows login as root/nopassword before trying supplied credentials.
   *
   * If success, passed *login_user*\/*login_password* will be ignored.
   *
   * @default false
   */
  readonly check_implicit_admin?: Input<boolean>;
  /** The path to a client public key certificate. */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly ssl_cert?: Input<string>;
  /** The path to the client private key. */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly ssl_key?: Input<string>;
  /**
   * The default is `false`.
   *
   * When `true`, the module will not uppercase the field names in the privileges.
   *
   * When `false`, the field names will be upper-cased. This is the default
   *
   * This feature was introduced because MySQL 8 and above uses case sensitive fields names in privileges.
   *
   * @since 3.8.0
   */
  readonly column_case_sensitive?: Input<boolean>;
  /**
   * Specify a config file from which user and password are to be read.
   *
   * The default config file, `~/.my.cnf`, if it exists, will be read, even if *config_file* is not specified.
   *
   * The default config file, `~/.my.cnf`, if it exists, must contain a `[client]` section as a MySQL connector
   * requirement.
   *
   * To prevent the default config file from being read, set *config_file* to be an empty string.
   *
   * @default "~/.my.cnf"
   */
  readonly config_file?: Input<string>;
  /**
   * The connection timeout when connecting to the MySQL server.
   *
   * @default 30
   */
  readonly connect_timeout?: Input<number>;
  /**
   * Indicate that the 'password' field is a `mysql_native_password` hash.
   *
   * @default false
   */
  readonly encrypted?: Input<boolean>;
  /**
   * Sets the С(mysql) system database as context for the executed statements (it will be used as a database to connect
   * to). Useful if you use binlog / replication filters in MySQL as per default the statements can not be caught by a
   * binlog / replication filter, they require a database to be set to work, otherwise the replication can break down.
   *
   * See https://dev.mysql.com/doc/refman/8.0/en/replication-options-binary-log.html#option_mysqld_binlog-ignore-db for
   * a description on how binlog filters work (filtering on the primary).
   *
   * See https://dev.mysql.com/doc/refman/8.0/en/replication-options-replica.html#option_mysqld_replicate-ignore-db for
   * a description on how replication filters work (filtering on the replica).
   *
   * @default false
   * @since 3.1.0
   */
  readonly force_context?: Input<boolean>;
  /**
   * The 'host' part of the MySQL username.
   *
   * @default "localhost"
   */
  readonly host?: Input<string>;
  /**
   * Override the host option, making ansible apply changes to all hostnames for a given user.
   *
   * This option cannot be used when creating users.
   *
   * @default false
   */
  readonly host_all?: Input<boolean>;
  /**
   * Lock account to prevent connections using it.
   *
   * This is primarily used for creating a user that will act as a DEFINER on stored procedures.
   *
   * If not specified leaves the lock state as is (for a new user creates unlocked).
   *
   * @since 3.13.0
   */
  readonly locked?: Input<boolean>;
  /**
   * Host running the database.
   *
   * In some cases for local connections the *login_unix_socket=/path/to/mysqld/socket*, that is usually
   * `/var/run/mysqld/mysqld.sock`, needs to be used instead of *login_host=localhost*.
   *
   * @default "localhost"
   */
  readonly login_host?: Input<string>;
  /** The password used to authenticate with. */
  readonly login_password?: Input<string>;
  /**
   * Port of the MySQL server. Requires *login_host* be defined as other than localhost if login_port is used.
   *
   * @default 3306
   */
  readonly login_port?: Input<number>;
  /**
   * The path to a Unix domain socket for local connections.
   *
   * Use this parameter to avoid the `Please explicitly state intended protocol` error.
   */
  readonly login_unix_socket?: Input<string>;
  /** The username used to authenticate with. */
  readonly login_user?: Input<string>;
  /**
   * Name of the user (role) to add or remove.
   *
   * Required, under this name or an alias.
   */
  readonly name?: Input<string>;
  /** Alias of `name`. */
  readonly user?: Input<string>;
  /**
   * Set the user's password. Only for `mysql_native_password` authentication. For other authentication plugins see the
   * combination of *plugin*, *plugin_hash_string*, *plugin_auth_string*.
   */
  readonly password?: Input<string>;
  /**
   * `never` - *password* will never expire.
   *
   * `default` - *password* is defined using global system variable *default_password_lifetime* setting.
   *
   * `interval` - *password* will expire in days which is defined in *password_expire_interval*.
   *
   * `now` - *password* will expire immediately.
   *
   * @since 3.9.0
   */
  readonly password_expire?: Input<"now" | "never" | "default" | "interval">;
  /**
   * Number of days *password* will expire. Requires *password_expire=interval*.
   *
   * @since 3.9.0
   */
  readonly password_expire_interval?: Input<number>;
  /**
   * User's plugin to authenticate (``CREATE USER user IDENTIFIED WITH plugin``).
   *
   * @since 0.1.0
   */
  readonly plugin?: Input<string>;
  /**
   * User's plugin auth_string (``CREATE USER user IDENTIFIED WITH plugin BY plugin_auth_string``).
   *
   * If *plugin* is ``pam`` (MariaDB) or ``auth_pam`` (MySQL) an optional *plugin_auth_string* can be used to choose a
   * specific PAM service.
   *
   * You need to define a *salt* to have idempotence on password change with ``caching_sha2_password`` and
   * ``sha256_password`` plugins.
   *
   * @since 0.1.0
   */
  readonly plugin_auth_string?: Input<string>;
  /**
   * User's plugin hash string (``CREATE USER user IDENTIFIED WITH plugin AS plugin_hash_string``).
   *
   * @since 0.1.0
   */
  readonly plugin_hash_string?: Input<string>;
  /**
   * MySQL privileges string in the format: `db.table:priv1,priv2`.
   *
   * Additionally, there must be no spaces between the table and the privilege as this will yield a non-idempotent check
   * mode.
   *
   * Multiple privileges can be specified by separating each one using a forward slash: `db.table1:priv/db.table2:priv`.
   *
   * The format is based on MySQL `GRANT` statement.
   *
   * Database and table names can be quoted, MySQL-style.
   *
   * If column privileges are used, the `priv1,priv2` part must be exactly as returned by a `SHOW GRANT` statement. If
   * not followed, the module will always report changes. It includes grouping columns by permission
   * (`SELECT(col1,col2`) instead of `SELECT(col1`,SELECT(col2))).
   *
   * Can be passed as a dictionary (see the examples).
   *
   * Supports GRANTs for procedures and functions (see the examples).
   *
   * Note: If you pass the same `db.table` combination to this parameter two or more times with different privileges,
   * for example, `'*.*:SELECT/*.*:SHOW VIEW'`, only the last one will be applied, in this example, it will be `SHOW
   * VIEW` respectively. Use `'*.*:SELECT,SHOW VIEW'` instead to apply both.
   */
  readonly priv?: Input<unknown>;
  /**
   * Limit the user for certain server resources. Provided since MySQL 5.6 / MariaDB 10.2.
   *
   * Available options are `MAX_QUERIES_PER_HOUR: num`, `MAX_UPDATES_PER_HOUR: num`, `MAX_CONNECTIONS_PER_HOUR: num`,
   * `MAX_USER_CONNECTIONS: num`, `MAX_STATEMENT_TIME: num` (supported only for MariaDB since collection version 3.7.0).
   *
   * Used when *state=present*, ignored otherwise.
   *
   * @since 0.1.0
   */
  readonly resource_limits?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Salt used to generate password hash from *plugin_auth_string*.
   *
   * Salt length must be 20 characters.
   *
   * Salt only support ``caching_sha2_password`` or ``sha256_password`` authentication *plugin*.
   *
   * @since 3.10.0
   */
  readonly salt?: Input<string>;
  /**
   * Dictionary of session variables in form of `variable: value` to set at the beginning of module execution.
   *
   * Cannot be used to set global variables, use the `community.mysql.mysql_variables` module instead.
   *
   * @since 3.6.0
   */
  readonly session_vars?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Whether binary logging should be enabled or disabled for the connection.
   *
   * @default true
   */
  readonly sql_log_bin?: Input<boolean>;
  /**
   * Whether the user should exist.
   *
   * When `absent`, removes the user.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * Revoke the privileges defined by the *priv* option and keep other existing privileges. If set, invalid privileges
   * in *priv* are ignored. Mutually exclusive with *append_privs*.
   *
   * @default false
   * @since 3.2.0
   */
  readonly subtract_privs?: Input<boolean>;
  /**
   * Set requirement for secure transport as a dictionary of requirements (see the examples).
   *
   * Valid requirements are SSL, X509, SUBJECT, ISSUER, CIPHER.
   *
   * SUBJECT, ISSUER and CIPHER are complementary, and mutually exclusive with SSL and X509.
   *
   * https://mariadb.com/kb/en/securing-connections-for-client-and-server/#requiring-tls.
   *
   * @since 1.0.0
   */
  readonly tls_requires?: Input<Readonly<Record<string, unknown>>>;
  /**
   * `always` will update passwords if they differ. This affects *password* and the combination of *plugin*, *plugin_hash_string*, *plugin_auth_string*.
   *
   * `on_create` will only set the password or the combination of *plugin*, *plugin_hash_string*, *plugin_auth_string*
   * for newly created users.
   *
   * `on_new_username` works like `on_create`, but it tries to reuse an existing password: If one different user with
   * the same username exists, or multiple different users with the same username and equal `plugin` and
   * `authentication_string` attribute, the existing `plugin` and `authentication_string` are used for the new user
   * instead of the *password*, *plugin*, *plugin_hash_string* or *plugin_auth_string* argument.
   *
   * @default "always"
   */
  readonly update_password?: Input<"always" | "on_create" | "on_new_username">;
}

/**
 * Adds or removes a user from a MySQL or MariaDB database
 *
 * Adds or removes a user from a MySQL or MariaDB database.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/mysql/mysql_user_module.html
 */
export const mysql_user: Module<MysqlUserArguments, Record<never, never>> = defineModule("community.mysql.mysql_user", () => ({
  options: {
    append_privs: { type: "bool" },
    attributes: { type: "dict" },
    ca_cert: { type: "path", aliases: ["ssl_ca"] },
    check_hostname: { type: "bool" },
    check_implicit_admin: { type: "bool" },
    client_cert: { type: "path", aliases: ["ssl_cert"] },
    client_key: { type: "path", aliases: ["ssl_key"] },
    column_case_sensitive: { type: "bool" },
    config_file: { type: "path" },
    connect_timeout: { type: "int" },
    encrypted: { type: "bool" },
    force_context: { type: "bool" },
    host: {},
    host_all: { type: "bool" },
    locked: { type: "bool" },
    login_host: {},
    login_password: { no_log: true },
    login_port: { type: "int" },
    login_unix_socket: {},
    login_user: {},
    name: { required: true, aliases: ["user"] },
    password: { no_log: true },
    password_expire: { choices: ["now", "never", "default", "interval"], no_log: true },
    password_expire_interval: { type: "int", no_log: true },
    plugin: {},
    plugin_auth_string: {},
    plugin_hash_string: {},
    priv: { type: "raw" },
    resource_limits: { type: "dict" },
    salt: {},
    session_vars: { type: "dict" },
    sql_log_bin: { type: "bool" },
    state: { choices: ["absent", "present"] },
    subtract_privs: { type: "bool" },
    tls_requires: { type: "dict" },
    update_password: { choices: ["always", "on_create", "on_new_username"] },
  },
  mutually_exclusive: [["append_privs", "subtract_privs"]],
}));

/** Arguments of {@link mysql_variables}. */
export interface MysqlVariablesArguments {
  /**
   * The path to a Certificate Authority (CA) certificate. This option, if used, must specify the same certificate as
   * used by the server.
   */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_cert`. */
  readonly ssl_ca?: Input<string>;
  /**
   * Whether to validate the server host name when an SSL connection is required. Corresponds to MySQL CLIs `--ssl`
   * switch.
   *
   * Setting this to `false` disables hostname verification. Use with caution.
   *
   * Requires pymysql >= 0.7.11.
   *
   * @since 1.1.0
   */
  readonly check_hostname?: Input<boolean>;
  /** The path to a client public key certificate. */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly ssl_cert?: Input<string>;
  /** The path to the client private key. */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly ssl_key?: Input<string>;
  /**
   * Specify a config file from which user and password are to be read.
   *
   * The default config file, `~/.my.cnf`, if it exists, will be read, even if *config_file* is not specified.
   *
   * The default config file, `~/.my.cnf`, if it exists, must contain a `[client]` section as a MySQL connector
   * requirement.
   *
   * To prevent the default config file from being read, set *config_file* to be an empty string.
   *
   * @default "~/.my.cnf"
   */
  readonly config_file?: Input<string>;
  /**
   * The connection timeout when connecting to the MySQL server.
   *
   * @default 30
   */
  readonly connect_timeout?: Input<number>;
  /**
   * Host running the database.
   *
   * In some cases for local connections the *login_unix_socket=/path/to/mysqld/socket*, that is usually
   * `/var/run/mysqld/mysqld.sock`, needs to be used instead of *login_host=localhost*.
   *
   * @default "localhost"
   */
  readonly login_host?: Input<string>;
  /** The password used to authenticate with. */
  readonly login_password?: Input<string>;
  /**
   * Port of the MySQL server. Requires *login_host* be defined as other than localhost if login_port is used.
   *
   * @default 3306
   */
  readonly login_port?: Input<number>;
  /**
   * The path to a Unix domain socket for local connections.
   *
   * Use this parameter to avoid the `Please explicitly state intended protocol` error.
   */
  readonly login_unix_socket?: Input<string>;
  /** The username used to authenticate with. */
  readonly login_user?: Input<string>;
  /**
   * `global` assigns `value` to a global system variable which will be changed at runtime but won't persist across
   * server restarts.
   *
   * `persist` assigns `value` to a global system variable and persists it to the mysqld-auto.cnf option file in the
   * data directory (the variable will survive service restarts).
   *
   * `persist_only` persists `value` to the mysqld-auto.cnf option file in the data directory but without setting the
   * global variable runtime value (the value will be changed after the next service restart).
   *
   * Supported by MySQL 8.0 or later.
   *
   * For more information see https://dev.mysql.com/doc/refman/8.0/en/set-variable.html.
   *
   * @default "global"
   * @since 0.1.0
   */
  readonly mode?: Input<"global" | "persist" | "persist_only">;
  /**
   * If set, then sets variable value to this.
   *
   * With boolean values, use `0`|`1` or quoted `"ON"`|`"OFF"`.
   */
  readonly value?: Input<string>;
  /** Variable name to operate. */
  readonly variable: Input<string>;
}

/** What {@link mysql_variables} returns. */
export interface MysqlVariablesResult {
  /**
   * List of executed queries which modified DB's state.
   *
   * Returned: if executed
   *
   * @since 0.1.0
   */
  readonly queries: readonly string[];
}

/**
 * Manage MySQL or MariaDB global variables
 *
 * Query / Set MySQL or MariaDB variables.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/mysql/mysql_variables_module.html
 */
export const mysql_variables: Module<MysqlVariablesArguments, MysqlVariablesResult> = defineModule("community.mysql.mysql_variables", () => ({
  options: {
    ca_cert: { type: "path", aliases: ["ssl_ca"] },
    check_hostname: { type: "bool" },
    client_cert: { type: "path", aliases: ["ssl_cert"] },
    client_key: { type: "path", aliases: ["ssl_key"] },
    config_file: { type: "path" },
    connect_timeout: { type: "int" },
    login_host: {},
    login_password: { no_log: true },
    login_port: { type: "int" },
    login_unix_socket: {},
    login_user: {},
    mode: { choices: ["global", "persist", "persist_only"] },
    value: {},
    variable: { required: true },
  },
}));
