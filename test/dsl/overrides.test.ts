import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { entryPoints, mysqlOverrides, overrides } from "../e2e/support/overrides.js";
import { repository } from "../support/repository.js";

const roles = join(repository, "out/roles");

/** Defaults that have another value in a test of their own, by its file in test/e2e. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  backup: [
    "backup_server_keep_within",
    "backup_server_keep_within_monthly",
    "backup_server_keep_within_weekly",
    "backup_server_read_data_subset",
    "server_restore_items",
    "server_restore_replace",
    "server_restore_snapshot",
    "server_restore_target",
  ],
  docker: [
    "base_platform_docker",
    "docker_server_address_pools",
    "docker_server_data_root",
    "docker_server_log_max_files",
    "docker_server_log_max_size",
    "docker_server_publish_address",
  ],
  interruption: [
    "app_release_download_path",
    "stdapp_instance_instances",
    "stdapp_instance_www_path",
    "stdapp_upg_backup_path",
    "stdapp_upg_instances",
    "stdapp_upg_keep_releases",
    "stdapp_upg_www_path",
  ],
  mysql: ["base_platform_databases", "mysql_server_releases"],
  python: ["python3_venv_pip_arguments"],
  utilities: [
    "server_check_backup_max_age",
    "server_check_certificate_days",
    "server_check_disk_limit",
    "server_check_drill_max_age",
    "server_check_fail",
    "server_check_lists_max_age",
    "server_check_mail_queue_limit",
    "server_check_reboot_wanted",
    "server_check_security_limit",
    "server_check_upgrades_limit",
    "server_query_path",
    "server_query_playbooks_left_out",
    "server_query_runs",
    "server_state_certificate_paths",
    "server_state_inventory_path",
    "server_system_upgrade_autoremove",
    "server_system_upgrade_confirmed",
    "server_system_upgrade_health_timeout",
    "server_system_upgrade_lock_timeout",
    "server_system_upgrade_mode",
    "server_system_upgrade_reboot",
    "server_system_upgrade_reboot_timeout",
  ],
};

/** Defaults that are not among all these, and why. */
const unchanged: Readonly<Record<string, string>> = {
  app_release_keep: "stdapp_upg_keep_releases gives it",
  app_release_shared_paths: "each instance gives it",
  app_release_writable_paths: "each instance gives it",
  backup_client_cross_targets: "the reference inventory gives it",
  backup_client_host_keys: "the reference inventory gives it",
  backup_client_offsite_targets: "the reference inventory gives it",
  backup_server_clients: "the reference inventory gives it",
  base_platform_php: "the reference inventory gives it",
  base_platform_python: "the reference inventory gives it",
  base_platform_redis: "the reference inventory gives it",
  base_platform_web_server: "the reference inventory gives it",
  php_fpm_version: "a release of Debian has one version of PHP",
  postgres_server_version: "a release of Debian has one version of PostgreSQL",
  postgres_server_locale: "a cluster has it from the moment it is made",
};

/** Defaults of a role, by variable. */
function defaultsOf(role: string): readonly (readonly [string, unknown])[] {
  const path = join(roles, role, "defaults/main.yml");
  return existsSync(path) ? Object.entries((parse(readFileSync(path, "utf8")) ?? {}) as Record<string, unknown>) : [];
}

const defaults = new Map(readdirSync(roles).flatMap(defaultsOf));

const groups = [
  ...Object.entries(overrides),
  ...entryPoints.map((used) => [used.role, used.overrides] as const),
  ["mysql_server", mysqlOverrides] as const,
];
const overridden = new Map(
  groups.flatMap(([role, values]) =>
    Object.entries(values).map(([name, { value }]): [string, unknown] => [`${role}_${name}`, value]),
  ),
);

/** What is set for a virtual host goes to the web server's role as it is. */
const sourceOf = (name: string) => name.replace(/^(?:nginx|apache2)_server_vhost_/, "app_vhost_vhost_");

test("each default of each role has another value in a test on hosts", () => {
  const known = [...overridden.keys(), ...Object.values(elsewhere).flat(), ...Object.keys(unchanged)];
  expect([...defaults.keys()].filter((name) => !known.includes(sourceOf(name))).sort()).toEqual([]);
  expect(known.filter((name) => !defaults.has(name)).sort()).toEqual([]);
  expect(known).toHaveLength(new Set(known).size);
});

test.each(Object.entries(elsewhere))("those in %s.test.ts are there", (file, names) => {
  const text = readFileSync(join(repository, `test/e2e/${file}.test.ts`), "utf8");
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
});

test.each([...overridden])("%s differs from its default", (name, value) => {
  expect(value).not.toEqual(defaults.get(name));
});
