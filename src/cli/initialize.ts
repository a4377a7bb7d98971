import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, realpath, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { packageRoot } from "../home.js";
import { UserError } from "../model/diagnostic.js";
import { manifest } from "./manifest.js";

const template = join(packageRoot, "src/cli/template");

/** Names that npm leaves out of a package, or reads as its own, and what they are called in a project. */
const renamed: Readonly<Record<string, string>> = { gitignore: ".gitignore" };

/**
 * Makes a small project that builds.
 * @returns the files made, relative to the folder
 * @throws {UserError} when one of them exists already: nothing is written then
 */
export async function initialize(folder: string): Promise<string[]> {
  const entries = await readdir(template, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(template, join(entry.parentPath, entry.name)))
    .sort();
  const targets = new Map(files.map((file) => [file, renamed[file] ?? file]));
  const taken = [...targets.values()].filter((file) => existsSync(join(folder, file)));
  if (taken.length > 0) {
    throw new UserError({
      code: "file-exists",
      severity: "error",
      message: `${folder} has files already that a new project would overwrite: ${taken.join(", ")}`,
      hint: "choose an empty folder: paq init DIR",
    });
  }
  for (const [file, target] of targets) {
    const destination = join(folder, target);
    await mkdir(dirname(destination), { recursive: true });
    if (file === "package.json") await writeFile(destination, await packageManifest(folder), { flag: "wx" });
    else await cp(join(template, file), destination, { errorOnExist: true, force: false });
  }
  return [...targets.values()];
}

/** The template's own, with the folder's name and this paq. */
async function packageManifest(folder: string): Promise<string> {
  const content = JSON.parse(await readFile(join(template, "package.json"), "utf8")) as Record<string, unknown>;
  const name = basename(resolve(folder))
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, "-")
    .replace(/^[._-]+/, "");
  const changed = { ...content, name: name || content.name, devDependencies: { paq: await dependency(folder) } };
  return `${JSON.stringify(changed, undefined, 2)}\n`;
}

/** How `npm install` finds this paq: by its version where npm has installed it, and in its place otherwise. */
async function dependency(folder: string): Promise<string> {
  if (packageRoot.split(sep).includes("node_modules")) return `^${manifest.version}`;
  return `file:${relative(await realpath(folder), await realpath(packageRoot)).replaceAll(sep, "/")}`;
}
