import { dirname, join, relative, resolve } from "node:path";
import type { Command } from "commander";
import { StatusLine } from "../terminal.js";

interface TypesFlags {
  readonly directory?: string;
  readonly ansibleDoc: string;
  readonly importFrom: string;
}

/** `paq types`: typed functions for the modules of installed collections. */
export function registerTypes(program: Command): void {
  program
    .command("types")
    .description("generate typed module functions from installed Ansible collections")
    .argument("<collections...>", "collections, like community.zabbix")
    .option("-d, --directory <dir>", "folder of the generated files (default: modules, beside the project's entry)")
    .option("--ansible-doc <program>", "the ansible-doc to ask", "ansible-doc")
    .option("--import-from <module>", "what the generated files import", "paq")
    .addHelpText(
      "after",
      `
Needs Ansible, and the collections installed. A build needs neither: commit what is generated.
The collections that paq brings along need not be generated: import { ini_file } from "paq/modules/community.general".
A module whose name TypeScript keeps for itself gets an underscore: package_.

Examples:
  paq types community.zabbix
  paq types --ansible-doc ~/ansible/bin/ansible-doc community.zabbix containers.podman`,
    )
    .action(async (collections: readonly string[], flags: TypesFlags) => {
      const { writeTypes } = await import("../../collections/index.js");
      const { findProject, plural } = await import("../../compiler/index.js");
      const directory =
        flags.directory === undefined
          ? join(dirname(findProject(process.cwd()).entry), "modules")
          : resolve(flags.directory);
      const status = new StatusLine();
      status.start(`Reading the documentation of ${collections.join(", ")}`);
      try {
        await writeTypes({
          collections,
          directory,
          ansibleDoc: flags.ansibleDoc,
          importFrom: flags.importFrom,
          onCollection: ({ name, version, modules, undocumented, unspecified }) => {
            status.stop();
            const file = relative(process.cwd(), join(directory, `${name}.ts`));
            process.stdout.write(`${file}: ${plural(modules.length, "module")} of ${name} ${version}\n`);
            for (const [module, reason] of Object.entries(undocumented)) {
              process.stderr.write(`${module} takes any option, its documentation cannot be read: ${reason}\n`);
            }
            for (const [module, reason] of Object.entries(unspecified)) {
              process.stderr.write(`${module} is checked less, its argument spec cannot be read: ${reason}\n`);
            }
            status.start("Reading further");
          },
        });
      } finally {
        status.stop();
      }
    });
}
