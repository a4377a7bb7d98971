import {
  concat,
  defaultTo,
  filter,
  forEach,
  j,
  join,
  mapAttribute,
  mapFilter,
  regexReplace,
  reject,
  role,
  select,
  split,
  variable,
} from "paq";
import { apt, command } from "paq/modules/ansible.builtin";
import { ufw } from "paq/modules/community.general";
import { isThere } from "../../dryRun.js";
import { sshServer } from "../ssh_server/index.js";
import { mark, sshComment } from "./comments.js";

/** Connections that the firewall lets in. */
export interface FirewallRule {
  /** A port (`80`) or a range of ports (`6000:6007`). */
  port: string;
  /** `tcp`, unless given. */
  protocol?: "tcp" | "udp";
  /** Address or network that they come from; anywhere, unless given. */
  source?: string;
  /** What the rule is for. */
  comment: string;
}

/**
 * The firewall, UFW: refuses what nobody has asked for.
 *
 * `ufw status` shows where a rule comes from: those of the inventory have a comment that begins with `inventory:`, and
 * go when the inventory doesn't have them any more. Rules that other roles have made, or an administrator by hand, stay.
 */
export interface Firewall {
  /** Ports of ssh: six connections in 30 seconds from an address are let in, and further ones refused. */
  sshPorts?: readonly string[];
  /** What is let in besides ssh and besides what roles open by themselves, as those of web servers do. */
  rules?: readonly FirewallRule[];
  /** What becomes of connections to this machine that no rule is about. */
  incoming?: "deny" | "reject";
  /** What becomes of connections from this machine that no rule is about. */
  outgoing?: "allow" | "deny" | "reject";
  /** How much is logged of what is refused. */
  logging?: "off" | "low" | "medium" | "high" | "full";
}

/** One rule of the firewall. */
export interface FirewallEntry {
  /** A port (`80`) or a range of ports (`6000:6007`). */
  rulePort: string;
  /** Protocol of the connections. */
  ruleProtocol?: "tcp" | "udp";
  /** Address or network that they come from. */
  ruleSource?: string;
  /** Let all in, or six connections in 30 seconds from an address. */
  ruleAction?: "allow" | "limit";
  /** What the rule is for, as `ufw status` shows it. */
  ruleComment: string;
}

/** Names a rule of the firewall. */
export interface FirewallEntryName {
  /** A port (`80`) or a range of ports (`6000:6007`). */
  rulePort: string;
  /** Protocol of the connections. */
  ruleProtocol?: "tcp" | "udp";
  /** Address or network that they come from. */
  ruleSource?: string;
  /** Let all in, or six connections in 30 seconds from an address. */
  ruleAction?: "allow" | "limit";
}

export const firewall = role<Firewall>("firewall", {
  defaults: { sshPorts: sshServer.vars.ports, rules: [], incoming: "deny", outgoing: "allow", logging: "low" },
  meta: { galaxy_tags: ["system", "firewall", "ufw"] },
  tasks(vars) {
    /** Where a dry run finds it missing, it skips what needs it. */
    const packages = apt("Install the firewall", { name: ["ufw"] });
    const installed = isThere(packages);

    // A rule is known by its comment, which says all of it: UFW writes addresses in a form of its own.
    const sshComments = mapFilter<string>(vars.sshPorts, "regex_replace", ["^(.*)$", `${mark}ssh \\1 tcp any`]);
    const ruleComments = mapFilter<string>(
      mapFilter<string>(
        filter(mapAttribute(vars.rules, "comment"), "zip", [
          mapAttribute(vars.rules, "port"),
          mapAttribute(vars.rules, "protocol", "tcp"),
          mapAttribute(vars.rules, "source", "any"),
        ]),
        "join",
        [" "],
      ),
      "regex_replace",
      ["^", mark],
    );
    const declared = variable<readonly string[]>("declared", concat(sshComments, ruleComments));
    const present = command(
      "Look at the rules",
      { argv: ["ufw", "show", "added"] },
      { when: installed, changed_when: false, check_mode: false },
    );
    const undeclared = reject(
      select(defaultTo(present.result.stdout_lines, []), "search", ` comment '${mark}`),
      "search",
      j` comment '(${join(mapFilter<string>(declared, "regex_escape"), "|")})'$`,
    );

    return [
      packages,
      /** Before the firewall is enabled, or nobody gets in any more. */
      forEach(
        vars.sshPorts,
        (port) =>
          ufw(
            "Let ssh in, within limits",
            { rule: "limit", port, proto: "tcp", comment: sshComment(port) },
            { when: installed },
          ),
        { as: "port" },
      ),
      forEach(
        vars.rules,
        (rule) =>
          ufw(
            "Let in what the inventory asks for",
            {
              rule: "allow",
              port: rule.port,
              proto: defaultTo(rule.protocol, "tcp"),
              from_ip: defaultTo(rule.source, "any"),
              comment: j`${mark}${rule.comment} ${rule.port} ${defaultTo(rule.protocol, "tcp")} ${defaultTo(rule.source, "any")}`,
            },
            { when: installed },
          ),
        { as: "rule", label: (rule) => rule.comment },
      ),
      ufw(
        "Refuse all else, and enable the firewall",
        { default: vars.incoming, direction: "incoming", logging: vars.logging, state: "enabled" },
        { when: installed },
      ),
      ufw(
        "Choose what becomes of connections from this machine",
        { default: vars.outgoing, direction: "outgoing" },
        { when: installed },
      ),
      present,
      forEach(
        undeclared,
        (line) =>
          command(
            "Remove the rules that the inventory had once",
            {
              argv: split(regexReplace(regexReplace(line, "^ufw ", "ufw --force delete "), " comment '.*'$", "")),
            },
            { changed_when: true, vars: [declared] },
          ),
        { as: "line" },
      ),
    ];
  },
});

/** Lets connections to one port in. Rules are told apart by port, protocol and source: a second comment replaces the first. */
export const firewallAllow = firewall.entryPoint<FirewallEntry>("allow", {
  defaults: { ruleProtocol: "tcp", ruleSource: "any", ruleAction: "allow" },
  tasks: (vars) => [
    ufw("Let connections in", {
      rule: vars.ruleAction,
      port: vars.rulePort,
      proto: vars.ruleProtocol,
      from_ip: vars.ruleSource,
      comment: vars.ruleComment,
    }),
  ],
});

/** Removes the rule for one port. */
export const firewallRemove = firewall.entryPoint<FirewallEntryName>("remove", {
  defaults: { ruleProtocol: "tcp", ruleSource: "any", ruleAction: "allow" },
  tasks: (vars) => [
    ufw("Let connections in no more", {
      rule: vars.ruleAction,
      port: vars.rulePort,
      proto: vars.ruleProtocol,
      from_ip: vars.ruleSource,
      delete: true,
    }),
  ],
});
