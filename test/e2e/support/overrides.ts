import { hostCertificate } from "./certificate.js";

/** Another value than the default's, and a shell script that ends well on a host on which it is in force. */
export interface Override {
  readonly value: unknown;
  readonly seen: string;
}

const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** A value whose line has to stand in a file. */
function inFile(path: string, value: unknown, text: string): Override {
  return { value, seen: `grep -rqF -- ${quote(text)} ${path}` };
}

const unattended = (value: unknown, text: string) => inFile("/etc/apt/apt.conf.d/60unattended-upgrades", value, text);
/** A setting that sshd itself says it has. */
const sshd = (value: unknown, text: string): Override => ({ value, seen: `sshd -T | grep -qixF -- ${quote(text)}` });
const postfix = (value: unknown, text: string): Override => ({ value, seen: `postconf | grep -qF -- ${quote(text)}` });
const monit = (value: unknown, text: string) =>
  inFile("/etc/monit/monitrc /etc/monit/conf-enabled/system.conf", value, text);
const fail2ban = (value: unknown, text: string) => inFile("/etc/fail2ban/jail.local", value, text);
const backup = (value: unknown, text: string) => inFile("/etc/server-backup/config.json", value, text);
const sqlServer =
  (client: "mariadb" | "mysql") =>
  (value: unknown, name: string, set: string): Override => ({
    value,
    seen: `${client} -Ne "SHOW GLOBAL VARIABLES LIKE '${name}'" | grep -qxP '${name}\\t${set}'`,
  });
const mariadb = sqlServer("mariadb");
const mysql = sqlServer("mysql");
const postgres = (value: unknown, name: string, set: string): Override => ({
  value,
  seen: `runuser -u postgres -- psql -tAc "SHOW ${name}" | grep -qx '${set}'`,
});
const redis = (value: unknown, text: string) => inFile("/etc/redis/server.conf", value, text);
const nginx = (value: unknown, text: string) => inFile("/etc/nginx/nginx.conf", value, text);
const apache = (value: unknown, text: string) => inFile("/etc/apache2/conf-available/server.conf", value, text);

/** For each role of site.yml, each of its variables that has a default. */
export const overrides: Readonly<Record<string, Readonly<Record<string, Override>>>> = {
  base_server: {
    packages: { value: ["ca-certificates", "curl", "logrotate", "rsync", "sudo", "jq"], seen: "command -v jq" },
    // how old the lists may be leaves no trace
    apt_cache_valid_time: { value: 86_400, seen: "true" },
    data_path: { value: "/srv/data", seen: "mountpoint -q /srv/data" },
    data_device: { value: "/dev/vdb", seen: "findmnt -n -o SOURCE /srv/data | grep -qx /dev/vdb" },
    data_filesystem: { value: "btrfs", seen: "findmnt -n -o FSTYPE /srv/data | grep -qx btrfs" },
    data_options: { value: "relatime,nodev,nofail", seen: "findmnt -n -o OPTIONS /srv/data | grep -q relatime" },
    directories: { value: [{ path: "other", mode: "0711" }], seen: "[ $(stat -c %a /srv/data/other) = 711 ]" },
    locales: { value: ["en_GB.UTF-8"], seen: "locale -a | grep -qx en_GB.utf8" },
    locale: inFile("/etc/default/locale", "en_GB.UTF-8", "LANG=en_GB.UTF-8"),
    time_zone: { value: "Indian/Reunion", seen: "[ $(date +%z) = +0400 ]" },
    unattended_upgrades: unattended(false, 'Unattended-Upgrade "0"'),
    upgrade_origins: unattended(["origin=Debian"], '"origin=Debian";'),
    upgrade_blacklist: unattended(["^linux-"], '"^linux-";'),
    upgrade_mail_to: unattended("camille", 'Mail "camille"'),
    upgrade_mail_report: unattended("on-change", '"on-change"'),
    upgrade_reboot: unattended(true, 'Automatic-Reboot "true"'),
    upgrade_reboot_time: unattended("05:10", '"05:10"'),
    upgrade_restart_services: inFile("/etc/needrestart/conf.d/60-restart.conf", false, "{restart} = 'l'"),
    sysctl: inFile("/etc/sysctl.d/60-hardening.conf", { "kernel.sysrq": "1" }, "kernel.sysrq = 1"),
  },
  administrators: {
    users: {
      value: [
        {
          name: "alex",
          keys: ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f alex"],
        },
      ],
      seen: "id alex",
    },
    group_name: { value: "operators", seen: "getent group operators" },
    sudo_without_password: { value: false, seen: "! grep NOPASSWD /etc/sudoers.d/administrators" },
    // the account of the inventory isn't among those above
    remove_homes: { value: true, seen: "[ ! -e /home/camille ]" },
  },
  ssh_server: {
    ports: sshd([22, 2222], "port 2222"),
    permit_root_login: sshd("yes", "permitrootlogin yes"),
    password_authentication: sshd(true, "passwordauthentication yes"),
    allow_users: sshd(["root", "alex"], "allowusers alex"),
    allow_groups: sshd(["root", "operators"], "allowgroups operators"),
    host_key_types: { value: ["ed25519"], seen: "! sshd -T | grep -q '^hostkey.*rsa'" },
    kex_algorithms: sshd(["curve25519-sha256"], "kexalgorithms curve25519-sha256"),
    ciphers: sshd(["aes256-gcm@openssh.com"], "ciphers aes256-gcm@openssh.com"),
    macs: sshd(["hmac-sha2-512-etm@openssh.com"], "macs hmac-sha2-512-etm@openssh.com"),
    host_key_algorithms: sshd(["ssh-ed25519"], "hostkeyalgorithms ssh-ed25519"),
    public_key_algorithms: sshd(["ssh-ed25519"], "pubkeyacceptedalgorithms ssh-ed25519"),
    login_grace_time: sshd(25, "logingracetime 25"),
    max_auth_tries: sshd(4, "maxauthtries 4"),
    max_sessions: sshd(12, "maxsessions 12"),
    max_startups: sshd("8:20:50", "maxstartups 8:20:50"),
    client_alive_interval: sshd(200, "clientaliveinterval 200"),
    client_alive_count_max: sshd(3, "clientalivecountmax 3"),
    allow_tcp_forwarding: sshd(true, "allowtcpforwarding yes"),
    allow_agent_forwarding: sshd(true, "allowagentforwarding yes"),
    x11_forwarding: sshd(true, "x11forwarding yes"),
    log_level: sshd("INFO", "loglevel INFO"),
    // how long a connection is tried leaves no trace
    trial_time: { value: 20, seen: "true" },
  },
  firewall: {
    ssh_ports: { value: [22, 2222], seen: "ufw status | grep -q '^2222/tcp *LIMIT'" },
    rules: { value: [{ port: "8448", comment: "matrix" }], seen: "ufw status | grep -q '^8448/tcp *ALLOW'" },
    incoming: { value: "reject", seen: "ufw status verbose | grep -q 'reject (incoming)'" },
    outgoing: { value: "deny", seen: "ufw status verbose | grep -q 'deny (outgoing)'" },
    logging: { value: "medium", seen: "ufw status verbose | grep -q 'on (medium)'" },
  },
  postfix_relay: {
    relay_port: postfix(465, "[smtp.lab.test]:465"),
    relay_tls: postfix("wrapped", "smtp_tls_wrappermode = yes"),
    rewrite_senders: postfix("all", "sender_canonical_maps = static:servers@asso.example"),
    mail_name: postfix("mail.lab.test", "myorigin = mail.lab.test"),
    always_bcc: postfix("copy@asso.example", "always_bcc = copy@asso.example"),
    aliases: inFile("/etc/aliases", { webmaster: ["alex"] }, "webmaster: alex"),
    inet_protocols: postfix("ipv4", "inet_protocols = ipv4"),
    message_size_limit: postfix(10_000_000, "message_size_limit = 10000000"),
    queue_lifetime: postfix("3d", "maximal_queue_lifetime = 3d"),
    bounce_lifetime: postfix("2d", "bounce_queue_lifetime = 2d"),
    maximal_backoff: postfix("30m", "maximal_backoff_time = 30m"),
    test_message: {
      value: true,
      seen: "postqueue -j | sed -n 's/.*\"queue_id\": \"\\([^\"]*\\).*/\\1/p' | xargs -n 1 postcat -q | grep -q '^Subject: .*Test message'",
    },
  },
  monit_server: {
    interval: monit(60, "set daemon 60"),
    start_delay: monit(30, "start delay 30"),
    alert_cycles: monit(2, "for 2 cycles"),
    reminder_cycles: monit(100, "reminder on 100 cycles"),
    alert_address: monit("alex@localhost", "set alert alex@localhost"),
    ignored_events: monit(["instance"], "not on { instance }"),
    second_address: monit("second@asso.example", "set alert second@asso.example"),
    second_address_events: monit(["timeout"], "{ timeout }"),
    load_limit: monit(5, "per core > 5"),
    memory_limit: monit(91, "memory usage > 91%"),
    swap_limit: monit(51, "swap usage > 51%"),
    cpu_limit: monit(96, "cpu usage > 96%"),
    file_systems: monit([{ name: "root", path: "/", space_limit: 84, inode_limit: 83 }], "inode usage > 83%"),
    data_path: monit("/run", 'path "/run"'),
    data_limit: monit(86, "space usage > 86%"),
    services: monit([{ name: "clock", unit: "systemd-timesyncd", pid_file: "/run/none.pid" }], "check process clock"),
    mail_queue_limit: monit(30, "--limit 30"),
    mail_queue_age: monit(90, "--minutes 90"),
    mail_queue_alarm_program: monit("/usr/local/sbin/alarm", "/usr/local/sbin/alarm"),
    forgotten_cycles: monit(6, "for 6 cycles"),
  },
  fail2ban_server: {
    ignore_addresses: fail2ban(["192.0.2.99"], "192.0.2.99"),
    ban_time: fail2ban("20m", "bantime = 20m"),
    ban_time_increment: fail2ban(false, "bantime.increment = false"),
    max_ban_time: fail2ban("2w", "bantime.maxtime = 2w"),
    find_time: fail2ban("15m", "findtime = 15m"),
    max_retry: fail2ban(6, "maxretry = 6"),
    ban_action: fail2ban("nftables-multiport", "banaction = nftables-multiport"),
    ban_action_all_ports: fail2ban("nftables-allports", "banaction_allports = nftables-allports"),
    mail_to: fail2ban("alex", "destemail = alex"),
    sshd: { value: false, seen: "! fail2ban-client status sshd" },
    ssh_ports: fail2ban([22, 2222], "port = 22,2222"),
    sshd_mode: fail2ban("aggressive", "mode = aggressive"),
    recidive: { value: false, seen: "! fail2ban-client status recidive" },
    recidive_max_retry: fail2ban(7, "maxretry = 7"),
    recidive_find_time: fail2ban("2d", "findtime = 2d"),
    recidive_ban_time: fail2ban("3w", "bantime = 3w"),
  },
  backup_server: { keep_path: { value: "/srv/data/kept", seen: "ls /srv/data/kept/*/.ssh" } },
  backup_client: {
    backups_path: backup("/srv/data/copies", '"/srv/data/copies"'),
    time: inFile("/etc/systemd/system/server-backup.timer", "02:20", "02:20"),
    drill_calendar: inFile("/etc/systemd/system/server-backup-drill.timer", "Sat *-*-* 06:00:00", "Sat *-*-* 06:00:00"),
    keep_weekdays: backup(5, '"keep_weekdays": 5'),
    keep_months: backup(2, '"keep_months": 2'),
    system_paths: inFile("/etc/server-backup/items.d/system.json", ["/etc", "/opt"], "/opt"),
    system_excludes: inFile("/etc/server-backup/items.d/system.json", ["/etc/alternatives"], "/etc/alternatives"),
    time_limits: backup(
      { services: 3601, instances: 14400, rotation: 3600, offsite: 14400, cross: 14400, drill: 14400, restore: 86400 },
      '"services": 3601',
    ),
    mail_to: backup("alex", '"mail_to": "alex"'),
    run_max_age: backup(30, '"run_max_age": 30'),
    drill_max_age: backup(200, '"drill_max_age": 200'),
    prune_max_age: backup(800, '"prune_max_age": 800'),
  },
  run_log: {
    path: { value: "/srv/data/runs", seen: "test -s /srv/data/runs/runs.jsonl" },
    rotation: inFile("/etc/logrotate.d/run-log", "weekly", "weekly"),
    keep: inFile("/etc/logrotate.d/run-log", 30, "rotate 30"),
  },
  app_inventory: { path: { value: "/srv/data/instances", seen: "test -d /srv/data/instances" } },
  nginx_server: {
    tls_protocols: nginx(["TLSv1.3"], "ssl_protocols TLSv1.3;"),
    tls_ciphers: nginx(["ECDHE-ECDSA-AES256-GCM-SHA384"], "ssl_ciphers ECDHE-ECDSA-AES256-GCM-SHA384;"),
    tls_curves: nginx(["X25519"], "ssl_ecdh_curve X25519;"),
    headers: {
      value: { "X-Frame-Options": "DENY" },
      seen: "curl -skI --resolve one.lab.test:443:127.0.0.1 https://one.lab.test/ | grep -qi '^x-frame-options: DENY'",
    },
    log_path: inFile("/etc/logrotate.d/nginx-vhosts", "/srv/data/nginx", "/srv/data/nginx"),
    log_weeks: inFile("/etc/logrotate.d/nginx-vhosts", 10, "rotate 10"),
    unlogged_agents: nginx("^Probe/", '"~^Probe/"'),
    challenge_path: inFile("/etc/nginx", "/srv/data/acme", "/srv/data/acme"),
    worker_connections: nginx(2048, "worker_connections 2048;"),
    keepalive_timeout: nginx(30, "keepalive_timeout 30;"),
    gzip_types: nginx(["text/css"], "gzip_types text/css;"),
  },
  apache2_server: {
    tls_protocols: apache(["TLSv1.3"], "SSLProtocol -all +TLSv1.3"),
    tls_ciphers: apache(["ECDHE-ECDSA-AES256-GCM-SHA384"], "SSLCipherSuite ECDHE-ECDSA-AES256-GCM-SHA384"),
    tls_curves: apache(["X25519"], "Curves X25519"),
    headers: {
      value: { "X-Frame-Options": "DENY" },
      seen: "curl -skI --resolve one.lab.test:443:127.0.0.1 https://one.lab.test/ | grep -qi '^x-frame-options: DENY'",
    },
    log_path: inFile("/etc/logrotate.d", "/srv/data/apache2", "/srv/data/apache2"),
    log_weeks: inFile("/etc/logrotate.d", 10, "rotate 10"),
    unlogged_agents: apache("^Probe/", '"^Probe/"'),
    challenge_path: apache("/srv/data/acme", "/srv/data/acme"),
    timeout: apache(50, "Timeout 50"),
    keepalive_timeout: apache(7, "KeepAliveTimeout 7"),
  },
  php_fpm: {
    extensions: { value: ["curl", "mbstring", "xml", "bcmath"], seen: "php -m | grep -qx bcmath" },
  },
  mariadb_server: {
    bind_address: mariadb("127.0.0.2", "bind_address", "127\\.0\\.0\\.2"),
    buffer_pool_share: mariadb(0.01, "innodb_buffer_pool_size", "[0-9]{9}"),
    max_connections: mariadb(77, "max_connections", "77"),
    max_allowed_packet: mariadb("32M", "max_allowed_packet", "33554432"),
    character_set: mariadb("utf8mb3", "character_set_server", "utf8mb3"),
    collation: mariadb("utf8mb3_general_ci", "collation_server", "utf8mb3_general_ci"),
    slow_query_log: mariadb(true, "slow_query_log", "ON"),
    long_query_time: mariadb(3, "long_query_time", "3.000000"),
    settings: mariadb({ wait_timeout: "600" }, "wait_timeout", "600"),
  },
  postgres_server: {
    listen_addresses: postgres(["127.0.0.2"], "listen_addresses", "127.0.0.2"),
    shared_buffers_share: postgres(0.01, "shared_buffers", "[0-9]\\{2,3\\}MB"),
    access: {
      value: [{ type: "hostssl", database: "all", user: "all", address: "192.0.2.0/24" }],
      seen: "runuser -u postgres -- psql -tAc 'SELECT address FROM pg_hba_file_rules' | grep -q 192.0.2.0",
    },
    max_connections: postgres(66, "max_connections", "66"),
    log_min_duration_statement: postgres(500, "log_min_duration_statement", "500ms"),
    settings: postgres({ work_mem: "8MB" }, "work_mem", "8MB"),
  },
  redis_server: {
    port: redis(6380, "port 6380"),
    max_memory_share: {
      value: 0.01,
      seen: "[ $(awk '$1 == \"maxmemory\" {print int($2)}' /etc/redis/server.conf) -lt $(awk '/^MemTotal/ {print int($2 / 1024 * 0.05)}' /proc/meminfo) ]",
    },
    max_memory_policy: redis("allkeys-lru", "maxmemory-policy allkeys-lru"),
    persistence: redis("aof", "appendonly yes"),
  },
  python3: { packages: { value: ["python3-requests"], seen: "dpkg -s python3-requests" } },
};

/** The same for a role that has a machine of its own: releases that site.yml's are of don't have it. */
export const mysqlOverrides: Readonly<Record<string, Override>> = {
  bind_address: mysql("127.0.0.2", "bind_address", "127\\.0\\.0\\.2"),
  buffer_pool_share: mysql(0.01, "innodb_buffer_pool_size", "[0-9]{9}"),
  max_connections: mysql(77, "max_connections", "77"),
  max_allowed_packet: mysql("32M", "max_allowed_packet", "33554432"),
  character_set: mysql("latin1", "character_set_server", "latin1"),
  collation: mysql("latin1_bin", "collation_server", "latin1_bin"),
  slow_query_log: mysql(true, "slow_query_log", "ON"),
  long_query_time: mysql(3, "long_query_time", "3.000000"),
  settings: mysql({ wait_timeout: "600" }, "wait_timeout", "600"),
};

const site = (text: string) => `grep -rqF -- ${quote(text)} /etc/nginx/sites-available /etc/apache2/sites-available`;
const pool = (text: string) => `grep -qF -- ${quote(text)} /etc/php/*/fpm/pool.d/overridden.conf`;
const item = (text: string) => `tr -d '\n ' </etc/server-backup/items.d/overridden.json | grep -qF -- ${quote(text)}`;

/** Inputs without a default, and those with one, of an entry point that other roles use. */
export interface UsedEntryPoint {
  readonly role: string;
  readonly entryPoint: string;
  readonly given: Readonly<Record<string, unknown>>;
  readonly overrides: Readonly<Record<string, Override>>;
}

/** Each entry point with defaults that a role of site.yml has for others. */
export const entryPoints: readonly UsedEntryPoint[] = [
  {
    role: "php_fpm",
    entryPoint: "pool",
    given: { pool_id: "overridden", pool_user: "alex", pool_paths: ["/srv/data"], pool_temporary_path: "/tmp" },
    overrides: {
      pool_extensions: { value: ["soap"], seen: "php -m | grep -qx soap" },
      pool_max_children: { value: 4, seen: pool("pm.max_children = 4") },
      pool_memory_limit: { value: "128M", seen: pool("128M") },
      pool_upload_limit: { value: "16M", seen: pool("16M") },
      pool_time_limit: { value: 40, seen: pool("40") },
    },
  },
  {
    role: "app_vhost",
    entryPoint: "main",
    given: { vhost_id: "overridden", vhost_domain: "one.lab.test", vhost_root: "/srv/data", vhost_group: "alex" },
    overrides: {
      vhost_aliases: { value: ["two.lab.test"], seen: site("two.lab.test") },
      vhost_php_socket: { value: "/run/php/overridden.sock", seen: site("/run/php/overridden.sock") },
      vhost_fallback: { value: "/index.php", seen: site("/index.php") },
      vhost_denied_locations: { value: ["/denied/"], seen: site("/denied/") },
      // 32 MiB, in bytes or with its unit
      vhost_max_body_size: { value: "32M", seen: `${site("32M")} || ${site("33554432")}` },
      vhost_certificate: { value: hostCertificate.certificate, seen: site(hostCertificate.certificate) },
      vhost_certificate_key: { value: hostCertificate.key, seen: site(hostCertificate.key) },
      vhost_hsts_max_age: { value: 3600, seen: site("max-age=3600") },
    },
  },
  {
    role: "app_vhost",
    entryPoint: "main",
    given: { vhost_id: "proxied", vhost_domain: "three.lab.test", vhost_root: "/srv/data", vhost_group: "alex" },
    overrides: {
      vhost_proxy: { value: "127.0.0.1:8065", seen: site("127.0.0.1:8065") },
      vhost_proxy_timeout: { value: 45, seen: site("45") },
    },
  },
  {
    role: "app_monit",
    entryPoint: "main",
    given: { id: "overridden", url: "https://one.lab.test/", pattern: "x" },
    overrides: {
      timeout: inFile("/etc/site-check/overridden.json", 15, "15"),
      certificate_days: inFile("/etc/site-check/overridden.json", 10, "10"),
      alert_cycles: inFile("/etc/monit/conf-enabled/site_overridden.conf", 2, "for 2 cycles"),
      closed_path: inFile("/etc/site-check/overridden.json", "/run/closed", "/run/closed"),
      closed_minutes: inFile("/etc/site-check/overridden.json", 45, "45"),
    },
  },
  {
    role: "fail2ban_server",
    entryPoint: "jail",
    given: { jail_name: "overridden", jail_settings: { port: "80", logpath: "/var/log/monit.log" } },
    overrides: {
      jail_filter: {
        value: "[Definition]\nfailregex = ^refused <HOST>$\n",
        seen: "grep -q refused /etc/fail2ban/filter.d/overridden.local && fail2ban-client status overridden",
      },
    },
  },
  {
    role: "firewall",
    entryPoint: "allow",
    given: { rule_port: "6000:6007", rule_comment: "overridden" },
    overrides: {
      rule_protocol: { value: "udp", seen: "ufw status | grep -q '^6000:6007/udp'" },
      rule_source: { value: "192.0.2.0/24", seen: "ufw status | grep '^6000:6007' | grep -q 192.0.2.0/24" },
      rule_action: { value: "limit", seen: "ufw status | grep '^6000:6007' | grep -q LIMIT" },
    },
  },
  {
    role: "app_database",
    entryPoint: "main",
    given: {
      database_engine: "mariadb",
      database_name: "overridden",
      database_user: "overridden",
      database_password: "of-the-lab",
    },
    overrides: {
      database_privileges: {
        value: "SELECT,INSERT",
        seen: "mariadb -Ne 'SHOW GRANTS FOR overridden@localhost' | grep -q '^GRANT SELECT, INSERT ON `overridden`'",
      },
    },
  },
  {
    role: "backup_client",
    entryPoint: "item",
    given: { item_name: "overridden" },
    overrides: {
      item_step: { value: "services", seen: item('"step":"services"') },
      item_paths: { value: ["/srv/data/other"], seen: item('"paths":["/srv/data/other"]') },
      item_excludes: { value: ["cache/"], seen: item('"excludes":["cache/"]') },
      item_mariadb_databases: { value: ["overridden"], seen: item('"mariadb":["overridden"]') },
      item_postgres_databases: { value: ["postgres"], seen: item('"postgres":["postgres"]') },
      item_marker: { value: "/srv/data/other", seen: item('"marker":"/srv/data/other"') },
      item_drill: { value: true, seen: item('"drill":true') },
      item_unit: { value: "cron", seen: item('"unit":"cron"') },
      item_check: { value: "cron", seen: item('"check":"cron"') },
    },
  },
];
