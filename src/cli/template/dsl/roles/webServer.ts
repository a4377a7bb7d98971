import { j, role } from "paq";
import { apt, copy, file, systemd_service } from "paq/modules/ansible.builtin";

/** A web server that shows one page. */
export interface WebServer {
  /** Fully qualified name that the site answers to. */
  domain: string;
  /** Heading of the page. */
  heading?: string;
}

/** A task that others notify is a handler. */
const reloadNginx = systemd_service("Reload nginx", { name: "nginx", state: "reloaded" });

export const webServer = role<WebServer>("web_server", {
  defaults: { heading: "It works" },
  tasks: (vars) => [
    apt("Install nginx", { name: ["nginx"], update_cache: true, cache_valid_time: 3600 }),
    file("Create the folder of the site", { path: j`/srv/${vars.domain}`, state: "directory", mode: "0755" }),
    copy("Write the page", {
      dest: j`/srv/${vars.domain}/index.html`,
      content: j`<!doctype html>\n<title>${vars.domain}</title>\n<h1>${vars.heading}</h1>\n`,
      mode: "0644",
    }),
    copy(
      "Configure the site",
      {
        dest: "/etc/nginx/conf.d/site.conf",
        content: j`server {\n  listen 80;\n  server_name ${vars.domain};\n  root /srv/${vars.domain};\n}\n`,
        mode: "0644",
      },
      { notify: reloadNginx },
    ),
    systemd_service("Start nginx", { name: "nginx", state: "started", enabled: true }),
  ],
});
