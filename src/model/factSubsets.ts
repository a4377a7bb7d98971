import { type Node, walk } from "./expression/node.js";
import type { Facts } from "./facts.js";

/**
 * A part of the facts that can be gathered by itself, as `gather_subset` names it. Each is cheap but for `hardware`,
 * `network`, `virtual`.
 */
export type FactSubset =
  | "all"
  | "apparmor"
  | "caps"
  | "chroot"
  | "cmdline"
  | "date_time"
  | "distribution"
  | "dns"
  | "env"
  | "fibre_channel_wwn"
  | "fips"
  | "hardware"
  | "iscsi"
  | "loadavg"
  | "local"
  | "lsb"
  | "network"
  | "nvme"
  | "pkg_mgr"
  | "platform"
  | "python"
  | "selinux"
  | "service_mgr"
  | "ssh_pub_keys"
  | "user"
  | "virtual";

/**
 * The least part that brings a fact, measured by gathering each part by itself (`!all`, `!min` and the part) with
 * ansible-core 2.14 and 2.19.
 */
const subsets: Readonly<Record<keyof Facts, FactSubset>> = {
  ...named("platform", [
    "architecture",
    "domain",
    "fqdn",
    "hostname",
    "nodename",
    "kernel",
    "kernel_version",
    "machine",
    "machine_id",
    "python_version",
    "system",
    "userspace_architecture",
    "userspace_bits",
  ]),
  ...named("distribution", [
    "distribution",
    "distribution_major_version",
    "distribution_release",
    "distribution_version",
    "distribution_minor_version",
    "distribution_file_path",
    "distribution_file_variety",
    "distribution_file_parsed",
    "os_family",
  ]),
  ...named("user", [
    "user_id",
    "user_uid",
    "user_gid",
    "user_dir",
    "user_shell",
    "user_gecos",
    "real_user_id",
    "real_group_id",
    "effective_user_id",
    "effective_group_id",
  ]),
  ...named("hardware", [
    "processor",
    "processor_cores",
    "processor_count",
    "processor_nproc",
    "processor_threads_per_core",
    "processor_vcpus",
    "memtotal_mb",
    "memfree_mb",
    "swaptotal_mb",
    "swapfree_mb",
    "memory_mb",
    "mounts",
    "devices",
    "device_links",
    "lvm",
    "uptime_seconds",
    "bios_date",
    "bios_vendor",
    "bios_version",
    "board_asset_tag",
    "board_name",
    "board_serial",
    "board_vendor",
    "board_version",
    "chassis_asset_tag",
    "chassis_serial",
    "chassis_vendor",
    "chassis_version",
    "form_factor",
    "product_name",
    "product_serial",
    "product_uuid",
    "product_version",
    "system_vendor",
  ]),
  ...named("network", ["all_ipv4_addresses", "all_ipv6_addresses", "default_ipv4", "default_ipv6", "interfaces"]),
  ...named("virtual", [
    "virtualization_role",
    "virtualization_type",
    "virtualization_tech_guest",
    "virtualization_tech_host",
  ]),
  ...named("ssh_pub_keys", [
    "ssh_host_key_rsa_public",
    "ssh_host_key_rsa_public_keytype",
    "ssh_host_key_ecdsa_public",
    "ssh_host_key_ecdsa_public_keytype",
    "ssh_host_key_ed25519_public",
    "ssh_host_key_ed25519_public_keytype",
  ]),
  ...named("cmdline", ["cmdline", "proc_cmdline"]),
  ...named("caps", ["system_capabilities", "system_capabilities_enforced"]),
  ...named("selinux", ["selinux", "selinux_python_present"]),
  pkg_mgr: "pkg_mgr",
  service_mgr: "service_mgr",
  date_time: "date_time",
  dns: "dns",
  env: "env",
  python: "python",
  apparmor: "apparmor",
  is_chroot: "chroot",
  fips: "fips",
  iscsi_iqn: "iscsi",
  fibre_channel_wwn: "fibre_channel_wwn",
  hostnqn: "nvme",
  local: "local",
  lsb: "lsb",
  loadavg: "loadavg",
};

function named<const Name extends keyof Facts>(subset: FactSubset, names: readonly Name[]): Record<Name, FactSubset> {
  return Object.fromEntries(names.map((name) => [name, subset])) as Record<Name, FactSubset>;
}

/** The names of all typed facts with the part of `gather_subset` that brings each. */
export const factSubsets: ReadonlyMap<string, FactSubset> = new Map(Object.entries(subsets));

/**
 * The parts of `gather_subset` that an expression needs. A fact that has no type here, or one whose name is known only
 * at run time, needs `all`. The facts of another host (`hostvars`) are gathered by that host's own play.
 */
export function usedFactSubsets(node: Node): ReadonlySet<FactSubset> {
  const used = new Set<FactSubset>();
  const named = new Set<Node>();
  walk(node, (one) => {
    if (one.kind === "attribute" && isFacts(one.object)) {
      named.add(one.object);
      used.add(factSubsets.get(String(one.key)) ?? "all");
    } else if ((isFacts(one) && !named.has(one)) || (one.kind === "raw" && /\bansible_facts\b/.test(one.parts.join())))
      used.add("all");
  });
  return used;
}

function isFacts(node: Node): boolean {
  return node.kind === "name" && node.name === "ansible_facts";
}
