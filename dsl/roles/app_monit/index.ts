import { type Expr, type Expression, j, role, roleFile, templateFile, toJson } from "paq";
import { copy, file, template } from "paq/modules/ansible.builtin";
import { isThere } from "../../dryRun.js";
import { monitCheck, monitRemoveCheck } from "../monit_server/index.js";

/**
 * The check of an application's site: a mail is sent when a page of it doesn't come, or isn't the one that it should be.
 *
 * monit asks the machine itself, but as others do: by its address in the network, with the site's name and certificate.
 * A site that is closed is down, unless a file says that this is for a while, such as for an upgrade.
 */
export interface AppMonit {
  /** Id of the instance: letters, digits, underscores. The check is called `site_<id>`. */
  id: string;
  /** Page that is asked for: `http` or `https`, and the name of the site. */
  url: string;
  /** Regular expression, in the language of Python, that is found in the page. */
  pattern: string;
  /** Seconds for which an answer may keep the check waiting. */
  timeout?: number;
  /** Days before the end of the site's certificate from which on a mail is sent. */
  certificateDays?: number;
  /** Cycles of monit in a row for which the site must be down before a mail is sent. At most 64. */
  alertCycles?: number;
  /** File that is there while the site may be closed, such as during an upgrade; empty if there is none. */
  closedPath?: string;
  /** Minutes for which this file excuses the site. After that something has gone wrong, and a mail is sent. */
  closedMinutes?: number;
}

/** Names the check of a site. */
export interface AppMonitId {
  /** Id of the instance. */
  siteId: string;
}

/** The name under which monit has the check of a site. */
export function siteCheckName(id: Expression<string>): Expr<string> {
  return j`site_${id}`;
}

const folderPath = "/etc/site-check";

export const appMonit = role<AppMonit>("app_monit", {
  defaults: { timeout: 20, certificateDays: 14, alertCycles: 3, closedPath: "", closedMinutes: 60 },
  meta: { galaxy_tags: ["monitoring", "application"] },
  tasks(vars) {
    const folder = file("Create the folder of the sites that are checked", {
      path: folderPath,
      state: "directory",
      owner: "root",
      group: "root",
      mode: "0755",
    });
    return [
      folder,
      copy("Install the check of a site", {
        src: roleFile("files/site-check"),
        dest: "/usr/local/sbin/site-check",
        owner: "root",
        group: "root",
        mode: "0755",
      }),
      template(
        "Say what is expected of the site",
        {
          src: templateFile("templates/site.json.ejs", { vars, toJson }),
          dest: j`${folderPath}/${vars.id}.json`,
          owner: "root",
          group: "root",
          mode: "0644",
        },
        { when: isThere(folder) },
      ),
      monitCheck.include("Watch the site", {
        checkName: siteCheckName(vars.id),
        checkText: j`check program ${siteCheckName(vars.id)} with path "/usr/local/sbin/site-check ${vars.id}" with timeout 60 seconds
  if status != 0 for ${vars.alertCycles} cycles then alert
`,
      }),
    ];
  },
});

/** Removes the check of a site. */
export const appMonitRemove = appMonit.entryPoint<AppMonitId>("remove", {
  tasks: (vars) => [
    monitRemoveCheck.include("Stop watching the site", { checkName: siteCheckName(vars.siteId) }),
    file("Forget what was expected of the site", { path: j`${folderPath}/${vars.siteId}.json`, state: "absent" }),
  ],
});
