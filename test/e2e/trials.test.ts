import { expect, test } from "@jest/globals";
import { interruptAt } from "./support/interrupt.js";
import { inside } from "./support/lab.js";
import { succeed } from "./support/playbook.js";
import { servers } from "./support/servers.js";

/*
 * Settings that a run has written when its control machine dies, before the server had them: the next run gives them to
 * the server, or takes them away. Here on Redis and PostgreSQL of web1 (Debian 12). The tests are one story.
 */

const lab = servers("web1");
const web1 = lab.hosts.web1;

type Variables = Readonly<Record<string, unknown>>;
const how = (variables: Variables) => ({ variables, args: ["--tags", "redis_server,postgres_server"] });
const run = (variables: Variables = {}) => lab.deployed.play("site.yml", how(variables));
const cutOff = (task: string, variables: Variables = {}) => interruptAt(lab.deployed, "site.yml", task, how(variables));

const redis = (command: string) => inside(web1, `redis-cli -s /run/redis/redis-server.sock ${command} 2>&1 || true`);
/** What is in force. */
const inForce = async () => [
  (await redis("config get maxmemory-policy")).split("\n").at(-1),
  await inside(web1, "cd /; runuser -u postgres -- psql -Atc 'SHOW max_connections'"),
];
const files = () =>
  inside(
    web1,
    "cd /etc; md5sum redis/server.conf postgresql/*/main/conf.d/server.conf; ls redis postgresql/*/main/conf.d",
  );

const bad = { redis_server_port: 70_000, redis_server_password: "x" };

// seen to fail without a look at former settings: what a cut-off run had written counted as tried
test("settings whose trial was cut off are tried by the next run", async () => {
  const before = await inForce();
  const changed = { redis_server_max_memory_policy: "allkeys-lru", postgres_server_max_connections: 66 };
  await cutOff("Look whether PostgreSQL has to be restarted", changed);
  await cutOff("Restart Redis", changed);
  expect((await inForce())[0]).toBe(before[0]);
  await succeed(run(changed));
  expect(await inForce()).toEqual(["allkeys-lru", "66"]);
  expect((await succeed(run(changed))).changes).toEqual([]);
  await succeed(run());
  expect(await inForce()).toEqual(before);
});

test("a server has its former settings again after a trial of bad ones that was cut off", async () => {
  const before = await files();
  await cutOff("Restart Redis", bad);
  expect(await files()).not.toBe(before);
  // as after a boot
  await inside(web1, "systemctl restart redis-server 2>/dev/null || true; systemctl stop redis-server");
  const { exitCode, stdout } = await run(bad);
  expect([exitCode, stdout]).toEqual([2, expect.stringContaining("former ones are back")]);
  expect([await files(), await redis("ping")]).toEqual([before, "PONG"]);
  expect((await succeed(run())).changes).toEqual([]);
});

test("a trial on a server without former settings may be cut off, too", async () => {
  const forget = `rm /etc/redis/server.conf; sed -i '/server.conf/d' /etc/redis/redis.conf; systemctl restart redis-server`;
  await inside(web1, forget);
  await cutOff("Restart Redis");
  expect(await redis("ping")).not.toBe("PONG");
  await succeed(run());
  expect(await redis("ping")).toBe("PONG");

  await inside(web1, forget);
  await cutOff("Restart Redis", bad);
  await inside(web1, "systemctl restart redis-server 2>/dev/null || true; systemctl stop redis-server");
  expect((await run(bad)).stdout).toContain("former ones are back");
  expect(await inside(web1, "redis-cli ping; cat /etc/redis/redis.conf; ls /etc/redis")).toMatch(
    /^PONG\n(?![\s\S]*server\.conf)/,
  );
  await succeed(run());
  expect(await redis("ping")).toBe("PONG");
  expect((await succeed(run())).changes).toEqual([]);
});
