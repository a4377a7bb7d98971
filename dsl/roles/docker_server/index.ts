import { at, facts, j, role, string, templateFile, toJson, variable } from "paq";
import { apt, blockinfile, command, file, meta, stat, systemd_service } from "paq/modules/ansible.builtin";
import { isThere } from "../../dryRun.js";
import { backupItem } from "../backup_client/index.js";
import { onTrial, restartAgain } from "../base_platform/trial.js";
import { dataPath } from "../base_server/index.js";
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
 * Docker writes firewall rules of its own, which come before UFW's: by itself, a published port is open to everybody,
 * whatever `ufw status` says. Here nobody outside reaches a container, on whatever address its port is published, unless
 * UFW's rules for what is passed on say so: `ufw route allow proto tcp to any port 80`, with the container's own port.
 * What the outside is to reach goes through the web server. IPv6 connections are those of Docker's proxy, and so under
 * UFW's rules for this machine.
 *
 * Volumes are copied every night as they are then on the disk. What a database keeps in one needs a dump beside it, made
 * by its container. Before volumes are restored, their containers are stopped by hand.
 */
export interface DockerServer {
  /** Where images, containers and volumes are. */
  dataRoot?: string;
  /** Address that ports of the default network are published on, unless a container names one. */
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

/**
 * Docker asks its chain DOCKER-USER first about all that is passed on. UFW declares it, too, so that it stands before
 * Docker starts; containers' bridges are docker0 and, by Docker's names, br-….
 */
const passedOn = `*filter
:ufw-user-forward - [0:0]
:DOCKER-USER - [0:0]
-A DOCKER-USER -m conntrack --ctstate RELATED,ESTABLISHED -j RETURN
-A DOCKER-USER -i docker0 -j RETURN
-A DOCKER-USER -i br-+ -j RETURN
-A DOCKER-USER -j ufw-user-forward
-A DOCKER-USER -j DROP
COMMIT
`;

const ufwRules = "/etc/ufw/after.rules";
const reloadFirewall = command("Reload the firewall", { argv: ["ufw", "reload"] }, { changed_when: true });

export const dockerServer = role<DockerServer>("docker_server", {
  vars: [packagesOf],
  defaults: {
    dataRoot: j`${dataPath}/docker`,
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
    const installed = isThere(packages);
    const firewall = stat("Look for the firewall", { path: ufwRules });
    const restart = (name: string) => systemd_service(name, { name: "docker", state: "restarted" });
    return [
      /** Before the packages, which start Docker: it begins where it is to stay. */
      file("Create the folder of Docker's settings", {
        path: "/etc/docker",
        state: "directory",
        ...folder,
        mode: "0755",
      }),
      file("Create the folder of Docker's data", { path: vars.dataRoot, state: "directory", ...folder, mode: "0710" }),
      firewall,
      blockinfile(
        "Let nobody outside reach containers, unless the firewall says so",
        {
          path: ufwRules,
          block: passedOn,
          marker: "# {mark} containers: Ansible managed, what is changed here is overwritten",
          validate: "iptables-restore --test --noflush %s",
        },
        { when: firewall.result.stat.exists, notify: reloadFirewall },
      ),
      /** Containers of a run that is cut off later are behind the firewall, too. */
      meta("Have the rules in force before Docker starts", { free_form: "flush_handlers" }),
      packages,
      onTrial({
        server: "Docker",
        task: "Configure Docker",
        settings: {
          src: templateFile("templates/daemon.json.ejs", { vars, string, toJson }),
          dest: "/etc/docker/daemon.json",
          ...folder,
          mode: "0644",
        },
        when: installed,
        apply: () => [restart("Restart Docker; containers go on")],
        recover: () => restartAgain("Docker", "docker"),
      }),
      systemd_service("Start Docker", { name: "docker", state: "started", enabled: true }, { when: installed }),
      /** Images come back from where they came from, containers from their Compose files. */
      backupItem.include(
        "Copy the volumes every night",
        {
          itemName: "docker",
          itemStep: "services",
          itemPaths: [j`${vars.dataRoot}/volumes`],
        },
        { when: installed },
      ),
      monitCheck.include(
        "Watch Docker",
        { checkName: "docker", checkText: watchService({ name: "docker", pidFile: "/run/docker.pid" }) },
        { when: installed },
      ),
    ];
  },
});
