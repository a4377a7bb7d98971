import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { execa } from "execa";
import { generateCollection, writeTypes } from "../../src/collections/index.js";
import type { UserError } from "../../src/model/diagnostic.js";
import { ansibleEnvironment, ansibleVersions } from "../support/ansible.js";
import { repository } from "../support/repository.js";
import { scratchFolder } from "../support/scratch.js";

const folder = scratchFolder();
const own = join(repository, "fixtures/collections/own");

async function options(version: "2.14" | "2.19", collections?: string) {
  const { doc, variables } = await ansibleEnvironment(version);
  return {
    ansibleDoc: doc,
    environment: { ...variables, ...(collections === undefined ? {} : { ANSIBLE_COLLECTIONS_PATH: collections }) },
  };
}

function committed(file: string): string {
  return readFileSync(join(repository, "src/modules", file), "utf8");
}

async function refusal(promise: Promise<unknown>) {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return (error as UserError).diagnostic;
}

describe("the collections that paq brings along", () => {
  test("ansible.builtin, generated anew from the pinned ansible-core, is the committed file", async () => {
    const generated = await generateCollection("ansible.builtin", {
      ...(await options("2.19")),
      importFrom: "../model/index.js",
    });
    expect(generated.source).toBe(committed("ansible.builtin.ts"));
    expect(generated.undocumented).toEqual({});
    expect(generated.unspecified).toEqual({});
  });

  test("versions are recorded, for collections/requirements.yml", () => {
    const table = committed("collections.ts");
    for (const name of [
      "ansible.builtin",
      "ansible.posix",
      "community.crypto",
      "community.docker",
      "community.general",
      "community.mysql",
      "community.postgresql",
    ]) {
      const [, version] = /^\/\/ \S+ (\S+):/.exec(committed(`${name}.ts`)) ?? [];
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(table).toContain(`${JSON.stringify(name)}: ${JSON.stringify(version)}`);
    }
  });

  test("a name that leads to another collection has no function", () => {
    // community.general redirects docker_container to community.docker.
    expect(committed("community.general.ts")).not.toContain("export const docker_container:");
    expect(committed("community.docker.ts")).toContain("export const docker_container:");
  });

  test("what documentation lacks is there: constraints, no_log, check mode", () => {
    const mysql = committed("community.mysql.ts");
    expect(mysql).toMatch(/login_password: \{ no_log: true \}/);
    expect(committed("ansible.builtin.ts")).toContain(`mutually_exclusive: [["deb", "name", "upgrade"]]`);
    expect(committed("community.general.ts")).toContain("required_if: ");
    expect(committed("community.crypto.ts")).toContain("required_one_of: ");
  });
});

describe("a collection of the user's own", () => {
  test.each(ansibleVersions)("is generated with ansible-core %s", async (version) => {
    const directory = join(folder, version, "modules");
    const reported: string[] = [];
    const [generated] = await writeTypes({
      ...(await options(version, own)),
      collections: ["acme.tools"],
      directory,
      onCollection: ({ name }) => reported.push(name),
    });
    const source = readFileSync(join(directory, "acme.tools.ts"), "utf8");
    expect(generated?.version).toBe("4.5.6");
    expect(generated?.modules).toEqual(["acme.tools.fails", "acme.tools.greet"]);
    expect(generated?.unspecified).toEqual({ "acme.tools.fails": "SystemExit: a library is missing" });
    expect(reported).toEqual(["acme.tools"]);
    expect(source).toContain(`from "paq";`);
    expect(source).toContain(`readonly style?: Input<"cold" | "warm">;`);
    expect(
      source,
    ).toContain(`export const greet: Module<GreetArguments, GreetResult> = defineModule("acme.tools.greet", () => ({
  options: {
    api_key: { no_log: true },
    api_user: {},
    everybody: { type: "bool" },
    name: { aliases: ["who"] },
    reason: {},
    style: { choices: ["cold", "warm"] },
  },
  mutually_exclusive: [["name", "everybody"]],
  required_together: [["api_user", "api_key"]],
  required_if: [["style", "cold", ["reason"]]],
}));`);
    expect(readFileSync(join(directory, "collections.ts"), "utf8")).toContain(`"acme.tools": "4.5.6",`);
  });

  test("is not written again when nothing has changed", async () => {
    const directory = join(folder, "unchanged");
    const write = async () => writeTypes({ ...(await options("2.19", own)), collections: ["acme.tools"], directory });
    await write();
    const files = ["acme.tools.ts", "collections.ts"].map((file) => join(directory, file));
    const past = new Date("2020-01-01");
    for (const file of files) utimesSync(file, past, past);
    await write();
    for (const file of files) expect(statSync(file).mtime).toEqual(past);
  });
});

describe("when something is missing, the message says what to install", () => {
  test("Ansible", async () => {
    expect(await refusal(generateCollection("acme.tools", { ansibleDoc: join(folder, "ansible-doc") }))).toMatchObject({
      code: "ansible-doc-missing",
      message: expect.stringContaining("no such program") as unknown,
      hint: expect.stringContaining("pip install ansible") as unknown,
    });
  });

  test("a program that is no ansible-doc", async () => {
    expect(await refusal(generateCollection("acme.tools", { ansibleDoc: "true" }))).toMatchObject({
      code: "ansible-doc-failed",
    });
  });

  test.each(ansibleVersions)("the collection, with ansible-core %s", async (version) => {
    const empty = join(folder, "empty");
    mkdirSync(empty, { recursive: true });
    expect(await refusal(generateCollection("acme.absent", await options(version, empty)))).toMatchObject({
      code: "collection-not-installed",
      message: expect.stringContaining("acme.absent") as unknown,
      hint: "run ansible-galaxy collection install acme.absent",
    });
  });

  test("a collection's whole name", async () => {
    expect(await refusal(generateCollection("zabbix", await options("2.19")))).toMatchObject({
      code: "collection-name",
    });
  });
});

describe("paq types", () => {
  test("writes beside the project's entry, and says what it wrote", async () => {
    const project = join(folder, "project");
    mkdirSync(join(project, "infrastructure"), { recursive: true });
    const manifest = { name: "project", type: "module", paq: { entry: "infrastructure/index.ts" } };
    writeFileSync(join(project, "package.json"), JSON.stringify(manifest));
    writeFileSync(join(project, "tsconfig.json"), "{}");
    writeFileSync(join(project, "infrastructure/index.ts"), "");
    const { ansibleDoc, environment } = await options("2.19", own);
    const main = join(repository, "dist/bundle/cli/main.js");
    const outcome = await execa(process.execPath, [main, "types", "--ansible-doc", ansibleDoc, "acme.tools"], {
      cwd: project,
      env: environment,
      reject: false,
    });
    expect(outcome).toMatchObject({
      exitCode: 0,
      // and nothing that modules print or write while they are asked
      stdout: "infrastructure/modules/acme.tools.ts: 2 modules of acme.tools 4.5.6",
      stderr: "acme.tools.fails is checked less, its argument spec cannot be read: SystemExit: a library is missing",
    });
    expect(readdirSync(project).sort()).toEqual(["infrastructure", "package.json", "tsconfig.json"]);
    expect(readdirSync(join(project, "infrastructure/modules"))).toEqual(["acme.tools.ts", "collections.ts"]);
  });

  test("fails with a diagnostic when Ansible is not there", async () => {
    const main = join(repository, "dist/bundle/cli/main.js");
    const { exitCode, stderr } = await execa(
      process.execPath,
      [main, "types", "--ansible-doc", join(folder, "nowhere"), "--directory", folder, "acme.tools"],
      { reject: false },
    );
    expect(exitCode).toBe(1);
    expect(stderr).toContain("pip install ansible");
    expect(stderr).not.toContain("    at ");
  });
});
