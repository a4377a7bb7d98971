import { type Command, InvalidArgumentError } from "commander";
import { outFolder } from "./outFolder.js";

interface Place {
  readonly file: string;
  readonly line: number;
}

interface ExplainFlags {
  readonly json?: boolean;
  readonly out?: string;
}

/** `paq explain`: from a line of the output to the TypeScript behind it. */
export function registerExplain(program: Command): void {
  program
    .command("explain")
    .description("show the TypeScript line behind a line of out/")
    .argument("<file:line>", "place in out/, as Ansible prints it; a column is passed over", parsePlace)
    .option("--out <dir>", "the output folder", outFolder)
    .option("--json", "as one JSON document")
    .addHelpText(
      "after",
      "\nExamples:\n  paq explain out/roles/web_server/tasks/main.yml:12\n  paq explain site.yml:3:7",
    )
    .action(async (place: Place, { json = false, out }: ExplainFlags) => {
      const { explain } = await import("../explain.js");
      explain({ ...place, json, ...(out !== undefined && { out }) });
    });
}

function parsePlace(text: string): Place {
  const { file, line } = /^(?<file>.+?):(?<line>[1-9]\d*)(?::\d+)?$/.exec(text)?.groups ?? {};
  if (file === undefined || line === undefined)
    throw new InvalidArgumentError("Write FILE:LINE, like out/site.yml:12.");
  return { file, line: Number(line) };
}
