import type { Secret } from "paq";
import { and, ansible_check_mode, eq, facts, int, isChanged, isDefined, multiply, not, role, templateFile } from "paq";
import { apt, lineinfile, systemd_service, template } from "paq/modules/ansible.builtin";
import { monitCheck, watchService } from "../monit_server/index.js";

/**
 * Redis, the release's own, for applications of this machine: on the loopback address and on the socket
 * `/run/redis/redis-server.sock`, which members of the group redis may use.
 */
export interface RedisServer {
  /** Port on the loopback address; 0 for the socket alone. */
  port?: number;
  /** Password that clients have to give; none, unless given. */
  password?: Secret;
  /** Share of the machine's memory that data may take; 0.1 is a tenth. */
  maxMemoryShare?: number;
  /** What happens when that is full. @see https://redis.io/docs/latest/develop/reference/eviction/ */
  maxMemoryPolicy?:
    | "noeviction"
    | "allkeys-lru"
    | "allkeys-lfu"
    | "allkeys-random"
    | "volatile-lru"
    | "volatile-lfu"
    | "volatile-random"
    | "volatile-ttl";
  /** What is kept over a restart: nothing, a copy from time to time (`rdb`), or each change (`aof`). */
  persistence?: "none" | "rdb" | "aof";
}

const restartRedis = systemd_service("Restart Redis", { name: "redis-server", state: "restarted" });

export const redisServer = role<RedisServer>("redis_server", {
  defaults: { port: 6379, maxMemoryShare: 0.1, maxMemoryPolicy: "volatile-lru", persistence: "rdb" },
  meta: { galaxy_tags: ["database", "redis", "cache"] },
  tasks(vars) {
    /** Where a dry run finds it missing, it skips what needs it. */
    const packages = apt("Install Redis", { name: ["redis-server"] });
    const installed = not(and(ansible_check_mode, isChanged(packages.result)));
    return [
      packages,
      template(
        "Configure Redis",
        {
          src: templateFile("templates/server.conf.ejs", {
            vars,
            eq,
            isDefined,
            maxMemory: int(multiply(facts.memtotal_mb, vars.maxMemoryShare)),
          }),
          dest: "/etc/redis/server.conf",
          owner: "root",
          group: "redis",
          mode: "0640",
        },
        { when: installed, notify: restartRedis },
      ),
      /** At the end, so that it wins over the package's own settings. */
      lineinfile(
        "Let Redis read it",
        { path: "/etc/redis/redis.conf", line: "include /etc/redis/server.conf", insertafter: "EOF" },
        { when: installed, notify: restartRedis },
      ),
      systemd_service("Start Redis", { name: "redis-server", state: "started", enabled: true }, { when: installed }),
      monitCheck.include(
        "Watch Redis",
        {
          checkName: "redis",
          checkText: watchService({ name: "redis", unit: "redis-server", pidFile: "/run/redis/redis-server.pid" }),
        },
        { when: installed },
      ),
    ];
  },
});
