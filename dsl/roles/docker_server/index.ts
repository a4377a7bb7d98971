import {
  and,
  ansible_check_mode,
  at,
  facts,
  isChanged,
  not,
  role,
  string,
  templateFile,
  toNiceJson,
  type Variables,
  variable,
} from "paq";
import { apt, file, systemd_service, template } from "paq/modules/ansible.builtin";
import { dataPath } from "../base_server/dataPath.js";
import { monitCheck, watchService } from "../monit_server/index.js";

/** Networks that Docker takes addresses of new networks from. */
export interface DockerAddressPool {
  /** Network to be divided, such as `172.30.0.0/16`. */
  base: string;
  /** Length of the prefix of each part. */
  size: number;
}

/**
 * Docker, the release's own, with Compose.
 *
 * Docker writes firewall rules of its own, which come before UFW's: a published port is open to everybody, whatever
 * `ufw status` says. So ports are published on the loopback address, unless a container's own options name another
 * one; what the outside is to reach goes through the web server.
 */
export interface DockerServer {
  /** Where images, containers and volumes are. */
  dataRoot?: string;
  /** Address that ports are published on, unless a container names one. */
  publishAddress?: string;
  /** Largest log file of a container, such as `10m`. */
  logMaxSize?: string;
  /** How many log files of a container are kept. */
  logMaxFiles?: number;
  /** Where addresses of new networks come from. */
  addressPools?: readonly DockerAddressPool[];
}

/** Packages by the code name of the release. Debian 12 has Compose as a program of its own, `docker-compose`. */
const packagesOf = variable<Readonly<Record<string, readonly string[]>>>("packages", {
  bookworm: ["docker.io", "docker-compose"],
  trixie: ["docker.io", "docker-cli", "docker-compose"],
  jammy: ["docker.io", "docker-compose-v2"],
  noble: ["docker.io", "docker-compose-v2"],
});

const restartDocker = systemd_service("Restart Docker", { name: "docker", state: "restarted" });

/** Settings of the daemon. The proxy for published ports stays, which the machine's own connections need. */
function daemon(vars: Variables<DockerServer>) {
  return {
    "data-root": vars.dataRoot,
    ip: vars.publishAddress,
    /** Containers that are to talk to each other share a network of their own. */
    icc: false,
    /** Containers go on while the daemon is restarted. */
    "live-restore": true,
    "no-new-privileges": true,
    "log-driver": "json-file",
    "log-opts": { "max-size": vars.logMaxSize, "max-file": string(vars.logMaxFiles) },
    "default-address-pools": vars.addressPools,
  };
}

export const dockerServer = role<DockerServer>("docker_server", {
  vars: [packagesOf],
  defaults: {
    dataRoot: `${dataPath}/docker`,
    publishAddress: "127.0.0.1",
    logMaxSize: "10m",
    logMaxFiles: 3,
    addressPools: [{ base: "172.30.0.0/16", size: 24 }],
  },
  meta: { galaxy_tags: ["docker", "containers"] },
  tasks(vars) {
    const folder = { owner: "root", group: "root" };
    /** Where a dry run finds them missing, it skips what needs them. */
    const packages = apt("Install Docker", { name: at(packagesOf, facts.distribution_release) });
    const installed = not(and(ansible_check_mode, isChanged(packages.result)));
    return [
      /** Before the packages, which start Docker: it begins where it is to stay. */
      file("Create the folder of Docker's settings", {
        path: "/etc/docker",
        state: "directory",
        ...folder,
        mode: "0755",
      }),
      file("Create the folder of Docker's data", { path: vars.dataRoot, state: "directory", ...folder, mode: "0710" }),
      packages,
      template(
        "Configure Docker",
        {
          src: templateFile("templates/daemon.json.ejs", { daemon: toNiceJson(daemon(vars)) }),
          dest: "/etc/docker/daemon.json",
          ...folder,
          mode: "0644",
        },
        { when: installed, notify: restartDocker },
      ),
      systemd_service("Start Docker", { name: "docker", state: "started", enabled: true }, { when: installed }),
      monitCheck.include(
        "Watch Docker",
        { checkName: "docker", checkText: watchService({ name: "docker", pidFile: "/run/docker.pid" }) },
        { when: installed },
      ),
    ];
  },
});
