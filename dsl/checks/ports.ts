import type { Check, CheckedInventory, Finding, Host, Place } from "paq";
import { basePlatform } from "../roles/base_platform/index.js";
import { redisServer } from "../roles/redis_server/index.js";
import { sshServer } from "../roles/ssh_server/index.js";
import { repeated } from "./repeated.js";

/** A service and a port that it listens on. */
interface Listener extends Place {
  readonly service: string;
  readonly port: number;
}

/**
 * What listens on a host by its inventory, on TCP: first what has a port of its own by nature, then what the inventory
 * gives one. The type of the platform's web server admits one of them; FPM, monit and Docker listen on sockets.
 */
function listeners(inventory: CheckedInventory, host: Host): Listener[] {
  const webServer = inventory.value(host, basePlatform, "webServer") ?? "none";
  const databases = inventory.value(host, basePlatform, "databases") ?? [];
  const redis = inventory.value(host, basePlatform, "redis") ?? false;
  const natural: readonly (readonly [service: string, there: boolean, ports: readonly number[]])[] = [
    ["postfix", true, [25]],
    [webServer, webServer !== "none", [80, 443]],
    ["mariadb", databases.includes("mariadb"), [3306]],
    ["mysql", databases.includes("mysql") && !databases.includes("mariadb"), [3306]],
    ["postgresql", databases.includes("postgresql"), [5432]],
  ];
  const ssh = inventory.input(host, sshServer, "ports")?.at ?? host;
  const redisPort = inventory.value(host, redisServer, "port") ?? 0;
  return [
    ...natural.flatMap(([service, there, ports]) => (there ? ports.map((port) => ({ service, port, at: host })) : [])),
    ...(inventory.value(host, sshServer, "ports") ?? []).map((port, index) => ({
      service: "ssh",
      port: Number(port),
      at: ssh,
      path: ["ports", `${index}`],
    })),
    ...(redis && redisPort !== 0
      ? [{ service: "redis", port: redisPort, ...(inventory.input(host, redisServer, "port") ?? { at: host }) }]
      : []),
  ];
}

/** One port is one service's: the second that wants it doesn't start. */
export const differentPorts: Check = (inventory) =>
  inventory.hosts.flatMap((host) =>
    repeated(listeners(inventory, host), ({ port }) => port).map(
      ([second, first]): Finding => ({
        ...second,
        message: `${second.service} and ${first.service} of ${host.name} have the same port, ${second.port}`,
        hint: `give ${second.service} another port`,
      }),
    ),
  );
