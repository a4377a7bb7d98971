/** What paq's exit codes mean. They are documented in `paq --help`. */
export const exitCode = {
  done: 0,
  /** A mistake in the project, or something on this machine that the user can mend. */
  mistake: 1,
  /** A mistake on the command line. */
  usage: 2,
  /** `paq build --check` and `paq diff --exit-code`: out/ is not what the sources make. */
  outdated: 3,
  /** EX_SOFTWARE of sysexits.h. */
  bug: 70,
  /** 128 and the signal's number, as shells count. */
  interrupted: 130,
  terminated: 143,
} as const;

/** A mistake on the command line, that the parser could not see. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
