import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type GeneratedCollection, type GenerateOptions, generateCollection } from "./generate.js";
import { readHeader } from "./print-collection.js";

/** What `paq types` writes, and where. */
export interface WriteTypesOptions extends GenerateOptions {
  /** Collections by name. */
  readonly collections: readonly string[];
  /** Folder of the generated files; made if it is not there. */
  readonly directory: string;
  /** Called after each collection, for progress. */
  readonly onCollection?: (collection: GeneratedCollection) => void;
}

/** File beside the generated ones that says which version each of them is of. */
export const versionsFile = "collections.ts";

/**
 * Writes `<directory>/<collection>.ts` for each collection, and `collections.ts`: the versions of all generated files in
 * the folder, which the build pins in collections/requirements.yml. Files are written only if their content changes.
 *
 * @throws UserError when Ansible or a collection is not there; collections before it are written
 */
export async function writeTypes(options: WriteTypesOptions): Promise<readonly GeneratedCollection[]> {
  await mkdir(options.directory, { recursive: true });
  const written: GeneratedCollection[] = [];
  for (const name of options.collections) {
    const collection = await generateCollection(name, options);
    await writeIfChanged(join(options.directory, `${name}.ts`), collection.source);
    written.push(collection);
    options.onCollection?.(collection);
  }
  await writeIfChanged(join(options.directory, versionsFile), await printVersions(options.directory));
  return written;
}

async function printVersions(directory: string): Promise<string> {
  const files = (await readdir(directory)).filter((file) => file.endsWith(".ts") && file !== versionsFile).sort();
  const headers = await Promise.all(
    files.map(async (file) => readHeader(await readFile(join(directory, file), "utf8"))),
  );
  const entries = headers.flatMap((header) =>
    header ? [`  ${JSON.stringify(header.name)}: ${JSON.stringify(header.version)},\n`] : [],
  );
  return `// Made by \`paq types\`; not to be edited.

/** Versions of the collections whose modules are generated in this folder. That of ansible.builtin is ansible-core's. */
export const collections: Readonly<Record<string, string>> = {
${entries.join("")}};
`;
}

async function writeIfChanged(file: string, content: string): Promise<void> {
  const before = await readFile(file, "utf8").catch(() => undefined);
  if (before !== content) await writeFile(file, content);
}
