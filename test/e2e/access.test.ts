import { beforeAll, expect, test } from "@jest/globals";
import { interruptAt } from "./support/interrupt.js";
import { inside, type LabHost } from "./support/lab.js";
import { succeed } from "./support/playbook.js";
import { servers } from "./support/servers.js";

/*
 * Who gets into a server of the reference infrastructure, and who doesn't: each of two hosts is tried from the other.
 */

const lab = servers("web1", "web2");
const { web1, web2 } = lab.hosts;
const directions = [
  { host: web1, from: web2 },
  { host: web2, from: web1 },
];

const keyPath = "/root/.ssh/access";

/** What ssh says, and a command on the other side where it gets in. */
function connect(from: LabHost, to: LabHost, user: string, command: string, ...options: readonly string[]) {
  const trust =
    "-o BatchMode=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o ConnectTimeout=5 -o IdentitiesOnly=yes";
  return inside(
    from,
    `ssh ${trust} -i ${keyPath} ${options.join(" ")} ${user}@${to.address} ${command} 2>&1 </dev/null || true`,
  );
}

const login = (from: LabHost, to: LabHost, user: string, ...options: readonly string[]) =>
  connect(from, to, user, "id -un", ...options);

/** The firewall counts connections of ssh from an address: lets it begin anew. */
async function forgetConnections(host: LabHost) {
  await inside(host, "echo / >/proc/net/xt_recent/DEFAULT");
}

/** Polls until a script succeeds. @throws what it said when it doesn't within half a minute. */
async function eventually(host: LabHost, script: string) {
  await inside(host, `for i in $(seq 60); do if (${script}); then exit 0; fi; sleep 0.5; done; ${script}`);
}

beforeAll(async () => {
  for (const { host, from } of directions) {
    const key = await inside(from, `ssh-keygen -q -t ed25519 -N "" -f ${keyPath}; cat ${keyPath}.pub`);
    await inside(host, `echo '${key}' >>/root/.ssh/authorized_keys`);
  }
});

// without `umask`, Debian 12 makes it 755
test.each(directions)("nobody else looks into an administrator's home on $host.name", async ({ host }) => {
  expect(await inside(host, "stat -c %a /home/camille")).toBe("700");
});

// seen to fail with `PasswordAuthentication yes`
test.each(directions)("ssh lets keys into $host.name, and no passwords", async ({ host, from }) => {
  expect(await login(from, host, "root")).toMatch(/^root$/m);
  expect(await login(from, host, "root", "-o PubkeyAuthentication=no")).toContain("Permission denied (publickey).");
});

// seen to fail without jail.local
test.each(directions)("an address that guesses is banned from $host.name, and no other", async ({ host, from }) => {
  await forgetConnections(host);
  for (let attempt = 0; attempt < 5; attempt++) {
    expect(await login(from, host, `guess${attempt}`)).toContain("Permission denied (publickey).");
  }
  await eventually(host, `nft list table inet f2b-table | grep -wF ${from.address}`);
  expect(await inside(host, "fail2ban-client get sshd banip")).toBe(from.address);
  await forgetConnections(host);
  expect(await login(from, host, "root")).toContain("Connection refused");
  expect(await host.read("id -un")).toBe("root");

  await inside(host, `fail2ban-client set sshd unbanip ${from.address}`);
  expect(await login(from, host, "root")).toMatch(/^root$/m);
});

/** The TCP ports of a host, of all that there are, that accept connections from another one. */
async function openPorts(from: LabHost, host: LabHost): Promise<string> {
  await inside(from, "apt-get install -qy --no-install-recommends nmap");
  const found = await inside(from, `nmap -n -Pn -p- --open --min-rate 5000 --max-retries 3 -oG - ${host.address}`);
  return Array.from(found.matchAll(/(\d+)\/open\/tcp/g), ([, port]) => port).join(" ");
}

/** A column of the first line that a command prints, without the length of a network. */
function firstOf(host: LabHost, command: string, column: number): Promise<string> {
  return inside(host, `${command} | awk 'NR == 1 { sub("/.*", "", $${column}); print $${column} }'`);
}

/** The interface by which a host is on the network of all. */
const device = (host: LabHost) => firstOf(host, `ip -4 -o addr show to ${host.address}`, 2);

// seen to fail with a rule for the port, be it of UDP alone
test.each(directions)("only declared ports of $host.name answer another machine", async ({ host, from }) => {
  await forgetConnections(host);
  await inside(
    host,
    "systemd-run -q --unit=undeclared python3 -m http.server --bind :: --directory /usr/share/doc 4321",
  );
  const answers = (address: string) => `timeout 3 bash -c '</dev/tcp/${address}/4321'`;
  for (const address of ["127.0.0.1", host.address]) await eventually(host, `${answers(address)} 2>/dev/null`);
  expect(await openPorts(from, host)).toBe("22 80 443");
  const linkAddress = `${await firstOf(host, `ip -6 -o addr show dev ${await device(host)} scope link`, 4)}%${await device(from)}`;
  await expect(inside(from, answers(linkAddress))).rejects.toThrow();
  const echo = "s.bind(('', 4321)); [s.sendto(b'heard', s.recvfrom(9)[1]) for _ in iter(int, 1)]";
  const ask = `s.settimeout(3); s.sendto(b'x', ('${host.address}', 4321)); print(s.recv(9).decode())`;
  const python = (code: string) => `python3 -c "import socket; s = socket.socket(type=socket.SOCK_DGRAM); ${code}"`;
  await inside(host, `systemd-run -q --unit=datagrams ${python(echo)}`);
  await eventually(host, "ss -lun | grep -q :4321");
  expect(await inside(from, `${python(ask)} 2>&1 || true`)).toContain("timed out");
  await inside(host, "ufw allow 4321");
  for (const address of [host.address, linkAddress]) await inside(from, answers(address));
  expect(await inside(from, python(ask))).toBe("heard");
});

// seen to fail without the task that removes them
test("a port that the inventory doesn't open any more is shut, and what somebody opened by hand is left", async () => {
  const rules = (firewall_rules: readonly unknown[]) =>
    lab.deployed.play("site.yml", { args: ["--limit", "web1", "--tags", "firewall"], variables: { firewall_rules } });
  const others = () => inside(web1, "ufw status | grep -v 8448");
  const before = await others();
  await succeed(rules([{ port: "8448", comment: "matrix" }]));
  expect(await inside(web1, "ufw status | grep -c '^8448/tcp .*ALLOW'")).toBe("2");
  await succeed(rules([]));
  expect(await inside(web1, "ufw status | grep -c 8448 || true")).toBe("0");
  expect(await others()).toBe(before);
});

// seen to fail without the task that takes the former settings again
test.each([
  { which: "lock everybody out", at: "Connect anew", variables: { ssh_server_allow_users: ["nobody"] } },
  { which: "sshd does not understand", at: "Configure ssh", variables: { ssh_server_ciphers: ["rot13"] } },
])("settings of ssh that $which are taken back, and the run fails", async ({ at, variables }) => {
  const settings = "cat /etc/ssh/sshd_config.d/*.conf; systemctl show -P MainPID ssh; ls /etc/ssh/sshd_config.d";
  const before = await Promise.all(directions.map(({ host }) => inside(host, settings)));
  const run = await lab.deployed.play("site.yml", {
    args: ["--limit", "web1,web2", "--tags", "ssh_server"],
    variables,
  });
  expect(run.exitCode).toBe(2);
  expect(run.recap).toMatchObject({ web1: { failed: 1 }, web2: { failed: 1 } });
  // Ansible wraps what it shows
  expect(run.stdout.replaceAll(/\s+/g, " ")).toContain(
    `The new settings of ssh failed at "${at}". The former ones are back`,
  );
  expect(await Promise.all(directions.map(({ host }) => inside(host, settings)))).toEqual(before);
  for (const { host, from } of directions) {
    await forgetConnections(host);
    expect(await login(from, host, "root")).toMatch(/^root$/m);
  }
});

// seen to fail without a look at the trial: the machine took the settings of the first run again, behind a good one
test("settings of ssh whose trial was cut off are tried anew, and stay", async () => {
  const variables = { ssh_server_max_sessions: 9 };
  const how = { args: ["--limit", "web1", "--tags", "ssh_server"], variables };
  await interruptAt(lab.deployed, "site.yml", "Connect anew", how);
  expect(await inside(web1, "sshd -T | grep -i maxsessions; systemctl is-active ssh-trial.timer")).toBe(
    "maxsessions 9\nactive",
  );
  const { changes } = await succeed(lab.deployed.play("site.yml", how));
  expect(changes).toContain("web1: ssh_server : Configure ssh");
  expect(await inside(web1, "sshd -T | grep -i maxsessions; systemctl is-active ssh-trial.timer || true")).toBe(
    "maxsessions 9\ninactive",
  );
  expect((await succeed(lab.deployed.play("site.yml", how))).changes).toEqual([]);
});

// seen to fail with keys that are added to those which are there
test("administrators log in with their keys, and are root; Ansible may be one of them", async () => {
  await forgetConnections(web1);
  const publicKey = (host: LabHost) => inside(host, `cat ${keyPath}.pub`);
  const own = await inside(web1, "head -n 1 /root/.ssh/authorized_keys");
  const play = (key: string, more: Readonly<Record<string, unknown>> = {}) => {
    const users = [
      { name: "camille", keys: [key] },
      { name: "debian", keys: [own] },
    ];
    return lab.deployed.play("site.yml", {
      args: ["--limit", "web1", "--tags", "administrators"],
      variables: { ansible_user: "debian", administrators_users: users, ...more },
    });
  };
  const key = await publicKey(web2);
  await succeed(play(key));
  expect(await connect(web2, web1, "camille", "'id -un; sudo -n id -un'")).toMatch(/camille\nroot$/);
  expect((await succeed(play(key))).changes).toEqual([]);
  // seen to fail without the question for a password: the run went on
  const refused = await play(key, { administrators_sudo_without_password: false });
  expect([refused.exitCode, refused.changes]).toEqual([2, []]);
  expect(refused.stdout.replaceAll(/\s+/g, " ")).toContain("debian could not become root any more: give it a password");
  await inside(web1, "echo debian:of-the-lab | chpasswd");
  const password = { ansible_become_password: "of-the-lab" };
  await succeed(play(key, { administrators_sudo_without_password: false, ...password }));
  expect(await connect(web2, web1, "camille", "'LC_ALL=C sudo -n id -un'")).toContain("a password is required");
  // a key that the inventory has no more; Ansible's own account keeps those that it has
  await succeed(play(await publicKey(web1), password));
  expect(await login(web2, web1, "camille")).toContain("Permission denied (publickey).");
});

// seen to fail without the argument specs of the role: sshd refused the value, several tasks later
test("a value that a role doesn't know is refused before anything is changed", async () => {
  const run = await lab.deployed.play("site.yml", {
    args: ["--limit", "web1,web2", "--tags", "ssh_server"],
    variables: { ssh_server_permit_root_login: "perhaps" },
  });
  expect(run.exitCode).toBe(2);
  expect(run.stdout).toMatch(/value of ssh_server_permit_root_login must be one of: .*prohibit-password/);
  expect(run.changes).toEqual([]);
});
