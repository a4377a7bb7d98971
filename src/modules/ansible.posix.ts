// ansible.posix 2.1.0: made by `paq types ansible.posix` from the collection's documentation; not to be edited.

import { defineModule, type Input, type Module } from "../model/index.js";

/** Arguments of {@link acl}. */
export interface AclArguments {
  /**
   * If `path` is a directory, setting this to `true` will make it the default ACL for entities created inside the
   * directory.
   *
   * Setting `default=true` causes an error if `path` is a file.
   *
   * @default false
   */
  readonly default?: Input<boolean>;
  /**
   * The actual user or group that the ACL applies to when matching entity types user or group are selected.
   *
   * @default ""
   */
  readonly entity?: Input<string>;
  /**
   * DEPRECATED.
   *
   * The ACL to set or remove.
   *
   * This must always be quoted in the form of `<etype>:<qualifier>:<perms>`.
   *
   * The qualifier may be empty for some types, but the type and perms are always required.
   *
   * `-` can be used as placeholder when you do not care about permissions.
   *
   * This is now superseded by entity, type and permissions fields.
   */
  readonly entry?: Input<string>;
  /** The entity type of the ACL to apply, see `setfacl` documentation for more info. */
  readonly etype?: Input<"group" | "mask" | "other" | "user">;
  /**
   * Whether to follow symlinks on the path if a symlink is encountered.
   *
   * @default true
   */
  readonly follow?: Input<boolean>;
  /**
   * The full path of the file or object.
   *
   * Required, under this name or an alias.
   */
  readonly path?: Input<string>;
  /** Alias of `path`. */
  readonly name?: Input<string>;
  /**
   * The permissions to apply/remove can be any combination of `r`, `w`, `x` (read, write and execute respectively), and
   * `X` (execute permission if the file is a directory or already has execute permission for some user)
   */
  readonly permissions?: Input<string>;
  /**
   * Select if and when to recalculate the effective right masks of the files.
   *
   * See `setfacl` documentation for more info.
   *
   * Incompatible with `state=query`.
   *
   * @default "default"
   */
  readonly recalculate_mask?: Input<"default" | "mask" | "no_mask">;
  /**
   * Recursively sets the specified ACL.
   *
   * Incompatible with `state=query`.
   *
   * Alias `recurse` added in version 1.3.0.
   *
   * @default false
   */
  readonly recursive?: Input<boolean>;
  /** Alias of `recursive`. */
  readonly recurse?: Input<boolean>;
  /**
   * Define whether the ACL should be present or not.
   *
   * The `query` state gets the current ACL without changing it, for use in `register` operations.
   *
   * @default "query"
   */
  readonly state?: Input<"absent" | "present" | "query">;
  /**
   * Use NFSv4 ACLs instead of POSIX ACLs.
   *
   * This feature uses `nfs4_setfacl` and `nfs4_getfacl`. The behavior depends on those implementation. And currently it
   * only supports `A` in ACE, so `D` must be replaced with the appropriate `A`.
   *
   * Permission is set as optimised ACLs by the system. You can check the actual ACLs that has been set using the return
   * value.
   *
   * More info `man nfs4_setfacl`
   *
   * @default false
   */
  readonly use_nfsv4_acls?: Input<boolean>;
}

/** What {@link acl} returns. */
export interface AclResult {
  /**
   * Current ACL on provided path (after changes, if any)
   *
   * Returned: success
   */
  readonly acl: readonly string[];
}

/**
 * Set and retrieve file ACL information.
 *
 * Set and retrieve file ACL information.
 *
 * @since 1.0.0
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/posix/acl_module.html
 */
export const acl: Module<AclArguments, AclResult> = defineModule("ansible.posix.acl", () => ({
  options: {
    default: { type: "bool" },
    entity: {},
    entry: {},
    etype: { choices: ["group", "mask", "other", "user"] },
    follow: { type: "bool" },
    path: { type: "path", required: true, aliases: ["name"] },
    permissions: {},
    recalculate_mask: { choices: ["default", "mask", "no_mask"] },
    recursive: { type: "bool", aliases: ["recurse"] },
    state: { choices: ["absent", "present", "query"] },
    use_nfsv4_acls: { type: "bool" },
  },
}));

/** Arguments of {@link at}. */
export interface AtArguments {
  /** A command to be executed in the future. */
  readonly command?: Input<string>;
  /** The count of units in the future to execute the command or script file. */
  readonly count?: Input<number>;
  /** An existing script file to be executed in the future. */
  readonly script_file?: Input<string>;
  /**
   * The state dictates if the command or script file should be evaluated as `present` (added) or `absent` (deleted).
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * If a matching job is present a new job will not be added.
   *
   * @default false
   */
  readonly unique?: Input<boolean>;
  /** The type of units in the future to execute the command or script file. */
  readonly units?: Input<"minutes" | "hours" | "days" | "weeks">;
}

/**
 * Schedule the execution of a command or script file via the at command
 *
 * Use this module to schedule a command or script file to run once in the future.
 *
 * All jobs are executed in the 'a' queue.
 *
 * @since 1.0.0
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/posix/at_module.html
 */
export const at: Module<AtArguments, Record<never, never>> = defineModule("ansible.posix.at", () => ({
  options: {
    command: {},
    count: { type: "int" },
    script_file: {},
    state: { choices: ["absent", "present"] },
    unique: { type: "bool" },
    units: { choices: ["minutes", "hours", "days", "weeks"] },
  },
  mutually_exclusive: [["command", "script_file"]],
  required_one_of: [["command", "script_file"]],
}));

/** Arguments of {@link authorized_key}. */
export interface AuthorizedKeyArguments {
  /**
   * Change the comment on the public key.
   *
   * Rewriting the comment is useful in cases such as fetching it from GitHub or GitLab.
   *
   * If no comment is specified, the existing comment will be kept.
   */
  readonly comment?: Input<string>;
  /**
   * Whether to remove all other non-specified keys from the authorized_keys file.
   *
   * Multiple keys can be specified in a single `key` string value by separating them by newlines.
   *
   * This option is not loop aware, so if you use `with_` , it will be exclusive per iteration of the loop.
   *
   * If you want multiple keys in the file you need to pass them all to `key` in a single batch as mentioned above.
   *
   * @default false
   */
  readonly exclusive?: Input<boolean>;
  /**
   * Follow path symlink instead of replacing it.
   *
   * @default false
   */
  readonly follow?: Input<boolean>;
  /**
   * The SSH public key(s), as a string or (since Ansible 1.9) url (https://github.com/username.keys).
   *
   * You can also use `file://` prefix to search remote for a file with SSH key(s).
   */
  readonly key: Input<string>;
  /** A string of ssh key options to be prepended to the key in the authorized_keys file. */
  readonly key_options?: Input<string>;
  /**
   * Whether this module should manage the directory of the authorized key file.
   *
   * If set to `true`, the module will create the directory, as well as set the owner and permissions of an existing
   * directory.
   *
   * Be sure to set `manage_dir=false` if you are using an alternate directory for authorized_keys, as set with `path`,
   * since you could lock yourself out of SSH access.
   *
   * See the example below.
   *
   * @default true
   */
  readonly manage_dir?: Input<boolean>;
  /**
   * Alternative path to the authorized_keys file.
   *
   * The default value is the `.ssh/authorized_keys` of the home of the user specified in the `user` parameter.
   *
   * Most of the time, it is not necessary to set this key.
   *
   * Use the path to your target authorized_keys if you need to explicitly point on it.
   */
  readonly path?: Input<string>;
  /**
   * Whether the given key (with the given key_options) should or should not be in the file.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /** The username on the remote host whose authorized_keys file will be modified. */
  readonly user: Input<string>;
  /**
   * This only applies if using a https url as the source of the keys.
   *
   * If set to `false`, the SSL certificates will not be validated.
   *
   * This should only set to `false` used on personally controlled sites using self-signed certificates as it avoids
   * verifying the source site.
   *
   * Prior to 2.1 the code worked as if this was set to `true`.
   *
   * @default true
   */
  readonly validate_certs?: Input<boolean>;
}

/** What {@link authorized_key} returns. */
export interface AuthorizedKeyResult {
  /**
   * If the key has been forced to be exclusive or not.
   *
   * Returned: success
   */
  readonly exclusive: boolean;
  /**
   * The key that the module was running against.
   *
   * Returned: success
   */
  readonly key: string;
  /**
   * Key options related to the key.
   *
   * Returned: success
   */
  readonly key_option: string;
  /**
   * Path for authorized key file.
   *
   * Returned: success
   */
  readonly keyfile: string;
  /**
   * Whether this module managed the directory of the authorized key file.
   *
   * Returned: success
   */
  readonly manage_dir: boolean;
  /**
   * Alternate path to the authorized_keys file
   *
   * Returned: success
   */
  readonly path: string;
  /**
   * Whether the given key (with the given key_options) should or should not be in the file
   *
   * Returned: success
   */
  readonly state: string;
  /**
   * Whether the key is unique
   *
   * Returned: success
   */
  readonly unique: boolean;
  /**
   * The username on the remote host whose authorized_keys file will be modified
   *
   * Returned: success
   */
  readonly user: string;
  /**
   * This only applies if using a https url as the source of the keys. If set to `false`, the SSL certificates will not
   * be validated.
   *
   * Returned: success
   */
  readonly validate_certs: boolean;
}

/**
 * Adds or removes an SSH authorized key
 *
 * Adds or removes SSH authorized keys for particular user accounts.
 *
 * @since 1.0.0
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/posix/authorized_key_module.html
 */
export const authorized_key: Module<AuthorizedKeyArguments, AuthorizedKeyResult> = defineModule("ansible.posix.authorized_key", () => ({
  options: {
    comment: {},
    exclusive: { type: "bool" },
    follow: { type: "bool" },
    key: { required: true },
    key_options: {},
    manage_dir: { type: "bool" },
    path: { type: "path" },
    state: { choices: ["absent", "present"] },
    user: { required: true },
    validate_certs: { type: "bool" },
  },
}));

/** Arguments of {@link firewalld}. */
export interface FirewalldArguments {
  /**
   * The forward setting you would like to enable/disable to/from zones within firewalld.
   *
   * This option only is supported by firewalld v0.9.0 or later.
   *
   * Note that the option type is changed to bool in ansible.posix version 2.0.0 and later.
   */
  readonly forward?: Input<boolean>;
  /** The ICMP block you would like to add/remove to/from a zone in firewalld. */
  readonly icmp_block?: Input<string>;
  /**
   * Enable/Disable inversion of ICMP blocks for a zone in firewalld.
   *
   * Note that the option type is changed to bool in ansible.posix version 2.0.0 and later.
   */
  readonly icmp_block_inversion?: Input<boolean>;
  /**
   * Whether to apply this change to the runtime firewalld configuration.
   *
   * Defaults to `true` if `permanent=false`.
   *
   * @default false
   */
  readonly immediate?: Input<boolean>;
  /** The interface you would like to add/remove to/from a zone in firewalld. */
  readonly interface?: Input<string>;
  /**
   * The masquerade setting you would like to enable/disable to/from zones within firewalld.
   *
   * Note that the option type is changed to bool in ansible.posix version 2.0.0 and later.
   */
  readonly masquerade?: Input<boolean>;
  /**
   * Ignores `immediate` if `permanent=true` and firewalld is not running.
   *
   * @default false
   */
  readonly offline?: Input<boolean>;
  /**
   * Whether to apply this change to the permanent firewalld configuration.
   *
   * As of Ansible 2.3, permanent operations can operate on firewalld configs when it is not running (requires firewalld >= 0.3.9).
   *
   * Note that if this is `false`, `immediate=true` by default.
   *
   * @default false
   */
  readonly permanent?: Input<boolean>;
  /**
   * Name of a port or port range to add/remove to/from firewalld.
   *
   * Must be in the form PORT/PROTOCOL or PORT-PORT/PROTOCOL for port ranges.
   */
  readonly port?: Input<string>;
  /** Port and protocol to forward using firewalld. */
  readonly port_forward?: Input<readonly {
    /** Source port to forward from. */
    readonly port: string;
    /** protocol to forward. */
    readonly proto: "udp" | "tcp";
    /** Optional address to forward to. */
    readonly toaddr?: string;
    /** destination port. */
    readonly toport: string;
  }[]>;
  /** Name of a protocol to add/remove to/from firewalld. */
  readonly protocol?: Input<string>;
  /**
   * Rich rule to add/remove to/from firewalld.
   *
   * See [Syntax for firewalld rich language
   * rules](https://firewalld.org/documentation/man-pages/firewalld.richlanguage.html).
   */
  readonly rich_rule?: Input<string>;
  /**
   * Name of a service to add/remove to/from firewalld.
   *
   * The service must be listed in output of `firewall-cmd --get-services`.
   */
  readonly service?: Input<string>;
  /** The source/network you would like to add/remove to/from firewalld. */
  readonly source?: Input<string>;
  /**
   * Enable or disable a setting.
   *
   * For ports: Should this port accept (`enabled`) or reject (`disabled`) connections.
   *
   * The states `present` and `absent` can only be used in zone level operations (i.e. when no other parameters but zone
   * and state are set).
   */
  readonly state: Input<"absent" | "disabled" | "enabled" | "present">;
  /**
   * firewalld Zone target.
   *
   * If `state=absent`, this will reset the target to default.
   *
   * @since 1.2.0
   */
  readonly target?: Input<"default" | "ACCEPT" | "DROP" | "%%REJECT%%">;
  /**
   * The amount of time in seconds the rule should be in effect for when non-permanent.
   *
   * @default 0
   */
  readonly timeout?: Input<number>;
  /**
   * The firewalld zone to add/remove to/from.
   *
   * Note that the default zone can be configured per system but `public` is default from upstream.
   *
   * Available choices can be extended based on per-system configs, listed here are "out of the box" defaults.
   *
   * Possible values include `block`, `dmz`, `drop`, `external`, `home`, `internal`, `public`, `trusted`, `work`.
   */
  readonly zone?: Input<string>;
}

/**
 * Manage arbitrary ports/services with firewalld
 *
 * This module allows for addition or deletion of services and ports (either TCP or UDP) in either running or permanent
 * firewalld rules.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/posix/firewalld_module.html
 */
export const firewalld: Module<FirewalldArguments, Record<never, never>> = defineModule("ansible.posix.firewalld", () => ({
  options: {
    forward: { type: "bool" },
    icmp_block: {},
    icmp_block_inversion: { type: "bool" },
    immediate: { type: "bool" },
    interface: {},
    masquerade: { type: "bool" },
    offline: { type: "bool" },
    permanent: { type: "bool" },
    port: {},
    port_forward: { type: "list", elements: "dict", options: { port: { required: true }, proto: { required: true, choices: ["udp", "tcp"] }, toaddr: {}, toport: { required: true } } },
    protocol: {},
    rich_rule: {},
    service: {},
    source: {},
    state: { required: true, choices: ["absent", "disabled", "enabled", "present"] },
    target: { choices: ["default", "ACCEPT", "DROP", "%%REJECT%%"] },
    timeout: { type: "int" },
    zone: {},
  },
  mutually_exclusive: [["icmp_block", "icmp_block_inversion", "service", "protocol", "port", "port_forward", "rich_rule", "interface", "forward", "masquerade", "source", "target"]],
  required_by: { interface: ["zone"], target: ["zone"] },
}));

/** Arguments of {@link firewalld_info}. */
export interface FirewalldInfoArguments {
  /**
   * Gather information about active zones.
   *
   * @default false
   */
  readonly active_zones?: Input<boolean>;
  /**
   * Gather information about specific zones.
   *
   * If only works if `active_zones=false`.
   */
  readonly zones?: Input<readonly string[]>;
}

/** What {@link firewalld_info} returns. */
export interface FirewalldInfoResult {
  /**
   * Gather active zones only if turn it `true`.
   *
   * Returned: success
   */
  readonly active_zones: boolean;
  /**
   * A list of collected zones.
   *
   * Returned: success
   */
  readonly collected_zones: readonly string[];
  /**
   * Returns various information about firewalld configuration.
   *
   * Returned: success
   */
  readonly firewalld_info: {
    /**
     * The zone name of default zone.
     *
     * Returned: success
     */
    readonly default_zone: string;
    /**
     * The version information of firewalld.
     *
     * Returned: success
     */
    readonly version: string;
    /**
     * A dict of zones to gather information.
     *
     * Returned: success
     */
    readonly zones: {
      /**
       * The zone name registered in firewalld.
       *
       * Returned: success
       */
      readonly zone: {
        /**
         * The network interface forwarding.
         *
         * This parameter supports on python-firewall 0.9.0(or later) and is not collected in earlier versions.
         *
         * Returned: success
         */
        readonly forward: boolean;
        /**
         * A list of forwarding port pair with protocol.
         *
         * Returned: success
         */
        readonly forward_ports: readonly string[];
        /**
         * The ICMP block inversion to block all ICMP requests.
         *
         * Returned: success
         */
        readonly icmp_block_inversion: boolean;
        /**
         * A list of blocking icmp protocol.
         *
         * Returned: success
         */
        readonly icmp_blocks: readonly string[];
        /**
         * A list of network interfaces.
         *
         * Returned: success
         */
        readonly interfaces: readonly string[];
        /**
         * The network interface masquerading.
         *
         * Returned: success
         */
        readonly masquerade: boolean;
        /**
         * A list of network port with protocol.
         *
         * Returned: success
         */
        readonly ports: readonly unknown[];
        /**
         * A list of network protocol.
         *
         * Returned: success
         */
        readonly protocols: readonly string[];
        /**
         * A list of rich language rule.
         *
         * Returned: success
         */
        readonly rich_rules: readonly string[];
        /**
         * A list of network services.
         *
         * Returned: success
         */
        readonly services: readonly string[];
        /**
         * A list of network source port with protocol.
         *
         * Returned: success
         */
        readonly source_ports: readonly unknown[];
        /**
         * A list of source network address.
         *
         * Returned: success
         */
        readonly sources: readonly string[];
        /**
         * A list of services in the zone.
         *
         * Returned: success
         */
        readonly target: string;
      };
    };
  };
  /**
   * A list of undefined zones in `zones` option.
   *
   * `undefined_zones` will be ignored for gathering process.
   *
   * Returned: success
   */
  readonly undefined_zones: readonly string[];
}

/**
 * Gather information about firewalld
 *
 * This module gathers information about firewalld rules.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/posix/firewalld_info_module.html
 */
export const firewalld_info: Module<FirewalldInfoArguments, FirewalldInfoResult> = defineModule("ansible.posix.firewalld_info", () => ({
  options: {
    active_zones: { type: "bool" },
    zones: { type: "list", elements: "str" },
  },
}));

/** Arguments of {@link mount}. */
export interface MountArguments {
  /**
   * Create a backup file including the timestamp information so you can get the original file back if you somehow
   * clobbered it incorrectly.
   *
   * @default false
   */
  readonly backup?: Input<boolean>;
  /**
   * Determines if the filesystem should be mounted on boot.
   *
   * Only applies to Solaris and Linux systems.
   *
   * For Solaris systems, `true` will set `yes` as the value of mount at boot in `/etc/vfstab`.
   *
   * For Linux, FreeBSD, NetBSD and OpenBSD systems, `false` will add `noauto` to mount options in `/etc/fstab`.
   *
   * To avoid mount option conflicts, if `noauto` specified in `opts`, mount module will ignore `boot`.
   *
   * This parameter is ignored when `state=ephemeral`.
   *
   * @default true
   */
  readonly boot?: Input<boolean>;
  /**
   * Dump (see fstab(5)).
   *
   * Note that if set to `null` and `state=present`, it will cease to work and duplicate entries will be made with
   * subsequent runs.
   *
   * Has no effect on Solaris systems or when used with `state=ephemeral`.
   *
   * @default "0"
   */
  readonly dump?: Input<string>;
  /**
   * File to use instead of `/etc/fstab`.
   *
   * You should not use this option unless you really know what you are doing.
   *
   * This might be useful if you need to configure mountpoints in a chroot environment.
   *
   * OpenBSD does not allow specifying alternate fstab files with mount so do not use this on OpenBSD with any state
   * that operates on the live filesystem.
   *
   * This parameter defaults to `/etc/fstab` or `/etc/vfstab` on Solaris.
   *
   * This parameter is ignored when `state=ephemeral`.
   */
  readonly fstab?: Input<string>;
  /**
   * Filesystem type.
   *
   * Required when `state` is `present`, `mounted`, or `ephemeral`.
   */
  readonly fstype?: Input<string>;
  /** Mount options (see fstab(5), or vfstab(4) on Solaris). */
  readonly opts?: Input<string>;
  /**
   * Do not log opts.
   *
   * @default false
   */
  readonly opts_no_log?: Input<boolean>;
  /**
   * Passno (see fstab(5)).
   *
   * Note that if set to `null` and `state=present`, it will cease to work and duplicate entries will be made with
   * subsequent runs.
   *
   * Deprecated on Solaris systems. Has no effect when used with `state=ephemeral`.
   *
   * @default "0"
   */
  readonly passno?: Input<string>;
  /**
   * Path to the mount point (e.g. `/mnt/files`).
   *
   * Before Ansible 2.3 this option was only usable as `ignore:dest`, `ignore:destfile`, and `name`.
   *
   * Required, under this name or an alias.
   */
  readonly path?: Input<string>;
  /** Alias of `path`. */
  readonly name?: Input<string>;
  /**
   * Device (or NFS volume, or something else) to be mounted on *path*.
   *
   * Required when `state` set to `present`, `mounted`, or `ephemeral`.
   *
   * Ignored when `state` set to `absent` or `unmounted`.
   */
  readonly src?: Input<string>;
  /**
   * If `mounted`, the device will be actively mounted and appropriately configured in *fstab*. If the mount point is
   * not present, the mount point will be created.
   *
   * If `unmounted`, the device will be unmounted without changing *fstab*.
   *
   * `present` only specifies that the device is to be configured in *fstab* and does not trigger or require a mount.
   *
   * `ephemeral` only specifies that the device is to be mounted, without changing *fstab*. If it is already mounted, a
   * remount will be triggered. This will always return `ignore:changed=true`. If the mount point `path` has already a
   * device mounted on, and its source is different than `src`, the module will fail to avoid unexpected unmount or
   * mount point override. If the mount point is not present, the mount point will be created. The *fstab* is completely
   * ignored. This option is added in version 1.5.0.
   *
   * `absent` specifies that the mount point entry `path` will be removed from *fstab* and will also unmount the mounted
   * device and remove the mount point. A mounted device will be unmounted regardless of `src` or its real source.
   * `absent` does not unmount recursively, and the module will fail if multiple devices are mounted on the same mount
   * point. Using `absent` with a mount point that is not registered in the *fstab* has no effect, use `unmounted`
   * instead.
   *
   * `remounted` specifies that the device will be remounted for when you want to force a refresh on the mount itself
   * (added in 2.9). This will always return `ignore:changed=true`. If `opts` is set, the options will be applied to the
   * remount, but will not change *fstab*.  Additionally, if `opts` is set, and the remount command fails, the module
   * will error to prevent unexpected mount changes.  Try using `mounted` instead to work around this issue. 
   * `remounted` expects the mount point to be present in the *fstab*. To remount a mount point not registered in *fstab*,
   * use `ephemeral` instead, especially with BSD nodes.
   *
   * `absent_from_fstab` specifies that the device mount's entry will be removed from *fstab*. This option does not
   * unmount it or delete the mountpoint.
   */
  readonly state: Input<"absent" | "absent_from_fstab" | "mounted" | "present" | "unmounted" | "remounted" | "ephemeral">;
}

/**
 * Control active and configured mount points
 *
 * This module controls active and configured mount points in `/etc/fstab`.
 *
 * @since 1.0.0
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/posix/mount_module.html
 */
export const mount: Module<MountArguments, Record<never, never>> = defineModule("ansible.posix.mount", () => ({
  options: {
    backup: { type: "bool" },
    boot: { type: "bool" },
    dump: {},
    fstab: {},
    fstype: {},
    opts: {},
    opts_no_log: { type: "bool" },
    passno: {},
    path: { type: "path", required: true, aliases: ["name"] },
    src: { type: "path" },
    state: { required: true, choices: ["absent", "absent_from_fstab", "mounted", "present", "unmounted", "remounted", "ephemeral"] },
  },
  required_if: [["state", "mounted", ["src", "fstype"]], ["state", "present", ["src", "fstype"]], ["state", "ephemeral", ["src", "fstype"]]],
}));

/** Arguments of {@link patch}. */
export interface PatchArguments {
  /**
   * Passes `--backup --version-control=numbered` to patch, producing numbered backup copies.
   *
   * @default false
   */
  readonly backup?: Input<boolean>;
  /**
   * Path of a base directory in which the patch file will be applied.
   *
   * May be omitted when `dest` option is specified, otherwise required.
   */
  readonly basedir?: Input<string>;
  /**
   * Setting to `true` will disable patch's heuristic for transforming CRLF line endings into LF.
   *
   * Line endings of `src` and `dest` must match.
   *
   * If set to `false`, `patch` will replace CRLF in `src` files on POSIX.
   *
   * @default false
   */
  readonly binary?: Input<boolean>;
  /**
   * Path of the file on the remote machine to be patched.
   *
   * The names of the files to be patched are usually taken from the patch file, but if there's just one file to be
   * patched it can specified with this option.
   */
  readonly dest?: Input<string>;
  /** Alias of `dest`. */
  readonly originalfile?: Input<string>;
  /**
   * Setting to `true` will ignore white space changes between patch and input.
   *
   * @default false
   */
  readonly ignore_whitespace?: Input<boolean>;
  /**
   * If `false`, it will search for src at originating/controller machine,
   *
   * If `true`, it will go to the remote/target machine for the `src`.
   *
   * @default false
   */
  readonly remote_src?: Input<boolean>;
  /**
   * Path of the patch file as accepted by the GNU patch tool. If `remote_src=false`, the patch source file is looked up
   * from the module's *files* directory.
   *
   * Required, under this name or an alias.
   */
  readonly src?: Input<string>;
  /** Alias of `src`. */
  readonly patchfile?: Input<string>;
  /**
   * Whether the patch should be applied or reverted.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * Number that indicates the smallest prefix containing leading slashes that will be stripped from each file name
   * found in the patch file.
   *
   * For more information see the strip parameter of the GNU patch tool.
   *
   * @default 0
   */
  readonly strip?: Input<number>;
}

/**
 * Apply patch files using the GNU patch tool
 *
 * Apply patch files using the GNU patch tool.
 *
 * @since 1.0.0
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/posix/patch_module.html
 */
export const patch: Module<PatchArguments, Record<never, never>> = defineModule("ansible.posix.patch", () => ({
  options: {
    backup: { type: "bool" },
    basedir: { type: "path" },
    binary: { type: "bool" },
    dest: { type: "path", aliases: ["originalfile"] },
    ignore_whitespace: { type: "bool" },
    remote_src: { type: "bool" },
    src: { type: "path", required: true, aliases: ["patchfile"] },
    state: { choices: ["absent", "present"] },
    strip: { type: "int" },
  },
  required_one_of: [["dest", "basedir"]],
}));

/** Arguments of {@link rhel_facts}. */
export type RhelFactsArguments = Readonly<Record<string, never>>;

/** What {@link rhel_facts} returns. */
export interface RhelFactsResult {
  /**
   * Relevant Ansible Facts
   *
   * Returned: when needed
   */
  readonly ansible_facts: {
    /**
     * System-level package manager override
     *
     * Returned: when needed
     */
    readonly pkg_mgr: string;
  };
}

/**
 * Facts module to set or override RHEL specific facts.
 *
 * Compatibility layer for using the `ansible.builtin.package` module for rpm-ostree based systems via setting the
 * `pkg_mgr` fact correctly.
 *
 * @since 1.5.0
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/posix/rhel_facts_module.html
 */
export const rhel_facts: Module<RhelFactsArguments, RhelFactsResult> = defineModule("ansible.posix.rhel_facts", () => ({
  options: {},
}));

/** Arguments of {@link rhel_rpm_ostree}. */
export interface RhelRpmOstreeArguments {
  /**
   * A package name or package specifier with version, like `name-1.0`.
   *
   * Comparison operators for package version are valid here `>`, `<`, `>=`, `<=`. Example - `name>=1.0`.
   *
   * If a previous version is specified, the task also needs to turn `allow_downgrade` on. See the `allow_downgrade`
   * documentation for caveats with downgrading packages.
   *
   * When using `state=latest`, this can be `'*'` which means run `yum -y update`.
   *
   * You can also pass a url or a local path to a rpm file (using `state=present`). To operate on several packages this
   * can accept a comma separated string of packages or (as of 2.0) a list of packages.
   *
   * @default []
   */
  readonly name?: Input<readonly string[]>;
  /** Alias of `name`. */
  readonly pkg?: Input<readonly string[]>;
  /**
   * Whether to install (`present` or `installed`, `latest`), or remove (`absent` or `removed`) a package.
   *
   * `present` and `installed` will simply ensure that a desired package is installed.
   *
   * `latest` will update the specified package if it's not of the latest available version.
   *
   * `absent` and `removed` will remove the specified package.
   *
   * Default is `null`, however in effect the default action is `present` unless the `autoremove` option is enabled for
   * this module, then `absent` is inferred.
   */
  readonly state?: Input<"absent" | "installed" | "latest" | "present" | "removed">;
}

/** What {@link rhel_rpm_ostree} returns. */
export interface RhelRpmOstreeResult {
  /**
   * status of rpm transaction
   *
   * Returned: always
   */
  readonly msg: string;
}

/**
 * Ensure packages exist in a RHEL for Edge rpm-ostree based system
 *
 * Compatibility layer for using the "package" module for RHEL for Edge systems utilizing the RHEL System Roles.
 *
 * @since 1.5.0
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/posix/rhel_rpm_ostree_module.html
 */
export const rhel_rpm_ostree: Module<RhelRpmOstreeArguments, RhelRpmOstreeResult> = defineModule("ansible.posix.rhel_rpm_ostree", () => ({
  options: {
    name: { type: "list", elements: "str", aliases: ["pkg"] },
    state: { choices: ["absent", "installed", "latest", "present", "removed"] },
  },
}));

/** Arguments of {@link rpm_ostree_upgrade}. */
export interface RpmOstreeUpgradeArguments {
  /**
   * Allow for the upgrade to be a chronologically older tree.
   *
   * @default false
   */
  readonly allow_downgrade?: Input<boolean>;
  /**
   * Perform the transaction using only pre-cached data, do not download.
   *
   * @default false
   */
  readonly cache_only?: Input<boolean>;
  /**
   * The OSNAME upon which to operate.
   *
   * @default ""
   */
  readonly os?: Input<string>;
  /**
   * Force peer-to-peer connection instead of using a system message bus.
   *
   * @default false
   */
  readonly peer?: Input<boolean>;
}

/** What {@link rpm_ostree_upgrade} returns. */
export interface RpmOstreeUpgradeResult {
  /**
   * The command standard output
   *
   * Returned: always
   */
  readonly msg: string;
}

/**
 * Manage rpm-ostree upgrade transactions
 *
 * Manage an rpm-ostree upgrade transactions.
 *
 * @since 1.5.0
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/posix/rpm_ostree_upgrade_module.html
 */
export const rpm_ostree_upgrade: Module<RpmOstreeUpgradeArguments, RpmOstreeUpgradeResult> = defineModule("ansible.posix.rpm_ostree_upgrade", () => ({
  options: {
    allow_downgrade: { type: "bool" },
    cache_only: { type: "bool" },
    os: {},
    peer: { type: "bool" },
  },
}));

/** Arguments of {@link seboolean}. */
export interface SebooleanArguments {
  /**
   * Useful for scenarios (chrooted environment) that you can't get the real SELinux state.
   *
   * @default false
   */
  readonly ignore_selinux_state?: Input<boolean>;
  /** Name of the boolean to configure. */
  readonly name: Input<string>;
  /**
   * Set to `true` if the boolean setting should survive a reboot.
   *
   * @default false
   */
  readonly persistent?: Input<boolean>;
  /** Desired boolean value. */
  readonly state: Input<boolean>;
}

/**
 * Toggles SELinux booleans
 *
 * Toggles SELinux booleans.
 *
 * @since 1.0.0
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/posix/seboolean_module.html
 */
export const seboolean: Module<SebooleanArguments, Record<never, never>> = defineModule("ansible.posix.seboolean", () => ({
  options: {
    ignore_selinux_state: { type: "bool" },
    name: { required: true },
    persistent: { type: "bool" },
    state: { type: "bool", required: true },
  },
}));

/** Arguments of {@link selinux}. */
export interface SelinuxArguments {
  /**
   * The path to the SELinux configuration file, if non-standard.
   *
   * @default "/etc/selinux/config"
   */
  readonly configfile?: Input<string>;
  /** Alias of `configfile`. */
  readonly conf?: Input<string>;
  /** Alias of `configfile`. */
  readonly file?: Input<string>;
  /** The name of the SELinux policy to use (e.g. `targeted`) will be required unless `state=disabled`. */
  readonly policy?: Input<string>;
  /** The SELinux mode. */
  readonly state: Input<"disabled" | "enforcing" | "permissive">;
  /**
   * If set to `true`, will update also the kernel boot parameters when disabling/enabling SELinux.
   *
   * The `grubby` tool must be present on the target system for this to work.
   *
   * @default false
   * @since 1.4.0
   */
  readonly update_kernel_param?: Input<boolean>;
}

/** What {@link selinux} returns. */
export interface SelinuxResult {
  /**
   * Path to SELinux configuration file.
   *
   * Returned: always
   */
  readonly configfile: string;
  /**
   * Messages that describe changes that were made.
   *
   * Returned: always
   */
  readonly msg: string;
  /**
   * Name of the SELinux policy.
   *
   * Returned: always
   */
  readonly policy: string;
  /**
   * Whether or not an reboot is required for the changes to take effect.
   *
   * Returned: always
   */
  readonly reboot_required: boolean;
  /**
   * SELinux mode.
   *
   * Returned: always
   */
  readonly state: string;
}

/**
 * Change policy and state of SELinux
 *
 * Configures the SELinux mode and policy.
 *
 * A reboot may be required after usage.
 *
 * Ansible will not issue this reboot but will let you know when it is required.
 *
 * @since 1.0.0
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/posix/selinux_module.html
 */
export const selinux: Module<SelinuxArguments, SelinuxResult> = defineModule("ansible.posix.selinux", () => ({
  options: {
    configfile: { aliases: ["conf", "file"] },
    policy: {},
    state: { required: true, choices: ["disabled", "enforcing", "permissive"] },
    update_kernel_param: { type: "bool" },
  },
}));

/** Arguments of {@link synchronize}. */
export interface SynchronizeArguments {
  /** Internal use only, never logged. */
  readonly _local_rsync_password?: Input<string>;
  /**
   * Internal use only.
   *
   * @default "rsync"
   */
  readonly _local_rsync_path?: Input<string>;
  /** Internal use only. See `use_ssh_args` for ssh arg settings. */
  readonly _ssh_args?: Input<string>;
  /**
   * Internal use only.
   *
   * @default false
   */
  readonly _substitute_controller?: Input<boolean>;
  /**
   * Mirrors the rsync archive flag, enables recursive, links, perms, times, owner, group flags, and `-D`.
   *
   * @default true
   */
  readonly archive?: Input<boolean>;
  /**
   * Skip based on checksum, rather than mod-time & size; Note that that `archive` option is still enabled by default -
   * the `checksum` option will not disable it.
   *
   * @default false
   */
  readonly checksum?: Input<boolean>;
  /**
   * Compress file data during the transfer.
   *
   * In most cases, leave this enabled unless it causes problems.
   *
   * @default true
   */
  readonly compress?: Input<boolean>;
  /**
   * Copy symlinks as the item that they point to (the referent) is copied, rather than the symlink.
   *
   * @default false
   */
  readonly copy_links?: Input<boolean>;
  /**
   * This option puts the temporary file from each updated file into a holding directory until the end of the transfer,
   * at which time all the files are renamed into place in rapid succession.
   *
   * @default true
   * @since 1.3.0
   */
  readonly delay_updates?: Input<boolean>;
  /**
   * Delete files in `dest` that do not exist (after transfer, not before) in the `src` path.
   *
   * This option requires `recursive=true`.
   *
   * This option ignores excluded files and behaves like the rsync opt `--delete-after`.
   *
   * @default false
   */
  readonly delete?: Input<boolean>;
  /**
   * Path on the destination host that will be synchronized from the source.
   *
   * The path can be absolute or relative.
   */
  readonly dest: Input<string>;
  /**
   * Port number for ssh on the destination host.
   *
   * Prior to Ansible 2.0, the `ansible_ssh_port` inventory var took precedence over this value.
   *
   * This parameter defaults to the value of `ansible_port`, the `remote_port` config setting or the value from ssh
   * client configuration if none of the former have been set.
   */
  readonly dest_port?: Input<number>;
  /**
   * Transfer directories without recursing.
   *
   * @default false
   */
  readonly dirs?: Input<boolean>;
  /**
   * Skip creating new files on receiver.
   *
   * @default false
   */
  readonly existing_only?: Input<boolean>;
  /**
   * Preserve group.
   *
   * This parameter defaults to the value of the archive option.
   */
  readonly group?: Input<boolean>;
  /** Add a destination to hard link against during the rsync. */
  readonly link_dest?: Input<readonly string[]>;
  /**
   * Copy symlinks as symlinks.
   *
   * This parameter defaults to the value of the archive option.
   */
  readonly links?: Input<boolean>;
  /**
   * Specify the direction of the synchronization.
   *
   * In `push` mode the localhost or delegate is the source.
   *
   * In `pull` mode the remote host in context is the source.
   *
   * @default "push"
   */
  readonly mode?: Input<"pull" | "push">;
  /**
   * Preserve owner (super user only).
   *
   * This parameter defaults to the value of the archive option.
   */
  readonly owner?: Input<boolean>;
  /**
   * Tells rsync to keep the partial file which should make a subsequent transfer of the rest of the file much faster.
   *
   * @default false
   */
  readonly partial?: Input<boolean>;
  /**
   * Preserve permissions.
   *
   * This parameter defaults to the value of the archive option.
   */
  readonly perms?: Input<boolean>;
  /** Specify the private key to use for SSH-based rsync connections (e.g. `~/.ssh/id_rsa`). */
  readonly private_key?: Input<string>;
  /**
   * Recurse into directories.
   *
   * This parameter defaults to the value of the archive option.
   */
  readonly recursive?: Input<boolean>;
  /**
   * Specify additional rsync options by passing in an array.
   *
   * Note that an empty string in `rsync_opts` will end up transfer the current working directory.
   *
   * @default []
   */
  readonly rsync_opts?: Input<readonly string[]>;
  /**
   * Specify the rsync command to run on the remote host. See `--rsync-path` on the rsync man page.
   *
   * To specify the rsync command to run on the local host, you need to set this your task var `ansible_rsync_path`.
   */
  readonly rsync_path?: Input<string>;
  /**
   * Specify a `--timeout` for the rsync command in seconds.
   *
   * @default 0
   */
  readonly rsync_timeout?: Input<number>;
  /**
   * Put `user@` for the remote paths.
   *
   * If you have a custom ssh config to define the remote user for a host that does not match the inventory user, you
   * should set this parameter to `false`.
   *
   * @default true
   */
  readonly set_remote_user?: Input<boolean>;
  /**
   * Path on the source host that will be synchronized to the destination.
   *
   * The path can be absolute or relative.
   */
  readonly src: Input<string>;
  /**
   * SSH connection multiplexing for rsync is disabled by default to prevent misconfigured ControlSockets from resulting
   * in failed SSH connections. This is accomplished by setting the SSH `ControlSocket` to `none`.
   *
   * Set this option to `true` to allow multiplexing and reduce SSH connection overhead.
   *
   * Note that simply setting this option to `true` is not enough; You must also configure SSH connection multiplexing
   * in your SSH client config by setting values for `ControlMaster`, `ControlPersist` and `ControlPath`.
   *
   * @default false
   */
  readonly ssh_connection_multiplexing?: Input<boolean>;
  /**
   * Preserve modification times.
   *
   * This parameter defaults to the value of the archive option.
   */
  readonly times?: Input<boolean>;
  /**
   * In Ansible 2.10 and lower, it uses the ssh_args specified in `ansible.cfg`.
   *
   * In Ansible 2.11 and onwards, when set to `true`, it uses all SSH connection configurations like `ansible_ssh_args`,
   * `ansible_ssh_common_args`, and `ansible_ssh_extra_args`.
   *
   * @default false
   */
  readonly use_ssh_args?: Input<boolean>;
  /**
   * Verify destination host key.
   *
   * @default false
   */
  readonly verify_host?: Input<boolean>;
}

/**
 * A wrapper around rsync to make common tasks in your playbooks quick and easy
 *
 * `ansible.posix.synchronize` is a wrapper around `rsync` to make common tasks in your playbooks quick and easy.
 *
 * It is run and originates on the local host where Ansible is being run.
 *
 * Of course, you could just use the `ansible.builtin.command` action to call `rsync` yourself, but you also have to add
 * a fair number of boilerplate options and host facts.
 *
 * This module is not intended to provide access to the full power of `rsync`, but does make the most common invocations
 * easier to implement. You *still* may need to call `rsync` directly via `ansible.builtin.command` or
 * `ansible.builtin.shell` depending on your use case.
 *
 * @since 1.0.0
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/posix/synchronize_module.html
 */
export const synchronize: Module<SynchronizeArguments, Record<never, never>> = defineModule("ansible.posix.synchronize", () => ({
  options: {
    _local_rsync_password: { no_log: true },
    _local_rsync_path: { type: "path" },
    _ssh_args: {},
    _substitute_controller: { type: "bool" },
    archive: { type: "bool" },
    checksum: { type: "bool" },
    compress: { type: "bool" },
    copy_links: { type: "bool" },
    delay_updates: { type: "bool" },
    delete: { type: "bool" },
    dest: { type: "path", required: true },
    dest_port: { type: "int" },
    dirs: { type: "bool" },
    existing_only: { type: "bool" },
    group: { type: "bool" },
    link_dest: { type: "list", elements: "path" },
    links: { type: "bool" },
    mode: { choices: ["pull", "push"] },
    owner: { type: "bool" },
    partial: { type: "bool" },
    perms: { type: "bool" },
    private_key: { type: "path" },
    recursive: { type: "bool" },
    rsync_opts: { type: "list", elements: "str" },
    rsync_path: {},
    rsync_timeout: { type: "int" },
    set_remote_user: { type: "bool" },
    src: { type: "path", required: true },
    ssh_connection_multiplexing: { type: "bool" },
    times: { type: "bool" },
    use_ssh_args: { type: "bool" },
    verify_host: { type: "bool" },
  },
}));

/** Arguments of {@link sysctl}. */
export interface SysctlArguments {
  /**
   * Use this option to ignore errors about unknown keys.
   *
   * @default false
   */
  readonly ignoreerrors?: Input<boolean>;
  /**
   * The dot-separated path (also known as `key`) specifying the sysctl variable.
   *
   * Required, under this name or an alias.
   */
  readonly name?: Input<string>;
  /** Alias of `name`. */
  readonly key?: Input<string>;
  /**
   * If `true`, performs a `/sbin/sysctl -p` if the `sysctl_file` is updated. If `false`, does not reload `sysctl` even
   * if the `sysctl_file` is updated.
   *
   * @default true
   */
  readonly reload?: Input<boolean>;
  /**
   * Whether the entry should be present or absent in the sysctl file.
   *
   * @default "present"
   */
  readonly state?: Input<"present" | "absent">;
  /**
   * Specifies the absolute path to `sysctl.conf`, if not `/etc/sysctl.conf`.
   *
   * @default "/etc/sysctl.conf"
   */
  readonly sysctl_file?: Input<string>;
  /**
   * Verify token value with the sysctl command and set with `-w` if necessary.
   *
   * @default false
   */
  readonly sysctl_set?: Input<boolean>;
  /** Desired value of the sysctl key. */
  readonly value?: Input<string>;
  /** Alias of `value`. */
  readonly val?: Input<string>;
}

/**
 * Manage entries in sysctl.conf.
 *
 * This module manipulates sysctl entries and optionally performs a `/sbin/sysctl -p` after changing them.
 *
 * @since 1.0.0
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/posix/sysctl_module.html
 */
export const sysctl: Module<SysctlArguments, Record<never, never>> = defineModule("ansible.posix.sysctl", () => ({
  options: {
    ignoreerrors: { type: "bool" },
    name: { required: true, aliases: ["key"] },
    reload: { type: "bool" },
    state: { choices: ["present", "absent"] },
    sysctl_file: { type: "path" },
    sysctl_set: { type: "bool" },
    value: { aliases: ["val"] },
  },
  required_if: [["state", "present", ["value"]], ["state", null, ["value"]]],
}));
