import { type Expr, expr, toNode } from "./expression/expression.js";
import type { Operand } from "./expression/operators.js";

/** One address of a network interface, version 4. */
export interface Ipv4Fact {
  readonly address: string;
  readonly broadcast: string;
  readonly netmask: string;
  readonly network: string;
  readonly prefix: string;
}

/** One address of a network interface, version 6. */
export interface Ipv6Fact {
  readonly address: string;
  readonly prefix: string;
  readonly scope: string;
}

/** The address from which the machine reaches others. Empty where there is no route. */
export interface DefaultIpv4Fact extends Ipv4Fact {
  readonly alias: string;
  readonly gateway: string;
  readonly interface: string;
  readonly macaddress: string;
  readonly mtu: number;
  readonly type: string;
}

/** As {@link DefaultIpv4Fact}, version 6. */
export interface DefaultIpv6Fact extends Ipv6Fact {
  readonly gateway: string;
  readonly interface: string;
  readonly macaddress: string;
  readonly mtu: number;
  readonly type: string;
}

/** A mounted file system. */
export interface MountFact {
  readonly mount: string;
  readonly device: string;
  readonly fstype: string;
  readonly options: string;
  readonly uuid: string;
  readonly size_total: number;
  readonly size_available: number;
  readonly block_size: number;
  readonly block_total: number;
  readonly block_available: number;
  readonly inode_total: number;
  readonly inode_available: number;
}

/** The time on the managed machine when its facts were gathered. */
export interface DateTimeFact {
  readonly date: string;
  readonly time: string;
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
  readonly second: string;
  readonly weekday: string;
  readonly weeknumber: string;
  readonly epoch: string;
  readonly iso8601: string;
  readonly iso8601_basic: string;
  readonly iso8601_basic_short: string;
  readonly iso8601_micro: string;
  readonly tz: string;
  readonly tz_offset: string;
}

/**
 * What `setup` finds out about a Linux machine, as observed with ansible-core 2.14 and 2.19.
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/setup_module.html
 */
export interface Facts {
  /** `x86_64`, `aarch64` */
  readonly architecture: string;
  /** Domain name without the host's own. */
  readonly domain: string;
  readonly fqdn: string;
  readonly hostname: string;
  readonly nodename: string;
  /** Release of the kernel, such as `6.1.0-18-amd64`. */
  readonly kernel: string;
  readonly kernel_version: string;
  readonly machine: string;
  readonly machine_id: string;
  readonly python_version: string;
  /** `Linux` */
  readonly system: string;
  readonly userspace_architecture: string;
  readonly userspace_bits: string;
  /** `Debian`, `Ubuntu`, `RedHat` */
  readonly distribution: string;
  /** `12` */
  readonly distribution_major_version: string;
  /** `bookworm` */
  readonly distribution_release: string;
  /** `12.5` */
  readonly distribution_version: string;
  readonly distribution_minor_version: string;
  readonly distribution_file_path: string;
  readonly distribution_file_variety: string;
  readonly distribution_file_parsed: boolean;
  /** `Debian` for Ubuntu, too. */
  readonly os_family: string;
  /** `apt`, `dnf` */
  readonly pkg_mgr: string;
  /** `systemd`, `sysvinit` */
  readonly service_mgr: string;
  readonly user_id: string;
  readonly user_uid: number;
  readonly user_gid: number;
  readonly user_dir: string;
  readonly user_shell: string;
  readonly user_gecos: string;
  readonly real_user_id: number;
  readonly real_group_id: number;
  readonly effective_user_id: number;
  readonly effective_group_id: number;
  readonly date_time: DateTimeFact;
  readonly dns: {
    readonly nameservers: readonly string[];
    readonly search: readonly string[];
    readonly domain: string;
    readonly options: Readonly<Record<string, string | boolean>>;
  };
  /** The environment of the user who gathers. */
  readonly env: Readonly<Record<string, string>>;
  readonly cmdline: Readonly<Record<string, string | boolean>>;
  readonly proc_cmdline: Readonly<Record<string, string | boolean | readonly string[]>>;
  readonly python: {
    readonly executable: string;
    readonly has_sslcontext: boolean;
    readonly type: string;
    readonly version: {
      readonly major: number;
      readonly minor: number;
      readonly micro: number;
      readonly releaselevel: string;
      readonly serial: number;
    };
    readonly version_info: readonly (number | string)[];
  };
  readonly apparmor: { readonly status: string };
  readonly selinux: {
    readonly status: string;
    readonly mode?: string;
    readonly type?: string;
    readonly policyvers?: string | number;
    readonly config_mode?: string;
  };
  readonly selinux_python_present: boolean;
  readonly system_capabilities: readonly string[];
  readonly system_capabilities_enforced: string;
  readonly is_chroot: boolean;
  readonly fips: boolean;
  readonly iscsi_iqn: string;
  readonly fibre_channel_wwn: readonly string[];
  readonly hostnqn: string;
  /** Facts of the machine's own, from `/etc/ansible/facts.d`. */
  readonly local: Readonly<Record<string, unknown>>;
  readonly lsb: {
    readonly id: string;
    readonly release: string;
    readonly codename: string;
    readonly description: string;
    readonly major_release: string;
  };
  /** Load in the last 1, 5 and 15 minutes. */
  readonly loadavg: Readonly<Record<"1m" | "5m" | "15m", number>>;
  readonly ssh_host_key_rsa_public: string;
  readonly ssh_host_key_rsa_public_keytype: string;
  readonly ssh_host_key_ecdsa_public: string;
  readonly ssh_host_key_ecdsa_public_keytype: string;
  readonly ssh_host_key_ed25519_public: string;
  readonly ssh_host_key_ed25519_public_keytype: string;
  /** Processors: for each its number, vendor and name. */
  readonly processor: readonly string[];
  readonly processor_cores: number;
  readonly processor_count: number;
  readonly processor_nproc: number;
  readonly processor_threads_per_core: number;
  readonly processor_vcpus: number;
  readonly memtotal_mb: number;
  readonly memfree_mb: number;
  readonly swaptotal_mb: number;
  readonly swapfree_mb: number;
  readonly memory_mb: {
    readonly real: { readonly total: number; readonly used: number; readonly free: number };
    readonly nocache: { readonly used: number; readonly free: number };
    readonly swap: { readonly total: number; readonly used: number; readonly free: number; readonly cached: number };
  };
  readonly mounts: readonly MountFact[];
  readonly devices: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly device_links: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly lvm: Readonly<Record<string, unknown>>;
  readonly uptime_seconds: number;
  readonly bios_date: string;
  readonly bios_vendor: string;
  readonly bios_version: string;
  readonly board_asset_tag: string;
  readonly board_name: string;
  readonly board_serial: string;
  readonly board_vendor: string;
  readonly board_version: string;
  readonly chassis_asset_tag: string;
  readonly chassis_serial: string;
  readonly chassis_vendor: string;
  readonly chassis_version: string;
  readonly form_factor: string;
  readonly product_name: string;
  readonly product_serial: string;
  readonly product_uuid: string;
  readonly product_version: string;
  readonly system_vendor: string;
  readonly all_ipv4_addresses: readonly string[];
  readonly all_ipv6_addresses: readonly string[];
  readonly default_ipv4: DefaultIpv4Fact;
  readonly default_ipv6: DefaultIpv6Fact;
  /** Names of the network interfaces; each is a fact, too: `at(facts, name)`, with `-` written `_`. */
  readonly interfaces: readonly string[];
  /** `host` or `guest` */
  readonly virtualization_role: string;
  /** `kvm`, `docker`, `lxc`, `container` */
  readonly virtualization_type: string;
  readonly virtualization_tech_guest: readonly string[];
  readonly virtualization_tech_host: readonly string[];
}

function magic<T>(name: string): Expr<T> {
  return expr<T>({ kind: "name", name });
}

/**
 * What Ansible found out about the managed machine: `ansible_facts['distribution']`. Using one makes the play gather
 * it, and no more than the part that it belongs to.
 */
export const facts: Expr<Facts> = magic("ansible_facts");

/*
 * Variables that Ansible sets by itself.
 * Reference: https://docs.ansible.com/ansible/latest/reference_appendices/special_variables.html
 */

/** The current host's name in the inventory. */
export const inventory_hostname: Expr<string> = magic("inventory_hostname");

/** {@link inventory_hostname} up to its first dot. */
export const inventory_hostname_short: Expr<string> = magic("inventory_hostname_short");

/** Names of the groups that the current host belongs to. */
export const group_names: Expr<readonly string[]> = magic("group_names");

/** Names of the hosts of the current play that are still active. */
export const ansible_play_hosts: Expr<readonly string[]> = magic("ansible_play_hosts");

/** Names of all hosts of the current play, failed ones included. */
export const ansible_play_hosts_all: Expr<readonly string[]> = magic("ansible_play_hosts_all");

/** Names of the hosts of the current batch (`serial`). */
export const ansible_play_batch: Expr<readonly string[]> = magic("ansible_play_batch");

/** The current play's name. */
export const ansible_play_name: Expr<string> = magic("ansible_play_name");

/** Names of the roles of the current play. */
export const ansible_play_role_names: Expr<readonly string[]> = magic("ansible_play_role_names");

/** Whether the run only checks (`--check`). */
export const ansible_check_mode: Expr<boolean> = magic("ansible_check_mode");

/** Whether the run shows differences (`--diff`). */
export const ansible_diff_mode: Expr<boolean> = magic("ansible_diff_mode");

/** How talkative the run is (`-v`), from 0. */
export const ansible_verbosity: Expr<number> = magic("ansible_verbosity");

/** Tags that the run was started with (`--tags`). */
export const ansible_run_tags: Expr<readonly string[]> = magic("ansible_run_tags");

/** Tags that the run leaves out (`--skip-tags`). */
export const ansible_skip_tags: Expr<readonly string[]> = magic("ansible_skip_tags");

/** Hosts that the run is limited to (`--limit`); undefined without a limit. */
export const ansible_limit: Expr<string> = magic("ansible_limit");

/** The version of Ansible that runs. */
export const ansible_version: Expr<{
  readonly full: string;
  readonly major: number;
  readonly minor: number;
  readonly revision: number;
  readonly string: string;
}> = magic("ansible_version");

/** The Python that runs Ansible on the control machine. */
export const ansible_playbook_python: Expr<string> = magic("ansible_playbook_python");

/** Folder of the playbook that was started. */
export const playbook_dir: Expr<string> = magic("playbook_dir");

/** Folder of the inventory. */
export const inventory_dir: Expr<string> = magic("inventory_dir");

/** Folder of the current role. */
export const role_path: Expr<string> = magic("role_path");

/** Name of the current role. */
export const ansible_role_name: Expr<string> = magic("ansible_role_name");

/** Address, or name, under which the current host is reached. */
export const ansible_host: Expr<string> = magic("ansible_host");

/** The user as whom Ansible logs in. */
export const ansible_user: Expr<string> = magic("ansible_user");

/** The task that failed, in a `rescue`. */
export const ansible_failed_task: Expr<{ readonly name: string; readonly action: string }> =
  magic("ansible_failed_task");

/** What the task that failed returned, in a `rescue`. */
export const ansible_failed_result: Expr<{ readonly msg: string; readonly failed: boolean; readonly rc: number }> =
  magic("ansible_failed_result");

/** Where a loop stands; with `extended: true` in the loop's options. */
export const ansible_loop: Expr<{
  readonly index: number;
  readonly index0: number;
  readonly revindex: number;
  readonly revindex0: number;
  readonly first: boolean;
  readonly last: boolean;
  readonly length: number;
  readonly allitems: readonly unknown[];
}> = magic("ansible_loop");

/**
 * The variables of any host of the inventory, with their types as the caller knows them:
 * `hostvars<{ ansible_host: string }>("db1").ansible_host`.
 */
export function hostvars<T>(host: Operand<string>): Expr<T> {
  return expr<T>({ kind: "subscript", object: { kind: "name", name: "hostvars" }, index: toNode(host) });
}

/** Names of the hosts of a group of the inventory, in its order. */
export function groups(group: Operand<string>): Expr<readonly string[]> {
  return expr({ kind: "subscript", object: { kind: "name", name: "groups" }, index: toNode(group) });
}
