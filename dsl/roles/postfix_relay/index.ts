import { dict2items, eq, facts, flatten, gt, j, join, length, role, type Secret, templateFile, unique } from "paq";
import { apt, command, debconf, systemd_service, template } from "paq/modules/ansible.builtin";
import { isThere } from "../../dryRun.js";

/**
 * postfix: takes mail of the machine itself, and hands all of it to one relay, by a verified TLS connection and with a password.
 *
 * Nothing is ever sent in plain text: a relay without TLS, or with another name in its certificate, gets nothing, and the mail waits.
 */
export interface PostfixRelay {
  /** Name of the relay, as it stands in its certificate. */
  relayHost: string;
  /** User at the relay. */
  relayUser: string;
  /** Password of that user. */
  relayPassword: Secret;
  /** Who gets mail to root and to other users of the machine. */
  administrators: readonly string[];
  /** The sender of all mail that a user of the machine sends: an address that the relay accepts from its user. */
  senderAddress: string;
  /** Port of the relay: 587 begins with STARTTLS. */
  relayPort?: number;
  /** `starttls`, or `wrapped` for a port that speaks TLS from the start (465). */
  relayTls?: "starttls" | "wrapped";
  /** Whether only senders of the machine's own names are rewritten (`local`), or those of applications, too (`all`), for a relay that accepts one sender only. */
  rewriteSenders?: "local" | "all";
  /** Domain of addresses without one; the machine's name, unless given. */
  mailName?: string;
  /** Address that gets a copy of all mail; nobody, if empty. */
  alwaysBcc?: string;
  /** Further aliases: addresses by the name of a user of the machine. */
  aliases?: Readonly<Record<string, readonly string[]>>;
  /** `all`, or one version of IP where the other leads nowhere. */
  inetProtocols?: "all" | "ipv4" | "ipv6";
  /** Largest mail, in bytes. Most relays refuse more than 25 MB or so. */
  messageSizeLimit?: number;
  /** How long a mail that the relay doesn't take waits: long enough for a weekend in which nobody mends a password. */
  queueLifetime?: string;
  /** How long a message about an undeliverable mail waits. */
  bounceLifetime?: string;
  /** Longest time between two attempts: how late mail may be after the relay has come back. */
  maximalBackoff?: string;
  /** Whether a test message goes to the administrators at the end of a run that has changed the configuration. */
  testMessage?: boolean;
}

const newAliases = command("Index the aliases", { argv: ["newaliases"] }, { changed_when: true });
const checkPostfix = command(
  "Check the configuration of postfix",
  { argv: ["postfix", "check"] },
  { changed_when: false },
);
/** A change of `inet_interfaces` needs more than a reload. */
const restartPostfix = systemd_service("Restart postfix", { name: "postfix", state: "restarted" });
/** What waited for what has changed needs not wait longer. On a busy machine, the queue is up a moment after postfix. */
const flushQueue = command(
  "Send what waits in the queue",
  { argv: ["postqueue", "-f"] },
  { changed_when: false, until: (answer) => eq(answer.rc, 0), retries: 30, delay: 1 },
);

const readable = { owner: "root", group: "root", mode: "0644" };

export const postfixRelay = role<PostfixRelay>("postfix_relay", {
  defaults: {
    relayPort: 587,
    relayTls: "starttls",
    rewriteSenders: "local",
    mailName: facts.fqdn,
    alwaysBcc: "",
    aliases: {},
    inetProtocols: "all",
    messageSizeLimit: 25_600_000,
    queueLifetime: "5d",
    bounceLifetime: "1d",
    maximalBackoff: "1h",
    testMessage: false,
  },
  meta: { galaxy_tags: ["mail", "postfix"] },
  tasks(vars) {
    const sendTestMessage = command(
      "Send a test message",
      {
        argv: ["/usr/sbin/sendmail", "-t"],
        stdin: j`To: root\nSubject: [${vars.mailName}] Test message\n\nMail of ${vars.mailName} leaves through ${vars.relayHost}.\n`,
      },
      { when: vars.testMessage, changed_when: true },
    );
    const notify = [newAliases, checkPostfix, restartPostfix, flushQueue, sendTestMessage];
    /** postfix refuses a map that names one of them twice. */
    const localNames = unique(flatten<string>([vars.mailName, facts.fqdn, facts.hostname, "localhost"]));
    /** Where a dry run finds them missing, it skips what needs them. */
    const packages = apt("Install postfix", { name: ["ca-certificates", "libsasl2-modules", "postfix"] });
    const installed = isThere(packages);
    return [
      /** The package would ask. What it makes of the answer is overwritten below. */
      debconf("Answer what the package of postfix asks", {
        name: "postfix",
        question: "postfix/main_mailer_type",
        value: "Satellite system",
        vtype: "select",
      }),
      packages,
      template(
        "Name the machine's mail",
        { src: templateFile("templates/mailname.ejs", { vars }), dest: "/etc/mailname", ...readable },
        { when: installed, notify },
      ),
      template(
        "Send mail to the administrators",
        {
          src: templateFile("templates/aliases.ejs", { vars, join, dict2items }),
          dest: "/etc/aliases",
          ...readable,
        },
        { when: installed, notify },
      ),
      template(
        "Rewrite senders",
        {
          src: templateFile("templates/sender_canonical.ejs", { vars, localNames }),
          dest: "/etc/postfix/sender_canonical",
          ...readable,
        },
        { when: installed, notify },
      ),
      template(
        "Write the password of the relay",
        {
          src: templateFile("templates/sasl_passwd.ejs", { vars }),
          dest: "/etc/postfix/sasl_passwd",
          owner: "root",
          group: "root",
          mode: "0600",
        },
        { when: installed, no_log: true, diff: false, notify },
      ),
      template(
        "Configure postfix",
        {
          src: templateFile("templates/main.cf.ejs", { vars, facts, gt, length, eq }),
          dest: "/etc/postfix/main.cf",
          ...readable,
        },
        { when: installed, notify },
      ),
      systemd_service("Start postfix", { name: "postfix", state: "started", enabled: true }, { when: installed }),
    ];
  },
});
