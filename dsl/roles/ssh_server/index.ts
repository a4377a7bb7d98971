import {
  ansible_check_mode,
  ansible_failed_task,
  at,
  block,
  conditional,
  type Expr,
  type Expression,
  eq,
  facts,
  forEach,
  gt,
  isChanged,
  j,
  join,
  length,
  not,
  role,
  templateFile,
  variable,
} from "paq";
import {
  apt,
  command,
  fail,
  file,
  stat,
  systemd_service,
  template,
  wait_for_connection,
} from "paq/modules/ansible.builtin";
import { ufw } from "paq/modules/community.general";
import { isThere } from "../../dryRun.js";
import { sshComment } from "../firewall/comments.js";

/**
 * The ssh server: keys only, current algorithms, nothing that a server doesn't need.
 *
 * Changed settings are on trial until a new connection from the control machine has worked. Otherwise the former ones
 * come back and the run fails; and they come back by themselves if the machine can't be reached any more.
 *
 * To move to another port: list both, run, give the host its new `ansible_port`, list the new one alone, and run.
 */
export interface SshServer {
  /** Ports that it listens on. The firewall opens them, and fail2ban watches them. */
  ports?: readonly string[];
  /** How root may log in. */
  permitRootLogin?: "no" | "prohibit-password" | "forced-commands-only" | "yes";
  /** Whether passwords are accepted. */
  passwordAuthentication?: boolean;
  /** Users who may log in, as patterns (`deploy`, `backup@192.0.2.*`); all of them, if empty. */
  allowUsers?: readonly string[];
  /** Groups whose members may log in; all of them, if empty. */
  allowGroups?: readonly string[];
  /** Types of the server's own keys, most wanted first. */
  hostKeyTypes?: readonly ("ed25519" | "rsa" | "ecdsa")[];
  /** Key exchange, most wanted first. */
  kexAlgorithms?: readonly string[];
  /** Ciphers, most wanted first. */
  ciphers?: readonly string[];
  /** Message authentication, most wanted first. */
  macs?: readonly string[];
  /** Algorithms of the server's own signatures, most wanted first. */
  hostKeyAlgorithms?: readonly string[];
  /** Algorithms of users' signatures, most wanted first. */
  publicKeyAlgorithms?: readonly string[];
  /** Seconds within which a login must be done. */
  loginGraceTime?: number;
  /** Attempts of one connection to log in; each key that a client offers is one. */
  maxAuthTries?: number;
  /** Sessions that share one connection. */
  maxSessions?: number;
  /** Connections that are logging in at a time: how many are free, the percentage refused from then on, and the most. */
  maxStartups?: string;
  /** Seconds of silence after which the server asks whether the client is still there. */
  clientAliveInterval?: number;
  /** How often it asks in vain before it closes the connection. */
  clientAliveCountMax?: number;
  /** Whether connections of others may go through it. */
  allowTcpForwarding?: boolean;
  /** Whether keys of the user's own machine may be used from this one. */
  allowAgentForwarding?: boolean;
  /** Whether windows may be shown on the user's machine. */
  x11Forwarding?: boolean;
  /** How much is logged; `VERBOSE` says which key has logged in. */
  logLevel?: "QUIET" | "FATAL" | "ERROR" | "INFO" | "VERBOSE" | "DEBUG";
  /** Seconds within which a new connection must work after a change. */
  trialTime?: number;
}

/** Key exchange by the code name of the release: what its OpenSSH knows, and ssh-audit finds nothing wrong with. */
const keyExchange = variable<Readonly<Record<string, readonly string[]>>>("key_exchange", {
  jammy: ["sntrup761x25519-sha512@openssh.com", "curve25519-sha256", "curve25519-sha256@libssh.org"],
  bookworm: ["sntrup761x25519-sha512@openssh.com", "curve25519-sha256", "curve25519-sha256@libssh.org"],
  noble: ["sntrup761x25519-sha512@openssh.com", "curve25519-sha256", "curve25519-sha256@libssh.org"],
  trixie: [
    "mlkem768x25519-sha256",
    "sntrup761x25519-sha512",
    "sntrup761x25519-sha512@openssh.com",
    "curve25519-sha256",
    "curve25519-sha256@libssh.org",
  ],
});

/** The first of the files that sshd reads: what is set here, no later one changes. */
const settingsPath = "/etc/ssh/sshd_config.d/00-hardening.conf";
const formerPath = `${settingsPath}.former`;
const trial = "ssh-trial";

/** Brings the former settings back; where there were none, there are none again. */
const takeBack = `if [ -e ${formerPath} ]
then mv ${formerPath} ${settingsPath}
else rm -f ${settingsPath}
fi
systemctl daemon-reload
systemctl try-restart ssh.socket
systemctl try-reload-or-restart ssh.service
`;

/** Ends a trial. */
const takeFormer = () => [
  systemd_service("Take the former settings again", { name: `${trial}.service`, state: "started" }),
  systemd_service("End the trial", { name: `${trial}.timer`, state: "stopped" }),
];

const signatures = [
  "ssh-ed25519",
  "ssh-ed25519-cert-v01@openssh.com",
  "sk-ssh-ed25519@openssh.com",
  "sk-ssh-ed25519-cert-v01@openssh.com",
  "rsa-sha2-512",
  "rsa-sha2-512-cert-v01@openssh.com",
  "rsa-sha2-256",
  "rsa-sha2-256-cert-v01@openssh.com",
];

/** A switch, in sshd's words. */
const yesNo = (value: Expression<boolean>): Expr<string> => conditional(value, "yes", "no");

export const sshServer = role<SshServer>("ssh_server", {
  vars: [keyExchange],
  defaults: {
    ports: ["22"],
    permitRootLogin: "prohibit-password",
    passwordAuthentication: false,
    allowUsers: [],
    allowGroups: [],
    hostKeyTypes: ["ed25519", "rsa"],
    kexAlgorithms: at(keyExchange, facts.distribution_release),
    ciphers: [
      "chacha20-poly1305@openssh.com",
      "aes256-gcm@openssh.com",
      "aes128-gcm@openssh.com",
      "aes256-ctr",
      "aes192-ctr",
      "aes128-ctr",
    ],
    macs: ["hmac-sha2-512-etm@openssh.com", "hmac-sha2-256-etm@openssh.com", "umac-128-etm@openssh.com"],
    hostKeyAlgorithms: signatures,
    publicKeyAlgorithms: signatures,
    loginGraceTime: 30,
    maxAuthTries: 3,
    maxSessions: 10,
    maxStartups: "10:30:60",
    clientAliveInterval: 300,
    clientAliveCountMax: 2,
    allowTcpForwarding: false,
    allowAgentForwarding: false,
    x11Forwarding: false,
    logLevel: "VERBOSE",
    trialTime: 18,
  },
  meta: { galaxy_tags: ["system", "security", "ssh"] },
  tasks(vars) {
    /** Where a dry run finds it missing, it skips what needs it. */
    const packages = apt("Install the ssh server", { name: ["openssh-server"] });
    const installed = isThere(packages);
    const settings = {
      src: templateFile("templates/hardening.conf.ejs", { vars, gt, join, length, yesNo }),
      dest: settingsPath,
      owner: "root",
      group: "root",
      mode: "0644",
      validate: "sshd -t -f %s",
    };
    const comparison = template("Compare the settings of ssh with those wanted", settings, {
      when: installed,
      check_mode: true,
    });
    const pending = command(
      "Look for settings of ssh whose trial was cut off",
      { argv: ["systemctl", "is-active", `${trial}.timer`] },
      { changed_when: false, failed_when: false, check_mode: false },
    );
    const firewall = stat("Look for the firewall", { path: "/usr/sbin/ufw" });
    const socket = command(
      "Look whether systemd listens for ssh",
      { argv: ["systemctl", "status", "ssh.socket"] },
      { changed_when: false, failed_when: false },
    );
    return [
      packages,
      pending,
      /** Or the machine would take the former ones in a while, whatever this run makes of it. */
      block("Take back settings of ssh whose trial was cut off", takeFormer(), {
        when: [eq(pending.result.rc, 0), not(ansible_check_mode)],
      }),
      comparison,
      block(
        "Change the settings of ssh, on trial",
        [
          firewall,
          forEach(
            vars.ports,
            (port) =>
              ufw(
                "Let ssh in through the firewall, within limits",
                { rule: "limit", port, proto: "tcp", comment: sshComment(port) },
                { when: firewall.result.stat.exists },
              ),
            { as: "port" },
          ),
          command("Keep the former settings", { argv: ["cp", "-a", settingsPath, formerPath], removes: settingsPath }),
          /** It does so whatever becomes of this run: the control machine or the network may fail in between. */
          command(
            "Have the machine take the former settings again, in a while",
            {
              argv: [
                "systemd-run",
                `--unit=${trial}`,
                "--on-active=180",
                /** Who starts it waits for its end, and what has failed is in nobody's way. */
                "--property=Type=oneshot",
                "--collect",
                "/bin/sh",
                "-c",
                takeBack,
              ],
            },
            { changed_when: true },
          ),
          socket,
          block(
            "Try the settings",
            [
              template("Configure ssh", settings),
              command("Check the whole configuration of ssh", { argv: ["sshd", "-t"] }, { changed_when: false }),
              /** Ubuntu: the ports are the socket's, made from the settings. */
              systemd_service(
                "Have systemd listen on the ports",
                { name: "ssh.socket", state: "restarted", daemon_reload: true },
                { when: eq(socket.result.rc, 0) },
              ),
              systemd_service("Reload ssh; connections stay", { name: "ssh", state: "reloaded" }),
              wait_for_connection(
                "Connect anew",
                { delay: 1, sleep: 6, timeout: vars.trialTime },
                {
                  /** Neither through the connection that is open, nor so often that fail2ban would call it an attack. */
                  unchecked: {
                    vars: { ansible_ssh_args: "-o ControlMaster=no -o ControlPath=none", ansible_ssh_retries: 0 },
                  },
                },
              ),
            ],
            {
              rescue: [
                ...takeFormer(),
                fail("Say that the former settings are back", {
                  msg: j`The new settings of ssh failed at "${ansible_failed_task.name}". The former ones are back. If no new connection from the control machine worked, compare the user, key and port of Ansible's connection with the inputs of ssh_server.`,
                }),
              ],
            },
          ),
          systemd_service("Leave the settings as they are", { name: `${trial}.timer`, state: "stopped" }),
          file("Forget the former settings", { path: formerPath, state: "absent" }),
        ],
        { when: [isChanged(comparison.result), not(ansible_check_mode)] },
      ),
      systemd_service("Start ssh at boot", { name: "ssh", enabled: true }, { when: installed }),
    ];
  },
});
