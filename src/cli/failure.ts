import { type Diagnostic, UserError } from "../model/diagnostic.js";
import { exitCode, UsageError } from "./exitCode.js";
import { type Manifest, manifest } from "./manifest.js";

/** What the system says when the user has to mend something outside the project. */
const systemErrors: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  EACCES: ["permission denied", "run paq as the owner of the folder, or change its permissions"],
  EPERM: ["the operation is not permitted", "run paq as the owner of the folder, or change its permissions"],
  EROFS: ["the file system is read-only", "choose another output folder with --out DIR"],
  ENOSPC: ["the disk is full", "free some space and run the command again"],
  EDQUOT: ["the disk quota is used up", "free some space and run the command again"],
  EMFILE: ["too many open files", "raise the limit with `ulimit -n`"],
  EEXIST: ["something else stands here, such as a link that leads nowhere", "move it away"],
  ELOOP: ["a link leads back to itself", "move it away"],
  ENAMETOOLONG: ["the path is too long", "choose a shorter one"],
  ENOTDIR: ["a part of the path is not a folder", "check the path"],
  EISDIR: ["this is a folder", "check the path"],
  ENOENT: ["there is no such file or folder", "check the path"],
};

/** Says what went wrong, and gives the exit code for it. */
export async function explainFailure(error: unknown): Promise<number> {
  if (error instanceof UsageError) {
    process.stderr.write(`error: ${error.message}\n`);
    return exitCode.usage;
  }
  const diagnostic = error instanceof UserError ? error.diagnostic : systemDiagnostic(error);
  if (diagnostic) {
    const { showDiagnostics } = await import("./showDiagnostics.js");
    showDiagnostics([diagnostic]);
    return exitCode.mistake;
  }
  process.stderr.write(bugReport(error));
  return exitCode.bug;
}

/** A finding about the machine, such as a full disk; `undefined` for everything else. */
export function systemDiagnostic(error: unknown): Diagnostic | undefined {
  if (!(error instanceof Error)) return undefined;
  // Of the two paths of a rename, the first is paq's own, and the second one the user's.
  const { code = "", path, dest = path } = error as NodeJS.ErrnoException & { readonly dest?: string };
  const [message, hint] = systemErrors[code] ?? [];
  if (message === undefined || hint === undefined) return undefined;
  const subject = dest ?? "The system refuses";
  return { code: "system-error", severity: "error", message: `${subject}: ${message} (${code})`, hint };
}

/** The text for an error that paq should not have made. */
function bugReport(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? String(error)) : String(error);
  return [
    "paq has a bug: this is not your project's fault.",
    "",
    stack,
    "",
    `paq ${manifest.version}, node ${process.version}, ${process.platform} ${process.arch}`,
    `Please report it ${reportsGoTo(manifest)}, with the text above and the files that show it.`,
    "",
  ].join("\n");
}

/** Where a bug is to be reported, as far as the package says: whoever publishes it under their own roof fills it in. */
export function reportsGoTo({ bugs, repository }: Pick<Manifest, "bugs" | "repository">): string {
  const tracker = typeof bugs === "string" ? bugs : bugs?.url;
  if (tracker !== undefined) return `at ${tracker}`;
  if (typeof bugs === "object" && bugs.email !== undefined) return `to ${bugs.email}`;
  const source = typeof repository === "string" ? repository : repository?.url;
  return source === undefined ? "where you got paq from" : `at ${source.replace(/^git\+|\.git$/g, "")}`;
}
