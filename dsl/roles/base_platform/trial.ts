import {
  ansible_check_mode,
  block,
  type Condition,
  type Expression,
  eq,
  isChanged,
  j,
  not,
  or,
  type Task,
  type Tasks,
} from "paq";
import { command, fail, file, systemd_service, type TemplateArguments, template } from "paq/modules/ansible.builtin";

/** Settings that were there before those on trial. */
export interface FormerSettings {
  /** Where they are meanwhile. */
  path: Expression<string>;
  /** Whether there were any. */
  exist: Condition;
}

/** Settings of a server that it is to be restarted with, or that it is to read again. */
export interface Trial {
  /** What the server is called in the names of tasks. */
  server: string;
  /** Name of the task that writes the settings. */
  task: string;
  /** Where they come from and go to; `validate` refuses them before the server has anything to do with them. */
  settings: Omit<TemplateArguments, "dest"> & { readonly dest: string | Expression<string> };
  /** Whether they are written. */
  when: Condition;
  /** Has the server look at their file, if it doesn't by itself. */
  connect?: Task<unknown>;
  /** Has the server use them, and fails if it can't. */
  apply: (former: FormerSettings) => Tasks;
  /** Has the server go on with the former ones, which are back, or without any. */
  recover: (former: FormerSettings) => Tasks;
}

/**
 * Writes settings and has the server use them at once. When it can't, it gets the former ones back, and the run fails:
 * many a wrong value shows when the server starts, and not earlier.
 */
export function onTrial({ server, task, settings, when, connect, apply, recover }: Trial): Tasks {
  const { dest } = settings;
  const comparison = template(`Compare the settings of ${server} with those wanted`, settings, {
    when,
    check_mode: true,
  });
  const path = j`${dest}.former`;
  const keep = command(
    `Keep the former settings of ${server}`,
    { argv: ["cp", "-a", dest, path], removes: dest },
    { changed_when: false },
  );
  /** Where there is nothing to copy, the module says so; the program says nothing. */
  const former: FormerSettings = { path, exist: eq(keep.result.stdout, "") };
  return [
    comparison,
    connect,
    block(
      `Change the settings of ${server}`,
      [
        keep,
        template(task, settings),
        block(`Try the settings of ${server}`, apply(former), {
          rescue: [
            command(
              `Take the former settings of ${server} again`,
              { argv: ["mv", path, dest] },
              { when: former.exist, changed_when: true },
            ),
            file(
              `Leave ${server} without settings, as it was`,
              { path: dest, state: "absent" },
              { when: not(former.exist) },
            ),
            ...recover(former),
            fail(`Say that the former settings of ${server} are back`, {
              msg: `${server} did not accept the new settings: the task that failed above, or journalctl, says why. The former ones are back.`,
            }),
          ],
        }),
      ],
      {
        when: [
          connect ? or(isChanged(comparison.result), isChanged(connect.result)) : isChanged(comparison.result),
          not(ansible_check_mode),
        ],
        always: [file(`Forget the former settings of ${server}`, { path, state: "absent" }, { changed_when: false })],
      },
    ),
  ];
}

/** Restarts a server with its former settings; systemd refuses what has failed several times in a short while. */
export function restartAgain(server: string, unit: string | Expression<string>): Tasks {
  return [
    command(
      `Forget that ${server} has failed`,
      { argv: ["systemctl", "reset-failed", unit] },
      { changed_when: false, failed_when: false },
    ),
    systemd_service(`Restart ${server} with its former settings`, { name: unit, state: "restarted" }),
  ];
}
