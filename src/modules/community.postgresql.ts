// community.postgresql 4.2.0: made by `paq types community.postgresql` from the collection's documentation; not to be edited.

import { defineModule, type Input, type Module } from "../model/index.js";

/** Arguments of {@link postgresql_alter_system}. */
export interface PostgresqlAlterSystemArguments {
  /**
   * Specifies the name of a file containing SSL certificate authority (CA) certificate(s).
   *
   * If the file exists, the server's certificate will be verified to be signed by one of these authorities.
   */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_cert`. */
  readonly ssl_rootcert?: Input<string>;
  /**
   * Any additional parameters to be passed to libpg.
   *
   * These parameters take precedence.
   *
   * @default {}
   * @since 2.3.0
   */
  readonly connect_params?: Input<Readonly<Record<string, unknown>>>;
  /** Name of database to connect. */
  readonly login_db?: Input<string>;
  /**
   * Host running the database.
   *
   * If you have connection issues when using `localhost`, try to use `127.0.0.1` instead.
   *
   * @default ""
   */
  readonly login_host?: Input<string>;
  /** Alias of `login_host`. */
  readonly host?: Input<string>;
  /**
   * The password this module should use to establish its PostgreSQL session.
   *
   * @default ""
   */
  readonly login_password?: Input<string>;
  /**
   * Database port to connect to.
   *
   * The `port` alias is deprecated and will be removed in the next major release. Use `login_port` instead.
   *
   * @default 5432
   */
  readonly login_port?: Input<number>;
  /** Alias of `login_port`. */
  readonly port?: Input<number>;
  /**
   * Path to a Unix domain socket for local connections.
   *
   * @default ""
   */
  readonly login_unix_socket?: Input<string>;
  /** Alias of `login_unix_socket`. */
  readonly unix_socket?: Input<string>;
  /**
   * The username this module should use to establish its PostgreSQL session.
   *
   * @default "postgres"
   */
  readonly login_user?: Input<string>;
  /** Alias of `login_user`. */
  readonly login?: Input<string>;
  /** Name of PostgreSQL server parameter. */
  readonly param: Input<string>;
  /**
   * Switch to session_role after connecting. The specified session_role must be a role that the current login_user is a
   * member of.
   *
   * Permissions checking for SQL commands is carried out as though the `session_role` were the one that had logged in
   * originally.
   */
  readonly session_role?: Input<string>;
  /**
   * Specifies the file name of the client SSL certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_cert?: Input<string>;
  /**
   * Specifies the location for the secret key used for the client certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_key?: Input<string>;
  /**
   * Determines whether or with what priority a secure SSL TCP/IP connection will be negotiated with the server.
   *
   * See https://www.postgresql.org/docs/current/static/libpq-ssl.html for more information on the modes.
   *
   * Default of `prefer` matches libpq default.
   *
   * @default "prefer"
   */
  readonly ssl_mode?: Input<"allow" | "disable" | "prefer" | "require" | "verify-ca" | "verify-full">;
  /**
   * If `false`, check whether values of parameters are potentially dangerous.
   *
   * It makes sense to use `false` only when SQL injections are possible.
   *
   * @default true
   */
  readonly trust_input?: Input<boolean>;
  /**
   * Parameter value to set.
   *
   * Specify the value in appropriate units!
   *
   * For memory-related parameters of type integer, it is `kB`, `MB`, `GB`, and `TB`.
   *
   * Use `_RESET` to run the `ALTER SYSTEM RESET param` which will remove a corresponding entry from
   * `postgresql.auto.conf`. Always returns `changed=True`.
   *
   * For boolean parameters, pass the `"on"` or `"off"` string.
   */
  readonly value: Input<string>;
}

/** What {@link postgresql_alter_system} returns. */
export interface PostgresqlAlterSystemResult {
  /**
   * Parameter attributes from `pg_catalog.pg_settings` that do not change.
   *
   * Returned: success
   */
  readonly attrs: Readonly<Record<string, unknown>>;
  /**
   * A dictionary the `before` and `after` keys.
   *
   * Each key contains a dictionary of key-value pairs representing changeable columns and values for the parameter
   * obtained from the pg_catalog.pg_settings relation.
   *
   * Returned: success
   */
  readonly diff: Readonly<Record<string, unknown>>;
  /**
   * List of executed queries except SELECTs.
   *
   * In the check mode, returns a query that would be supposed to get executed in the real mode.
   *
   * Returned: success
   */
  readonly executed_queries: readonly string[];
  /**
   * Indicates if restart of PostgreSQL is required or not.
   *
   * Added here for convenience. Can be also determined from the diff["after"]["pending_restart"] return value.
   *
   * Returned: success
   */
  readonly restart_required: boolean;
}

/**
 * Change a PostgreSQL server configuration parameter
 *
 * Supports `PostgreSQL 14` or later.
 *
 * Allows to change a PostgreSQL server configuration parameter.
 *
 * The module uses ALTER SYSTEM command and applies changes by reload server configuration.
 *
 * Some parameters require PostgreSQL to restart. See the `restart_required` return value.
 *
 * @since 3.13.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/postgresql/postgresql_alter_system_module.html
 */
export const postgresql_alter_system: Module<PostgresqlAlterSystemArguments, PostgresqlAlterSystemResult> = defineModule("community.postgresql.postgresql_alter_system", () => ({
  options: {
    ca_cert: { aliases: ["ssl_rootcert"] },
    connect_params: { type: "dict" },
    login_db: {},
    login_host: { aliases: ["host"] },
    login_password: { no_log: true },
    login_port: { type: "int", aliases: ["port"] },
    login_unix_socket: { aliases: ["unix_socket"] },
    login_user: { aliases: ["login"] },
    param: { required: true },
    session_role: {},
    ssl_cert: { type: "path" },
    ssl_key: { type: "path" },
    ssl_mode: { choices: ["allow", "disable", "prefer", "require", "verify-ca", "verify-full"] },
    trust_input: { type: "bool" },
    value: { required: true },
  },
}));

/** Arguments of {@link postgresql_copy}. */
export interface PostgresqlCopyArguments {
  /**
   * Specifies the name of a file containing SSL certificate authority (CA) certificate(s).
   *
   * If the file exists, the server's certificate will be verified to be signed by one of these authorities.
   */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_cert`. */
  readonly ssl_rootcert?: Input<string>;
  /** List of column names for the src/dst table to COPY FROM/TO. */
  readonly columns?: Input<readonly string[]>;
  /** Alias of `columns`. */
  readonly column?: Input<readonly string[]>;
  /**
   * Any additional parameters to be passed to libpg.
   *
   * These parameters take precedence.
   *
   * @default {}
   * @since 2.3.0
   */
  readonly connect_params?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Copy data from a file to a table (appending the data to whatever is in the table already).
   *
   * Mutually exclusive with *copy_to* and *src*.
   */
  readonly copy_from?: Input<string>;
  /** Alias of `copy_from`. */
  readonly from?: Input<string>;
  /**
   * Copy the contents of a table to a file.
   *
   * Can also copy the results of a SELECT query.
   *
   * Mutually exclusive with *copy_from* and *dst*.
   */
  readonly copy_to?: Input<string>;
  /** Alias of `copy_to`. */
  readonly to?: Input<string>;
  /**
   * Copy data to *dst=tablename* from *copy_from=/path/to/data.file*.
   *
   * Used with *copy_from* only.
   */
  readonly dst?: Input<string>;
  /** Alias of `dst`. */
  readonly destination?: Input<string>;
  /**
   * Name of database to connect to.
   *
   * The `db` alias is deprecated and will be removed in version 5.0.0.
   */
  readonly login_db?: Input<string>;
  /** Alias of `login_db`. */
  readonly db?: Input<string>;
  /**
   * Host running the database.
   *
   * If you have connection issues when using `localhost`, try to use `127.0.0.1` instead.
   *
   * @default ""
   */
  readonly login_host?: Input<string>;
  /** Alias of `login_host`. */
  readonly host?: Input<string>;
  /**
   * The password this module should use to establish its PostgreSQL session.
   *
   * @default ""
   */
  readonly login_password?: Input<string>;
  /**
   * Database port to connect to.
   *
   * The `port` alias is deprecated and will be removed in the next major release. Use `login_port` instead.
   *
   * @default 5432
   */
  readonly login_port?: Input<number>;
  /** Alias of `login_port`. */
  readonly port?: Input<number>;
  /**
   * Path to a Unix domain socket for local connections.
   *
   * @default ""
   */
  readonly login_unix_socket?: Input<string>;
  /** Alias of `login_unix_socket`. */
  readonly unix_socket?: Input<string>;
  /**
   * The username this module should use to establish its PostgreSQL session.
   *
   * @default "postgres"
   */
  readonly login_user?: Input<string>;
  /** Alias of `login_user`. */
  readonly login?: Input<string>;
  /**
   * Options of COPY command.
   *
   * See the full list of available options https://www.postgresql.org/docs/current/sql-copy.html.
   */
  readonly options?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Mark *src*\/*dst* as a program. Data will be copied to/from a program.
   *
   * See block Examples and PROGRAM arg description https://www.postgresql.org/docs/current/sql-copy.html.
   *
   * @default false
   */
  readonly program?: Input<boolean>;
  /**
   * Switch to session_role after connecting. The specified session_role must be a role that the current login_user is a
   * member of.
   *
   * Permissions checking for SQL commands is carried out as though the session_role were the one that had logged in
   * originally.
   */
  readonly session_role?: Input<string>;
  /**
   * Copy data from *copy_from* to *src=tablename*.
   *
   * Used with *copy_to* only.
   */
  readonly src?: Input<string>;
  /** Alias of `src`. */
  readonly source?: Input<string>;
  /**
   * Specifies the file name of the client SSL certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_cert?: Input<string>;
  /**
   * Specifies the location for the secret key used for the client certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_key?: Input<string>;
  /**
   * Determines whether or with what priority a secure SSL TCP/IP connection will be negotiated with the server.
   *
   * See https://www.postgresql.org/docs/current/static/libpq-ssl.html for more information on the modes.
   *
   * Default of `prefer` matches libpq default.
   *
   * @default "prefer"
   */
  readonly ssl_mode?: Input<"allow" | "disable" | "prefer" | "require" | "verify-ca" | "verify-full">;
  /**
   * If `false`, check whether values of parameters are potentially dangerous.
   *
   * It makes sense to use `false` only when SQL injections are possible.
   *
   * @default true
   * @since 0.2.0
   */
  readonly trust_input?: Input<boolean>;
}

/** What {@link postgresql_copy} returns. */
export interface PostgresqlCopyResult {
  /**
   * Data destination.
   *
   * Returned: success
   */
  readonly dst: string;
  /**
   * List of executed queries.
   *
   * Returned: success
   */
  readonly queries: string;
  /**
   * Data source.
   *
   * Returned: success
   */
  readonly src: string;
}

/**
 * Copy data between a file/program and a PostgreSQL table
 *
 * Copy data between a file/program and a PostgreSQL table.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/postgresql/postgresql_copy_module.html
 */
export const postgresql_copy: Module<PostgresqlCopyArguments, PostgresqlCopyResult> = defineModule("community.postgresql.postgresql_copy", () => ({
  options: {
    ca_cert: { aliases: ["ssl_rootcert"] },
    columns: { type: "list", elements: "str", aliases: ["column"] },
    connect_params: { type: "dict" },
    copy_from: { type: "path", aliases: ["from"] },
    copy_to: { type: "path", aliases: ["to"] },
    dst: { aliases: ["destination"] },
    login_db: { aliases: ["db"] },
    login_host: { aliases: ["host"] },
    login_password: { no_log: true },
    login_port: { type: "int", aliases: ["port"] },
    login_unix_socket: { aliases: ["unix_socket"] },
    login_user: { aliases: ["login"] },
    options: { type: "dict" },
    program: { type: "bool" },
    session_role: {},
    src: { aliases: ["source"] },
    ssl_cert: { type: "path" },
    ssl_key: { type: "path" },
    ssl_mode: { choices: ["allow", "disable", "prefer", "require", "verify-ca", "verify-full"] },
    trust_input: { type: "bool" },
  },
  mutually_exclusive: [["copy_from", "copy_to"], ["copy_from", "src"], ["copy_to", "dst"]],
}));

/** Arguments of {@link postgresql_db}. */
export interface PostgresqlDbArguments {
  /**
   * Specifies the name of a file containing SSL certificate authority (CA) certificate(s).
   *
   * If the file exists, the server's certificate will be verified to be signed by one of these authorities.
   */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_cert`. */
  readonly ssl_rootcert?: Input<string>;
  /**
   * Sets a comment on the database.
   *
   * To reset the comment, pass an empty string.
   *
   * @since 3.3.0
   */
  readonly comment?: Input<string>;
  /**
   * Specifies the database connection limit.
   *
   * @default ""
   */
  readonly conn_limit?: Input<string>;
  /**
   * Any additional parameters to be passed to libpg.
   *
   * These parameters take precedence.
   *
   * @default {}
   * @since 2.3.0
   */
  readonly connect_params?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Provides additional arguments when *state* is `dump`.
   *
   * Cannot be used with dump-file-format-related arguments like ``--format=d``.
   *
   * @since 0.2.0
   */
  readonly dump_extra_args?: Input<string>;
  /**
   * Encoding of the database.
   *
   * @default ""
   */
  readonly encoding?: Input<string>;
  /**
   * Used to forcefully drop a database when the *state* is `absent`, ignored otherwise.
   *
   * @default false
   */
  readonly force?: Input<boolean>;
  /**
   * Specifies the ICU locale (ICU_LOCALE) for the database default collation order and character classification,
   * overriding the setting locale.
   *
   * The locale provider must be ICU. The default is the setting of locale if specified; otherwise the same setting as
   * the template database.
   *
   * @default ""
   * @since 3.4.0
   */
  readonly icu_locale?: Input<string>;
  /**
   * Collation order (LC_COLLATE) to use in the database must match collation order of template database unless
   * `template0` is used as template.
   *
   * @default ""
   */
  readonly lc_collate?: Input<string>;
  /**
   * Character classification (LC_CTYPE) to use in the database (e.g. lower, upper, ...).
   *
   * Must match LC_CTYPE of template database unless `template0` is used as template.
   *
   * @default ""
   */
  readonly lc_ctype?: Input<string>;
  /**
   * Specifies the provider to use for the default collation in this database (LOCALE_PROVIDER).
   *
   * Possible values are icu (if the server was built with ICU support) or libc.
   *
   * By default, the provider is the same as that of the template.
   *
   * @default ""
   * @since 3.4.0
   */
  readonly locale_provider?: Input<string>;
  /**
   * Host running the database.
   *
   * If you have connection issues when using `localhost`, try to use `127.0.0.1` instead.
   *
   * @default ""
   */
  readonly login_host?: Input<string>;
  /** Alias of `login_host`. */
  readonly host?: Input<string>;
  /**
   * The password this module should use to establish its PostgreSQL session.
   *
   * @default ""
   */
  readonly login_password?: Input<string>;
  /**
   * Database port to connect to.
   *
   * The `port` alias is deprecated and will be removed in the next major release. Use `login_port` instead.
   *
   * @default 5432
   */
  readonly login_port?: Input<number>;
  /** Alias of `login_port`. */
  readonly port?: Input<number>;
  /**
   * Path to a Unix domain socket for local connections.
   *
   * @default ""
   */
  readonly login_unix_socket?: Input<string>;
  /** Alias of `login_unix_socket`. */
  readonly unix_socket?: Input<string>;
  /**
   * The username this module should use to establish its PostgreSQL session.
   *
   * @default "postgres"
   */
  readonly login_user?: Input<string>;
  /** Alias of `login_user`. */
  readonly login?: Input<string>;
  /**
   * The value specifies the initial database (which is also called as maintenance DB) that Ansible connects to.
   *
   * @default "postgres"
   */
  readonly maintenance_db?: Input<string>;
  /**
   * Name of the database to add or remove.
   *
   * Required, under this name or an alias.
   */
  readonly name?: Input<string>;
  /** Alias of `name`. */
  readonly db?: Input<string>;
  /**
   * Name of the role to set as owner of the database.
   *
   * @default ""
   */
  readonly owner?: Input<string>;
  /**
   * Switch to session_role after connecting.
   *
   * The specified session_role must be a role that the current login_user is a member of.
   *
   * Permissions checking for SQL commands is carried out as though the session_role were the one that had logged in
   * originally.
   */
  readonly session_role?: Input<string>;
  /**
   * Specifies the file name of the client SSL certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_cert?: Input<string>;
  /**
   * Specifies the location for the secret key used for the client certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_key?: Input<string>;
  /**
   * Determines whether or with what priority a secure SSL TCP/IP connection will be negotiated with the server.
   *
   * See https://www.postgresql.org/docs/current/static/libpq-ssl.html for more information on the modes.
   *
   * Default of `prefer` matches libpq default.
   *
   * @default "prefer"
   */
  readonly ssl_mode?: Input<"allow" | "disable" | "prefer" | "require" | "verify-ca" | "verify-full">;
  /**
   * The database state.
   *
   * `present` implies that the database should be created if necessary.
   *
   * `absent` implies that the database should be removed if present.
   *
   * `dump` requires a target definition to which the database will be backed up. (Added in Ansible 2.4) Note that in
   * some PostgreSQL versions of pg_dump, which is an embedded PostgreSQL utility and is used by the module, returns rc
   * 0 even when errors occurred (e.g. the connection is forbidden by pg_hba.conf, etc.), so the module returns
   * changed=True but the dump has not actually been done. Please, be sure that your version of pg_dump returns rc 1 in
   * this case.
   *
   * `restore` also requires a target definition from which the database will be restored. (Added in Ansible 2.4).
   *
   * The format of the backup will be detected based on the target name.
   *
   * Supported compression formats for dump and restore determined by target file format `.pgc` (custom), `.bz2`
   * (bzip2), `.gz` (gzip/pigz) and `.xz` (xz).
   *
   * Supported formats for dump and restore determined by target file format `.sql` (plain), `.tar` (tar), `.pgc`
   * (custom) and `.dir` (directory) For the directory format which is supported since collection version 1.4.0.
   *
   * Restore program is selected by target file format: `.tar`, `.pgc`, and `.dir` are handled by pg_restore, other with
   * pgsql.
   *
   * .
   *
   * DEPRECATED (see the [discussion](https://github.com/ansible-collections/community.postgresql/issues/820)). `rename`
   * is used to rename the database `name` to `target`. To rename a database, use the
   * `community.postgresql.postgresql_query` module.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "dump" | "present" | "rename" | "restore">;
  /**
   * The tablespace to set for the database https://www.postgresql.org/docs/current/sql-alterdatabase.html.
   *
   * If you want to move the database back to the default tablespace, explicitly set this to pg_default.
   *
   * @default ""
   */
  readonly tablespace?: Input<string>;
  /**
   * File to back up or restore from.
   *
   * Used when *state* is `dump` or `restore`.
   *
   * @default ""
   */
  readonly target?: Input<string>;
  /**
   * Additional arguments for pg_dump or restore program (pg_restore or psql, depending on target's format).
   *
   * Used when *state* is `dump` or `restore`.
   *
   * @default ""
   */
  readonly target_opts?: Input<string>;
  /**
   * Template used to create the database.
   *
   * @default ""
   */
  readonly template?: Input<string>;
  /**
   * If `false`, check whether values of parameters *owner*, *conn_limit*, *encoding*, *db*, *template*, *tablespace*, *session_role*
   * are potentially dangerous.
   *
   * It makes sense to use `false` only when SQL injections via the parameters are possible.
   *
   * @default true
   * @since 0.2.0
   */
  readonly trust_input?: Input<boolean>;
}

/** What {@link postgresql_db} returns. */
export interface PostgresqlDbResult {
  /**
   * List of commands which tried to run.
   *
   * Returned: success
   *
   * @since 0.2.0
   */
  readonly executed_commands: readonly string[];
}

/**
 * Add or remove PostgreSQL databases from a remote host
 *
 * Add or remove PostgreSQL databases from a remote host.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/postgresql/postgresql_db_module.html
 */
export const postgresql_db: Module<PostgresqlDbArguments, PostgresqlDbResult> = defineModule("community.postgresql.postgresql_db", () => ({
  options: {
    ca_cert: { aliases: ["ssl_rootcert"] },
    comment: {},
    conn_limit: {},
    connect_params: { type: "dict" },
    dump_extra_args: {},
    encoding: {},
    force: { type: "bool" },
    icu_locale: {},
    lc_collate: {},
    lc_ctype: {},
    locale_provider: {},
    login_host: { aliases: ["host"] },
    login_password: { no_log: true },
    login_port: { type: "int", aliases: ["port"] },
    login_unix_socket: { aliases: ["unix_socket"] },
    login_user: { aliases: ["login"] },
    maintenance_db: {},
    name: { required: true, aliases: ["db"] },
    owner: {},
    session_role: {},
    ssl_cert: { type: "path" },
    ssl_key: { type: "path" },
    ssl_mode: { choices: ["allow", "disable", "prefer", "require", "verify-ca", "verify-full"] },
    state: { choices: ["absent", "dump", "present", "rename", "restore"] },
    tablespace: { type: "path" },
    target: { type: "path" },
    target_opts: {},
    template: {},
    trust_input: { type: "bool" },
  },
}));

/** Arguments of {@link postgresql_ext}. */
export interface PostgresqlExtArguments {
  /**
   * Specifies the name of a file containing SSL certificate authority (CA) certificate(s).
   *
   * If the file exists, the server's certificate will be verified to be signed by one of these authorities.
   */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_cert`. */
  readonly ssl_rootcert?: Input<string>;
  /**
   * Automatically install/remove any extensions that this extension depends on that are not already installed/removed
   * (supported since PostgreSQL 9.6).
   *
   * @default false
   */
  readonly cascade?: Input<boolean>;
  /**
   * Sets a comment on the extension.
   *
   * To reset the comment, pass an empty string.
   *
   * @since 3.3.0
   */
  readonly comment?: Input<string>;
  /**
   * Any additional parameters to be passed to libpg.
   *
   * These parameters take precedence.
   *
   * @default {}
   * @since 2.3.0
   */
  readonly connect_params?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Name of the database to add or remove the extension to/from.
   *
   * The `db` alias is deprecated and will be removed in version 5.0.0.
   *
   * Required, under this name or an alias.
   */
  readonly login_db?: Input<string>;
  /** Alias of `login_db`. */
  readonly db?: Input<string>;
  /**
   * Host running the database.
   *
   * If you have connection issues when using `localhost`, try to use `127.0.0.1` instead.
   *
   * @default ""
   */
  readonly login_host?: Input<string>;
  /** Alias of `login_host`. */
  readonly host?: Input<string>;
  /**
   * The password this module should use to establish its PostgreSQL session.
   *
   * @default ""
   */
  readonly login_password?: Input<string>;
  /**
   * Database port to connect to.
   *
   * The `port` alias is deprecated and will be removed in the next major release. Use `login_port` instead.
   *
   * @default 5432
   */
  readonly login_port?: Input<number>;
  /** Alias of `login_port`. */
  readonly port?: Input<number>;
  /**
   * Path to a Unix domain socket for local connections.
   *
   * @default ""
   */
  readonly login_unix_socket?: Input<string>;
  /** Alias of `login_unix_socket`. */
  readonly unix_socket?: Input<string>;
  /**
   * The username this module should use to establish its PostgreSQL session.
   *
   * @default "postgres"
   */
  readonly login_user?: Input<string>;
  /** Alias of `login_user`. */
  readonly login?: Input<string>;
  /**
   * Name of the extension to add or remove.
   *
   * Required, under this name or an alias.
   */
  readonly name?: Input<string>;
  /** Alias of `name`. */
  readonly ext?: Input<string>;
  /** Name of the schema to add the extension to. */
  readonly schema?: Input<string>;
  /**
   * Switch to session_role after connecting.
   *
   * The specified session_role must be a role that the current login_user is a member of.
   *
   * Permissions checking for SQL commands is carried out as though the session_role were the one that had logged in
   * originally.
   */
  readonly session_role?: Input<string>;
  /**
   * Specifies the file name of the client SSL certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_cert?: Input<string>;
  /**
   * Specifies the location for the secret key used for the client certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_key?: Input<string>;
  /**
   * Determines whether or with what priority a secure SSL TCP/IP connection will be negotiated with the server.
   *
   * See https://www.postgresql.org/docs/current/static/libpq-ssl.html for more information on the modes.
   *
   * Default of `prefer` matches libpq default.
   *
   * @default "prefer"
   */
  readonly ssl_mode?: Input<"allow" | "disable" | "prefer" | "require" | "verify-ca" | "verify-full">;
  /**
   * The database extension state.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * If `false`, check whether values of parameters *ext*, *schema*, *version*, *session_role* are potentially
   * dangerous.
   *
   * It makes sense to use `false` only when SQL injections via the parameters are possible.
   *
   * @default true
   * @since 0.2.0
   */
  readonly trust_input?: Input<boolean>;
  /**
   * Extension version to add or update to. Has effect with *state=present* only.
   *
   * If not specified and extension is not installed in the database, the latest version available will be created.
   *
   * If extension is already installed, will update to the given version if a valid update path exists.
   *
   * Downgrading is only supported if the extension provides a downgrade path otherwise the extension must be removed
   * and a lower version of the extension must be made available.
   *
   * Set *version=latest* to update the extension to the latest available version.
   */
  readonly version?: Input<string>;
}

/** What {@link postgresql_ext} returns. */
export interface PostgresqlExtResult {
  /**
   * Previous installed extension version or empty string if the extension was not installed.
   *
   * Returned: success
   *
   * @since 3.1.0
   */
  readonly prev_version: string;
  /**
   * List of executed queries.
   *
   * Returned: success
   */
  readonly queries: readonly string[];
  /**
   * Current installed extension version or empty string if the extension is not installed.
   *
   * Returned: success
   *
   * @since 3.1.0
   */
  readonly version: string;
}

/**
 * Add or remove PostgreSQL extensions from a database
 *
 * Add or remove PostgreSQL extensions from a database.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/postgresql/postgresql_ext_module.html
 */
export const postgresql_ext: Module<PostgresqlExtArguments, PostgresqlExtResult> = defineModule("community.postgresql.postgresql_ext", () => ({
  options: {
    ca_cert: { aliases: ["ssl_rootcert"] },
    cascade: { type: "bool" },
    comment: {},
    connect_params: { type: "dict" },
    login_db: { required: true, aliases: ["db"] },
    login_host: { aliases: ["host"] },
    login_password: { no_log: true },
    login_port: { type: "int", aliases: ["port"] },
    login_unix_socket: { aliases: ["unix_socket"] },
    login_user: { aliases: ["login"] },
    name: { required: true, aliases: ["ext"] },
    schema: {},
    session_role: {},
    ssl_cert: { type: "path" },
    ssl_key: { type: "path" },
    ssl_mode: { choices: ["allow", "disable", "prefer", "require", "verify-ca", "verify-full"] },
    state: { choices: ["absent", "present"] },
    trust_input: { type: "bool" },
    version: {},
  },
}));

/** Arguments of {@link postgresql_idx}. */
export interface PostgresqlIdxArguments {
  /**
   * Specifies the name of a file containing SSL certificate authority (CA) certificate(s).
   *
   * If the file exists, the server's certificate will be verified to be signed by one of these authorities.
   */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_cert`. */
  readonly ssl_rootcert?: Input<string>;
  /**
   * Automatically drop objects that depend on the index, and in turn all objects that depend on those objects.
   *
   * It used only with *state=absent*.
   *
   * Mutually exclusive with *concurrent=true*.
   *
   * @default false
   */
  readonly cascade?: Input<boolean>;
  /**
   * List of index columns that need to be covered by index.
   *
   * Mutually exclusive with *state=absent*.
   */
  readonly columns?: Input<readonly string[]>;
  /** Alias of `columns`. */
  readonly column?: Input<readonly string[]>;
  /**
   * Enable or disable concurrent mode (CREATE / DROP INDEX CONCURRENTLY).
   *
   * Pay attention, if *concurrent=false*, the table will be locked (ACCESS EXCLUSIVE) during the building process. For
   * more information about the lock levels see https://www.postgresql.org/docs/current/explicit-locking.html.
   *
   * If the building process was interrupted for any reason when *cuncurrent=true*, the index becomes invalid. In this
   * case it should be dropped and created again.
   *
   * Mutually exclusive with *cascade=true*.
   *
   * @default true
   */
  readonly concurrent?: Input<boolean>;
  /**
   * Index conditions.
   *
   * Mutually exclusive with *state=absent*.
   */
  readonly cond?: Input<string>;
  /**
   * Any additional parameters to be passed to libpg.
   *
   * These parameters take precedence.
   *
   * @default {}
   * @since 2.3.0
   */
  readonly connect_params?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Name of the index to create or drop.
   *
   * Required, under this name or an alias.
   */
  readonly idxname?: Input<string>;
  /** Alias of `idxname`. */
  readonly name?: Input<string>;
  /**
   * Index type (like btree, gist, gin, etc.).
   *
   * Mutually exclusive with *state=absent*.
   */
  readonly idxtype?: Input<string>;
  /** Alias of `idxtype`. */
  readonly type?: Input<string>;
  /**
   * Name of database to connect to and where the index will be created/dropped.
   *
   * The `db` alias is deprecated and will be removed in version 5.0.0.
   */
  readonly login_db?: Input<string>;
  /** Alias of `login_db`. */
  readonly db?: Input<string>;
  /**
   * Host running the database.
   *
   * If you have connection issues when using `localhost`, try to use `127.0.0.1` instead.
   *
   * @default ""
   */
  readonly login_host?: Input<string>;
  /** Alias of `login_host`. */
  readonly host?: Input<string>;
  /**
   * The password this module should use to establish its PostgreSQL session.
   *
   * @default ""
   */
  readonly login_password?: Input<string>;
  /**
   * Database port to connect to.
   *
   * The `port` alias is deprecated and will be removed in the next major release. Use `login_port` instead.
   *
   * @default 5432
   */
  readonly login_port?: Input<number>;
  /** Alias of `login_port`. */
  readonly port?: Input<number>;
  /**
   * Path to a Unix domain socket for local connections.
   *
   * @default ""
   */
  readonly login_unix_socket?: Input<string>;
  /** Alias of `login_unix_socket`. */
  readonly unix_socket?: Input<string>;
  /**
   * The username this module should use to establish its PostgreSQL session.
   *
   * @default "postgres"
   */
  readonly login_user?: Input<string>;
  /** Alias of `login_user`. */
  readonly login?: Input<string>;
  /** Name of a database schema where the index will be created. */
  readonly schema?: Input<string>;
  /**
   * Switch to session_role after connecting. The specified session_role must be a role that the current login_user is a
   * member of.
   *
   * Permissions checking for SQL commands is carried out as though the session_role were the one that had logged in
   * originally.
   */
  readonly session_role?: Input<string>;
  /**
   * Specifies the file name of the client SSL certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_cert?: Input<string>;
  /**
   * Specifies the location for the secret key used for the client certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_key?: Input<string>;
  /**
   * Determines whether or with what priority a secure SSL TCP/IP connection will be negotiated with the server.
   *
   * See https://www.postgresql.org/docs/current/static/libpq-ssl.html for more information on the modes.
   *
   * Default of `prefer` matches libpq default.
   *
   * @default "prefer"
   */
  readonly ssl_mode?: Input<"allow" | "disable" | "prefer" | "require" | "verify-ca" | "verify-full">;
  /**
   * Index state.
   *
   * `present` implies the index will be created if it does not exist.
   *
   * `absent` implies the index will be dropped if it exists.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * Storage parameters like fillfactor, vacuum_cleanup_index_scale_factor, etc.
   *
   * Mutually exclusive with *state=absent*.
   */
  readonly storage_params?: Input<readonly string[]>;
  /**
   * Table to create index on it.
   *
   * Mutually exclusive with *state=absent*.
   */
  readonly table?: Input<string>;
  /**
   * Set a tablespace for the index.
   *
   * Mutually exclusive with *state=absent*.
   */
  readonly tablespace?: Input<string>;
  /**
   * If `false`, check whether values of parameters *idxname*, *session_role*, *schema*, *table*, *columns*, *tablespace*, *storage_params*, *cond*
   * are potentially dangerous.
   *
   * It makes sense to use `false` only when SQL injections via the parameters are possible.
   *
   * @default true
   * @since 0.2.0
   */
  readonly trust_input?: Input<boolean>;
  /**
   * Enable unique index.
   *
   * Only btree currently supports unique indexes.
   *
   * @default false
   * @since 0.2.0
   */
  readonly unique?: Input<boolean>;
}

/** What {@link postgresql_idx} returns. */
export interface PostgresqlIdxResult {
  /**
   * Index name.
   *
   * Returned: success
   */
  readonly name: string;
  /**
   * Query that was tried to be executed.
   *
   * Returned: success
   */
  readonly query: string;
  /**
   * Schema where index exists.
   *
   * Returned: success
   */
  readonly schema: string;
  /**
   * Index state.
   *
   * Returned: success
   */
  readonly state: string;
  /**
   * Index storage parameters.
   *
   * Returned: success
   */
  readonly storage_params: readonly string[];
  /**
   * Tablespace where index exists.
   *
   * Returned: success
   */
  readonly tablespace: string;
  /**
   * Index validity.
   *
   * Returned: success
   */
  readonly valid: boolean;
}

/**
 * Create or drop indexes from a PostgreSQL database
 *
 * Create or drop indexes from a PostgreSQL database.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/postgresql/postgresql_idx_module.html
 */
export const postgresql_idx: Module<PostgresqlIdxArguments, PostgresqlIdxResult> = defineModule("community.postgresql.postgresql_idx", () => ({
  options: {
    ca_cert: { aliases: ["ssl_rootcert"] },
    cascade: { type: "bool" },
    columns: { type: "list", elements: "str", aliases: ["column"] },
    concurrent: { type: "bool" },
    cond: {},
    connect_params: { type: "dict" },
    idxname: { required: true, aliases: ["name"] },
    idxtype: { aliases: ["type"] },
    login_db: { aliases: ["db"] },
    login_host: { aliases: ["host"] },
    login_password: { no_log: true },
    login_port: { type: "int", aliases: ["port"] },
    login_unix_socket: { aliases: ["unix_socket"] },
    login_user: { aliases: ["login"] },
    schema: {},
    session_role: {},
    ssl_cert: { type: "path" },
    ssl_key: { type: "path" },
    ssl_mode: { choices: ["allow", "disable", "prefer", "require", "verify-ca", "verify-full"] },
    state: { choices: ["absent", "present"] },
    storage_params: { type: "list", elements: "str" },
    table: {},
    tablespace: {},
    trust_input: { type: "bool" },
    unique: { type: "bool" },
  },
}));

/** Arguments of {@link postgresql_info}. */
export interface PostgresqlInfoArguments {
  /**
   * Specifies the name of a file containing SSL certificate authority (CA) certificate(s).
   *
   * If the file exists, the server's certificate will be verified to be signed by one of these authorities.
   */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_cert`. */
  readonly ssl_rootcert?: Input<string>;
  /**
   * Any additional parameters to be passed to libpg.
   *
   * These parameters take precedence.
   *
   * @default {}
   * @since 2.3.0
   */
  readonly connect_params?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Limit the collected information by comma separated string or YAML list.
   *
   * Allowable values are `version`, `databases`, `in_recovery`, `settings`, `tablespaces`, `roles`, `replications`,
   * `repl_slots`.
   *
   * By default, collects all subsets.
   *
   * You can use shell-style (fnmatch) wildcard to pass groups of values (see Examples).
   *
   * You can use '!' before value (for example, `!settings`) to exclude it from the information.
   *
   * If you pass including and excluding values to the filter, for example, *filter=!settings,ver*, the excluding values
   * will be ignored.
   */
  readonly filter?: Input<readonly string[]>;
  /** Name of database to connect. */
  readonly login_db?: Input<string>;
  /**
   * Host running the database.
   *
   * If you have connection issues when using `localhost`, try to use `127.0.0.1` instead.
   *
   * @default ""
   */
  readonly login_host?: Input<string>;
  /** Alias of `login_host`. */
  readonly host?: Input<string>;
  /**
   * The password this module should use to establish its PostgreSQL session.
   *
   * @default ""
   */
  readonly login_password?: Input<string>;
  /**
   * Database port to connect to.
   *
   * The `port` alias is deprecated and will be removed in the next major release. Use `login_port` instead.
   *
   * @default 5432
   */
  readonly login_port?: Input<number>;
  /** Alias of `login_port`. */
  readonly port?: Input<number>;
  /**
   * Path to a Unix domain socket for local connections.
   *
   * @default ""
   */
  readonly login_unix_socket?: Input<string>;
  /** Alias of `login_unix_socket`. */
  readonly unix_socket?: Input<string>;
  /**
   * The username this module should use to establish its PostgreSQL session.
   *
   * @default "postgres"
   */
  readonly login_user?: Input<string>;
  /** Alias of `login_user`. */
  readonly login?: Input<string>;
  /**
   * Switch to session_role after connecting. The specified session_role must be a role that the current login_user is a
   * member of.
   *
   * Permissions checking for SQL commands is carried out as though the session_role were the one that had logged in
   * originally.
   */
  readonly session_role?: Input<string>;
  /**
   * Specifies the file name of the client SSL certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_cert?: Input<string>;
  /**
   * Specifies the location for the secret key used for the client certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_key?: Input<string>;
  /**
   * Determines whether or with what priority a secure SSL TCP/IP connection will be negotiated with the server.
   *
   * See https://www.postgresql.org/docs/current/static/libpq-ssl.html for more information on the modes.
   *
   * Default of `prefer` matches libpq default.
   *
   * @default "prefer"
   */
  readonly ssl_mode?: Input<"allow" | "disable" | "prefer" | "require" | "verify-ca" | "verify-full">;
  /**
   * If `false`, check whether a value of *session_role* is potentially dangerous.
   *
   * It makes sense to use `false` only when SQL injections via *session_role* are possible.
   *
   * @default true
   * @since 0.2.0
   */
  readonly trust_input?: Input<boolean>;
}

/** What {@link postgresql_info} returns. */
export interface PostgresqlInfoResult {
  /**
   * Information about databases.
   *
   * Returned: success
   */
  readonly databases: Readonly<Record<string, unknown>>;
  /**
   * Indicates if the service is in recovery mode or not.
   *
   * Returned: success
   */
  readonly in_recovery: boolean;
  /**
   * List of changed settings that will take effect upon restart .
   *
   * Returned: success
   */
  readonly pending_restart_settings: readonly unknown[];
  /**
   * Replication slots (available in 9.4 and later).
   *
   * Returned: if existent
   */
  readonly repl_slots: Readonly<Record<string, unknown>>;
  /**
   * Information about the current replications by process PIDs.
   *
   * Returned: if pg_stat_replication view existent
   */
  readonly replications: Readonly<Record<string, unknown>>;
  /**
   * Information about roles.
   *
   * Returned: success
   */
  readonly roles: Readonly<Record<string, unknown>>;
  /**
   * Information about run-time server parameters.
   *
   * Returned: success
   */
  readonly settings: Readonly<Record<string, unknown>>;
  /**
   * Information about tablespaces.
   *
   * Returned: success
   */
  readonly tablespaces: Readonly<Record<string, unknown>>;
  /**
   * Database server version.
   *
   * Returned: success
   */
  readonly version: Readonly<Record<string, unknown>>;
}

/**
 * Gather information about PostgreSQL servers
 *
 * Gathers information about PostgreSQL servers.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/postgresql/postgresql_info_module.html
 */
export const postgresql_info: Module<PostgresqlInfoArguments, PostgresqlInfoResult> = defineModule("community.postgresql.postgresql_info", () => ({
  options: {
    ca_cert: { aliases: ["ssl_rootcert"] },
    connect_params: { type: "dict" },
    filter: { type: "list", elements: "str" },
    login_db: {},
    login_host: { aliases: ["host"] },
    login_password: { no_log: true },
    login_port: { type: "int", aliases: ["port"] },
    login_unix_socket: { aliases: ["unix_socket"] },
    login_user: { aliases: ["login"] },
    session_role: {},
    ssl_cert: { type: "path" },
    ssl_key: { type: "path" },
    ssl_mode: { choices: ["allow", "disable", "prefer", "require", "verify-ca", "verify-full"] },
    trust_input: { type: "bool" },
  },
}));

/** Arguments of {@link postgresql_membership}. */
export interface PostgresqlMembershipArguments {
  /**
   * Specifies the name of a file containing SSL certificate authority (CA) certificate(s).
   *
   * If the file exists, the server's certificate will be verified to be signed by one of these authorities.
   */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_cert`. */
  readonly ssl_rootcert?: Input<string>;
  /**
   * Any additional parameters to be passed to libpg.
   *
   * These parameters take precedence.
   *
   * @default {}
   * @since 2.3.0
   */
  readonly connect_params?: Input<Readonly<Record<string, unknown>>>;
  /**
   * If `true`, fail when group or target_role doesn't exist. If `false`, just warn and continue.
   *
   * @default true
   */
  readonly fail_on_role?: Input<boolean>;
  /**
   * The list of groups (roles) that need to be granted to or revoked from *target_roles*.
   *
   * Required, under this name or an alias.
   */
  readonly groups?: Input<readonly string[]>;
  /** Alias of `groups`. */
  readonly group?: Input<readonly string[]>;
  /** Alias of `groups`. */
  readonly source_role?: Input<readonly string[]>;
  /** Alias of `groups`. */
  readonly source_roles?: Input<readonly string[]>;
  /**
   * Name of database to connect to.
   *
   * The `db` alias is deprecated and will be removed in version 5.0.0.
   */
  readonly login_db?: Input<string>;
  /** Alias of `login_db`. */
  readonly db?: Input<string>;
  /**
   * Host running the database.
   *
   * If you have connection issues when using `localhost`, try to use `127.0.0.1` instead.
   *
   * @default ""
   */
  readonly login_host?: Input<string>;
  /** Alias of `login_host`. */
  readonly host?: Input<string>;
  /**
   * The password this module should use to establish its PostgreSQL session.
   *
   * @default ""
   */
  readonly login_password?: Input<string>;
  /**
   * Database port to connect to.
   *
   * The `port` alias is deprecated and will be removed in the next major release. Use `login_port` instead.
   *
   * @default 5432
   */
  readonly login_port?: Input<number>;
  /** Alias of `login_port`. */
  readonly port?: Input<number>;
  /**
   * Path to a Unix domain socket for local connections.
   *
   * @default ""
   */
  readonly login_unix_socket?: Input<string>;
  /** Alias of `login_unix_socket`. */
  readonly unix_socket?: Input<string>;
  /**
   * The username this module should use to establish its PostgreSQL session.
   *
   * @default "postgres"
   */
  readonly login_user?: Input<string>;
  /** Alias of `login_user`. */
  readonly login?: Input<string>;
  /**
   * Switch to session_role after connecting. The specified session_role must be a role that the current login_user is a
   * member of.
   *
   * Permissions checking for SQL commands is carried out as though the session_role were the one that had logged in
   * originally.
   */
  readonly session_role?: Input<string>;
  /**
   * Specifies the file name of the client SSL certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_cert?: Input<string>;
  /**
   * Specifies the location for the secret key used for the client certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_key?: Input<string>;
  /**
   * Determines whether or with what priority a secure SSL TCP/IP connection will be negotiated with the server.
   *
   * See https://www.postgresql.org/docs/current/static/libpq-ssl.html for more information on the modes.
   *
   * Default of `prefer` matches libpq default.
   *
   * @default "prefer"
   */
  readonly ssl_mode?: Input<"allow" | "disable" | "prefer" | "require" | "verify-ca" | "verify-full">;
  /**
   * Membership state.
   *
   * *state=present* implies the *groups*must be granted to *target_roles*.
   *
   * *state=absent* implies the *groups* must be revoked from *target_roles*.
   *
   * *state=exact* implies that *target_roles* will be members of only the *groups* (available since
   * community.postgresql 2.2.0). Any other groups will be revoked from *target_roles*.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "exact" | "present">;
  /**
   * The list of target roles (groups will be granted to them).
   *
   * Required, under this name or an alias.
   */
  readonly target_roles?: Input<readonly string[]>;
  /** Alias of `target_roles`. */
  readonly target_role?: Input<readonly string[]>;
  /** Alias of `target_roles`. */
  readonly users?: Input<readonly string[]>;
  /** Alias of `target_roles`. */
  readonly user?: Input<readonly string[]>;
  /**
   * If `false`, check whether values of parameters *groups*, *target_roles*, *session_role* are potentially dangerous.
   *
   * It makes sense to use `false` only when SQL injections via the parameters are possible.
   *
   * @default true
   * @since 0.2.0
   */
  readonly trust_input?: Input<boolean>;
}

/** What {@link postgresql_membership} returns. */
export interface PostgresqlMembershipResult {
  /**
   * Dict of granted groups and roles.
   *
   * Returned: if *state=present*
   */
  readonly granted: Readonly<Record<string, unknown>>;
  /**
   * List of executed queries.
   *
   * Returned: success
   */
  readonly queries: string;
  /**
   * Dict of revoked groups and roles.
   *
   * Returned: if *state=absent*
   */
  readonly revoked: Readonly<Record<string, unknown>>;
  /**
   * Membership state that tried to be set.
   *
   * Returned: success
   */
  readonly state: string;
}

/**
 * Add or remove PostgreSQL roles from groups
 *
 * Adds or removes PostgreSQL roles from groups (other roles).
 *
 * Users are roles with login privilege.
 *
 * Groups are PostgreSQL roles usually without LOGIN privilege.
 *
 * Common use case:
 *
 * 1) add a new group (groups) by `community.postgresql.postgresql_user` module with *role_attr_flags=NOLOGIN*
 *
 * 2) grant them desired privileges by `community.postgresql.postgresql_privs` module
 *
 * 3) add desired PostgreSQL users to the new group (groups) by this module
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/postgresql/postgresql_membership_module.html
 */
export const postgresql_membership: Module<PostgresqlMembershipArguments, PostgresqlMembershipResult> = defineModule("community.postgresql.postgresql_membership", () => ({
  options: {
    ca_cert: { aliases: ["ssl_rootcert"] },
    connect_params: { type: "dict" },
    fail_on_role: { type: "bool" },
    groups: { type: "list", elements: "str", required: true, aliases: ["group", "source_role", "source_roles"] },
    login_db: { aliases: ["db"] },
    login_host: { aliases: ["host"] },
    login_password: { no_log: true },
    login_port: { type: "int", aliases: ["port"] },
    login_unix_socket: { aliases: ["unix_socket"] },
    login_user: { aliases: ["login"] },
    session_role: {},
    ssl_cert: { type: "path" },
    ssl_key: { type: "path" },
    ssl_mode: { choices: ["allow", "disable", "prefer", "require", "verify-ca", "verify-full"] },
    state: { choices: ["absent", "exact", "present"] },
    target_roles: { type: "list", elements: "str", required: true, aliases: ["target_role", "users", "user"] },
    trust_input: { type: "bool" },
  },
}));

/** Arguments of {@link postgresql_owner}. */
export interface PostgresqlOwnerArguments {
  /**
   * Specifies the name of a file containing SSL certificate authority (CA) certificate(s).
   *
   * If the file exists, the server's certificate will be verified to be signed by one of these authorities.
   */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_cert`. */
  readonly ssl_rootcert?: Input<string>;
  /**
   * Any additional parameters to be passed to libpg.
   *
   * These parameters take precedence.
   *
   * @default {}
   * @since 2.3.0
   */
  readonly connect_params?: Input<Readonly<Record<string, unknown>>>;
  /**
   * If `true`, fail when *reassign_owned_by* role does not exist. Otherwise just warn and continue.
   *
   * Mutually exclusive with *obj_name* and *obj_type*.
   *
   * @default true
   */
  readonly fail_on_role?: Input<boolean>;
  /**
   * Name of database to connect to.
   *
   * The `db` alias is deprecated and will be removed in version 5.0.0.
   */
  readonly login_db?: Input<string>;
  /** Alias of `login_db`. */
  readonly db?: Input<string>;
  /**
   * Host running the database.
   *
   * If you have connection issues when using `localhost`, try to use `127.0.0.1` instead.
   *
   * @default ""
   */
  readonly login_host?: Input<string>;
  /** Alias of `login_host`. */
  readonly host?: Input<string>;
  /**
   * The password this module should use to establish its PostgreSQL session.
   *
   * @default ""
   */
  readonly login_password?: Input<string>;
  /**
   * Database port to connect to.
   *
   * The `port` alias is deprecated and will be removed in the next major release. Use `login_port` instead.
   *
   * @default 5432
   */
  readonly login_port?: Input<number>;
  /** Alias of `login_port`. */
  readonly port?: Input<number>;
  /**
   * Path to a Unix domain socket for local connections.
   *
   * @default ""
   */
  readonly login_unix_socket?: Input<string>;
  /** Alias of `login_unix_socket`. */
  readonly unix_socket?: Input<string>;
  /**
   * The username this module should use to establish its PostgreSQL session.
   *
   * @default "postgres"
   */
  readonly login_user?: Input<string>;
  /** Alias of `login_user`. */
  readonly login?: Input<string>;
  /** Role (user/group) to set as an *obj_name* owner. */
  readonly new_owner: Input<string>;
  /**
   * Name of a database object to change ownership.
   *
   * Mutually exclusive with *reassign_owned_by*.
   */
  readonly obj_name?: Input<string>;
  /**
   * Type of a database object.
   *
   * Mutually exclusive with *reassign_owned_by*.
   *
   * *obj_type=matview* is available since PostgreSQL 9.3.
   *
   * *obj_type=event_trigger*, *obj_type=procedure*, *obj_type=publication*, *obj_type=statistics*, and *obj_type=routine*
   * are available since PostgreSQL 11.
   */
  readonly obj_type?: Input<"aggregate" | "collation" | "conversion" | "database" | "domain" | "event_trigger" | "foreign_data_wrapper" | "foreign_table" | "function" | "language" | "large_object" | "matview" | "procedure" | "publication" | "routine" | "schema" | "sequence" | "server" | "statistics" | "table" | "tablespace" | "text_search_configuration" | "text_search_dictionary" | "type" | "view">;
  /** Alias of `obj_type`. */
  readonly type?: Input<"aggregate" | "collation" | "conversion" | "database" | "domain" | "event_trigger" | "foreign_data_wrapper" | "foreign_table" | "function" | "language" | "large_object" | "matview" | "procedure" | "publication" | "routine" | "schema" | "sequence" | "server" | "statistics" | "table" | "tablespace" | "text_search_configuration" | "text_search_dictionary" | "type" | "view">;
  /**
   * Caution - the ownership of all the objects within the specified *db*, owned by this role(s) will be reassigned to *new_owner*.
   *
   * REASSIGN OWNED is often used to prepare for the removal of one or more roles.
   *
   * REASSIGN OWNED does not affect objects within other databases.
   *
   * Execute this command in each database that contains objects owned by a role that is to be removed.
   *
   * If role(s) exists, always returns changed True.
   *
   * Cannot reassign ownership of objects that are required by the database system.
   *
   * Mutually exclusive with `obj_type`.
   */
  readonly reassign_owned_by?: Input<readonly string[]>;
  /**
   * Switch to session_role after connecting. The specified session_role must be a role that the current login_user is a
   * member of.
   *
   * Permissions checking for SQL commands is carried out as though the session_role were the one that had logged in
   * originally.
   */
  readonly session_role?: Input<string>;
  /**
   * Specifies the file name of the client SSL certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_cert?: Input<string>;
  /**
   * Specifies the location for the secret key used for the client certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_key?: Input<string>;
  /**
   * Determines whether or with what priority a secure SSL TCP/IP connection will be negotiated with the server.
   *
   * See https://www.postgresql.org/docs/current/static/libpq-ssl.html for more information on the modes.
   *
   * Default of `prefer` matches libpq default.
   *
   * @default "prefer"
   */
  readonly ssl_mode?: Input<"allow" | "disable" | "prefer" | "require" | "verify-ca" | "verify-full">;
  /**
   * If `false`, check whether values of parameters *new_owner*, *obj_name*, *reassign_owned_by*, *session_role* are
   * potentially dangerous.
   *
   * It makes sense to use `false` only when SQL injections via the parameters are possible.
   *
   * @default true
   * @since 0.2.0
   */
  readonly trust_input?: Input<boolean>;
}

/** What {@link postgresql_owner} returns. */
export interface PostgresqlOwnerResult {
  /**
   * List of executed queries.
   *
   * Returned: success
   */
  readonly queries: string;
}

/**
 * Change an owner of PostgreSQL database object
 *
 * Change an owner of PostgreSQL database object.
 *
 * Also allows to reassign the ownership of database objects owned by a database role to another role.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/postgresql/postgresql_owner_module.html
 */
export const postgresql_owner: Module<PostgresqlOwnerArguments, PostgresqlOwnerResult> = defineModule("community.postgresql.postgresql_owner", () => ({
  options: {
    ca_cert: { aliases: ["ssl_rootcert"] },
    connect_params: { type: "dict" },
    fail_on_role: { type: "bool" },
    login_db: { aliases: ["db"] },
    login_host: { aliases: ["host"] },
    login_password: { no_log: true },
    login_port: { type: "int", aliases: ["port"] },
    login_unix_socket: { aliases: ["unix_socket"] },
    login_user: { aliases: ["login"] },
    new_owner: { required: true },
    obj_name: {},
    obj_type: { choices: ["aggregate", "collation", "conversion", "database", "domain", "event_trigger", "foreign_data_wrapper", "foreign_table", "function", "language", "large_object", "matview", "procedure", "publication", "routine", "schema", "sequence", "server", "statistics", "table", "tablespace", "text_search_configuration", "text_search_dictionary", "type", "view"], aliases: ["type"] },
    reassign_owned_by: { type: "list", elements: "str" },
    session_role: {},
    ssl_cert: { type: "path" },
    ssl_key: { type: "path" },
    ssl_mode: { choices: ["allow", "disable", "prefer", "require", "verify-ca", "verify-full"] },
    trust_input: { type: "bool" },
  },
  mutually_exclusive: [["obj_name", "reassign_owned_by"], ["obj_type", "reassign_owned_by"], ["obj_name", "fail_on_role"], ["obj_type", "fail_on_role"]],
}));

/** Arguments of {@link postgresql_pg_hba}. */
export interface PostgresqlPgHbaArguments {
  /**
   * The source address/net where the connections could come from.
   *
   * Will not be used for entries of *type*=`local`.
   *
   * You can also use keywords `all`, `samehost`, and `samenet`.
   *
   * @default "samehost"
   */
  readonly address?: Input<string>;
  /** Alias of `address`. */
  readonly source?: Input<string>;
  /** Alias of `address`. */
  readonly src?: Input<string>;
  /**
   * The attributes the resulting filesystem object should have.
   *
   * To get supported flags look at the man page for `chattr` on the target system.
   *
   * This string should contain the attributes in the same order as the one displayed by `lsattr`.
   *
   * The `=` operator is assumed as default, otherwise `+` or `-` operators need to be included in the string.
   *
   * @since 2.3
   */
  readonly attributes?: Input<string>;
  /** Alias of `attributes`. */
  readonly attr?: Input<string>;
  /**
   * If set, create a backup of the `pg_hba` file before it is modified. The location of the backup is returned in the
   * (backup) variable by this module.
   *
   * @default false
   */
  readonly backup?: Input<boolean>;
  /** Write backup to a specific backupfile rather than a temp file. */
  readonly backup_file?: Input<string>;
  /**
   * A comment that will be placed in the same line behind the rule. See also the *keep_comments_at_rules* parameter.
   *
   * @since 1.5.0
   */
  readonly comment?: Input<string>;
  /** Type of the rule. If not set, `postgresql_pg_hba` will only return contents. */
  readonly contype?: Input<"local" | "host" | "hostnossl" | "hostssl" | "hostgssenc" | "hostnogssenc">;
  /**
   * Create an `pg_hba` file if none exists.
   *
   * When set to false, an error is raised when the `pg_hba` file doesn't exist.
   *
   * @default false
   */
  readonly create?: Input<boolean>;
  /**
   * Databases this line applies to.
   *
   * @default "all"
   */
  readonly databases?: Input<string>;
  /** Path to `pg_hba` file to modify. */
  readonly dest: Input<string>;
  /**
   * Name of the group that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current group of the current user unless you are root, in which case it can
   * preserve the previous ownership.
   */
  readonly group?: Input<string>;
  /**
   * This option has been deprecated and doesn't do anything. The module behaves as if this is `true`.
   *
   * @default true
   * @since 1.5.0
   */
  readonly keep_comments_at_rules?: Input<boolean>;
  /**
   * Authentication method to be used.
   *
   * @default "md5"
   */
  readonly method?: Input<"cert" | "gss" | "ident" | "krb5" | "ldap" | "md5" | "pam" | "password" | "peer" | "radius" | "reject" | "scram-sha-256" | "sspi" | "trust">;
  /**
   * The permissions the resulting filesystem object should have.
   *
   * For those used to `/usr/bin/chmod` remember that modes are actually octal numbers. You must give Ansible enough
   * information to parse them correctly. For consistent results, quote octal numbers (for example, `'644'` or `'1777'`)
   * so Ansible receives a string and can do its own conversion from string into number. Adding a leading zero (for
   * example, `0755`) works sometimes, but can fail in loops and some other circumstances.
   *
   * Giving Ansible a number without following either of these rules will end up with a decimal number which will have
   * unexpected results.
   *
   * As of Ansible 1.8, the mode may be specified as a symbolic mode (for example, `u+rwx` or `u=rw,g=r,o=r`).
   *
   * If `mode` is not specified and the destination filesystem object **does not** exist, the default `umask` on the
   * system will be used when setting the mode for the newly created filesystem object.
   *
   * If `mode` is not specified and the destination filesystem object **does** exist, the mode of the existing
   * filesystem object will be used.
   *
   * Specifying `mode` is the best way to ensure filesystem objects are created with the correct permissions. See
   * CVE-2020-1736 for further details.
   */
  readonly mode?: Input<string>;
  /** The netmask of the source address. */
  readonly netmask?: Input<string>;
  /** Additional options for the authentication *method*. */
  readonly options?: Input<string>;
  /**
   * Remove all existing rules before adding rules. (Like *state=absent* for all pre-existing rules.)
   *
   * Ignores all errors in the existing file.
   *
   * @default false
   */
  readonly overwrite?: Input<boolean>;
  /**
   * Name of the user that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current user unless you are root, in which case it can preserve the previous
   * ownership.
   *
   * Specifying a numeric username will be assumed to be a user ID and not a username. Avoid numeric usernames to avoid
   * this confusion.
   */
  readonly owner?: Input<string>;
  /**
   * A list of objects, specifying rules for the pg_hba.conf. Use this to manage multiple rules at once.
   *
   * Each object can have the following keys (the 'rule-specific arguments'), which are treated the same as if they were
   * arguments of this module:
   *
   * `address`, `comment`, `contype`, `databases`, `method`, `netmask`, `options`, `state`, `users`
   *
   * See also `rules_behavior`.
   */
  readonly rules?: Input<readonly Readonly<Record<string, unknown>>[]>;
  /**
   * Configure how the *rules* argument works together with the rule-specific arguments outside the *rules* argument.
   *
   * See *rules* for the complete list of rule-specific arguments.
   *
   * When set to `conflict`, fail if *rules* and, for example, *address* are set.
   *
   * If `combine`, the normal rule-specific arguments are not defining a rule, but are used as defaults for the
   * arguments in the *rules* argument.
   *
   * Is used only when *rules* is specified, ignored otherwise.
   *
   * @default "conflict"
   */
  readonly rules_behavior?: Input<"conflict" | "combine">;
  /**
   * The level part of the SELinux filesystem object context.
   *
   * This is the MLS/MCS attribute, sometimes known as the `range`.
   *
   * When set to `_default`, it will use the `level` portion of the policy if available.
   */
  readonly selevel?: Input<string>;
  /**
   * The role part of the SELinux filesystem object context.
   *
   * When set to `_default`, it will use the `role` portion of the policy if available.
   */
  readonly serole?: Input<string>;
  /**
   * The type part of the SELinux filesystem object context.
   *
   * When set to `_default`, it will use the `type` portion of the policy if available.
   */
  readonly setype?: Input<string>;
  /**
   * The user part of the SELinux filesystem object context.
   *
   * By default it uses the `system` policy, where applicable.
   *
   * When set to `_default`, it will use the `user` portion of the policy if available.
   */
  readonly seuser?: Input<string>;
  /**
   * Sorts the rules in the file only if a change is required. It will sort the rules so more specific rules are at the
   * top. For example, a rule matching a single host will be before a rule that matches an ip-range.
   *
   * The order of rules is important, as they are evaluated top-down and the first one that matches is used. This means
   * changing the order of rules in the file can change how your instance behaves.
   *
   * Will sort comments to the top, includes to the bottom and remove empty lines.
   *
   * I would advise to turn this off when managing a file that receives manual changes, as well or if the order you
   * specify your rules in is important.
   *
   * @default true
   * @since 3.11.0
   */
  readonly sort_rules?: Input<boolean>;
  /**
   * The lines will be added/modified when `state=present` and removed when `state=absent`.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * Influence when to use atomic operation to prevent data corruption or inconsistent reads from the target filesystem
   * object.
   *
   * By default this module uses atomic operations to prevent data corruption or inconsistent reads from the target
   * filesystem objects, but sometimes systems are configured or just broken in ways that prevent this. One example is
   * docker mounted filesystem objects, which cannot be updated atomically from inside the container and can only be
   * written in an unsafe manner.
   *
   * This option allows Ansible to fall back to unsafe methods of updating filesystem objects when atomic operations
   * fail (however, it doesn't force Ansible to perform unsafe writes).
   *
   * IMPORTANT! Unsafe writes are subject to race conditions and can lead to data corruption.
   *
   * @default false
   * @since 2.2
   */
  readonly unsafe_writes?: Input<boolean>;
  /**
   * Users this line applies to.
   *
   * @default "all"
   */
  readonly users?: Input<string>;
}

/** What {@link postgresql_pg_hba} returns. */
export interface PostgresqlPgHbaResult {
  /**
   * File that the original pg_hba file was backed up to.
   *
   * Returned: changed
   */
  readonly backup_file: string;
  /**
   * List of textual messages what was done.
   *
   * Returned: success
   */
  readonly msgs: readonly unknown[];
  /**
   * List of the pg_hba rules as they are configured in the specified hba file.
   *
   * Returned: success
   */
  readonly pg_hba: readonly unknown[];
  /**
   * The string in the pg_hba file after the module finished.
   *
   * Returned: success
   */
  readonly pg_hba_string: string;
}

/**
 * Add, remove or modify a rule in a pg_hba file
 *
 * The fundamental function of the module is to create, or delete lines in pg_hba files.
 *
 * The lines in the file should be in a typical pg_hba form and lines should be unique per key (type, databases, users,
 * source). If they are not unique and the SID is 'the one to change', only one for *state=present* or none for *state=absent*
 * of the SID's will remain.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/postgresql/postgresql_pg_hba_module.html
 */
export const postgresql_pg_hba: Module<PostgresqlPgHbaArguments, PostgresqlPgHbaResult> = defineModule("community.postgresql.postgresql_pg_hba", () => ({
  options: {
    address: { aliases: ["source", "src"] },
    attributes: { aliases: ["attr"] },
    backup: { type: "bool" },
    backup_file: {},
    comment: {},
    contype: { choices: ["local", "host", "hostnossl", "hostssl", "hostgssenc", "hostnogssenc"] },
    create: { type: "bool" },
    databases: {},
    dest: { type: "path", required: true },
    group: {},
    keep_comments_at_rules: { type: "bool" },
    method: { choices: ["cert", "gss", "ident", "krb5", "ldap", "md5", "pam", "password", "peer", "radius", "reject", "scram-sha-256", "sspi", "trust"] },
    mode: {},
    netmask: {},
    options: {},
    overwrite: { type: "bool" },
    owner: {},
    rules: { type: "list", elements: "dict" },
    rules_behavior: { choices: ["conflict", "combine"] },
    selevel: {},
    serole: {},
    setype: {},
    seuser: {},
    sort_rules: { type: "bool" },
    state: { choices: ["absent", "present"] },
    unsafe_writes: { type: "bool" },
    users: {},
  },
}));

/** Arguments of {@link postgresql_ping}. */
export interface PostgresqlPingArguments {
  /**
   * Specifies the name of a file containing SSL certificate authority (CA) certificate(s).
   *
   * If the file exists, the server's certificate will be verified to be signed by one of these authorities.
   */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_cert`. */
  readonly ssl_rootcert?: Input<string>;
  /**
   * Any additional parameters to be passed to libpg.
   *
   * These parameters take precedence.
   *
   * @default {}
   * @since 2.3.0
   */
  readonly connect_params?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Name of a database to connect to.
   *
   * The `db` alias is deprecated and will be removed in version 5.0.0.
   */
  readonly login_db?: Input<string>;
  /** Alias of `login_db`. */
  readonly db?: Input<string>;
  /**
   * Host running the database.
   *
   * If you have connection issues when using `localhost`, try to use `127.0.0.1` instead.
   *
   * @default ""
   */
  readonly login_host?: Input<string>;
  /** Alias of `login_host`. */
  readonly host?: Input<string>;
  /**
   * The password this module should use to establish its PostgreSQL session.
   *
   * @default ""
   */
  readonly login_password?: Input<string>;
  /**
   * Database port to connect to.
   *
   * The `port` alias is deprecated and will be removed in the next major release. Use `login_port` instead.
   *
   * @default 5432
   */
  readonly login_port?: Input<number>;
  /** Alias of `login_port`. */
  readonly port?: Input<number>;
  /**
   * Path to a Unix domain socket for local connections.
   *
   * @default ""
   */
  readonly login_unix_socket?: Input<string>;
  /** Alias of `login_unix_socket`. */
  readonly unix_socket?: Input<string>;
  /**
   * The username this module should use to establish its PostgreSQL session.
   *
   * @default "postgres"
   */
  readonly login_user?: Input<string>;
  /** Alias of `login_user`. */
  readonly login?: Input<string>;
  /**
   * Switch to session_role after connecting. The specified session_role must be a role that the current login_user is a
   * member of.
   *
   * Permissions checking for SQL commands is carried out as though the session_role were the one that had logged in
   * originally.
   *
   * @since 0.2.0
   */
  readonly session_role?: Input<string>;
  /**
   * Specifies the file name of the client SSL certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_cert?: Input<string>;
  /**
   * Specifies the location for the secret key used for the client certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_key?: Input<string>;
  /**
   * Determines whether or with what priority a secure SSL TCP/IP connection will be negotiated with the server.
   *
   * See https://www.postgresql.org/docs/current/static/libpq-ssl.html for more information on the modes.
   *
   * Default of `prefer` matches libpq default.
   *
   * @default "prefer"
   */
  readonly ssl_mode?: Input<"allow" | "disable" | "prefer" | "require" | "verify-ca" | "verify-full">;
  /**
   * If `false`, check whether a value of *session_role* is potentially dangerous.
   *
   * It makes sense to use `false` only when SQL injections via *session_role* are possible.
   *
   * @default true
   * @since 0.2.0
   */
  readonly trust_input?: Input<boolean>;
}

/** What {@link postgresql_ping} returns. */
export interface PostgresqlPingResult {
  /**
   * Connection error message.
   *
   * Returned: success
   *
   * @since 1.7.0
   */
  readonly conn_err_msg: string;
  /**
   * PostgreSQL server availability.
   *
   * Returned: success
   */
  readonly is_available: boolean;
  /**
   * PostgreSQL server version.
   *
   * Returned: success
   */
  readonly server_version: Readonly<Record<string, unknown>>;
}

/**
 * Check remote PostgreSQL server availability
 *
 * Simple module to check remote PostgreSQL server availability.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/postgresql/postgresql_ping_module.html
 */
export const postgresql_ping: Module<PostgresqlPingArguments, PostgresqlPingResult> = defineModule("community.postgresql.postgresql_ping", () => ({
  options: {
    ca_cert: { aliases: ["ssl_rootcert"] },
    connect_params: { type: "dict" },
    login_db: { aliases: ["db"] },
    login_host: { aliases: ["host"] },
    login_password: { no_log: true },
    login_port: { type: "int", aliases: ["port"] },
    login_unix_socket: { aliases: ["unix_socket"] },
    login_user: { aliases: ["login"] },
    session_role: {},
    ssl_cert: { type: "path" },
    ssl_key: { type: "path" },
    ssl_mode: { choices: ["allow", "disable", "prefer", "require", "verify-ca", "verify-full"] },
    trust_input: { type: "bool" },
  },
}));

/** Arguments of {@link postgresql_privs}. */
export interface PostgresqlPrivsArguments {
  /**
   * Specifies the name of a file containing SSL certificate authority (CA) certificate(s).
   *
   * If the file exists, the server's certificate will be verified to be signed by one of these authorities.
   */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_cert`. */
  readonly ssl_rootcert?: Input<string>;
  /**
   * Any additional parameters to be passed to libpg.
   *
   * These parameters take precedence.
   *
   * @default {}
   * @since 2.3.0
   */
  readonly connect_params?: Input<Readonly<Record<string, unknown>>>;
  /**
   * If `true`, fail when target role (for whom privs need to be granted) does not exist. Otherwise just warn and
   * continue.
   *
   * @default true
   */
  readonly fail_on_role?: Input<boolean>;
  /**
   * Whether `role` may grant/revoke the specified privileges/group memberships to others.
   *
   * Set to `false` to revoke GRANT OPTION, leave unspecified to make no changes.
   *
   * *grant_option* only has an effect if *state* is `present`.
   */
  readonly grant_option?: Input<boolean>;
  /** Alias of `grant_option`. */
  readonly admin_option?: Input<boolean>;
  /**
   * Name of database to connect to.
   *
   * The `db` and `database` aliases are deprecated and will be removed in version 5.0.0.
   *
   * Required, under this name or an alias.
   */
  readonly login_db?: Input<string>;
  /** Alias of `login_db`. */
  readonly db?: Input<string>;
  /** Alias of `login_db`. */
  readonly database?: Input<string>;
  /**
   * Host running the database.
   *
   * If you have connection issues when using `localhost`, try to use `127.0.0.1` instead.
   *
   * @default ""
   */
  readonly login_host?: Input<string>;
  /** Alias of `login_host`. */
  readonly host?: Input<string>;
  /**
   * The password this module should use to establish its PostgreSQL session.
   *
   * @default ""
   */
  readonly login_password?: Input<string>;
  /**
   * Database port to connect to.
   *
   * The `port` alias is deprecated and will be removed in the next major release. Use `login_port` instead.
   *
   * @default 5432
   */
  readonly login_port?: Input<number>;
  /** Alias of `login_port`. */
  readonly port?: Input<number>;
  /**
   * Path to a Unix domain socket for local connections.
   *
   * @default ""
   */
  readonly login_unix_socket?: Input<string>;
  /** Alias of `login_unix_socket`. */
  readonly unix_socket?: Input<string>;
  /**
   * The username this module should use to establish its PostgreSQL session.
   *
   * @default "postgres"
   */
  readonly login_user?: Input<string>;
  /** Alias of `login_user`. */
  readonly login?: Input<string>;
  /**
   * Comma separated list of database objects to set privileges on.
   *
   * If *type* is `table`, `partition table`, `sequence`, `function` or `procedure`, the special value `ALL_IN_SCHEMA`
   * can be provided instead to specify all database objects of *type* in the schema specified via *schema*. (This also
   * works with PostgreSQL < 9.0.) (`ALL_IN_SCHEMA` is available for `function` and `partition table` since Ansible 2.8).
   *
   * `procedure` is supported since PostgreSQL 11 and community.postgresql collection 1.3.0.
   *
   * `parameter` is supported since PostgreSQL 15 and community.postgresql collection 3.1.0.
   *
   * If *type* is `database`, this parameter can be omitted, in which case privileges are set for the database specified
   * via *database*.
   *
   * If *type* is `function` or `procedure`, colons (":") in object names will be replaced with commas (needed to
   * specify signatures, see examples).
   */
  readonly objs?: Input<string>;
  /** Alias of `objs`. */
  readonly obj?: Input<string>;
  /** Comma separated list of privileges to grant/revoke. */
  readonly privs?: Input<string>;
  /** Alias of `privs`. */
  readonly priv?: Input<string>;
  /**
   * Comma separated list of role (user/group) names to set permissions for.
   *
   * Roles `PUBLIC`, `CURRENT_ROLE`, `CURRENT_USER`, `SESSION_USER` are implicitly defined in PostgreSQL.
   *
   * `CURRENT_USER` and `SESSION_USER` implicit roles are supported since collection version 3.1.0 and PostgreSQL 9.5.
   *
   * `CURRENT_ROLE` implicit role is supported since collection version 3.1.0 and PostgreSQL 14.
   *
   * Required, under this name or an alias.
   */
  readonly roles?: Input<string>;
  /** Alias of `roles`. */
  readonly role?: Input<string>;
  /**
   * Schema that contains the database objects specified via *objs*.
   *
   * May only be provided if *type* is `table`, `sequence`, `function`, `procedure`, `type`, or `default_privs`.
   * Defaults to `public` in these cases.
   *
   * Pay attention, for embedded types when *type=type* *schema* can be `pg_catalog` or `information_schema`
   * respectively.
   *
   * If not specified, uses `public`. Not to pass any schema, use `not-specified`.
   */
  readonly schema?: Input<string>;
  /**
   * Switch to session_role after connecting.
   *
   * The specified session_role must be a role that the current login_user is a member of.
   *
   * Permissions checking for SQL commands is carried out as though the session_role were the one that had logged in
   * originally.
   */
  readonly session_role?: Input<string>;
  /**
   * Specifies the file name of the client SSL certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_cert?: Input<string>;
  /**
   * Specifies the location for the secret key used for the client certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_key?: Input<string>;
  /**
   * Determines whether or with what priority a secure SSL TCP/IP connection will be negotiated with the server.
   *
   * See https://www.postgresql.org/docs/current/static/libpq-ssl.html for more information on the modes.
   *
   * Default of `prefer` matches libpq default.
   *
   * @default "prefer"
   */
  readonly ssl_mode?: Input<"allow" | "disable" | "prefer" | "require" | "verify-ca" | "verify-full">;
  /**
   * If `present`, the specified privileges are granted, if `absent` they are revoked.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * A list of existing role (user/group) names to set as the default permissions for database objects subsequently
   * created by them.
   *
   * Parameter *target_roles* is only available with `type=default_privs`.
   */
  readonly target_roles?: Input<string>;
  /**
   * If `false`, check whether values of parameters *roles*, *target_roles*, *session_role*, *schema* are potentially
   * dangerous.
   *
   * It makes sense to use `false` only when SQL injections via the parameters are possible.
   *
   * @default true
   * @since 0.2.0
   */
  readonly trust_input?: Input<boolean>;
  /**
   * Type of database object to set privileges on.
   *
   * The `default_privs` choice is available starting at version 2.7.
   *
   * The `foreign_data_wrapper` and `foreign_server` object types are available since Ansible version 2.8.
   *
   * The `type` choice is available since Ansible version 2.10.
   *
   * The `procedure` is supported since collection version 1.3.0 and PostgreSQL 11.
   *
   * The `parameter` is supported since collection version 3.1.0 and PostgreSQL 15.
   *
   * The `table` also includes views and materialized views. It is inclusive of foreign tables since collection version 3.6.0.
   *
   * @default "table"
   */
  readonly type?: Input<"database" | "default_privs" | "foreign_data_wrapper" | "foreign_server" | "function" | "group" | "language" | "table" | "tablespace" | "schema" | "sequence" | "type" | "procedure" | "parameter">;
}

/** What {@link postgresql_privs} returns. */
export interface PostgresqlPrivsResult {
  /**
   * List of executed queries.
   *
   * Returned: success
   */
  readonly queries: readonly string[];
}

/**
 * Grant or revoke privileges on PostgreSQL database objects
 *
 * Grant or revoke privileges on PostgreSQL database objects.
 *
 * This module is basically a wrapper around most of the functionality of PostgreSQL's GRANT and REVOKE statements with
 * detection of changes (GRANT/REVOKE *privs* ON *type* *objs* TO/FROM *roles*).
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/postgresql/postgresql_privs_module.html
 */
export const postgresql_privs: Module<PostgresqlPrivsArguments, PostgresqlPrivsResult> = defineModule("community.postgresql.postgresql_privs", () => ({
  options: {
    ca_cert: { aliases: ["ssl_rootcert"] },
    connect_params: { type: "dict" },
    fail_on_role: { type: "bool" },
    grant_option: { type: "bool", aliases: ["admin_option"] },
    login_db: { required: true, aliases: ["db", "database"] },
    login_host: { aliases: ["host"] },
    login_password: { no_log: true },
    login_port: { type: "int", aliases: ["port"] },
    login_unix_socket: { aliases: ["unix_socket"] },
    login_user: { aliases: ["login"] },
    objs: { aliases: ["obj"] },
    privs: { aliases: ["priv"] },
    roles: { required: true, aliases: ["role"] },
    schema: {},
    session_role: {},
    ssl_cert: { type: "path" },
    ssl_key: { type: "path" },
    ssl_mode: { choices: ["allow", "disable", "prefer", "require", "verify-ca", "verify-full"] },
    state: { choices: ["absent", "present"] },
    target_roles: {},
    trust_input: { type: "bool" },
    type: { choices: ["database", "default_privs", "foreign_data_wrapper", "foreign_server", "function", "group", "language", "table", "tablespace", "schema", "sequence", "type", "procedure", "parameter"] },
  },
}));

/** Arguments of {@link postgresql_publication}. */
export interface PostgresqlPublicationArguments {
  /**
   * Specifies the name of a file containing SSL certificate authority (CA) certificate(s).
   *
   * If the file exists, the server's certificate will be verified to be signed by one of these authorities.
   */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_cert`. */
  readonly ssl_rootcert?: Input<string>;
  /**
   * Drop publication dependencies. Has effect with *state=absent* only.
   *
   * @default false
   */
  readonly cascade?: Input<boolean>;
  /**
   * List of tables and its columns to add to the publication.
   *
   * If no columns are passed for table, it will be published as a whole.
   *
   * Mutually exclusive with *tables* and *tables_in_schema*.
   *
   * @since 3.8.0
   */
  readonly columns?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Sets a comment on the publication.
   *
   * To reset the comment, pass an empty string.
   *
   * @since 3.3.0
   */
  readonly comment?: Input<string>;
  /**
   * Any additional parameters to be passed to libpg.
   *
   * These parameters take precedence.
   *
   * @default {}
   * @since 2.3.0
   */
  readonly connect_params?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Name of the database to connect to and where the publication state will be changed.
   *
   * The `db` alias is deprecated and will be removed in version 5.0.0.
   */
  readonly login_db?: Input<string>;
  /** Alias of `login_db`. */
  readonly db?: Input<string>;
  /**
   * Host running the database.
   *
   * If you have connection issues when using `localhost`, try to use `127.0.0.1` instead.
   *
   * @default ""
   */
  readonly login_host?: Input<string>;
  /** Alias of `login_host`. */
  readonly host?: Input<string>;
  /**
   * The password this module should use to establish its PostgreSQL session.
   *
   * @default ""
   */
  readonly login_password?: Input<string>;
  /**
   * Database port to connect to.
   *
   * The `port` alias is deprecated and will be removed in the next major release. Use `login_port` instead.
   *
   * @default 5432
   */
  readonly login_port?: Input<number>;
  /** Alias of `login_port`. */
  readonly port?: Input<number>;
  /**
   * Path to a Unix domain socket for local connections.
   *
   * @default ""
   */
  readonly login_unix_socket?: Input<string>;
  /** Alias of `login_unix_socket`. */
  readonly unix_socket?: Input<string>;
  /**
   * The username this module should use to establish its PostgreSQL session.
   *
   * @default "postgres"
   */
  readonly login_user?: Input<string>;
  /** Alias of `login_user`. */
  readonly login?: Input<string>;
  /** Name of the publication to add, update, or remove. */
  readonly name: Input<string>;
  /**
   * Publication owner.
   *
   * If *owner* is not defined, the owner will be set as *login_user* or *session_role*.
   */
  readonly owner?: Input<string>;
  /**
   * Dictionary with optional publication parameters.
   *
   * Available parameters depend on PostgreSQL version.
   */
  readonly parameters?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Optional dictionary of row filters to apply to *tables* or *columns* of the publication.
   *
   * Mutually exclusive with *tables_in_schema*.
   *
   * @since 3.12.0
   */
  readonly rowfilters?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Switch to session_role after connecting. The specified session_role must be a role that the current login_user is a
   * member of.
   *
   * Permissions checking for SQL commands is carried out as though the session_role were the one that had logged in
   * originally.
   *
   * @since 0.2.0
   */
  readonly session_role?: Input<string>;
  /**
   * Specifies the file name of the client SSL certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_cert?: Input<string>;
  /**
   * Specifies the location for the secret key used for the client certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_key?: Input<string>;
  /**
   * Determines whether or with what priority a secure SSL TCP/IP connection will be negotiated with the server.
   *
   * See https://www.postgresql.org/docs/current/static/libpq-ssl.html for more information on the modes.
   *
   * Default of `prefer` matches libpq default.
   *
   * @default "prefer"
   */
  readonly ssl_mode?: Input<"allow" | "disable" | "prefer" | "require" | "verify-ca" | "verify-full">;
  /**
   * The publication state.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * List of tables to add to the publication.
   *
   * If no value is set all tables are targeted.
   *
   * If the publication already exists for specific tables and *tables* is not passed, nothing will be changed.
   *
   * If you need to add all tables to the publication with the same name, drop existent and create new without passing *tables*.
   *
   * Mutually exclusive with *tables_in_schema* and *columns*.
   */
  readonly tables?: Input<readonly string[]>;
  /**
   * Specifies a list of schemas to add to the publication to replicate changes for all tables in those schemas.
   *
   * If you want to remove all schemas, explicitly pass an empty list `[]`.
   *
   * Supported since PostgreSQL 15.
   *
   * Mutually exclusive with *tables* and *columns*.
   *
   * @since 3.5.0
   */
  readonly tables_in_schema?: Input<readonly string[]>;
  /**
   * If `false`, check whether values of parameters *name*, *tables*, *owner*, *session_role*, *params* are potentially
   * dangerous.
   *
   * It makes sense to use `false` only when SQL injections via the parameters are possible.
   *
   * @default true
   * @since 0.2.0
   */
  readonly trust_input?: Input<boolean>;
}

/** What {@link postgresql_publication} returns. */
export interface PostgresqlPublicationResult {
  /**
   * Flag indicates that all tables are published.
   *
   * Returned: if publication exists
   */
  readonly alltables: boolean;
  /**
   * Flag indicates the publication exists or not at the end of runtime.
   *
   * Returned: success
   */
  readonly exists: boolean;
  /**
   * Owner of the publication at the end of runtime.
   *
   * Returned: if publication exists
   */
  readonly owner: string;
  /**
   * Publication parameters at the end of runtime.
   *
   * Returned: if publication exists
   */
  readonly parameters: Readonly<Record<string, unknown>>;
  /**
   * List of executed queries.
   *
   * Returned: success
   */
  readonly queries: string;
  /**
   * List of tables in the publication at the end of runtime.
   *
   * If all tables are published, returns empty list.
   *
   * Returned: if publication exists
   */
  readonly tables: readonly string[];
}

/**
 * Add, update, or remove PostgreSQL publication
 *
 * Add, update, or remove PostgreSQL publication.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/postgresql/postgresql_publication_module.html
 */
export const postgresql_publication: Module<PostgresqlPublicationArguments, PostgresqlPublicationResult> = defineModule("community.postgresql.postgresql_publication", () => ({
  options: {
    ca_cert: { aliases: ["ssl_rootcert"] },
    cascade: { type: "bool" },
    columns: { type: "dict" },
    comment: {},
    connect_params: { type: "dict" },
    login_db: { aliases: ["db"] },
    login_host: { aliases: ["host"] },
    login_password: { no_log: true },
    login_port: { type: "int", aliases: ["port"] },
    login_unix_socket: { aliases: ["unix_socket"] },
    login_user: { aliases: ["login"] },
    name: { required: true },
    owner: {},
    parameters: { type: "dict" },
    rowfilters: { type: "dict" },
    session_role: {},
    ssl_cert: { type: "path" },
    ssl_key: { type: "path" },
    ssl_mode: { choices: ["allow", "disable", "prefer", "require", "verify-ca", "verify-full"] },
    state: { choices: ["absent", "present"] },
    tables: { type: "list", elements: "str" },
    tables_in_schema: { type: "list", elements: "str" },
    trust_input: { type: "bool" },
  },
  mutually_exclusive: [["tables", "tables_in_schema", "columns"], ["rowfilters", "tables_in_schema"]],
}));

/** Arguments of {@link postgresql_query}. */
export interface PostgresqlQueryArguments {
  /**
   * Execute in autocommit mode when the query can't be run inside a transaction block (e.g., VACUUM).
   *
   * Mutually exclusive with *check_mode*.
   *
   * @default false
   */
  readonly autocommit?: Input<boolean>;
  /**
   * Specifies the name of a file containing SSL certificate authority (CA) certificate(s).
   *
   * If the file exists, the server's certificate will be verified to be signed by one of these authorities.
   */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_cert`. */
  readonly ssl_rootcert?: Input<string>;
  /**
   * Any additional parameters to be passed to libpg.
   *
   * These parameters take precedence.
   *
   * @default {}
   * @since 2.3.0
   */
  readonly connect_params?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Set the client encoding for the current session (e.g. `UTF-8`).
   *
   * The default is the encoding defined by the database.
   *
   * @since 0.2.0
   */
  readonly encoding?: Input<string>;
  /**
   * Name of database to connect to and run queries against.
   *
   * The `db` alias is deprecated and will be removed in version 5.0.0.
   */
  readonly login_db?: Input<string>;
  /** Alias of `login_db`. */
  readonly db?: Input<string>;
  /**
   * Host running the database.
   *
   * If you have connection issues when using `localhost`, try to use `127.0.0.1` instead.
   *
   * @default ""
   */
  readonly login_host?: Input<string>;
  /** Alias of `login_host`. */
  readonly host?: Input<string>;
  /**
   * The password this module should use to establish its PostgreSQL session.
   *
   * @default ""
   */
  readonly login_password?: Input<string>;
  /**
   * Database port to connect to.
   *
   * The `port` alias is deprecated and will be removed in the next major release. Use `login_port` instead.
   *
   * @default 5432
   */
  readonly login_port?: Input<number>;
  /** Alias of `login_port`. */
  readonly port?: Input<number>;
  /**
   * Path to a Unix domain socket for local connections.
   *
   * @default ""
   */
  readonly login_unix_socket?: Input<string>;
  /** Alias of `login_unix_socket`. */
  readonly unix_socket?: Input<string>;
  /**
   * The username this module should use to establish its PostgreSQL session.
   *
   * @default "postgres"
   */
  readonly login_user?: Input<string>;
  /** Alias of `login_user`. */
  readonly login?: Input<string>;
  /**
   * Dictionary of key-value arguments to pass to the query. When the value is a list, it will be converted to
   * PostgreSQL array.
   *
   * Mutually exclusive with *positional_args*.
   */
  readonly named_args?: Input<Readonly<Record<string, unknown>>>;
  /**
   * List of values to be passed as positional arguments to the query. When the value is a list, it will be converted to
   * PostgreSQL array.
   *
   * Mutually exclusive with *named_args*.
   */
  readonly positional_args?: Input<readonly unknown[]>;
  /**
   * SQL query string or list of queries to run. Variables can be escaped with psycopg syntax
   * https://www.psycopg.org/psycopg3/docs/basic/params.html.
   */
  readonly query?: Input<unknown>;
  /**
   * List of schema names to look in.
   *
   * @since 1.0.0
   */
  readonly search_path?: Input<readonly string[]>;
  /**
   * Switch to session_role after connecting. The specified session_role must be a role that the current login_user is a
   * member of.
   *
   * Permissions checking for SQL commands is carried out as though the session_role were the one that had logged in
   * originally.
   */
  readonly session_role?: Input<string>;
  /**
   * Specifies the file name of the client SSL certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_cert?: Input<string>;
  /**
   * Specifies the location for the secret key used for the client certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_key?: Input<string>;
  /**
   * Determines whether or with what priority a secure SSL TCP/IP connection will be negotiated with the server.
   *
   * See https://www.postgresql.org/docs/current/static/libpq-ssl.html for more information on the modes.
   *
   * Default of `prefer` matches libpq default.
   *
   * @default "prefer"
   */
  readonly ssl_mode?: Input<"allow" | "disable" | "prefer" | "require" | "verify-ca" | "verify-full">;
  /**
   * If `false`, check whether a value of *session_role* is potentially dangerous.
   *
   * It makes sense to use `false` only when SQL injections via *session_role* are possible.
   *
   * @default true
   * @since 0.2.0
   */
  readonly trust_input?: Input<boolean>;
}

/** What {@link postgresql_query} returns. */
export interface PostgresqlQueryResult {
  /**
   * A list containing execution time per query in milliseconds.
   *
   * The measurements are done right before and after passing the query to the driver for execution.
   *
   * Returned: success
   *
   * @since 3.10.0
   */
  readonly execution_time_ms: readonly unknown[];
  /**
   * Executed query.
   *
   * When reading several queries from a file, it contains only the last one.
   *
   * Returned: success
   */
  readonly query: string;
  /**
   * List containing results of all queries executed (one sublist for every query).
   *
   * Returned: success
   */
  readonly query_all_results: readonly (readonly unknown[])[];
  /**
   * List of executed queries.
   *
   * Returned: success
   */
  readonly query_list: readonly string[];
  /**
   * List of dictionaries in column:value form representing returned rows.
   *
   * When running queries from a file, returns result of the last query.
   *
   * Returned: success
   */
  readonly query_result: readonly Readonly<Record<string, unknown>>[];
  /**
   * Number of produced or affected rows.
   *
   * When using a script with multiple queries, it contains a total number of produced or affected rows.
   *
   * Returned: changed
   */
  readonly rowcount: number;
  /**
   * Attribute containing the message returned by the command.
   *
   * When reading several queries from a file, it contains a message of the last one.
   *
   * Returned: success
   */
  readonly statusmessage: string;
}

/**
 * Run PostgreSQL queries
 *
 * Runs arbitrary PostgreSQL queries.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/postgresql/postgresql_query_module.html
 */
export const postgresql_query: Module<PostgresqlQueryArguments, PostgresqlQueryResult> = defineModule("community.postgresql.postgresql_query", () => ({
  options: {
    autocommit: { type: "bool" },
    ca_cert: { aliases: ["ssl_rootcert"] },
    connect_params: { type: "dict" },
    encoding: {},
    login_db: { aliases: ["db"] },
    login_host: { aliases: ["host"] },
    login_password: { no_log: true },
    login_port: { type: "int", aliases: ["port"] },
    login_unix_socket: { aliases: ["unix_socket"] },
    login_user: { aliases: ["login"] },
    named_args: { type: "dict" },
    positional_args: { type: "list", elements: "raw" },
    query: { type: "raw" },
    search_path: { type: "list", elements: "str" },
    session_role: {},
    ssl_cert: { type: "path" },
    ssl_key: { type: "path" },
    ssl_mode: { choices: ["allow", "disable", "prefer", "require", "verify-ca", "verify-full"] },
    trust_input: { type: "bool" },
  },
  mutually_exclusive: [["positional_args", "named_args"]],
}));

/** Arguments of {@link postgresql_schema}. */
export interface PostgresqlSchemaArguments {
  /**
   * Specifies the name of a file containing SSL certificate authority (CA) certificate(s).
   *
   * If the file exists, the server's certificate will be verified to be signed by one of these authorities.
   */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_cert`. */
  readonly ssl_rootcert?: Input<string>;
  /**
   * Drop schema with CASCADE to remove child objects.
   *
   * @default false
   */
  readonly cascade_drop?: Input<boolean>;
  /**
   * Sets a comment on the schema.
   *
   * To reset the comment, pass an empty string.
   *
   * @since 3.3.0
   */
  readonly comment?: Input<string>;
  /**
   * Any additional parameters to be passed to libpg.
   *
   * These parameters take precedence.
   *
   * @default {}
   * @since 2.3.0
   */
  readonly connect_params?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Name of the database to connect to and add or remove the schema.
   *
   * The `db` alias is deprecated and will be removed in version 5.0.0.
   *
   * @default "postgres"
   */
  readonly login_db?: Input<string>;
  /** Alias of `login_db`. */
  readonly db?: Input<string>;
  /** Alias of `login_db`. */
  readonly database?: Input<string>;
  /**
   * Host running the database.
   *
   * If you have connection issues when using `localhost`, try to use `127.0.0.1` instead.
   *
   * @default ""
   */
  readonly login_host?: Input<string>;
  /** Alias of `login_host`. */
  readonly host?: Input<string>;
  /**
   * The password this module should use to establish its PostgreSQL session.
   *
   * @default ""
   */
  readonly login_password?: Input<string>;
  /**
   * Database port to connect to.
   *
   * The `port` alias is deprecated and will be removed in the next major release. Use `login_port` instead.
   *
   * @default 5432
   */
  readonly login_port?: Input<number>;
  /** Alias of `login_port`. */
  readonly port?: Input<number>;
  /**
   * Path to a Unix domain socket for local connections.
   *
   * @default ""
   */
  readonly login_unix_socket?: Input<string>;
  /** Alias of `login_unix_socket`. */
  readonly unix_socket?: Input<string>;
  /**
   * The username this module should use to establish its PostgreSQL session.
   *
   * @default "postgres"
   */
  readonly login_user?: Input<string>;
  /** Alias of `login_user`. */
  readonly login?: Input<string>;
  /**
   * Name of the schema to add or remove.
   *
   * Required, under this name or an alias.
   */
  readonly name?: Input<string>;
  /** Alias of `name`. */
  readonly schema?: Input<string>;
  /**
   * Name of the role to set as owner of the schema.
   *
   * @default ""
   */
  readonly owner?: Input<string>;
  /**
   * Switch to session_role after connecting.
   *
   * The specified session_role must be a role that the current login_user is a member of.
   *
   * Permissions checking for SQL commands is carried out as though the session_role were the one that had logged in
   * originally.
   */
  readonly session_role?: Input<string>;
  /**
   * Specifies the file name of the client SSL certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_cert?: Input<string>;
  /**
   * Specifies the location for the secret key used for the client certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_key?: Input<string>;
  /**
   * Determines whether or with what priority a secure SSL TCP/IP connection will be negotiated with the server.
   *
   * See https://www.postgresql.org/docs/current/static/libpq-ssl.html for more information on the modes.
   *
   * Default of `prefer` matches libpq default.
   *
   * @default "prefer"
   */
  readonly ssl_mode?: Input<"allow" | "disable" | "prefer" | "require" | "verify-ca" | "verify-full">;
  /**
   * The schema state.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * If `false`, check whether values of parameters *schema*, *owner*, *session_role* are potentially dangerous.
   *
   * It makes sense to use `false` only when SQL injections via the parameters are possible.
   *
   * @default true
   * @since 0.2.0
   */
  readonly trust_input?: Input<boolean>;
}

/** What {@link postgresql_schema} returns. */
export interface PostgresqlSchemaResult {
  /**
   * List of executed queries.
   *
   * Returned: success
   */
  readonly queries: readonly string[];
  /**
   * Name of the schema.
   *
   * Returned: success
   */
  readonly schema: string;
}

/**
 * Add or remove PostgreSQL schema
 *
 * Add or remove PostgreSQL schema.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/postgresql/postgresql_schema_module.html
 */
export const postgresql_schema: Module<PostgresqlSchemaArguments, PostgresqlSchemaResult> = defineModule("community.postgresql.postgresql_schema", () => ({
  options: {
    ca_cert: { aliases: ["ssl_rootcert"] },
    cascade_drop: { type: "bool" },
    comment: {},
    connect_params: { type: "dict" },
    login_db: { aliases: ["db", "database"] },
    login_host: { aliases: ["host"] },
    login_password: { no_log: true },
    login_port: { type: "int", aliases: ["port"] },
    login_unix_socket: { aliases: ["unix_socket"] },
    login_user: { aliases: ["login"] },
    name: { required: true, aliases: ["schema"] },
    owner: {},
    session_role: {},
    ssl_cert: { type: "path" },
    ssl_key: { type: "path" },
    ssl_mode: { choices: ["allow", "disable", "prefer", "require", "verify-ca", "verify-full"] },
    state: { choices: ["absent", "present"] },
    trust_input: { type: "bool" },
  },
}));

/** Arguments of {@link postgresql_script}. */
export interface PostgresqlScriptArguments {
  /**
   * Specifies the name of a file containing SSL certificate authority (CA) certificate(s).
   *
   * If the file exists, the server's certificate will be verified to be signed by one of these authorities.
   */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_cert`. */
  readonly ssl_rootcert?: Input<string>;
  /**
   * Any additional parameters to be passed to libpg.
   *
   * These parameters take precedence.
   *
   * @default {}
   * @since 2.3.0
   */
  readonly connect_params?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Set the client encoding for the current session (e.g. `UTF-8`).
   *
   * The default is the encoding defined by the database.
   */
  readonly encoding?: Input<string>;
  /**
   * Name of database to connect to and run queries against.
   *
   * The `db` alias is deprecated and will be removed in version 5.0.0.
   */
  readonly login_db?: Input<string>;
  /** Alias of `login_db`. */
  readonly db?: Input<string>;
  /**
   * Host running the database.
   *
   * If you have connection issues when using `localhost`, try to use `127.0.0.1` instead.
   *
   * @default ""
   */
  readonly login_host?: Input<string>;
  /** Alias of `login_host`. */
  readonly host?: Input<string>;
  /**
   * The password this module should use to establish its PostgreSQL session.
   *
   * @default ""
   */
  readonly login_password?: Input<string>;
  /**
   * Database port to connect to.
   *
   * The `port` alias is deprecated and will be removed in the next major release. Use `login_port` instead.
   *
   * @default 5432
   */
  readonly login_port?: Input<number>;
  /** Alias of `login_port`. */
  readonly port?: Input<number>;
  /**
   * Path to a Unix domain socket for local connections.
   *
   * @default ""
   */
  readonly login_unix_socket?: Input<string>;
  /** Alias of `login_unix_socket`. */
  readonly unix_socket?: Input<string>;
  /**
   * The username this module should use to establish its PostgreSQL session.
   *
   * @default "postgres"
   */
  readonly login_user?: Input<string>;
  /** Alias of `login_user`. */
  readonly login?: Input<string>;
  /**
   * Dictionary of key-value arguments to substitute variable placeholders within the file content.
   *
   * When the value is a list, it will be converted to PostgreSQL array.
   *
   * Mutually exclusive with *positional_args*.
   */
  readonly named_args?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Path to a SQL script on the target machine.
   *
   * To upload dumps, the preferable way is to use the `community.postgresql.postgresql_db` module with *state=restore*.
   */
  readonly path?: Input<string>;
  /**
   * List of values to substitute variable placeholders within the file content.
   *
   * When the value is a list, it will be converted to PostgreSQL array.
   *
   * Mutually exclusive with *named_args*.
   */
  readonly positional_args?: Input<readonly unknown[]>;
  /** Overrides the list of schemas to search for db objects in. */
  readonly search_path?: Input<readonly string[]>;
  /**
   * Switch to `session_role` after connecting. The specified role must be a role that the current `login_user` is a
   * member of.
   *
   * Permissions checking for SQL commands is carried out as though the `session_role` were the one that had logged in
   * originally.
   */
  readonly session_role?: Input<string>;
  /**
   * Specifies the file name of the client SSL certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_cert?: Input<string>;
  /**
   * Specifies the location for the secret key used for the client certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_key?: Input<string>;
  /**
   * Determines whether or with what priority a secure SSL TCP/IP connection will be negotiated with the server.
   *
   * See https://www.postgresql.org/docs/current/static/libpq-ssl.html for more information on the modes.
   *
   * Default of `prefer` matches libpq default.
   *
   * @default "prefer"
   */
  readonly ssl_mode?: Input<"allow" | "disable" | "prefer" | "require" | "verify-ca" | "verify-full">;
  /**
   * If `false`, check whether a value of *session_role* is potentially dangerous.
   *
   * It makes sense to use `false` only when SQL injections via *session_role* are possible.
   *
   * @default true
   */
  readonly trust_input?: Input<boolean>;
}

/** What {@link postgresql_script} returns. */
export interface PostgresqlScriptResult {
  /**
   * Executed query.
   *
   * When the `positional_args` or `named_args` options are used, the query contains all variables that were substituted
   * inside the database connector.
   *
   * Returned: success
   */
  readonly query: string;
  /**
   * List of dictionaries in the column:value form representing returned rows.
   *
   * When there are several statements in the script, returns result of the last statement.
   *
   * Returned: success
   */
  readonly query_result: readonly Readonly<Record<string, unknown>>[];
  /**
   * Number of produced or affected rows.
   *
   * When there are several statements in the script, returns a number of rows affected by the last statement.
   *
   * Returned: changed
   */
  readonly rowcount: number;
  /**
   * Attribute containing the message returned by the database connector after executing the script content.
   *
   * When there are several statements in the script, returns a message related to the last statement.
   *
   * Returned: success
   */
  readonly statusmessage: string;
}

/**
 * Run PostgreSQL statements from a file
 *
 * Runs arbitrary PostgreSQL statements from a file.
 *
 * The module always reports that the state has changed.
 *
 * Do NOT run the module against files generated by `pg_dump`, `pg_dumpall`, `pg_restore` and other PostgreSQL
 * utilities.
 *
 * Use `community.postgresql.postgresql_db` with *state=restore* to run queries from files generated by
 * `pg_dump/pg_dumpall`.
 *
 * @since 2.1.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/postgresql/postgresql_script_module.html
 */
export const postgresql_script: Module<PostgresqlScriptArguments, PostgresqlScriptResult> = defineModule("community.postgresql.postgresql_script", () => ({
  options: {
    ca_cert: { aliases: ["ssl_rootcert"] },
    connect_params: { type: "dict" },
    encoding: {},
    login_db: { aliases: ["db"] },
    login_host: { aliases: ["host"] },
    login_password: { no_log: true },
    login_port: { type: "int", aliases: ["port"] },
    login_unix_socket: { aliases: ["unix_socket"] },
    login_user: { aliases: ["login"] },
    named_args: { type: "dict" },
    path: { type: "path" },
    positional_args: { type: "list", elements: "raw" },
    search_path: { type: "list", elements: "str" },
    session_role: {},
    ssl_cert: { type: "path" },
    ssl_key: { type: "path" },
    ssl_mode: { choices: ["allow", "disable", "prefer", "require", "verify-ca", "verify-full"] },
    trust_input: { type: "bool" },
  },
  mutually_exclusive: [["positional_args", "named_args"]],
}));

/** Arguments of {@link postgresql_sequence}. */
export interface PostgresqlSequenceArguments {
  /**
   * Specifies the name of a file containing SSL certificate authority (CA) certificate(s).
   *
   * If the file exists, the server's certificate will be verified to be signed by one of these authorities.
   */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_cert`. */
  readonly ssl_rootcert?: Input<string>;
  /**
   * Cache specifies how many sequence numbers are to be preallocated and stored in memory for faster access. The
   * minimum value is 1 (only one value can be generated at a time, i.e., no cache), and this is also the default.
   */
  readonly cache?: Input<number>;
  /**
   * Automatically drop objects that depend on the sequence, and in turn all objects that depend on those objects.
   *
   * Ignored if *state=present*.
   *
   * Only used with *state=absent*.
   *
   * @default false
   */
  readonly cascade?: Input<boolean>;
  /**
   * Any additional parameters to be passed to libpg.
   *
   * These parameters take precedence.
   *
   * @default {}
   * @since 2.3.0
   */
  readonly connect_params?: Input<Readonly<Record<string, unknown>>>;
  /**
   * The cycle option allows the sequence to wrap around when the *maxvalue* or *minvalue* has been reached by an
   * ascending or descending sequence respectively. If the limit is reached, the next number generated will be the
   * minvalue or maxvalue, respectively.
   *
   * If `false` (NO CYCLE) is specified, any calls to nextval after the sequence has reached its maximum value will
   * return an error. False (NO CYCLE) is the default.
   *
   * @default false
   */
  readonly cycle?: Input<boolean>;
  /**
   * Specifies the data type of the sequence. Valid types are bigint, integer, and smallint. bigint is the default. The
   * data type determines the default minimum and maximum values of the sequence. For more info see the documentation
   * https://www.postgresql.org/docs/current/sql-createsequence.html.
   *
   * Supported from PostgreSQL 10.
   */
  readonly data_type?: Input<"bigint" | "integer" | "smallint">;
  /**
   * Increment specifies which value is added to the current sequence value to create a new value.
   *
   * A positive value will make an ascending sequence, a negative one a descending sequence. The default value is 1.
   */
  readonly increment?: Input<number>;
  /**
   * Name of database to connect to and run queries against.
   *
   * The `db` and `database` aliases are deprecated and will be removed in version 5.0.0.
   *
   * @default ""
   */
  readonly login_db?: Input<string>;
  /** Alias of `login_db`. */
  readonly database?: Input<string>;
  /** Alias of `login_db`. */
  readonly db?: Input<string>;
  /**
   * Host running the database.
   *
   * If you have connection issues when using `localhost`, try to use `127.0.0.1` instead.
   *
   * @default ""
   */
  readonly login_host?: Input<string>;
  /** Alias of `login_host`. */
  readonly host?: Input<string>;
  /**
   * The password this module should use to establish its PostgreSQL session.
   *
   * @default ""
   */
  readonly login_password?: Input<string>;
  /**
   * Database port to connect to.
   *
   * The `port` alias is deprecated and will be removed in the next major release. Use `login_port` instead.
   *
   * @default 5432
   */
  readonly login_port?: Input<number>;
  /** Alias of `login_port`. */
  readonly port?: Input<number>;
  /**
   * Path to a Unix domain socket for local connections.
   *
   * @default ""
   */
  readonly login_unix_socket?: Input<string>;
  /** Alias of `login_unix_socket`. */
  readonly unix_socket?: Input<string>;
  /**
   * The username this module should use to establish its PostgreSQL session.
   *
   * @default "postgres"
   */
  readonly login_user?: Input<string>;
  /** Alias of `login_user`. */
  readonly login?: Input<string>;
  /**
   * Maxvalue determines the maximum value for the sequence. The default for an ascending sequence is the maximum value
   * of the data type. The default for a descending sequence is -1.
   */
  readonly maxvalue?: Input<number>;
  /** Alias of `maxvalue`. */
  readonly max?: Input<number>;
  /**
   * Minvalue determines the minimum value a sequence can generate. The default for an ascending sequence is 1. The
   * default for a descending sequence is the minimum value of the data type.
   */
  readonly minvalue?: Input<number>;
  /** Alias of `minvalue`. */
  readonly min?: Input<number>;
  /**
   * The new schema for the *sequence*. Will be used for moving a *sequence* to another *schema*.
   *
   * Works only for existing sequences.
   */
  readonly newschema?: Input<string>;
  /** Set the owner for the *sequence*. */
  readonly owner?: Input<string>;
  /**
   * DEPRECATED (see the [discussion](https://github.com/ansible-collections/community.postgresql/issues/820)). This
   * option will be removed in version 5.0.0. To rename a sequence, use the `community.postgresql.postgresql_query`
   * module.
   *
   * The new name for the *sequence*.
   *
   * Works only for existing sequences.
   */
  readonly rename_to?: Input<string>;
  /**
   * The schema of the *sequence*. This is be used to create and relocate a *sequence* in the given schema.
   *
   * @default "public"
   */
  readonly schema?: Input<string>;
  /**
   * The name of the sequence.
   *
   * Required, under this name or an alias.
   */
  readonly sequence?: Input<string>;
  /** Alias of `sequence`. */
  readonly name?: Input<string>;
  /**
   * Switch to session_role after connecting. The specified *session_role* must be a role that the current *login_user*
   * is a member of.
   *
   * Permissions checking for SQL commands is carried out as though the *session_role* were the one that had logged in
   * originally.
   */
  readonly session_role?: Input<string>;
  /**
   * Specifies the file name of the client SSL certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_cert?: Input<string>;
  /**
   * Specifies the location for the secret key used for the client certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_key?: Input<string>;
  /**
   * Determines whether or with what priority a secure SSL TCP/IP connection will be negotiated with the server.
   *
   * See https://www.postgresql.org/docs/current/static/libpq-ssl.html for more information on the modes.
   *
   * Default of `prefer` matches libpq default.
   *
   * @default "prefer"
   */
  readonly ssl_mode?: Input<"allow" | "disable" | "prefer" | "require" | "verify-ca" | "verify-full">;
  /**
   * Start allows the sequence to begin anywhere. The default starting value is *minvalue* for ascending sequences and *maxvalue*
   * for descending ones.
   */
  readonly start?: Input<number>;
  /**
   * The sequence state.
   *
   * If *state=absent* other options will be ignored except of *name* and *schema*.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * If `false`, check whether values of parameters *sequence*, *schema*, *rename_to*, *owner*, *newschema*, *session_role*
   * are potentially dangerous.
   *
   * It makes sense to use `false` only when SQL injections via the parameters are possible.
   *
   * @default true
   * @since 0.2.0
   */
  readonly trust_input?: Input<boolean>;
}

/** What {@link postgresql_sequence} returns. */
export interface PostgresqlSequenceResult {
  /**
   * Shows if the sequence cycle or not.
   *
   * Returned: success
   */
  readonly cycle: boolean;
  /**
   * Shows the current data type of the sequence.
   *
   * Returned: success
   */
  readonly data_type: string;
  /**
   * The value of increment of the sequence. A positive value will make an ascending sequence, a negative one a
   * descending sequence.
   *
   * Returned: success
   */
  readonly increment: number;
  /**
   * The value of maxvalue of the sequence.
   *
   * Returned: success
   */
  readonly maxvalue: number;
  /**
   * The value of minvalue of the sequence.
   *
   * Returned: success
   */
  readonly minvalue: number;
  /**
   * Shows the new sequence name after rename.
   *
   * Returned: success
   */
  readonly newname: string;
  /**
   * Shows the new schema of the sequence after schema change.
   *
   * Returned: success
   */
  readonly newschema: string;
  /**
   * Shows the current owner of the sequence after the successful run of the task.
   *
   * Returned: success
   */
  readonly owner: string;
  /**
   * List of queries that was tried to be executed.
   *
   * Returned: success
   */
  readonly queries: string;
  /**
   * Name of the schema of the sequence.
   *
   * Returned: success
   */
  readonly schema: string;
  /**
   * Sequence name.
   *
   * Returned: success
   */
  readonly sequence: string;
  /**
   * The value of start of the sequence.
   *
   * Returned: success
   */
  readonly start: number;
  /**
   * Sequence state at the end of execution.
   *
   * Returned: success
   */
  readonly state: string;
}

/**
 * Create, drop, or alter a PostgreSQL sequence
 *
 * Allows to create, drop or change the definition of a sequence generator.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/postgresql/postgresql_sequence_module.html
 */
export const postgresql_sequence: Module<PostgresqlSequenceArguments, PostgresqlSequenceResult> = defineModule("community.postgresql.postgresql_sequence", () => ({
  options: {
    ca_cert: { aliases: ["ssl_rootcert"] },
    cache: { type: "int" },
    cascade: { type: "bool" },
    connect_params: { type: "dict" },
    cycle: { type: "bool" },
    data_type: { choices: ["bigint", "integer", "smallint"] },
    increment: { type: "int" },
    login_db: { aliases: ["database", "db"] },
    login_host: { aliases: ["host"] },
    login_password: { no_log: true },
    login_port: { type: "int", aliases: ["port"] },
    login_unix_socket: { aliases: ["unix_socket"] },
    login_user: { aliases: ["login"] },
    maxvalue: { type: "int", aliases: ["max"] },
    minvalue: { type: "int", aliases: ["min"] },
    newschema: {},
    owner: {},
    rename_to: {},
    schema: {},
    sequence: { required: true, aliases: ["name"] },
    session_role: {},
    ssl_cert: { type: "path" },
    ssl_key: { type: "path" },
    ssl_mode: { choices: ["allow", "disable", "prefer", "require", "verify-ca", "verify-full"] },
    start: { type: "int" },
    state: { choices: ["absent", "present"] },
    trust_input: { type: "bool" },
  },
  mutually_exclusive: [["rename_to", "data_type"], ["rename_to", "increment"], ["rename_to", "minvalue"], ["rename_to", "maxvalue"], ["rename_to", "start"], ["rename_to", "cache"], ["rename_to", "cycle"], ["rename_to", "cascade"], ["rename_to", "owner"], ["rename_to", "newschema"], ["cascade", "data_type"], ["cascade", "increment"], ["cascade", "minvalue"], ["cascade", "maxvalue"], ["cascade", "start"], ["cascade", "cache"], ["cascade", "cycle"], ["cascade", "owner"], ["cascade", "newschema"]],
}));

/** Arguments of {@link postgresql_set}. */
export interface PostgresqlSetArguments {
  /**
   * Specifies the name of a file containing SSL certificate authority (CA) certificate(s).
   *
   * If the file exists, the server's certificate will be verified to be signed by one of these authorities.
   */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_cert`. */
  readonly ssl_rootcert?: Input<string>;
  /**
   * Any additional parameters to be passed to libpg.
   *
   * These parameters take precedence.
   *
   * @default {}
   * @since 2.3.0
   */
  readonly connect_params?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Name of database to connect.
   *
   * The `db` alias is deprecated and will be removed in version 5.0.0.
   */
  readonly login_db?: Input<string>;
  /** Alias of `login_db`. */
  readonly db?: Input<string>;
  /**
   * Host running the database.
   *
   * If you have connection issues when using `localhost`, try to use `127.0.0.1` instead.
   *
   * @default ""
   */
  readonly login_host?: Input<string>;
  /** Alias of `login_host`. */
  readonly host?: Input<string>;
  /**
   * The password this module should use to establish its PostgreSQL session.
   *
   * @default ""
   */
  readonly login_password?: Input<string>;
  /**
   * Database port to connect to.
   *
   * The `port` alias is deprecated and will be removed in the next major release. Use `login_port` instead.
   *
   * @default 5432
   */
  readonly login_port?: Input<number>;
  /** Alias of `login_port`. */
  readonly port?: Input<number>;
  /**
   * Path to a Unix domain socket for local connections.
   *
   * @default ""
   */
  readonly login_unix_socket?: Input<string>;
  /** Alias of `login_unix_socket`. */
  readonly unix_socket?: Input<string>;
  /**
   * The username this module should use to establish its PostgreSQL session.
   *
   * @default "postgres"
   */
  readonly login_user?: Input<string>;
  /** Alias of `login_user`. */
  readonly login?: Input<string>;
  /** Name of PostgreSQL server parameter. Pay attention that parameters are case sensitive (see examples below). */
  readonly name: Input<string>;
  /**
   * Restore parameter to initial state (boot_val). Mutually exclusive with *value*.
   *
   * @default false
   */
  readonly reset?: Input<boolean>;
  /**
   * Switch to session_role after connecting. The specified session_role must be a role that the current login_user is a
   * member of.
   *
   * Permissions checking for SQL commands is carried out as though the session_role were the one that had logged in
   * originally.
   */
  readonly session_role?: Input<string>;
  /**
   * Specifies the file name of the client SSL certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_cert?: Input<string>;
  /**
   * Specifies the location for the secret key used for the client certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_key?: Input<string>;
  /**
   * Determines whether or with what priority a secure SSL TCP/IP connection will be negotiated with the server.
   *
   * See https://www.postgresql.org/docs/current/static/libpq-ssl.html for more information on the modes.
   *
   * Default of `prefer` matches libpq default.
   *
   * @default "prefer"
   */
  readonly ssl_mode?: Input<"allow" | "disable" | "prefer" | "require" | "verify-ca" | "verify-full">;
  /**
   * If `false`, check whether values of parameters are potentially dangerous.
   *
   * It makes sense to use `false` only when SQL injections are possible.
   *
   * @default true
   * @since 0.2.0
   */
  readonly trust_input?: Input<boolean>;
  /**
   * Parameter value to set.
   *
   * To remove parameter string from postgresql.auto.conf and reload the server configuration you must pass *value=default*.
   * With *value=default* the playbook always returns changed is true.
   */
  readonly value?: Input<string>;
}

/** What {@link postgresql_set} returns. */
export interface PostgresqlSetResult {
  /**
   * PostgreSQL setting context.
   *
   * Returned: success
   */
  readonly context: string;
  /**
   * Name of PostgreSQL server parameter.
   *
   * Returned: success
   */
  readonly name: string;
  /**
   * Information about previous state of the parameter.
   *
   * Returned: success
   */
  readonly prev_val_pretty: string;
  /**
   * List of executed DML queries.
   *
   * Returned: success
   *
   * @since 3.7.0
   */
  readonly queries: readonly string[];
  /**
   * Information about parameter current state.
   *
   * Returned: success
   */
  readonly restart_required: boolean;
  /**
   * Dictionary that contains the current parameter value (at the time of playbook finish).
   *
   * Pay attention that for real change some parameters restart of PostgreSQL server is required.
   *
   * Returns the current value in the check mode.
   *
   * Returned: success
   */
  readonly value: Readonly<Record<string, unknown>>;
  /**
   * Information about current state of the parameter.
   *
   * Returned: success
   */
  readonly value_pretty: string;
}

/**
 * Change a PostgreSQL server configuration parameter
 *
 * IMPORTANT: If your PostgreSQL server version is 14 or later, use the `community.postgresql.postgresql_alter_system`
 * module instead as it will replace this module in future.
 *
 * Allows to change a PostgreSQL server configuration parameter.
 *
 * The module uses ALTER SYSTEM command and applies changes by reload server configuration.
 *
 * ALTER SYSTEM is used for changing server configuration parameters across the entire database cluster.
 *
 * It can be more convenient and safe than the traditional method of manually editing the postgresql.conf file.
 *
 * ALTER SYSTEM writes the given parameter setting to the $PGDATA/postgresql.auto.conf file, which is read in addition
 * to postgresql.conf.
 *
 * The module allows to reset parameter to boot_val (cluster initial value) by *reset=true* or remove parameter string
 * from postgresql.auto.conf and reload *value=default* (for settings with postmaster context restart is required).
 *
 * After change you can see in the ansible output the previous and the new parameter value and other information using
 * returned values and `ansible.builtin.debug` module.
 *
 * @deprecated It has been replaced with a better-designed module. Instead: Use
 *   `community.postgresql.postgresql_alter_system` instead. Removed in 5.0.0 of community.postgresql.
 * @see https://docs.ansible.com/ansible/latest/collections/community/postgresql/postgresql_set_module.html
 */
export const postgresql_set: Module<PostgresqlSetArguments, PostgresqlSetResult> = defineModule("community.postgresql.postgresql_set", () => ({
  options: {
    ca_cert: { aliases: ["ssl_rootcert"] },
    connect_params: { type: "dict" },
    login_db: { aliases: ["db"] },
    login_host: { aliases: ["host"] },
    login_password: { no_log: true },
    login_port: { type: "int", aliases: ["port"] },
    login_unix_socket: { aliases: ["unix_socket"] },
    login_user: { aliases: ["login"] },
    name: { required: true },
    reset: { type: "bool" },
    session_role: {},
    ssl_cert: { type: "path" },
    ssl_key: { type: "path" },
    ssl_mode: { choices: ["allow", "disable", "prefer", "require", "verify-ca", "verify-full"] },
    trust_input: { type: "bool" },
    value: {},
  },
  deprecated: "It has been replaced with a better-designed module. Instead: Use `community.postgresql.postgresql_alter_system` instead. Removed in 5.0.0 of community.postgresql.",
}));

/** Arguments of {@link postgresql_slot}. */
export interface PostgresqlSlotArguments {
  /**
   * Specifies the name of a file containing SSL certificate authority (CA) certificate(s).
   *
   * If the file exists, the server's certificate will be verified to be signed by one of these authorities.
   */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_cert`. */
  readonly ssl_rootcert?: Input<string>;
  /**
   * Any additional parameters to be passed to libpg.
   *
   * These parameters take precedence.
   *
   * @default {}
   * @since 2.3.0
   */
  readonly connect_params?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Optional parameter that when `true` specifies that the LSN for this replication slot be reserved immediately,
   * otherwise the default, `false`, specifies that the LSN is reserved on the first connection from a streaming
   * replication client.
   *
   * Is available from PostgreSQL version 9.6.
   *
   * Uses only with *slot_type=physical*.
   *
   * Mutually exclusive with *slot_type=logical*.
   *
   * @default false
   */
  readonly immediately_reserve?: Input<boolean>;
  /**
   * Name of database to connect to.
   *
   * The `db` alias is deprecated and will be removed in version 5.0.0.
   */
  readonly login_db?: Input<string>;
  /** Alias of `login_db`. */
  readonly db?: Input<string>;
  /**
   * Host running the database.
   *
   * If you have connection issues when using `localhost`, try to use `127.0.0.1` instead.
   *
   * @default ""
   */
  readonly login_host?: Input<string>;
  /** Alias of `login_host`. */
  readonly host?: Input<string>;
  /**
   * The password this module should use to establish its PostgreSQL session.
   *
   * @default ""
   */
  readonly login_password?: Input<string>;
  /**
   * Database port to connect to.
   *
   * The `port` alias is deprecated and will be removed in the next major release. Use `login_port` instead.
   *
   * @default 5432
   */
  readonly login_port?: Input<number>;
  /** Alias of `login_port`. */
  readonly port?: Input<number>;
  /**
   * Path to a Unix domain socket for local connections.
   *
   * @default ""
   */
  readonly login_unix_socket?: Input<string>;
  /** Alias of `login_unix_socket`. */
  readonly unix_socket?: Input<string>;
  /**
   * The username this module should use to establish its PostgreSQL session.
   *
   * @default "postgres"
   */
  readonly login_user?: Input<string>;
  /** Alias of `login_user`. */
  readonly login?: Input<string>;
  /**
   * Name of the replication slot to add or remove.
   *
   * Required, under this name or an alias.
   */
  readonly name?: Input<string>;
  /** Alias of `name`. */
  readonly slot_name?: Input<string>;
  /**
   * All logical slots must indicate which output plugin decoder they're using.
   *
   * This parameter does not apply to physical slots.
   *
   * It will be ignored with *slot_type=physical*.
   *
   * @default "test_decoding"
   */
  readonly output_plugin?: Input<string>;
  /**
   * Switch to session_role after connecting. The specified session_role must be a role that the current login_user is a
   * member of.
   *
   * Permissions checking for SQL commands is carried out as though the session_role were the one that had logged in
   * originally.
   */
  readonly session_role?: Input<string>;
  /**
   * Slot type.
   *
   * @default "physical"
   */
  readonly slot_type?: Input<"logical" | "physical">;
  /**
   * Specifies the file name of the client SSL certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_cert?: Input<string>;
  /**
   * Specifies the location for the secret key used for the client certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_key?: Input<string>;
  /**
   * Determines whether or with what priority a secure SSL TCP/IP connection will be negotiated with the server.
   *
   * See https://www.postgresql.org/docs/current/static/libpq-ssl.html for more information on the modes.
   *
   * Default of `prefer` matches libpq default.
   *
   * @default "prefer"
   */
  readonly ssl_mode?: Input<"allow" | "disable" | "prefer" | "require" | "verify-ca" | "verify-full">;
  /**
   * The slot state.
   *
   * *state=present* implies the slot must be present in the system.
   *
   * *state=absent* implies the *groups* must be revoked from *target_roles*.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * If `false`, check the value of *session_role* is potentially dangerous.
   *
   * It makes sense to use `false` only when SQL injections via *session_role* are possible.
   *
   * @default true
   * @since 0.2.0
   */
  readonly trust_input?: Input<boolean>;
}

/** What {@link postgresql_slot} returns. */
export interface PostgresqlSlotResult {
  /**
   * Name of the slot.
   *
   * Returned: success
   */
  readonly name: string;
  /**
   * List of executed queries.
   *
   * Returned: success
   */
  readonly queries: string;
}

/**
 * Add or remove replication slots from a PostgreSQL database
 *
 * Add or remove physical or logical replication slots from a PostgreSQL database.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/postgresql/postgresql_slot_module.html
 */
export const postgresql_slot: Module<PostgresqlSlotArguments, PostgresqlSlotResult> = defineModule("community.postgresql.postgresql_slot", () => ({
  options: {
    ca_cert: { aliases: ["ssl_rootcert"] },
    connect_params: { type: "dict" },
    immediately_reserve: { type: "bool" },
    login_db: { aliases: ["db"] },
    login_host: { aliases: ["host"] },
    login_password: { no_log: true },
    login_port: { type: "int", aliases: ["port"] },
    login_unix_socket: { aliases: ["unix_socket"] },
    login_user: { aliases: ["login"] },
    name: { required: true, aliases: ["slot_name"] },
    output_plugin: {},
    session_role: {},
    slot_type: { choices: ["logical", "physical"] },
    ssl_cert: { type: "path" },
    ssl_key: { type: "path" },
    ssl_mode: { choices: ["allow", "disable", "prefer", "require", "verify-ca", "verify-full"] },
    state: { choices: ["absent", "present"] },
    trust_input: { type: "bool" },
  },
}));

/** Arguments of {@link postgresql_subscription}. */
export interface PostgresqlSubscriptionArguments {
  /**
   * Specifies the name of a file containing SSL certificate authority (CA) certificate(s).
   *
   * If the file exists, the server's certificate will be verified to be signed by one of these authorities.
   */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_cert`. */
  readonly ssl_rootcert?: Input<string>;
  /**
   * Drop subscription dependencies. Has effect with *state=absent* only.
   *
   * Ignored when *state* is not `absent`.
   *
   * @default false
   */
  readonly cascade?: Input<boolean>;
  /**
   * Sets a comment on the subscription.
   *
   * To reset the comment, pass an empty string.
   *
   * @since 3.3.0
   */
  readonly comment?: Input<string>;
  /**
   * Any additional parameters to be passed to libpg.
   *
   * These parameters take precedence.
   *
   * @default {}
   * @since 2.3.0
   */
  readonly connect_params?: Input<Readonly<Record<string, unknown>>>;
  /**
   * The connection dict param-value to connect to the publisher.
   *
   * For more information see https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING.
   *
   * Ignored when *state* is not `present`.
   *
   * Ignored when an existing subscription's connection parameters are not available from the server (such as in
   * CloudSQL).
   */
  readonly connparams?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Name of the database to connect to and where the subscription state will be changed.
   *
   * The `db` alias is deprecated and will be removed in version 5.0.0.
   *
   * Required, under this name or an alias.
   */
  readonly login_db?: Input<string>;
  /** Alias of `login_db`. */
  readonly db?: Input<string>;
  /**
   * Host running the database.
   *
   * If you have connection issues when using `localhost`, try to use `127.0.0.1` instead.
   *
   * @default ""
   */
  readonly login_host?: Input<string>;
  /** Alias of `login_host`. */
  readonly host?: Input<string>;
  /**
   * The password this module should use to establish its PostgreSQL session.
   *
   * @default ""
   */
  readonly login_password?: Input<string>;
  /**
   * Database port to connect to.
   *
   * The `port` alias is deprecated and will be removed in the next major release. Use `login_port` instead.
   *
   * @default 5432
   */
  readonly login_port?: Input<number>;
  /** Alias of `login_port`. */
  readonly port?: Input<number>;
  /**
   * Path to a Unix domain socket for local connections.
   *
   * @default ""
   */
  readonly login_unix_socket?: Input<string>;
  /** Alias of `login_unix_socket`. */
  readonly unix_socket?: Input<string>;
  /**
   * The username this module should use to establish its PostgreSQL session.
   *
   * @default "postgres"
   */
  readonly login_user?: Input<string>;
  /** Alias of `login_user`. */
  readonly login?: Input<string>;
  /** Name of the subscription to add, update, or remove. */
  readonly name: Input<string>;
  /**
   * Subscription owner.
   *
   * If *owner* is not defined, the owner will be set as *login_user* or *session_role*.
   *
   * Ignored when *state* is not `present`.
   */
  readonly owner?: Input<string>;
  /**
   * The publication names on the publisher to use for the subscription.
   *
   * Ignored when *state* is not `present`.
   */
  readonly publications?: Input<readonly string[]>;
  /**
   * Switch to session_role after connecting. The specified session_role must be a role that the current login_user is a
   * member of.
   *
   * Permissions checking for SQL commands is carried out as though the session_role were the one that had logged in
   * originally.
   *
   * @since 0.2.0
   */
  readonly session_role?: Input<string>;
  /**
   * Specifies the file name of the client SSL certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_cert?: Input<string>;
  /**
   * Specifies the location for the secret key used for the client certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_key?: Input<string>;
  /**
   * Determines whether or with what priority a secure SSL TCP/IP connection will be negotiated with the server.
   *
   * See https://www.postgresql.org/docs/current/static/libpq-ssl.html for more information on the modes.
   *
   * Default of `prefer` matches libpq default.
   *
   * @default "prefer"
   */
  readonly ssl_mode?: Input<"allow" | "disable" | "prefer" | "require" | "verify-ca" | "verify-full">;
  /**
   * The subscription state.
   *
   * `present` implies that if *name* subscription doesn't exist, it will be created.
   *
   * `absent` implies that if *name* subscription exists, it will be removed.
   *
   * `refresh` implies that if *name* subscription exists, it will be refreshed. Fetch missing table information from
   * publisher. Always returns ``changed`` is ``True``. This will start replication of tables that were added to the
   * subscribed-to publications since the last invocation of REFRESH PUBLICATION or since CREATE SUBSCRIPTION. The
   * existing data in the publications that are being subscribed to should be copied once the replication starts.
   *
   * For more information about `refresh` see https://www.postgresql.org/docs/current/sql-altersubscription.html.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present" | "refresh">;
  /**
   * Dictionary of optional parameters for a subscription, e.g. copy_data, enabled, create_slot, etc.
   *
   * For update the subscription allowed keys are `enabled`, `slot_name`, `synchronous_commit`, `publication_name`.
   *
   * See available parameters to create a new subscription on
   * https://www.postgresql.org/docs/current/sql-createsubscription.html.
   *
   * Ignored when *state* is not `present`.
   */
  readonly subsparams?: Input<Readonly<Record<string, unknown>>>;
  /**
   * If `false`, check whether values of parameters *name*, *publications*, *owner*, *session_role*, *connparams*, *subsparams*
   * are potentially dangerous.
   *
   * It makes sense to use `true` only when SQL injections via the parameters are possible.
   *
   * @default true
   * @since 0.2.0
   */
  readonly trust_input?: Input<boolean>;
}

/** What {@link postgresql_subscription} returns. */
export interface PostgresqlSubscriptionResult {
  /**
   * Flag indicates the subscription exists or not at the end of runtime.
   *
   * Returned: success
   */
  readonly exists: boolean;
  /**
   * Subscription configuration at the end of runtime.
   *
   * Returned: success
   */
  readonly final_state: Readonly<Record<string, unknown>>;
  /**
   * Subscription configuration at the beginning of runtime.
   *
   * Returned: success
   */
  readonly initial_state: Readonly<Record<string, unknown>>;
  /**
   * Name of the subscription.
   *
   * Returned: success
   */
  readonly name: string;
  /**
   * List of executed queries.
   *
   * Returned: success
   */
  readonly queries: string;
}

/**
 * Add, update, or remove PostgreSQL subscription
 *
 * Add, update, or remove PostgreSQL subscription.
 *
 * @since 0.2.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/postgresql/postgresql_subscription_module.html
 */
export const postgresql_subscription: Module<PostgresqlSubscriptionArguments, PostgresqlSubscriptionResult> = defineModule("community.postgresql.postgresql_subscription", () => ({
  options: {
    ca_cert: { aliases: ["ssl_rootcert"] },
    cascade: { type: "bool" },
    comment: {},
    connect_params: { type: "dict" },
    connparams: { type: "dict" },
    login_db: { required: true, aliases: ["db"] },
    login_host: { aliases: ["host"] },
    login_password: { no_log: true },
    login_port: { type: "int", aliases: ["port"] },
    login_unix_socket: { aliases: ["unix_socket"] },
    login_user: { aliases: ["login"] },
    name: { required: true },
    owner: {},
    publications: { type: "list", elements: "str" },
    session_role: {},
    ssl_cert: { type: "path" },
    ssl_key: { type: "path" },
    ssl_mode: { choices: ["allow", "disable", "prefer", "require", "verify-ca", "verify-full"] },
    state: { choices: ["absent", "present", "refresh"] },
    subsparams: { type: "dict" },
    trust_input: { type: "bool" },
  },
}));

/** Arguments of {@link postgresql_table}. */
export interface PostgresqlTableArguments {
  /**
   * Specifies the name of a file containing SSL certificate authority (CA) certificate(s).
   *
   * If the file exists, the server's certificate will be verified to be signed by one of these authorities.
   */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_cert`. */
  readonly ssl_rootcert?: Input<string>;
  /**
   * Automatically drop objects that depend on the table (such as views). Used with *state=absent* only.
   *
   * @default false
   */
  readonly cascade?: Input<boolean>;
  /** Columns that are needed. */
  readonly columns?: Input<readonly string[]>;
  /**
   * Any additional parameters to be passed to libpg.
   *
   * These parameters take precedence.
   *
   * @default {}
   * @since 2.3.0
   */
  readonly connect_params?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Keywords that are used with like parameter, may be DEFAULTS, CONSTRAINTS, INDEXES, STORAGE, COMMENTS or ALL. Needs *like*
   * specified. Mutually exclusive with *columns*, *rename*, and *truncate*.
   */
  readonly including?: Input<string>;
  /**
   * Create a table like another table (with similar DDL). Mutually exclusive with *columns*, *rename*, and *truncate*.
   */
  readonly like?: Input<string>;
  /**
   * Name of database to connect and where the table will be created.
   *
   * The `db` alias is deprecated and will be removed in version 5.0.0.
   *
   * @default ""
   */
  readonly login_db?: Input<string>;
  /** Alias of `login_db`. */
  readonly db?: Input<string>;
  /**
   * Host running the database.
   *
   * If you have connection issues when using `localhost`, try to use `127.0.0.1` instead.
   *
   * @default ""
   */
  readonly login_host?: Input<string>;
  /** Alias of `login_host`. */
  readonly host?: Input<string>;
  /**
   * The password this module should use to establish its PostgreSQL session.
   *
   * @default ""
   */
  readonly login_password?: Input<string>;
  /**
   * Database port to connect to.
   *
   * The `port` alias is deprecated and will be removed in the next major release. Use `login_port` instead.
   *
   * @default 5432
   */
  readonly login_port?: Input<number>;
  /** Alias of `login_port`. */
  readonly port?: Input<number>;
  /**
   * Path to a Unix domain socket for local connections.
   *
   * @default ""
   */
  readonly login_unix_socket?: Input<string>;
  /** Alias of `login_unix_socket`. */
  readonly unix_socket?: Input<string>;
  /**
   * The username this module should use to establish its PostgreSQL session.
   *
   * @default "postgres"
   */
  readonly login_user?: Input<string>;
  /** Alias of `login_user`. */
  readonly login?: Input<string>;
  /** Set a table owner. */
  readonly owner?: Input<string>;
  /**
   * DEPRECATED (see the [discussion](https://github.com/ansible-collections/community.postgresql/issues/820)). This
   * option will be removed in version 5.0.0. To rename a table, use the `community.postgresql.postgresql_query` module.
   *
   * New table name. Mutually exclusive with *tablespace*, *owner*, *unlogged*, *like*, *including*, *columns*, *truncate*,
   * and *storage_params*.
   */
  readonly rename?: Input<string>;
  /**
   * Switch to session_role after connecting. The specified session_role must be a role that the current login_user is a
   * member of.
   *
   * Permissions checking for SQL commands is carried out as though the session_role were the one that had logged in
   * originally.
   */
  readonly session_role?: Input<string>;
  /**
   * Specifies the file name of the client SSL certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_cert?: Input<string>;
  /**
   * Specifies the location for the secret key used for the client certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_key?: Input<string>;
  /**
   * Determines whether or with what priority a secure SSL TCP/IP connection will be negotiated with the server.
   *
   * See https://www.postgresql.org/docs/current/static/libpq-ssl.html for more information on the modes.
   *
   * Default of `prefer` matches libpq default.
   *
   * @default "prefer"
   */
  readonly ssl_mode?: Input<"allow" | "disable" | "prefer" | "require" | "verify-ca" | "verify-full">;
  /**
   * The table state. *state=absent* is mutually exclusive with *tablespace*, *owner*, *unlogged*, *like*, *including*, *columns*, *truncate*, *storage_params*
   * and, *rename*.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * Storage parameters like fillfactor, autovacuum_vacuum_treshold, etc. Mutually exclusive with *rename* and *truncate*.
   */
  readonly storage_params?: Input<readonly string[]>;
  /**
   * Table name.
   *
   * Required, under this name or an alias.
   */
  readonly table?: Input<string>;
  /** Alias of `table`. */
  readonly name?: Input<string>;
  /** Set a tablespace for the table. */
  readonly tablespace?: Input<string>;
  /**
   * Truncate a table. Mutually exclusive with *tablespace*, *owner*, *unlogged*, *like*, *including*, *columns*, *rename*,
   * and *storage_params*.
   *
   * @default false
   */
  readonly truncate?: Input<boolean>;
  /**
   * If `false`, check whether values of parameters are potentially dangerous.
   *
   * It makes sense to use `false` only when SQL injections are possible.
   *
   * @default true
   * @since 0.2.0
   */
  readonly trust_input?: Input<boolean>;
  /**
   * Create an unlogged table.
   *
   * @default false
   */
  readonly unlogged?: Input<boolean>;
}

/** What {@link postgresql_table} returns. */
export interface PostgresqlTableResult {
  /**
   * Table owner.
   *
   * Returned: success
   */
  readonly owner: string;
  /**
   * List of executed queries.
   *
   * Returned: success
   */
  readonly queries: string;
  /**
   * Table state.
   *
   * Returned: success
   */
  readonly state: string;
  /**
   * Storage parameters.
   *
   * Returned: success
   */
  readonly storage_params: readonly string[];
  /**
   * Name of a table.
   *
   * Returned: success
   */
  readonly table: string;
  /**
   * Tablespace.
   *
   * Returned: success
   */
  readonly tablespace: string;
}

/**
 * Create, drop, or modify a PostgreSQL table
 *
 * Allows to create, drop, truncate a table, or change some table attributes.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/postgresql/postgresql_table_module.html
 */
export const postgresql_table: Module<PostgresqlTableArguments, PostgresqlTableResult> = defineModule("community.postgresql.postgresql_table", () => ({
  options: {
    ca_cert: { aliases: ["ssl_rootcert"] },
    cascade: { type: "bool" },
    columns: { type: "list", elements: "str" },
    connect_params: { type: "dict" },
    including: {},
    like: {},
    login_db: { aliases: ["db"] },
    login_host: { aliases: ["host"] },
    login_password: { no_log: true },
    login_port: { type: "int", aliases: ["port"] },
    login_unix_socket: { aliases: ["unix_socket"] },
    login_user: { aliases: ["login"] },
    owner: {},
    rename: {},
    session_role: {},
    ssl_cert: { type: "path" },
    ssl_key: { type: "path" },
    ssl_mode: { choices: ["allow", "disable", "prefer", "require", "verify-ca", "verify-full"] },
    state: { choices: ["absent", "present"] },
    storage_params: { type: "list", elements: "str" },
    table: { required: true, aliases: ["name"] },
    tablespace: {},
    truncate: { type: "bool" },
    trust_input: { type: "bool" },
    unlogged: { type: "bool" },
  },
}));

/** Arguments of {@link postgresql_tablespace}. */
export interface PostgresqlTablespaceArguments {
  /**
   * Specifies the name of a file containing SSL certificate authority (CA) certificate(s).
   *
   * If the file exists, the server's certificate will be verified to be signed by one of these authorities.
   */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_cert`. */
  readonly ssl_rootcert?: Input<string>;
  /**
   * Sets a comment on the tablespace.
   *
   * To reset the comment, pass an empty string.
   *
   * @since 3.3.0
   */
  readonly comment?: Input<string>;
  /**
   * Any additional parameters to be passed to libpg.
   *
   * These parameters take precedence.
   *
   * @default {}
   * @since 2.3.0
   */
  readonly connect_params?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Path to the tablespace directory in the file system.
   *
   * Ensure that the location exists and has right privileges.
   */
  readonly location?: Input<string>;
  /** Alias of `location`. */
  readonly path?: Input<string>;
  /**
   * Name of database to connect to and run queries against.
   *
   * The `db` alias is deprecated and will be removed in version 5.0.0.
   */
  readonly login_db?: Input<string>;
  /** Alias of `login_db`. */
  readonly db?: Input<string>;
  /**
   * Host running the database.
   *
   * If you have connection issues when using `localhost`, try to use `127.0.0.1` instead.
   *
   * @default ""
   */
  readonly login_host?: Input<string>;
  /** Alias of `login_host`. */
  readonly host?: Input<string>;
  /**
   * The password this module should use to establish its PostgreSQL session.
   *
   * @default ""
   */
  readonly login_password?: Input<string>;
  /**
   * Database port to connect to.
   *
   * The `port` alias is deprecated and will be removed in the next major release. Use `login_port` instead.
   *
   * @default 5432
   */
  readonly login_port?: Input<number>;
  /** Alias of `login_port`. */
  readonly port?: Input<number>;
  /**
   * Path to a Unix domain socket for local connections.
   *
   * @default ""
   */
  readonly login_unix_socket?: Input<string>;
  /** Alias of `login_unix_socket`. */
  readonly unix_socket?: Input<string>;
  /**
   * The username this module should use to establish its PostgreSQL session.
   *
   * @default "postgres"
   */
  readonly login_user?: Input<string>;
  /** Alias of `login_user`. */
  readonly login?: Input<string>;
  /**
   * Name of the role to set as an owner of the tablespace.
   *
   * If this option is not specified, the tablespace owner is a role that creates the tablespace.
   */
  readonly owner?: Input<string>;
  /**
   * DEPRECATED (see the [discussion](https://github.com/ansible-collections/community.postgresql/issues/820)). This
   * option will be removed in version 5.0.0. To rename a tablespace, use the `community.postgresql.postgresql_query`
   * module.
   *
   * New name of the tablespace.
   *
   * The new name cannot begin with pg_, as such names are reserved for system tablespaces.
   */
  readonly rename_to?: Input<string>;
  /**
   * Switch to session_role after connecting. The specified session_role must be a role that the current login_user is a
   * member of.
   *
   * Permissions checking for SQL commands is carried out as though the session_role were the one that had logged in
   * originally.
   */
  readonly session_role?: Input<string>;
  /**
   * Dict of tablespace options to set. Supported from PostgreSQL 9.0.
   *
   * For more information see https://www.postgresql.org/docs/current/sql-createtablespace.html.
   *
   * When reset is passed as an option's value, if the option was set previously, it will be removed.
   */
  readonly set?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Specifies the file name of the client SSL certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_cert?: Input<string>;
  /**
   * Specifies the location for the secret key used for the client certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_key?: Input<string>;
  /**
   * Determines whether or with what priority a secure SSL TCP/IP connection will be negotiated with the server.
   *
   * See https://www.postgresql.org/docs/current/static/libpq-ssl.html for more information on the modes.
   *
   * Default of `prefer` matches libpq default.
   *
   * @default "prefer"
   */
  readonly ssl_mode?: Input<"allow" | "disable" | "prefer" | "require" | "verify-ca" | "verify-full">;
  /**
   * Tablespace state.
   *
   * *state=present* implies the tablespace must be created if it doesn't exist.
   *
   * *state=absent* implies the tablespace must be removed if present. *state=absent* is mutually exclusive with *location*, *owner*,
   * i(set).
   *
   * See the Notes section for information about check mode restrictions.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * Name of the tablespace to add or remove.
   *
   * Required, under this name or an alias.
   */
  readonly tablespace?: Input<string>;
  /** Alias of `tablespace`. */
  readonly name?: Input<string>;
  /**
   * If `false`, check whether values of parameters *tablespace*, *location*, *owner*, *rename_to*, *session_role*, *settings_list*
   * are potentially dangerous.
   *
   * It makes sense to use `false` only when SQL injections via the parameters are possible.
   *
   * @default true
   * @since 0.2.0
   */
  readonly trust_input?: Input<boolean>;
}

/** What {@link postgresql_tablespace} returns. */
export interface PostgresqlTablespaceResult {
  /**
   * Tablespace comment.
   *
   * Returned: success
   */
  readonly comment: string;
  /**
   * Path to the tablespace in the file system.
   *
   * Returned: success
   */
  readonly location: string;
  /**
   * New tablespace name.
   *
   * Returned: if existent
   */
  readonly newname: string;
  /**
   * Tablespace options.
   *
   * Returned: success
   */
  readonly options: Readonly<Record<string, unknown>>;
  /**
   * Tablespace owner.
   *
   * Returned: success
   */
  readonly owner: string;
  /**
   * List of queries that was tried to be executed.
   *
   * Returned: success
   */
  readonly queries: string;
  /**
   * Tablespace state at the end of execution.
   *
   * Returned: success
   */
  readonly state: string;
  /**
   * Tablespace name.
   *
   * Returned: success
   */
  readonly tablespace: string;
}

/**
 * Add or remove PostgreSQL tablespaces from remote hosts
 *
 * Adds or removes PostgreSQL tablespaces from remote hosts.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/postgresql/postgresql_tablespace_module.html
 */
export const postgresql_tablespace: Module<PostgresqlTablespaceArguments, PostgresqlTablespaceResult> = defineModule("community.postgresql.postgresql_tablespace", () => ({
  options: {
    ca_cert: { aliases: ["ssl_rootcert"] },
    comment: {},
    connect_params: { type: "dict" },
    location: { type: "path", aliases: ["path"] },
    login_db: { aliases: ["db"] },
    login_host: { aliases: ["host"] },
    login_password: { no_log: true },
    login_port: { type: "int", aliases: ["port"] },
    login_unix_socket: { aliases: ["unix_socket"] },
    login_user: { aliases: ["login"] },
    owner: {},
    rename_to: {},
    session_role: {},
    set: { type: "dict" },
    ssl_cert: { type: "path" },
    ssl_key: { type: "path" },
    ssl_mode: { choices: ["allow", "disable", "prefer", "require", "verify-ca", "verify-full"] },
    state: { choices: ["absent", "present"] },
    tablespace: { required: true, aliases: ["name"] },
    trust_input: { type: "bool" },
  },
}));

/** Arguments of {@link postgresql_user}. */
export interface PostgresqlUserArguments {
  /**
   * Specifies the name of a file containing SSL certificate authority (CA) certificate(s).
   *
   * If the file exists, verifies that the server's certificate is signed by one of these authorities.
   */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_cert`. */
  readonly ssl_rootcert?: Input<string>;
  /**
   * Adds a comment on the user (equivalent to the `COMMENT ON ROLE` statement).
   *
   * To reset the comment, pass an empty string.
   *
   * @since 0.2.0
   */
  readonly comment?: Input<string>;
  /**
   * Role-specific configuration parameters that would otherwise be set by `ALTER ROLE user SET variable TO value;`.
   *
   * Takes a dict where the key is the name of the configuration parameter. If the key includes special characters like
   * `.` and `-`, it needs to be quoted to ensure the YAML is valid.
   *
   * Sets or updates any parameter in the list that is not present or has the wrong value in the database.
   *
   * Removes any parameter from the user that is not listed here.
   *
   * Parameters that are present in the database but are not included in this list will only be reset, if
   * `reset_unspecified_configuration=true`.
   *
   * Inputs to `user` as well as keys and values in this parameter are quoted by the module. If you require the user to
   * contain a `"`, you need to double it, otherwise the module will fail. `"` and `'` are not allowed in configuration
   * keys and any `'` in the value of a configuration will be escaped by this module. Additionally, parameters and
   * values are checked if `trust_input` is `false`.
   *
   * @default {}
   * @since 3.5.0
   */
  readonly configuration?: Input<Readonly<Record<string, unknown>>>;
  /** Specifies the user (role) connection limit. */
  readonly conn_limit?: Input<number>;
  /**
   * Any additional parameters to be passed to libpg.
   *
   * These parameters take precedence.
   *
   * @default {}
   * @since 2.3.0
   */
  readonly connect_params?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Whether the password is stored hashed in the database.
   *
   * You can specify an unhashed password, and PostgreSQL ensures the stored password is hashed when *encrypted=true* is
   * set. If you specify a hashed password, the module uses it as-is, regardless of the setting of *encrypted*.
   *
   * Note: Postgresql 10 and newer does not support unhashed passwords.
   *
   * Previous to Ansible 2.6, this was `false` by default.
   *
   * @default true
   */
  readonly encrypted?: Input<boolean>;
  /**
   * The date at which the user's password is to expire.
   *
   * If set to `'infinity'`, user's password never expires.
   *
   * Note that this value must be a valid SQL date and time type.
   */
  readonly expires?: Input<string>;
  /**
   * If `true`, fails when the user (role) cannot be removed. Otherwise just log and continue.
   *
   * @default true
   */
  readonly fail_on_user?: Input<boolean>;
  /** Alias of `fail_on_user`. */
  readonly fail_on_role?: Input<boolean>;
  /**
   * Name of database to connect to and where user's permissions are granted.
   *
   * The `db` alias is deprecated and will be removed in version 5.0.0.
   *
   * @default ""
   */
  readonly login_db?: Input<string>;
  /** Alias of `login_db`. */
  readonly db?: Input<string>;
  /**
   * Host running the database.
   *
   * If you have connection issues when using `localhost`, try to use `127.0.0.1` instead.
   *
   * @default ""
   */
  readonly login_host?: Input<string>;
  /** Alias of `login_host`. */
  readonly host?: Input<string>;
  /**
   * The password this module should use to establish its PostgreSQL session.
   *
   * @default ""
   */
  readonly login_password?: Input<string>;
  /**
   * Database port to connect to.
   *
   * The `port` alias is deprecated and will be removed in the next major release. Use `login_port` instead.
   *
   * @default 5432
   */
  readonly login_port?: Input<number>;
  /** Alias of `login_port`. */
  readonly port?: Input<number>;
  /**
   * Path to a Unix domain socket for local connections.
   *
   * @default ""
   */
  readonly login_unix_socket?: Input<string>;
  /** Alias of `login_unix_socket`. */
  readonly unix_socket?: Input<string>;
  /**
   * The username this module should use to establish its PostgreSQL session.
   *
   * @default "postgres"
   */
  readonly login_user?: Input<string>;
  /** Alias of `login_user`. */
  readonly login?: Input<string>;
  /**
   * Name of the user (role) to add or remove.
   *
   * Required, under this name or an alias.
   */
  readonly name?: Input<string>;
  /** Alias of `name`. */
  readonly user?: Input<string>;
  /**
   * If `true`, does not inspect the database for password changes. If the user already exists, skips all password
   * related checks. Useful when `pg_authid` is not accessible (such as in AWS RDS). Otherwise, makes password changes
   * as necessary.
   *
   * @default false
   */
  readonly no_password_changes?: Input<boolean>;
  /**
   * Set the user's password, before 1.4 this was required.
   *
   * Password can be passed unhashed or hashed (MD5-hashed).
   *
   * An unhashed password is automatically hashed when saved into the database if *encrypted* is set, otherwise it is
   * saved in plain text format.
   *
   * When passing an MD5-hashed password, you must generate it with the format `'str["md5"] + md5[ password + username
   * ]'`, resulting in a total of 35 characters. An easy way to do this is `` echo "md5`echo -n 'verysecretpasswordJOE' |
   * md5sum | awk '{print $1}'`" ``.
   *
   * Note that if the provided password string is already in MD5-hashed format, then it is used as-is, regardless of *encrypted*
   * option.
   */
  readonly password?: Input<string>;
  /**
   * Automatically quote the values of configuration variables added via *configuration*. The default is `true` and
   * setting this to `false` leaves these options open to SQL-injections and makes the user responsible for properly
   * quoting values.
   *
   * This is required to be `false` to modify settings like `search_path`, that need to be unquoted.
   *
   * If this is `false` you will also need to make sure that strings are properly quoted. For example `"'16MB'"` for
   * `work_mem`.
   *
   * Set this only to `false` if you know what you are doing!
   *
   * @default true
   * @since 3.11.0
   */
  readonly quote_configuration_values?: Input<boolean>;
  /**
   * If set to `true`, the user's default configuration parameters will be reset in case they are not included in
   * `configuration`, otherwise existing parameters will not be modified if not included in `configuration`.
   *
   * @default false
   * @since 3.5.0
   */
  readonly reset_unspecified_configuration?: Input<boolean>;
  /**
   * PostgreSQL user attributes string in the format: CREATEDB,CREATEROLE,SUPERUSER.
   *
   * Note that '[NO]CREATEUSER' is deprecated.
   *
   * To create a simple role for using it like a group, use `NOLOGIN` flag.
   *
   * See the full list of supported flags in documentation for your PostgreSQL version.
   *
   * @default ""
   */
  readonly role_attr_flags?: Input<string>;
  /**
   * Switch to session role after connecting.
   *
   * The specified session role must be a role that the current login_user is a member of.
   *
   * Permissions checking for SQL commands is carried out as though the session role were the one that had logged in
   * originally.
   */
  readonly session_role?: Input<string>;
  /**
   * Specifies the file name of the client SSL certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_cert?: Input<string>;
  /**
   * Specifies the location for the secret key used for the client certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_key?: Input<string>;
  /**
   * Determines how an SSL session is negotiated with the server.
   *
   * See https://www.postgresql.org/docs/current/static/libpq-ssl.html for more information on the modes.
   *
   * Default of `prefer` matches libpq default.
   *
   * @default "prefer"
   */
  readonly ssl_mode?: Input<"allow" | "disable" | "prefer" | "require" | "verify-ca" | "verify-full">;
  /**
   * The user (role) state.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * If `false`, checks whether values of options *name*, *password*, *expires*, *role_attr_flags*, *comment*, *session_role*
   * are potentially dangerous.
   *
   * It makes sense to use `false` only when SQL injections through the options are possible.
   *
   * @default true
   * @since 0.2.0
   */
  readonly trust_input?: Input<boolean>;
}

/** What {@link postgresql_user} returns. */
export interface PostgresqlUserResult {
  /**
   * List of executed queries.
   *
   * Returned: success
   */
  readonly queries: readonly string[];
}

/**
 * Create, alter, or remove a user (role) from a PostgreSQL server instance
 *
 * Creates, alters, or removes a user (role) from a PostgreSQL server instance ("cluster" in PostgreSQL terminology)
 * and, optionally, grants the user access to an existing database or tables.
 *
 * A user is a role with login privilege.
 *
 * You cannot remove a user while it still has any privileges granted to it in any database.
 *
 * Set *fail_on_user* to `false` to make the module ignore failures when trying to remove a user. In this case, the
 * module reports if changes happened as usual and separately reports whether the user has been removed or not.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/postgresql/postgresql_user_module.html
 */
export const postgresql_user: Module<PostgresqlUserArguments, PostgresqlUserResult> = defineModule("community.postgresql.postgresql_user", () => ({
  options: {
    ca_cert: { aliases: ["ssl_rootcert"] },
    comment: {},
    configuration: { type: "dict" },
    conn_limit: { type: "int" },
    connect_params: { type: "dict" },
    encrypted: { type: "bool" },
    expires: {},
    fail_on_user: { type: "bool", aliases: ["fail_on_role"] },
    login_db: { aliases: ["db"] },
    login_host: { aliases: ["host"] },
    login_password: { no_log: true },
    login_port: { type: "int", aliases: ["port"] },
    login_unix_socket: { aliases: ["unix_socket"] },
    login_user: { aliases: ["login"] },
    name: { required: true, aliases: ["user"] },
    no_password_changes: { type: "bool" },
    password: { no_log: true },
    quote_configuration_values: { type: "bool" },
    reset_unspecified_configuration: { type: "bool" },
    role_attr_flags: {},
    session_role: {},
    ssl_cert: { type: "path" },
    ssl_key: { type: "path" },
    ssl_mode: { choices: ["allow", "disable", "prefer", "require", "verify-ca", "verify-full"] },
    state: { choices: ["absent", "present"] },
    trust_input: { type: "bool" },
  },
}));

/** Arguments of {@link postgresql_user_obj_stat_info}. */
export interface PostgresqlUserObjStatInfoArguments {
  /**
   * Specifies the name of a file containing SSL certificate authority (CA) certificate(s).
   *
   * If the file exists, the server's certificate will be verified to be signed by one of these authorities.
   */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_cert`. */
  readonly ssl_rootcert?: Input<string>;
  /**
   * Any additional parameters to be passed to libpg.
   *
   * These parameters take precedence.
   *
   * @default {}
   * @since 2.3.0
   */
  readonly connect_params?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Limit the collected information by comma separated string or YAML list.
   *
   * Allowable values are `functions`, `indexes`, `tables`.
   *
   * By default, collects all subsets.
   *
   * Unsupported values are ignored.
   */
  readonly filter?: Input<readonly string[]>;
  /**
   * Name of database to connect.
   *
   * The `db` alias is deprecated and will be removed in version 5.0.0.
   */
  readonly login_db?: Input<string>;
  /** Alias of `login_db`. */
  readonly db?: Input<string>;
  /**
   * Host running the database.
   *
   * If you have connection issues when using `localhost`, try to use `127.0.0.1` instead.
   *
   * @default ""
   */
  readonly login_host?: Input<string>;
  /** Alias of `login_host`. */
  readonly host?: Input<string>;
  /**
   * The password this module should use to establish its PostgreSQL session.
   *
   * @default ""
   */
  readonly login_password?: Input<string>;
  /**
   * Database port to connect to.
   *
   * The `port` alias is deprecated and will be removed in the next major release. Use `login_port` instead.
   *
   * @default 5432
   */
  readonly login_port?: Input<number>;
  /** Alias of `login_port`. */
  readonly port?: Input<number>;
  /**
   * Path to a Unix domain socket for local connections.
   *
   * @default ""
   */
  readonly login_unix_socket?: Input<string>;
  /** Alias of `login_unix_socket`. */
  readonly unix_socket?: Input<string>;
  /**
   * The username this module should use to establish its PostgreSQL session.
   *
   * @default "postgres"
   */
  readonly login_user?: Input<string>;
  /** Alias of `login_user`. */
  readonly login?: Input<string>;
  /** Restrict the output by certain schema. */
  readonly schema?: Input<string>;
  /**
   * Switch to session_role after connecting. The specified session_role must be a role that the current login_user is a
   * member of.
   *
   * Permissions checking for SQL commands is carried out as though the session_role were the one that had logged in
   * originally.
   */
  readonly session_role?: Input<string>;
  /**
   * Specifies the file name of the client SSL certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_cert?: Input<string>;
  /**
   * Specifies the location for the secret key used for the client certificate.
   *
   * @since 2.4.0
   */
  readonly ssl_key?: Input<string>;
  /**
   * Determines whether or with what priority a secure SSL TCP/IP connection will be negotiated with the server.
   *
   * See https://www.postgresql.org/docs/current/static/libpq-ssl.html for more information on the modes.
   *
   * Default of `prefer` matches libpq default.
   *
   * @default "prefer"
   */
  readonly ssl_mode?: Input<"allow" | "disable" | "prefer" | "require" | "verify-ca" | "verify-full">;
  /**
   * If `false`, check the value of *session_role* is potentially dangerous.
   *
   * It makes sense to use `false` only when SQL injections via *session_role* are possible.
   *
   * @default true
   * @since 0.2.0
   */
  readonly trust_input?: Input<boolean>;
}

/** What {@link postgresql_user_obj_stat_info} returns. */
export interface PostgresqlUserObjStatInfoResult {
  /**
   * User function statistics.
   *
   * Returned: success
   */
  readonly functions: Readonly<Record<string, unknown>>;
  /**
   * User index statistics.
   *
   * Returned: success
   */
  readonly indexes: Readonly<Record<string, unknown>>;
  /**
   * User table statistics.
   *
   * Returned: success
   */
  readonly tables: Readonly<Record<string, unknown>>;
}

/**
 * Gather statistics about PostgreSQL user objects
 *
 * Gathers statistics about PostgreSQL user objects.
 *
 * @since 0.2.0
 * @see
 *   https://docs.ansible.com/ansible/latest/collections/community/postgresql/postgresql_user_obj_stat_info_module.html
 */
export const postgresql_user_obj_stat_info: Module<PostgresqlUserObjStatInfoArguments, PostgresqlUserObjStatInfoResult> = defineModule("community.postgresql.postgresql_user_obj_stat_info", () => ({
  options: {
    ca_cert: { aliases: ["ssl_rootcert"] },
    connect_params: { type: "dict" },
    filter: { type: "list", elements: "str" },
    login_db: { aliases: ["db"] },
    login_host: { aliases: ["host"] },
    login_password: { no_log: true },
    login_port: { type: "int", aliases: ["port"] },
    login_unix_socket: { aliases: ["unix_socket"] },
    login_user: { aliases: ["login"] },
    schema: {},
    session_role: {},
    ssl_cert: { type: "path" },
    ssl_key: { type: "path" },
    ssl_mode: { choices: ["allow", "disable", "prefer", "require", "verify-ca", "verify-full"] },
    trust_input: { type: "bool" },
  },
}));
