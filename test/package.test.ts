import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import { execa } from "execa";
import { repository } from "./support/repository.js";
import { scratchFolder } from "./support/scratch.js";

/** What `npm pack` makes, installed in a folder that knows nothing of this repository. */
const folder = scratchFolder();
const project = join(folder, "elsewhere");

beforeAll(async () => {
  await mkdir(project);
  const { stdout } = await execa("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
    cwd: repository,
  });
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  await writeFile(join(project, "package.json"), '{ "name": "elsewhere", "private": true, "type": "module" }\n');
  await execa("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", join(folder, filename)], {
    cwd: project,
  });
}, 300_000);

const run = (command: string, args: readonly string[]) =>
  execa(command, args, { cwd: project, preferLocal: true, reject: false });

test("is called paq, brings the command paq, and says what it needs", async () => {
  const manifest = JSON.parse(await readFile(join(project, "node_modules/paq/package.json"), "utf8"));
  expect(manifest).toMatchObject({
    name: "paq",
    type: "module",
    license: "MIT",
    engines: { node: ">=20.19" },
    bin: { paq: expect.any(String) },
  });
});

// seen to fail without its exception: a development dependency's script does nothing unless it is asked to build it
test("no package that it needs, or that its tests need, runs or downloads anything when it is installed", async () => {
  const { packages } = JSON.parse(await readFile(join(repository, "package-lock.json"), "utf8")) as {
    packages: Readonly<Record<string, { readonly hasInstallScript?: boolean; readonly dev?: boolean }>>;
  };
  const scripts = Object.entries(packages).filter(([, one]) => one.hasInstallScript);
  expect(scripts.map(([path, { dev }]) => [path, dev])).toEqual([["node_modules/@parcel/watcher", true]]);
  const watcher = join(repository, "node_modules/@parcel/watcher");
  expect(JSON.parse(await readFile(join(watcher, "package.json"), "utf8")).scripts.install).toBe(
    "node scripts/build-from-source.js",
  );
  expect(await readFile(join(watcher, "scripts/build-from-source.js"), "utf8")).toContain(
    "npm_config_build_from_source",
  );
});

test("holds what users need, and none of the tests or sources of the compiler", async () => {
  const files = await readdir(join(project, "node_modules/paq"), { recursive: true });
  expect(files).toEqual(
    expect.arrayContaining(["LICENSE", "README.md", "dist/index.d.ts", "dist/bundle/cli/main.js", "dsl/roles"]),
  );
  expect(files.filter((file) => /^(test|fixtures|out)(\/|$)|\.test\.|tsbuildinfo/.test(file))).toEqual([]);
});

test("`paq init` and `paq build` work, and the types are there", async () => {
  expect(await run("paq", ["init", "machines"])).toMatchObject({ exitCode: 0 });
  const machines = join(project, "machines");
  const build = await execa("npx", ["paq", "build"], { cwd: machines, reject: false });
  expect(build).toMatchObject({ exitCode: 0 });
  expect(await readdir(join(machines, "out"))).toEqual(expect.arrayContaining(["ansible.cfg", "roles", "site.yml"]));
  expect(await run("tsc", ["--noEmit", "-p", "machines"])).toMatchObject({ exitCode: 0, stdout: "" });
});

test("the standard library can be imported, and its mistakes are shown at the user's line", async () => {
  await mkdir(join(project, "library/dsl"), { recursive: true });
  await writeFile(join(project, "library/package.json"), '{ "name": "library", "private": true, "type": "module" }\n');
  await writeFile(
    join(project, "library/tsconfig.json"),
    '{ "compilerOptions": { "strict": true, "module": "nodenext", "target": "es2023", "types": [], "noEmit": true } }\n',
  );
  const source = (timezone: string) => `import { group, host, play, playbook, project } from "paq";
import { baseServer } from "paq/dsl/roles/base_server/index.js";

const web1 = host("web1", { vars: [baseServer.set({ release: "trixie", timeZone: ${timezone} })] });
export default project({
  hosts: [web1],
  groups: [group("prod")],
  playbooks: [playbook("site", [play("Set up", { hosts: web1, become: true, roles: [baseServer] })])],
});
`;
  const cwd = join(project, "library");
  await writeFile(join(cwd, "dsl/index.ts"), source('"Europe/Berlin"'));
  expect(await execa("npx", ["paq", "build"], { cwd, reject: false })).toMatchObject({ exitCode: 0 });
  await writeFile(join(cwd, "dsl/index.ts"), source("1"));
  const { exitCode, stderr } = await execa("npx", ["paq", "build"], { cwd, reject: false });
  expect(exitCode).toBe(1);
  expect(stderr).toContain("dsl/index.ts:4:");
});

// Seen to fail when the package published the modules one by one, beside the bundle that the command runs.
test("packages of JavaScript share the language with the command", async () => {
  const cwd = join(project, "shared");
  const helper = join(project, "node_modules/helper");
  await mkdir(join(cwd, "dsl"), { recursive: true });
  await mkdir(helper);
  await writeFile(join(helper, "package.json"), '{ "name": "helper", "type": "module", "exports": "./index.js" }\n');
  await writeFile(join(helper, "index.js"), 'import { group } from "paq";\nexport const web = group("web");\n');
  await writeFile(join(helper, "index.d.ts"), 'export declare const web: import("paq").Group;\n');
  await writeFile(join(cwd, "package.json"), '{ "name": "shared", "private": true, "type": "module" }\n');
  await writeFile(
    join(cwd, "tsconfig.json"),
    '{ "compilerOptions": { "strict": true, "module": "nodenext", "target": "es2023", "types": [], "noEmit": true } }\n',
  );
  await writeFile(
    join(cwd, "dsl/index.ts"),
    `import { web } from "helper";
import { host, play, playbook, project } from "paq";
import { ping } from "paq/modules/ansible.builtin";

const web1 = host("web1", { groups: [web] });
export default project({
  hosts: [web1],
  playbooks: [playbook("site", [play("Reach", { hosts: web, tasks: [ping("Answer", {})] })])],
});
`,
  );
  expect(await execa("npx", ["paq", "build"], { cwd, reject: false })).toMatchObject({ exitCode: 0 });
});
