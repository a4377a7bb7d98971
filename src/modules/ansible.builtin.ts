// ansible.builtin 2.19.14: made by `paq types ansible.builtin` from the collection's documentation; not to be edited.

import { defineModule, type Input, type Module } from "../model/index.js";

/** Arguments of {@link add_host}. */
export interface AddHostArguments {
  /** The groups to add the hostname to. */
  readonly groups?: Input<readonly string[]>;
  /** Alias of `groups`. */
  readonly group?: Input<readonly string[]>;
  /** Alias of `groups`. */
  readonly groupname?: Input<readonly string[]>;
  /**
   * The hostname/ip of the host to add to the inventory, can include a colon and a port number.
   *
   * Required, under this name or an alias.
   */
  readonly name?: Input<string>;
  /** Alias of `name`. */
  readonly host?: Input<string>;
  /** Alias of `name`. */
  readonly hostname?: Input<string>;
  /** A variable of the new host. */
  readonly [name: string]: Input<unknown> | undefined;
}

/**
 * Add a host (and alternatively a group) to the ansible-playbook in-memory inventory
 *
 * Use variables to create new hosts and groups in inventory for use in later plays of the same playbook.
 *
 * Takes variables so you can define the new hosts more fully.
 *
 * This module is also supported for Windows targets.
 *
 * @since 0.9
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/add_host_module.html
 */
export const add_host: Module<AddHostArguments, Record<never, never>> = defineModule("ansible.builtin.add_host", () => ({
  options: {
    groups: { type: "list", elements: "str", aliases: ["group", "groupname"] },
    name: { required: true, aliases: ["host", "hostname"] },
  },
  free_form: true,
}));

/** Arguments of {@link apt}. */
export interface AptArguments {
  /**
   * Allows changing the version of a package which is on the apt hold list.
   *
   * @default false
   * @since 2.13
   */
  readonly allow_change_held_packages?: Input<boolean>;
  /**
   * Corresponds to the `--allow-downgrades` option for *apt*.
   *
   * This option enables the named package and version to replace an already installed higher version of that package.
   *
   * Note that setting `allow_downgrade=true` can make this module behave in a non-idempotent way.
   *
   * (The task could end up with a set of packages that does not match the complete list of specified packages to
   * install).
   *
   * `allow_downgrade` is only supported by `apt` and will be ignored if `aptitude` is detected or specified.
   *
   * @default false
   * @since 2.12
   */
  readonly allow_downgrade?: Input<boolean>;
  /** Alias of `allow_downgrade`. */
  readonly "allow-downgrade"?: Input<boolean>;
  /** Alias of `allow_downgrade`. */
  readonly allow_downgrades?: Input<boolean>;
  /** Alias of `allow_downgrade`. */
  readonly "allow-downgrades"?: Input<boolean>;
  /**
   * Ignore if packages cannot be authenticated. This is useful for bootstrapping environments that manage their own
   * apt-key setup.
   *
   * `allow_unauthenticated` is only supported with `state`: `install`/`present`.
   *
   * @default false
   * @since 2.1
   */
  readonly allow_unauthenticated?: Input<boolean>;
  /** Alias of `allow_unauthenticated`. */
  readonly "allow-unauthenticated"?: Input<boolean>;
  /**
   * Automatically install dependencies required to run this module.
   *
   * @default true
   * @since 2.19
   */
  readonly auto_install_module_deps?: Input<boolean>;
  /**
   * If `true`, cleans the local repository of retrieved package files that can no longer be downloaded.
   *
   * @default false
   * @since 2.4
   */
  readonly autoclean?: Input<boolean>;
  /**
   * If `true`, remove unused dependency packages for all module states except `build-dep`. It can also be used as the
   * only option.
   *
   * Previous to version 2.4, `autoclean` was also an alias for `autoremove`, now it is its own separate command. See
   * documentation for further information.
   *
   * @default false
   * @since 2.1
   */
  readonly autoremove?: Input<boolean>;
  /**
   * Update the apt cache if it is older than the `cache_valid_time`. This option is set in seconds.
   *
   * As of Ansible 2.4, if explicitly set, this sets `update_cache=yes`.
   *
   * @default 0
   */
  readonly cache_valid_time?: Input<number>;
  /**
   * Run the equivalent of `apt-get clean` to clear out the local repository of retrieved package files. It removes
   * everything but the lock file from `/var/cache/apt/archives/` and `/var/cache/apt/archives/partial/`.
   *
   * Can be run as part of the package installation (clean runs before install) or as a separate step.
   *
   * @default false
   * @since 2.13
   */
  readonly clean?: Input<boolean>;
  /**
   * Path to a .deb package on the remote machine.
   *
   * If `://` in the path, ansible will attempt to download deb before installing. (Version added 2.1)
   *
   * Requires the `xz-utils` package to extract the control file of the deb package to install.
   *
   * @since 1.6
   */
  readonly deb?: Input<string>;
  /** Corresponds to the `-t` option for *apt* and sets pin priorities. */
  readonly default_release?: Input<string>;
  /** Alias of `default_release`. */
  readonly "default-release"?: Input<string>;
  /**
   * Add `dpkg` options to `apt` command. Defaults to `-o "Dpkg::Options::=--force-confdef" -o
   * "Dpkg::Options::=--force-confold"`.
   *
   * Options should be supplied as comma separated list.
   *
   * @default "force-confdef,force-confold"
   */
  readonly dpkg_options?: Input<string>;
  /**
   * Corresponds to the `--no-remove` option for `apt`.
   *
   * If `true`, it is ensured that no packages will be removed or the task will fail.
   *
   * `fail_on_autoremove` is only supported with `state` except `absent`.
   *
   * `fail_on_autoremove` is only supported by `apt` and will be ignored if `aptitude` is detected or specified.
   *
   * @default false
   * @since 2.11
   */
  readonly fail_on_autoremove?: Input<boolean>;
  /**
   * Corresponds to the `--force-yes` to `apt-get` and implies `allow_unauthenticated=yes` and `allow_downgrade=yes`.
   *
   * This option will disable checking both the packages' signatures and the certificates of the web servers they are
   * downloaded from.
   *
   * This option *is not* the equivalent of passing the `-f` flag to `apt-get` on the command line.
   *
   * **This is a destructive operation with the potential to destroy your system, and it should almost never be used.**
   * Please also see `man apt-get` for more information.
   *
   * @default false
   */
  readonly force?: Input<boolean>;
  /**
   * Force usage of apt-get instead of aptitude.
   *
   * @default false
   * @since 2.4
   */
  readonly force_apt_get?: Input<boolean>;
  /**
   * Corresponds to the `--no-install-recommends` option for `apt`. `true` installs recommended packages. `false` does
   * not install recommended packages. By default, Ansible will use the same defaults as the operating system. Suggested
   * packages are never installed.
   */
  readonly install_recommends?: Input<boolean>;
  /** Alias of `install_recommends`. */
  readonly "install-recommends"?: Input<boolean>;
  /**
   * How many seconds will this action wait to acquire a lock on the apt db.
   *
   * Sometimes there is a transitory lock and this will retry at least until timeout is hit.
   *
   * @default 60
   * @since 2.12
   */
  readonly lock_timeout?: Input<number>;
  /**
   * A list of package names, like `foo`, or package specifier with version, like `foo=1.0` or `foo>=1.0`. Name
   * wildcards (fnmatch) like `apt*` and version wildcards like `foo=1.0*` are also supported.
   *
   * Do not use single or double quotes around the version when referring to the package name with a specific version,
   * such as `foo=1.0` or `foo>=1.0`.
   */
  readonly name?: Input<readonly string[]>;
  /** Alias of `name`. */
  readonly package?: Input<readonly string[]>;
  /** Alias of `name`. */
  readonly pkg?: Input<readonly string[]>;
  /**
   * Only upgrade a package if it is already installed.
   *
   * @default false
   * @since 2.1
   */
  readonly only_upgrade?: Input<boolean>;
  /**
   * Force the exit code of `/usr/sbin/policy-rc.d`.
   *
   * For example, if `policy_rc_d=101` the installed package will not trigger a service start.
   *
   * If `/usr/sbin/policy-rc.d` already exists, it is backed up and restored after the package installation.
   *
   * If `null`, the `/usr/sbin/policy-rc.d` is not created/changed.
   *
   * @since 2.8
   */
  readonly policy_rc_d?: Input<number>;
  /**
   * Will force purging of configuration files if `state=absent` or `autoremove=yes`.
   *
   * @default false
   */
  readonly purge?: Input<boolean>;
  /**
   * Indicates the desired package state. `latest` ensures that the latest version is installed. `build-dep` ensures the
   * package build dependencies are installed. `fixed` attempt to correct a system with broken dependencies in place.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "build-dep" | "latest" | "present" | "fixed">;
  /**
   * Run the equivalent of `apt-get update` before the operation. Can be run as part of the package installation or as a
   * separate step.
   *
   * Default is not to update the cache.
   */
  readonly update_cache?: Input<boolean>;
  /** Alias of `update_cache`. */
  readonly "update-cache"?: Input<boolean>;
  /**
   * Amount of retries if the cache update fails. Also see `update_cache_retry_max_delay`.
   *
   * @default 5
   * @since 2.10
   */
  readonly update_cache_retries?: Input<number>;
  /**
   * Use an exponential backoff delay for each retry (see `update_cache_retries`) up to this max delay in seconds.
   *
   * @default 12
   * @since 2.10
   */
  readonly update_cache_retry_max_delay?: Input<number>;
  /**
   * If yes or safe, performs an aptitude safe-upgrade.
   *
   * If full, performs an aptitude full-upgrade.
   *
   * If dist, performs an apt-get dist-upgrade.
   *
   * Note: This does not upgrade a specific package, use state=latest for that.
   *
   * Note: Since 2.4, apt-get is used as a fall-back if aptitude is not present.
   *
   * @default "no"
   * @since 1.1
   */
  readonly upgrade?: Input<"dist" | "full" | "no" | "safe" | "yes">;
}

/** What {@link apt} returns. */
export interface AptResult {
  /**
   * time of the last cache update (0 if unknown)
   *
   * Returned: success, in some cases
   */
  readonly cache_update_time: number;
  /**
   * if the cache was updated or not
   *
   * Returned: success, in some cases
   */
  readonly cache_updated: boolean;
  /**
   * error output from apt
   *
   * Returned: success, when needed
   */
  readonly stderr: string;
  /**
   * output from apt
   *
   * Returned: success, when needed
   */
  readonly stdout: string;
}

/**
 * Manages apt-packages
 *
 * Manages *apt* packages (such as for Debian/Ubuntu).
 *
 * @since 0.0.2
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/apt_module.html
 */
export const apt: Module<AptArguments, AptResult> = defineModule("ansible.builtin.apt", () => ({
  options: {
    allow_change_held_packages: { type: "bool" },
    allow_downgrade: { type: "bool", aliases: ["allow-downgrade", "allow_downgrades", "allow-downgrades"] },
    allow_unauthenticated: { type: "bool", aliases: ["allow-unauthenticated"] },
    auto_install_module_deps: { type: "bool" },
    autoclean: { type: "bool" },
    autoremove: { type: "bool" },
    cache_valid_time: { type: "int" },
    clean: { type: "bool" },
    deb: { type: "path" },
    default_release: { aliases: ["default-release"] },
    dpkg_options: {},
    fail_on_autoremove: { type: "bool" },
    force: { type: "bool" },
    force_apt_get: { type: "bool" },
    install_recommends: { type: "bool", aliases: ["install-recommends"] },
    lock_timeout: { type: "int" },
    name: { type: "list", elements: "str", aliases: ["package", "pkg"] },
    only_upgrade: { type: "bool" },
    policy_rc_d: { type: "int" },
    purge: { type: "bool" },
    state: { choices: ["absent", "build-dep", "latest", "present", "fixed"] },
    update_cache: { type: "bool", aliases: ["update-cache"] },
    update_cache_retries: { type: "int" },
    update_cache_retry_max_delay: { type: "int" },
    upgrade: { choices: ["dist", "full", "no", "safe", "yes"] },
  },
  mutually_exclusive: [["deb", "name", "upgrade"]],
}));

/** Arguments of {@link apt_key}. */
export interface AptKeyArguments {
  /** The keyfile contents to add to the keyring. */
  readonly data?: Input<string>;
  /** The path to a keyfile on the remote server to add to the keyring. */
  readonly file?: Input<string>;
  /**
   * The identifier of the key.
   *
   * Including this allows check mode to correctly report the changed state.
   *
   * If specifying a subkey's id be aware that apt-key does not understand how to remove keys via a subkey id. Specify
   * the primary key's id instead.
   *
   * This parameter is required when `state` is set to `absent`.
   */
  readonly id?: Input<string>;
  /**
   * The full path to specific keyring file in `/etc/apt/trusted.gpg.d/`.
   *
   * @since 1.3
   */
  readonly keyring?: Input<string>;
  /**
   * The keyserver to retrieve key from.
   *
   * @since 1.6
   */
  readonly keyserver?: Input<string>;
  /**
   * Ensures that the key is present (added) or absent (revoked).
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /** The URL to retrieve key from. */
  readonly url?: Input<string>;
  /**
   * If `false`, SSL certificates for the target url will not be validated. This should only be used on personally
   * controlled sites using self-signed certificates.
   *
   * @default true
   */
  readonly validate_certs?: Input<boolean>;
}

/** What {@link apt_key} returns. */
export interface AptKeyResult {
  /**
   * List of apt key ids or fingerprints after any modification
   *
   * Returned: on change
   */
  readonly after: readonly string[];
  /**
   * List of apt key ids or fingprints before any modifications
   *
   * Returned: always
   */
  readonly before: readonly string[];
  /**
   * Fingerprint of the key to import
   *
   * Returned: always
   */
  readonly fp: string;
  /**
   * key id from source
   *
   * Returned: always
   */
  readonly id: string;
  /**
   * calculated key id, it should be same as 'id', but can be different
   *
   * Returned: always
   */
  readonly key_id: string;
  /**
   * calculated short key id
   *
   * Returned: always
   */
  readonly short_id: string;
}

/**
 * Add or remove an apt key
 *
 * Add or remove an *apt* key, optionally downloading it.
 *
 * @since 1.0
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/apt_key_module.html
 */
export const apt_key: Module<AptKeyArguments, AptKeyResult> = defineModule("ansible.builtin.apt_key", () => ({
  options: {
    data: {},
    file: { type: "path" },
    id: {},
    keyring: { type: "path" },
    keyserver: {},
    state: { choices: ["absent", "present"] },
    url: {},
    validate_certs: { type: "bool" },
  },
  mutually_exclusive: [["data", "file", "keyserver", "url"]],
}));

/** Arguments of {@link apt_repository}. */
export interface AptRepositoryArguments {
  /**
   * Override the distribution codename to use for PPA repositories. Should usually only be set when working with a PPA
   * on a non-Ubuntu target (for example, Debian or Mint).
   *
   * @since 2.3
   */
  readonly codename?: Input<string>;
  /**
   * Sets the name of the source list file in `sources.list.d`. Defaults to a file name based on the repository source
   * url. The `.list` extension will be automatically added.
   *
   * @since 2.1
   */
  readonly filename?: Input<string>;
  /**
   * Whether to automatically try to install the Python apt library or not, if it is not already installed. Without this
   * library, the module does not work.
   *
   * Runs `apt-get install python3-apt`.
   *
   * Only works with the system Python. If you are using a Python on the remote that is not the system Python, set
   * `install_python_apt=false` and ensure that the Python apt library for your Python version is installed some other
   * way.
   *
   * @default true
   */
  readonly install_python_apt?: Input<boolean>;
  /**
   * The octal mode for newly created files in `sources.list.d`.
   *
   * Default is what system uses (probably 0644).
   *
   * @since 1.6
   */
  readonly mode?: Input<string>;
  /** A source string for the repository. */
  readonly repo: Input<string>;
  /**
   * A source string state.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * Run the equivalent of `apt-get update` when a change occurs. Cache updates are run after making changes.
   *
   * @default true
   */
  readonly update_cache?: Input<boolean>;
  /** Alias of `update_cache`. */
  readonly "update-cache"?: Input<boolean>;
  /**
   * Amount of retries if the cache update fails. Also see `update_cache_retry_max_delay`.
   *
   * @default 5
   * @since 2.10
   */
  readonly update_cache_retries?: Input<number>;
  /**
   * Use an exponential backoff delay for each retry (see `update_cache_retries`) up to this max delay in seconds.
   *
   * @default 12
   * @since 2.10
   */
  readonly update_cache_retry_max_delay?: Input<number>;
  /**
   * If `false`, SSL certificates for the target repo will not be validated. This should only be used on personally
   * controlled sites using self-signed certificates.
   *
   * @default true
   * @since 1.8
   */
  readonly validate_certs?: Input<boolean>;
}

/** What {@link apt_repository} returns. */
export interface AptRepositoryResult {
  /**
   * A source string for the repository
   *
   * Returned: always
   */
  readonly repo: string;
  /**
   * List of sources added
   *
   * Returned: success, sources were added
   *
   * @since 2.15
   */
  readonly sources_added: readonly string[];
  /**
   * List of sources removed
   *
   * Returned: success, sources were removed
   *
   * @since 2.15
   */
  readonly sources_removed: readonly string[];
}

/**
 * Add and remove APT repositories
 *
 * Add or remove an APT repositories in Ubuntu and Debian.
 *
 * @since 0.7
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/apt_repository_module.html
 */
export const apt_repository: Module<AptRepositoryArguments, AptRepositoryResult> = defineModule("ansible.builtin.apt_repository", () => ({
  options: {
    codename: {},
    filename: {},
    install_python_apt: { type: "bool" },
    mode: {},
    repo: { required: true },
    state: { choices: ["absent", "present"] },
    update_cache: { type: "bool", aliases: ["update-cache"] },
    update_cache_retries: { type: "int" },
    update_cache_retry_max_delay: { type: "int" },
    validate_certs: { type: "bool" },
  },
}));

/** Arguments of {@link assemble}. */
export interface AssembleArguments {
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
   * Create a backup file (if `true`), including the timestamp information so you can get the original file back if you
   * somehow clobbered it incorrectly.
   *
   * @default false
   */
  readonly backup?: Input<boolean>;
  /**
   * This option controls the auto-decryption of source files using vault.
   *
   * @default true
   * @since 2.4
   */
  readonly decrypt?: Input<boolean>;
  /**
   * A delimiter to separate the file contents.
   *
   * @since 1.4
   */
  readonly delimiter?: Input<string>;
  /** A file to create using the concatenation of all of the source files. */
  readonly dest: Input<string>;
  /**
   * Name of the group that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current group of the current user unless you are root, in which case it can
   * preserve the previous ownership.
   */
  readonly group?: Input<string>;
  /**
   * A boolean that controls if files that start with a `.` will be included or not.
   *
   * @default false
   * @since 2.0
   */
  readonly ignore_hidden?: Input<boolean>;
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
   * Assemble files only if the given regular expression matches the filename.
   *
   * If not set, all files are assembled.
   *
   * Every `\` (backslash) must be escaped as `\\` to comply to YAML syntax.
   *
   * Uses [Python regular expressions](https://docs.python.org/3/library/re.html).
   */
  readonly regexp?: Input<string>;
  /**
   * If `false`, it will search for src at originating/master machine.
   *
   * If `true`, it will go to the remote/target machine for the src.
   *
   * @default true
   * @since 1.4
   */
  readonly remote_src?: Input<boolean>;
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
  /** An already existing directory full of source files. */
  readonly src: Input<string>;
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
   * The validation command to run before copying into place.
   *
   * The path to the file to validate is passed in by `%s` which must be present as in the sshd example below.
   *
   * The command is passed securely so shell features like expansion and pipes won't work.
   *
   * @since 2.0
   */
  readonly validate?: Input<string>;
}

/**
 * Assemble configuration files from fragments
 *
 * Assembles a configuration file from fragments.
 *
 * Often a particular program will take a single configuration file and does not support a `conf.d` style structure
 * where it is easy to build up the configuration from multiple sources. `ansible.builtin.assemble` will take a
 * directory of files that can be local or have already been transferred to the system, and concatenate them together to
 * produce a destination file.
 *
 * Files are assembled in string sorting order.
 *
 * Puppet calls this idea *fragments*.
 *
 * @since 0.5
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/assemble_module.html
 */
export const assemble: Module<AssembleArguments, Record<never, never>> = defineModule("ansible.builtin.assemble", () => ({
  options: {
    attributes: { aliases: ["attr"] },
    backup: { type: "bool" },
    decrypt: { type: "bool" },
    delimiter: {},
    dest: { type: "path", required: true },
    group: {},
    ignore_hidden: { type: "bool" },
    mode: {},
    owner: {},
    regexp: {},
    remote_src: { type: "bool" },
    selevel: {},
    serole: {},
    setype: {},
    seuser: {},
    src: { type: "path", required: true },
    unsafe_writes: { type: "bool" },
    validate: {},
  },
}));

/** Arguments of {@link assert}. */
export interface AssertArguments {
  /**
   * The customized message used for a failing assertion.
   *
   * This argument was called `msg` before Ansible 2.7, now it is renamed to `fail_msg` with alias `msg`.
   *
   * @since 2.7
   */
  readonly fail_msg?: Input<string>;
  /** Alias of `fail_msg`. */
  readonly msg?: Input<string>;
  /**
   * Set this to `true` to avoid verbose output.
   *
   * @default false
   * @since 2.8
   */
  readonly quiet?: Input<boolean>;
  /**
   * The customized message used for a successful assertion.
   *
   * @since 2.7
   */
  readonly success_msg?: Input<string>;
  /** A list of string expressions of the same form that can be passed to the `when` statement. */
  readonly that: Input<readonly boolean[]>;
}

/**
 * Asserts given expressions are true
 *
 * This module asserts that given expressions are true with an optional custom message.
 *
 * This module is also supported for Windows targets.
 *
 * @since 1.5
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/assert_module.html
 */
export const assert: Module<AssertArguments, Record<never, never>> = defineModule("ansible.builtin.assert", () => ({
  options: {
    fail_msg: { aliases: ["msg"] },
    quiet: { type: "bool" },
    success_msg: {},
    that: { type: "list", elements: "expression", required: true },
  },
}));

/** Arguments of {@link async_status}. */
export interface AsyncStatusArguments {
  /** Job or task identifier */
  readonly jid: Input<string>;
  /**
   * If `status`, obtain the status.
   *
   * If `cleanup`, clean up the async job cache (by default in `~/.ansible_async/`) for the specified job `jid`, without
   * waiting for it to finish.
   *
   * @default "status"
   */
  readonly mode?: Input<"cleanup" | "status">;
}

/** What {@link async_status} returns. */
export interface AsyncStatusResult {
  /**
   * The asynchronous job id
   *
   * Returned: success
   */
  readonly ansible_job_id: string;
  /**
   * Path to erased job file
   *
   * Returned: when file is erased
   */
  readonly erased: string;
  /**
   * Whether the asynchronous job has finished or not
   *
   * Returned: always
   */
  readonly finished: boolean;
  /**
   * Whether the asynchronous job has started or not
   *
   * Returned: always
   */
  readonly started: boolean;
  /**
   * Any errors returned by async_wrapper
   *
   * Returned: always
   */
  readonly stderr: string;
  /**
   * Any output returned by async_wrapper
   *
   * Returned: always
   */
  readonly stdout: string;
}

/**
 * Obtain status of asynchronous task
 *
 * This module gets the status of an asynchronous task.
 *
 * This module is also supported for Windows targets.
 *
 * @since 0.5
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/async_status_module.html
 */
export const async_status: Module<AsyncStatusArguments, AsyncStatusResult> = defineModule("ansible.builtin.async_status", () => ({
  options: {
    jid: { required: true },
    mode: { choices: ["cleanup", "status"] },
  },
}));

/** Arguments of {@link blockinfile}. */
export interface BlockinfileArguments {
  /**
   * Append a blank line to the inserted block, if this does not appear at the end of the file.
   *
   * Note that this attribute is not considered when `state` is set to `absent`
   *
   * @default false
   * @since 2.16
   */
  readonly append_newline?: Input<boolean>;
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
   * Create a backup file including the timestamp information so you can get the original file back if you somehow
   * clobbered it incorrectly.
   *
   * @default false
   */
  readonly backup?: Input<boolean>;
  /**
   * The text to insert inside the marker lines.
   *
   * If it is missing or an empty string, the block will be removed as if `state` were specified to `absent`.
   *
   * @default ""
   */
  readonly block?: Input<string>;
  /** Alias of `block`. */
  readonly content?: Input<string>;
  /**
   * Create a new file if it does not exist.
   *
   * @default false
   */
  readonly create?: Input<boolean>;
  /**
   * Name of the group that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current group of the current user unless you are root, in which case it can
   * preserve the previous ownership.
   */
  readonly group?: Input<string>;
  /**
   * If specified and no begin/ending `marker` lines are found, the block will be inserted after the last match of
   * specified regular expression.
   *
   * A special value is available; `EOF` for inserting the block at the end of the file.
   *
   * If specified regular expression has no matches or no value is passed, `EOF` will be used instead.
   *
   * The presence of the multiline flag (?m) in the regular expression controls whether the match is done line by line
   * or with multiple lines. This behaviour was added in ansible-core 2.14.
   */
  readonly insertafter?: Input<string>;
  /**
   * If specified and no begin/ending `marker` lines are found, the block will be inserted before the last match of
   * specified regular expression.
   *
   * A special value is available; `BOF` for inserting the block at the beginning of the file.
   *
   * If specified regular expression has no matches, the block will be inserted at the end of the file.
   *
   * The presence of the multiline flag (?m) in the regular expression controls whether the match is done line by line
   * or with multiple lines. This behaviour was added in ansible-core 2.14.
   */
  readonly insertbefore?: Input<string>;
  /**
   * The marker line template.
   *
   * `{mark}` will be replaced with the values in `marker_begin` (default=`BEGIN`) and `marker_end` (default=`END`).
   *
   * Using a custom marker without the `{mark}` variable may result in the block being repeatedly inserted on subsequent
   * playbook runs.
   *
   * Multi-line markers are not supported and will result in the block being repeatedly inserted on subsequent playbook
   * runs.
   *
   * A newline is automatically appended by the module to `marker_begin` and `marker_end`.
   *
   * @default "# {mark} ANSIBLE MANAGED BLOCK"
   */
  readonly marker?: Input<string>;
  /**
   * This will be inserted at `{mark}` in the opening ansible block `marker`.
   *
   * @default "BEGIN"
   * @since 2.5
   */
  readonly marker_begin?: Input<string>;
  /**
   * This will be inserted at `{mark}` in the closing ansible block `marker`.
   *
   * @default "END"
   * @since 2.5
   */
  readonly marker_end?: Input<string>;
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
   * The file to modify.
   *
   * Before Ansible 2.3 this option was only usable as `dest`, `destfile` and `name`.
   *
   * Required, under this name or an alias.
   */
  readonly path?: Input<string>;
  /** Alias of `path`. */
  readonly dest?: Input<string>;
  /** Alias of `path`. */
  readonly destfile?: Input<string>;
  /** Alias of `path`. */
  readonly name?: Input<string>;
  /**
   * Prepend a blank line to the inserted block, if this does not appear at the beginning of the file.
   *
   * Note that this attribute is not considered when `state` is set to `absent`
   *
   * @default false
   * @since 2.16
   */
  readonly prepend_newline?: Input<boolean>;
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
   * Whether the block should be there or not.
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
   * The validation command to run before copying the updated file into the final destination.
   *
   * A temporary file path is used to validate, passed in through `%s` which must be present as in the examples below.
   *
   * Also, the command is passed securely so shell features such as expansion and pipes will not work.
   *
   * For an example on how to handle more complex validation than what this option provides, see handling complex
   * validation.
   */
  readonly validate?: Input<string>;
}

/**
 * Insert/update/remove a text block surrounded by marker lines
 *
 * This module will insert/update/remove a block of multi-line text surrounded by customizable marker lines.
 *
 * @since 2.0
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/blockinfile_module.html
 */
export const blockinfile: Module<BlockinfileArguments, Record<never, never>> = defineModule("ansible.builtin.blockinfile", () => ({
  options: {
    append_newline: { type: "bool" },
    attributes: { aliases: ["attr"] },
    backup: { type: "bool" },
    block: { aliases: ["content"] },
    create: { type: "bool" },
    group: {},
    insertafter: {},
    insertbefore: {},
    marker: {},
    marker_begin: {},
    marker_end: {},
    mode: {},
    owner: {},
    path: { type: "path", required: true, aliases: ["dest", "destfile", "name"] },
    prepend_newline: { type: "bool" },
    selevel: {},
    serole: {},
    setype: {},
    seuser: {},
    state: { choices: ["absent", "present"] },
    unsafe_writes: { type: "bool" },
    validate: {},
  },
  mutually_exclusive: [["insertbefore", "insertafter"]],
}));

/** Arguments of {@link command}. */
export interface CommandArguments {
  /**
   * Passes the command as a list rather than a string.
   *
   * Use `argv` to avoid quoting values that would otherwise be interpreted incorrectly (for example "user name").
   *
   * Only the string (free form) or the list (argv) form can be provided, not both.  One or the other must be provided.
   *
   * @since 2.6
   */
  readonly argv?: Input<readonly string[]>;
  /**
   * Change into this directory before running the command.
   *
   * @since 0.6
   */
  readonly chdir?: Input<string>;
  /** The command to run. */
  readonly cmd?: Input<string>;
  /**
   * A filename or (since 2.0) glob pattern. If a matching file already exists, this step **will not** be run.
   *
   * This is checked before `removes` is checked.
   */
  readonly creates?: Input<string>;
  /**
   * Expands the arguments that are variables, for example `$HOME` will be expanded before being passed to the command
   * to run.
   *
   * If a variable is not matched, it is left unchanged, unlike shell substitution which would remove it.
   *
   * Set to `false` to disable expansion and treat the value as a literal argument.
   *
   * @default true
   * @since 2.16
   */
  readonly expand_argument_vars?: Input<boolean>;
  /**
   * A filename or (since 2.0) glob pattern. If a matching file exists, this step **will** be run.
   *
   * This is checked after `creates` is checked.
   *
   * @since 0.8
   */
  readonly removes?: Input<string>;
  /**
   * Set the stdin of the command directly to the specified value.
   *
   * @since 2.4
   */
  readonly stdin?: Input<string>;
  /**
   * If set to `true`, append a newline to stdin data.
   *
   * @default true
   * @since 2.8
   */
  readonly stdin_add_newline?: Input<boolean>;
  /**
   * Strip empty lines from the end of stdout/stderr in result.
   *
   * @default true
   * @since 2.8
   */
  readonly strip_empty_ends?: Input<boolean>;
}

/** What {@link command} returns. */
export interface CommandResult {
  /**
   * The command executed by the task.
   *
   * Returned: always
   */
  readonly cmd: readonly string[];
  /**
   * The command execution delta time.
   *
   * Returned: always
   */
  readonly delta: string;
  /**
   * The command execution end time.
   *
   * Returned: always
   */
  readonly end: string;
  /**
   * The command return code (0 means success).
   *
   * Returned: always
   */
  readonly rc: number;
  /**
   * The command execution start time.
   *
   * Returned: always
   */
  readonly start: string;
  /**
   * The command standard error.
   *
   * Returned: always
   */
  readonly stderr: string;
  /**
   * The command standard error split in lines.
   *
   * Returned: always
   */
  readonly stderr_lines: readonly unknown[];
  /**
   * The command standard output.
   *
   * Returned: always
   */
  readonly stdout: string;
  /**
   * The command standard output split in lines.
   *
   * Returned: always
   */
  readonly stdout_lines: readonly string[];
}

/**
 * Execute commands on targets
 *
 * The `ansible.builtin.command` module takes the command name followed by a list of space-delimited arguments.
 *
 * The given command will be executed on all selected nodes.
 *
 * The command(s) will not be processed through the shell, so operations like `"*"`, `"<"`, `">"`, `"|"`, `";"` and
 * `"&"` will not work. Also, environment variables are resolved via Python, not shell, see `expand_argument_vars` and
 * are left unchanged if not matched. Use the `ansible.builtin.shell` module if you need these features.
 *
 * To create `command` tasks that are easier to read than the ones using space-delimited arguments, pass parameters
 * using the `args` [task
 * keyword](https://docs.ansible.com/ansible/latest/reference_appendices/playbooks_keywords.html#task) or use `cmd`
 * parameter.
 *
 * Either a free form command or `cmd` parameter is required, see the examples.
 *
 * For Windows targets, use the `ansible.windows.win_command` module instead.
 *
 * @since historical
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/command_module.html
 */
export const command: Module<CommandArguments, CommandResult> = defineModule("ansible.builtin.command", () => ({
  options: {
    argv: { type: "list", elements: "str" },
    chdir: { type: "path" },
    cmd: {},
    creates: { type: "path" },
    expand_argument_vars: { type: "bool" },
    removes: { type: "path" },
    stdin: {},
    stdin_add_newline: { type: "bool" },
    strip_empty_ends: { type: "bool" },
  },
  mutually_exclusive: [["cmd", "argv"]],
  required_one_of: [["cmd", "argv"]],
}));

/** Arguments of {@link copy}. */
export interface CopyArguments {
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
   * Create a backup file including the timestamp information so you can get the original file back if you somehow
   * clobbered it incorrectly.
   *
   * @default false
   * @since 0.7
   */
  readonly backup?: Input<boolean>;
  /**
   * SHA1 checksum of the file being transferred.
   *
   * Used to validate that the copy of the file was successful.
   *
   * If this is not provided, ansible will use the local calculated checksum of the src file.
   *
   * @since 2.5
   */
  readonly checksum?: Input<string>;
  /**
   * When used instead of `src`, sets the contents of a file directly to the specified value.
   *
   * Works only when `dest` is a file. Creates the file if it does not exist.
   *
   * For advanced formatting or if `content` contains a variable, use the `ansible.builtin.template` module.
   *
   * @since 1.1
   */
  readonly content?: Input<string>;
  /**
   * This option controls the auto-decryption of source files using vault.
   *
   * @default true
   * @since 2.4
   */
  readonly decrypt?: Input<boolean>;
  /**
   * Remote absolute path where the file should be copied to.
   *
   * If `src` is a directory, this must be a directory too.
   *
   * If `dest` is a non-existent path and if either `dest` ends with `/` or `src` is a directory, `dest` is created.
   *
   * If `dest` is a relative path, the starting directory is determined by the remote host.
   *
   * If `src` and `dest` are files, the parent directory of `dest` is not created and the task fails if it does not
   * already exist.
   */
  readonly dest: Input<string>;
  /**
   * Set the access permissions of newly created directories to the given mode. Permissions on existing directories do
   * not change.
   *
   * See `mode` for the syntax of accepted values.
   *
   * The target system's defaults determine permissions when this parameter is not set.
   *
   * @since 1.5
   */
  readonly directory_mode?: Input<string>;
  /**
   * This flag indicates that filesystem links in the destination, if they exist, should be followed.
   *
   * @default false
   * @since 1.8
   */
  readonly follow?: Input<boolean>;
  /**
   * Influence whether the remote file must always be replaced.
   *
   * If `true`, the remote file will be replaced when contents are different than the source.
   *
   * If `false`, the file will only be transferred if the destination does not exist.
   *
   * @default true
   * @since 1.1
   */
  readonly force?: Input<boolean>;
  /**
   * Name of the group that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current group of the current user unless you are root, in which case it can
   * preserve the previous ownership.
   */
  readonly group?: Input<string>;
  /**
   * This flag indicates that filesystem links in the source tree, if they exist, should be followed.
   *
   * @since 2.4
   */
  readonly local_follow?: Input<boolean>;
  /**
   * The permissions of the destination file or directory.
   *
   * For those used to `/usr/bin/chmod` remember that modes are actually octal numbers. You must either add a leading
   * zero so that Ansible's YAML parser knows it is an octal number (like `0644` or `01777`) or quote it (like `'644'`
   * or `'1777'`) so Ansible receives a string and can do its own conversion from string into number. Giving Ansible a
   * number without following one of these rules will end up with a decimal number which will have unexpected results.
   *
   * As of Ansible 1.8, the mode may be specified as a symbolic mode (for example, `u+rwx` or `u=rw,g=r,o=r`).
   *
   * As of Ansible 2.3, the mode may also be the special string `preserve`.
   *
   * `preserve` means that the file will be given the same permissions as the source file.
   *
   * When doing a recursive copy, see also `directory_mode`.
   *
   * If `mode` is not specified and the destination file **does not** exist, the default `umask` on the system will be
   * used when setting the mode for the newly created file.
   *
   * If `mode` is not specified and the destination file **does** exist, the mode of the existing file will be used.
   *
   * Specifying `mode` is the best way to ensure files are created with the correct permissions. See CVE-2020-1736 for
   * further details.
   */
  readonly mode?: Input<string>;
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
   * Influence whether `src` needs to be transferred or already is present remotely.
   *
   * If `false`, it will search for `src` on the controller node.
   *
   * If `true`, it will search for `src` on the managed (remote) node.
   *
   * `remote_src` supports recursive copying as of version 2.8.
   *
   * `remote_src` only works with `mode=preserve` as of version 2.6.
   *
   * Auto-decryption of files does not work when `remote_src=yes`.
   *
   * @default false
   * @since 2.0
   */
  readonly remote_src?: Input<boolean>;
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
   * Local path to a file to copy to the remote server.
   *
   * This can be absolute or relative.
   *
   * If path is a directory, it is copied recursively. In this case, if path ends with `/`, only inside contents of that
   * directory are copied to destination. Otherwise, if it does not end with `/`, the directory itself with all contents
   * is copied. This behavior is similar to the `rsync` command line tool.
   */
  readonly src?: Input<string>;
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
   * The validation command to run before copying the updated file into the final destination.
   *
   * A temporary file path is used to validate, passed in through `%s` which must be present as in the examples below.
   *
   * Also, the command is passed securely so shell features such as expansion and pipes will not work.
   *
   * For an example on how to handle more complex validation than what this option provides, see handling complex
   * validation.
   */
  readonly validate?: Input<string>;
}

/** What {@link copy} returns. */
export interface CopyResult {
  /**
   * Name of backup file created.
   *
   * Returned: changed and if backup=yes
   */
  readonly backup_file: string;
  /**
   * SHA1 checksum of the file after running copy.
   *
   * Returned: success
   */
  readonly checksum: string;
  /**
   * Destination file/path.
   *
   * Returned: success
   */
  readonly dest: string;
  /**
   * Group id of the file, after execution.
   *
   * Returned: success
   */
  readonly gid: number;
  /**
   * Group of the file, after execution.
   *
   * Returned: success
   */
  readonly group: string;
  /**
   * MD5 checksum of the file after running copy.
   *
   * Returned: when supported
   */
  readonly md5sum: string;
  /**
   * Permissions of the target, after execution.
   *
   * Returned: success
   */
  readonly mode: string;
  /**
   * Owner of the file, after execution.
   *
   * Returned: success
   */
  readonly owner: string;
  /**
   * Size of the target, after execution.
   *
   * Returned: success
   */
  readonly size: number;
  /**
   * Source file used for the copy on the target machine.
   *
   * Returned: changed
   */
  readonly src: string;
  /**
   * State of the target, after execution.
   *
   * Returned: success
   */
  readonly state: string;
  /**
   * Owner id of the file, after execution.
   *
   * Returned: success
   */
  readonly uid: number;
}

/**
 * Copy files to remote locations
 *
 * The `ansible.builtin.copy` module copies a file or a directory structure from the local or remote machine to a
 * location on the remote machine. File system meta-information (permissions, ownership, etc.) may be set, even when the
 * file or directory already exists on the target system. Some meta-information may be copied on request.
 *
 * Get meta-information with the `ansible.builtin.stat` module.
 *
 * Set meta-information with the `ansible.builtin.file` module.
 *
 * Use the `ansible.builtin.fetch` module to copy files from remote locations to the local box.
 *
 * If you need variable interpolation in copied files, use the `ansible.builtin.template` module. Using a variable with
 * the `content` parameter produces unpredictable results.
 *
 * For Windows targets, use the `ansible.windows.win_copy` module instead.
 *
 * @since historical
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/copy_module.html
 */
export const copy: Module<CopyArguments, CopyResult> = defineModule("ansible.builtin.copy", () => ({
  options: {
    attributes: { aliases: ["attr"] },
    backup: { type: "bool" },
    checksum: {},
    content: { no_log: true },
    decrypt: { type: "bool" },
    dest: { type: "path", required: true },
    directory_mode: {},
    follow: { type: "bool" },
    force: { type: "bool" },
    group: {},
    local_follow: { type: "bool" },
    mode: {},
    owner: {},
    remote_src: { type: "bool" },
    selevel: {},
    serole: {},
    setype: {},
    seuser: {},
    src: { type: "path" },
    unsafe_writes: { type: "bool" },
    validate: {},
  },
}));

/** Arguments of {@link cron}. */
export interface CronArguments {
  /**
   * If set, create a backup of the crontab before it is modified. The location of the backup is returned in the
   * `ignore:backup_file` variable by this module.
   *
   * @default false
   */
  readonly backup?: Input<boolean>;
  /**
   * If specified, uses this file instead of an individual user's crontab. The assumption is that this file is
   * exclusively managed by the module, do not use if the file contains multiple entries, NEVER use for /etc/crontab.
   *
   * If this is a relative path, it is interpreted with respect to `/etc/cron.d`.
   *
   * Many Linux distros expect (and some require) the filename portion to consist solely of upper- and lower-case
   * letters, digits, underscores, and hyphens.
   *
   * Using this parameter requires you to specify the `user` as well, unless `state=absent`.
   *
   * Either this parameter or `name` is required.
   */
  readonly cron_file?: Input<string>;
  /**
   * Day of the month the job should run (`1-31`, `*`, `*\/2`, and so on).
   *
   * Cannot be combined with `special_time`.
   *
   * @default "*"
   */
  readonly day?: Input<string>;
  /** Alias of `day`. */
  readonly dom?: Input<string>;
  /**
   * If the job should be disabled (commented out) in the crontab.
   *
   * Only has effect if `state=present`.
   *
   * @default false
   * @since 2.0
   */
  readonly disabled?: Input<boolean>;
  /**
   * If set, manages a crontab's environment variable.
   *
   * New variables are added on top of crontab.
   *
   * `name` and `value` parameters are the name and the value of environment variable.
   *
   * @default false
   * @since 2.1
   */
  readonly env?: Input<boolean>;
  /**
   * Hour when the job should run (`0-23`, `*`, `*\/2`, and so on).
   *
   * Cannot be combined with `special_time`.
   *
   * @default "*"
   */
  readonly hour?: Input<string>;
  /**
   * Used with `state=present` and `env`.
   *
   * If specified, the environment variable will be inserted after the declaration of specified environment variable.
   *
   * @since 2.1
   */
  readonly insertafter?: Input<string>;
  /**
   * Used with `state=present` and `env`.
   *
   * If specified, the environment variable will be inserted before the declaration of specified environment variable.
   *
   * @since 2.1
   */
  readonly insertbefore?: Input<string>;
  /**
   * The command to execute or, if `env` is set, the value of environment variable.
   *
   * The command should not contain line breaks.
   *
   * Required if `state=present`.
   */
  readonly job?: Input<string>;
  /** Alias of `job`. */
  readonly value?: Input<string>;
  /**
   * Minute when the job should run (`0-59`, `*`, `*\/2`, and so on).
   *
   * Cannot be combined with `special_time`.
   *
   * @default "*"
   */
  readonly minute?: Input<string>;
  /**
   * Month of the year the job should run (`JAN-DEC` or `1-12`, `*`, `*\/2`, and so on).
   *
   * Cannot be combined with `special_time`.
   *
   * @default "*"
   */
  readonly month?: Input<string>;
  /**
   * Description of a crontab entry or, if `env` is set, the name of environment variable.
   *
   * This parameter is always required as of ansible-core 2.12.
   */
  readonly name: Input<string>;
  /**
   * Special time specification nickname.
   *
   * Cannot be combined with `minute`, `hour`, `day`, `month` or `weekday`.
   *
   * @since 1.3
   */
  readonly special_time?: Input<"annually" | "daily" | "hourly" | "monthly" | "reboot" | "weekly" | "yearly">;
  /**
   * Whether to ensure the job or environment variable is present or absent.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * The specific user whose crontab should be modified.
   *
   * When unset, this parameter defaults to the current user.
   */
  readonly user?: Input<string>;
  /**
   * Day of the week that the job should run (`SUN-SAT` or `0-6`, `*`, and so on).
   *
   * Cannot be combined with `special_time`.
   *
   * @default "*"
   */
  readonly weekday?: Input<string>;
  /** Alias of `weekday`. */
  readonly dow?: Input<string>;
}

/**
 * Manage cron.d and crontab entries
 *
 * Use this module to manage crontab and environment variables entries. This module allows you to create environment
 * variables and named crontab entries, update, or delete them.
 *
 * When crontab jobs are managed: the module includes one line with the description of the crontab entry `"#Ansible:
 * <name>"` corresponding to the `name` passed to the module, which is used by future ansible/module calls to find/check
 * the state. The `name` parameter should be unique, and changing the `name` value will result in a new cron task being
 * created (or a different one being removed).
 *
 * When environment variables are managed, no comment line is added, but, when the module needs to find/check the state,
 * it uses the `name` parameter to find the environment variable definition line.
 *
 * When using symbols such as `%`, they must be properly escaped.
 *
 * @since 0.9
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/cron_module.html
 */
export const cron: Module<CronArguments, Record<never, never>> = defineModule("ansible.builtin.cron", () => ({
  options: {
    backup: { type: "bool" },
    cron_file: { type: "path" },
    day: { aliases: ["dom"] },
    disabled: { type: "bool" },
    env: { type: "bool" },
    hour: {},
    insertafter: {},
    insertbefore: {},
    job: { aliases: ["value"] },
    minute: {},
    month: {},
    name: { required: true },
    special_time: { choices: ["annually", "daily", "hourly", "monthly", "reboot", "weekly", "yearly"] },
    state: { choices: ["absent", "present"] },
    user: {},
    weekday: { aliases: ["dow"] },
  },
  mutually_exclusive: [["insertafter", "insertbefore"]],
}));

/** Arguments of {@link deb822_repository}. */
export interface Deb822RepositoryArguments {
  /** Allow downgrading a package that was previously authenticated but is no longer authenticated. */
  readonly allow_downgrade_to_insecure?: Input<boolean>;
  /** Allow insecure repositories. */
  readonly allow_insecure?: Input<boolean>;
  /** Allow repositories signed with a key using a weak digest algorithm. */
  readonly allow_weak?: Input<boolean>;
  /** Architectures to search within repository. */
  readonly architectures?: Input<readonly string[]>;
  /**
   * Controls if APT should try to acquire indexes via a URI constructed from a hashsum of the expected file instead of
   * using the well-known stable filename of the index.
   */
  readonly by_hash?: Input<boolean>;
  /**
   * Controls if APT should consider the machine's time correct and hence perform time related checks, such as verifying
   * that a Release file is not from the future.
   */
  readonly check_date?: Input<boolean>;
  /** Controls if APT should try to detect replay attacks. */
  readonly check_valid_until?: Input<boolean>;
  /** Components specify different sections of one distribution version present in a `Suite`. */
  readonly components?: Input<readonly string[]>;
  /** Controls how far from the future a repository may be. */
  readonly date_max_future?: Input<number>;
  /** Tells APT whether the source is enabled or not. */
  readonly enabled?: Input<boolean>;
  /** Determines the path to the `InRelease` file, relative to the normal position of an `InRelease` file. */
  readonly inrelease_path?: Input<string>;
  /** Defines which languages information such as translated package descriptions should be downloaded. */
  readonly languages?: Input<readonly string[]>;
  /**
   * The octal mode for newly created files in `sources.list.d`.
   *
   * @default "0644"
   */
  readonly mode?: Input<string>;
  /** Name of the repo. Specifically used for `X-Repolib-Name` and in naming the repository and signing key files. */
  readonly name: Input<string>;
  /**
   * Controls if APT should try to use `PDiffs` to update old indexes instead of downloading the new indexes entirely.
   */
  readonly pdiffs?: Input<boolean>;
  /**
   * Either a URL to a GPG key, absolute path to a keyring file, one or more fingerprints of keys either in the
   * `trusted.gpg` keyring or in the keyrings in the `trusted.gpg.d/` directory, or an ASCII armored GPG public key
   * block.
   */
  readonly signed_by?: Input<string>;
  /**
   * A source string state.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * Suite can specify an exact path in relation to the URI(s) provided, in which case the Components: must be omitted
   * and suite must end with a slash (`/`). Alternatively, it may take the form of a distribution version (for example a
   * version codename like `disco` or `artful`). If the suite does not specify a path, at least one component must be
   * present.
   */
  readonly suites?: Input<readonly string[]>;
  /** Defines which download targets apt will try to acquire from this source. */
  readonly targets?: Input<readonly string[]>;
  /**
   * Decides if a source is considered trusted or if warnings should be raised before, for example packages are
   * installed from this source.
   */
  readonly trusted?: Input<boolean>;
  /**
   * Which types of packages to look for from a given source; either binary `deb` or source code `deb-src`.
   *
   * @default ["deb"]
   */
  readonly types?: Input<readonly ("deb" | "deb-src")[]>;
  /**
   * The URIs must specify the base of the Debian distribution archive, from which APT finds the information it needs.
   */
  readonly uris?: Input<readonly string[]>;
}

/** What {@link deb822_repository} returns. */
export interface Deb822RepositoryResult {
  /**
   * Path to the repository file
   *
   * Returned: always
   */
  readonly dest: string;
  /**
   * Path to the signed_by key file
   *
   * Returned: always
   */
  readonly key_filename: string;
  /**
   * A source string for the repository
   *
   * Returned: always
   */
  readonly repo: string;
}

/**
 * Add and remove deb822 formatted repositories
 *
 * Add and remove deb822 formatted repositories in Debian based distributions.
 *
 * @since 2.15
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/deb822_repository_module.html
 */
export const deb822_repository: Module<Deb822RepositoryArguments, Deb822RepositoryResult> = defineModule("ansible.builtin.deb822_repository", () => ({
  options: {
    allow_downgrade_to_insecure: { type: "bool" },
    allow_insecure: { type: "bool" },
    allow_weak: { type: "bool" },
    architectures: { type: "list", elements: "str" },
    by_hash: { type: "bool" },
    check_date: { type: "bool" },
    check_valid_until: { type: "bool" },
    components: { type: "list", elements: "str" },
    date_max_future: { type: "int" },
    enabled: { type: "bool" },
    inrelease_path: {},
    languages: { type: "list", elements: "str" },
    mode: {},
    name: { required: true },
    pdiffs: { type: "bool" },
    signed_by: {},
    state: { choices: ["absent", "present"] },
    suites: { type: "list", elements: "str" },
    targets: { type: "list", elements: "str" },
    trusted: { type: "bool" },
    types: { type: "list", elements: "str", choices: ["deb", "deb-src"] },
    uris: { type: "list", elements: "str" },
  },
}));

/** Arguments of {@link debconf}. */
export interface DebconfArguments {
  /**
   * Name of package to configure.
   *
   * Required, under this name or an alias.
   */
  readonly name?: Input<string>;
  /** Alias of `name`. */
  readonly pkg?: Input<string>;
  /** A debconf configuration setting. */
  readonly question?: Input<string>;
  /** Alias of `question`. */
  readonly selection?: Input<string>;
  /** Alias of `question`. */
  readonly setting?: Input<string>;
  /**
   * Do not set `seen` flag when pre-seeding.
   *
   * @default false
   */
  readonly unseen?: Input<boolean>;
  /**
   * Value to set the configuration to.
   *
   * After Ansible 2.17, `value` is of type `raw`.
   */
  readonly value?: Input<unknown>;
  /** Alias of `value`. */
  readonly answer?: Input<unknown>;
  /**
   * The type of the value supplied.
   *
   * It is highly recommended to add `no_log=True` to task while specifying `vtype=password`.
   *
   * `seen` was added in Ansible 2.2.
   *
   * After Ansible 2.17, user can specify `value` as a list, if `vtype` is set as `multiselect`.
   */
  readonly vtype?: Input<"boolean" | "error" | "multiselect" | "note" | "password" | "seen" | "select" | "string" | "text" | "title">;
}

/**
 * Configure a .deb package
 *
 * Configure a .deb package using debconf-set-selections.
 *
 * Or just query existing selections.
 *
 * @since 1.6
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/debconf_module.html
 */
export const debconf: Module<DebconfArguments, Record<never, never>> = defineModule("ansible.builtin.debconf", () => ({
  options: {
    name: { required: true, aliases: ["pkg"] },
    question: { aliases: ["selection", "setting"] },
    unseen: { type: "bool" },
    value: { type: "raw", aliases: ["answer"] },
    vtype: { choices: ["boolean", "error", "multiselect", "note", "password", "seen", "select", "string", "text", "title"] },
  },
  required_together: [["question", "vtype", "value"]],
}));

/** Arguments of {@link debug}. */
export interface DebugArguments {
  /**
   * The customized message that is printed. If omitted, prints a generic message.
   *
   * @default "Hello world!"
   */
  readonly msg?: Input<unknown>;
  /**
   * A variable name to debug.
   *
   * Mutually exclusive with the `msg` option.
   *
   * Be aware that this option already runs in Jinja2 context and has an implicit `{{ }}` wrapping, so you should not be
   * using Jinja2 delimiters unless you are looking for double interpolation.
   */
  readonly var?: Input<unknown>;
  /**
   * A number that controls when the debug is run, if you set to 3 it will only run debug when -vvv or above.
   *
   * @default 0
   * @since 2.1
   */
  readonly verbosity?: Input<number>;
}

/**
 * Print statements during execution
 *
 * This module prints statements during execution and can be useful for debugging variables or expressions without
 * necessarily halting the playbook.
 *
 * Useful for debugging together with the `when:` directive.
 *
 * This module is also supported for Windows targets.
 *
 * @since 0.8
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/debug_module.html
 */
export const debug: Module<DebugArguments, Record<never, never>> = defineModule("ansible.builtin.debug", () => ({
  options: {
    msg: { type: "raw" },
    var: { type: "expression" },
    verbosity: { type: "int" },
  },
  mutually_exclusive: [["msg", "var"]],
}));

/** Arguments of {@link dnf}. */
export interface DnfArguments {
  /**
   * Specify if the named package and version is allowed to downgrade a maybe already installed higher version of that
   * package. Note that setting `allow_downgrade=true` can make this module behave in a non-idempotent way. The task
   * could end up with a set of packages that does not match the complete list of specified packages to install (because
   * dependencies between the downgraded package and others can cause changes to the packages which were in the earlier
   * transaction).
   *
   * Since this feature is not provided by `dnf` itself but by `ansible.builtin.dnf` module, using this in combination
   * with wildcard characters in `name` may result in an unexpected results.
   *
   * @default false
   * @since 2.7
   */
  readonly allow_downgrade?: Input<boolean>;
  /**
   * If `true` it allows erasing of installed packages to resolve dependencies.
   *
   * @default false
   * @since 2.10
   */
  readonly allowerasing?: Input<boolean>;
  /**
   * If `true`, removes all "leaf" packages from the system that were originally installed as dependencies of
   * user-installed packages but which are no longer required by any such package. Should be used alone or when
   * `state=absent`.
   *
   * @default false
   * @since 2.4
   */
  readonly autoremove?: Input<boolean>;
  /**
   * When set to `true`, either use a package with the highest version available or fail.
   *
   * When set to `false`, if the latest version cannot be installed go with the lower version.
   *
   * Default is set by the operating system distribution.
   *
   * @since 2.17
   */
  readonly best?: Input<boolean>;
  /**
   * If set to `true`, and `state=latest` then only installs updates that have been marked bugfix related.
   *
   * Note that, similar to `dnf upgrade-minimal`, this filter applies to dependencies as well.
   *
   * @default false
   * @since 2.7
   */
  readonly bugfix?: Input<boolean>;
  /**
   * Tells dnf to run entirely from system cache; does not download or update metadata.
   *
   * @default false
   * @since 2.12
   */
  readonly cacheonly?: Input<boolean>;
  /** The remote dnf configuration file to use for the transaction. */
  readonly conf_file?: Input<string>;
  /**
   * Disable the excludes defined in DNF config files.
   *
   * If set to `all`, disables all excludes.
   *
   * If set to `main`, disable excludes defined in `[main]` in `dnf.conf`.
   *
   * If set to `repoid`, disable excludes defined for given repo id.
   *
   * @since 2.7
   */
  readonly disable_excludes?: Input<string>;
  /**
   * Whether to disable the GPG checking of signatures of packages being installed. Has an effect only if
   * `state=present` or `state=latest`.
   *
   * This setting affects packages installed from a repository as well as "local" packages installed from the filesystem
   * or a URL.
   *
   * @default false
   */
  readonly disable_gpg_check?: Input<boolean>;
  /**
   * `Plugin` name to disable for the install/update operation. The disabled plugins will not persist beyond the
   * transaction.
   *
   * @default []
   * @since 2.7
   */
  readonly disable_plugin?: Input<readonly string[]>;
  /**
   * `Repoid` of repositories to disable for the install/update operation. These repos will not persist beyond the
   * transaction. When specifying multiple repos, separate them with a `,`.
   *
   * @default []
   */
  readonly disablerepo?: Input<readonly string[]>;
  /**
   * Specifies an alternate directory to store packages.
   *
   * Has an effect only if `download_only` is specified.
   *
   * @since 2.8
   */
  readonly download_dir?: Input<string>;
  /**
   * Only download the packages, do not install them.
   *
   * @default false
   * @since 2.7
   */
  readonly download_only?: Input<boolean>;
  /**
   * `Plugin` name to enable for the install/update operation. The enabled plugin will not persist beyond the
   * transaction.
   *
   * @default []
   * @since 2.7
   */
  readonly enable_plugin?: Input<readonly string[]>;
  /**
   * `Repoid` of repositories to enable for the install/update operation. These repos will not persist beyond the
   * transaction. When specifying multiple repos, separate them with a ",".
   *
   * @default []
   */
  readonly enablerepo?: Input<readonly string[]>;
  /**
   * Package name(s) to exclude when `state=present`, or latest. This can be a list or a comma separated string.
   *
   * @default []
   * @since 2.7
   */
  readonly exclude?: Input<readonly string[]>;
  /**
   * This is effectively a no-op in DNF as it is not needed with DNF.
   *
   * This option is deprecated and will be removed in ansible-core 2.20.
   *
   * @default true
   * @since 2.7
   */
  readonly install_repoquery?: Input<boolean>;
  /**
   * Will also install all packages linked by a weak dependency relation.
   *
   * @default true
   * @since 2.8
   */
  readonly install_weak_deps?: Input<boolean>;
  /**
   * Specifies an alternative installroot, relative to which all packages will be installed.
   *
   * @default "/"
   * @since 2.3
   */
  readonly installroot?: Input<string>;
  /**
   * Various (non-idempotent) commands for usage with `/usr/bin/ansible` and *not* playbooks. Use
   * `ansible.builtin.package_facts` instead of the `list` argument as a best practice.
   */
  readonly list?: Input<string>;
  /**
   * Amount of time to wait for the dnf lockfile to be freed.
   *
   * @default 30
   * @since 2.8
   */
  readonly lock_timeout?: Input<number>;
  /**
   * A package name or package specifier with version, like `name-1.0`. When using state=latest, this can be '*' which
   * means run: dnf -y update. You can also pass a url or a local path to an rpm file. To operate on several packages
   * this can accept a comma separated string of packages or a list of packages.
   *
   * Comparison operators for package version are valid here `>`, `<`, `>=`, `<=`. Example - `name >= 1.0`. Spaces
   * around the operator are required.
   *
   * You can also pass an absolute path for a binary which is provided by the package to install. See examples for more
   * information.
   *
   * @default []
   */
  readonly name?: Input<readonly string[]>;
  /** Alias of `name`. */
  readonly pkg?: Input<readonly string[]>;
  /**
   * This is the opposite of the `best` option kept for backwards compatibility.
   *
   * Since ansible-core 2.17 the default value is set by the operating system distribution.
   *
   * @since 2.11
   */
  readonly nobest?: Input<boolean>;
  /**
   * Specifies an alternative release from which all packages will be installed.
   *
   * @since 2.6
   */
  readonly releasever?: Input<string>;
  /**
   * If set to `true`, and `state=latest` then only installs updates that have been marked security related.
   *
   * Note that, similar to `dnf upgrade-minimal`, this filter applies to dependencies as well.
   *
   * @default false
   * @since 2.7
   */
  readonly security?: Input<boolean>;
  /**
   * Skip all unavailable packages or packages with broken dependencies without raising an error. Equivalent to passing
   * the `--skip-broken` option.
   *
   * @default false
   * @since 2.7
   */
  readonly skip_broken?: Input<boolean>;
  /**
   * Disables SSL validation of the repository server for this transaction.
   *
   * This should be set to `false` if one of the configured repositories is using an untrusted or self-signed
   * certificate.
   *
   * @default true
   * @since 2.13
   */
  readonly sslverify?: Input<boolean>;
  /**
   * Whether to install (`present`, `latest`), or remove (`absent`) a package.
   *
   * Default is `None`, however in effect the default action is `present` unless the `autoremove=true`, then `absent` is
   * inferred.
   */
  readonly state?: Input<"absent" | "present" | "installed" | "removed" | "latest">;
  /**
   * Force dnf to check if cache is out of date and redownload if needed. Has an effect only if `state=present` or
   * `state=latest`.
   *
   * @default false
   * @since 2.7
   */
  readonly update_cache?: Input<boolean>;
  /** Alias of `update_cache`. */
  readonly "expire-cache"?: Input<boolean>;
  /**
   * When using latest, only update installed packages. Do not install packages.
   *
   * Has an effect only if `state=present` or `state=latest`.
   *
   * @default false
   * @since 2.7
   */
  readonly update_only?: Input<boolean>;
  /**
   * Backend module to use.
   *
   * - `auto`: Automatically select the backend based on the `ansible_facts.pkg_mgr` fact.
   * - `dnf`: `ansible.builtin.dnf`
   * - `dnf4`: Alias for `dnf`
   * - `dnf5`: `ansible.builtin.dnf5`
   * - `yum`: Alias for `auto` (see Notes)
   * - `yum4`: Alias for `dnf`
   *
   * @default "auto"
   * @since 2.15
   */
  readonly use_backend?: Input<"auto" | "dnf" | "dnf4" | "dnf5" | "yum" | "yum4">;
  /**
   * This only applies if using a https url as the source of the rpm. For example, for localinstall. If set to `false`,
   * the SSL certificates will not be validated.
   *
   * This should only set to `false` used on personally controlled sites using self-signed certificates as it avoids
   * verifying the source site.
   *
   * @default true
   * @since 2.7
   */
  readonly validate_certs?: Input<boolean>;
}

/**
 * Manages packages with the *dnf* package manager
 *
 * Installs, upgrade, removes, and lists packages and groups with the *dnf* package manager.
 *
 * @since 1.9
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/dnf_module.html
 */
export const dnf: Module<DnfArguments, Record<never, never>> = defineModule("ansible.builtin.dnf", () => ({
  options: {
    allow_downgrade: { type: "bool" },
    allowerasing: { type: "bool" },
    autoremove: { type: "bool" },
    best: { type: "bool" },
    bugfix: { type: "bool" },
    cacheonly: { type: "bool" },
    conf_file: {},
    disable_excludes: {},
    disable_gpg_check: { type: "bool" },
    disable_plugin: { type: "list", elements: "str" },
    disablerepo: { type: "list", elements: "str" },
    download_dir: {},
    download_only: { type: "bool" },
    enable_plugin: { type: "list", elements: "str" },
    enablerepo: { type: "list", elements: "str" },
    exclude: { type: "list", elements: "str" },
    install_repoquery: { type: "bool" },
    install_weak_deps: { type: "bool" },
    installroot: {},
    list: {},
    lock_timeout: { type: "int" },
    name: { type: "list", elements: "str", aliases: ["pkg"] },
    nobest: { type: "bool" },
    releasever: {},
    security: { type: "bool" },
    skip_broken: { type: "bool" },
    sslverify: { type: "bool" },
    state: { choices: ["absent", "present", "installed", "removed", "latest"] },
    update_cache: { type: "bool", aliases: ["expire-cache"] },
    update_only: { type: "bool" },
    use_backend: { choices: ["auto", "dnf", "dnf4", "dnf5", "yum", "yum4"] },
    validate_certs: { type: "bool" },
  },
  mutually_exclusive: [["name", "list"], ["best", "nobest"]],
}));

/** Arguments of {@link dnf5}. */
export interface Dnf5Arguments {
  /**
   * Specify if the named package and version is allowed to downgrade a maybe already installed higher version of that
   * package. Note that setting `allow_downgrade=true` can make this module behave in a non-idempotent way. The task
   * could end up with a set of packages that does not match the complete list of specified packages to install (because
   * dependencies between the downgraded package and others can cause changes to the packages which were in the earlier
   * transaction).
   *
   * Since this feature is not provided by `dnf5` itself but by `ansible.builtin.dnf5` module, using this in combination
   * with wildcard characters in `name` may result in an unexpected results.
   *
   * @default false
   */
  readonly allow_downgrade?: Input<boolean>;
  /**
   * If `true` it allows  erasing  of  installed  packages to resolve dependencies.
   *
   * @default false
   */
  readonly allowerasing?: Input<boolean>;
  /**
   * Automatically install dependencies required to run this module.
   *
   * @default true
   * @since 2.19
   */
  readonly auto_install_module_deps?: Input<boolean>;
  /**
   * If `true`, removes all "leaf" packages from the system that were originally installed as dependencies of
   * user-installed packages but which are no longer required by any such package. Should be used alone or when
   * `state=absent`.
   *
   * @default false
   */
  readonly autoremove?: Input<boolean>;
  /**
   * When set to `true`, either use a package with the highest version available or fail.
   *
   * When set to `false`, if the latest version cannot be installed go with the lower version.
   *
   * Default is set by the operating system distribution.
   *
   * @since 2.17
   */
  readonly best?: Input<boolean>;
  /**
   * If set to `true`, and `state=latest` then only installs updates that have been marked bugfix related.
   *
   * Note that, similar to `dnf upgrade-minimal`, this filter applies to dependencies as well.
   *
   * @default false
   */
  readonly bugfix?: Input<boolean>;
  /**
   * Tells dnf to run entirely from system cache; does not download or update metadata.
   *
   * @default false
   */
  readonly cacheonly?: Input<boolean>;
  /** The remote dnf configuration file to use for the transaction. */
  readonly conf_file?: Input<string>;
  /**
   * Disable the excludes defined in DNF config files.
   *
   * If set to `all`, disables all excludes.
   *
   * If set to `main`, disable excludes defined in `[main]` in `dnf.conf`.
   *
   * If set to `repoid`, disable excludes defined for given repo id.
   */
  readonly disable_excludes?: Input<string>;
  /**
   * Whether to disable the GPG checking of signatures of packages being installed. Has an effect only if `state` is
   * `present` or `latest`.
   *
   * This setting affects packages installed from a repository as well as "local" packages installed from the filesystem
   * or a URL.
   *
   * @default false
   */
  readonly disable_gpg_check?: Input<boolean>;
  /**
   * *Plugin* name to disable for the install/update operation. The disabled plugins will not persist beyond the
   * transaction.
   *
   * `disable_plugin` takes precedence in case a plugin is listed in both `enable_plugin` and `disable_plugin`.
   *
   * Requires python3-libdnf5 5.2.0.0+.
   *
   * @default []
   */
  readonly disable_plugin?: Input<readonly string[]>;
  /**
   * *Repoid* of repositories to disable for the install/update operation. These repos will not persist beyond the
   * transaction. When specifying multiple repos, separate them with a `,`.
   *
   * @default []
   */
  readonly disablerepo?: Input<readonly string[]>;
  /**
   * Specifies an alternate directory to store packages.
   *
   * Has an effect only if `download_only` is specified.
   */
  readonly download_dir?: Input<string>;
  /**
   * Only download the packages, do not install them.
   *
   * @default false
   */
  readonly download_only?: Input<boolean>;
  /**
   * *Plugin* name to enable for the install/update operation. The enabled plugin will not persist beyond the
   * transaction.
   *
   * `disable_plugin` takes precedence in case a plugin is listed in both `enable_plugin` and `disable_plugin`.
   *
   * Requires python3-libdnf5 5.2.0.0+.
   *
   * @default []
   */
  readonly enable_plugin?: Input<readonly string[]>;
  /**
   * *Repoid* of repositories to enable for the install/update operation. These repos will not persist beyond the
   * transaction. When specifying multiple repos, separate them with a `,`.
   *
   * @default []
   */
  readonly enablerepo?: Input<readonly string[]>;
  /**
   * Package name(s) to exclude when `state=present` or `state=latest`. This can be a list or a comma separated string.
   *
   * @default []
   */
  readonly exclude?: Input<readonly string[]>;
  /**
   * This is effectively a no-op in DNF as it is not needed with DNF.
   *
   * This option is deprecated and will be removed in ansible-core 2.20.
   *
   * @default true
   */
  readonly install_repoquery?: Input<boolean>;
  /**
   * Will also install all packages linked by a weak dependency relation.
   *
   * @default true
   */
  readonly install_weak_deps?: Input<boolean>;
  /**
   * Specifies an alternative installroot, relative to which all packages will be installed.
   *
   * @default "/"
   */
  readonly installroot?: Input<string>;
  /**
   * Various (non-idempotent) commands for usage with `/usr/bin/ansible` and *not* playbooks. Use
   * `ansible.builtin.package_facts` instead of the `list` argument as a best practice.
   */
  readonly list?: Input<string>;
  /**
   * This is currently a no-op as dnf5 does not provide an option to configure it.
   *
   * Amount of time to wait for the dnf lockfile to be freed.
   *
   * @default 30
   */
  readonly lock_timeout?: Input<number>;
  /**
   * A package name or package specifier with version, like `name-1.0`. When using `state=latest`, this can be `*` which
   * means run: `dnf -y update`. You can also pass a url or a local path to an rpm file. To operate on several packages
   * this can accept a comma separated string of packages or a list of packages.
   *
   * Comparison operators for package version are valid here `>`, `<`, `>=`, `<=`. Example - `name >= 1.0`. Spaces
   * around the operator are required.
   *
   * You can also pass an absolute path for a binary which is provided by the package to install. See examples for more
   * information.
   *
   * @default []
   */
  readonly name?: Input<readonly string[]>;
  /** Alias of `name`. */
  readonly pkg?: Input<readonly string[]>;
  /**
   * This is the opposite of the `best` option kept for backwards compatibility.
   *
   * Since ansible-core 2.17 the default value is set by the operating system distribution.
   */
  readonly nobest?: Input<boolean>;
  /** Specifies an alternative release from which all packages will be installed. */
  readonly releasever?: Input<string>;
  /**
   * If set to `true`, and `state=latest` then only installs updates that have been marked security related.
   *
   * Note that, similar to `dnf upgrade-minimal`, this filter applies to dependencies as well.
   *
   * @default false
   */
  readonly security?: Input<boolean>;
  /**
   * Skip all unavailable packages or packages with broken dependencies without raising an error. Equivalent to passing
   * the `--skip-broken` option.
   *
   * @default false
   */
  readonly skip_broken?: Input<boolean>;
  /**
   * Disables SSL validation of the repository server for this transaction.
   *
   * This should be set to `false` if one of the configured repositories is using an untrusted or self-signed
   * certificate.
   *
   * @default true
   */
  readonly sslverify?: Input<boolean>;
  /**
   * Whether to install (`present`, `latest`), or remove (`absent`) a package.
   *
   * Default is `None`, however in effect the default action is `present` unless the `autoremove=true`, then `absent` is
   * inferred.
   */
  readonly state?: Input<"absent" | "present" | "installed" | "removed" | "latest">;
  /**
   * Force dnf to check if cache is out of date and redownload if needed. Has an effect only if `state=present` or
   * `state=latest`.
   *
   * @default false
   */
  readonly update_cache?: Input<boolean>;
  /** Alias of `update_cache`. */
  readonly "expire-cache"?: Input<boolean>;
  /**
   * When using latest, only update installed packages. Do not install packages.
   *
   * Has an effect only if `state=present` or `state=latest`.
   *
   * @default false
   */
  readonly update_only?: Input<boolean>;
  /**
   * This is effectively a no-op in the dnf5 module as dnf5 itself handles downloading a https url as the source of the
   * rpm, but is an accepted parameter for feature parity/compatibility with the `ansible.builtin.dnf` module.
   *
   * @default true
   */
  readonly validate_certs?: Input<boolean>;
}

/** What {@link dnf5} returns. */
export interface Dnf5Result {
  /**
   * A list of the dnf transaction failures
   *
   * Returned: failure
   */
  readonly failures: readonly string[];
  /**
   * Additional information about the result
   *
   * Returned: always
   */
  readonly msg: string;
  /**
   * For compatibility, 0 for success, 1 for failure
   *
   * Returned: always
   */
  readonly rc: number;
  /**
   * A list of the dnf transaction results
   *
   * Returned: success
   */
  readonly results: readonly string[];
}

/**
 * Manages packages with the *dnf5* package manager
 *
 * Installs, upgrade, removes, and lists packages and groups with the *dnf5* package manager.
 *
 * WARNING: The *dnf5* package manager is still under development and not all features that the existing
 * `ansible.builtin.dnf` module provides are implemented in `ansible.builtin.dnf5`, please consult specific options for
 * more information.
 *
 * @since 2.15
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/dnf5_module.html
 */
export const dnf5: Module<Dnf5Arguments, Dnf5Result> = defineModule("ansible.builtin.dnf5", () => ({
  options: {
    allow_downgrade: { type: "bool" },
    allowerasing: { type: "bool" },
    auto_install_module_deps: { type: "bool" },
    autoremove: { type: "bool" },
    best: { type: "bool" },
    bugfix: { type: "bool" },
    cacheonly: { type: "bool" },
    conf_file: {},
    disable_excludes: {},
    disable_gpg_check: { type: "bool" },
    disable_plugin: { type: "list", elements: "str" },
    disablerepo: { type: "list", elements: "str" },
    download_dir: {},
    download_only: { type: "bool" },
    enable_plugin: { type: "list", elements: "str" },
    enablerepo: { type: "list", elements: "str" },
    exclude: { type: "list", elements: "str" },
    install_repoquery: { type: "bool" },
    install_weak_deps: { type: "bool" },
    installroot: {},
    list: {},
    lock_timeout: { type: "int" },
    name: { type: "list", elements: "str", aliases: ["pkg"] },
    nobest: { type: "bool" },
    releasever: {},
    security: { type: "bool" },
    skip_broken: { type: "bool" },
    sslverify: { type: "bool" },
    state: { choices: ["absent", "present", "installed", "removed", "latest"] },
    update_cache: { type: "bool", aliases: ["expire-cache"] },
    update_only: { type: "bool" },
    validate_certs: { type: "bool" },
  },
  mutually_exclusive: [["name", "list"], ["best", "nobest"]],
}));

/** Arguments of {@link dpkg_selections}. */
export interface DpkgSelectionsArguments {
  /** Name of the package. */
  readonly name: Input<string>;
  /** The selection state to set the package to. */
  readonly selection: Input<"install" | "hold" | "deinstall" | "purge">;
}

/**
 * Dpkg package selection selections
 *
 * Change dpkg package selection state via `--get-selections` and `--set-selections`.
 *
 * @since 2.0
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/dpkg_selections_module.html
 */
export const dpkg_selections: Module<DpkgSelectionsArguments, Record<never, never>> = defineModule("ansible.builtin.dpkg_selections", () => ({
  options: {
    name: { required: true },
    selection: { required: true, choices: ["install", "hold", "deinstall", "purge"] },
  },
}));

/** Arguments of {@link expect}. */
export interface ExpectArguments {
  /** Change into this directory before running the command. */
  readonly chdir?: Input<string>;
  /** The command module takes command to run. */
  readonly command: Input<string>;
  /** A filename, when it already exists, this step will **not** be run. */
  readonly creates?: Input<string>;
  /**
   * Whether or not to echo out your response strings.
   *
   * @default false
   */
  readonly echo?: Input<boolean>;
  /** A filename, when it does not exist, this step will **not** be run. */
  readonly removes?: Input<string>;
  /**
   * Mapping of prompt regular expressions and corresponding answer(s).
   *
   * Each key in `responses` is a Python regex https://docs.python.org/3/library/re.html#regular-expression-syntax.
   *
   * The value of each key is a string or list of strings. If the value is a string and the prompt is encountered
   * multiple times, the answer will be repeated. Provide the value as a list to give different answers for successive
   * matches.
   */
  readonly responses: Input<Readonly<Record<string, unknown>>>;
  /**
   * Amount of time in seconds to wait for the expected strings. Use `null` to disable timeout.
   *
   * @default 30
   */
  readonly timeout?: Input<unknown>;
}

/**
 * Executes a command and responds to prompts
 *
 * The `ansible.builtin.expect` module executes a command and responds to prompts.
 *
 * The given command will be executed on all selected nodes. It will not be processed through the shell, so variables
 * like `$HOME` and operations like `"<"`, `">"`, `"|"`, and `"&"` will not work.
 *
 * @since 2.0
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/expect_module.html
 */
export const expect: Module<ExpectArguments, Record<never, never>> = defineModule("ansible.builtin.expect", () => ({
  options: {
    chdir: { type: "path" },
    command: { required: true },
    creates: { type: "path" },
    echo: { type: "bool" },
    removes: { type: "path" },
    responses: { type: "dict", required: true },
    timeout: { type: "raw" },
  },
}));

/** Arguments of {@link fail}. */
export interface FailArguments {
  /**
   * The customized message used for failing execution.
   *
   * If omitted, fail will simply bail out with a generic message.
   *
   * @default "Failed as requested from task"
   */
  readonly msg?: Input<string>;
}

/**
 * Fail with custom message
 *
 * This module fails the progress with a custom message.
 *
 * It can be useful for bailing out when a certain condition is met using `when`.
 *
 * This module is also supported for Windows targets.
 *
 * @since 0.8
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/fail_module.html
 */
export const fail: Module<FailArguments, Record<never, never>> = defineModule("ansible.builtin.fail", () => ({
  options: {
    msg: {},
  },
}));

/** Arguments of {@link fetch}. */
export interface FetchArguments {
  /**
   * A directory to save the file into.
   *
   * For example, if `dest=/backup`, then `src=/etc/profile` on host `host.example.com`, would save the file into
   * `/backup/host.example.com/etc/profile`. The host name is based on the inventory name.
   */
  readonly dest: Input<string>;
  /**
   * When set to `true`, the task will fail if the remote file cannot be read for any reason.
   *
   * Prior to Ansible 2.5, setting this would only fail if the source file was missing.
   *
   * The default was changed to `true` in Ansible 2.5.
   *
   * @default true
   * @since 1.1
   */
  readonly fail_on_missing?: Input<boolean>;
  /**
   * Allows you to override the default behavior of appending hostname/path/to/file to the destination.
   *
   * If `dest` ends with '/', it will use the basename of the source file, similar to the copy module.
   *
   * This can be useful if working with a single host, or if retrieving files that are uniquely named per host.
   *
   * If using multiple hosts with the same filename, the file will be overwritten for each host.
   *
   * @default false
   * @since 1.2
   */
  readonly flat?: Input<boolean>;
  /**
   * The file on the remote system to fetch.
   *
   * This *must* be a file, not a directory.
   *
   * Recursive fetching may be supported in a later release.
   */
  readonly src: Input<string>;
  /**
   * Verify that the source and destination checksums match after the files are fetched.
   *
   * @default true
   * @since 1.4
   */
  readonly validate_checksum?: Input<boolean>;
}

/**
 * Fetch files from remote nodes
 *
 * This module works like `ansible.builtin.copy`, but in reverse.
 *
 * It is used for fetching files from remote machines and storing them locally in a file tree, organized by hostname.
 *
 * Files that already exist at `dest` will be overwritten if they are different than the `src`.
 *
 * This module is also supported for Windows targets.
 *
 * @since 0.2
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/fetch_module.html
 */
export const fetch: Module<FetchArguments, Record<never, never>> = defineModule("ansible.builtin.fetch", () => ({
  options: {
    dest: { type: "path", required: true },
    fail_on_missing: { type: "bool" },
    flat: { type: "bool" },
    src: { type: "path", required: true },
    validate_checksum: { type: "bool" },
  },
}));

/** Arguments of {@link file}. */
export interface FileArguments {
  /**
   * This parameter indicates the time the file's access time should be set to.
   *
   * Should be `preserve` when no modification is required, `YYYYMMDDHHMM.SS` when using default time format, or `now`.
   *
   * Default is `None` meaning that `preserve` is the default for `state=[file,directory,link,hard]` and `now` is
   * default for `state=touch`.
   *
   * @since 2.7
   */
  readonly access_time?: Input<string>;
  /**
   * When used with `access_time`, indicates the time format that must be used.
   *
   * Based on default Python format (see time.strftime doc).
   *
   * @default "%Y%m%d%H%M.%S"
   * @since 2.7
   */
  readonly access_time_format?: Input<string>;
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
   * This flag indicates that filesystem links, if they exist, should be followed.
   *
   * `follow=yes` and `state=link` can modify `src` when combined with parameters such as `mode`.
   *
   * Previous to Ansible 2.5, this was `false` by default.
   *
   * While creating a symlink with a non-existent destination, set `follow=false` to avoid a warning message related to
   * permission issues. The warning message is added to notify the user that we can not set permissions to the
   * non-existent destination.
   *
   * @default true
   * @since 1.8
   */
  readonly follow?: Input<boolean>;
  /**
   * Force the creation of the links in two cases: if the link type is symbolic and the source file does not exist (but
   * will appear later); the destination exists and is a file (so, we need to unlink the `path` file and create a link
   * to the `src` file in place of it).
   *
   * @default false
   */
  readonly force?: Input<boolean>;
  /**
   * Name of the group that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current group of the current user unless you are root, in which case it can
   * preserve the previous ownership.
   */
  readonly group?: Input<string>;
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
  /**
   * This parameter indicates the time the file's modification time should be set to.
   *
   * Should be `preserve` when no modification is required, `YYYYMMDDHHMM.SS` when using default time format, or `now`.
   *
   * Default is None meaning that `preserve` is the default for `state=[file,directory,link,hard]` and `now` is default
   * for `state=touch`.
   *
   * @since 2.7
   */
  readonly modification_time?: Input<string>;
  /**
   * When used with `modification_time`, indicates the time format that must be used.
   *
   * Based on default Python format (see time.strftime doc).
   *
   * @default "%Y%m%d%H%M.%S"
   * @since 2.7
   */
  readonly modification_time_format?: Input<string>;
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
   * Path to the file being managed.
   *
   * Required, under this name or an alias.
   */
  readonly path?: Input<string>;
  /** Alias of `path`. */
  readonly dest?: Input<string>;
  /** Alias of `path`. */
  readonly name?: Input<string>;
  /**
   * Recursively set the specified file attributes on directory contents.
   *
   * This applies only when `state` is set to `directory`.
   *
   * @default false
   * @since 1.1
   */
  readonly recurse?: Input<boolean>;
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
   * Path of the file to link to.
   *
   * This applies only to `state=link` and `state=hard`.
   *
   * For `state=link`, this will also accept a non-existing path.
   *
   * Relative paths are relative to the file being created (`path`) which is how the Unix command `ln -s SRC DEST`
   * treats relative paths.
   */
  readonly src?: Input<string>;
  /**
   * If `absent`, directories will be recursively deleted, and files or symlinks will be unlinked. In the case of a
   * directory, if `diff` is declared, you will see the files and folders deleted listed under `path_contents`. Note
   * that `absent` will not cause `ansible.builtin.file` to fail if the `path` does not exist as the state did not
   * change.
   *
   * If `directory`, all intermediate subdirectories will be created if they do not exist. Since Ansible 1.7 they will
   * be created with the supplied permissions.
   *
   * If `file`, with no other options, returns the current state of `path`.
   *
   * If `file`, even with other options (such as `mode`), the file will be modified if it exists but will NOT be created
   * if it does not exist. Set to `touch` or use the `ansible.builtin.copy` or `ansible.builtin.template` module if you
   * want to create the file if it does not exist.
   *
   * If `hard`, the hard link will be created or changed.
   *
   * If `link`, the symbolic link will be created or changed.
   *
   * If `touch` (new in 1.4), an empty file will be created if the file does not exist, while an existing file or
   * directory will receive updated file access and modification times (similar to the way `touch` works from the
   * command line).
   *
   * Default is the current state of the file if it exists, `directory` if `recurse=yes`, or `file` otherwise.
   */
  readonly state?: Input<"absent" | "directory" | "file" | "hard" | "link" | "touch">;
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
}

/** What {@link file} returns. */
export interface FileResult {
  /**
   * Destination file/path, equal to the value passed to `path`.
   *
   * Returned: `state=touch`, `state=hard`, `state=link`
   */
  readonly dest: string;
  /**
   * Destination file/path, equal to the value passed to `path`.
   *
   * Returned: `state=absent`, `state=directory`, `state=file`
   */
  readonly path: string;
}

/**
 * Manage files and file properties
 *
 * Set attributes of files, directories, or symlinks and their targets.
 *
 * Alternatively, remove files, symlinks or directories.
 *
 * Many other modules support the same options as the `ansible.builtin.file` module - including `ansible.builtin.copy`,
 * `ansible.builtin.template`, and `ansible.builtin.assemble`.
 *
 * For Windows targets, use the `ansible.windows.win_file` module instead.
 *
 * @since historical
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/file_module.html
 */
export const file: Module<FileArguments, FileResult> = defineModule("ansible.builtin.file", () => ({
  options: {
    access_time: {},
    access_time_format: {},
    attributes: { aliases: ["attr"] },
    follow: { type: "bool" },
    force: { type: "bool" },
    group: {},
    mode: {},
    modification_time: {},
    modification_time_format: {},
    owner: {},
    path: { type: "path", required: true, aliases: ["dest", "name"] },
    recurse: { type: "bool" },
    selevel: {},
    serole: {},
    setype: {},
    seuser: {},
    src: { type: "path" },
    state: { choices: ["absent", "directory", "file", "hard", "link", "touch"] },
    unsafe_writes: { type: "bool" },
  },
}));

/** Arguments of {@link find}. */
export interface FindArguments {
  /**
   * Select files whose age is equal to or greater than the specified time.
   *
   * Use a negative age to find files equal to or less than the specified time.
   *
   * You can choose seconds, minutes, hours, days, or weeks by specifying the first letter of any of those words (e.g.,
   * "1w").
   */
  readonly age?: Input<string>;
  /**
   * Choose the file property against which we compare age.
   *
   * @default "mtime"
   */
  readonly age_stamp?: Input<"atime" | "ctime" | "mtime">;
  /**
   * Algorithm to determine checksum of file.
   *
   * Will throw an error if the host is unable to use specified algorithm.
   *
   * The remote host has to support the hashing method specified, `md5` can be unavailable if the host is FIPS-140
   * compliant.
   *
   * Availability might be restricted by the target system, for example FIPS systems won't allow md5 use
   *
   * @default "sha1"
   * @since 2.19
   */
  readonly checksum_algorithm?: Input<"md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512">;
  /** Alias of `checksum_algorithm`. */
  readonly checksum?: Input<"md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512">;
  /** Alias of `checksum_algorithm`. */
  readonly checksum_algo?: Input<"md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512">;
  /**
   * A regular expression or pattern which should be matched against the file content.
   *
   * If `read_whole_file=false` it matches against the beginning of the line (uses `re.match()`). If
   * `read_whole_file=true`, it searches anywhere for that pattern (uses `re.search()`).
   *
   * Works only when `file_type` is `file`.
   */
  readonly contains?: Input<string>;
  /**
   * Set the maximum number of levels to descend into.
   *
   * Setting `recurse=false` will override this value, which is effectively depth 1.
   *
   * Default is unlimited depth.
   *
   * @since 2.6
   */
  readonly depth?: Input<number>;
  /**
   * When doing a `contains` search, determine the encoding of the files to be searched.
   *
   * @since 2.17
   */
  readonly encoding?: Input<string>;
  /**
   * Restrict mode matching to exact matches only, and not as a minimum set of permissions to match.
   *
   * @default true
   * @since 2.16
   */
  readonly exact_mode?: Input<boolean>;
  /**
   * One or more (shell or regex) patterns, which type is controlled by `use_regex` option.
   *
   * Items whose basenames match an `excludes` pattern are culled from `patterns` matches. Multiple patterns can be
   * specified using a list.
   *
   * @since 2.5
   */
  readonly excludes?: Input<readonly string[]>;
  /** Alias of `excludes`. */
  readonly exclude?: Input<readonly string[]>;
  /**
   * Type of file to select.
   *
   * The `link` and `any` choices were added in Ansible 2.3.
   *
   * @default "file"
   */
  readonly file_type?: Input<"any" | "directory" | "file" | "link">;
  /**
   * Set this to `true` to follow symlinks in path for systems with python 2.6+.
   *
   * @default false
   */
  readonly follow?: Input<boolean>;
  /**
   * Whether to return a checksum of the file.
   *
   * @default false
   */
  readonly get_checksum?: Input<boolean>;
  /**
   * Set this to `true` to include hidden files, otherwise they will be ignored.
   *
   * @default false
   */
  readonly hidden?: Input<boolean>;
  /**
   * Limit the maximum number of matching paths returned. After finding this many, the find action will stop looking.
   *
   * Matches are made from the top, down (i.e. shallowest directory first).
   *
   * If not set, or set to v(null), it will do unlimited matches.
   *
   * Default is unlimited matches.
   *
   * @since 2.18
   */
  readonly limit?: Input<number>;
  /**
   * Choose objects matching a specified permission. This value is restricted to modes that can be applied using the
   * python `os.chmod` function.
   *
   * The mode can be provided as an octal such as `"0644"` or as symbolic such as `u=rw,g=r,o=r`.
   *
   * @since 2.16
   */
  readonly mode?: Input<string>;
  /**
   * List of paths of directories to search. All paths must be fully qualified.
   *
   * From ansible-core 2.18 and onwards, the data type has changed from `str` to `path`.
   *
   * Required, under this name or an alias.
   */
  readonly paths?: Input<readonly string[]>;
  /** Alias of `paths`. */
  readonly name?: Input<readonly string[]>;
  /** Alias of `paths`. */
  readonly path?: Input<readonly string[]>;
  /**
   * One or more (shell or regex) patterns, which type is controlled by `use_regex` option.
   *
   * The patterns restrict the list of files to be returned to those whose basenames match at least one of the patterns
   * specified. Multiple patterns can be specified using a list.
   *
   * The pattern is matched against the file base name, excluding the directory.
   *
   * When using regexen, the pattern MUST match the ENTIRE file name, not just parts of it. So if you are looking to
   * match all files ending in .default, you'd need to use `.*\.default` as a regexp and not just `\.default`.
   *
   * This parameter expects a list, which can be either comma separated or YAML. If any of the patterns contain a comma,
   * make sure to put them in a list to avoid splitting the patterns in undesirable ways.
   *
   * Defaults to `*` when `use_regex=False`, or `.*` when `use_regex=True`.
   *
   * @default []
   */
  readonly patterns?: Input<readonly string[]>;
  /** Alias of `patterns`. */
  readonly pattern?: Input<readonly string[]>;
  /**
   * When doing a `contains` search, determines whether the whole file should be read into memory or if the regex should
   * be applied to the file line-by-line.
   *
   * Setting this to `true` can have performance and memory implications for large files.
   *
   * This uses `re.search()` instead of `re.match()`.
   *
   * @default false
   * @since 2.11
   */
  readonly read_whole_file?: Input<boolean>;
  /**
   * If target is a directory, recursively descend into the directory looking for files.
   *
   * @default false
   */
  readonly recurse?: Input<boolean>;
  /**
   * Select files whose size is equal to or greater than the specified size.
   *
   * Use a negative size to find files equal to or less than the specified size.
   *
   * Unqualified values are in bytes but b, k, m, g, and t can be appended to specify bytes, kilobytes, megabytes,
   * gigabytes, and terabytes, respectively.
   *
   * Size is not evaluated for directories.
   */
  readonly size?: Input<string>;
  /**
   * If `false`, the patterns are file globs (shell).
   *
   * If `true`, they are python regexes.
   *
   * @default false
   */
  readonly use_regex?: Input<boolean>;
}

/** What {@link find} returns. */
export interface FindResult {
  /**
   * Number of filesystem objects looked at
   *
   * Returned: success
   */
  readonly examined: number;
  /**
   * All matches found with the specified criteria (see stat module for full output of each dictionary)
   *
   * Returned: success
   */
  readonly files: readonly unknown[];
  /**
   * Number of matches
   *
   * Returned: success
   */
  readonly matched: number;
  /**
   * skipped paths and reasons they were skipped
   *
   * Returned: success
   *
   * @since 2.12
   */
  readonly skipped_paths: Readonly<Record<string, unknown>>;
}

/**
 * Return a list of files based on specific criteria
 *
 * Return a list of files based on specific criteria. Multiple criteria are AND'd together.
 *
 * For Windows targets, use the `ansible.windows.win_find` module instead.
 *
 * This module does not use the `find` command, it is a much simpler and slower Python implementation. It is intended
 * for small and simple uses. Those that need the extra power or speed and have expertise with the UNIX command, should
 * use it directly.
 *
 * @since 2.0
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/find_module.html
 */
export const find: Module<FindArguments, FindResult> = defineModule("ansible.builtin.find", () => ({
  options: {
    age: {},
    age_stamp: { choices: ["atime", "ctime", "mtime"] },
    checksum_algorithm: { choices: ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"], aliases: ["checksum", "checksum_algo"] },
    contains: {},
    depth: { type: "int" },
    encoding: {},
    exact_mode: { type: "bool" },
    excludes: { type: "list", elements: "str", aliases: ["exclude"] },
    file_type: { choices: ["any", "directory", "file", "link"] },
    follow: { type: "bool" },
    get_checksum: { type: "bool" },
    hidden: { type: "bool" },
    limit: { type: "int" },
    mode: {},
    paths: { type: "list", elements: "path", required: true, aliases: ["name", "path"] },
    patterns: { type: "list", elements: "str", aliases: ["pattern"] },
    read_whole_file: { type: "bool" },
    recurse: { type: "bool" },
    size: {},
    use_regex: { type: "bool" },
  },
}));

/** Arguments of {@link gather_facts}. */
export interface GatherFactsArguments {
  /**
   * A toggle that controls if the fact modules are executed in parallel or serially and in order. This can guarantee
   * the merge order of module facts at the expense of performance.
   *
   * By default it will be true if more than one fact module is used.
   *
   * For low cost/delay fact modules parallelism overhead might end up meaning the whole process takes longer. Test your
   * specific case to see if it is a speed improvement or not.
   *
   * The `ansible_facts_parallel` variable can be used to set this option, overriding the default, but not the direct
   * assignment of the option in the task.
   */
  readonly parallel?: Input<boolean>;
}

/**
 * Gathers facts about remote hosts
 *
 * This module takes care of executing the configured facts modules, the default is to use the `ansible.builtin.setup`
 * module.
 *
 * This module is automatically called by playbooks to gather useful variables about remote hosts that can be used in
 * playbooks.
 *
 * It can also be executed directly by `/usr/bin/ansible` to check what variables are available to a host.
 *
 * Ansible provides many *facts* about the system, automatically.
 *
 * @since 2.8
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/gather_facts_module.html
 */
export const gather_facts: Module<GatherFactsArguments, Record<never, never>> = defineModule("ansible.builtin.gather_facts", () => ({
  options: {
    parallel: { type: "bool" },
  },
}));

/** Arguments of {@link get_url}. */
export interface GetUrlArguments {
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
   * Create a backup file including the timestamp information so you can get the original file back if you somehow
   * clobbered it incorrectly.
   *
   * @default false
   * @since 2.1
   */
  readonly backup?: Input<boolean>;
  /**
   * If a checksum is passed to this parameter, the digest of the destination file will be calculated after it is
   * downloaded to ensure its integrity and verify that the transfer completed successfully. Format:
   * <algorithm>:<checksum|url>, for example `checksum="sha256:D98291AC[...]B6DC7B97"`,
   * `checksum="sha256:http://example.com/path/sha256sum.txt"`.
   *
   * If you worry about portability, only the sha1 algorithm is available on all platforms and python versions.
   *
   * The Python `hashlib` module is responsible for providing the available algorithms. The choices vary based on Python
   * version and OpenSSL version.
   *
   * On systems running in FIPS compliant mode, the `md5` algorithm may be unavailable.
   *
   * Additionally, if a checksum is passed to this parameter, and the file exist under the `dest` location, the
   * `destination_checksum` would be calculated, and if checksum equals `destination_checksum`, the file download would
   * be skipped (unless `force=true`). If the checksum does not equal `destination_checksum`, the destination file is
   * deleted.
   *
   * If the checksum URL requires username and password, `url_username` and `url_password` are used to download the
   * checksum file.
   *
   * @default ""
   * @since 2.0
   */
  readonly checksum?: Input<string>;
  /**
   * SSL/TLS Ciphers to use for the request.
   *
   * When a list is provided, all ciphers are joined in order with `:`.
   *
   * See the [OpenSSL Cipher List
   * Format](https://www.openssl.org/docs/manmaster/man1/openssl-ciphers.html#CIPHER-LIST-FORMAT) for more details.
   *
   * The available ciphers is dependent on the Python and OpenSSL/LibreSSL versions.
   *
   * @since 2.14
   */
  readonly ciphers?: Input<readonly string[]>;
  /**
   * PEM formatted certificate chain file to be used for SSL client authentication.
   *
   * This file can also include the key as well, and if the key is included, `client_key` is not required.
   *
   * @since 2.4
   */
  readonly client_cert?: Input<string>;
  /**
   * PEM formatted file that contains your private key to be used for SSL client authentication.
   *
   * If `client_cert` contains both the certificate and key, this option is not required.
   *
   * @since 2.4
   */
  readonly client_key?: Input<string>;
  /**
   * Whether to attempt to decompress gzip content-encoded responses.
   *
   * @default true
   * @since 2.14
   */
  readonly decompress?: Input<boolean>;
  /**
   * Absolute path of where to download the file to.
   *
   * If `dest` is a directory, either the server provided filename or, if none provided, the base name of the URL on the
   * remote server will be used. If a directory, `force` has no effect.
   *
   * If `dest` is a directory, the file will always be downloaded (regardless of the `force` and `checksum` option), but
   * replaced only if the contents changed.
   */
  readonly dest: Input<string>;
  /**
   * If `true` and `dest` is not a directory, will download the file every time and replace the file if the contents
   * change. If `false`, the file will only be downloaded if the destination does not exist. Generally should be `true`
   * only for small local files.
   *
   * Prior to 0.6, this module behaved as if `true` was the default.
   *
   * @default false
   * @since 0.7
   */
  readonly force?: Input<boolean>;
  /**
   * Force the sending of the Basic authentication header upon initial request.
   *
   * httplib2, the library used by the uri module only sends authentication information when a webservice responds to an
   * initial request with a 401 status. Since some basic auth services do not properly send a 401, logins will fail.
   *
   * @default false
   * @since 2.0
   */
  readonly force_basic_auth?: Input<boolean>;
  /**
   * Name of the group that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current group of the current user unless you are root, in which case it can
   * preserve the previous ownership.
   */
  readonly group?: Input<string>;
  /**
   * Add custom HTTP headers to a request in hash/dict format.
   *
   * The hash/dict format was added in Ansible 2.6.
   *
   * Previous versions used a `"key:value,key:value"` string format.
   *
   * The `"key:value,key:value"` string format is deprecated and has been removed in version 2.10.
   *
   * @since 2.0
   */
  readonly headers?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Header to identify as, generally appears in web server logs.
   *
   * @default "ansible-httpget"
   */
  readonly http_agent?: Input<string>;
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
   * Timeout in seconds for URL request.
   *
   * @default 10
   * @since 1.8
   */
  readonly timeout?: Input<number>;
  /**
   * Absolute path of where temporary file is downloaded to.
   *
   * When run on Ansible 2.5 or greater, path defaults to ansible's `remote_tmp` setting.
   *
   * When run on Ansible prior to 2.5, it defaults to `TMPDIR`, `TEMP` or `TMP` env variables or a platform specific
   * value.
   *
   * https://docs.python.org/3/library/tempfile.html#tempfile.tempdir.
   *
   * @since 2.1
   */
  readonly tmp_dest?: Input<string>;
  /**
   * A list of header names that will not be sent on subsequent redirected requests. This list is case insensitive. By
   * default all headers will be redirected. In some cases it may be beneficial to list headers such as `Authorization`
   * here to avoid potential credential exposure.
   *
   * @default []
   * @since 2.12
   */
  readonly unredirected_headers?: Input<readonly string[]>;
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
  /** HTTP, HTTPS, or FTP URL in the form `(http|https|ftp`://[user[:pass]]@host.domain[:port]/path). */
  readonly url: Input<string>;
  /**
   * The password for use in HTTP basic authentication.
   *
   * If the `url_username` parameter is not specified, the `url_password` parameter will not be used.
   *
   * Since version 2.8 you can also use the `password` alias for this option.
   *
   * @since 1.6
   */
  readonly url_password?: Input<string>;
  /** Alias of `url_password`. */
  readonly password?: Input<string>;
  /**
   * The username for use in HTTP basic authentication.
   *
   * This parameter can be used without `url_password` for sites that allow empty passwords.
   *
   * Since version 2.8 you can also use the `username` alias for this option.
   *
   * @since 1.6
   */
  readonly url_username?: Input<string>;
  /** Alias of `url_username`. */
  readonly username?: Input<string>;
  /**
   * Use GSSAPI to perform the authentication, typically this is for Kerberos or Kerberos through Negotiate
   * authentication.
   *
   * Requires the Python library [gssapi](https://github.com/pythongssapi/python-gssapi) to be installed.
   *
   * Credentials for GSSAPI can be specified with `url_username`/`url_password` or with the GSSAPI env var `KRB5CCNAME`
   * that specified a custom Kerberos credential cache.
   *
   * NTLM authentication is *not* supported even if the GSSAPI mech for NTLM has been installed.
   *
   * @default false
   * @since 2.11
   */
  readonly use_gssapi?: Input<boolean>;
  /**
   * Determining whether to use credentials from `~/.netrc` file.
   *
   * By default `.netrc` is used with Basic authentication headers.
   *
   * When `false`, `.netrc` credentials are ignored.
   *
   * @default true
   * @since 2.14
   */
  readonly use_netrc?: Input<boolean>;
  /**
   * if `false`, it will not use a proxy, even if one is defined in an environment variable on the target hosts.
   *
   * @default true
   */
  readonly use_proxy?: Input<boolean>;
  /**
   * If `false`, SSL certificates will not be validated.
   *
   * This should only be used on personally controlled sites using self-signed certificates.
   *
   * @default true
   */
  readonly validate_certs?: Input<boolean>;
}

/** What {@link get_url} returns. */
export interface GetUrlResult {
  /**
   * name of backup file created after download
   *
   * Returned: changed and if backup=yes
   */
  readonly backup_file: string;
  /**
   * sha1 checksum of the file after copy
   *
   * Returned: success
   */
  readonly checksum_dest: string;
  /**
   * sha1 checksum of the file
   *
   * Returned: success
   */
  readonly checksum_src: string;
  /**
   * destination file/path
   *
   * Returned: success
   */
  readonly dest: string;
  /**
   * The number of seconds that elapsed while performing the download
   *
   * Returned: always
   */
  readonly elapsed: number;
  /**
   * group id of the file
   *
   * Returned: success
   */
  readonly gid: number;
  /**
   * group of the file
   *
   * Returned: success
   */
  readonly group: string;
  /**
   * md5 checksum of the file after download
   *
   * Returned: when supported
   */
  readonly md5sum: string;
  /**
   * permissions of the target
   *
   * Returned: success
   */
  readonly mode: string;
  /**
   * the HTTP message from the request
   *
   * Returned: always
   */
  readonly msg: string;
  /**
   * owner of the file
   *
   * Returned: success
   */
  readonly owner: string;
  /**
   * the SELinux security context of the file
   *
   * Returned: success
   */
  readonly secontext: string;
  /**
   * size of the target
   *
   * Returned: success
   */
  readonly size: number;
  /**
   * source file used after download
   *
   * Returned: always
   */
  readonly src: string;
  /**
   * state of the target
   *
   * Returned: success
   */
  readonly state: string;
  /**
   * the HTTP status code from the request
   *
   * Returned: always
   */
  readonly status_code: number;
  /**
   * owner id of the file, after execution
   *
   * Returned: success
   */
  readonly uid: number;
  /**
   * the actual URL used for the request
   *
   * Returned: always
   */
  readonly url: string;
}

/**
 * Downloads files from HTTP, HTTPS, or FTP to node
 *
 * Downloads files from HTTP, HTTPS, or FTP to the remote server. The remote server *must* have direct access to the
 * remote resource.
 *
 * By default, if an environment variable `<protocol>_proxy` is set on the target host, requests will be sent through
 * that proxy. This behaviour can be overridden by setting a variable for this task (see setting the environment), or by
 * using the use_proxy option.
 *
 * HTTP redirects can redirect from HTTP to HTTPS so you should be sure that your proxy environment for both protocols
 * is correct.
 *
 * From Ansible 2.4 when run with `--check`, it will do a HEAD request to validate the URL but will not download the
 * entire file or verify it against hashes and will report incorrect changed status.
 *
 * For Windows targets, use the `ansible.windows.win_get_url` module instead.
 *
 * @since 0.6
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/get_url_module.html
 */
export const get_url: Module<GetUrlArguments, GetUrlResult> = defineModule("ansible.builtin.get_url", () => ({
  options: {
    attributes: { aliases: ["attr"] },
    backup: { type: "bool" },
    checksum: {},
    ciphers: { type: "list", elements: "str" },
    client_cert: { type: "path" },
    client_key: { type: "path" },
    decompress: { type: "bool" },
    dest: { type: "path", required: true },
    force: { type: "bool" },
    force_basic_auth: { type: "bool" },
    group: {},
    headers: { type: "dict" },
    http_agent: {},
    mode: {},
    owner: {},
    selevel: {},
    serole: {},
    setype: {},
    seuser: {},
    timeout: { type: "int" },
    tmp_dest: { type: "path" },
    unredirected_headers: { type: "list", elements: "str" },
    unsafe_writes: { type: "bool" },
    url: { required: true },
    url_password: { aliases: ["password"], no_log: true },
    url_username: { aliases: ["username"] },
    use_gssapi: { type: "bool" },
    use_netrc: { type: "bool" },
    use_proxy: { type: "bool" },
    validate_certs: { type: "bool" },
  },
}));

/** Arguments of {@link getent}. */
export interface GetentArguments {
  /** The name of a getent database supported by the target system (passwd, group, hosts, etc). */
  readonly database: Input<string>;
  /**
   * If a supplied key is missing this will make the task fail if `true`.
   *
   * @default true
   */
  readonly fail_key?: Input<boolean>;
  /** Key from which to return values from the specified database, otherwise the full contents are returned. */
  readonly key?: Input<string>;
  /**
   * Override all databases with the specified service
   *
   * The underlying system must support the service flag which is not always available.
   *
   * @since 2.9
   */
  readonly service?: Input<string>;
  /**
   * Character used to split the database values into lists/arrays such as `:` or `\t`, otherwise it will try to pick
   * one depending on the database.
   */
  readonly split?: Input<string>;
}

/** What {@link getent} returns. */
export interface GetentResult {
  /**
   * Facts to add to ansible_facts.
   *
   * Returned: always
   */
  readonly ansible_facts: {
    /**
     * A list of results or a single result as a list of the fields the db provides
     *
     * The list elements depend on the database queried, see getent man page for the structure
     *
     * Starting at 2.11 it now returns multiple duplicate entries, previously it only returned the last one
     *
     * Returned: always
     */
    readonly "getent_<database>": readonly unknown[];
  };
}

/**
 * A wrapper to the unix getent utility
 *
 * Runs getent against one of its various databases and returns information into the host's facts, in a
 * `getent_<database>` prefixed variable.
 *
 * @since 1.8
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/getent_module.html
 */
export const getent: Module<GetentArguments, GetentResult> = defineModule("ansible.builtin.getent", () => ({
  options: {
    database: { required: true },
    fail_key: { type: "bool" },
    key: {},
    service: {},
    split: {},
  },
}));

/** Arguments of {@link git}. */
export interface GitArguments {
  /**
   * Will ensure or not that `-o StrictHostKeyChecking=no` is present as an ssh option.
   *
   * Be aware that this disables a protection against MITM attacks.
   *
   * Those using OpenSSH >= 7.5 might want to use `accept_newhostkey` or set `ssh_opts` to
   * `StrictHostKeyChecking=accept-new` instead, it does not remove the MITM issue but it does restrict it to the first
   * attempt.
   *
   * @default false
   * @since 1.5
   */
  readonly accept_hostkey?: Input<boolean>;
  /**
   * As of OpenSSH 7.5, `-o StrictHostKeyChecking=accept-new` can be used which is safer and will only accepts host keys
   * which are not present or are the same. If `true`, ensure that `-o StrictHostKeyChecking=accept-new` is present as
   * an ssh option.
   *
   * @default false
   * @since 2.12
   */
  readonly accept_newhostkey?: Input<boolean>;
  /**
   * Specify archive file path with extension. If specified, creates an archive file of the specified format containing
   * the tree structure for the source tree. Allowed archive formats ["zip", "tar.gz", "tar", "tgz"].
   *
   * This will clone and perform git archive from local directory as not all git servers support git archive.
   *
   * @since 2.4
   */
  readonly archive?: Input<string>;
  /**
   * Specify a prefix to add to each file path in archive. Requires `archive` to be specified.
   *
   * @since 2.10
   */
  readonly archive_prefix?: Input<string>;
  /**
   * If `true`, repository will be created as a bare repo, otherwise it will be a standard repo with a workspace.
   *
   * @default false
   * @since 1.4
   */
  readonly bare?: Input<boolean>;
  /**
   * If `false`, do not clone the repository even if it does not exist locally.
   *
   * @default true
   * @since 1.9
   */
  readonly clone?: Input<boolean>;
  /**
   * Create a shallow clone with a history truncated to the specified number or revisions. The minimum possible value is
   * `1`, otherwise ignored. Needs *git>=1.9.1* to work correctly.
   *
   * @since 1.2
   */
  readonly depth?: Input<number>;
  /**
   * The path of where the repository should be checked out. This is equivalent to `git clone [repo_url] [directory]`.
   * The repository named in `repo` is not appended to this path and the destination directory must be empty. This
   * parameter is required, unless `clone` is set to `false`.
   */
  readonly dest: Input<string>;
  /**
   * Path to git executable to use. If not supplied, the normal mechanism for resolving binary paths will be used.
   *
   * @since 1.4
   */
  readonly executable?: Input<string>;
  /**
   * If `true`, any modified files in the working repository will be discarded.  Prior to 0.7, this was always `true`
   * and could not be disabled.  Prior to 1.9, the default was `true`.
   *
   * @default false
   * @since 0.7
   */
  readonly force?: Input<boolean>;
  /**
   * A list of trusted GPG fingerprints to compare to the fingerprint of the GPG-signed commit.
   *
   * Only used when `verify_commit=yes`.
   *
   * Use of this feature requires Git 2.6+ due to its reliance on git's `--raw` flag to `verify-commit` and
   * `verify-tag`.
   *
   * Alias `gpg_allowlist` is added in version 2.17.
   *
   * Alias `gpg_whitelist` is deprecated and will be removed in version 2.21.
   *
   * @default []
   * @since 2.9
   */
  readonly gpg_allowlist?: Input<readonly string[]>;
  /** Alias of `gpg_allowlist`. */
  readonly gpg_whitelist?: Input<readonly string[]>;
  /**
   * Specify an optional private key file path, on the target host, to use for the checkout.
   *
   * This ensures `IdentitiesOnly=yes` is present in `ssh_opts`.
   *
   * @since 1.5
   */
  readonly key_file?: Input<string>;
  /**
   * If `false`, repository will be cloned without the `--recursive` option, skipping sub-modules.
   *
   * @default true
   * @since 1.6
   */
  readonly recursive?: Input<boolean>;
  /**
   * Reference repository (see `git clone --reference ...`).
   *
   * @since 1.4
   */
  readonly reference?: Input<string>;
  /**
   * Add an additional refspec to be fetched. If version is set to a *SHA-1* not reachable from any branch or tag, this
   * option may be necessary to specify the ref containing the *SHA-1*. Uses the same syntax as the `git fetch` command.
   * An example value could be "refs/meta/config".
   *
   * @since 1.9
   */
  readonly refspec?: Input<string>;
  /**
   * Name of the remote.
   *
   * @default "origin"
   */
  readonly remote?: Input<string>;
  /**
   * git, SSH, or HTTP(S) protocol address of the git repository.
   *
   * Avoid embedding usernames and passwords within Git repository URLs. This practice is insecure and can lead to
   * unauthorized access to your repositories. For secure authentication, configure SSH keys (recommended) or use a
   * credential helper. See Git documentation on SSH keys/credential helpers for instructions.
   *
   * Required, under this name or an alias.
   */
  readonly repo?: Input<string>;
  /** Alias of `repo`. */
  readonly name?: Input<string>;
  /**
   * The path to place the cloned repository. If specified, Git repository can be separated from working tree.
   *
   * @since 2.7
   */
  readonly separate_git_dir?: Input<string>;
  /**
   * Clone only the history leading to the tip of the specified revision.
   *
   * @default false
   * @since 2.11
   */
  readonly single_branch?: Input<boolean>;
  /**
   * Options git will pass to ssh when used as protocol, it works via `git`'s `GIT_SSH`/`GIT_SSH_COMMAND` environment
   * variables.
   *
   * For older versions it appends `GIT_SSH_OPTS` (specific to this module) to the variables above or via a wrapper
   * script.
   *
   * Other options can add to this list, like `key_file` and `accept_hostkey`.
   *
   * An example value could be `-o StrictHostKeyChecking=no` (although this particular option is better set by
   * `accept_hostkey`).
   *
   * The module ensures that `BatchMode=yes` is always present to avoid prompts.
   *
   * @since 1.5
   */
  readonly ssh_opts?: Input<string>;
  /**
   * If `true`, submodules will track the latest commit on their master branch (or other branch specified in
   * `.gitmodules`).  If `false`, submodules will be kept at the revision specified by the main project. This is
   * equivalent to specifying the `--remote` flag to git submodule update.
   *
   * @default false
   * @since 1.8
   */
  readonly track_submodules?: Input<boolean>;
  /**
   * The umask to set before doing any checkouts, or any other repository maintenance.
   *
   * @since 2.2
   */
  readonly umask?: Input<string>;
  /**
   * If `false`, do not retrieve new revisions from the origin repository.
   *
   * Operations like archive will work on the existing (old) repository and might not respond to changes to the options
   * version or remote.
   *
   * @default true
   * @since 1.2
   */
  readonly update?: Input<boolean>;
  /**
   * If `true`, when cloning or checking out a `version` verify the signature of a GPG signed commit. This requires git
   * version>=2.1.0 to be installed. The commit MUST be signed and the public key MUST be present in the GPG keyring.
   *
   * @default false
   * @since 2.0
   */
  readonly verify_commit?: Input<boolean>;
  /**
   * What version of the repository to check out. This can be the literal string `HEAD`, a branch name, a tag name. It
   * can also be a *SHA-1* hash, in which case `refspec` needs to be specified if the given revision is not already
   * available.
   *
   * @default "HEAD"
   */
  readonly version?: Input<string>;
}

/** What {@link git} returns. */
export interface GitResult {
  /**
   * Last commit revision of the repository retrieved during the update.
   *
   * Returned: success
   */
  readonly after: string;
  /**
   * Commit revision before the repository was updated, "null" for new repository.
   *
   * Returned: success
   */
  readonly before: string;
  /**
   * Contains the original path of .git directory if it is changed.
   *
   * Returned: success
   */
  readonly git_dir_before: string;
  /**
   * Contains the new path of .git directory if it is changed.
   *
   * Returned: success
   */
  readonly git_dir_now: string;
  /**
   * Contains True or False whether or not the remote URL was changed.
   *
   * Returned: success
   */
  readonly remote_url_changed: boolean;
}

/**
 * Deploy software (or files) from git checkouts
 *
 * Manage *git* checkouts of repositories to deploy files or software.
 *
 * @since 0.0.1
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/git_module.html
 */
export const git: Module<GitArguments, GitResult> = defineModule("ansible.builtin.git", () => ({
  options: {
    accept_hostkey: { type: "bool" },
    accept_newhostkey: { type: "bool" },
    archive: { type: "path" },
    archive_prefix: {},
    bare: { type: "bool" },
    clone: { type: "bool" },
    depth: { type: "int" },
    dest: { type: "path", required: true },
    executable: { type: "path" },
    force: { type: "bool" },
    gpg_allowlist: { type: "list", elements: "str", aliases: ["gpg_whitelist"] },
    key_file: { type: "path" },
    recursive: { type: "bool" },
    reference: {},
    refspec: {},
    remote: {},
    repo: { required: true, aliases: ["name"] },
    separate_git_dir: { type: "path" },
    single_branch: { type: "bool" },
    ssh_opts: {},
    track_submodules: { type: "bool" },
    umask: {},
    update: { type: "bool" },
    verify_commit: { type: "bool" },
    version: {},
  },
  mutually_exclusive: [["separate_git_dir", "bare"], ["accept_hostkey", "accept_newhostkey"]],
  required_by: { archive_prefix: ["archive"] },
}));

/** Arguments of {@link group}. */
export interface GroupArguments {
  /**
   * Whether to delete a group even if it is the primary group of a user.
   *
   * Only applicable on platforms which implement a `--force` flag on the group deletion command.
   *
   * @default false
   * @since 2.15
   */
  readonly force?: Input<boolean>;
  /** Optional *GID* to set for the group. */
  readonly gid?: Input<number>;
  /**
   * Sets the GID_MAX value for group creation.
   *
   * Overwrites /etc/login.defs default value.
   *
   * Currently supported on Linux. Does nothing when used with other platforms.
   *
   * Requires `local` is omitted or `False`.
   *
   * @since 2.18
   */
  readonly gid_max?: Input<number>;
  /**
   * Sets the GID_MIN value for group creation.
   *
   * Overwrites /etc/login.defs default value.
   *
   * Currently supported on Linux. Does nothing when used with other platforms.
   *
   * Requires `local` is omitted or `False`.
   *
   * @since 2.18
   */
  readonly gid_min?: Input<number>;
  /**
   * Forces the use of "local" command alternatives on platforms that implement it.
   *
   * This is useful in environments that use centralized authentication when you want to manipulate the local groups.
   * (for example, it uses `lgroupadd` instead of `groupadd`).
   *
   * This requires that these commands exist on the targeted host, otherwise it will be a fatal error.
   *
   * @default false
   * @since 2.6
   */
  readonly local?: Input<boolean>;
  /** Name of the group to manage. */
  readonly name: Input<string>;
  /**
   * This option allows to change the group ID to a non-unique value. Requires `gid`.
   *
   * Not supported on macOS or BusyBox distributions.
   *
   * @default false
   * @since 2.8
   */
  readonly non_unique?: Input<boolean>;
  /**
   * Whether the group should be present or not on the remote host.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * If `yes`, indicates that the group created is a system group.
   *
   * @default false
   */
  readonly system?: Input<boolean>;
}

/** What {@link group} returns. */
export interface GroupResult {
  /**
   * Group ID of the group.
   *
   * Returned: When `state` is `present`
   */
  readonly gid: number;
  /**
   * Group name.
   *
   * Returned: always
   */
  readonly name: string;
  /**
   * Whether the group is present or not.
   *
   * Returned: always
   */
  readonly state: string;
  /**
   * Whether the group is a system group or not.
   *
   * Returned: When `state` is `present`
   */
  readonly system: boolean;
}

/**
 * Add or remove groups
 *
 * Manage presence of groups on a host.
 *
 * For Windows targets, use the `ansible.windows.win_group` module instead.
 *
 * @since 0.0.2
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/group_module.html
 */
export const group: Module<GroupArguments, GroupResult> = defineModule("ansible.builtin.group", () => ({
  options: {
    force: { type: "bool" },
    gid: { type: "int" },
    gid_max: { type: "int" },
    gid_min: { type: "int" },
    local: { type: "bool" },
    name: { required: true },
    non_unique: { type: "bool" },
    state: { choices: ["absent", "present"] },
    system: { type: "bool" },
  },
  required_if: [["non_unique", true, ["gid"]]],
}));

/** Arguments of {@link group_by}. */
export interface GroupByArguments {
  /** The variables whose values will be used as groups. */
  readonly key: Input<string>;
  /**
   * The list of the parent groups.
   *
   * @default ["all"]
   * @since 2.4
   */
  readonly parents?: Input<readonly string[]>;
}

/**
 * Create Ansible groups based on facts
 *
 * Use facts to create ad-hoc groups that can be used later in a playbook.
 *
 * This module is also supported for Windows targets.
 *
 * @since 0.9
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/group_by_module.html
 */
export const group_by: Module<GroupByArguments, Record<never, never>> = defineModule("ansible.builtin.group_by", () => ({
  options: {
    key: { required: true },
    parents: { type: "list", elements: "str" },
  },
}));

/** Arguments of {@link hostname}. */
export interface HostnameArguments {
  /**
   * Name of the host.
   *
   * If the value is a fully qualified domain name that does not resolve from the given host, this will cause the module
   * to hang for a few seconds while waiting for the name resolution attempt to timeout.
   */
  readonly name: Input<string>;
  /**
   * Which strategy to use to update the hostname.
   *
   * If not set we try to autodetect, but this can be problematic, particularly with containers as they can present
   * misleading information.
   *
   * Note that `systemd` should be specified for RHEL/EL/CentOS 7+. Older distributions should use `redhat`.
   *
   * @since 2.9
   */
  readonly use?: Input<"alpine" | "debian" | "freebsd" | "generic" | "macos" | "macosx" | "darwin" | "openbsd" | "openrc" | "redhat" | "sles" | "solaris" | "systemd">;
}

/**
 * Manage hostname
 *
 * Set system's hostname. Supports most OSs/Distributions including those using `systemd`.
 *
 * Windows, HP-UX, and AIX are not currently supported.
 *
 * @since 1.4
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/hostname_module.html
 */
export const hostname: Module<HostnameArguments, Record<never, never>> = defineModule("ansible.builtin.hostname", () => ({
  options: {
    name: { required: true },
    use: { choices: ["alpine", "debian", "freebsd", "generic", "macos", "macosx", "darwin", "openbsd", "openrc", "redhat", "sles", "solaris", "systemd"] },
  },
}));

/** Arguments of {@link import_playbook}. */
export interface ImportPlaybookArguments {
  /** The name of the imported playbook is specified directly without any other option. */
  readonly free_form: Input<string>;
}

/**
 * Import a playbook
 *
 * Includes a file with a list of plays to be executed.
 *
 * Files with a list of plays can only be included at the top level.
 *
 * You cannot use this action inside a play.
 *
 * @since 2.4
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/import_playbook_module.html
 */
export const import_playbook: Module<ImportPlaybookArguments, Record<never, never>> = defineModule("ansible.builtin.import_playbook", () => ({
  options: {
    free_form: { required: true },
  },
  free_form: true,
}));

/** Arguments of {@link import_role}. */
export interface ImportRoleArguments {
  /**
   * Overrides the role's metadata setting to allow using a role more than once with the same parameters.
   *
   * @default true
   */
  readonly allow_duplicates?: Input<boolean>;
  /**
   * File to load from a role's `defaults/` directory.
   *
   * @default "main"
   */
  readonly defaults_from?: Input<string>;
  /**
   * File to load from a role's `handlers/` directory.
   *
   * @default "main"
   * @since 2.8
   */
  readonly handlers_from?: Input<string>;
  /** The name of the role to be executed. */
  readonly name: Input<string>;
  /**
   * This option dictates whether the role's `vars` and `defaults` are exposed to the play.
   *
   * Variables are exposed to the play at playbook parsing time, and available to earlier roles and tasks as well unlike
   * `include_role`.
   *
   * The default depends on the configuration option DEFAULT_PRIVATE_ROLE_VARS.
   *
   * @default true
   * @since 2.17
   */
  readonly public?: Input<boolean>;
  /**
   * Perform role argument spec validation if an argument spec is defined.
   *
   * @default true
   * @since 2.11
   */
  readonly rolespec_validate?: Input<boolean>;
  /**
   * File to load from a role's `tasks/` directory.
   *
   * @default "main"
   */
  readonly tasks_from?: Input<string>;
  /**
   * File to load from a role's `vars/` directory.
   *
   * @default "main"
   */
  readonly vars_from?: Input<string>;
}

/**
 * Import a role into a play
 *
 * Much like the `roles:` keyword, this task loads a role, but it allows you to control when the role tasks run in
 * between other tasks of the play.
 *
 * Most keywords, loops and conditionals will only be applied to the imported tasks, not to this statement itself. If
 * you want the opposite behavior, use `ansible.builtin.include_role` instead.
 *
 * Does not work in handlers.
 *
 * @since 2.4
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/import_role_module.html
 */
export const import_role: Module<ImportRoleArguments, Record<never, never>> = defineModule("ansible.builtin.import_role", () => ({
  options: {
    allow_duplicates: { type: "bool" },
    defaults_from: {},
    handlers_from: {},
    name: { required: true },
    public: { type: "bool" },
    rolespec_validate: { type: "bool" },
    tasks_from: {},
    vars_from: {},
  },
}));

/** Arguments of {@link import_tasks}. */
export interface ImportTasksArguments {
  /**
   * Specifies the name of the file that lists tasks to add to the current playbook.
   *
   * @since 2.7
   */
  readonly file: Input<string>;
}

/**
 * Import a task list
 *
 * Imports a list of tasks to be added to the current playbook for subsequent execution.
 *
 * @since 2.4
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/import_tasks_module.html
 */
export const import_tasks: Module<ImportTasksArguments, Record<never, never>> = defineModule("ansible.builtin.import_tasks", () => ({
  options: {
    file: { required: true },
  },
}));

/** Arguments of {@link include_role}. */
export interface IncludeRoleArguments {
  /**
   * Overrides the role's metadata setting to allow using a role more than once with the same parameters.
   *
   * @default true
   */
  readonly allow_duplicates?: Input<boolean>;
  /**
   * Accepts a hash of task keywords (for example `tags`, `become`) that will be applied to all tasks within the
   * included role.
   *
   * @since 2.7
   */
  readonly apply?: Input<Readonly<Record<string, unknown>>>;
  /**
   * File to load from a role's `defaults/` directory.
   *
   * @default "main"
   */
  readonly defaults_from?: Input<string>;
  /**
   * File to load from a role's `handlers/` directory.
   *
   * @default "main"
   * @since 2.8
   */
  readonly handlers_from?: Input<string>;
  /** The name of the role to be executed. */
  readonly name: Input<string>;
  /**
   * This option dictates whether the role's `vars` and `defaults` are exposed to the play. If set to `true` the
   * variables will be available to tasks following the `include_role` task. This functionality differs from standard
   * variable exposure for roles listed under the `roles` header or `ansible.builtin.import_role` as they are exposed to
   * the play at playbook parsing time, and available to earlier roles and tasks as well.
   *
   * @default false
   * @since 2.7
   */
  readonly public?: Input<boolean>;
  /**
   * Perform role argument spec validation if an argument spec is defined.
   *
   * @default true
   * @since 2.11
   */
  readonly rolespec_validate?: Input<boolean>;
  /**
   * File to load from a role's `tasks/` directory.
   *
   * @default "main"
   */
  readonly tasks_from?: Input<string>;
  /**
   * File to load from a role's `vars/` directory.
   *
   * @default "main"
   */
  readonly vars_from?: Input<string>;
}

/**
 * Load and execute a role
 *
 * Dynamically loads and executes a specified role as a task.
 *
 * May be used only where Ansible tasks are allowed - inside `pre_tasks`, `tasks`, or `post_tasks` play objects, or as a
 * task inside a role.
 *
 * Task-level keywords, loops, and conditionals apply only to the `include_role` statement itself.
 *
 * To apply keywords to the tasks within the role, pass them using the `apply` option or use
 * `ansible.builtin.import_role` instead.
 *
 * Ignores some keywords, like `until` and `retries`.
 *
 * This module is also supported for Windows targets.
 *
 * Does not work in handlers.
 *
 * @since 2.2
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/include_role_module.html
 */
export const include_role: Module<IncludeRoleArguments, Record<never, never>> = defineModule("ansible.builtin.include_role", () => ({
  options: {
    allow_duplicates: { type: "bool" },
    apply: { type: "dict" },
    defaults_from: {},
    handlers_from: {},
    name: { required: true },
    public: { type: "bool" },
    rolespec_validate: { type: "bool" },
    tasks_from: {},
    vars_from: {},
  },
}));

/** Arguments of {@link include_tasks}. */
export interface IncludeTasksArguments {
  /**
   * Accepts a hash of task keywords (for example `tags`, `become`) that will be applied to the tasks within the
   * include.
   *
   * @since 2.7
   */
  readonly apply?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Specifies the name of the file that lists tasks to add to the current playbook.
   *
   * @since 2.7
   */
  readonly file: Input<string>;
}

/**
 * Dynamically include a task list
 *
 * Includes a file with a list of tasks to be executed in the current playbook.
 *
 * @since 2.4
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/include_tasks_module.html
 */
export const include_tasks: Module<IncludeTasksArguments, Record<never, never>> = defineModule("ansible.builtin.include_tasks", () => ({
  options: {
    apply: { type: "dict" },
    file: { required: true },
  },
}));

/** Arguments of {@link include_vars}. */
export interface IncludeVarsArguments {
  /**
   * When using `dir`, this module will, by default, recursively go through each sub directory and load up the
   * variables. By explicitly setting the depth, this module will only go as deep as the depth.
   *
   * @default 0
   * @since 2.2
   */
  readonly depth?: Input<number>;
  /**
   * The directory name from which the variables should be loaded.
   *
   * If the path is relative and the task is inside a role, it will look inside the role's `vars/` subdirectory.
   *
   * If the path is relative and not inside a role, it will be parsed relative to the playbook.
   *
   * @since 2.2
   */
  readonly dir?: Input<string>;
  /**
   * List of file extensions to read when using `dir`.
   *
   * @default ["json","yaml","yml"]
   * @since 2.3
   */
  readonly extensions?: Input<readonly string[]>;
  /**
   * The file name from which variables should be loaded.
   *
   * If the path is relative, it will look for the file in `vars/` subdirectory of a role or relative to playbook.
   *
   * @since 2.2
   */
  readonly file?: Input<string>;
  /**
   * Limit the files that are loaded within any directory to this regular expression.
   *
   * @since 2.2
   */
  readonly files_matching?: Input<string>;
  /**
   * If set to `merge`, merges existing hash variables instead of overwriting them.
   *
   * If omitted (`null`), the behavior falls back to the global `hash_behaviour` configuration.
   *
   * This option is self-contained and does not apply to individual files in `dir`. You can use a loop to apply
   * `hash_behaviour` per file.
   *
   * @since 2.12
   */
  readonly hash_behaviour?: Input<"replace" | "merge">;
  /**
   * List of file names to ignore.
   *
   * @since 2.2
   */
  readonly ignore_files?: Input<readonly string[]>;
  /**
   * Ignore unknown file extensions within the directory.
   *
   * This allows users to specify a directory containing vars files that are intermingled with non-vars files extension
   * types (e.g. a directory with a README in it and vars files).
   *
   * @default false
   * @since 2.7
   */
  readonly ignore_unknown_extensions?: Input<boolean>;
  /**
   * The name of a variable into which assign the included vars.
   *
   * If omitted (`null`) they will be made top level vars.
   *
   * @since 2.2
   */
  readonly name?: Input<string>;
}

/** What {@link include_vars} returns. */
export interface IncludeVarsResult {
  /**
   * Variables that were included and their values
   *
   * Returned: success
   */
  readonly ansible_facts: Readonly<Record<string, unknown>>;
  /**
   * A list of files that were successfully included
   *
   * Returned: success
   *
   * @since 2.4
   */
  readonly ansible_included_var_files: readonly string[];
}

/**
 * Load variables from files, dynamically within a task
 *
 * Loads YAML/JSON variables dynamically from a file or directory, recursively, during task runtime.
 *
 * If loading a directory, the files are sorted alphabetically before being loaded.
 *
 * This module is also supported for Windows targets.
 *
 * To assign included variables to a different host than `inventory_hostname`, use `delegate_to` and set
 * `delegate_facts=yes`.
 *
 * @since 1.4
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/include_vars_module.html
 */
export const include_vars: Module<IncludeVarsArguments, IncludeVarsResult> = defineModule("ansible.builtin.include_vars", () => ({
  options: {
    depth: { type: "int" },
    dir: { type: "path" },
    extensions: { type: "list", elements: "str" },
    file: { type: "path" },
    files_matching: {},
    hash_behaviour: { choices: ["replace", "merge"] },
    ignore_files: { type: "list", elements: "str" },
    ignore_unknown_extensions: { type: "bool" },
    name: {},
  },
  mutually_exclusive: [["file", "dir"]],
  required_one_of: [["file", "dir"]],
}));

/** Arguments of {@link iptables}. */
export interface IptablesArguments {
  /**
   * Whether the rule should be appended at the bottom or inserted at the top.
   *
   * If the rule already exists the chain will not be modified.
   *
   * @default "append"
   * @since 2.2
   */
  readonly action?: Input<"append" | "insert">;
  /**
   * Specify the iptables chain to modify.
   *
   * This could be a user-defined chain or one of the standard iptables chains, like `INPUT`, `FORWARD`, `OUTPUT`,
   * `PREROUTING`, `POSTROUTING`, `SECMARK` or `CONNSECMARK`.
   */
  readonly chain?: Input<string>;
  /**
   * If `true` and `state` is `present`, the chain will be created if needed.
   *
   * If `true` and `state` is `absent`, the chain will be deleted if the only other parameter passed are `chain` and
   * optionally `table`.
   *
   * @default false
   * @since 2.13
   */
  readonly chain_management?: Input<boolean>;
  /** This specifies a comment that will be added to the rule. */
  readonly comment?: Input<string>;
  /**
   * A list of the connection states to match in the conntrack module.
   *
   * Possible values are `INVALID`, `NEW`, `ESTABLISHED`, `RELATED`, `UNTRACKED`, `SNAT`, `DNAT`.
   *
   * @default []
   */
  readonly ctstate?: Input<readonly string[]>;
  /**
   * Destination specification.
   *
   * Address can be either a network name, a hostname, a network IP address (with /mask), or a plain IP address.
   *
   * Hostnames will be resolved once only, before the rule is submitted to the kernel. Please note that specifying any
   * name to be resolved with a remote query such as DNS is a really bad idea.
   *
   * The mask can be either a network mask or a plain number, specifying the number of 1's at the left side of the
   * network mask. Thus, a mask of 24 is equivalent to 255.255.255.0. A `!` argument before the address specification
   * inverts the sense of the address.
   */
  readonly destination?: Input<string>;
  /**
   * Destination port or port range specification. This can either be a service name or a port number. An inclusive
   * range can also be specified, using the format first:last. If the first port is omitted, '0' is assumed; if the last
   * is omitted, '65535' is assumed. If the first port is greater than the second one they will be swapped. This is only
   * valid if the rule also specifies one of the following protocols: tcp, udp, dccp or sctp.
   */
  readonly destination_port?: Input<string>;
  /**
   * This specifies multiple destination port numbers or port ranges to match in the multiport module.
   *
   * It can only be used in conjunction with the protocols tcp, udp, udplite, dccp and sctp.
   *
   * @default []
   * @since 2.11
   */
  readonly destination_ports?: Input<readonly string[]>;
  /**
   * Specifies the destination IP range to match in the iprange module.
   *
   * @since 2.8
   */
  readonly dst_range?: Input<string>;
  /**
   * Flushes the specified table and chain of all rules.
   *
   * If no chain is specified then the entire table is purged.
   *
   * Ignores all other parameters.
   *
   * @default false
   * @since 2.2
   */
  readonly flush?: Input<boolean>;
  /**
   * This means that the rule only refers to second and further fragments of fragmented packets.
   *
   * Since there is no way to tell the source or destination ports of such a packet (or ICMP type), such a packet will
   * not match any rules which specify them.
   *
   * When the "!" argument precedes the fragment argument, the rule will only match head fragments, or unfragmented
   * packets.
   */
  readonly fragment?: Input<string>;
  /**
   * This specifies the IP address of the host to send the cloned packets.
   *
   * This option is only valid when `jump=TEE`.
   *
   * @since 2.8
   */
  readonly gateway?: Input<string>;
  /**
   * Specifies the GID or group to use in the match by owner rule.
   *
   * @since 2.9
   */
  readonly gid_owner?: Input<string>;
  /**
   * This specifies that the processing should continue in a user-specified chain.
   *
   * Unlike the jump argument return will not continue processing in this chain but instead in the chain that called us
   * via jump.
   */
  readonly goto?: Input<string>;
  /**
   * This allows specification of the ICMP type, which can be a numeric ICMP type, type/code pair, or one of the ICMP
   * type names shown by the command `iptables -p icmp -h`.
   *
   * @since 2.2
   */
  readonly icmp_type?: Input<string>;
  /**
   * Name of an interface via which a packet was received (only for packets entering the `INPUT`, `FORWARD` and
   * `PREROUTING` chains).
   *
   * When the `!` argument is used before the interface name, the sense is inverted.
   *
   * If the interface name ends in a `+`, then any interface which begins with this name will match.
   *
   * If this option is omitted, any interface name will match.
   */
  readonly in_interface?: Input<string>;
  /**
   * Which version of the IP protocol this rule should apply to.
   *
   * @default "ipv4"
   */
  readonly ip_version?: Input<"ipv4" | "ipv6" | "both">;
  /**
   * This specifies the target of the rule; i.e., what to do if the packet matches it.
   *
   * The target can be a user-defined chain (other than the one this rule is in), one of the special builtin targets
   * that decide the fate of the packet immediately, or an extension (see EXTENSIONS below).
   *
   * If this option is omitted in a rule (and the goto parameter is not used), then matching the rule will have no
   * effect on the packet's fate, but the counters on the rule will be incremented.
   */
  readonly jump?: Input<string>;
  /**
   * Specifies the maximum average number of matches to allow per second.
   *
   * The number can specify units explicitly, using `/second`, `/minute`, `/hour` or `/day`, or parts of them (so
   * `5/second` is the same as `5/s`).
   */
  readonly limit?: Input<string>;
  /**
   * Specifies the maximum burst before the above limit kicks in.
   *
   * @since 2.1
   */
  readonly limit_burst?: Input<string>;
  /**
   * Logging level according to the syslogd-defined priorities.
   *
   * The value can be strings or numbers from 1-8.
   *
   * This parameter is only applicable if `jump=LOG`.
   *
   * @since 2.8
   */
  readonly log_level?: Input<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "emerg" | "alert" | "crit" | "error" | "warning" | "notice" | "info" | "debug">;
  /**
   * Specifies a log text for the rule. Only makes sense with a LOG jump.
   *
   * @since 2.5
   */
  readonly log_prefix?: Input<string>;
  /**
   * Specifies a match to use, that is, an extension module that tests for a specific property.
   *
   * The set of matches makes up the condition under which a target is invoked.
   *
   * Matches are evaluated first to last if specified as an array and work in short-circuit fashion, in other words if
   * one extension yields false, the evaluation will stop.
   *
   * @default []
   */
  readonly match?: Input<readonly string[]>;
  /**
   * Specifies a set name that can be defined by ipset.
   *
   * Must be used together with the `match_set_flags` parameter.
   *
   * When the `!` argument is prepended then it inverts the rule.
   *
   * Uses the iptables set extension.
   *
   * @since 2.11
   */
  readonly match_set?: Input<string>;
  /**
   * Specifies the necessary flags for the match_set parameter.
   *
   * Must be used together with the `match_set` parameter.
   *
   * Uses the iptables set extension.
   *
   * Choices `dst,dst` and `src,src` added in version 2.17.
   *
   * @since 2.11
   */
  readonly match_set_flags?: Input<"src" | "dst" | "src,dst" | "dst,src" | "dst,dst" | "src,src">;
  /**
   * This parameter controls the running of the list -action of iptables, which is used internally by the module.
   *
   * Does not affect the actual functionality. Use this if iptables hang when creating a chain or altering policy.
   *
   * If `true`, then iptables skips the DNS-lookup of the IP addresses in a chain when it uses the list -action.
   *
   * Listing is used internally for example when setting a policy or creating a chain.
   *
   * @default false
   * @since 2.15
   */
  readonly numeric?: Input<boolean>;
  /**
   * Name of an interface via which a packet is going to be sent (for packets entering the `FORWARD`, `OUTPUT` and
   * `POSTROUTING` chains).
   *
   * When the `!` argument is used before the interface name, the sense is inverted.
   *
   * If the interface name ends in a `+`, then any interface which begins with this name will match.
   *
   * If this option is omitted, any interface name will match.
   */
  readonly out_interface?: Input<string>;
  /**
   * Set the policy for the chain to the given target.
   *
   * Only built-in chains can have policies.
   *
   * This parameter requires the `chain` parameter.
   *
   * If you specify this parameter, all other parameters will be ignored.
   *
   * This parameter is used to set the default policy for the given `chain`. Do not confuse this with `jump` parameter.
   *
   * @since 2.2
   */
  readonly policy?: Input<"ACCEPT" | "DROP" | "QUEUE" | "RETURN">;
  /**
   * The protocol of the rule or of the packet to check.
   *
   * The specified protocol can be one of `tcp`, `udp`, `udplite`, `icmp`, `ipv6-icmp` or `icmpv6`, `esp`, `ah`, `sctp`
   * or the special keyword `all`, or it can be a numeric value, representing one of these protocols or a different one.
   *
   * A protocol name from `/etc/protocols` is also allowed.
   *
   * A `!` argument before the protocol inverts the test.
   *
   * The number zero is equivalent to all.
   *
   * `all` will match with all protocols and is taken as default when this option is omitted.
   */
  readonly protocol?: Input<string>;
  /**
   * Specifies the error packet type to return while rejecting. It implies `jump=REJECT`.
   *
   * @since 2.1
   */
  readonly reject_with?: Input<string>;
  /**
   * Insert the rule as the given rule number.
   *
   * This works only with `action=insert`.
   *
   * @since 2.5
   */
  readonly rule_num?: Input<string>;
  /**
   * This enables the administrator to initialize the packet and byte counters of a rule (during `INSERT`, `APPEND`,
   * `REPLACE` operations).
   */
  readonly set_counters?: Input<string>;
  /**
   * This allows specifying a DSCP mark to be added to packets. It takes either an integer or hex value.
   *
   * If the parameter is set, `jump` is set to `DSCP`.
   *
   * Mutually exclusive with `set_dscp_mark_class`.
   *
   * @since 2.1
   */
  readonly set_dscp_mark?: Input<string>;
  /**
   * This allows specifying a predefined DiffServ class which will be translated to the corresponding DSCP mark.
   *
   * If the parameter is set, `jump` is set to `DSCP`.
   *
   * Mutually exclusive with `set_dscp_mark`.
   *
   * @since 2.1
   */
  readonly set_dscp_mark_class?: Input<string>;
  /**
   * Source specification.
   *
   * Address can be either a network name, a hostname, a network IP address (with /mask), or a plain IP address.
   *
   * Hostnames will be resolved once only, before the rule is submitted to the kernel. Please note that specifying any
   * name to be resolved with a remote query such as DNS is a really bad idea.
   *
   * The mask can be either a network mask or a plain number, specifying the number of 1's at the left side of the
   * network mask. Thus, a mask of 24 is equivalent to 255.255.255.0. A `!` argument before the address specification
   * inverts the sense of the address.
   */
  readonly source?: Input<string>;
  /**
   * Source port or port range specification.
   *
   * This can either be a service name or a port number.
   *
   * An inclusive range can also be specified, using the format `first:last`.
   *
   * If the first port is omitted, `0` is assumed; if the last is omitted, `65535` is assumed.
   *
   * If the first port is greater than the second one they will be swapped.
   */
  readonly source_port?: Input<string>;
  /**
   * Specifies the source IP range to match the iprange module.
   *
   * @since 2.8
   */
  readonly src_range?: Input<string>;
  /**
   * Whether the rule should be absent or present.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * This allows matching packets that have the SYN bit set and the ACK and RST bits unset.
   *
   * When negated, this matches all packets with the RST or the ACK bits set.
   *
   * @default "ignore"
   * @since 2.5
   */
  readonly syn?: Input<"ignore" | "match" | "negate">;
  /**
   * This option specifies the packet matching table on which the command should operate.
   *
   * If the kernel is configured with automatic module loading, an attempt will be made to load the appropriate module
   * for that table if it is not already there.
   *
   * @default "filter"
   */
  readonly table?: Input<"filter" | "nat" | "mangle" | "raw" | "security">;
  /**
   * TCP flags specification.
   *
   * `tcp_flags` expects a dict with the two keys `flags` and `flags_set`.
   *
   * @since 2.4
   */
  readonly tcp_flags?: Input<{
    /** List of flags you want to examine. */
    readonly flags?: readonly string[];
    /** Flags to be set. */
    readonly flags_set?: readonly string[];
  }>;
  /**
   * This specifies a destination address to use with `ctstate=DNAT`.
   *
   * Without this, the destination address is never altered.
   *
   * @since 2.1
   */
  readonly to_destination?: Input<string>;
  /**
   * This specifies a destination port or range of ports to use, without this, the destination port is never altered.
   *
   * This is only valid if the rule also specifies one of the protocol `tcp`, `udp`, `dccp` or `sctp`.
   */
  readonly to_ports?: Input<string>;
  /**
   * This specifies a source address to use with `ctstate=SNAT`.
   *
   * Without this, the source address is never altered.
   *
   * @since 2.2
   */
  readonly to_source?: Input<string>;
  /**
   * Specifies the UID or username to use in the match by owner rule.
   *
   * From Ansible 2.6 when the `!` argument is prepended then the it inverts the rule to apply instead to all users
   * except that one specified.
   *
   * @since 2.1
   */
  readonly uid_owner?: Input<string>;
  /**
   * Wait N seconds for the xtables lock to prevent multiple instances of the program from running concurrently.
   *
   * @since 2.10
   */
  readonly wait?: Input<string>;
}

/**
 * Modify iptables rules
 *
 * `ansible.builtin.iptables` is used to set up, maintain, and inspect the tables of IP packet filter rules in the Linux
 * kernel.
 *
 * This module does not handle the saving and/or loading of rules, but rather only manipulates the current rules that
 * are present in memory. This is the same as the behaviour of the `iptables` and `ip6tables` command which this module
 * uses internally.
 *
 * @since 2.0
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/iptables_module.html
 */
export const iptables: Module<IptablesArguments, Record<never, never>> = defineModule("ansible.builtin.iptables", () => ({
  options: {
    action: { choices: ["append", "insert"] },
    chain: {},
    chain_management: { type: "bool" },
    comment: {},
    ctstate: { type: "list", elements: "str" },
    destination: {},
    destination_port: {},
    destination_ports: { type: "list", elements: "str" },
    dst_range: {},
    flush: { type: "bool" },
    fragment: {},
    gateway: {},
    gid_owner: {},
    goto: {},
    icmp_type: {},
    in_interface: {},
    ip_version: { choices: ["ipv4", "ipv6", "both"] },
    jump: {},
    limit: {},
    limit_burst: {},
    log_level: { choices: ["0", "1", "2", "3", "4", "5", "6", "7", "emerg", "alert", "crit", "error", "warning", "notice", "info", "debug"] },
    log_prefix: {},
    match: { type: "list", elements: "str" },
    match_set: {},
    match_set_flags: { choices: ["src", "dst", "src,dst", "dst,src", "dst,dst", "src,src"] },
    numeric: { type: "bool" },
    out_interface: {},
    policy: { choices: ["ACCEPT", "DROP", "QUEUE", "RETURN"] },
    protocol: {},
    reject_with: {},
    rule_num: {},
    set_counters: {},
    set_dscp_mark: {},
    set_dscp_mark_class: {},
    source: {},
    source_port: {},
    src_range: {},
    state: { choices: ["absent", "present"] },
    syn: { choices: ["ignore", "match", "negate"] },
    table: { choices: ["filter", "nat", "mangle", "raw", "security"] },
    tcp_flags: { type: "dict", options: { flags: { type: "list", elements: "str" }, flags_set: { type: "list", elements: "str" } } },
    to_destination: {},
    to_ports: {},
    to_source: {},
    uid_owner: {},
    wait: {},
  },
  mutually_exclusive: [["set_dscp_mark", "set_dscp_mark_class"], ["flush", "policy"]],
  required_if: [["jump", "TEE", ["gateway"]], ["jump", "tee", ["gateway"]], ["flush", false, ["chain"]], ["flush", null, ["chain"]]],
  required_by: { set_dscp_mark: ["jump"], set_dscp_mark_class: ["jump"] },
}));

/** Arguments of {@link known_hosts}. */
export interface KnownHostsArguments {
  /**
   * Hash the hostname in the known_hosts file.
   *
   * @default false
   * @since 2.3
   */
  readonly hash_host?: Input<boolean>;
  /**
   * The SSH public host key, as a string.
   *
   * Required if `state=present`, optional when `state=absent`, in which case all keys for the host are removed.
   *
   * The key must be in the right format for SSH (see sshd(8), section "SSH_KNOWN_HOSTS FILE FORMAT").
   *
   * Specifically, the key should not match the format that is found in an SSH pubkey file, but should rather have the
   * hostname prepended to a line that includes the pubkey, the same way that it would appear in the known_hosts file.
   * The value prepended to the line must also match the value of the name parameter.
   *
   * Should be of format `<hostname[,IP]> ssh-rsa <pubkey>`.
   *
   * For custom SSH port, `key` needs to specify port as well. See example section.
   */
  readonly key?: Input<string>;
  /**
   * The host to add or remove (must match a host specified in key). It will be converted to lowercase so that
   * `ssh-keygen` can find it.
   *
   * Must match with <hostname> or <ip> present in key attribute.
   *
   * For custom SSH port, `name` needs to specify port as well. See example section.
   *
   * Required, under this name or an alias.
   */
  readonly name?: Input<string>;
  /** Alias of `name`. */
  readonly host?: Input<string>;
  /**
   * The known_hosts file to edit.
   *
   * The known_hosts file will be created if needed. The rest of the path must exist prior to running the module.
   *
   * @default "~/.ssh/known_hosts"
   */
  readonly path?: Input<string>;
  /**
   * `present` to add host keys.
   *
   * `absent` to remove host keys.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
}

/**
 * Add or remove a host from the `known_hosts` file
 *
 * The `ansible.builtin.known_hosts` module lets you add or remove host keys from the `known_hosts` file.
 *
 * Starting at Ansible 2.2, multiple entries per host are allowed, but only one for each key type supported by ssh. This
 * is useful if you're going to want to use the `ansible.builtin.git` module over ssh, for example.
 *
 * If you have a very large number of host keys to manage, you will find the `ansible.builtin.template` module more
 * useful.
 *
 * @since 1.9
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/known_hosts_module.html
 */
export const known_hosts: Module<KnownHostsArguments, Record<never, never>> = defineModule("ansible.builtin.known_hosts", () => ({
  options: {
    hash_host: { type: "bool" },
    key: {},
    name: { required: true, aliases: ["host"] },
    path: { type: "path" },
    state: { choices: ["absent", "present"] },
  },
}));

/** Arguments of {@link lineinfile}. */
export interface LineinfileArguments {
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
   * Used with `state=present`.
   *
   * If set, `line` can contain backreferences (both positional and named) that will get populated if the `regexp`
   * matches.
   *
   * This parameter changes the operation of the module slightly; `insertbefore` and `insertafter` will be ignored, and
   * if the `regexp` does not match anywhere in the file, the file will be left unchanged.
   *
   * If the `regexp` does match, the last matching line will be replaced by the expanded line parameter.
   *
   * Mutually exclusive with `search_string`.
   *
   * @default false
   * @since 1.1
   */
  readonly backrefs?: Input<boolean>;
  /**
   * Create a backup file including the timestamp information so you can get the original file back if you somehow
   * clobbered it incorrectly.
   *
   * @default false
   */
  readonly backup?: Input<boolean>;
  /**
   * Used with `state=present`.
   *
   * If specified, the file will be created if it does not already exist.
   *
   * By default it will fail if the file is missing.
   *
   * @default false
   */
  readonly create?: Input<boolean>;
  /**
   * Used with `insertafter` or `insertbefore`.
   *
   * If set, `insertafter` and `insertbefore` will work with the first line that matches the given regular expression.
   *
   * @default false
   * @since 2.5
   */
  readonly firstmatch?: Input<boolean>;
  /**
   * Name of the group that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current group of the current user unless you are root, in which case it can
   * preserve the previous ownership.
   */
  readonly group?: Input<string>;
  /**
   * Used with `state=present`.
   *
   * If specified, the line will be inserted after the last match of specified regular expression.
   *
   * If the first match is required, use(firstmatch=yes).
   *
   * A special value is available; `EOF` for inserting the line at the end of the file.
   *
   * If specified regular expression has no matches or no value is passed, `EOF` will be used instead.
   *
   * If `insertbefore` is set, default value `EOF` will be ignored.
   *
   * If regular expressions are passed to both `regexp` and `insertafter`, `insertafter` is only honored if no match for
   * `regexp` is found.
   *
   * May not be used with `backrefs` or `insertbefore`.
   */
  readonly insertafter?: Input<string>;
  /**
   * Used with `state=present`.
   *
   * If specified, the line will be inserted before the last match of specified regular expression.
   *
   * If the first match is required, use `firstmatch=yes`.
   *
   * A value is available; `BOF` for inserting the line at the beginning of the file.
   *
   * If specified regular expression has no matches, the line will be inserted at the end of the file.
   *
   * If regular expressions are passed to both `regexp` and `insertbefore`, `insertbefore` is only honored if no match
   * for `regexp` is found.
   *
   * May not be used with `backrefs` or `insertafter`.
   *
   * @since 1.1
   */
  readonly insertbefore?: Input<string>;
  /**
   * The line to insert/replace into the file.
   *
   * Required for `state=present`.
   *
   * If `backrefs` is set, may contain backreferences that will get expanded with the `regexp` capture groups if the
   * regexp matches.
   */
  readonly line?: Input<string>;
  /** Alias of `line`. */
  readonly value?: Input<string>;
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
   * The file to modify.
   *
   * Before Ansible 2.3 this option was only usable as `dest`, `destfile` and `name`.
   *
   * Required, under this name or an alias.
   */
  readonly path?: Input<string>;
  /** Alias of `path`. */
  readonly dest?: Input<string>;
  /** Alias of `path`. */
  readonly destfile?: Input<string>;
  /** Alias of `path`. */
  readonly name?: Input<string>;
  /**
   * The regular expression to look for in every line of the file.
   *
   * For `state=present`, the pattern to replace if found. Only the last line found will be replaced.
   *
   * For `state=absent`, the pattern of the line(s) to remove.
   *
   * If the regular expression is not matched, the line will be added to the file in keeping with `insertbefore` or
   * `insertafter` settings.
   *
   * When modifying a line the regexp should typically match both the initial state of the line as well as its state
   * after replacement by `line` to ensure idempotence.
   *
   * Uses Python regular expressions. See https://docs.python.org/3/library/re.html.
   *
   * @since 1.7
   */
  readonly regexp?: Input<string>;
  /** Alias of `regexp`. */
  readonly regex?: Input<string>;
  /**
   * The literal string to look for in every line of the file. This does not have to match the entire line.
   *
   * For `state=present`, the line to replace if the string is found in the file. Only the last line found will be
   * replaced.
   *
   * For `state=absent`, the line(s) to remove if the string is in the line.
   *
   * If the literal expression is not matched, the line will be added to the file in keeping with `insertbefore` or
   * `insertafter` settings.
   *
   * Mutually exclusive with `backrefs` and `regexp`.
   *
   * @since 2.11
   */
  readonly search_string?: Input<string>;
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
   * Whether the line should be there or not.
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
   * The validation command to run before copying the updated file into the final destination.
   *
   * A temporary file path is used to validate, passed in through `%s` which must be present as in the examples below.
   *
   * Also, the command is passed securely so shell features such as expansion and pipes will not work.
   *
   * For an example on how to handle more complex validation than what this option provides, see handling complex
   * validation.
   */
  readonly validate?: Input<string>;
}

/**
 * Manage lines in text files
 *
 * This module ensures a particular line is in a file, or replace an existing line using a back-referenced regular
 * expression.
 *
 * This is primarily useful when you want to change a single line in a file only.
 *
 * See the `ansible.builtin.replace` module if you want to change multiple, similar lines or check
 * `ansible.builtin.blockinfile` if you want to insert/update/remove a block of lines in a file. For other cases, see
 * the `ansible.builtin.copy` or `ansible.builtin.template` modules.
 *
 * @since 0.7
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/lineinfile_module.html
 */
export const lineinfile: Module<LineinfileArguments, Record<never, never>> = defineModule("ansible.builtin.lineinfile", () => ({
  options: {
    attributes: { aliases: ["attr"] },
    backrefs: { type: "bool" },
    backup: { type: "bool" },
    create: { type: "bool" },
    firstmatch: { type: "bool" },
    group: {},
    insertafter: {},
    insertbefore: {},
    line: { aliases: ["value"] },
    mode: {},
    owner: {},
    path: { type: "path", required: true, aliases: ["dest", "destfile", "name"] },
    regexp: { aliases: ["regex"] },
    search_string: {},
    selevel: {},
    serole: {},
    setype: {},
    seuser: {},
    state: { choices: ["absent", "present"] },
    unsafe_writes: { type: "bool" },
    validate: {},
  },
  mutually_exclusive: [["insertbefore", "insertafter"], ["regexp", "search_string"], ["backrefs", "search_string"]],
}));

/** Arguments of {@link meta}. */
export interface MetaArguments {
  /**
   * This module takes a free form command, as a string. There is not an actual option named "free form".  See the
   * examples!
   *
   * `flush_handlers` makes Ansible run any handler tasks which have thus far been notified. Ansible inserts these tasks
   * internally at certain points to implicitly trigger handler runs (after pre/post tasks, the final role execution,
   * and the main tasks section of your plays).
   *
   * `refresh_inventory` (added in Ansible 2.0) forces the reload of the inventory, which in the case of dynamic
   * inventory scripts means they will be re-executed. If the dynamic inventory script is using a cache, Ansible cannot
   * know this and has no way of refreshing it (you can disable the cache or, if available for your specific inventory
   * datasource (for example `amazon.aws.aws_ec2`), you can use the an inventory plugin instead of an inventory script).
   * This is mainly useful when additional hosts are created and users wish to use them instead of using the
   * `ansible.builtin.add_host` module.
   *
   * Note that neither `refresh_inventory` nor the `ansible.builtin.add_host` add hosts to the hosts the current play
   * iterates over. However, if needed, you can explicitly delegate tasks to new hosts with `delegate_to`. Generally,
   * `delegate_to` can be used against hosts regardless of whether they are in the inventory or not, as long as the
   * value supplied is sufficient for the connection plugin to access the host.
   *
   * `noop` (added in Ansible 2.0) This literally does 'nothing'. It is mainly used internally and not recommended for
   * general use.
   *
   * `clear_facts` (added in Ansible 2.1) causes the gathered facts for the hosts specified in the play's list of hosts
   * to be cleared, including the fact cache.
   *
   * `clear_host_errors` (added in Ansible 2.1) clears the failed state (if any) from hosts specified in the play's list
   * of hosts. This will make them available for targetting in subsequent plays, but not continue execution in the
   * current play.
   *
   * `end_play` (added in Ansible 2.2) causes the play to end without failing the host(s). Note that this affects all
   * hosts.
   *
   * `reset_connection` (added in Ansible 2.3) interrupts a persistent connection (i.e. ssh + control persist)
   *
   * `end_host` (added in Ansible 2.8) is a per-host variation of `end_play`. Causes the play to end for the current
   * host without failing it.
   *
   * `end_batch` (added in Ansible 2.12) causes the current batch (see `serial`) to end without failing the host(s).
   * Note that with `serial=0` or undefined this behaves the same as `end_play`.
   *
   * `end_role` (added in Ansible 2.18) causes the currently executing role to end without failing the host(s).
   * Effectively all tasks from within a role after `end_role` is executed are ignored. Since handlers live in a global,
   * play scope, all handlers added via the role are unaffected and are still executed if notified. It is an error to
   * call `end_role` from outside of a role or from a handler. Note that `end_role` does not have an effect to the
   * parent roles or roles that depend (via dependencies in meta/main.yml) on a role executing `end_role`.
   */
  readonly free_form: Input<"clear_facts" | "clear_host_errors" | "end_host" | "end_play" | "flush_handlers" | "noop" | "refresh_inventory" | "reset_connection" | "end_batch" | "end_role">;
}

/**
 * Execute Ansible 'actions'
 *
 * Meta tasks are a special kind of task which can influence Ansible internal execution or state.
 *
 * Meta tasks can be used anywhere within your playbook.
 *
 * This module is also supported for Windows targets.
 *
 * @since 1.2
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/meta_module.html
 */
export const meta: Module<MetaArguments, Record<never, never>> = defineModule("ansible.builtin.meta", () => ({
  options: {
    free_form: { required: true, choices: ["clear_facts", "clear_host_errors", "end_host", "end_play", "flush_handlers", "noop", "refresh_inventory", "reset_connection", "end_batch", "end_role"] },
  },
  free_form: true,
}));

/** Arguments of {@link mount_facts}. */
export interface MountFactsArguments {
  /** A list of fnmatch patterns to filter mounts by the special device or remote file system. */
  readonly devices?: Input<readonly string[]>;
  /** A list of fnmatch patterns to filter mounts by the type of the file system. */
  readonly fstypes?: Input<readonly string[]>;
  /**
   * Whether or not the module should return the `aggregate_mounts` list in `ansible_facts`.
   *
   * When this is `null`, a warning will be emitted if multiple mounts for the same mount point are found.
   */
  readonly include_aggregate_mounts?: Input<boolean>;
  /**
   * The `mount_binary` is used if `sources` contain the value "mount", or if `sources` contains a dynamic source, and
   * none were found (as can be expected on BSD or AIX hosts).
   *
   * Set to `null` to stop after no dynamic file source is found instead.
   *
   * @default "mount"
   */
  readonly mount_binary?: Input<unknown>;
  /**
   * The action to take when gathering mount information exceeds `timeout`.
   *
   * @default "error"
   */
  readonly on_timeout?: Input<"error" | "warn" | "ignore">;
  /**
   * A list of sources used to determine the mounts. Missing file sources (or empty files) are skipped. Repeat sources,
   * including symlinks, are skipped.
   *
   * The `mount_points` return value contains the first definition found for a mount point.
   *
   * Additional mounts to the same mount point are available from `aggregate_mounts` (if enabled).
   *
   * By default, mounts are retrieved from all of the standard locations, which have the predefined aliases
   * `all`/`static`/`dynamic`.
   *
   * `all` contains `dynamic` and `static`.
   *
   * `dynamic` contains `/etc/mtab`, `/proc/mounts`, `/etc/mnttab`, and the value of `mount_binary` if it is not None.
   * This allows platforms like BSD or AIX, which don't have an equivalent to `/proc/mounts`, to collect the current
   * mounts by default. See the `mount_binary` option to disable the fall back or configure a different executable.
   *
   * `static` contains `/etc/fstab`, `/etc/vfstab`, and `/etc/filesystems`. Note that `/etc/filesystems` is specific to
   * AIX. The Linux file by this name has a different format/purpose and is ignored.
   *
   * The value of `mount_binary` can be configured as a source, which will cause it to always execute. Depending on the
   * other sources configured, this could be inefficient/redundant. For example, if `/proc/mounts` and `mount` are
   * listed as `sources`, Linux hosts will retrieve the same mounts twice.
   */
  readonly sources?: Input<readonly string[]>;
  /**
   * This is the maximum number of seconds to wait for each mount to complete. When this is `null`, wait indefinitely.
   *
   * Configure in conjunction with `on_timeout` to skip unresponsive mounts.
   *
   * This timeout also applies to the `mount_binary` command to list mounts.
   *
   * If the module is configured to run during the play's fact gathering stage, set a timeout using module_defaults to
   * prevent a hang (see example).
   */
  readonly timeout?: Input<number>;
}

/** What {@link mount_facts} returns. */
export interface MountFactsResult {
  /**
   * An ansible_facts dictionary containing a dictionary of `mount_points` and list of `aggregate_mounts` when enabled.
   *
   * Each key in `mount_points` is a mount point, and the value contains mount information (similar to
   * `ansible_facts["mounts"]`). Each value also contains the key `ansible_context`, with details about the source and
   * line(s) corresponding to the parsed mount point.
   *
   * When `aggregate_mounts` are included, the containing dictionaries are the same format as the `mount_point` values.
   *
   * Returned: on success
   */
  readonly ansible_facts: Readonly<Record<string, unknown>>;
}

/**
 * Retrieve mount information.
 *
 * Retrieve information about mounts from preferred sources and filter the results based on the filesystem type and
 * device.
 *
 * @since 2.18
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/mount_facts_module.html
 */
export const mount_facts: Module<MountFactsArguments, MountFactsResult> = defineModule("ansible.builtin.mount_facts", () => ({
  options: {
    devices: { type: "list", elements: "str" },
    fstypes: { type: "list", elements: "str" },
    include_aggregate_mounts: { type: "bool" },
    mount_binary: { type: "raw" },
    on_timeout: { choices: ["error", "warn", "ignore"] },
    sources: { type: "list", elements: "str" },
    timeout: { type: "float" },
  },
}));

/** Arguments of {@link package_}. */
export interface PackageArguments {
  /**
   * Package name, or package specifier with version.
   *
   * Syntax varies with package manager. For example `name-1.0` or `name=1.0`.
   *
   * Package names also vary with package manager; this module will not "translate" them per distribution. For example
   * `libyaml-dev`, `libyaml-devel`.
   *
   * To operate on several packages this can accept a comma separated string of packages or a list of packages,
   * depending on the underlying package manager.
   */
  readonly name: Input<readonly string[]>;
  /**
   * Whether to install (`present`), or remove (`absent`) a package.
   *
   * You can use other states like `latest` ONLY if they are supported by the underlying package module(s) executed.
   */
  readonly state: Input<string>;
  /**
   * The required package manager module to use (`dnf`, `apt`, and so on). The default `auto` will use existing facts or
   * try to auto-detect it.
   *
   * You should only use this field if the automatic selection is not working for some reason.
   *
   * Since version 2.17 you can use the `ansible_package_use` variable to override the automatic detection, but this
   * option still takes precedence.
   *
   * @default "auto"
   */
  readonly use?: Input<string>;
}

/**
 * Generic OS package manager
 *
 * This modules manages packages on a target without specifying a package manager module (like `ansible.builtin.dnf`,
 * `ansible.builtin.apt`, ...). It is convenient to use in an heterogeneous environment of machines without having to
 * create a specific task for each package manager. `ansible.builtin.package` calls behind the module for the package
 * manager used by the operating system discovered by the module `ansible.builtin.setup`.  If `ansible.builtin.setup`
 * was not yet run, `ansible.builtin.package` will run it.
 *
 * This module acts as a proxy to the underlying package manager module. While all arguments will be passed to the
 * underlying module, not all modules support the same arguments. This documentation only covers the minimum
 * intersection of module arguments that all packaging modules support.
 *
 * For Windows targets, use the `ansible.windows.win_package` module instead.
 *
 * @since 2
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/package_module.html
 */
export const package_: Module<PackageArguments, Record<never, never>> = defineModule("ansible.builtin.package", () => ({
  options: {
    name: { type: "list", elements: "str", required: true },
    state: { required: true },
    use: {},
  },
}));

/** Arguments of {@link package_facts}. */
export interface PackageFactsArguments {
  /**
   * The package manager(s) used by the system so we can query the package information. This is a list and can support
   * multiple package managers per system, since version 2.8.
   *
   * The `portage` and `pkg` options were added in version 2.8.
   *
   * The `apk` option was added in version 2.11.
   *
   * The `pkg_info`' option was added in version 2.13.
   *
   * Aliases were added in 2.18, to support using `manager={{ansible_facts['pkg_mgr']}}`
   *
   * - `apk`: Alpine Linux package manager
   * - `apt`: For DEB based distros, `python-apt` package must be installed on targeted hosts
   * - `auto`: Depending on `strategy`, will match the first or all package managers provided, in order
   * - `dnf`: Alias to rpm
   * - `dnf5`: Alias to rpm
   * - `openbsd_pkg`: Alias to pkg_info
   * - `pacman`: Archlinux package manager/builder
   * - `pkg`: libpkg front end (FreeBSD)
   * - `pkg5`: Alias to pkg
   * - `pkg_info`: OpenBSD package manager
   * - `pkgng`: Alias to pkg
   * - `portage`: Handles ebuild packages, it requires the `qlist` utility, which is part of 'app-portage/portage-utils'
   * - `rpm`: For RPM based distros, requires RPM Python bindings, not installed by default on Suse or Fedora 41+
   *   (python3-rpm)
   * - `yum`: Alias to rpm
   * - `zypper`: Alias to rpm
   *
   * @default ["auto"]
   */
  readonly manager?: Input<readonly ("apk" | "apt" | "auto" | "dnf" | "dnf5" | "openbsd_pkg" | "pacman" | "pkg" | "pkg5" | "pkg_info" | "pkgng" | "portage" | "rpm" | "yum" | "zypper")[]>;
  /**
   * This option controls how the module queries the package managers on the system.
   *
   * - `all`: returns information for all supported and available package managers on the system.
   * - `first`: returns only information for the first supported package manager available.
   *
   * @default "first"
   * @since 2.8
   */
  readonly strategy?: Input<"all" | "first">;
}

/** What {@link package_facts} returns. */
export interface PackageFactsResult {
  /**
   * Facts to add to ansible_facts.
   *
   * Returned: always
   */
  readonly ansible_facts: {
    /**
     * Maps the package name to a non-empty list of dicts with package information.
     *
     * Every dict in the list corresponds to one installed version of the package.
     *
     * The fields described below are present for all package managers. Depending on the package manager, there might be
     * more fields for a package.
     *
     * Returned: when operating system level package manager is specified or auto detected manager
     */
    readonly packages: {
      /**
       * The package's name.
       *
       * Returned: always
       */
      readonly name: string;
      /**
       * Where information on the package came from.
       *
       * Returned: always
       */
      readonly source: string;
      /**
       * The package's version.
       *
       * Returned: always
       */
      readonly version: string;
    };
  };
}

/**
 * Package information as facts
 *
 * Return information about installed packages as facts.
 *
 * @since 2.5
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/package_facts_module.html
 */
export const package_facts: Module<PackageFactsArguments, PackageFactsResult> = defineModule("ansible.builtin.package_facts", () => ({
  options: {
    manager: { type: "list", elements: "str", choices: ["apk", "apt", "auto", "dnf", "dnf5", "openbsd_pkg", "pacman", "pkg", "pkg5", "pkg_info", "pkgng", "portage", "rpm", "yum", "zypper"] },
    strategy: { choices: ["all", "first"] },
  },
}));

/** Arguments of {@link pause}. */
export interface PauseArguments {
  /**
   * Controls whether or not keyboard input is shown when typing.
   *
   * Only has effect if neither `seconds` nor `minutes` are set.
   *
   * @default true
   * @since 2.5
   */
  readonly echo?: Input<boolean>;
  /** A positive number of minutes to pause for. */
  readonly minutes?: Input<number>;
  /**
   * Optional text to use for the prompt message.
   *
   * User input is only returned if `seconds` and `minutes` are both not specified, otherwise this is just a custom
   * message before playbook execution is paused.
   */
  readonly prompt?: Input<string>;
  /** A positive number of seconds to pause for. */
  readonly seconds?: Input<number>;
}

/** What {@link pause} returns. */
export interface PauseResult {
  /**
   * Time paused in seconds
   *
   * Returned: always
   */
  readonly delta: string;
  /**
   * Value of echo setting
   *
   * Returned: always
   */
  readonly echo: boolean;
  /**
   * Time when started pausing
   *
   * Returned: always
   */
  readonly start: string;
  /**
   * Output of pause module
   *
   * Returned: always
   */
  readonly stdout: string;
  /**
   * Time when ended pausing
   *
   * Returned: always
   */
  readonly stop: string;
  /**
   * User input from interactive console
   *
   * Returned: if no waiting time set
   */
  readonly user_input: string;
}

/**
 * Pause playbook execution
 *
 * Pauses playbook execution for a set amount of time, or until a prompt is acknowledged. All parameters are optional.
 * The default behavior is to pause with a prompt.
 *
 * To pause/wait/sleep per host, use the `ansible.builtin.wait_for` module.
 *
 * You can use `ctrl+c` if you wish to advance a pause earlier than it is set to expire or if you need to abort a
 * playbook run entirely. To continue early press `ctrl+c` and then `c`. To abort a playbook press `ctrl+c` and then
 * `a`.
 *
 * Prompting for a set amount of time is not supported. Pausing playbook execution is interruptible but does not return
 * user input.
 *
 * The pause module integrates into async/parallelized playbooks without any special considerations (see Rolling
 * Updates). When using pauses with the `serial` playbook parameter (as in rolling updates) you are only prompted once
 * for the current group of hosts.
 *
 * This module is also supported for Windows targets.
 *
 * @since 0.8
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/pause_module.html
 */
export const pause: Module<PauseArguments, PauseResult> = defineModule("ansible.builtin.pause", () => ({
  options: {
    echo: { type: "bool" },
    minutes: { type: "int" },
    prompt: {},
    seconds: { type: "int" },
  },
  mutually_exclusive: [["minutes", "seconds"]],
}));

/** Arguments of {@link ping}. */
export interface PingArguments {
  /**
   * Data to return for the `ping` return value.
   *
   * If this parameter is set to `crash`, the module will cause an exception.
   *
   * @default "pong"
   */
  readonly data?: Input<string>;
}

/** What {@link ping} returns. */
export interface PingResult {
  /**
   * Value provided with the `data` parameter.
   *
   * Returned: success
   */
  readonly ping: string;
}

/**
 * Try to connect to host, verify a usable python and return `pong` on success
 *
 * A trivial test module, this module always returns `pong` on successful contact. It does not make sense in playbooks,
 * but it is useful from `/usr/bin/ansible` to verify the ability to login and that a usable Python is configured.
 *
 * This is NOT ICMP ping, this is just a trivial test module that requires Python on the remote-node.
 *
 * For Windows targets, use the `ansible.windows.win_ping` module instead.
 *
 * For Network targets, use the `ansible.netcommon.net_ping` module instead.
 *
 * @since historical
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/ping_module.html
 */
export const ping: Module<PingArguments, PingResult> = defineModule("ansible.builtin.ping", () => ({
  options: {
    data: {},
  },
}));

/** Arguments of {@link pip}. */
export interface PipArguments {
  /**
   * Allow `pip` to modify an externally-managed Python installation as defined by PEP 668.
   *
   * This is typically required when installing packages outside a virtual environment on modern systems.
   *
   * @default false
   * @since 2.17
   */
  readonly break_system_packages?: Input<boolean>;
  /**
   * cd into this directory before running the command.
   *
   * @since 1.3
   */
  readonly chdir?: Input<string>;
  /**
   * Pass the editable flag.
   *
   * @default false
   * @since 2.0
   */
  readonly editable?: Input<boolean>;
  /**
   * The explicit executable or pathname for the `pip` executable, if different from the Ansible Python interpreter. For
   * example `pip3.13`, if there are multiple Python installations in the system and you want to run pip for the Python 3.13
   * installation.
   *
   * Mutually exclusive with `virtualenv` (added in 2.1).
   *
   * Does not affect the Ansible Python interpreter.
   *
   * The `setuptools` package must be installed for both the Ansible Python interpreter and for the version of Python
   * specified by this option.
   *
   * @since 1.3
   */
  readonly executable?: Input<string>;
  /**
   * Extra arguments passed to `pip`.
   *
   * @since 1.0
   */
  readonly extra_args?: Input<string>;
  /**
   * The name of a Python library to install or the url(bzr+,hg+,git+,svn+) of the remote package.
   *
   * This can be a list (since 2.2) and contain version specifiers (since 2.7).
   */
  readonly name?: Input<readonly string[]>;
  /**
   * The path to a pip requirements file, which should be local to the remote system. File can be specified as a
   * relative path if using the `chdir` option.
   */
  readonly requirements?: Input<string>;
  /**
   * The state of module.
   *
   * The `forcereinstall` option is only available in Ansible 2.1 and above.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "forcereinstall" | "latest" | "present">;
  /**
   * The system umask to apply before installing the pip package. This is useful, for example, when installing on
   * systems that have a very restrictive umask by default (e.g., `0077`) and you want to `pip install` packages which
   * are to be used by all users. Note that this requires you to specify desired umask mode as an octal string, (e.g.,
   * `0022`).
   *
   * @since 2.1
   */
  readonly umask?: Input<string>;
  /** The version number to install of the Python library specified in the `name` parameter. */
  readonly version?: Input<string>;
  /**
   * An optional path to a *virtualenv* directory to install into. It cannot be specified together with the `executable`
   * parameter (added in 2.1). If the virtualenv does not exist, it will be created before installing packages. The
   * optional `virtualenv_site_packages`, `virtualenv_command`, and `virtualenv_python` options affect the creation of
   * the virtualenv.
   */
  readonly virtualenv?: Input<string>;
  /**
   * The command or a pathname to the command to create the virtual environment with. For example `pyvenv`,
   * `virtualenv`, `virtualenv2`, `~/bin/virtualenv`, `/usr/local/bin/virtualenv`.
   *
   * @default "virtualenv"
   * @since 1.1
   */
  readonly virtualenv_command?: Input<string>;
  /**
   * The Python executable used for creating the virtual environment. For example `python3.13`. When not specified, the
   * Python version used to run the ansible module is used. This parameter should not be used when `virtualenv_command`
   * is using `pyvenv` or the `-m venv` module.
   *
   * @since 2.0
   */
  readonly virtualenv_python?: Input<string>;
  /**
   * Whether the virtual environment will inherit packages from the global `site-packages` directory. Note that if this
   * setting is changed on an already existing virtual environment it will not have any effect, the environment must be
   * deleted and newly created.
   *
   * @default false
   * @since 1.0
   */
  readonly virtualenv_site_packages?: Input<boolean>;
}

/** What {@link pip} returns. */
export interface PipResult {
  /**
   * pip command used by the module
   *
   * Returned: success
   */
  readonly cmd: string;
  /**
   * list of python modules targeted by pip
   *
   * Returned: success
   */
  readonly name: readonly string[];
  /**
   * Path to the requirements file
   *
   * Returned: success, if a requirements file was provided
   */
  readonly requirements: string;
  /**
   * Version of the package specified in 'name'
   *
   * Returned: success, if a name and version were provided
   */
  readonly version: string;
  /**
   * Path to the virtualenv
   *
   * Returned: success, if a virtualenv path was provided
   */
  readonly virtualenv: string;
}

/**
 * Manages Python library dependencies
 *
 * Manage Python library dependencies. To use this module, one of the following keys is required: `name` or
 * `requirements`.
 *
 * @since 0.7
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/pip_module.html
 */
export const pip: Module<PipArguments, PipResult> = defineModule("ansible.builtin.pip", () => ({
  options: {
    break_system_packages: { type: "bool" },
    chdir: { type: "path" },
    editable: { type: "bool" },
    executable: { type: "path" },
    extra_args: {},
    name: { type: "list", elements: "str" },
    requirements: {},
    state: { choices: ["absent", "forcereinstall", "latest", "present"] },
    umask: {},
    version: {},
    virtualenv: { type: "path" },
    virtualenv_command: { type: "path" },
    virtualenv_python: {},
    virtualenv_site_packages: { type: "bool" },
  },
  mutually_exclusive: [["name", "requirements"], ["executable", "virtualenv"]],
  required_one_of: [["name", "requirements"]],
}));

/** Arguments of {@link raw}. */
export interface RawArguments {
  /**
   * Change the shell used to execute the command. Should be an absolute path to the executable.
   *
   * When using privilege escalation (`become`) a default shell will be assigned if one is not provided as privilege
   * escalation requires a shell.
   *
   * @since 1.0
   */
  readonly executable?: Input<string>;
  /**
   * The raw module takes a free form command to run.
   *
   * There is no parameter actually named 'free form'; see the examples!
   */
  readonly free_form: Input<string>;
}

/**
 * Executes a low-down and dirty command
 *
 * Executes a low-down and dirty SSH command, not going through the module subsystem.
 *
 * This is useful and should only be done in a few cases. A common case is installing `python` on a system without
 * python installed by default. Another is speaking to any devices such as routers that do not have any Python
 * installed. In any other case, using the `ansible.builtin.shell` or `ansible.builtin.command` module is much more
 * appropriate.
 *
 * Arguments given to `raw` are run directly through the configured remote shell.
 *
 * Standard output, error output and return code are returned when available.
 *
 * There is no change handler support for this module.
 *
 * This module does not require python on the remote system, much like the `ansible.builtin.script` module.
 *
 * This module is also supported for Windows targets.
 *
 * If the command returns non UTF-8 data, it must be encoded to avoid issues. One option is to pipe the output through
 * `base64`.
 *
 * @since historical
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/raw_module.html
 */
export const raw: Module<RawArguments, Record<never, never>> = defineModule("ansible.builtin.raw", () => ({
  options: {
    executable: { type: "path" },
    free_form: { required: true },
  },
  free_form: true,
}));

/** Arguments of {@link reboot}. */
export interface RebootArguments {
  /**
   * Command to run that returns a unique string indicating the last time the system was booted.
   *
   * Setting this to a command that has different output each time it is run will cause the task to fail.
   *
   * @default "cat /proc/sys/kernel/random/boot_id"
   * @since 2.10
   */
  readonly boot_time_command?: Input<string>;
  /**
   * Maximum seconds to wait for a successful connection to the managed hosts before trying again.
   *
   * If unspecified, the default setting for the underlying connection plugin is used.
   */
  readonly connect_timeout?: Input<number>;
  /**
   * Message to display to users before reboot.
   *
   * @default "Reboot initiated by Ansible"
   */
  readonly msg?: Input<string>;
  /**
   * Seconds to wait after the reboot command was successful before attempting to validate the system rebooted
   * successfully.
   *
   * This is useful if you want wait for something to settle despite your connection already working.
   *
   * @default 0
   */
  readonly post_reboot_delay?: Input<number>;
  /**
   * Seconds to wait before reboot. Passed as a parameter to the reboot command.
   *
   * On Linux, macOS and OpenBSD, this is converted to minutes and rounded down. If less than 60, it will be set to 0.
   *
   * On Solaris and FreeBSD, this will be seconds.
   *
   * @default 0
   */
  readonly pre_reboot_delay?: Input<number>;
  /**
   * Command to run that reboots the system, including any parameters passed to the command.
   *
   * Can be an absolute path to the command or just the command name. If an absolute path to the command is not given,
   * `search_paths` on the target system will be searched to find the absolute path.
   *
   * This will cause `pre_reboot_delay`, `post_reboot_delay`, and `msg` to be ignored.
   *
   * @default "[determined based on target OS]"
   * @since 2.11
   */
  readonly reboot_command?: Input<string>;
  /**
   * Maximum seconds to wait for machine to reboot and respond to a test command.
   *
   * This timeout is evaluated separately for both reboot verification and test command success so the maximum execution
   * time for the module is twice this amount.
   *
   * @default 600
   */
  readonly reboot_timeout?: Input<number>;
  /**
   * Paths to search on the remote machine for the `shutdown` command.
   *
   * *Only* these paths will be searched for the `shutdown` command. `PATH` is ignored in the remote node when searching
   * for the `shutdown` command.
   *
   * @default ["/sbin","/bin","/usr/sbin","/usr/bin","/usr/local/sbin"]
   * @since 2.8
   */
  readonly search_paths?: Input<readonly string[]>;
  /**
   * Command to run on the rebooted host and expect success from to determine the machine is ready for further tasks.
   *
   * @default "whoami"
   */
  readonly test_command?: Input<string>;
}

/** What {@link reboot} returns. */
export interface RebootResult {
  /**
   * The number of seconds that elapsed waiting for the system to be rebooted.
   *
   * Returned: always
   */
  readonly elapsed: number;
  /**
   * true if the machine was rebooted
   *
   * Returned: always
   */
  readonly rebooted: boolean;
}

/**
 * Reboot a machine
 *
 * Reboot a machine, wait for it to go down, come back up, and respond to commands.
 *
 * For Windows targets, use the `ansible.windows.win_reboot` module instead.
 *
 * @since 2.7
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/reboot_module.html
 */
export const reboot: Module<RebootArguments, RebootResult> = defineModule("ansible.builtin.reboot", () => ({
  options: {
    boot_time_command: {},
    connect_timeout: { type: "int" },
    msg: {},
    post_reboot_delay: { type: "int" },
    pre_reboot_delay: { type: "int" },
    reboot_command: {},
    reboot_timeout: { type: "int" },
    search_paths: { type: "list", elements: "str" },
    test_command: {},
  },
}));

/** Arguments of {@link replace}. */
export interface ReplaceArguments {
  /**
   * If specified, only content after this match will be replaced/removed.
   *
   * Can be used in combination with `before`.
   *
   * Uses Python regular expressions; see https://docs.python.org/3/library/re.html.
   *
   * Uses DOTALL, which means the `.` special character *can match newlines*.
   *
   * Does not use MULTILINE, so `^` and `$` will only match the beginning and end of the file.
   *
   * @since 2.4
   */
  readonly after?: Input<string>;
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
   * Create a backup file including the timestamp information so you can get the original file back if you somehow
   * clobbered it incorrectly.
   *
   * @default false
   */
  readonly backup?: Input<boolean>;
  /**
   * If specified, only content before this match will be replaced/removed.
   *
   * Can be used in combination with `after`.
   *
   * Uses Python regular expressions; see https://docs.python.org/3/library/re.html.
   *
   * Uses DOTALL, which means the `.` special character *can match newlines*.
   *
   * Does not use MULTILINE, so `^` and `$` will only match the beginning and end of the file.
   *
   * @since 2.4
   */
  readonly before?: Input<string>;
  /**
   * The character encoding for reading and writing the file.
   *
   * @default "utf-8"
   * @since 2.4
   */
  readonly encoding?: Input<string>;
  /**
   * Name of the group that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current group of the current user unless you are root, in which case it can
   * preserve the previous ownership.
   */
  readonly group?: Input<string>;
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
   * The file to modify.
   *
   * Before Ansible 2.3 this option was only usable as `dest`, `destfile` and `name`.
   *
   * Required, under this name or an alias.
   */
  readonly path?: Input<string>;
  /** Alias of `path`. */
  readonly dest?: Input<string>;
  /** Alias of `path`. */
  readonly destfile?: Input<string>;
  /** Alias of `path`. */
  readonly name?: Input<string>;
  /**
   * The regular expression to look for in the contents of the file.
   *
   * Uses Python regular expressions; see https://docs.python.org/3/library/re.html.
   *
   * Uses MULTILINE mode, which means `^` and `$` match the beginning and end of the file, as well as the beginning and
   * end respectively of *each line* of the file.
   *
   * Does not use DOTALL, which means the `.` special character matches any character *except newlines*. A common
   * mistake is to assume that a negated character set like `[^#]` will also not match newlines.
   *
   * In order to exclude newlines, they must be added to the set like `[^#\n]`.
   *
   * Note that, as of Ansible 2.0, short form tasks should have any escape sequences backslash-escaped in order to
   * prevent them being parsed as string literal escapes. See the examples.
   */
  readonly regexp: Input<string>;
  /**
   * The string to replace regexp matches.
   *
   * May contain backreferences that will get expanded with the regexp capture groups if the regexp matches.
   *
   * If not set, matches are removed entirely.
   *
   * Backreferences can be used ambiguously like `\1`, or explicitly like `\g<1>`.
   *
   * @default ""
   */
  readonly replace?: Input<string>;
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
   * The validation command to run before copying the updated file into the final destination.
   *
   * A temporary file path is used to validate, passed in through `%s` which must be present as in the examples below.
   *
   * Also, the command is passed securely so shell features such as expansion and pipes will not work.
   *
   * For an example on how to handle more complex validation than what this option provides, see handling complex
   * validation.
   */
  readonly validate?: Input<string>;
}

/**
 * Replace all instances of a particular string in a file using a back-referenced regular expression
 *
 * This module will replace all instances of a pattern within a file.
 *
 * It is up to the user to maintain idempotence by ensuring that the same pattern would never match any replacements
 * made.
 *
 * @since 1.6
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/replace_module.html
 */
export const replace: Module<ReplaceArguments, Record<never, never>> = defineModule("ansible.builtin.replace", () => ({
  options: {
    after: {},
    attributes: { aliases: ["attr"] },
    backup: { type: "bool" },
    before: {},
    encoding: {},
    group: {},
    mode: {},
    owner: {},
    path: { type: "path", required: true, aliases: ["dest", "destfile", "name"] },
    regexp: { required: true },
    replace: {},
    selevel: {},
    serole: {},
    setype: {},
    seuser: {},
    unsafe_writes: { type: "bool" },
    validate: {},
  },
}));

/** Arguments of {@link rpm_key}. */
export interface RpmKeyArguments {
  /**
   * The long-form fingerprint of the key being imported.
   *
   * This will be used to verify the specified key.
   *
   * @since 2.9
   */
  readonly fingerprint?: Input<readonly string[]>;
  /**
   * Key that will be modified. Can be a url, a file on the managed node, or a keyid if the key already exists in the
   * database.
   */
  readonly key: Input<string>;
  /**
   * If the key will be imported or removed from the rpm db.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * If `false` and the `key` is a url starting with `https`, SSL certificates will not be validated.
   *
   * This should only be used on personally controlled sites using self-signed certificates.
   *
   * @default true
   */
  readonly validate_certs?: Input<boolean>;
}

/**
 * Adds or removes a gpg key from the rpm db
 *
 * Adds or removes `rpm --import` a gpg key to your rpm database.
 *
 * @since 1.3
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/rpm_key_module.html
 */
export const rpm_key: Module<RpmKeyArguments, Record<never, never>> = defineModule("ansible.builtin.rpm_key", () => ({
  options: {
    fingerprint: { type: "list", elements: "str" },
    key: { required: true },
    state: { choices: ["absent", "present"] },
    validate_certs: { type: "bool" },
  },
}));

/** Arguments of {@link script}. */
export interface ScriptArguments {
  /**
   * Change into this directory on the remote node before running the script.
   *
   * @since 2.4
   */
  readonly chdir?: Input<string>;
  /** Path to the local script to run followed by optional arguments. */
  readonly cmd: Input<string>;
  /**
   * A filename on the remote node, when it already exists, this step will **not** be run.
   *
   * @since 1.5
   */
  readonly creates?: Input<string>;
  /**
   * This option controls the auto-decryption of source files using vault.
   *
   * @default true
   * @since 2.4
   */
  readonly decrypt?: Input<boolean>;
  /**
   * Name or path of an executable to invoke the script with.
   *
   * @since 2.6
   */
  readonly executable?: Input<string>;
  /**
   * A filename on the remote node, when it does not exist, this step will **not** be run.
   *
   * @since 1.5
   */
  readonly removes?: Input<string>;
}

/**
 * Runs a local script on a remote node after transferring it
 *
 * The `ansible.builtin.script` module takes the script name followed by a list of space-delimited arguments.
 *
 * Either a free-form command or `cmd` parameter is required, see the examples.
 *
 * The local script at the path will be transferred to the remote node and then executed.
 *
 * The given script will be processed through the shell environment on the remote node.
 *
 * This module does not require Python on the remote system, much like the `ansible.builtin.raw` module.
 *
 * This module is also supported for Windows targets.
 *
 * @since 0.9
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/script_module.html
 */
export const script: Module<ScriptArguments, Record<never, never>> = defineModule("ansible.builtin.script", () => ({
  options: {
    chdir: {},
    cmd: { required: true },
    creates: {},
    decrypt: { type: "bool" },
    executable: {},
    removes: {},
  },
}));

/** Arguments of {@link service}. */
export interface ServiceArguments {
  /**
   * Additional arguments provided on the command line.
   *
   * While using remote hosts with systemd this setting will be ignored.
   *
   * @default ""
   */
  readonly arguments?: Input<string>;
  /** Alias of `arguments`. */
  readonly args?: Input<string>;
  /**
   * Whether the service should start on boot.
   *
   * At least one of `state` and `enabled` are required.
   */
  readonly enabled?: Input<boolean>;
  /** Name of the service. */
  readonly name: Input<string>;
  /**
   * If the service does not respond to the status command, name a substring to look for as would be found in the output
   * of the `ps` command as a stand-in for a status result.
   *
   * If the string is found, the service will be assumed to be started.
   *
   * While using remote hosts with systemd this setting will be ignored.
   *
   * @since 0.7
   */
  readonly pattern?: Input<string>;
  /**
   * For OpenRC init scripts (e.g. Gentoo) only.
   *
   * The runlevel that this service belongs to.
   *
   * While using remote hosts with systemd this setting will be ignored.
   *
   * @default "default"
   */
  readonly runlevel?: Input<string>;
  /**
   * If the service is being `restarted` then sleep this many seconds between the stop and start command.
   *
   * This helps to work around badly-behaving init scripts that exit immediately after signaling a process to stop.
   *
   * Not all service managers support sleep, i.e when using systemd this setting will be ignored.
   *
   * @since 1.3
   */
  readonly sleep?: Input<number>;
  /**
   * `started`/`stopped` are idempotent actions that will not run commands unless necessary.
   *
   * `restarted` will always bounce the service.
   *
   * `reloaded` will always reload.
   *
   * At least one of `state` and `enabled` are required.
   *
   * Note that `reloaded` will start the service if it is not already started, even if your chosen init system wouldn't
   * normally.
   */
  readonly state?: Input<"reloaded" | "restarted" | "started" | "stopped">;
  /**
   * The service module actually uses system specific modules, normally through auto detection, this setting can force a
   * specific module.
   *
   * Normally it uses the value of the `ansible_service_mgr` fact and falls back to the `ansible.legacy.service` module
   * when none matching is found.
   *
   * The 'old service module' still uses autodetection and in no way does it correspond to the `service` command.
   *
   * @default "auto"
   * @since 2.2
   */
  readonly use?: Input<string>;
}

/**
 * Manage services
 *
 * Controls services on remote hosts. Supported init systems include BSD init, OpenRC, SysV, Solaris SMF, systemd,
 * upstart.
 *
 * This module acts as a proxy to the underlying service manager module. While all arguments will be passed to the
 * underlying module, not all modules support the same arguments. This documentation only covers the minimum
 * intersection of module arguments that all service manager modules support.
 *
 * This module is a proxy for multiple more specific service manager modules (such as `ansible.builtin.systemd` and
 * `ansible.builtin.sysvinit`). This allows management of a heterogeneous environment of machines without creating a
 * specific task for each service manager. The module to be executed is determined by the `use` option, which defaults
 * to the service manager discovered by `ansible.builtin.setup`.  If `ansible.builtin.setup` was not yet run, this
 * module may run it.
 *
 * For Windows targets, use the `ansible.windows.win_service` module instead.
 *
 * @since 0.1
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/service_module.html
 */
export const service: Module<ServiceArguments, Record<never, never>> = defineModule("ansible.builtin.service", () => ({
  options: {
    arguments: { aliases: ["args"] },
    enabled: { type: "bool" },
    name: { required: true },
    pattern: {},
    runlevel: {},
    sleep: { type: "int" },
    state: { choices: ["reloaded", "restarted", "started", "stopped"] },
    use: {},
  },
  required_one_of: [["state", "enabled"]],
}));

/** Arguments of {@link service_facts}. */
export type ServiceFactsArguments = Readonly<Record<string, never>>;

/** What {@link service_facts} returns. */
export interface ServiceFactsResult {
  /**
   * Facts to add to ansible_facts about the services on the system
   *
   * Returned: always
   */
  readonly ansible_facts: {
    /**
     * States of the services with service name as key.
     *
     * Returned: always
     */
    readonly services: readonly {
      /**
       * Name of the service.
       *
       * Returned: always
       */
      readonly name: string;
      /**
       * Init system of the service.
       *
       * One of `rcctl`, `systemd`, `sysv`, `upstart`, `src`.
       *
       * Returned: always
       */
      readonly source: string;
      /**
       * State of the service.
       *
       * This commonly includes (but is not limited to) the following: `failed`, `running`, `stopped` or `unknown`.
       *
       * Depending on the used init system additional states might be returned.
       *
       * Returned: always
       */
      readonly state: string;
      /**
       * State of the service.
       *
       * Either `enabled`, `disabled`, `static`, `indirect` or `unknown`.
       *
       * Returned: systemd systems or RedHat/SUSE flavored sysvinit/upstart or OpenBSD
       */
      readonly status: string;
    }[];
  };
}

/**
 * Return service state information as fact data
 *
 * Return service state information as fact data for various service management utilities.
 *
 * @since 2.5
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/service_facts_module.html
 */
export const service_facts: Module<ServiceFactsArguments, ServiceFactsResult> = defineModule("ansible.builtin.service_facts", () => ({
  options: {},
}));

/** Arguments of {@link set_fact}. */
export interface SetFactArguments {
  /**
   * This boolean converts the variable into an actual 'fact' which will also be added to the fact cache. It does not
   * enable fact caching across runs, it just means it will work with it if already enabled.
   *
   * Normally this module creates 'host level variables' and has much higher precedence, this option changes the nature
   * and precedence (by 7 steps) of the variable created.
   * https://docs.ansible.com/ansible/latest/user_guide/playbooks_variables.html#variable-precedence-where-should-i-put-a-variable
   *
   * This actually creates 2 copies of the variable, a normal 'set_fact' host variable with high precedence and a lower
   * 'ansible_fact' one that is available for persistence via the facts cache plugin. This creates a possibly confusing
   * interaction with `meta: clear_facts` as it will remove the 'ansible_fact' but not the host variable.
   *
   * @default false
   * @since 2.4
   */
  readonly cacheable?: Input<boolean>;
  /** A fact to set. */
  readonly [name: string]: Input<unknown> | undefined;
}

/**
 * Set host variable(s) and fact(s).
 *
 * This action allows setting variables associated to the current host.
 *
 * These variables will be available to subsequent plays during an ansible-playbook run via the host they were set on.
 *
 * Set `cacheable` to `true` to save variables across executions using a fact cache. Variables will keep the set_fact
 * precedence for the current run, but will used 'cached fact' precedence for subsequent ones.
 *
 * Per the standard Ansible variable precedence rules, other types of variables have a higher priority, so this value
 * may be overridden.
 *
 * @since 1.2
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/set_fact_module.html
 */
export const set_fact: Module<SetFactArguments, Record<never, never>> = defineModule("ansible.builtin.set_fact", () => ({
  options: {
    cacheable: { type: "bool" },
  },
  free_form: true,
}));

/** Arguments of {@link set_stats}. */
export interface SetStatsArguments {
  /**
   * Whether the provided value is aggregated to the existing stat `true` or will replace it `false`.
   *
   * @default true
   */
  readonly aggregate?: Input<boolean>;
  /** A dictionary of which each key represents a stat (or variable) you want to keep track of. */
  readonly data: Input<Readonly<Record<string, unknown>>>;
  /**
   * Whether the stats are per host or for all hosts in the run.
   *
   * @default false
   */
  readonly per_host?: Input<boolean>;
}

/**
 * Define and display stats for the current ansible run
 *
 * This module allows setting/accumulating stats on the current ansible run, either per host or for all hosts in the
 * run.
 *
 * This module is also supported for Windows targets.
 *
 * @since 2.3
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/set_stats_module.html
 */
export const set_stats: Module<SetStatsArguments, Record<never, never>> = defineModule("ansible.builtin.set_stats", () => ({
  options: {
    aggregate: { type: "bool" },
    data: { type: "dict", required: true },
    per_host: { type: "bool" },
  },
}));

/** Arguments of {@link setup}. */
export interface SetupArguments {
  /**
   * Path used for local ansible facts (`*.fact`) - files in this dir will be run (if executable) and their results be
   * added to `ansible_local` facts. If a file is not executable it is read instead. File/results format can be JSON or
   * INI-format. The default `fact_path` can be specified in `ansible.cfg` for when setup is automatically called as
   * part of `gather_facts`. NOTE - For windows clients, the results will be added to a variable named after the local
   * file (without extension suffix), rather than `ansible_local`.
   *
   * Since Ansible 2.1, Windows hosts can use `fact_path`. Make sure that this path exists on the target host. Files in
   * this path MUST be PowerShell scripts `.ps1` which outputs an object. This object will be formatted by Ansible as
   * json so the script should be outputting a raw hashtable, array, or other primitive object.
   *
   * @default "/etc/ansible/facts.d"
   * @since 1.3
   */
  readonly fact_path?: Input<string>;
  /**
   * If supplied, only return facts that match one of the shell-style (fnmatch) pattern. An empty list basically means
   * 'no filter'. As of Ansible 2.11, the type has changed from string to list and the default has became an empty list.
   * A simple string is still accepted and works as a single pattern. The behaviour prior to Ansible 2.11 remains.
   *
   * @default []
   * @since 1.1
   */
  readonly filter?: Input<readonly string[]>;
  /**
   * If supplied, restrict the additional facts collected to the given subset. Possible values: `all`,
   * `all_ipv4_addresses`, `all_ipv6_addresses`, `apparmor`, `architecture`, `caps`, `chroot`,`cmdline`, `date_time`,
   * `default_ipv4`, `default_ipv6`, `devices`, `distribution`, `distribution_major_version`, `distribution_release`,
   * `distribution_version`, `dns`, `effective_group_ids`, `effective_user_id`, `env`, `facter`, `fips`, `hardware`,
   * `interfaces`, `is_chroot`, `iscsi`, `kernel`, `local`, `lsb`, `machine`, `machine_id`, `mounts`, `network`, `ohai`,
   * `os_family`, `pkg_mgr`, `platform`, `processor`, `processor_cores`, `processor_count`, `python`, `python_version`,
   * `real_user_id`, `selinux`, `service_mgr`, `ssh_host_key_dsa_public`, `ssh_host_key_ecdsa_public`,
   * `ssh_host_key_ed25519_public`, `ssh_host_key_rsa_public`, `ssh_host_pub_keys`, `ssh_pub_keys`, `system`,
   * `system_capabilities`, `system_capabilities_enforced`, `systemd`, `user`, `user_dir`, `user_gecos`, `user_gid`,
   * `user_id`, `user_shell`, `user_uid`, `virtual`, `virtualization_role`, `virtualization_type`. Can specify a list of
   * values to specify a larger subset. Values can also be used with an initial `!` to specify that that specific subset
   * should not be collected.  For instance: `!hardware,!network,!virtual,!ohai,!facter`. If `!all` is specified then
   * only the min subset is collected. To avoid collecting even the min subset, specify `!all,!min`. To collect only
   * specific facts, use `!all,!min`, and specify the particular fact subsets. Use the filter parameter if you do not
   * want to display some collected facts.
   *
   * @default ["all"]
   * @since 2.1
   */
  readonly gather_subset?: Input<readonly string[]>;
  /**
   * Set the default timeout in seconds for individual fact gathering.
   *
   * @default 10
   * @since 2.2
   */
  readonly gather_timeout?: Input<number>;
}

/**
 * Gathers facts about remote hosts
 *
 * This module is automatically called by playbooks to gather useful variables about remote hosts that can be used in
 * playbooks. It can also be executed directly by `/usr/bin/ansible` to check what variables are available to a host.
 * Ansible provides many *facts* about the system, automatically.
 *
 * This module is also supported for Windows targets.
 *
 * @since historical
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/setup_module.html
 */
export const setup: Module<SetupArguments, Record<never, never>> = defineModule("ansible.builtin.setup", () => ({
  options: {
    fact_path: { type: "path" },
    filter: { type: "list", elements: "str" },
    gather_subset: { type: "list", elements: "str" },
    gather_timeout: { type: "int" },
  },
}));

/** Arguments of {@link shell}. */
export interface ShellArguments {
  /**
   * Change into this directory before running the command.
   *
   * @since 0.6
   */
  readonly chdir?: Input<string>;
  /** The command to run followed by optional arguments. */
  readonly cmd: Input<string>;
  /** A filename, when it already exists, this step will **not** be run. */
  readonly creates?: Input<string>;
  /**
   * Change the shell used to execute the command.
   *
   * This expects an absolute path to the executable.
   *
   * @since 0.9
   */
  readonly executable?: Input<string>;
  /**
   * A filename, when it does not exist, this step will **not** be run.
   *
   * @since 0.8
   */
  readonly removes?: Input<string>;
  /**
   * Set the stdin of the command directly to the specified value.
   *
   * @since 2.4
   */
  readonly stdin?: Input<string>;
  /**
   * Whether to append a newline to stdin data.
   *
   * @default true
   * @since 2.8
   */
  readonly stdin_add_newline?: Input<boolean>;
}

/** What {@link shell} returns. */
export interface ShellResult {
  /**
   * The command executed by the task.
   *
   * Returned: always
   */
  readonly cmd: string;
  /**
   * The command execution delta time.
   *
   * Returned: always
   */
  readonly delta: string;
  /**
   * The command execution end time.
   *
   * Returned: always
   */
  readonly end: string;
  /**
   * The command return code (0 means success).
   *
   * Returned: always
   */
  readonly rc: number;
  /**
   * The command execution start time.
   *
   * Returned: always
   */
  readonly start: string;
  /**
   * The command standard error.
   *
   * Returned: always
   */
  readonly stderr: string;
  /**
   * The command standard error split in lines.
   *
   * Returned: always
   */
  readonly stderr_lines: readonly unknown[];
  /**
   * The command standard output.
   *
   * Returned: always
   */
  readonly stdout: string;
  /**
   * The command standard output split in lines.
   *
   * Returned: always
   */
  readonly stdout_lines: readonly string[];
}

/**
 * Execute shell commands on targets
 *
 * The `ansible.builtin.shell` module takes the command name followed by a list of space-delimited arguments.
 *
 * Either a free form command or `cmd` parameter is required, see the examples.
 *
 * It is almost exactly like the `ansible.builtin.command` module but runs the command through a shell (`/bin/sh`) on
 * the remote node.
 *
 * For Windows targets, use the `ansible.windows.win_shell` module instead.
 *
 * @since 0.2
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/shell_module.html
 */
export const shell: Module<ShellArguments, ShellResult> = defineModule("ansible.builtin.shell", () => ({
  options: {
    chdir: { type: "path" },
    cmd: { required: true },
    creates: { type: "path" },
    executable: { type: "path" },
    removes: { type: "path" },
    stdin: {},
    stdin_add_newline: { type: "bool" },
  },
}));

/** Arguments of {@link slurp}. */
export interface SlurpArguments {
  /**
   * The file on the remote system to fetch. This *must* be a file, not a directory.
   *
   * Required, under this name or an alias.
   */
  readonly src?: Input<string>;
  /** Alias of `src`. */
  readonly path?: Input<string>;
}

/** What {@link slurp} returns. */
export interface SlurpResult {
  /**
   * Encoded file content
   *
   * Returned: success
   */
  readonly content: string;
  /**
   * Type of encoding used for file
   *
   * Returned: success
   */
  readonly encoding: string;
  /**
   * Actual path of file slurped
   *
   * Returned: success
   */
  readonly source: string;
}

/**
 * Slurps a file from remote nodes
 *
 * This module works like `ansible.builtin.fetch`. It is used for fetching a base64- encoded blob containing the data in
 * a remote file.
 *
 * This module is also supported for Windows targets.
 *
 * @since historical
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/slurp_module.html
 */
export const slurp: Module<SlurpArguments, SlurpResult> = defineModule("ansible.builtin.slurp", () => ({
  options: {
    src: { type: "path", required: true, aliases: ["path"] },
  },
}));

/** Arguments of {@link stat}. */
export interface StatArguments {
  /**
   * Algorithm to determine checksum of file.
   *
   * Will throw an error if the host is unable to use specified algorithm.
   *
   * The remote host has to support the hashing method specified, `md5` can be unavailable if the host is FIPS-140
   * compliant.
   *
   * Availability might be restricted by the target system, for example FIPS systems won't allow md5 use
   *
   * @default "sha1"
   * @since 2.0
   */
  readonly checksum_algorithm?: Input<"md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512">;
  /** Alias of `checksum_algorithm`. */
  readonly checksum?: Input<"md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512">;
  /** Alias of `checksum_algorithm`. */
  readonly checksum_algo?: Input<"md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512">;
  /**
   * Whether to follow symlinks.
   *
   * @default false
   */
  readonly follow?: Input<boolean>;
  /**
   * Get file attributes using lsattr tool if present.
   *
   * @default true
   * @since 2.3
   */
  readonly get_attributes?: Input<boolean>;
  /** Alias of `get_attributes`. */
  readonly attr?: Input<boolean>;
  /** Alias of `get_attributes`. */
  readonly attributes?: Input<boolean>;
  /**
   * Whether to return a checksum of the file.
   *
   * @default true
   * @since 1.8
   */
  readonly get_checksum?: Input<boolean>;
  /**
   * Use file magic and return data about the nature of the file. This uses the `file` utility found on most Linux/Unix
   * systems.
   *
   * This will add both `stat.mimetype` and `stat.charset` fields to the return, if possible.
   *
   * In Ansible 2.3 this option changed from `mime` to `get_mime` and the default changed to `true`.
   *
   * @default true
   * @since 2.1
   */
  readonly get_mime?: Input<boolean>;
  /** Alias of `get_mime`. */
  readonly mime?: Input<boolean>;
  /** Alias of `get_mime`. */
  readonly mime_type?: Input<boolean>;
  /** Alias of `get_mime`. */
  readonly "mime-type"?: Input<boolean>;
  /**
   * The full path of the file/object to get the facts of.
   *
   * Required, under this name or an alias.
   */
  readonly path?: Input<string>;
  /** Alias of `path`. */
  readonly dest?: Input<string>;
  /** Alias of `path`. */
  readonly name?: Input<string>;
}

/** What {@link stat} returns. */
export interface StatResult {
  /**
   * Dictionary containing all the stat data, some platforms might add additional fields.
   *
   * Returned: success
   */
  readonly stat: {
    /**
     * Time of last access
     *
     * Returned: success, path exists and user can read stats
     */
    readonly atime: number;
    /**
     * list of file attributes
     *
     * Returned: success, path exists and user can execute the path
     *
     * @since 2.3
     */
    readonly attributes: readonly string[];
    /**
     * file character set or encoding
     *
     * Returned: success, path exists and user can read stats and installed python supports it and the `get_mime` option
     * was `true`, will return `unknown` on error.
     */
    readonly charset: string;
    /**
     * hash of the file
     *
     * Returned: success, path exists, user can read stats, path supports hashing and supplied checksum algorithm is
     * available
     */
    readonly checksum: string;
    /**
     * Time of last metadata update or creation (depends on OS)
     *
     * Returned: success, path exists and user can read stats
     */
    readonly ctime: number;
    /**
     * Device the inode resides on
     *
     * Returned: success, path exists and user can read stats
     */
    readonly dev: number;
    /**
     * Tells you if the invoking user has execute permission on the path
     *
     * Returned: success, path exists and user can execute the path
     *
     * @since 2.2
     */
    readonly executable: boolean;
    /**
     * If the destination path actually exists or not
     *
     * Returned: success
     */
    readonly exists: boolean;
    /**
     * Numeric id representing the group of the owner
     *
     * Returned: success, path exists and user can read stats
     */
    readonly gid: number;
    /**
     * Group name of owner
     *
     * Returned: success, path exists, user can read stats, owner group can be looked up and installed python supports
     * it
     */
    readonly gr_name: string;
    /**
     * Inode number of the path
     *
     * Returned: success, path exists and user can read stats
     */
    readonly inode: number;
    /**
     * Tells you if the path is a block device
     *
     * Returned: success, path exists and user can read stats
     */
    readonly isblk: boolean;
    /**
     * Tells you if the path is a character device
     *
     * Returned: success, path exists and user can read stats
     */
    readonly ischr: boolean;
    /**
     * Tells you if the path is a directory
     *
     * Returned: success, path exists and user can read stats
     */
    readonly isdir: boolean;
    /**
     * Tells you if the path is a named pipe
     *
     * Returned: success, path exists and user can read stats
     */
    readonly isfifo: boolean;
    /**
     * Tells you if the invoking user's group id matches the owner's group id
     *
     * Returned: success, path exists and user can read stats
     */
    readonly isgid: boolean;
    /**
     * Tells you if the path is a symbolic link
     *
     * Returned: success, path exists and user can read stats
     */
    readonly islnk: boolean;
    /**
     * Tells you if the path is a regular file
     *
     * Returned: success, path exists and user can read stats
     */
    readonly isreg: boolean;
    /**
     * Tells you if the path is a unix domain socket
     *
     * Returned: success, path exists and user can read stats
     */
    readonly issock: boolean;
    /**
     * Tells you if the invoking user's id matches the owner's id
     *
     * Returned: success, path exists and user can read stats
     */
    readonly isuid: boolean;
    /**
     * Target of the symlink normalized for the remote filesystem
     *
     * Returned: success, path exists and user can read stats and the path is a symbolic link
     */
    readonly lnk_source: string;
    /**
     * Target of the symlink.  Note that relative paths remain relative
     *
     * Returned: success, path exists and user can read stats and the path is a symbolic link
     *
     * @since 2.4
     */
    readonly lnk_target: string;
    /**
     * file magic data or mime-type
     *
     * Returned: success, path exists and user can read stats and installed python supports it and the `get_mime` option
     * was `true`, will return `unknown` on error.
     */
    readonly mimetype: string;
    /**
     * Unix permissions of the file in octal representation as a string
     *
     * Returned: success, path exists and user can read stats
     */
    readonly mode: string;
    /**
     * Time of last modification
     *
     * Returned: success, path exists and user can read stats
     */
    readonly mtime: number;
    /**
     * Number of links to the inode (hard links)
     *
     * Returned: success, path exists and user can read stats
     */
    readonly nlink: number;
    /**
     * The full path of the file/object to get the facts of
     *
     * Returned: success and if path exists
     */
    readonly path: string;
    /**
     * User name of owner
     *
     * Returned: success, path exists, user can read stats, owner name can be looked up and installed python supports it
     */
    readonly pw_name: string;
    /**
     * Tells you if the invoking user has the right to read the path
     *
     * Returned: success, path exists and user can read the path
     *
     * @since 2.2
     */
    readonly readable: boolean;
    /**
     * Tells you if the owner's group has read permission
     *
     * Returned: success, path exists and user can read stats
     */
    readonly rgrp: boolean;
    /**
     * Tells you if others have read permission
     *
     * Returned: success, path exists and user can read stats
     */
    readonly roth: boolean;
    /**
     * Tells you if the owner has read permission
     *
     * Returned: success, path exists and user can read stats
     */
    readonly rusr: boolean;
    /**
     * Size in bytes for a plain file, amount of data for some special files
     *
     * Returned: success, path exists and user can read stats
     */
    readonly size: number;
    /**
     * Numeric id representing the file owner
     *
     * Returned: success, path exists and user can read stats
     */
    readonly uid: number;
    /**
     * The version/generation attribute of a file according to the filesystem
     *
     * Returned: success, path exists, user can execute the path, lsattr is available and filesystem supports
     *
     * @since 2.3
     */
    readonly version: string;
    /**
     * Tells you if the owner's group has write permission
     *
     * Returned: success, path exists and user can read stats
     */
    readonly wgrp: boolean;
    /**
     * Tells you if others have write permission
     *
     * Returned: success, path exists and user can read stats
     */
    readonly woth: boolean;
    /**
     * Tells you if the invoking user has the right to write the path
     *
     * Returned: success, path exists and user can write the path
     *
     * @since 2.2
     */
    readonly writeable: boolean;
    /**
     * Tells you if the owner has write permission
     *
     * Returned: success, path exists and user can read stats
     */
    readonly wusr: boolean;
    /**
     * Tells you if the owner's group has execute permission
     *
     * Returned: success, path exists and user can read stats
     */
    readonly xgrp: boolean;
    /**
     * Tells you if others have execute permission
     *
     * Returned: success, path exists and user can read stats
     */
    readonly xoth: boolean;
    /**
     * Tells you if the owner has execute permission
     *
     * Returned: success, path exists and user can read stats
     */
    readonly xusr: boolean;
  };
}

/**
 * Retrieve file or file system status
 *
 * Retrieves facts for a file similar to the Linux/Unix `stat` command.
 *
 * For Windows targets, use the `ansible.windows.win_stat` module instead.
 *
 * @since 1.3
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/stat_module.html
 */
export const stat: Module<StatArguments, StatResult> = defineModule("ansible.builtin.stat", () => ({
  options: {
    checksum_algorithm: { choices: ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"], aliases: ["checksum", "checksum_algo"] },
    follow: { type: "bool" },
    get_attributes: { type: "bool", aliases: ["attr", "attributes"] },
    get_checksum: { type: "bool" },
    get_mime: { type: "bool", aliases: ["mime", "mime_type", "mime-type"] },
    path: { type: "path", required: true, aliases: ["dest", "name"] },
  },
}));

/** Arguments of {@link subversion}. */
export interface SubversionArguments {
  /**
   * If `false`, do not check out the repository if it does not exist locally.
   *
   * @default true
   * @since 2.3
   */
  readonly checkout?: Input<boolean>;
  /**
   * Absolute path where the repository should be deployed.
   *
   * The destination directory must be specified unless `checkout=no`, `update=no`, and `export=no`.
   */
  readonly dest?: Input<string>;
  /**
   * Path to svn executable to use. If not supplied, the normal mechanism for resolving binary paths will be used.
   *
   * @since 1.4
   */
  readonly executable?: Input<string>;
  /**
   * If `true`, do export instead of checkout/update.
   *
   * @default false
   * @since 1.6
   */
  readonly export?: Input<boolean>;
  /**
   * If `true`, modified files will be discarded. If `false`, module will fail if it encounters modified files. Prior to 1.9
   * the default was `true`.
   *
   * @default false
   */
  readonly force?: Input<boolean>;
  /**
   * If the directory exists, then the working copy will be checked-out over-the-top using `svn checkout --force`; if
   * force is specified then existing files with different content are reverted.
   *
   * @default false
   * @since 2.6
   */
  readonly in_place?: Input<boolean>;
  /**
   * `--password` parameter passed to svn when svn is less than version 1.10.0. This is not secure and the password will
   * be leaked to argv.
   *
   * `--password-from-stdin` parameter when svn is greater or equal to version 1.10.0.
   */
  readonly password?: Input<string>;
  /**
   * The subversion URL to the repository.
   *
   * Required, under this name or an alias.
   */
  readonly repo?: Input<string>;
  /** Alias of `repo`. */
  readonly name?: Input<string>;
  /** Alias of `repo`. */
  readonly repository?: Input<string>;
  /**
   * Specific revision to checkout.
   *
   * @default "HEAD"
   */
  readonly revision?: Input<string>;
  /** Alias of `revision`. */
  readonly rev?: Input<string>;
  /** Alias of `revision`. */
  readonly version?: Input<string>;
  /**
   * If `false`, do not call svn switch before update.
   *
   * @default true
   * @since 2.0
   */
  readonly switch?: Input<boolean>;
  /**
   * If `false`, do not retrieve new revisions from the origin repository.
   *
   * @default true
   * @since 2.3
   */
  readonly update?: Input<boolean>;
  /** `--username` parameter passed to svn. */
  readonly username?: Input<string>;
  /**
   * If `false`, passes the `--trust-server-cert` flag to svn.
   *
   * If `true`, does not pass the flag.
   *
   * @default false
   * @since 2.11
   */
  readonly validate_certs?: Input<boolean>;
}

/**
 * Deploys a subversion repository
 *
 * Deploy given repository URL / revision to dest. If dest exists, update to the specified revision, otherwise perform a
 * checkout.
 *
 * @since 0.7
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/subversion_module.html
 */
export const subversion: Module<SubversionArguments, Record<never, never>> = defineModule("ansible.builtin.subversion", () => ({
  options: {
    checkout: { type: "bool" },
    dest: { type: "path" },
    executable: { type: "path" },
    export: { type: "bool" },
    force: { type: "bool" },
    in_place: { type: "bool" },
    password: { no_log: true },
    repo: { required: true, aliases: ["name", "repository"] },
    revision: { aliases: ["rev", "version"] },
    switch: { type: "bool" },
    update: { type: "bool" },
    username: {},
    validate_certs: { type: "bool" },
  },
}));

/** Arguments of {@link systemd}. */
export interface SystemdArguments {
  /**
   * Run daemon_reexec command before doing any other operations, the systemd manager will serialize the manager state.
   *
   * @default false
   * @since 2.8
   */
  readonly daemon_reexec?: Input<boolean>;
  /** Alias of `daemon_reexec`. */
  readonly "daemon-reexec"?: Input<boolean>;
  /**
   * Run `daemon-reload` before doing any other operations, to make sure systemd has read any changes.
   *
   * When set to `true`, runs `daemon-reload` even if the module does not start or stop anything.
   *
   * @default false
   */
  readonly daemon_reload?: Input<boolean>;
  /** Alias of `daemon_reload`. */
  readonly "daemon-reload"?: Input<boolean>;
  /**
   * Whether the unit should start on boot. At least one of `state` or `enabled` are required.
   *
   * If set, requires `name`.
   */
  readonly enabled?: Input<boolean>;
  /**
   * Whether to override existing symlinks.
   *
   * @since 2.6
   */
  readonly force?: Input<boolean>;
  /**
   * Whether the unit should be masked or not. A masked unit is impossible to start.
   *
   * If set, requires `name`.
   */
  readonly masked?: Input<boolean>;
  /**
   * Name of the unit. This parameter takes the name of exactly one unit to work with.
   *
   * When no extension is given, it is implied to a `.service` as systemd.
   *
   * When using in a chroot environment you always need to specify the name of the unit with the extension. For example,
   * `crond.service`.
   */
  readonly name?: Input<string>;
  /** Alias of `name`. */
  readonly service?: Input<string>;
  /** Alias of `name`. */
  readonly unit?: Input<string>;
  /**
   * Do not synchronously wait for the requested operation to finish. Enqueued job will continue without Ansible
   * blocking on its completion.
   *
   * @default false
   * @since 2.3
   */
  readonly no_block?: Input<boolean>;
  /**
   * Run `systemctl` within a given service manager scope, either as the default system scope `system`, the current
   * user's scope `user`, or the scope of all users `global`.
   *
   * For systemd to work with `user`, the executing user must have its own instance of dbus started and accessible
   * (systemd requirement).
   *
   * The user dbus process is normally started during normal login, but not during the run of Ansible tasks. Otherwise
   * you will probably get a 'Failed to connect to bus: no such file or directory' error.
   *
   * The user must have access, normally given via setting the `XDG_RUNTIME_DIR` variable, see the example below.
   *
   * @default "system"
   * @since 2.7
   */
  readonly scope?: Input<"system" | "user" | "global">;
  /**
   * `started`/`stopped` are idempotent actions that will not run commands unless necessary. `restarted` will always
   * bounce the unit. `reloaded` will always reload and if the service is not running at the moment of the reload, it is
   * started.
   *
   * If set, requires `name`.
   */
  readonly state?: Input<"reloaded" | "restarted" | "started" | "stopped">;
}

/** What {@link systemd} returns. */
export interface SystemdResult {
  /**
   * A dictionary with the key=value pairs returned from `systemctl show`.
   *
   * Returned: success
   */
  readonly status: Readonly<Record<string, unknown>>;
}

/**
 * Manage systemd units
 *
 * Controls systemd units (services, timers, and so on) on remote hosts.
 *
 * `ansible.builtin.systemd` is renamed to `ansible.builtin.systemd_service` to better reflect the scope of the module.
 * `ansible.builtin.systemd` is kept as an alias for backward compatibility.
 *
 * @since 2.2
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/systemd_module.html
 */
export const systemd: Module<SystemdArguments, SystemdResult> = defineModule("ansible.builtin.systemd", () => ({
  options: {
    daemon_reexec: { type: "bool", aliases: ["daemon-reexec"] },
    daemon_reload: { type: "bool", aliases: ["daemon-reload"] },
    enabled: { type: "bool" },
    force: { type: "bool" },
    masked: { type: "bool" },
    name: { aliases: ["service", "unit"] },
    no_block: { type: "bool" },
    scope: { choices: ["system", "user", "global"] },
    state: { choices: ["reloaded", "restarted", "started", "stopped"] },
  },
  required_by: { state: ["name"], enabled: ["name"], masked: ["name"] },
}));

/** Arguments of {@link systemd_service}. */
export interface SystemdServiceArguments {
  /**
   * Run daemon_reexec command before doing any other operations, the systemd manager will serialize the manager state.
   *
   * @default false
   * @since 2.8
   */
  readonly daemon_reexec?: Input<boolean>;
  /** Alias of `daemon_reexec`. */
  readonly "daemon-reexec"?: Input<boolean>;
  /**
   * Run `daemon-reload` before doing any other operations, to make sure systemd has read any changes.
   *
   * When set to `true`, runs `daemon-reload` even if the module does not start or stop anything.
   *
   * @default false
   */
  readonly daemon_reload?: Input<boolean>;
  /** Alias of `daemon_reload`. */
  readonly "daemon-reload"?: Input<boolean>;
  /**
   * Whether the unit should start on boot. At least one of `state` or `enabled` are required.
   *
   * If set, requires `name`.
   */
  readonly enabled?: Input<boolean>;
  /**
   * Whether to override existing symlinks.
   *
   * @since 2.6
   */
  readonly force?: Input<boolean>;
  /**
   * Whether the unit should be masked or not. A masked unit is impossible to start.
   *
   * If set, requires `name`.
   */
  readonly masked?: Input<boolean>;
  /**
   * Name of the unit. This parameter takes the name of exactly one unit to work with.
   *
   * When no extension is given, it is implied to a `.service` as systemd.
   *
   * When using in a chroot environment you always need to specify the name of the unit with the extension. For example,
   * `crond.service`.
   */
  readonly name?: Input<string>;
  /** Alias of `name`. */
  readonly service?: Input<string>;
  /** Alias of `name`. */
  readonly unit?: Input<string>;
  /**
   * Do not synchronously wait for the requested operation to finish. Enqueued job will continue without Ansible
   * blocking on its completion.
   *
   * @default false
   * @since 2.3
   */
  readonly no_block?: Input<boolean>;
  /**
   * Run `systemctl` within a given service manager scope, either as the default system scope `system`, the current
   * user's scope `user`, or the scope of all users `global`.
   *
   * For systemd to work with `user`, the executing user must have its own instance of dbus started and accessible
   * (systemd requirement).
   *
   * The user dbus process is normally started during normal login, but not during the run of Ansible tasks. Otherwise
   * you will probably get a 'Failed to connect to bus: no such file or directory' error.
   *
   * The user must have access, normally given via setting the `XDG_RUNTIME_DIR` variable, see the example below.
   *
   * @default "system"
   * @since 2.7
   */
  readonly scope?: Input<"system" | "user" | "global">;
  /**
   * `started`/`stopped` are idempotent actions that will not run commands unless necessary. `restarted` will always
   * bounce the unit. `reloaded` will always reload and if the service is not running at the moment of the reload, it is
   * started.
   *
   * If set, requires `name`.
   */
  readonly state?: Input<"reloaded" | "restarted" | "started" | "stopped">;
}

/** What {@link systemd_service} returns. */
export interface SystemdServiceResult {
  /**
   * A dictionary with the key=value pairs returned from `systemctl show`.
   *
   * Returned: success
   */
  readonly status: Readonly<Record<string, unknown>>;
}

/**
 * Manage systemd units
 *
 * Controls systemd units (services, timers, and so on) on remote hosts.
 *
 * `ansible.builtin.systemd` is renamed to `ansible.builtin.systemd_service` to better reflect the scope of the module.
 * `ansible.builtin.systemd` is kept as an alias for backward compatibility.
 *
 * @since 2.2
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/systemd_service_module.html
 */
export const systemd_service: Module<SystemdServiceArguments, SystemdServiceResult> = defineModule("ansible.builtin.systemd_service", () => ({
  options: {
    daemon_reexec: { type: "bool", aliases: ["daemon-reexec"] },
    daemon_reload: { type: "bool", aliases: ["daemon-reload"] },
    enabled: { type: "bool" },
    force: { type: "bool" },
    masked: { type: "bool" },
    name: { aliases: ["service", "unit"] },
    no_block: { type: "bool" },
    scope: { choices: ["system", "user", "global"] },
    state: { choices: ["reloaded", "restarted", "started", "stopped"] },
  },
  required_by: { state: ["name"], enabled: ["name"], masked: ["name"] },
}));

/** Arguments of {@link sysvinit}. */
export interface SysvinitArguments {
  /** Additional arguments provided on the command line that some init scripts accept. */
  readonly arguments?: Input<string>;
  /** Alias of `arguments`. */
  readonly args?: Input<string>;
  /**
   * Have the module daemonize as the service itself might not do so properly.
   *
   * This is useful with badly written init scripts or daemons, which commonly manifests as the task hanging as it is
   * still holding the tty or the service dying when the task is over as the connection closes the session.
   *
   * @default false
   */
  readonly daemonize?: Input<boolean>;
  /** Whether the service should start on boot. At least one of `state` and `enabled` are required. */
  readonly enabled?: Input<boolean>;
  /**
   * Name of the service.
   *
   * Required, under this name or an alias.
   */
  readonly name?: Input<string>;
  /** Alias of `name`. */
  readonly service?: Input<string>;
  /**
   * A substring to look for as would be found in the output of the *ps* command as a stand-in for a status result.
   *
   * If the string is found, the service will be assumed to be running.
   *
   * This option is mainly for use with init scripts that don't support the `status` option.
   */
  readonly pattern?: Input<string>;
  /**
   * The runlevels this script should be enabled/disabled from.
   *
   * Use this to override the defaults set by the package or init script itself.
   */
  readonly runlevels?: Input<readonly string[]>;
  /**
   * If the service is being `restarted` or `reloaded` then sleep this many seconds between the stop and start command.
   * This helps to workaround badly behaving services.
   *
   * @default 1
   */
  readonly sleep?: Input<number>;
  /**
   * `started`/`stopped` are idempotent actions that will not run commands unless necessary. Not all init scripts
   * support `restarted` nor `reloaded` natively, so these will both trigger a stop and start as needed.
   */
  readonly state?: Input<"started" | "stopped" | "restarted" | "reloaded">;
}

/** What {@link sysvinit} returns. */
export interface SysvinitResult {
  /**
   * results from actions taken
   *
   * Returned: always
   */
  readonly results: {
    /**
     * Name of the service
     *
     * Returned: always
     */
    readonly name: string;
    /**
     * Status of the service
     *
     * Returned: changed
     */
    readonly status: Readonly<Record<string, unknown>>;
  };
}

/**
 * Manage SysV services.
 *
 * Controls services on target hosts that use the SysV init system.
 *
 * @since 2.6
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/sysvinit_module.html
 */
export const sysvinit: Module<SysvinitArguments, SysvinitResult> = defineModule("ansible.builtin.sysvinit", () => ({
  options: {
    arguments: { aliases: ["args"] },
    daemonize: { type: "bool" },
    enabled: { type: "bool" },
    name: { required: true, aliases: ["service"] },
    pattern: {},
    runlevels: { type: "list", elements: "str" },
    sleep: { type: "int" },
    state: { choices: ["started", "stopped", "restarted", "reloaded"] },
  },
  required_one_of: [["state", "enabled"]],
}));

/** Arguments of {@link tempfile}. */
export interface TempfileArguments {
  /**
   * Location where temporary file or directory should be created.
   *
   * If path is not specified, the default system temporary directory will be used.
   */
  readonly path?: Input<string>;
  /**
   * Prefix of file/directory name created by module.
   *
   * @default "ansible."
   */
  readonly prefix?: Input<string>;
  /**
   * Whether to create file or directory.
   *
   * @default "file"
   */
  readonly state?: Input<"directory" | "file">;
  /**
   * Suffix of file/directory name created by module.
   *
   * @default ""
   */
  readonly suffix?: Input<string>;
}

/** What {@link tempfile} returns. */
export interface TempfileResult {
  /**
   * Path to created file or directory.
   *
   * Returned: success
   */
  readonly path: string;
}

/**
 * Creates temporary files and directories
 *
 * The `ansible.builtin.tempfile` module creates temporary files and directories. `mktemp` command takes different
 * parameters on various systems, this module helps to avoid troubles related to that. Files/directories created by
 * module are accessible only by creator. In case you need to make them world-accessible you need to use
 * `ansible.builtin.file` module.
 *
 * For Windows targets, use the `ansible.windows.win_tempfile` module instead.
 *
 * @since 2.3
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/tempfile_module.html
 */
export const tempfile: Module<TempfileArguments, TempfileResult> = defineModule("ansible.builtin.tempfile", () => ({
  options: {
    path: { type: "path" },
    prefix: {},
    state: { choices: ["directory", "file"] },
    suffix: {},
  },
}));

/** Arguments of {@link template}. */
export interface TemplateArguments {
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
   * Create a backup file including the timestamp information so you can get the original file back if you somehow
   * clobbered it incorrectly.
   *
   * @default false
   */
  readonly backup?: Input<boolean>;
  /**
   * The string marking the end of a block.
   *
   * @default "%}"
   * @since 2.4
   */
  readonly block_end_string?: Input<string>;
  /**
   * The string marking the beginning of a block.
   *
   * @default "{%"
   * @since 2.4
   */
  readonly block_start_string?: Input<string>;
  /**
   * The string marking the end of a comment statement.
   *
   * @since 2.12
   */
  readonly comment_end_string?: Input<string>;
  /**
   * The string marking the beginning of a comment statement.
   *
   * @since 2.12
   */
  readonly comment_start_string?: Input<string>;
  /** Location to render the template to on the remote machine. */
  readonly dest: Input<string>;
  /**
   * Determine whether symbolic links should be followed.
   *
   * When set to `true` symbolic links will be followed, if they exist.
   *
   * When set to `false` symbolic links will not be followed.
   *
   * Previous to Ansible 2.4, this was hardcoded as `true`.
   *
   * @default false
   * @since 2.4
   */
  readonly follow?: Input<boolean>;
  /**
   * Determine when the file is being transferred if the destination already exists.
   *
   * When set to `yes`, replace the remote file when contents are different than the source.
   *
   * When set to `no`, the file will only be transferred if the destination does not exist.
   *
   * @default true
   */
  readonly force?: Input<boolean>;
  /**
   * Name of the group that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current group of the current user unless you are root, in which case it can
   * preserve the previous ownership.
   */
  readonly group?: Input<string>;
  /**
   * Determine when leading spaces and tabs should be stripped.
   *
   * When set to `yes` leading spaces and tabs are stripped from the start of a line to a block.
   *
   * @default false
   * @since 2.6
   */
  readonly lstrip_blocks?: Input<boolean>;
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
  /**
   * Specify the newline sequence to use for templating files.
   *
   * @default "\\n"
   * @since 2.4
   */
  readonly newline_sequence?: Input<"\\n" | "\\r" | "\\r\\n">;
  /**
   * Overrides the encoding used to write the template file defined by `dest`.
   *
   * It defaults to `utf-8`, but any encoding supported by python can be used.
   *
   * The source template file must always be encoded using `utf-8`, for homogeneity.
   *
   * @default "utf-8"
   * @since 2.7
   */
  readonly output_encoding?: Input<string>;
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
   * Path of a Jinja2 formatted template on the Ansible controller.
   *
   * This can be a relative or an absolute path.
   *
   * The file must be encoded with `utf-8` but `output_encoding` can be used to control the encoding of the output
   * template.
   */
  readonly src: Input<string>;
  /**
   * Determine when newlines should be removed from blocks.
   *
   * When set to `yes` the first newline after a block is removed (block, not variable tag!).
   *
   * @default true
   * @since 2.4
   */
  readonly trim_blocks?: Input<boolean>;
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
   * The validation command to run before copying the updated file into the final destination.
   *
   * A temporary file path is used to validate, passed in through `%s` which must be present as in the examples below.
   *
   * Also, the command is passed securely so shell features such as expansion and pipes will not work.
   *
   * For an example on how to handle more complex validation than what this option provides, see handling complex
   * validation.
   */
  readonly validate?: Input<string>;
  /**
   * The string marking the end of a print statement.
   *
   * @default "}}"
   * @since 2.4
   */
  readonly variable_end_string?: Input<string>;
  /**
   * The string marking the beginning of a print statement.
   *
   * @default "{{"
   * @since 2.4
   */
  readonly variable_start_string?: Input<string>;
}

/** What {@link template} returns. */
export interface TemplateResult {
  /**
   * SHA1 checksum of the rendered file
   *
   * Returned: always
   */
  readonly checksum: string;
  /**
   * Destination file/path, equal to the value passed to *dest*.
   *
   * Returned: success
   */
  readonly dest: string;
  /**
   * Numeric id representing the group of the owner
   *
   * Returned: success
   */
  readonly gid: number;
  /**
   * Group name of owner
   *
   * Returned: success
   */
  readonly group: string;
  /**
   * MD5 checksum of the rendered file
   *
   * Returned: changed
   */
  readonly md5sum: string;
  /**
   * Unix permissions of the file in octal representation as a string
   *
   * Returned: success
   */
  readonly mode: string;
  /**
   * User name of owner
   *
   * Returned: success
   */
  readonly owner: string;
  /**
   * Size of the rendered file in bytes
   *
   * Returned: success
   */
  readonly size: number;
  /**
   * Source file used for the copy on the target machine.
   *
   * Returned: changed
   */
  readonly src: string;
  /**
   * Numeric id representing the file owner
   *
   * Returned: success
   */
  readonly uid: number;
}

/**
 * Template a file out to a target host
 *
 * Templates are processed by the [Jinja2 templating language](https://jinja.palletsprojects.com/en/stable/).
 *
 * Documentation on the template formatting can be found in the [Template Designer
 * Documentation](https://jinja.palletsprojects.com/en/stable/templates/).
 *
 * Additional variables listed below can be used in templates.
 *
 * `ansible_managed` (configurable via the `defaults` section of `ansible.cfg`) contains a string which can be used to
 * describe the template name, host, modification time of the template file and the owner uid.
 *
 * `template_host` contains the node name of the template's machine.
 *
 * `template_uid` is the numeric user id of the owner.
 *
 * `template_path` is the path of the template.
 *
 * `template_fullpath` is the absolute path of the template.
 *
 * `template_destpath` is the path of the template on the remote system (added in 2.8).
 *
 * `template_run_date` is the date that the template was rendered.
 *
 * @since historical
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/template_module.html
 */
export const template: Module<TemplateArguments, TemplateResult> = defineModule("ansible.builtin.template", () => ({
  options: {
    attributes: { aliases: ["attr"] },
    backup: { type: "bool" },
    block_end_string: {},
    block_start_string: {},
    comment_end_string: {},
    comment_start_string: {},
    dest: { type: "path", required: true },
    follow: { type: "bool" },
    force: { type: "bool" },
    group: {},
    lstrip_blocks: { type: "bool" },
    mode: {},
    newline_sequence: { choices: ["\\n", "\\r", "\\r\\n"] },
    output_encoding: {},
    owner: {},
    selevel: {},
    serole: {},
    setype: {},
    seuser: {},
    src: { type: "path", required: true },
    trim_blocks: { type: "bool" },
    unsafe_writes: { type: "bool" },
    validate: {},
    variable_end_string: {},
    variable_start_string: {},
  },
}));

/** Arguments of {@link unarchive}. */
export interface UnarchiveArguments {
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
   * If true, the file is copied from local controller to the managed (remote) node, otherwise, the plugin will look for
   * src archive on the managed machine.
   *
   * This option has been deprecated in favor of `remote_src`.
   *
   * This option is mutually exclusive with `remote_src`.
   *
   * @default true
   */
  readonly copy?: Input<boolean>;
  /**
   * If the specified absolute path (file or directory) already exists, this step will **not** be run.
   *
   * The specified absolute path (file or directory) must be below the base path given with `dest`.
   *
   * @since 1.6
   */
  readonly creates?: Input<string>;
  /**
   * This option controls the auto-decryption of source files using vault.
   *
   * @default true
   * @since 2.4
   */
  readonly decrypt?: Input<boolean>;
  /**
   * Remote absolute path where the archive should be unpacked.
   *
   * The given path must exist. Base directory is not created by this module.
   */
  readonly dest: Input<string>;
  /**
   * List the directory and file entries that you would like to exclude from the unarchive action.
   *
   * Mutually exclusive with `include`.
   *
   * @default []
   * @since 2.1
   */
  readonly exclude?: Input<readonly string[]>;
  /**
   * Specify additional options by passing in an array.
   *
   * Each space-separated command-line option should be a new element of the array. See examples.
   *
   * Command-line options with multiple elements must use multiple lines in the array, one for each element.
   *
   * @default []
   * @since 2.1
   */
  readonly extra_opts?: Input<readonly string[]>;
  /**
   * Name of the group that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current group of the current user unless you are root, in which case it can
   * preserve the previous ownership.
   */
  readonly group?: Input<string>;
  /**
   * List of directory and file entries that you would like to extract from the archive. If `include` is not empty, only
   * files listed here will be extracted.
   *
   * Mutually exclusive with `exclude`.
   *
   * @default []
   * @since 2.11
   */
  readonly include?: Input<readonly string[]>;
  /**
   * Size of the volatile memory buffer that is used for extracting files from the archive in bytes.
   *
   * @default 65536
   * @since 2.12
   */
  readonly io_buffer_size?: Input<number>;
  /**
   * Do not replace existing files that are newer than files from the archive.
   *
   * @default false
   * @since 2.1
   */
  readonly keep_newer?: Input<boolean>;
  /**
   * If set to True, return the list of files that are contained in the tarball.
   *
   * @default false
   * @since 2.0
   */
  readonly list_files?: Input<boolean>;
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
   * Set to `true` to indicate the archived file is already on the remote system and not local to the Ansible
   * controller.
   *
   * This option is mutually exclusive with `copy`.
   *
   * @default false
   * @since 2.2
   */
  readonly remote_src?: Input<boolean>;
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
   * If `remote_src=no` (default), local path to archive file to copy to the target server; can be absolute or relative.
   * If `remote_src=yes`, path on the target server to existing archive file to unpack.
   *
   * If `remote_src=yes` and `src` contains `://`, the remote machine will download the file from the URL first.
   * (version_added 2.0). This is only for simple cases, for full download support use the `ansible.builtin.get_url`
   * module.
   */
  readonly src: Input<string>;
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
   * This only applies if using a https URL as the source of the file.
   *
   * This should only set to `false` used on personally controlled sites using self-signed certificate.
   *
   * Prior to 2.2 the code worked as if this was set to `true`.
   *
   * @default true
   * @since 2.2
   */
  readonly validate_certs?: Input<boolean>;
}

/** What {@link unarchive} returns. */
export interface UnarchiveResult {
  /**
   * Path to the destination directory.
   *
   * Returned: always
   */
  readonly dest: string;
  /**
   * List of all the files in the archive.
   *
   * Returned: When `list_files` is `True`
   */
  readonly files: readonly unknown[];
  /**
   * Numerical ID of the group that owns the destination directory.
   *
   * Returned: always
   */
  readonly gid: number;
  /**
   * Name of the group that owns the destination directory.
   *
   * Returned: always
   */
  readonly group: string;
  /**
   * Archive software handler used to extract and decompress the archive.
   *
   * Returned: always
   */
  readonly handler: string;
  /**
   * String that represents the octal permissions of the destination directory.
   *
   * Returned: always
   */
  readonly mode: string;
  /**
   * Name of the user that owns the destination directory.
   *
   * Returned: always
   */
  readonly owner: string;
  /**
   * The size of destination directory in bytes. Does not include the size of files or subdirectories contained within.
   *
   * Returned: always
   */
  readonly size: number;
  /**
   * The source archive's path.
   *
   * If `src` was a remote web URL, or from the local ansible controller, this shows the temporary location where the
   * download was stored.
   *
   * Returned: always
   */
  readonly src: string;
  /**
   * State of the destination. Effectively always "directory".
   *
   * Returned: always
   */
  readonly state: string;
  /**
   * Numerical ID of the user that owns the destination directory.
   *
   * Returned: always
   */
  readonly uid: number;
}

/**
 * Unpacks an archive after (optionally) copying it from the local machine
 *
 * The `ansible.builtin.unarchive` module unpacks an archive. It will not unpack a compressed file that does not contain
 * an archive.
 *
 * By default, it will copy the source file from the local system to the target before unpacking.
 *
 * Set `remote_src=yes` to unpack an archive which already exists on the target.
 *
 * If checksum validation is desired, use `ansible.builtin.get_url` or `ansible.builtin.uri` instead to fetch the file
 * and set `remote_src=yes`.
 *
 * For Windows targets, use the `community.windows.win_unzip` module instead.
 *
 * @since 1.4
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/unarchive_module.html
 */
export const unarchive: Module<UnarchiveArguments, UnarchiveResult> = defineModule("ansible.builtin.unarchive", () => ({
  options: {
    attributes: { aliases: ["attr"] },
    copy: { type: "bool" },
    creates: { type: "path" },
    decrypt: { type: "bool" },
    dest: { type: "path", required: true },
    exclude: { type: "list", elements: "str" },
    extra_opts: { type: "list", elements: "str" },
    group: {},
    include: { type: "list", elements: "str" },
    io_buffer_size: { type: "int" },
    keep_newer: { type: "bool" },
    list_files: { type: "bool" },
    mode: {},
    owner: {},
    remote_src: { type: "bool" },
    selevel: {},
    serole: {},
    setype: {},
    seuser: {},
    src: { type: "path", required: true },
    unsafe_writes: { type: "bool" },
    validate_certs: { type: "bool" },
  },
  mutually_exclusive: [["include", "exclude"]],
}));

/** Arguments of {@link uri}. */
export interface UriArguments {
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
   * The body of the http request/response to the web service. If `body_format` is set to `json` it will take an already
   * formatted JSON string or convert a data structure into JSON.
   *
   * If `body_format` is set to `form-urlencoded` it will convert a dictionary or list of tuples into an
   * `application/x-www-form-urlencoded` string. (Added in v2.7)
   *
   * If `body_format` is set to `form-multipart` it will convert a dictionary into `multipart/form-multipart` body.
   * (Added in v2.10)
   *
   * If `body_format` is set to `form-multipart` the option 'multipart_encoding' allows to change multipart file
   * encoding. (Added in v2.19)
   */
  readonly body?: Input<unknown>;
  /**
   * The serialization format of the body. When set to `json`, `form-multipart`, or `form-urlencoded`, encodes the body
   * argument, if needed, and automatically sets the `Content-Type` header accordingly.
   *
   * As of v2.3 it is possible to override the `Content-Type` header, when set to `json` or `form-urlencoded` via the
   * `headers` option.
   *
   * The `Content-Type` header cannot be overridden when using `form-multipart`.
   *
   * `form-urlencoded` was added in v2.7.
   *
   * `form-multipart` was added in v2.10.
   *
   * @default "raw"
   * @since 2.0
   */
  readonly body_format?: Input<"form-urlencoded" | "json" | "raw" | "form-multipart">;
  /**
   * PEM formatted file that contains a CA certificate to be used for validation.
   *
   * @since 2.11
   */
  readonly ca_path?: Input<string>;
  /**
   * SSL/TLS Ciphers to use for the request.
   *
   * When a list is provided, all ciphers are joined in order with `:`
   *
   * See the [OpenSSL Cipher List
   * Format](https://www.openssl.org/docs/manmaster/man1/openssl-ciphers.html#CIPHER-LIST-FORMAT) for more details.
   *
   * The available ciphers is dependent on the Python and OpenSSL/LibreSSL versions.
   *
   * @since 2.14
   */
  readonly ciphers?: Input<readonly string[]>;
  /**
   * PEM formatted certificate chain file to be used for SSL client authentication.
   *
   * This file can also include the key as well, and if the key is included, `client_key` is not required.
   *
   * @since 2.4
   */
  readonly client_cert?: Input<string>;
  /**
   * PEM formatted file that contains your private key to be used for SSL client authentication.
   *
   * If `client_cert` contains both the certificate and key, this option is not required.
   *
   * @since 2.4
   */
  readonly client_key?: Input<string>;
  /** A filename, when it already exists, this step will not be run. */
  readonly creates?: Input<string>;
  /**
   * Whether to attempt to decompress gzip content-encoded responses.
   *
   * @default true
   * @since 2.14
   */
  readonly decompress?: Input<boolean>;
  /**
   * A path of where to download the file to (if desired). If `dest` is a directory, the basename of the file on the
   * remote server will be used.
   */
  readonly dest?: Input<string>;
  /**
   * Whether or not the URI module should follow redirects.
   *
   * - `all`: Will follow all redirects.
   * - `no`: (DEPRECATED, removed in 2.22) alias of `none`.
   * - `none`: Will not follow any redirects.
   * - `safe`: Only redirects doing GET or HEAD requests will be followed.
   * - `urllib2`: Defer to urllib2 behavior (As of writing this follows HTTP redirects).
   * - `yes`: (DEPRECATED, removed in 2.22) alias of `all`.
   *
   * @default "safe"
   */
  readonly follow_redirects?: Input<"all" | "no" | "none" | "safe" | "urllib2" | "yes">;
  /**
   * If `true` do not get a cached copy.
   *
   * @default false
   */
  readonly force?: Input<boolean>;
  /**
   * Force the sending of the Basic authentication header upon initial request.
   *
   * When this setting is `false`, this module will first try an unauthenticated request, and when the server replies
   * with an `HTTP 401` error, it will submit the Basic authentication header.
   *
   * When this setting is `true`, this module will immediately send a Basic authentication header on the first request.
   *
   * Use this setting in any of the following scenarios:
   *
   * You know the webservice endpoint always requires HTTP Basic authentication, and you want to speed up your requests
   * by eliminating the first roundtrip.
   *
   * The web service does not properly send an HTTP 401 error to your client, so Ansible's HTTP library will not
   * properly respond with HTTP credentials, and logins will fail.
   *
   * The webservice bans or rate-limits clients that cause any HTTP 401 errors.
   *
   * @default false
   */
  readonly force_basic_auth?: Input<boolean>;
  /**
   * Name of the group that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current group of the current user unless you are root, in which case it can
   * preserve the previous ownership.
   */
  readonly group?: Input<string>;
  /**
   * Add custom HTTP headers to a request in the format of a YAML hash. As of Ansible 2.3 supplying `Content-Type` here
   * will override the header generated by supplying `json` or `form-urlencoded` for `body_format`.
   *
   * @default {}
   * @since 2.1
   */
  readonly headers?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Header to identify as, generally appears in web server logs.
   *
   * @default "ansible-httpget"
   */
  readonly http_agent?: Input<string>;
  /**
   * The HTTP method of the request or response.
   *
   * In more recent versions we do not restrict the method at the module level anymore but it still must be a valid
   * method accepted by the service handling the request.
   *
   * @default "GET"
   */
  readonly method?: Input<string>;
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
   * If `false`, the module will search for the `src` on the controller node.
   *
   * If `true`, the module will search for the `src` on the managed (remote) node.
   *
   * @default false
   * @since 2.7
   */
  readonly remote_src?: Input<boolean>;
  /** A filename, when it does not exist, this step will not be run. */
  readonly removes?: Input<string>;
  /**
   * Whether or not to return the body of the response as a "content" key in the dictionary result no matter it
   * succeeded or failed.
   *
   * Independently of this option, if the reported `Content-Type` is `application/json`, then the JSON is always loaded
   * into a key called `ignore:json` in the dictionary results.
   *
   * @default false
   */
  readonly return_content?: Input<boolean>;
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
   * Path to file to be submitted to the remote server.
   *
   * Cannot be used with `body`.
   *
   * Should be used with `force_basic_auth` to ensure success when the remote end sends a 401.
   *
   * @since 2.7
   */
  readonly src?: Input<string>;
  /**
   * A list of valid, numeric, HTTP status codes that signifies success of the request.
   *
   * @default [200]
   */
  readonly status_code?: Input<readonly number[]>;
  /**
   * The socket level timeout in seconds
   *
   * @default 30
   */
  readonly timeout?: Input<number>;
  /**
   * Path to Unix domain socket to use for connection.
   *
   * @since 2.8
   */
  readonly unix_socket?: Input<string>;
  /**
   * A list of header names that will not be sent on subsequent redirected requests. This list is case insensitive. By
   * default all headers will be redirected. In some cases it may be beneficial to list headers such as `Authorization`
   * here to avoid potential credential exposure.
   *
   * @default []
   * @since 2.12
   */
  readonly unredirected_headers?: Input<readonly string[]>;
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
  /** HTTP or HTTPS URL in the form (http|https)://host.domain[:port]/path. */
  readonly url: Input<string>;
  /** A password for the module to use for Digest, Basic or WSSE authentication. */
  readonly url_password?: Input<string>;
  /** Alias of `url_password`. */
  readonly password?: Input<string>;
  /** A username for the module to use for Digest, Basic or WSSE authentication. */
  readonly url_username?: Input<string>;
  /** Alias of `url_username`. */
  readonly user?: Input<string>;
  /**
   * Use GSSAPI to perform the authentication, typically this is for Kerberos or Kerberos through Negotiate
   * authentication.
   *
   * Requires the Python library [gssapi](https://github.com/pythongssapi/python-gssapi) to be installed.
   *
   * Credentials for GSSAPI can be specified with `url_username`/`url_password` or with the GSSAPI env var `KRB5CCNAME`
   * that specified a custom Kerberos credential cache.
   *
   * NTLM authentication is **not** supported even if the GSSAPI mech for NTLM has been installed.
   *
   * @default false
   * @since 2.11
   */
  readonly use_gssapi?: Input<boolean>;
  /**
   * Determining whether to use credentials from `~/.netrc` file.
   *
   * By default `.netrc` is used with Basic authentication headers.
   *
   * When `false`, `.netrc` credentials are ignored.
   *
   * @default true
   * @since 2.14
   */
  readonly use_netrc?: Input<boolean>;
  /**
   * If `false`, it will not use a proxy, even if one is defined in an environment variable on the target hosts.
   *
   * @default true
   */
  readonly use_proxy?: Input<boolean>;
  /**
   * If `false`, SSL certificates will not be validated.
   *
   * This should only set to `false` used on personally controlled sites using self-signed certificates.
   *
   * Prior to 1.9.2 the code defaulted to `false`.
   *
   * @default true
   * @since 1.9.2
   */
  readonly validate_certs?: Input<boolean>;
}

/** What {@link uri} returns. */
export interface UriResult {
  /**
   * The response body content.
   *
   * Returned: status not in status_code or return_content is true
   */
  readonly content: string;
  /**
   * The cookie values placed in cookie jar.
   *
   * Returned: on success
   *
   * @since 2.4
   */
  readonly cookies: Readonly<Record<string, unknown>>;
  /**
   * The value for future request Cookie headers.
   *
   * Returned: on success
   *
   * @since 2.6
   */
  readonly cookies_string: string;
  /**
   * The number of seconds that elapsed while performing the download.
   *
   * Returned: on success
   */
  readonly elapsed: number;
  /**
   * The HTTP message from the request.
   *
   * Returned: always
   */
  readonly msg: string;
  /**
   * destination file/path
   *
   * Returned: dest is defined
   */
  readonly path: string;
  /**
   * Whether the request was redirected.
   *
   * Returned: on success
   */
  readonly redirected: boolean;
  /**
   * The HTTP status code from the request.
   *
   * Returned: always
   */
  readonly status: number;
  /**
   * The actual URL used for the request.
   *
   * Returned: always
   */
  readonly url: string;
}

/**
 * Interacts with webservices
 *
 * Interacts with HTTP and HTTPS web services and supports Digest, Basic and WSSE HTTP authentication mechanisms.
 *
 * For Windows targets, use the `ansible.windows.win_uri` module instead.
 *
 * @since 1.1
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/uri_module.html
 */
export const uri: Module<UriArguments, UriResult> = defineModule("ansible.builtin.uri", () => ({
  options: {
    attributes: { aliases: ["attr"] },
    body: { type: "raw" },
    body_format: { choices: ["form-urlencoded", "json", "raw", "form-multipart"] },
    ca_path: { type: "path" },
    ciphers: { type: "list", elements: "str" },
    client_cert: { type: "path" },
    client_key: { type: "path" },
    creates: { type: "path" },
    decompress: { type: "bool" },
    dest: { type: "path" },
    follow_redirects: { choices: ["all", "no", "none", "safe", "urllib2", "yes"] },
    force: { type: "bool" },
    force_basic_auth: { type: "bool" },
    group: {},
    headers: { type: "dict" },
    http_agent: {},
    method: {},
    mode: {},
    owner: {},
    remote_src: { type: "bool" },
    removes: { type: "path" },
    return_content: { type: "bool" },
    selevel: {},
    serole: {},
    setype: {},
    seuser: {},
    src: { type: "path" },
    status_code: { type: "list", elements: "int" },
    timeout: { type: "int" },
    unix_socket: { type: "path" },
    unredirected_headers: { type: "list", elements: "str" },
    unsafe_writes: { type: "bool" },
    url: { required: true },
    url_password: { aliases: ["password"], no_log: true },
    url_username: { aliases: ["user"] },
    use_gssapi: { type: "bool" },
    use_netrc: { type: "bool" },
    use_proxy: { type: "bool" },
    validate_certs: { type: "bool" },
  },
  mutually_exclusive: [["body", "src"]],
}));

/** Arguments of {@link user}. */
export interface UserArguments {
  /**
   * If `true`, add the user to the groups specified in `groups`.
   *
   * If `false`, user will only be added to the groups specified in `groups`, removing them from all other groups.
   *
   * @default false
   */
  readonly append?: Input<boolean>;
  /**
   * Sets the authorization of the user.
   *
   * Can set multiple authorizations using comma separation.
   *
   * To delete all authorizations, use `authorization=''`.
   *
   * Currently supported on Illumos/Solaris. Does nothing when used with other platforms.
   *
   * @since 2.8
   */
  readonly authorization?: Input<string>;
  /**
   * Optionally sets the description (aka *GECOS*) of user account.
   *
   * On macOS, this defaults to the `name` option.
   */
  readonly comment?: Input<string>;
  /**
   * Unless set to `false`, a home directory will be made for the user when the account is created or if the home
   * directory does not exist.
   *
   * Changed from `createhome` to `create_home` in Ansible 2.5.
   *
   * @default true
   */
  readonly create_home?: Input<boolean>;
  /** Alias of `create_home`. */
  readonly createhome?: Input<boolean>;
  /**
   * An expiry time for the user in epoch, it will be ignored on platforms that do not support this.
   *
   * Currently supported on GNU/Linux, FreeBSD, and DragonFlyBSD.
   *
   * Since Ansible 2.6 you can remove the expiry time by specifying a negative value. Currently supported on GNU/Linux
   * and FreeBSD.
   *
   * @since 1.9
   */
  readonly expires?: Input<number>;
  /**
   * This only affects `state=absent`, it forces removal of the user and associated directories on supported platforms.
   *
   * The behavior is the same as `userdel --force`, check the man page for `userdel` on your system for details and
   * support.
   *
   * When used with `generate_ssh_key=yes` this forces an existing key to be overwritten.
   *
   * @default false
   */
  readonly force?: Input<boolean>;
  /**
   * Whether to generate a SSH key for the user in question.
   *
   * This will **not** overwrite an existing SSH key unless used with `force=yes`.
   *
   * @default false
   * @since 0.9
   */
  readonly generate_ssh_key?: Input<boolean>;
  /**
   * Optionally sets the user's primary group (takes a group name).
   *
   * On macOS, this defaults to `staff`.
   */
  readonly group?: Input<string>;
  /**
   * A list of supplementary groups which the user is also a member of.
   *
   * By default, the user is removed from all other groups. Configure `append` to modify this.
   *
   * When set to an empty string `''`, the user is removed from all groups except the primary group.
   *
   * Before Ansible 2.3, the only input format allowed was a comma separated string.
   */
  readonly groups?: Input<readonly string[]>;
  /**
   * macOS only, optionally hide the user from the login window and system preferences.
   *
   * The default will be `true` if the `system` option is used.
   *
   * @since 2.6
   */
  readonly hidden?: Input<boolean>;
  /** Optionally set the user's home directory. */
  readonly home?: Input<string>;
  /**
   * Forces the use of "local" command alternatives on platforms that implement it.
   *
   * This is useful in environments that use centralized authentication when you want to manipulate the local users (in
   * other words, it uses `luseradd` instead of `useradd`).
   *
   * This will check `/etc/passwd` for an existing account before invoking commands. If the local account database
   * exists somewhere other than `/etc/passwd`, this setting will not work properly.
   *
   * This requires that the above commands as well as `/etc/passwd` must exist on the target host, otherwise it will be
   * a fatal error.
   *
   * @default false
   * @since 2.4
   */
  readonly local?: Input<boolean>;
  /** Optionally sets the user's login class, a feature of most BSD OSs. */
  readonly login_class?: Input<string>;
  /**
   * If set to `true` when used with `home`, attempt to move the user's old home directory to the specified directory if
   * it isn't there already and the old home exists.
   *
   * @default false
   */
  readonly move_home?: Input<boolean>;
  /**
   * Name of the user to create, remove or modify.
   *
   * Required, under this name or an alias.
   */
  readonly name?: Input<string>;
  /** Alias of `name`. */
  readonly user?: Input<string>;
  /**
   * Optionally when used with the `-u` option, this option allows to change the user ID to a non-unique value.
   *
   * @default false
   * @since 1.1
   */
  readonly non_unique?: Input<boolean>;
  /**
   * If provided, set the user's password to the provided encrypted hash (Linux) or plain text password (macOS).
   *
   * **Linux/Unix/POSIX:** Enter the hashed password as the value.
   *
   * See [FAQ
   * entry](https://docs.ansible.com/ansible/latest/reference_appendices/faq.html#how-do-i-generate-encrypted-passwords-for-the-user-module)
   * for details on various ways to generate the hash of a password.
   *
   * To create an account with a locked/disabled password on Linux systems, set this to `'!'` or `'*'`.
   *
   * To create an account with a locked/disabled password on OpenBSD, set this to `'*************'`.
   *
   * **OS X/macOS:** Enter the cleartext password as the value. Be sure to take relevant security precautions.
   *
   * On macOS, the password specified in the `password` option will always be set, regardless of whether the user
   * account already exists or not.
   *
   * When the password is passed as an argument, the `ansible.builtin.user` module will always return changed to `true`
   * for macOS systems. Since macOS no longer provides access to the hashed passwords directly.
   */
  readonly password?: Input<string>;
  /**
   * Number of days after a password expires until the account is disabled.
   *
   * Currently supported on AIX, Linux, NetBSD, OpenBSD.
   *
   * @since 2.18
   */
  readonly password_expire_account_disable?: Input<number>;
  /**
   * Maximum number of days between password change.
   *
   * Supported on Linux only.
   *
   * @since 2.11
   */
  readonly password_expire_max?: Input<number>;
  /**
   * Minimum number of days between password change.
   *
   * Supported on Linux only.
   *
   * @since 2.11
   */
  readonly password_expire_min?: Input<number>;
  /**
   * Number of days of warning before password expires.
   *
   * Supported on Linux only.
   *
   * @since 2.16
   */
  readonly password_expire_warn?: Input<number>;
  /**
   * Lock the password (`usermod -L`, `usermod -U`, `pw lock`).
   *
   * Implementation differs by platform. This option does not always mean the user cannot login using other methods.
   *
   * This option does not disable the user, only lock the password.
   *
   * This must be set to `false` in order to unlock a currently locked password. The absence of this parameter will not
   * unlock a password.
   *
   * Currently supported on Linux, FreeBSD, DragonFlyBSD, NetBSD, OpenBSD.
   *
   * @since 2.6
   */
  readonly password_lock?: Input<boolean>;
  /**
   * Sets the profile of the user.
   *
   * Can set multiple profiles using comma separation.
   *
   * To delete all the profiles, use `profile=''`.
   *
   * Currently supported on Illumos/Solaris. Does nothing when used with other platforms.
   *
   * @since 2.8
   */
  readonly profile?: Input<string>;
  /**
   * This only affects `state=absent`, it attempts to remove directories associated with the user.
   *
   * The behavior is the same as `userdel --remove`, check the man page for details and support.
   *
   * @default false
   */
  readonly remove?: Input<boolean>;
  /**
   * Sets the role of the user.
   *
   * Can set multiple roles using comma separation.
   *
   * To delete all roles, use `role=''`.
   *
   * Currently supported on Illumos/Solaris. Does nothing when used with other platforms.
   *
   * @since 2.8
   */
  readonly role?: Input<string>;
  /**
   * Optionally sets the `seuser` type `user_u` on SELinux enabled systems.
   *
   * @since 2.1
   */
  readonly seuser?: Input<string>;
  /**
   * Optionally set the user's shell.
   *
   * On macOS, before Ansible 2.5, the default shell for non-system users was `/usr/bin/false`. Since Ansible 2.5, the
   * default shell for non-system users on macOS is `/bin/bash`.
   *
   * On other operating systems, the default shell is determined by the underlying tool invoked by this module. See
   * Notes for a per platform list of invoked tools.
   *
   * From Ansible 2.18, the type is changed to *path* from *str*.
   */
  readonly shell?: Input<string>;
  /**
   * Optionally set a home skeleton directory.
   *
   * Requires `create_home` option!
   *
   * @since 2.0
   */
  readonly skeleton?: Input<string>;
  /**
   * Optionally specify number of bits in SSH key to create.
   *
   * The default value depends on `ssh-keygen`.
   *
   * @since 0.9
   */
  readonly ssh_key_bits?: Input<number>;
  /**
   * Optionally define the comment for the SSH key.
   *
   * @default "ansible-generated on $HOSTNAME"
   * @since 0.9
   */
  readonly ssh_key_comment?: Input<string>;
  /**
   * Optionally specify the SSH key filename.
   *
   * If this is a relative filename then it will be relative to the user's home directory.
   *
   * This parameter defaults to `.ssh/id_rsa`.
   *
   * @since 0.9
   */
  readonly ssh_key_file?: Input<string>;
  /**
   * Set a passphrase for the SSH key.
   *
   * If no passphrase is provided, the SSH key will default to having no passphrase.
   *
   * @since 0.9
   */
  readonly ssh_key_passphrase?: Input<string>;
  /**
   * Optionally specify the type of SSH key to generate.
   *
   * Available SSH key types will depend on implementation present on target host.
   *
   * @default "rsa"
   * @since 0.9
   */
  readonly ssh_key_type?: Input<string>;
  /**
   * Whether the account should exist or not, taking action if the state is different from what is stated.
   *
   * See this [FAQ
   * entry](https://docs.ansible.com/ansible/latest/reference_appendices/faq.html#running-on-macos-as-a-target) for
   * additional requirements when removing users on macOS systems.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * When creating an account `state=present`, setting this to `true` makes the user a system account.
   *
   * This setting cannot be changed on existing users.
   *
   * @default false
   */
  readonly system?: Input<boolean>;
  /** Optionally sets the *UID* of the user. */
  readonly uid?: Input<number>;
  /**
   * Sets the UID_MAX value for user creation.
   *
   * Overwrites /etc/login.defs default value.
   *
   * Currently supported on Linux. Does nothing when used with other platforms.
   *
   * Requires `local` is omitted or `False`.
   *
   * @since 2.18
   */
  readonly uid_max?: Input<number>;
  /**
   * Sets the UID_MIN value for user creation.
   *
   * Overwrites /etc/login.defs default value.
   *
   * Currently supported on Linux. Does nothing when used with other platforms.
   *
   * Requires `local` is omitted or `False`.
   *
   * @since 2.18
   */
  readonly uid_min?: Input<number>;
  /**
   * Sets the umask of the user.
   *
   * Currently supported on Linux. Does nothing when used with other platforms.
   *
   * Requires `local` is omitted or `false`.
   *
   * @since 2.12
   */
  readonly umask?: Input<string>;
  /**
   * `always` will update passwords if they differ.
   *
   * `on_create` will only set the password for newly created users.
   *
   * @default "always"
   * @since 1.3
   */
  readonly update_password?: Input<"always" | "on_create">;
}

/** What {@link user} returns. */
export interface UserResult {
  /**
   * Whether or not to append the user to groups.
   *
   * Returned: When `state` is `present` and the user exists
   */
  readonly append: boolean;
  /**
   * Comment section from passwd file, usually the user name.
   *
   * Returned: When user exists
   */
  readonly comment: string;
  /**
   * Whether or not to create the home directory.
   *
   * Returned: When user does not exist and not check mode
   */
  readonly create_home: boolean;
  /**
   * Whether or not a user account was forcibly deleted.
   *
   * Returned: When `state` is `absent` and user exists
   */
  readonly force: boolean;
  /**
   * Primary user group ID
   *
   * Returned: When user exists
   */
  readonly group: number;
  /**
   * List of groups of which the user is a member.
   *
   * Returned: When `groups` is not empty and `state` is `present`
   */
  readonly groups: string;
  /**
   * Path to user's home directory.
   *
   * Returned: When `state` is `present`
   */
  readonly home: string;
  /**
   * Whether or not to move an existing home directory.
   *
   * Returned: When `state` is `present` and user exists
   */
  readonly move_home: boolean;
  /**
   * User account name.
   *
   * Returned: always
   */
  readonly name: string;
  /**
   * Masked value of the password.
   *
   * Returned: When `state` is `present` and `password` is not empty
   */
  readonly password: string;
  /**
   * Whether or not to remove the user account.
   *
   * Returned: When `state` is `absent` and user exists
   */
  readonly remove: boolean;
  /**
   * User login shell.
   *
   * Returned: When `state` is `present`
   */
  readonly shell: string;
  /**
   * Fingerprint of generated SSH key.
   *
   * Returned: When `generate_ssh_key` is `True`
   */
  readonly ssh_fingerprint: string;
  /**
   * Path to generated SSH private key file.
   *
   * Returned: When `generate_ssh_key` is `True`
   */
  readonly ssh_key_file: string;
  /**
   * Generated SSH public key file.
   *
   * Returned: When `generate_ssh_key` is `True`
   */
  readonly ssh_public_key: string;
  /**
   * Standard error from running commands.
   *
   * Returned: When stderr is returned by a command that is run
   */
  readonly stderr: string;
  /**
   * Standard output from running commands.
   *
   * Returned: When standard output is returned by the command that is run
   */
  readonly stdout: string;
  /**
   * Whether or not the account is a system account.
   *
   * Returned: When `system` is passed to the module and the account does not exist
   */
  readonly system: boolean;
  /**
   * User ID of the user account.
   *
   * Returned: When `uid` is passed to the module
   */
  readonly uid: number;
}

/**
 * Manage user accounts
 *
 * Manage user accounts and user attributes.
 *
 * For Windows targets, use the `ansible.windows.win_user` module instead.
 *
 * @since 0.2
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/user_module.html
 */
export const user: Module<UserArguments, UserResult> = defineModule("ansible.builtin.user", () => ({
  options: {
    append: { type: "bool" },
    authorization: {},
    comment: {},
    create_home: { type: "bool", aliases: ["createhome"] },
    expires: { type: "float" },
    force: { type: "bool" },
    generate_ssh_key: { type: "bool" },
    group: {},
    groups: { type: "list", elements: "str" },
    hidden: { type: "bool" },
    home: { type: "path" },
    local: { type: "bool" },
    login_class: {},
    move_home: { type: "bool" },
    name: { required: true, aliases: ["user"] },
    non_unique: { type: "bool" },
    password: { no_log: true },
    password_expire_account_disable: { type: "int" },
    password_expire_max: { type: "int" },
    password_expire_min: { type: "int" },
    password_expire_warn: { type: "int" },
    password_lock: { type: "bool" },
    profile: {},
    remove: { type: "bool" },
    role: {},
    seuser: {},
    shell: { type: "path" },
    skeleton: {},
    ssh_key_bits: { type: "int" },
    ssh_key_comment: {},
    ssh_key_file: { type: "path" },
    ssh_key_passphrase: { no_log: true },
    ssh_key_type: {},
    state: { choices: ["absent", "present"] },
    system: { type: "bool" },
    uid: { type: "int" },
    uid_max: { type: "int" },
    uid_min: { type: "int" },
    umask: {},
    update_password: { choices: ["always", "on_create"] },
  },
}));

/** Arguments of {@link validate_argument_spec}. */
export interface ValidateArgumentSpecArguments {
  /**
   * A dictionary like AnsibleModule argument_spec.
   *
   * See the `options` parameter for the specification format.
   */
  readonly argument_spec: Input<Readonly<Record<string, unknown>>>;
  /** A dictionary of the arguments that will be validated according to argument_spec. */
  readonly provided_arguments?: Input<Readonly<Record<string, unknown>>>;
}

/** What {@link validate_argument_spec} returns. */
export interface ValidateArgumentSpecResult {
  /**
   * A list of arg validation errors.
   *
   * Returned: failure
   */
  readonly argument_errors: readonly string[];
  /**
   * A dict of the data from the 'argument_spec' arg.
   *
   * Returned: failure
   */
  readonly argument_spec_data: Readonly<Record<string, unknown>>;
  /**
   * A dict of info about where validate_args_spec was used
   *
   * Returned: always
   */
  readonly validate_args_context: Readonly<Record<string, unknown>>;
}

/**
 * Validate role argument specs.
 *
 * This module validates role arguments with a defined argument specification.
 *
 * @since 2.11
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/validate_argument_spec_module.html
 */
export const validate_argument_spec: Module<ValidateArgumentSpecArguments, ValidateArgumentSpecResult> = defineModule("ansible.builtin.validate_argument_spec", () => ({
  options: {
    argument_spec: { type: "dict", required: true },
    provided_arguments: { type: "dict" },
  },
}));

/** Arguments of {@link wait_for}. */
export interface WaitForArguments {
  /**
   * The list of TCP connection states which are counted as active connections.
   *
   * @default ["ESTABLISHED","FIN_WAIT1","FIN_WAIT2","SYN_RECV","SYN_SENT","TIME_WAIT"]
   * @since 2.3
   */
  readonly active_connection_states?: Input<readonly string[]>;
  /**
   * Maximum number of seconds to wait for a connection to happen before closing and retrying.
   *
   * @default 5
   */
  readonly connect_timeout?: Input<number>;
  /**
   * Number of seconds to wait before starting to poll.
   *
   * @default 0
   */
  readonly delay?: Input<number>;
  /**
   * List of hosts or IPs to ignore when looking for active TCP connections for `drained` state.
   *
   * @since 1.8
   */
  readonly exclude_hosts?: Input<readonly string[]>;
  /**
   * A resolvable hostname or IP address to wait for.
   *
   * @default "127.0.0.1"
   */
  readonly host?: Input<string>;
  /**
   * This overrides the normal error message from a failure to meet the required conditions.
   *
   * @since 2.4
   */
  readonly msg?: Input<string>;
  /**
   * Path to a file on the filesystem that must exist before continuing.
   *
   * `path` and `port` are mutually exclusive parameters.
   *
   * @since 1.4
   */
  readonly path?: Input<string>;
  /**
   * Port number to poll.
   *
   * `path` and `port` are mutually exclusive parameters.
   */
  readonly port?: Input<number>;
  /**
   * Can be used to match a string in either a file or a socket connection.
   *
   * Defaults to a multiline regex.
   *
   * When inspecting a system log file and a static string, remember that Ansible by default logs its own actions there;
   * see the notes and examples for information.
   *
   * @since 1.4
   */
  readonly search_regex?: Input<string>;
  /**
   * Number of seconds to sleep between checks.
   *
   * Before Ansible 2.3 this was hardcoded to 1 second.
   *
   * @default 1
   * @since 2.3
   */
  readonly sleep?: Input<number>;
  /**
   * Either `present`, `started`, or `stopped`, `absent`, or `drained`.
   *
   * When checking a port `started` will ensure the port is open, `stopped` will check that it is closed, `drained` will
   * check for active connections.
   *
   * When checking for a file or a search string `present` or `started` will ensure that the file or string is present
   * before continuing, `absent` will check that file is absent or removed.
   *
   * @default "started"
   */
  readonly state?: Input<"absent" | "drained" | "present" | "started" | "stopped">;
  /**
   * Maximum number of seconds to wait for, when used with another condition it will force an error.
   *
   * When used without other conditions it is equivalent of just sleeping.
   *
   * @default 300
   */
  readonly timeout?: Input<number>;
}

/** What {@link wait_for} returns. */
export interface WaitForResult {
  /**
   * The number of seconds that elapsed while waiting
   *
   * Returned: always
   */
  readonly elapsed: number;
  /**
   * Dictionary containing all the named subgroups of the match, keyed by the subgroup name, as returned by
   * https://docs.python.org/3/library/re.html#re.MatchObject.groupdict
   *
   * Returned: always
   */
  readonly match_groupdict: Readonly<Record<string, unknown>>;
  /**
   * Tuple containing all the subgroups of the match as returned by
   * https://docs.python.org/3/library/re.html#re.MatchObject.groups
   *
   * Returned: always
   */
  readonly match_groups: readonly string[];
}

/**
 * Waits for a condition before continuing
 *
 * You can wait for a set amount of time `timeout`, this is the default if nothing is specified or just `timeout` is
 * specified. This does not produce an error.
 *
 * Waiting for a port to become available is useful for when services are not immediately available after their init
 * scripts return which is true of certain Java application servers.
 *
 * It is also useful when starting guests with the `community.libvirt.virt` module and needing to pause until they are
 * ready.
 *
 * This module can also be used to wait for a regex match a string to be present in a file.
 *
 * In Ansible 1.6 and later, this module can also be used to wait for a file to be available or absent on the
 * filesystem.
 *
 * In Ansible 1.8 and later, this module can also be used to wait for active connections to be closed before continuing,
 * useful if a node is being rotated out of a load balancer pool.
 *
 * For Windows targets, use the `ansible.windows.win_wait_for` module instead.
 *
 * @since 0.7
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/wait_for_module.html
 */
export const wait_for: Module<WaitForArguments, WaitForResult> = defineModule("ansible.builtin.wait_for", () => ({
  options: {
    active_connection_states: { type: "list", elements: "str" },
    connect_timeout: { type: "int" },
    delay: { type: "int" },
    exclude_hosts: { type: "list", elements: "str" },
    host: {},
    msg: {},
    path: { type: "path" },
    port: { type: "int" },
    search_regex: {},
    sleep: { type: "int" },
    state: { choices: ["absent", "drained", "present", "started", "stopped"] },
    timeout: { type: "int" },
  },
}));

/** Arguments of {@link wait_for_connection}. */
export interface WaitForConnectionArguments {
  /**
   * Maximum number of seconds to wait for a connection to happen before closing and retrying.
   *
   * @default 5
   */
  readonly connect_timeout?: Input<number>;
  /**
   * Number of seconds to wait before starting to poll.
   *
   * @default 0
   */
  readonly delay?: Input<number>;
  /**
   * Number of seconds to sleep between checks.
   *
   * @default 1
   */
  readonly sleep?: Input<number>;
  /**
   * Maximum number of seconds to wait for.
   *
   * @default 600
   */
  readonly timeout?: Input<number>;
}

/** What {@link wait_for_connection} returns. */
export interface WaitForConnectionResult {
  /**
   * The number of seconds that elapsed waiting for the connection to appear.
   *
   * Returned: always
   */
  readonly elapsed: number;
}

/**
 * Waits until remote system is reachable/usable
 *
 * Waits for a total of `timeout` seconds.
 *
 * Retries the transport connection after a timeout of `connect_timeout`.
 *
 * Tests the transport connection every `sleep` seconds.
 *
 * This module makes use of internal ansible transport (and configuration) and the
 * `ansible.builtin.ping`/`ansible.windows.win_ping` modules to guarantee correct end-to-end functioning.
 *
 * This module is also supported for Windows targets.
 *
 * @since 2.3
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/wait_for_connection_module.html
 */
export const wait_for_connection: Module<WaitForConnectionArguments, WaitForConnectionResult> = defineModule("ansible.builtin.wait_for_connection", () => ({
  options: {
    connect_timeout: { type: "int" },
    delay: { type: "int" },
    sleep: { type: "int" },
    timeout: { type: "int" },
  },
}));

/** Arguments of {@link yum_repository}. */
export interface YumRepositoryArguments {
  /**
   * If set to `true` Yum will download packages and metadata from this repo in parallel, if possible.
   *
   * In ansible-core 2.11, 2.12, and 2.13 the default value is `true`.
   *
   * This option has been removed in RHEL 8. If you're using one of the versions listed above, you can set this option
   * to `null` to avoid passing an unknown configuration option.
   *
   * This parameter is deprecated as it has been removed on systems supported by ansible-core and will be removed in
   * ansible-core 2.22.
   */
  readonly async?: Input<boolean>;
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
   * Maximum available network bandwidth in bytes/second. Used with the `throttle` option.
   *
   * If `throttle` is a percentage and bandwidth is `0` then bandwidth throttling will be disabled. If `throttle` is
   * expressed as a data rate (bytes/sec) then this option is ignored. Default is `0` (no bandwidth throttling).
   */
  readonly bandwidth?: Input<string>;
  /**
   * URL to the directory where the yum repository's 'repodata' directory lives.
   *
   * It can also be a list of multiple URLs.
   *
   * This, the `metalink` or `mirrorlist` parameters are required if `state` is set to `present`.
   */
  readonly baseurl?: Input<readonly string[]>;
  /**
   * Relative cost of accessing this repository. Useful for weighing one repo's packages as greater/less than any other.
   */
  readonly cost?: Input<string>;
  /**
   * Whether a special flag should be added to a randomly chosen metalink/mirrorlist query each week. This allows the
   * repository owner to estimate the number of systems consuming it.
   *
   * @since 2.18
   */
  readonly countme?: Input<boolean>;
  /**
   * When the relative size of deltarpm metadata vs pkgs is larger than this, deltarpm metadata is not downloaded from
   * the repo. Note that you can give values over `100`, so `200` means that the metadata is required to be half the
   * size of the packages. Use `0` to turn off this check, and always download metadata.
   *
   * This parameter is deprecated as it has no effect with dnf as an underlying package manager and will be removed in
   * ansible-core 2.22.
   */
  readonly deltarpm_metadata_percentage?: Input<string>;
  /**
   * When the relative size of delta vs pkg is larger than this, delta is not used. Use `0` to turn off delta rpm
   * processing. Local repositories (with file://`baseurl`) have delta rpms turned off by default.
   */
  readonly deltarpm_percentage?: Input<string>;
  /**
   * A human-readable string describing the repository. This option corresponds to the `name` property in the repo file.
   *
   * This parameter is only required if `state=present`.
   */
  readonly description?: Input<string>;
  /**
   * This tells yum whether or not use this repository.
   *
   * Yum default value is `true`.
   */
  readonly enabled?: Input<boolean>;
  /**
   * Determines whether yum will allow the use of package groups for this repository.
   *
   * Yum default value is `true`.
   */
  readonly enablegroups?: Input<boolean>;
  /**
   * List of packages to exclude from updates or installs. This should be a space separated list. Shell globs using
   * wildcards (for example `*` and `?`) are allowed.
   *
   * The list can also be a regular YAML array.
   *
   * `excludepkgs` alias was added in ansible-core 2.18.
   */
  readonly exclude?: Input<readonly string[]>;
  /** Alias of `exclude`. */
  readonly excludepkgs?: Input<readonly string[]>;
  /**
   * `roundrobin` randomly selects a URL out of the list of URLs to start with and proceeds through each of them as it
   * encounters a failure contacting the host.
   *
   * `priority` starts from the first `baseurl` listed and reads through them sequentially.
   */
  readonly failovermethod?: Input<"roundrobin" | "priority">;
  /** File name without the `.repo` extension to save the repo in. Defaults to the value of `name`. */
  readonly file?: Input<string>;
  /**
   * A URL pointing to the ASCII-armored CA key file for the repository.
   *
   * This parameter is deprecated as it has no effect with dnf as an underlying package manager and will be removed in
   * ansible-core 2.22.
   */
  readonly gpgcakey?: Input<string>;
  /**
   * Tells yum whether or not it should perform a GPG signature check on packages.
   *
   * No default setting. If the value is not set, the system setting from `/etc/yum.conf` or system default of `false`
   * will be used.
   */
  readonly gpgcheck?: Input<boolean>;
  /**
   * A URL pointing to the ASCII-armored GPG key file for the repository.
   *
   * It can also be a list of multiple URLs.
   */
  readonly gpgkey?: Input<readonly string[]>;
  /**
   * Name of the group that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current group of the current user unless you are root, in which case it can
   * preserve the previous ownership.
   */
  readonly group?: Input<string>;
  /**
   * Determines how upstream HTTP caches are instructed to handle any HTTP downloads that Yum does.
   *
   * `all` means that all HTTP downloads should be cached.
   *
   * `packages` means that only RPM package downloads should be cached (but not repository metadata downloads).
   *
   * `none` means that no HTTP downloads should be cached.
   *
   * This parameter is deprecated as it has no effect with dnf as an underlying package manager and will be removed in
   * ansible-core 2.22.
   */
  readonly http_caching?: Input<"all" | "packages" | "none">;
  /**
   * Include external configuration file. Both, local path and URL is supported. Configuration file will be inserted at
   * the position of the `include=` line. Included files may contain further include lines. Yum will abort with an error
   * if an inclusion loop is detected.
   */
  readonly include?: Input<string>;
  /**
   * List of packages you want to only use from a repository. This should be a space separated list. Shell globs using
   * wildcards (for example `*` and `?`) are allowed. Substitution variables (for example `$releasever`) are honored
   * here.
   *
   * The list can also be a regular YAML array.
   */
  readonly includepkgs?: Input<readonly string[]>;
  /**
   * Determines how yum resolves host names.
   *
   * `4` or `IPv4` - resolve to IPv4 addresses only.
   *
   * `6` or `IPv6` - resolve to IPv6 addresses only.
   */
  readonly ip_resolve?: Input<"4" | "6" | "IPv4" | "IPv6" | "whatever">;
  /**
   * This tells yum whether or not HTTP/1.1 keepalive should be used with this repository. This can improve transfer
   * speeds by using one connection when downloading multiple files from a repository.
   *
   * This parameter is deprecated as it has no effect with dnf as an underlying package manager and will be removed in
   * ansible-core 2.22.
   */
  readonly keepalive?: Input<boolean>;
  /**
   * Either `1` or `0`. Determines whether or not yum keeps the cache of headers and packages after successful
   * installation.
   *
   * This parameter is deprecated as it is only valid in the main configuration and will be removed in ansible-core 2.20.
   */
  readonly keepcache?: Input<"0" | "1">;
  /**
   * Time (in seconds) after which the metadata will expire.
   *
   * Default value is 6 hours.
   */
  readonly metadata_expire?: Input<string>;
  /**
   * Filter the `metadata_expire` time, allowing a trade of speed for accuracy if a command doesn't require it. Each yum
   * command can specify that it requires a certain level of timeliness quality from the remote repos. from "I'm about
   * to install/upgrade, so this better be current" to "Anything that's available is good enough".
   *
   * `never` - Nothing is filtered, always obey `metadata_expire`.
   *
   * `read-only:past` - Commands that only care about past information are filtered from metadata expiring. Eg. `yum
   * history` info (if history needs to lookup anything about a previous transaction, then by definition the remote
   * package was available in the past).
   *
   * `read-only:present` - Commands that are balanced between past and future. Eg. `yum list yum`.
   *
   * `read-only:future` - Commands that are likely to result in running other commands which will require the latest
   * metadata. Eg. `yum check-update`.
   *
   * Note that this option does not override `yum clean expire-cache`.
   *
   * This parameter is deprecated as it has no effect with dnf as an underlying package manager and will be removed in
   * ansible-core 2.22.
   */
  readonly metadata_expire_filter?: Input<"never" | "read-only:past" | "read-only:present" | "read-only:future">;
  /**
   * Specifies a URL to a metalink file for the repomd.xml, a list of mirrors for the entire repository are generated by
   * converting the mirrors for the repomd.xml file to a `baseurl`.
   *
   * This, the `baseurl` or `mirrorlist` parameters are required if `state` is set to `present`.
   */
  readonly metalink?: Input<string>;
  /**
   * Specifies a URL to a file containing a list of baseurls.
   *
   * This, the `baseurl` or `metalink` parameters are required if `state` is set to `present`.
   */
  readonly mirrorlist?: Input<string>;
  /**
   * Time (in seconds) after which the mirrorlist locally cached will expire.
   *
   * Default value is 6 hours.
   *
   * This parameter is deprecated as it has no effect with dnf as an underlying package manager and will be removed in
   * ansible-core 2.22.
   */
  readonly mirrorlist_expire?: Input<string>;
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
  /**
   * Disable module RPM filtering and make all RPMs from the repository available. The default is `null`.
   *
   * @since 2.11
   */
  readonly module_hotfixes?: Input<boolean>;
  /**
   * Unique repository ID. This option builds the section name of the repository in the repo file.
   *
   * This parameter is only required if `state` is set to `present` or `absent`.
   */
  readonly name: Input<string>;
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
  /** Password to use with the username for basic authentication. */
  readonly password?: Input<string>;
  /**
   * Enforce ordered protection of repositories. The value is an integer from 1 to 99.
   *
   * This option only works if the YUM Priorities plugin is installed.
   */
  readonly priority?: Input<string>;
  /**
   * Protect packages from updates from other repositories.
   *
   * This parameter is deprecated as it has no effect with dnf as an underlying package manager and will be removed in
   * ansible-core 2.22.
   */
  readonly protect?: Input<boolean>;
  /** URL to the proxy server that yum should use. Set to `_none_` to disable the global proxy setting. */
  readonly proxy?: Input<string>;
  /** Password for this proxy. */
  readonly proxy_password?: Input<string>;
  /** Username to use for proxy. */
  readonly proxy_username?: Input<string>;
  /** This tells yum whether or not it should perform a GPG signature check on the repodata from this repository. */
  readonly repo_gpgcheck?: Input<boolean>;
  /**
   * Directory where the `.repo` files will be stored.
   *
   * @default "/etc/yum.repos.d"
   */
  readonly reposdir?: Input<string>;
  /**
   * Set the number of times any attempt to retrieve a file should retry before returning an error. Setting this to `0`
   * makes yum try forever.
   */
  readonly retries?: Input<string>;
  /**
   * Enables support for S3 repositories.
   *
   * This option only works if the YUM S3 plugin is installed.
   */
  readonly s3_enabled?: Input<boolean>;
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
   * If set to `true` yum will continue running if this repository cannot be contacted for any reason. This should be
   * set carefully as all repos are consulted for any given command.
   */
  readonly skip_if_unavailable?: Input<boolean>;
  /**
   * Whether yum should check the permissions on the paths for the certificates on the repository (both remote and
   * local).
   *
   * If we can't read any of the files then yum will force `skip_if_unavailable` to be `true`. This is most useful for
   * non-root processes which use yum on repos that have client cert files which are readable only by root.
   *
   * This parameter is deprecated as it has no effect with dnf as an underlying package manager and will be removed in
   * ansible-core 2.22.
   */
  readonly ssl_check_cert_permissions?: Input<boolean>;
  /**
   * Path to the directory containing the databases of the certificate authorities yum should use to verify SSL
   * certificates.
   */
  readonly sslcacert?: Input<string>;
  /** Alias of `sslcacert`. */
  readonly ca_cert?: Input<string>;
  /** Path to the SSL client certificate yum should use to connect to repos/remote sites. */
  readonly sslclientcert?: Input<string>;
  /** Alias of `sslclientcert`. */
  readonly client_cert?: Input<string>;
  /** Path to the SSL client key yum should use to connect to repos/remote sites. */
  readonly sslclientkey?: Input<string>;
  /** Alias of `sslclientkey`. */
  readonly client_key?: Input<string>;
  /** Defines whether yum should verify SSL certificates/hosts at all. */
  readonly sslverify?: Input<boolean>;
  /** Alias of `sslverify`. */
  readonly validate_certs?: Input<boolean>;
  /**
   * State of the repo file.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * Enable bandwidth throttling for downloads.
   *
   * This option can be expressed as a absolute data rate in bytes/sec. An SI prefix (k, M or G) may be appended to the
   * bandwidth value.
   */
  readonly throttle?: Input<string>;
  /** Number of seconds to wait for a connection before timing out. */
  readonly timeout?: Input<string>;
  /**
   * When a repository id is displayed, append these yum variables to the string if they are used in the `baseurl`/etc.
   * Variables are appended in the order listed (and found).
   *
   * This parameter is deprecated as it has no effect with dnf as an underlying package manager and will be removed in
   * ansible-core 2.22.
   */
  readonly ui_repoid_vars?: Input<string>;
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
  /** Username to use for basic authentication to a repo or really any url. */
  readonly username?: Input<string>;
}

/** What {@link yum_repository} returns. */
export interface YumRepositoryResult {
  /**
   * repository name
   *
   * Returned: success
   */
  readonly repo: string;
  /**
   * state of the target, after execution
   *
   * Returned: success
   */
  readonly state: string;
}

/**
 * Add or remove YUM repositories
 *
 * Add or remove YUM repositories in RPM-based Linux distributions.
 *
 * If you wish to update an existing repository definition use `community.general.ini_file` instead.
 *
 * @since 2.1
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/yum_repository_module.html
 */
export const yum_repository: Module<YumRepositoryArguments, YumRepositoryResult> = defineModule("ansible.builtin.yum_repository", () => ({
  options: {
    async: { type: "bool" },
    attributes: { aliases: ["attr"] },
    bandwidth: {},
    baseurl: { type: "list", elements: "str" },
    cost: {},
    countme: { type: "bool" },
    deltarpm_metadata_percentage: {},
    deltarpm_percentage: {},
    description: {},
    enabled: { type: "bool" },
    enablegroups: { type: "bool" },
    exclude: { type: "list", elements: "str", aliases: ["excludepkgs"] },
    failovermethod: { choices: ["roundrobin", "priority"] },
    file: {},
    gpgcakey: {},
    gpgcheck: { type: "bool" },
    gpgkey: { type: "list", elements: "str" },
    group: {},
    http_caching: { choices: ["all", "packages", "none"] },
    include: {},
    includepkgs: { type: "list", elements: "str" },
    ip_resolve: { choices: ["4", "6", "IPv4", "IPv6", "whatever"] },
    keepalive: { type: "bool" },
    keepcache: { choices: ["0", "1"] },
    metadata_expire: {},
    metadata_expire_filter: { choices: ["never", "read-only:past", "read-only:present", "read-only:future"] },
    metalink: {},
    mirrorlist: {},
    mirrorlist_expire: {},
    mode: {},
    module_hotfixes: { type: "bool" },
    name: { required: true },
    owner: {},
    password: { no_log: true },
    priority: {},
    protect: { type: "bool" },
    proxy: {},
    proxy_password: { no_log: true },
    proxy_username: {},
    repo_gpgcheck: { type: "bool" },
    reposdir: { type: "path" },
    retries: {},
    s3_enabled: { type: "bool" },
    selevel: {},
    serole: {},
    setype: {},
    seuser: {},
    skip_if_unavailable: { type: "bool" },
    ssl_check_cert_permissions: { type: "bool" },
    sslcacert: { aliases: ["ca_cert"] },
    sslclientcert: { aliases: ["client_cert"] },
    sslclientkey: { aliases: ["client_key"] },
    sslverify: { type: "bool", aliases: ["validate_certs"] },
    state: { choices: ["absent", "present"] },
    throttle: {},
    timeout: {},
    ui_repoid_vars: {},
    unsafe_writes: { type: "bool" },
    username: {},
  },
  required_if: [["state", "present", ["baseurl", "mirrorlist", "metalink"], true], ["state", null, ["baseurl", "mirrorlist", "metalink"], true], ["state", "present", ["description"]], ["state", null, ["description"]]],
}));
