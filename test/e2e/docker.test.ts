import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { stringify } from "yaml";
import { inside, type LabHost, labHosts } from "./support/lab.js";
import { type DeployedRepository, deploy, succeed } from "./support/playbook.js";
import { out } from "./support/servers.js";

/*
 * Docker behind the firewall, on Debian 12 and 13: what the other host can reach of containers. The image is made of
 * Debian's busybox, since no registry is in reach.
 */

const makeImage = `
mkdir -p /root/image/bin /root/image/www
cp /usr/bin/busybox /root/image/bin/ || cp /bin/busybox /root/image/bin/
echo from-the-container >/root/image/www/index.html
tar -C /root/image -c . | docker import - web >/dev/null
`;
const serve = "web /bin/busybox httpd -f -p 80 -h /www";

/** What a host gets from a port of another one. */
function ask(from: LabHost, address: string, port: number): Promise<string> {
  return inside(from, `curl -sm 3 http://${address}:${port}/ || echo nothing`);
}

describe("Docker on Debian 12 and 13", () => {
  const { web1, web2 } = labHosts({ web1: "bookworm", web2: "trixie" }, { containers: true, disk: "2G" });
  const pairs = [
    [web1, web2],
    [web2, web1],
  ] as const;
  /** One for each: they are routed to from the other one. */
  const pools: Readonly<Record<string, string>> = { web1: "172.30.0.0/16", web2: "172.31.0.0/16" };
  let deployed: DeployedRepository;
  const play = (...args: readonly string[]) => deployed.play("docker.yml", { args });

  beforeAll(async () => {
    deployed = await deploy(
      out,
      [web1, web2],
      Object.fromEntries(
        Object.entries(pools).map(([name, base]) => [name, { docker_server_address_pools: [{ base, size: 24 }] }]),
      ),
    );
    writeFileSync(
      join(deployed.folder, "docker.yml"),
      stringify([
        {
          name: "Set Docker up",
          hosts: "web1,web2",
          become: true,
          vars: {
            firewall_ssh_ports: [22],
            base_platform_web_server: "none",
            base_platform_php: false,
            base_platform_databases: [],
            base_platform_redis: false,
            base_platform_python: false,
            base_platform_docker: true,
            backup_client_password: "of-the-lab",
            backup_client_offsite_targets: [],
            backup_client_cross_targets: [],
          },
          roles: ["firewall", "monit_server", "backup_client", "base_platform"],
          pre_tasks: [
            {
              name: "Install what makes images",
              "ansible.builtin.apt": { name: ["busybox-static", "curl"], update_cache: true, cache_valid_time: 3600 },
            },
            {
              name: "Mount the disk",
              "ansible.builtin.shell": "mkfs.ext4 -q /dev/vdb; mkdir -p /mnt/vdb; mount /dev/vdb /mnt/vdb",
              args: { creates: "/mnt/vdb" },
            },
          ],
        },
      ]),
    );
    await succeed(play());
    for (const [host] of pairs) {
      await inside(host, makeImage);
      await inside(
        host,
        `docker network create apart >/dev/null
         docker run -d --name default -p 8081:80 ${serve} >/dev/null
         docker run -d --name everywhere -p 0.0.0.0:8082:80 ${serve} >/dev/null
         docker run -d --name apart --network apart -p 8083:80 ${serve} >/dev/null`,
      );
    }
  });
  afterAll(() => deployed.remove());

  test("a published port is the machine's own, on whatever address and network, until UFW lets it through", async () => {
    // seen to fail without the rules of DOCKER-USER: ports 8082 and 8083 answered
    const reachable = async (host: LabHost, other: LabHost) => {
      // the default network has the same addresses on both
      const container = await inside(
        host,
        "docker inspect -f '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}' apart",
      );
      await inside(other, `ip route replace ${pools[host.name]} via ${host.address}`);
      const answers = [
        ...(await Promise.all([8081, 8082, 8083].map((port) => ask(other, host.address, port)))),
        await ask(other, container, 80),
      ];
      await inside(other, `ip route del ${pools[host.name]}`);
      return answers;
    };
    const nothing = Array.from({ length: 4 }, () => "nothing");
    for (const [host, other] of pairs) {
      for (const port of [8081, 8082, 8083]) expect(await ask(host, "127.0.0.1", port)).toBe("from-the-container");
      expect(await reachable(host, other)).toEqual(nothing);
      // whatever order they are started in
      await inside(host, "ufw reload >/dev/null");
      expect(await reachable(host, other)).toEqual(nothing);
      await inside(host, "systemctl restart docker");
      expect(await reachable(host, other)).toEqual(nothing);
      // containers reach other machines
      const outward = `docker run --rm web /bin/busybox nc -w 3 ${other.address} 22 </dev/null | head -c 4`;
      expect(await inside(host, outward)).toBe("SSH-");
      const rule = "route allow proto tcp to any port 80";
      await inside(host, `ufw ${rule} >/dev/null`);
      expect(await ask(other, host.address, 8082)).toBe("from-the-container");
      await inside(host, `ufw route delete ${rule.slice("route ".length)} >/dev/null`);
      expect(await ask(other, host.address, 8082)).toBe("nothing");
    }
  });

  test("containers go on while Docker is restarted, their logs are bounded, and their data is on the data partition", async () => {
    for (const [host] of pairs) {
      const started = () => inside(host, "docker inspect -f '{{.State.StartedAt}} {{.State.Running}}' default");
      const before = await started();
      // systemd takes so many restarts for a service that fails
      await inside(host, "systemctl reset-failed docker; systemctl restart docker");
      expect([await started(), before]).toEqual([before, expect.stringContaining("true")]);
      const log =
        "docker inspect -f '{{.HostConfig.LogConfig.Type}} {{index .HostConfig.LogConfig.Config \"max-size\"}}' default";
      expect(await inside(host, log)).toBe("json-file 10m");
      expect(await inside(host, "docker info -f '{{.DockerRootDir}}'")).toBe("/mnt/vdb/docker");
    }
  });

  // seen to fail without the item
  test("volumes are in the nightly copy, and monit starts Docker again", async () => {
    for (const [host] of pairs) {
      await inside(
        host,
        `docker run --rm -v data:/data --entrypoint /bin/busybox web sh -c 'echo kept >/data/file'
         server-backup run`,
      );
      const copy = "/mnt/vdb/backups/prod/docker/files/mnt/vdb/docker/volumes/data/_data/file";
      expect(await inside(host, `cat ${copy}`)).toBe("kept");
      await inside(
        host,
        "systemctl stop monit docker.socket docker 2>/dev/null; monit validate >/dev/null || true; systemctl start monit",
      );
      expect(await inside(host, "systemctl is-active docker")).toBe("active");
    }
  });

  test("a second run changes nothing, neither does a dry run", async () => {
    for (const args of [[], ["--check", "--diff"]]) expect((await succeed(play(...args))).changes).toEqual([]);
  });

  // seen to fail where one of them has its default
  test("each default can have another value", async () => {
    for (const [host] of pairs) await inside(host, "docker rm -f $(docker ps -aq) >/dev/null");
    const variables = {
      docker_server_data_root: "/mnt/vdb/containers",
      docker_server_publish_address: "0.0.0.0",
      docker_server_log_max_size: "5m",
      docker_server_log_max_files: 2,
    };
    await succeed(deployed.play("docker.yml", { variables }));
    for (const [host] of pairs) {
      await inside(host, `${makeImage} docker run -d --name other -p 8081:80 ${serve} >/dev/null`);
      expect(await inside(host, "docker info -f '{{.DockerRootDir}}'")).toBe("/mnt/vdb/containers");
      const address = '{{(index (index .NetworkSettings.Ports "80/tcp") 0).HostIp}}';
      expect(await inside(host, `docker inspect -f '${address}' other`)).toBe("0.0.0.0");
      expect(JSON.parse(await inside(host, "docker inspect -f '{{json .HostConfig.LogConfig.Config}}' other"))).toEqual(
        {
          "max-size": "5m",
          "max-file": "2",
        },
      );
    }
  });
});
