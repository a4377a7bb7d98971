import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { execa } from "execa";
import { stringify } from "yaml";
import { giveCertificate, hostCertificate } from "./support/certificate.js";
import { httpGet } from "./support/http.js";
import { inside, type LabHost, lab } from "./support/lab.js";
import { succeed } from "./support/playbook.js";
import { servers } from "./support/servers.js";

/*
 * One contract of virtual hosts on two web servers: nginx on Debian 12 and Apache on Debian 13 meet the same
 * expectations, in one run.
 */

const names = { php: "one.lab.test", plain: "two.lab.test", proxy: "three.lab.test" };

/** A program behind the web server: greets, and agrees to any upgrade. */
const backend = `
import socketserver
class Greeter(socketserver.StreamRequestHandler):
    def handle(self):
        head = b""
        while not head.endswith(b"\\r\\n\\r\\n"):
            head += self.rfile.readline()
        if b"upgrade: websocket" in head.lower():
            self.wfile.write(b"HTTP/1.1 101 Switching Protocols\\r\\nUpgrade: websocket\\r\\nConnection: Upgrade\\r\\n\\r\\n")
        else:
            self.wfile.write(b"HTTP/1.1 200 OK\\r\\nContent-Length: 7\\r\\nConnection: close\\r\\n\\r\\nproxied")
socketserver.ThreadingTCPServer.allow_reuse_address = True
socketserver.ThreadingTCPServer(("127.0.0.1", 8065), Greeter).serve_forever()
`;

const preparation = `
for id in one two; do
  getent passwd app_$id >/dev/null || useradd --system --user-group --no-create-home app_$id
  home=/mnt/vdb/www/$id
  mkdir -p $home/tmp; chown app_$id:app_$id $home/tmp; chmod 700 $home/tmp
  for release in 1 2; do
    mkdir -p $home/releases/$release/{denied,.git}
    cd $home/releases/$release
    echo "static $release" >file.txt
    cat >index.php <<'P'
<?php echo "php RELEASE ", $_SERVER["REQUEST_URI"];
P
    sed -i s/RELEASE/$release/ index.php
    echo '<?php echo @file_get_contents($_GET["path"]) === false ? "refused" : "read";' >read.php
    echo hidden >denied/file.txt; echo hidden >.git/config
  done
  ln -sfn releases/1 $home/current
  chown -R root:app_$id $home/releases; chmod -R u=rwX,g=rX,o= $home/releases
  chown root:app_$id $home; chmod 750 $home
done
mkdir -p /var/lib/acme-challenge/.well-known/acme-challenge
echo token-of-acme >/var/lib/acme-challenge/.well-known/acme-challenge/token
systemctl is-active -q greeter || systemd-run -q --unit greeter python3 /root/greeter.py
`;

function vhost(id: string, domain: string, more: Readonly<Record<string, unknown>>) {
  const own = { id, domain, root: `/mnt/vdb/www/${id}/current`, group: `app_${id}`, ...more };
  return {
    name: `Make the virtual host ${id}`,
    "ansible.builtin.include_role": { name: "app_vhost" },
    vars: Object.fromEntries(Object.entries(own).map(([key, value]) => [`app_vhost_vhost_${key}`, value])),
  };
}

function pool(id: string) {
  return {
    name: `Make the pool ${id}`,
    "ansible.builtin.include_role": { name: "php_fpm", tasks_from: "pool.yml" },
    vars: {
      php_fpm_pool_id: id,
      php_fpm_pool_user: `app_${id}`,
      php_fpm_pool_paths: [`/mnt/vdb/www/${id}`],
      php_fpm_pool_temporary_path: `/mnt/vdb/www/${id}/tmp`,
    },
  };
}

function entryPoint(stem: string, id: string) {
  return {
    name: `Use ${stem}`,
    "ansible.builtin.include_role": { name: "app_vhost", tasks_from: `${stem}.yml` },
    vars: { app_vhost_vhost_id: id },
  };
}

function play(tasks: readonly unknown[]): string {
  return stringify([
    { name: "Change virtual hosts", hosts: "base_server", become: true, gather_subset: ["distribution"], tasks },
  ]);
}

/** Status by curl, from this machine. */
async function status(host: LabHost, url: string, ...args: readonly string[]): Promise<string> {
  const { hostname } = new URL(url);
  const resolve = [80, 443].flatMap((port) => ["--resolve", `${hostname}:${port}:${host.address}`]);
  const common = ["-s", "-o", "/dev/null", "-w", "%{http_code}", "--cacert", lab.authority, "-m", "20"];
  return (await execa("curl", [...common, ...resolve, ...args, url], { reject: false })).stdout;
}

describe("virtual hosts with nginx on Debian 12 and Apache on Debian 13", () => {
  const site = servers("web1", "web2");
  const { web1, web2 } = site.hosts;
  const both = [web1, web2];
  const eachHost = <T>(ask: (host: LabHost) => Promise<T>) => Promise.all(both.map(ask));
  const twice = <T>(value: T) => [value, value];
  const webServerOf = (host: LabHost) => (host === web1 ? "nginx" : "apache2");

  function run(tasks: readonly unknown[], ...args: readonly string[]) {
    writeFileSync(join(site.deployed.folder, "vhosts.yml"), play(tasks));
    return site.deployed.play("vhosts.yml", { args });
  }

  const { certificate } = hostCertificate;
  const tls = { certificate, certificate_key: hostCertificate.key };
  const all = [
    pool("one"),
    pool("two"),
    vhost("one", names.php, {
      ...tls,
      aliases: ["alias.lab.test"],
      php_socket: "/run/php/one.sock",
      fallback: "/index.php",
      denied_locations: ["/denied/"],
      max_body_size: "1M",
    }),
    vhost("two", names.plain, { php_socket: "/run/php/two.sock" }),
    vhost("three", names.proxy, { root: "/mnt/vdb/www/two/current", group: "app_two", proxy: "127.0.0.1:8065" }),
  ];

  beforeAll(async () => {
    for (const host of both) {
      await giveCertificate(host, names.php);
      await inside(
        host,
        `echo ${Buffer.from(backend).toString("base64")} | base64 -d >/root/greeter.py\n${preparation}`,
      );
    }
    await succeed(run(all));
  });

  test("files, PHP, the fallback, and paths that nobody gets", async () => {
    for (const host of both) {
      const get = (path: string) => httpGet(host, `https://${names.php}${path}`);
      expect(await get("/file.txt")).toMatchObject({ status: 200, body: "static 1\n" });
      expect(await get("/index.php?a=1")).toMatchObject({ status: 200, body: "php 1 /index.php?a=1" });
      expect(await get("/no/file?a=1")).toMatchObject({ status: 200, body: "php 1 /no/file?a=1" });
      expect((await get("/denied/file.txt")).status).toBe(404);
      expect((await get("//denied/file.txt")).status).toBe(404);
      expect((await get("/.git/config")).status).toBe(404);
      expect((await httpGet(host, `http://${names.plain}/missing`)).status).toBe(404);
    }
  });

  test("port 80 redirects, except for challenges, and answers carry the headers", async () => {
    for (const host of both) {
      const { status: code, headers } = await httpGet(host, `http://${names.php}/x?y=1`);
      expect([code, headers.location]).toEqual([301, `https://${names.php}/x?y=1`]);
      for (const name of [names.php, names.plain, names.proxy])
        expect((await httpGet(host, `http://${name}/.well-known/acme-challenge/token`)).body).toBe("token-of-acme\n");
      expect((await httpGet(host, "http://alias.lab.test/")).status).toBe(301);
      const answer = await httpGet(host, `https://${names.php}/file.txt`);
      expect(answer.headers["strict-transport-security"]).toBe("max-age=63072000");
      expect(answer.headers["x-content-type-options"]).toBe("nosniff");
      expect(answer.headers.server).toBe(webServerOf(host) === "nginx" ? "nginx" : "Apache");
    }
  });

  test("a request that is too large is refused", async () => {
    // seen to fail with Apache's LimitRequestBody alone, which HTTP/2 passes by: 200
    const post = (size: number, version: "--http1.1" | "--http2") =>
      eachHost(async (host) => {
        const input = Buffer.alloc(size, "x");
        const { stdout } = await execa(
          "curl",
          [
            ...[
              version,
              "-s",
              "-o",
              "/dev/null",
              "-w",
              "%{http_code}",
              "--cacert",
              lab.authority,
              "--data-binary",
              "@-",
            ],
            ...["--resolve", `${names.php}:443:${host.address}`, `https://${names.php}/index.php`],
          ],
          { input, reject: false },
        );
        return stdout;
      });
    expect(await post(2_000_000, "--http1.1")).toEqual(twice("413"));
    // Apache may reset the stream before the answer is read
    for (const code of await post(2_000_000, "--http2")) expect(["413", "000"]).toContain(code);
    for (const version of ["--http1.1", "--http2"] as const) expect(await post(500_000, version)).toEqual(twice("200"));
  });

  test("a program answers through the web server, websockets included", async () => {
    for (const host of both) expect((await httpGet(host, `http://${names.proxy}/`)).body).toBe("proxied");
    const upgrade = ["-H", "Connection: Upgrade", "-H", "Upgrade: websocket", "--http1.1"];
    expect(await eachHost((host) => status(host, `http://${names.proxy}/ws`, ...upgrade))).toEqual(twice("101"));
  });

  test("an unknown name gets nothing useful on either port", async () => {
    for (const host of both) {
      const codes = [await status(host, "http://unknown.test/"), await status(host, "https://unknown.test/", "-k")];
      expect(codes).toEqual(webServerOf(host) === "nginx" ? ["000", "000"] : ["403", "403"]);
    }
  });

  // seen to fail with one such cipher in the list
  test("TLS before 1.2 is refused, and HTTP/2 is spoken", async () => {
    for (const host of both) {
      const old = ["--tls-max", "1.1", "--ciphers", "DEFAULT@SECLEVEL=0"];
      expect(await status(host, `https://${names.php}/file.txt`, ...old)).toBe("000");
      // of those that the certificate could be used with, what Mozilla's guideline leaves out
      for (const ciphers of ["ECDHE-ECDSA-AES128-SHA", "ECDHE-ECDSA-AES256-SHA384"]) {
        const weak = ["--tls-max", "1.2", "--ciphers", `${ciphers}:@SECLEVEL=0`];
        expect(await status(host, `https://${names.php}/file.txt`, ...weak)).toBe("000");
      }
      const strong = ["--tls-max", "1.2", "--ciphers", "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256"];
      expect(await status(host, `https://${names.php}/file.txt`, ...strong)).toBe("200");
      const { stdout } = await execa("curl", [
        ...["-s", "-o", "/dev/null", "-w", "%{http_version}", "--http2", "--cacert", lab.authority],
        ...["--resolve", `${names.php}:443:${host.address}`, `https://${names.php}/file.txt`],
      ]);
      expect(stdout).toBe("2");
    }
  });

  test("pools are kept apart", async () => {
    for (const host of both) {
      const read = (path: string) => httpGet(host, `http://${names.plain}/read.php?path=${path}`);
      expect((await read("/mnt/vdb/www/two/current/file.txt")).body).toBe("read");
      expect((await read("/mnt/vdb/www/one/current/file.txt")).body).toBe("refused");
      expect((await read("/etc/passwd")).body).toBe("refused");
    }
  });

  test("a switch of release counts with the next request", async () => {
    for (const host of both) {
      const page = async () => (await httpGet(host, `https://${names.php}/index.php`)).body;
      for (let asked = 0; asked < 5; asked++) expect(await page()).toBe("php 1 /index.php");
      await inside(host, "cd /mnt/vdb/www/one; ln -sfn releases/2 next; mv -T next current");
      // seen to fail with opcache.revalidate_path = 0, on Apache: php 1
      expect(await page()).toBe("php 2 /index.php");
      await inside(host, "cd /mnt/vdb/www/one; ln -sfn releases/1 next; mv -T next current");
      expect(await page()).toBe("php 1 /index.php");
    }
  });

  test("a closed virtual host answers the machine itself alone", async () => {
    await succeed(run([entryPoint("close", "one")]));
    for (const host of both) {
      const { status: code, headers, body } = await httpGet(host, `https://${names.php}/file.txt`);
      expect([code, headers["retry-after"]]).toEqual([503, "60"]);
      expect(body).toContain("Closed for maintenance");
      const own = `curl -s --resolve ${names.php}:443:127.0.0.1 https://${names.php}/file.txt`;
      expect(await inside(host, own)).toBe("static 1");
      expect((await httpGet(host, `http://${names.plain}/file.txt`)).status).toBe(200);
    }
    await succeed(run([entryPoint("open", "one")]));
    expect(await eachHost((host) => status(host, `https://${names.php}/file.txt`))).toEqual(twice("200"));
  });

  // seen to fail with nginx's USR1: its workers may not enter the folder, and went on in the old file
  test("logs are rotated, and the next request stands in the new one", async () => {
    for (const host of both) {
      const log = `/mnt/vdb/log/${webServerOf(host)}/one.access.log`;
      /** The web server takes the new file a moment after it has been told to. */
      const askAfterRotation = async (word: string) => {
        await inside(host, `logrotate -f /etc/logrotate.d/${webServerOf(host)}-vhosts`);
        for (let tries = 0, found = ""; tries < 30 && !found.includes(word); tries++) {
          await httpGet(host, `https://${names.php}/file.txt?${word}`);
          found = await inside(host, `sleep 0.2; cat ${log}`);
        }
      };
      await askAfterRotation("before");
      await askAfterRotation("after");
      expect(await inside(host, `cat ${log}.1`)).toContain("/file.txt?before ");
      expect(await inside(host, `cat ${log}`)).toMatch(/^(.*\/file.txt\?after .*\n?)+$/);
      expect(await inside(host, `stat -c '%a %U %G' ${log}`)).toBe("640 root adm");
    }
  });

  test("no request fails while the web server is reloaded", async () => {
    await Promise.all(
      both.map(async (host) => {
        let over = false;
        const reloads = inside(host, `for n in 1 2 3; do systemctl reload ${webServerOf(host)}; sleep 1; done`).finally(
          () => {
            over = true;
          },
        );
        const pending: Promise<string>[] = [];
        while (!over) {
          pending.push(status(host, `https://${names.php}/index.php`));
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        await reloads;
        expect(new Set(await Promise.all(pending))).toEqual(new Set(["200"]));
      }),
    );
  });

  test("a second run changes nothing, neither does a dry run", async () => {
    for (const args of [[], ["--check", "--diff"]]) expect((await succeed(run(all, ...args))).changes).toEqual([]);
  });

  test("monit starts the web server and PHP again", async () => {
    // one cycle of checks at once: the service monit would wait for its interval
    const cycle = (units: string) =>
      `systemctl stop monit ${units}; monit validate >/dev/null || true; systemctl start monit`;
    await eachHost((host) => inside(host, cycle(`${webServerOf(host)} 'php*-fpm'`)));
    for (const host of both)
      expect(await httpGet(host, `https://${names.php}/index.php`)).toMatchObject({ body: "php 1 /index.php" });
  });

  test("a wrong value is refused when the playbook runs", async () => {
    const { exitCode, changes, stdout } = await run([vhost("one", names.php, { aliases: { not: "a list" } })]);
    expect([exitCode, changes]).toEqual([2, []]);
    expect(stdout).toContain("vhost_aliases");
  });

  // seen to fail with a check that only a change notifies: the second run was a good one
  test("what the web server doesn't understand fails each run until it is mended, and what was serves on", async () => {
    for (let round = 0; round < 2; round++) {
      const wrong = vhost("one", "one.lab.test; bogus", { php_socket: "/run/php/one.sock" });
      const { exitCode, stdout } = await run([wrong]);
      expect(exitCode).toBe(2);
      expect(stdout).toMatch(/Check the configuration of nginx\] \*+\n(?:.*\n)*?fatal: \[web1\]/);
      expect(stdout).toMatch(/Check the configuration of Apache\] \*+\n(?:.*\n)*?fatal: \[web2\]/);
    }
    for (const host of both) expect(await status(host, `https://${names.php}/file.txt`)).toBe("200");
    await succeed(run(all));
  });

  test("a virtual host can be removed, and the other one stays", async () => {
    await succeed(run([entryPoint("remove", "two")]));
    for (const host of both) {
      expect(await status(host, `http://${names.plain}/file.txt`)).toBe(webServerOf(host) === "nginx" ? "000" : "403");
      expect(await status(host, `https://${names.php}/file.txt`)).toBe("200");
    }
  });
});
