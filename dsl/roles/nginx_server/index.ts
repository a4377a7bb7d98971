import { and, ansible_check_mode, gt, isChanged, j, join, length, not, role, templateFile } from "paq";
import { apt, command, copy, file, systemd_service, template, user } from "paq/modules/ansible.builtin";

/** The web server nginx: its settings, and a default virtual host that answers nothing. */
export interface NginxServer {
  /** Connections that one worker process serves at a time. */
  workerConnections?: number;
  /** Seconds for which an idle connection of a client stays open. */
  keepaliveTimeout?: number;
  /** Types of content that are compressed, besides `text/html`. */
  gzipTypes?: readonly string[];
}

/** A virtual host of an application. */
export interface NginxVhost {
  /** What the virtual host's files are called: the id of the instance that it belongs to. */
  vhostId: string;
  /** Fully qualified name that it answers to. */
  vhostDomain: string;
  /** Folder that it serves. */
  vhostRoot: string;
  /** Group that may read what is served: nginx becomes a member. */
  vhostGroup: string;
  /** Socket of the PHP-FPM pool that runs its PHP files; without one, they aren't served. */
  vhostPhpSocket?: string;
  /** What answers to paths that are no file, such as `/index.php?$args`. */
  vhostFallback?: string;
  /** Paths that nobody gets, such as `/data/`: they and all that begins with them answer 404. */
  vhostDeniedLocations?: readonly string[];
  /** Largest request, such as `64m`. */
  vhostMaxBodySize?: string;
}

/** Names a virtual host. */
export interface NginxVhostName {
  /** The id under which the virtual host was made. */
  vhostId: string;
}

const checkNginx = command("Check the configuration of nginx", { argv: ["nginx", "-t"] }, { changed_when: false });
const reloadNginx = systemd_service("Reload nginx", { name: "nginx", state: "reloaded" });
const reload = [checkNginx, reloadNginx];

const root = { owner: "root", group: "root", mode: "0644" };

/** While a virtual host has a file here, it answers 503 to all but the machine itself. */
const closedPath = "/etc/nginx/closed";

export const nginxServer = role<NginxServer>("nginx_server", {
  defaults: {
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
    const installed = not(and(ansible_check_mode, isChanged(packages.result)));
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
        { src: templateFile("templates/default.conf.ejs"), dest: "/etc/nginx/sites-available/default", ...root },
        { when: installed, notify: reload },
      ),
      file(
        "Enable the default virtual host",
        { src: "/etc/nginx/sites-available/default", dest: "/etc/nginx/sites-enabled/default", state: "link" },
        { when: installed, notify: reload },
      ),
      file(
        "Create the directory that says which virtual hosts are closed",
        { path: closedPath, state: "directory", owner: "root", group: "root", mode: "0755" },
        { when: installed },
      ),
      systemd_service("Start nginx", { name: "nginx", state: "started", enabled: true }, { when: installed }),
    ];
  },
});

/** Makes one virtual host, or changes it. */
export const nginxVhost = nginxServer.entryPoint<NginxVhost>("vhost", {
  defaults: { vhostPhpSocket: "", vhostFallback: "=404", vhostDeniedLocations: [], vhostMaxBodySize: "64m" },
  tasks: (vars) => [
    user(
      "Let nginx read what is served",
      { name: "www-data", groups: [vars.vhostGroup], append: true },
      { notify: reload },
    ),
    template(
      "Configure the virtual host",
      {
        src: templateFile("templates/vhost.conf.ejs", { vars, closedPath, gt, length }),
        dest: j`/etc/nginx/sites-available/${vars.vhostId}.conf`,
        ...root,
      },
      { notify: reload },
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
  ],
});

/** Removes one virtual host. Its logs stay. */
export const nginxRemoveVhost = nginxServer.entryPoint<NginxVhostName>("remove_vhost", {
  tasks: (vars) => [
    file(
      "Disable the virtual host",
      { path: j`/etc/nginx/sites-enabled/${vars.vhostId}.conf`, state: "absent" },
      { notify: reload },
    ),
    file("Remove the virtual host", { path: j`/etc/nginx/sites-available/${vars.vhostId}.conf`, state: "absent" }),
    file("Forget that it was closed", { path: j`${closedPath}/${vars.vhostId}`, state: "absent" }),
  ],
});

/** Closes one virtual host at once: it answers 503 to all but the machine itself. */
export const nginxCloseVhost = nginxServer.entryPoint<NginxVhostName>("close_vhost", {
  tasks: (vars) => [copy("Close the virtual host", { content: "", dest: j`${closedPath}/${vars.vhostId}`, ...root })],
});

/** Opens one virtual host again. */
export const nginxOpenVhost = nginxServer.entryPoint<NginxVhostName>("open_vhost", {
  tasks: (vars) => [file("Open the virtual host", { path: j`${closedPath}/${vars.vhostId}`, state: "absent" })],
});
