import { eq, role } from "paq";
import { nginxServer } from "../nginx_server/index.js";
import { phpFpm } from "../php_fpm/index.js";

/** What a machine offers to applications: the services that its inventory asks for, each set up by a role of its own. */
export interface BasePlatform {
  /** Web server of the machine; there is one at most, since both would listen on the same ports. */
  webServer?: "none" | "nginx";
  /** Whether PHP is there, run by FPM in a pool for each application. */
  php?: boolean;
}

export const basePlatform = role<BasePlatform>("base_platform", {
  defaults: { webServer: "none", php: false },
  meta: { galaxy_tags: ["web", "platform"] },
  tasks: (vars) => [
    nginxServer.include("Set nginx up", {}, { when: eq(vars.webServer, "nginx"), tags: ["nginx_server"] }),
    phpFpm.include("Set PHP up", {}, { when: vars.php, tags: ["php_fpm"] }),
  ],
});
