import { j } from "paq";
import { copy, file } from "paq/modules/ansible.builtin";
import { reload } from "./handlers.js";
import { monitServer, secretFile } from "./server.js";

/** Checks that a role adds. */
export interface MonitCheck {
  /** Name of the file: letters, digits, dashes, underscores. */
  checkName: string;
  /** One or more checks in the language of monit. */
  checkText: string;
}

/** Names a file of checks. */
export interface MonitCheckName {
  /** The name under which the checks were added. */
  checkName: string;
}

/** Adds checks, or changes them. A file that monit doesn't understand is refused, and the one before it stays. */
export const monitCheck = monitServer.entryPoint<MonitCheck>("check", {
  tasks: (vars) => [
    copy(
      "Write the checks",
      {
        content: vars.checkText,
        dest: j`/etc/monit/conf-enabled/${vars.checkName}.conf`,
        validate: "/usr/local/sbin/monit-drop-ins validate %s",
        ...secretFile,
      },
      { notify: reload },
    ),
  ],
});

/** Removes checks. */
export const monitRemoveCheck = monitServer.entryPoint<MonitCheckName>("remove_check", {
  tasks: (vars) => [
    file(
      "Remove the checks",
      { path: j`/etc/monit/conf-enabled/${vars.checkName}.conf`, state: "absent" },
      { notify: reload },
    ),
  ],
});
