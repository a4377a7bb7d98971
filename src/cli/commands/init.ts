import { relative, resolve } from "node:path";
import type { Command } from "commander";
import { initialize } from "../initialize.js";

/** `paq init`: a small project that builds. */
export function registerInit(program: Command): void {
  program
    .command("init")
    .description("start a small project that builds")
    .argument("[dir]", "its folder, made if it isn't there", ".")
    .addHelpText("after", "\nNothing is ever overwritten.\n\nExample:\n  paq init infrastructure")
    .action(async (dir: string) => {
      const folder = resolve(dir);
      const files = await initialize(folder);
      const path = relative(process.cwd(), folder);
      const lines = [
        `Made a project in ${folder}:`,
        ...files.map((file) => `  ${file}`),
        "",
        "Next:",
        ...(path ? [`  cd ${/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`}`] : []),
        "  npm install",
        "  npm run build",
      ];
      process.stdout.write(`${lines.join("\n")}\n`);
    });
}
