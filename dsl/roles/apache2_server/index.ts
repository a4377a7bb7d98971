import {
  contains,
  dict2items,
  type Expr,
  forEach,
  gt,
  humanToBytes,
  isMatch,
  j,
  join,
  length,
  regexEscape,
  role,
  templateFile,
} from "paq";
import { apt, command, file, systemd_service, template, user } from "paq/modules/ansible.builtin";
import { isThere } from "../../dryRun.js";
import {
  logPathOf,
  vhostDefaults,
  type WebServerSettings,
  type WebVhost,
  webServerDefaults,
} from "../app_vhost/contract.js";
import { vhostEntryPoints } from "../app_vhost/entryPoints.js";
import { fail2banJail, findLogs } from "../fail2ban_server/index.js";
import { firewallAllow } from "../firewall/index.js";
import { monitCheck, watchService } from "../monit_server/index.js";

/** The web server Apache: its settings, and a default virtual host that answers nothing useful. */
export interface Apache2Server extends WebServerSettings {
  /** Seconds to wait for a client, or for a program that answers for it. */
  timeout?: number;
  /** Seconds for which an idle connection of a client stays open. */
  keepaliveTimeout?: number;
}

/** In each run, and not only after a change: a later run would be a good one, while Apache wouldn't start any more. */
const checkApache2 = (conditions: { when?: Expr<boolean> } = {}) =>
  command(
    "Check the configuration of Apache",
    { argv: ["apache2ctl", "configtest"] },
    { ...conditions, changed_when: false },
  );
const reload = systemd_service("Reload Apache", { name: "apache2", state: "reloaded" });

const root = { owner: "root", group: "root", mode: "0644" };

/** While a virtual host has a file here, it answers 503 to all but the machine itself. */
const closedPath = "/etc/apache2/closed";
/** The default virtual host's certificate; nobody trusts it. */
const certificate = "/etc/apache2/default.crt";
const certificateKey = "/etc/apache2/default.key";

const neededModules = ["headers", "http2", "proxy_fcgi", "proxy_http", "proxy_wstunnel", "rewrite", "setenvif", "ssl"];

export const apache2Server = role<Apache2Server>("apache2_server", {
  defaults: { ...webServerDefaults, logPath: logPathOf("apache2"), timeout: 60, keepaliveTimeout: 5 },
  meta: { galaxy_tags: ["web", "apache"] },
  tasks(vars) {
    /** Where a dry run finds it missing, it skips what needs it. */
    const packages = apt("Install Apache", { name: ["apache2", "openssl"] });
    const installed = isThere(packages);
    return [
      packages,
      command(
        "Enable the modules",
        { argv: ["a2enmod", ...neededModules] },
        {
          when: installed,
          changed_when: (result) => contains(result.stdout, "Enabling module"),
          notify: reload,
        },
      ),
      command(
        "Disable the modules that show what is there",
        { argv: ["a2dismod", "-f", "autoindex", "status"] },
        {
          when: installed,
          changed_when: (result) => contains(result.stdout, " disabled.\nTo activate"),
          notify: reload,
        },
      ),
      command(
        "Make a certificate for names that no virtual host has",
        {
          argv: [
            ...["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"],
            ...["-days", "3650", "-subj", "/CN=default.invalid", "-keyout", certificateKey, "-out", certificate],
          ],
          creates: certificate,
        },
        { when: installed },
      ),
      forEach(
        [
          { path: closedPath, group: "root", mode: "0755" },
          { path: vars.challengePath, group: "root", mode: "0755" },
          { path: vars.logPath, group: "adm", mode: "0750" },
        ],
        (folder) =>
          file(
            "Create the folders for marks of what is closed, challenges and logs",
            { path: folder.path, state: "directory", owner: "root", group: folder.group, mode: folder.mode },
            { when: installed },
          ),
        { as: "folder", label: (folder) => folder.path },
      ),
      template(
        "Configure Apache",
        {
          src: templateFile("templates/server.conf.ejs", { vars, join }),
          dest: "/etc/apache2/conf-available/server.conf",
          ...root,
        },
        { when: installed, notify: reload },
      ),
      template(
        "Answer nothing useful to requests for unknown names",
        {
          src: templateFile("templates/default.conf.ejs", { certificate, certificateKey }),
          dest: "/etc/apache2/sites-available/000-default.conf",
          ...root,
        },
        { when: installed, notify: reload },
      ),
      forEach(
        ["conf-%s/server.conf", "sites-%s/000-default.conf"].map((path) => ({
          source: `../${path.replace("%s", "available")}`,
          link: `/etc/apache2/${path.replace("%s", "enabled")}`,
        })),
        (one) =>
          file(
            "Enable the settings and the default virtual host",
            { src: one.source, dest: one.link, state: "link" },
            { when: installed, notify: reload },
          ),
        { as: "link", label: (one) => one.link },
      ),
      template(
        "Keep the logs of virtual hosts for a while",
        { src: templateFile("templates/logrotate.ejs", { vars }), dest: "/etc/logrotate.d/apache2-vhosts", ...root },
        { when: installed },
      ),
      checkApache2({ when: installed }),
      systemd_service("Start Apache", { name: "apache2", state: "started", enabled: true }, { when: installed }),
      monitCheck.include(
        "Watch Apache",
        {
          checkName: "apache2",
          checkText: watchService({ name: "apache2", pidFile: "/run/apache2/apache2.pid", port: 80 }),
        },
        { when: installed },
      ),
      ["80", "443"].map((port) =>
        firewallAllow.include(
          `Let the web in at port ${port}`,
          { rulePort: port, ruleComment: "Apache" },
          { when: installed },
        ),
      ),
      fail2banJail.include(
        "Ban who searches for holes",
        {
          jailName: "apache-botsearch",
          jailSettings: {
            port: "http,https",
            backend: "auto",
            /** fail2ban's own filter for Apache reads the log of errors, where Apache says nothing of files that aren't there. */
            filter: "nginx-botsearch",
            logpath: j`/var/log/apache2/access.log\n${vars.logPath}/*.access.log`,
          },
        },
        { when: installed },
      ),
      fail2banJail.include(
        "Ban who tries passwords",
        {
          jailName: "apache-auth",
          jailSettings: {
            port: "http,https",
            backend: "auto",
            logpath: j`/var/log/apache2/error.log\n${vars.logPath}/*.error.log`,
          },
        },
        { when: installed },
      ),
    ];
  },
});

/** Makes one virtual host, or changes it. */
export const apache2Vhost = apache2Server.entryPoint<WebVhost>("vhost", {
  defaults: vhostDefaults,
  tasks: (vars) => [
    user(
      "Let Apache read what is served",
      { name: "www-data", groups: [vars.vhostGroup], append: true },
      { notify: reload },
    ),
    template(
      "Configure the virtual host",
      {
        src: templateFile("templates/vhost.conf.ejs", {
          vars,
          server: apache2Server.vars,
          headers: dict2items(apache2Server.vars.headers),
          closedPath,
          hasTls: gt(length(vars.vhostCertificate), 0),
          gt,
          humanToBytes,
          isMatch,
          length,
          regexEscape,
        }),
        dest: j`/etc/apache2/sites-available/${vars.vhostId}.conf`,
        ...root,
      },
      { notify: [reload, findLogs] },
    ),
    file(
      "Enable the virtual host",
      {
        src: j`../sites-available/${vars.vhostId}.conf`,
        dest: j`/etc/apache2/sites-enabled/${vars.vhostId}.conf`,
        state: "link",
      },
      { notify: reload },
    ),
    checkApache2(),
  ],
});

export const {
  removeVhost: apache2RemoveVhost,
  closeVhost: apache2CloseVhost,
  openVhost: apache2OpenVhost,
} = vhostEntryPoints(apache2Server, { configPath: "/etc/apache2", closedPath, reload });
