import { defaultTo, type EntryPoint, type Expr, eq, role, type Tasks, type Variables } from "paq";
import { apache2CloseVhost, apache2OpenVhost, apache2RemoveVhost, apache2Vhost } from "../apache2_server/index.js";
import { basePlatform } from "../base_platform/index.js";
import { nginxCloseVhost, nginxOpenVhost, nginxRemoveVhost, nginxVhost } from "../nginx_server/index.js";
import { vhostDefaults, type WebVhost, type WebVhostName } from "./contract.js";

/** The web server that the host's inventory asks for. */
const webServer: Expr<string> = defaultTo(basePlatform.vars.webServer, "none");

/** Has it done by the host's web server. */
function byWebServer<I>(
  name: string,
  vars: Variables<I>,
  inputs: readonly (keyof I & string)[],
  servers: { readonly nginx: EntryPoint<I>; readonly apache2: EntryPoint<I> },
): Tasks {
  const values = Object.fromEntries(inputs.map((input) => [input, vars[input]])) as Partial<I>;
  return [
    servers.nginx.include(`${name} of nginx`, values as never, { when: eq(webServer, "nginx") }),
    servers.apache2.include(`${name} of Apache`, values as never, { when: eq(webServer, "apache2") }),
  ];
}

/** A virtual host of an application, on whichever web server the host has. */
export const appVhost = role<WebVhost>("app_vhost", {
  defaults: vhostDefaults,
  meta: { galaxy_tags: ["web", "application"] },
  tasks: (vars) =>
    byWebServer(
      "Configure the virtual host",
      vars,
      ["vhostId", "vhostDomain", "vhostRoot", "vhostGroup", ...(Object.keys(vhostDefaults) as (keyof WebVhost)[])],
      { nginx: nginxVhost, apache2: apache2Vhost },
    ),
});

/** Closes one virtual host at once: it answers 503 to all but the machine itself. */
export const appVhostClose = appVhost.entryPoint<WebVhostName>("close", {
  tasks: (vars) =>
    byWebServer("Close the virtual host", vars, ["vhostId"], { nginx: nginxCloseVhost, apache2: apache2CloseVhost }),
});

/** Opens one virtual host again. */
export const appVhostOpen = appVhost.entryPoint<WebVhostName>("open", {
  tasks: (vars) =>
    byWebServer("Open the virtual host", vars, ["vhostId"], { nginx: nginxOpenVhost, apache2: apache2OpenVhost }),
});

/** Removes one virtual host. Its logs stay. */
export const appVhostRemove = appVhost.entryPoint<WebVhostName>("remove", {
  tasks: (vars) =>
    byWebServer("Remove the virtual host", vars, ["vhostId"], {
      nginx: nginxRemoveVhost,
      apache2: apache2RemoveVhost,
    }),
});
