import {
  conditional,
  dict2items,
  type Expr,
  facts,
  forEach,
  gt,
  isIn,
  j,
  join,
  length,
  not,
  role,
  templateFile,
  variable,
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

/** The web server nginx: its settings, and a default virtual host that answers nothing. */
export interface NginxServer extends WebServerSettings {
  /** Connections that one worker process serves at a time. */
  workerConnections?: number;
  /** Seconds for which an idle connection of a client stays open. */
  keepaliveTimeout?: number;
  /** Types of content that are compressed, besides `text/html`. */
  gzipTypes?: readonly string[];
}

/**
 * In each run, and not only after a change: the run after one that has written what nginx doesn't understand would be a good
 * one, and nginx wouldn't start any more.
 */
const checkNginx = (conditions: { when?: Expr<boolean> } = {}) =>
  command("Check the configuration of nginx", { argv: ["nginx", "-t"] }, { ...conditions, changed_when: false });
const reload = systemd_service("Reload nginx", { name: "nginx", state: "reloaded" });

const root = { owner: "root", group: "root", mode: "0644" };

/** While a virtual host has a file here, it answers 503 to all but the machine itself. */
const closedPath = "/etc/nginx/closed";

/** Code names of the releases whose nginx knows HTTP/2 as a parameter of `listen` alone: before 1.25.1. */
const withoutHttp2Directive = variable<readonly string[]>("without_http2_directive", ["bookworm", "jammy", "noble"]);

export const nginxServer = role<NginxServer>("nginx_server", {
  vars: [withoutHttp2Directive],
  defaults: {
    ...webServerDefaults,
    logPath: logPathOf("nginx"),
    workerConnections: 1024,
    keepaliveTimeout: 65,
    gzipTypes: [
      "application/javascript",
      "application/json",
      "application/xml",
      "image/svg+xml",
      "text/css",
      "text/plain",
      "text/xml",
    ],
  },
  meta: { galaxy_tags: ["web", "nginx"] },
  tasks(vars) {
    /** Where a dry run finds it missing, it skips what needs it. */
    const packages = apt("Install nginx", { name: ["nginx"] });
    const installed = isThere(packages);
    return [
      packages,
      template(
        "Configure nginx",
        {
          src: templateFile("templates/nginx.conf.ejs", { vars, join }),
          dest: "/etc/nginx/nginx.conf",
          validate: "nginx -t -c %s",
          ...root,
        },
        { when: installed, notify: reload },
      ),
      template(
        "Answer nothing to requests for unknown names",
        {
          src: templateFile("templates/default.conf.ejs", { vars }),
          dest: "/etc/nginx/sites-available/default",
          ...root,
        },
        { when: installed, notify: reload },
      ),
      file(
        "Enable the default virtual host",
        { src: "/etc/nginx/sites-available/default", dest: "/etc/nginx/sites-enabled/default", state: "link" },
        { when: installed, notify: reload },
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
        "Keep the logs of virtual hosts for a while",
        { src: templateFile("templates/logrotate.ejs", { vars }), dest: "/etc/logrotate.d/nginx-vhosts", ...root },
        { when: installed },
      ),
      checkNginx({ when: installed }),
      systemd_service("Start nginx", { name: "nginx", state: "started", enabled: true }, { when: installed }),
      monitCheck.include(
        "Watch nginx",
        { checkName: "nginx", checkText: watchService({ name: "nginx", pidFile: "/run/nginx.pid", port: 80 }) },
        { when: installed },
      ),
      ["80", "443"].map((port) =>
        firewallAllow.include(
          `Let the web in at port ${port}`,
          { rulePort: port, ruleComment: "nginx" },
          { when: installed },
        ),
      ),
      fail2banJail.include(
        "Ban who searches for holes",
        {
          jailName: "nginx-botsearch",
          jailSettings: {
            port: "http,https",
            backend: "auto",
            logpath: j`/var/log/nginx/access.log\n${vars.logPath}/*.access.log`,
          },
        },
        { when: installed },
      ),
      fail2banJail.include(
        "Ban who tries passwords",
        {
          jailName: "nginx-http-auth",
          jailSettings: {
            port: "http,https",
            backend: "auto",
            logpath: j`/var/log/nginx/error.log\n${vars.logPath}/*.error.log`,
          },
        },
        { when: installed },
      ),
    ];
  },
});

/** Makes one virtual host, or changes it. */
export const nginxVhost = nginxServer.entryPoint<WebVhost>("vhost", {
  defaults: vhostDefaults,
  tasks: (vars) => [
    user(
      "Let nginx read what is served",
      { name: "www-data", groups: [vars.vhostGroup], append: true },
      { notify: reload },
    ),
    template(
      "Configure the virtual host",
      {
        src: templateFile("templates/vhost.conf.ejs", {
          vars,
          server: nginxServer.vars,
          headers: dict2items(nginxServer.vars.headers),
          closedPath,
          hasTls: gt(length(vars.vhostCertificate), 0),
          hasHttp2Directive: not(isIn(facts.distribution_release, withoutHttp2Directive)),
          http2Parameter: conditional(isIn(facts.distribution_release, withoutHttp2Directive), " http2", ""),
          gt,
          length,
        }),
        dest: j`/etc/nginx/sites-available/${vars.vhostId}.conf`,
        ...root,
      },
      { notify: [reload, findLogs] },
    ),
    file(
      "Enable the virtual host",
      {
        src: j`/etc/nginx/sites-available/${vars.vhostId}.conf`,
        dest: j`/etc/nginx/sites-enabled/${vars.vhostId}.conf`,
        state: "link",
      },
      { notify: reload },
    ),
    checkNginx(),
  ],
});

export const {
  removeVhost: nginxRemoveVhost,
  closeVhost: nginxCloseVhost,
  openVhost: nginxOpenVhost,
} = vhostEntryPoints(nginxServer, { configPath: "/etc/nginx", closedPath, reload });
