import {
  ansible_check_mode,
  block,
  type Condition,
  type Expression,
  isChanged,
  j,
  ne,
  not,
  or,
  type Task,
  type Tasks,
} from "paq";
import { command, fail, file, systemd_service, type TemplateArguments, template } from "paq/modules/ansible.builtin";

/** Settings that were there before those on trial. */
export interface FormerSettings {
  /** Where they are meanwhile: an empty file stands for none. */
  path: Expression<string>;
  /** Whether there were any. */
  exist: Condition;
}

/** Copies the settings to where they are kept; an empty file stands for none. */
const keepScript = `if [ -e "$1" ]; then cp -a "$1" "$2"; else : >"$2"; echo none; fi`;
/** Puts back what {@link keepScript} has kept. */
const takeAgainScript = `if [ -s "$2" ]; then mv "$2" "$1"; else rm -f "$1" "$2"; fi`;

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
  /** Makes the server ready for the change while it has its former settings. */
  prepare?: (former: FormerSettings) => Tasks;
  /** Has the server use them, and fails if it can't. */
  apply: (former: FormerSettings) => Tasks;
  /** Has the server go on with the former ones, which are back, or without any. */
  recover: (former: FormerSettings) => Tasks;
}

/**
 * Writes settings and has the server use them at once. When it can't, it gets the former ones back, and the run fails:
 * many a wrong value shows when the server starts, and not earlier.
 *
 * The former ones lie beside them for as long as a trial lasts. A run that finds them there comes after one that was cut
 * off, and begins the trial anew: that the settings are those wanted doesn't mean that the server has them.
 */
export function onTrial({ server, task, settings, when, connect, prepare, apply, recover }: Trial): Tasks {
  const { dest } = settings;
  const path = j`${dest}.former`;
  const takeAgain = { argv: ["sh", "-c", takeAgainScript, "sh", dest, path] };
  const undo = command(`Take back settings of ${server} whose trial was cut off`, { ...takeAgain, removes: path });
  const comparison = template(`Compare the settings of ${server} with those wanted`, settings, {
    when,
    check_mode: true,
  });
  const keep = command(
    `Keep the former settings of ${server}`,
    { argv: ["sh", "-c", keepScript, "sh", dest, path] },
    { changed_when: false },
  );
  const former: FormerSettings = { path, exist: ne(keep.result.stdout, "none") };
  return [
    undo,
    comparison,
    connect,
    block(
      `Change the settings of ${server}`,
      [
        keep,
        prepare?.(former),
        template(task, settings),
        block(`Try the settings of ${server}`, apply(former), {
          rescue: [
            command(`Take the former settings of ${server} again`, takeAgain, { changed_when: true }),
            ...recover(former),
            fail(`Say that the former settings of ${server} are back`, {
              msg: `${server} did not accept the new settings: the task that failed above, or journalctl, says why. The former ones are back.`,
            }),
          ],
        }),
      ],
      {
        when: [
          or(isChanged(undo.result), isChanged(comparison.result), ...(connect ? [isChanged(connect.result)] : [])),
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
