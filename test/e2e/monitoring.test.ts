import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { stringify } from "yaml";
import { inside, type LabHost } from "./support/lab.js";
import { MailServer, relayAccount } from "./support/mailServer.js";
import { succeed } from "./support/playbook.js";
import { servers } from "./support/servers.js";

/*
 * What breaks on a server is told by mail, and what has died is started again. Cycles of three seconds instead of five
 * minutes, and one of them is enough for an alarm.
 */

const lab = servers("web1", "web2");
const { web1, web2 } = lab.hosts;
const hosts = [web1, web2];
const relay = new MailServer();
const administrator = "admin@asso.example";
const gateway = "sms@asso.example";

const variables = {
  monit_server_interval: 3,
  monit_server_start_delay: 0,
  monit_server_alert_cycles: 1,
  monit_server_forgotten_cycles: 1,
  // the host's load and memory are this machine's
  monit_server_load_limit: 1000,
  monit_server_memory_limit: 100,
  monit_server_swap_limit: 100,
  monit_server_cpu_limit: 100,
  monit_server_second_address: gateway,
  monit_server_file_systems: [{ name: "small", path: "/srv/small", space_limit: 85, inode_limit: 85 }],
};

const siteFolder = "/srv/club";
const page = `${siteFolder}/index.html`;
const pageText = "The club's page";

const preparation = `
mkdir -p /srv/small ${siteFolder}
mount -t tmpfs -o size=4M tmpfs /srv/small
groupadd -f --system club
echo "${pageText}" >${page}
`;

function role(name: string, tasksFrom: string, vars: Readonly<Record<string, unknown>>) {
  const prefixed = Object.fromEntries(Object.entries(vars).map(([key, value]) => [`${name}_${key}`, value]));
  return {
    name: `Use ${name}`,
    "ansible.builtin.include_role": { name, tasks_from: `${tasksFrom}.yml` },
    vars: prefixed,
  };
}

async function run(hosts: string, ...tasks: readonly unknown[]) {
  const play = {
    name: "Change what is watched",
    hosts,
    become: true,
    gather_subset: ["distribution"],
    tasks,
  };
  writeFileSync(join(lab.deployed.folder, "watched.yml"), stringify([play]));
  await succeed(lab.deployed.play("watched.yml", { variables }));
}

/** The mail about an event on web1, for a reason if one is given, once it has come. */
const mail = (event: string, recipient = administrator, reason = "") => mailOf(web1, event, recipient, reason);

function mailOf(host: LabHost, event: string, recipient = administrator, reason = ""): Promise<string> {
  const subject = `\nSubject: [${host.name}] ${event}\r\n`;
  return relay
    .received(
      ({ recipients, text }) => recipients.includes(recipient) && text.includes(subject) && text.includes(reason),
    )
    .then(({ text }) => text);
}

/** Polls until a script succeeds. @throws what it said when it doesn't within a minute. */
async function eventually(script: string, host = web1) {
  await inside(
    host,
    `for i in $(seq 60); do if (${script}) >/dev/null 2>&1; then exit 0; fi; sleep 1; done; ${script}`,
  );
}

interface MonitoredCheck {
  readonly name: string;
  readonly kind: string;
  readonly state: string;
  readonly monitored: boolean;
}

async function checks(): Promise<readonly MonitoredCheck[]> {
  return JSON.parse(await inside(web1, "server-monitoring --json || true")) as readonly MonitoredCheck[];
}

/** Programs have a state once they have run. */
const allGood = (host = web1) => eventually("table=$(server-monitoring) && ! grep -q Initializing <<<$table", host);

beforeAll(async () => {
  await relay.start(relayAccount);
  for (const host of hosts) await inside(host, preparation);
  await run("web1:web2", role("monit_server", "main", {}));
  await run(
    "web1",
    role("app_vhost", "main", {
      vhost_id: "club",
      vhost_domain: "club.lab.test",
      vhost_root: siteFolder,
      vhost_group: "club",
    }),
    role("app_monit", "main", {
      id: "club",
      url: "http://club.lab.test/index.html",
      pattern: "^The club's \\w+$",
      alert_cycles: 1,
    }),
  );
  // it reads its files again a moment after it has been told to
  await eventually("server-monitoring | grep -qx 'site_club  *Program  *OK'");
  for (const host of hosts) await allGood(host);
});
afterAll(() => relay.stop());

// seen to fail without the file of nginx's check
test.each([
  { host: web1, own: ["nginx", "mariadb", "postgresql", "redis", "php_fpm"], sites: [/^site_club +Program +OK$/m] },
  { host: web2, own: ["apache2", "mariadb", "php_fpm"], sites: [] },
])(
  "every service that runs on $host.name is watched, and one command shows its state",
  async ({ host, own, sites }) => {
    const base = /^(dbus|getty@|console-getty|systemd-|user@|serial-getty@|container-getty@|unattended-upgrades|monit)/;
    const running = "systemctl list-units --type=service --state=running --plain --no-legend | cut -d' ' -f1";
    const units = (await inside(host, running)).split("\n").filter((unit) => !base.test(unit));
    const watched = await inside(
      host,
      "for pid in $(monit -B status | awk '$1 == \"pid\" {print $2}'); do cat /proc/$pid/cgroup; done",
    );
    expect(units.filter((unit) => !watched.includes(`/${unit}`))).toEqual([]);
    expect(units.length).toBeGreaterThan(host === web1 ? 8 : 6);

    const table = await inside(host, "server-monitoring");
    for (const name of [...own, "fail2ban", "sshd", "cron", "postfix"])
      expect(table).toMatch(new RegExp(`^${name} +Process +OK$`, "m"));
    for (const row of [/^small +Filesystem +OK$/m, /^mail_queue +Program +OK$/m, ...sites]) expect(table).toMatch(row);
  },
);

// seen to fail without the files of the checks
test.each([
  { host: web1, service: "nginx", pidFile: "/run/nginx.pid" },
  { host: web1, service: "postgresql", pidFile: "/run/postgresql/15-main.pid" },
  // the mail about it leaves through the very service that has died
  { host: web2, service: "postfix", pidFile: "/var/spool/postfix/pid/master.pid" },
])("$service that was killed is started again, and both addresses are told", async ({ host, service, pidFile }) => {
  const pid = `awk 'NR == 1 {print $1}' ${pidFile}`;
  const before = await inside(host, `test -d /proc/$(${pid}) && ${pid}`);
  expect(before).toMatch(/^[1-9]\d+$/);
  await inside(host, `kill -KILL ${before}`);
  for (const recipient of [administrator, gateway]) await mailOf(host, `${service}: Does not exist`, recipient);
  await eventually(`new=$(${pid}) && [ $new != ${before} ] && [ -d /proc/$new ]`, host);
  await mailOf(host, `${service}: Exists`);
  await allGood(host);
});

// seen to fail without the check: monit saw none of them missing
test.each([
  { host: web1, unit: "mariadb.service" },
  { host: web2, unit: "apache2.service" },
])("$unit that was killed, and that systemd has started again, is told each time", async ({ host, unit }) => {
  for (let round = 0; round < 2; round++) {
    relay.forget();
    await inside(host, `systemctl kill --signal KILL --kill-who main ${unit}`);
    for (const recipient of [administrator, gateway])
      expect(await mailOf(host, "restarted_units: Status failed", recipient)).toContain(
        `died, and was started again by systemd: ${unit}`,
      );
    await mailOf(host, "restarted_units: Status succeeded");
    // systemd counts from zero then
    await inside(host, `systemctl restart ${unit}`);
  }
  await allGood(host);
});

// seen to fail without the check
test("a drill that is late is told", async () => {
  await inside(web1, "touch -d '9 days ago' /etc/server-backup/id_ed25519; touch /var/lib/server-backup/run.ok");
  expect(await mail("server_backup: Status failed")).toMatch(/drill +last good never +LATE/);
  await inside(web1, "touch /etc/server-backup/id_ed25519");
  await mail("server_backup: Status succeeded");
  await allGood();
});

// seen to fail with a limit of 100 %
test("a file system that is nearly full is told to both addresses", async () => {
  await inside(web1, "head -c 3700k /dev/zero >/srv/small/file");
  for (const recipient of [administrator, gateway])
    expect(await mail("small: Resource limit matched", recipient)).toMatch(/space usage 9\d\.\d% matches/);
  await inside(web1, "rm /srv/small/file");
  await mail("small: Resource limit succeeded");
  await allGood();
});

// seen to fail when the second address gets no mail about a program's status
test("a site that shows another page, an error, or that it is closed, is told to both addresses", async () => {
  const told = async (reason: string) => {
    for (const recipient of [administrator, gateway])
      await mail("site_club: Status failed", recipient, `http://club.lab.test/index.html: ${reason}`);
    expect((await checks()).find(({ name }) => name === "site_club")?.state).toBe("Status failed");
  };
  const good = async () => {
    await mail("site_club: Status succeeded");
    relay.forget();
  };
  // it was down while nginx was
  relay.forget();
  await inside(web1, `echo "Fatal error" >${page}`);
  await told("its page lacks what matches");
  await inside(web1, `echo "${pageText}" >${page}`);
  await good();

  await inside(web1, `mv ${page} ${page}.away`);
  await told("it answers 404");
  await inside(web1, `mv ${page}.away ${page}`);
  await good();

  await run("web1", role("app_vhost", "close", { vhost_id: "club" }));
  await told("it answers 503");
  await run("web1", role("app_vhost", "open", { vhost_id: "club" }));
  await good();
});

// seen to fail without the pause
test("what is paused for a maintenance is left alone, all else goes on, and a pause that is forgotten is told", async () => {
  await run("web1", role("monit_server", "pause", { check_names: ["nginx"] }));
  await inside(web1, "systemctl stop nginx; systemctl stop php8.2-fpm");
  await mail("php_fpm: Does not exist");
  await eventually("systemctl is-active php8.2-fpm");
  expect(await mail("paused_checks: Status failed")).toContain("paused: nginx");
  expect(await inside(web1, "systemctl is-active nginx || true")).toContain("inactive");
  expect(await checks()).toContainEqual({ kind: "Process", name: "nginx", state: "Not monitored", monitored: false });

  await run("web1", role("monit_server", "resume", { check_names: ["nginx"] }));
  await eventually("systemctl is-active nginx");
  await allGood();
});

// seen to fail with a unit of monit that doesn't put such files aside
test("a file of checks that monit doesn't understand takes none of the others down", async () => {
  await inside(
    web1,
    "install -m 600 /dev/stdin /etc/monit/conf-enabled/odd.conf <<<'check nonsense'; systemctl reload monit",
  );
  expect(await mail("broken_checks: Status failed")).toContain("odd.conf");
  await inside(web1, "rm /etc/monit/conf-enabled/odd.conf*");
  await allGood();
});
