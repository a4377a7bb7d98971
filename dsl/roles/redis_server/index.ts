import type { Condition, Input, Secret } from "paq";
import {
  conditional,
  defaultTo,
  eq,
  facts,
  gt,
  int,
  isDefined,
  isSearch,
  length,
  multiply,
  ne,
  not,
  or,
  replace,
  role,
  templateFile,
} from "paq";
import { apt, assert, command, lineinfile, systemd_service } from "paq/modules/ansible.builtin";
import { isThere } from "../../dryRun.js";
import { backupItem } from "../backup_client/index.js";
import { type FormerSettings, onTrial, restartAgain } from "../base_platform/trial.js";
import { monitCheck, watchService } from "../monit_server/index.js";

/**
 * Redis, the release's own, for applications of this machine: on the socket `/run/redis/redis-server.sock`, which
 * members of the group redis may use. They see each other's data.
 *
 * On a port, everybody who has an account on the machine would be let in, so that it takes a password.
 */
export interface RedisServer {
  /** Port on the loopback address, for clients with the password; 0 for the socket alone. */
  port?: number;
  /** Password that clients have to give, on the socket, too; none, unless given. */
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
  /**
   * What is kept over a restart: nothing, a copy from time to time (`rdb`), or each change (`aof`). A change between the
   * latter two loses nothing.
   */
  persistence?: "none" | "rdb" | "aof";
}

const socket = "/run/redis/redis-server.sock";

/** Asks Redis while it runs with its former settings, in the file named first. */
const askWithFormerPassword = `REDISCLI_AUTH=$(sed -n 's/^requirepass "\\(.*\\)"$/\\1/p' "$1" | sed 's/\\\\\\(.\\)/\\1/g')
export REDISCLI_AUTH
shift
exec redis-cli -s ${socket} "$@"`;

/** Changes after which a copy is made, in seconds and numbers of changes: Redis' own defaults. */
const savePoints = "3600 1 300 100 60 10000";

export const redisServer = role<RedisServer>("redis_server", {
  defaults: { port: 0, maxMemoryShare: 0.1, maxMemoryPolicy: "volatile-lru", persistence: "rdb" },
  meta: { galaxy_tags: ["database", "redis", "cache"] },
  tasks(vars) {
    /** Where a dry run finds it missing, it skips what needs it. */
    const packages = apt("Install Redis", { name: ["redis-server"] });
    const installed = isThere(packages);
    const restart = (name: string) => systemd_service(name, { name: "redis-server", state: "restarted" });
    /** At the end of the package's own settings, and so stronger. */
    const include = (name: string, state: "present" | "absent", when: Condition = installed) =>
      lineinfile(
        name,
        { path: "/etc/redis/redis.conf", line: "include /etc/redis/server.conf", insertafter: "EOF", state },
        { when },
      );
    const keeps = (persistence: "rdb" | "aof") => eq(vars.persistence, persistence);
    const ask = (former: FormerSettings, ...argv: readonly Input<string>[]) => ({
      argv: ["sh", "-c", askWithFormerPassword, "redis-cli", former.path, ...argv],
    });
    return [
      assert("Refuse a port without a password", {
        that: [or(eq(vars.port, 0), gt(length(defaultTo(vars.password, "")), 0))],
        fail_msg:
          "Everybody on the machine could use Redis: set redis_server_password, or leave redis_server_port at 0.",
        quiet: true,
      }),
      packages,
      onTrial({
        server: "Redis",
        task: "Configure Redis",
        settings: {
          src: templateFile("templates/server.conf.ejs", {
            vars,
            socket,
            savePoints,
            eq,
            isDefined,
            maxMemory: int(multiply(facts.memtotal_mb, vars.maxMemoryShare)),
            password: replace(replace(defaultTo(vars.password, ""), "\\", "\\\\"), '"', '\\"'),
          }),
          dest: "/etc/redis/server.conf",
          owner: "root",
          group: "redis",
          mode: "0640",
        },
        when: installed,
        connect: include("Have Redis read its settings", "present"),
        /** What it keeps is asked of it. */
        prepare: (former) => [
          systemd_service(
            "Start Redis with its former settings",
            { name: "redis-server", state: "started" },
            { when: former.exist },
          ),
        ],
        apply: (former) => {
          /** Redis looks for what it has kept where its settings say: a restart with others would lose all. */
          const kept = command(
            "Have Redis keep what it holds in the new way",
            ask(
              former,
              "config",
              "set",
              conditional(keeps("aof"), "appendonly", "save"),
              conditional(keeps("aof"), "yes", savePoints),
            ),
            {
              when: [former.exist, ne(vars.persistence, "none")],
              changed_when: false,
              failed_when: (answer) => ne(answer.stdout, "OK"),
            },
          );
          const log = command("Wait until all is in the log of changes", ask(former, "info", "persistence"), {
            when: [former.exist, keeps("aof")],
            changed_when: false,
            until: (answer) => isSearch(answer.stdout, "aof_rewrite_in_progress:0\\s+aof_rewrite_scheduled:0"),
            retries: 600,
            delay: 1,
          });
          return [kept, log, restart("Restart Redis")];
        },
        recover: (former) => [
          include("Have Redis read no settings but the package's", "absent", not(former.exist)),
          restartAgain("Redis", "redis-server"),
        ],
      }),
      systemd_service("Start Redis", { name: "redis-server", state: "started", enabled: true }, { when: installed }),
      monitCheck.include(
        "Watch Redis",
        {
          checkName: "redis",
          checkText: watchService({ name: "redis", unit: "redis-server", pidFile: "/run/redis/redis-server.pid" }),
        },
        { when: installed },
      ),
      backupItem.include(
        "Copy what Redis keeps",
        {
          itemName: "redis",
          itemStep: "services",
          itemPaths: conditional(eq(vars.persistence, "none"), ["/etc/redis"], ["/etc/redis", "/var/lib/redis"]),
          itemUnit: "redis-server",
          itemCheck: "redis",
        },
        { when: installed },
      ),
    ];
  },
});
