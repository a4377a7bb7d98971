import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import { stringify } from "yaml";
import { httpGet } from "./support/http.js";
import { inside, type LabHost } from "./support/lab.js";
import { succeed } from "./support/playbook.js";
import { servers } from "./support/servers.js";

/*
 * Who guesses passwords or searches for holes on a web site is banned from the web server: each of two hosts is tried
 * from the other. (Bans of guessers by ssh are tested with the rest of the access to a host.)
 */

const lab = servers("web1", "web2");
const { web1, web2 } = lab.hosts;
const name = "club.lab.test";

const servedBy = [
  { host: web1, from: web2, searchJail: "nginx-botsearch", passwordJail: "nginx-http-auth" },
  { host: web2, from: web1, searchJail: "apache-botsearch", passwordJail: "apache-auth" },
];

/** A folder with a password, as an administrator would add it. */
const privateFolder = {
  web1: `cat >/etc/nginx/sites-enabled/private.conf <<'C'
server {
    listen 80;
    server_name private.lab.test;
    error_log /mnt/vdb/log/nginx/private.error.log;
    auth_basic "Members";
    auth_basic_user_file /etc/members;
    root /srv/club;
}
C
systemctl reload nginx`,
  web2: `cat >/etc/apache2/sites-enabled/private.conf <<'C'
<VirtualHost *:80>
    ServerName private.lab.test
    ErrorLog /mnt/vdb/log/apache2/private.error.log
    DocumentRoot /srv/club
    <Location />
        AuthType Basic
        AuthName Members
        AuthUserFile /etc/members
        Require valid-user
    </Location>
</VirtualHost>
C
systemctl reload apache2`,
};

/** The first line of the answer to a request. */
function request(from: LabHost, host: LabHost, path: string, site: string, header = ""): Promise<string> {
  const head = `GET ${path} HTTP/1.0\\r\\nHost: ${site}\\r\\n${header}\\r\\n`;
  return inside(from, `exec 3<>/dev/tcp/${host.address}/80; printf '${head}' >&3; head -n 1 <&3`);
}

/** Polls until an address is banned. @throws after half a minute. */
async function banned(host: LabHost, jail: string, address: string) {
  const isBanned = `fail2ban-client get ${jail} banip | grep -wF ${address} && nft list table inet f2b-table | grep -wF ${address}`;
  await inside(
    host,
    `for i in $(seq 60); do if (${isBanned}) >/dev/null; then exit 0; fi; sleep 0.5; done; ${isBanned}`,
  );
}

/** The web server of a host is closed to another one, whose ssh goes on to be answered, and open to all others. */
async function expectClosed(host: LabHost, from: LabHost, jail: string) {
  await expect(request(from, host, "/", name)).rejects.toThrow("Connection refused");
  expect(await inside(from, `exec 3<>/dev/tcp/${host.address}/22; head -n 1 <&3`)).toContain("SSH-2.0");
  expect((await httpGet(host, `http://${name}/`)).status).toBe(200);
  await inside(host, `fail2ban-client set ${jail} unbanip ${from.address}`);
  expect(await request(from, host, "/", name)).toContain("200");
}

beforeAll(async () => {
  for (const { host } of servedBy)
    await inside(
      host,
      `groupadd -f --system club; mkdir -p /srv/club; echo Hello >/srv/club/index.html
       printf 'member:%s\\n' "$(openssl passwd -apr1 right)" >/etc/members`,
    );
  const vhost = {
    name: "Make a virtual host",
    "ansible.builtin.include_role": { name: "app_vhost" },
    vars: {
      app_vhost_vhost_id: "club",
      app_vhost_vhost_domain: name,
      app_vhost_vhost_root: "/srv/club",
      app_vhost_vhost_group: "club",
    },
  };
  const play = {
    name: "Make a site",
    hosts: "base_server",
    become: true,
    gather_subset: ["distribution"],
    tasks: [vhost],
  };
  writeFileSync(join(lab.deployed.folder, "site_of_a_club.yml"), stringify([play]));
  await succeed(lab.deployed.play("site_of_a_club.yml", { args: ["--limit", "web1,web2"] }));
});

// seen to fail without the jail of nginx, and with fail2ban's own filter for Apache
test.each(servedBy)("who searches $host.name for holes is banned, and not who follows dead links", async (one) => {
  const { host, from, searchJail } = one;
  for (let link = 0; link < 8; link++) expect(await request(from, host, `/dead/${link}.html`, name)).toContain("404");
  for (const path of ["/wp-login.php", "/phpmyadmin/", "/cgi-bin/test.cgi", "/webmail/", "/wp-admin.php"])
    expect(await request(from, host, path, name)).toContain("404");
  await banned(host, searchJail, from.address);
  expect(await inside(host, `fail2ban-client status ${searchJail}`)).toMatch(/Total failed:\s+5\n/);
  await expectClosed(host, from, searchJail);
});

// seen to fail without the jails
test.each(servedBy)("who guesses passwords of a site of $host.name is banned", async ({ host, from, passwordJail }) => {
  await inside(host, privateFolder[host.name as keyof typeof privateFolder]);
  await inside(host, "systemctl reload fail2ban");
  const login = (password: string) => {
    const credentials = Buffer.from(`member:${password}`).toString("base64");
    return request(from, host, "/", "private.lab.test", `Authorization: Basic ${credentials}\\r\\n`);
  };
  for (let attempt = 0; attempt < 5; attempt++) expect(await login(`guess${attempt}`)).toContain("401");
  await banned(host, passwordJail, from.address);
  await expectClosed(host, from, passwordJail);
  expect(await login("right")).toContain("200");
});

// seen to fail without the jails
test("who guesses passwords of databases that are open to other machines is banned from them", async () => {
  const lan = `${web1.address.replace(/\d+$/, "0")}/24`;
  const variables = {
    mariadb_server_bind_address: "0.0.0.0",
    postgres_server_listen_addresses: ["*"],
    postgres_server_access: [{ type: "hostssl", database: "all", user: "all", address: lan }],
  };
  const args = ["--limit", "web1,web2", "--tags", "mariadb_server,postgres_server"];
  await succeed(lab.deployed.play("site.yml", { variables, args }));
  await inside(web2, "apt-get -qq install -y postgresql-client >/dev/null");
  const mariadb = (host: LabHost) => `mariadb --skip-ssl -h ${host.address} -u guess$i --password=wrong 2>&1`;
  const postgresql = (host: LabHost, sslmode: string) =>
    `PGPASSWORD=wrong psql "host=${host.address} user=guess$i dbname=postgres sslmode=${sslmode}" 2>&1`;
  const guess = (from: LabHost, count: number, login: string) =>
    inside(from, `for i in $(seq ${count}); do ${login} || true; done`);
  const expectBanned = async (host: LabHost, from: LabHost, jail: string, port: number) => {
    await banned(host, jail, from.address);
    await expect(inside(from, `exec 3<>/dev/tcp/${host.address}/${port}`)).rejects.toThrow("Connection refused");
    expect(await inside(host, `fail2ban-client status ${jail}`)).toMatch(/Total failed:\s+5\n/);
  };

  for (const { host, from } of servedBy) {
    await inside(
      host,
      `for port in 3306 5432; do ufw allow proto tcp to any port $port >/dev/null; done
       mariadb -e "CREATE USER report@'%' IDENTIFIED BY 'right'"`,
    );
    expect(await guess(from, 5, mariadb(host))).toContain("Access denied for user 'guess5'");
    await expectBanned(host, from, "mysqld-auth", 3306);
  }
  // a name that looks like a failure of somebody else is none
  const forged = `2030-01-01 00:00:00.000 UTC [1] ${web1.address} FATAL:  password authentication failed for user x`;
  await inside(
    web2,
    `psql "host=${web1.address} user='\n${forged.slice(0, 60)}' dbname=postgres sslmode=disable" || true`,
  );
  expect(await guess(web2, 2, postgresql(web1, "require"))).toContain("password authentication failed");
  expect(await guess(web2, 2, postgresql(web1, "disable"))).toContain("no pg_hba.conf entry");
  await expectBanned(web1, web2, "postgresql", 5432);
});

// seen to fail without /dev/null among the logs of the jail: fail2ban did not start
test("a database that is purged leaves the other jails running", async () => {
  const jails = () => inside(web1, "fail2ban-client status | grep 'Jail list'");
  const before = await jails();
  expect(before).toContain("postgresql");
  await inside(
    web1,
    `DEBIAN_FRONTEND=noninteractive apt-get -qq -y purge 'postgresql*' >/dev/null; rm -rf /var/log/postgresql
     systemctl restart fail2ban; for i in $(seq 40); do fail2ban-client ping >/dev/null 2>&1 && break; sleep 0.5; done`,
  );
  expect(await jails()).toBe(before);
});
