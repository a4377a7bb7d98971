import { contains, eq, role } from "paq";
import { apache2Server } from "../apache2_server/index.js";
import { dockerServer } from "../docker_server/index.js";
import { mariadbServer } from "../mariadb_server/index.js";
import { mysqlServer } from "../mysql_server/index.js";
import { nginxServer } from "../nginx_server/index.js";
import { phpFpm } from "../php_fpm/index.js";
import { postgresServer } from "../postgres_server/index.js";
import { python3 } from "../python3/index.js";
import { redisServer } from "../redis_server/index.js";

/** What a machine offers to applications: the services that its inventory asks for, each set up by a role of its own. */
export interface BasePlatform {
  /** Web server of the machine; there is one at most, since both would listen on the same ports. */
  webServer?: "none" | "nginx" | "apache2";
  /** Whether PHP is there, run by FPM in a pool for each application. */
  php?: boolean;
  /** Database servers; they stand side by side, but for MariaDB and MySQL, of which there is one at most. */
  databases?: readonly ("mariadb" | "mysql" | "postgresql")[];
  /** Whether Redis is there, for caches, sessions and queues. */
  redis?: boolean;
  /** Whether Python is there, with virtual environments. */
  python?: boolean;
  /** Whether Docker is there. */
  docker?: boolean;
}

export const basePlatform = role<BasePlatform>("base_platform", {
  defaults: { webServer: "none", php: false, databases: [], redis: false, python: false, docker: false },
  meta: { galaxy_tags: ["web", "platform"] },
  tasks: (vars) => [
    nginxServer.include("Set nginx up", {}, { when: eq(vars.webServer, "nginx"), tags: ["nginx_server"] }),
    apache2Server.include("Set Apache up", {}, { when: eq(vars.webServer, "apache2"), tags: ["apache2_server"] }),
    phpFpm.include("Set PHP up", {}, { when: vars.php, tags: ["php_fpm"] }),
    mariadbServer.include(
      "Set MariaDB up",
      {},
      { when: contains(vars.databases, "mariadb"), tags: ["mariadb_server"] },
    ),
    mysqlServer.include("Set MySQL up", {}, { when: contains(vars.databases, "mysql"), tags: ["mysql_server"] }),
    postgresServer.include(
      "Set PostgreSQL up",
      {},
      { when: contains(vars.databases, "postgresql"), tags: ["postgres_server"] },
    ),
    redisServer.include("Set Redis up", {}, { when: vars.redis, tags: ["redis_server"] }),
    python3.include("Set Python up", {}, { when: vars.python, tags: ["python3"] }),
    dockerServer.include("Set Docker up", {}, { when: vars.docker, tags: ["docker_server"] }),
  ],
});
