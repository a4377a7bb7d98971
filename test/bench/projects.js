/** Sample projects with a number of tasks, written as literal statements, and their like for cdk8s. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const repository = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** Tasks in one role: people split what grows. */
const tasksPerRole = 100;

/**
 * Writes a project of `count` tasks in roles of 100.
 * @returns path of a file that an edit can be tried on
 */
export function writeProject(folder, count) {
  const roles = Array.from({ length: Math.ceil(count / tasksPerRole) }, (_, index) => index);
  write(folder, "package.json", '{ "name": "bench", "private": true, "type": "module" }\n');
  write(
    folder,
    "tsconfig.json",
    `${JSON.stringify({
      compilerOptions: {
        strict: true,
        target: "es2023",
        lib: ["es2023"],
        types: [],
        module: "nodenext",
        noEmit: true,
        skipLibCheck: true,
      },
      include: ["dsl"],
    })}\n`,
  );
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  symlinkSync(repository, join(folder, "node_modules/paq"));
  for (const role of roles) {
    const tasks = Array.from(
      { length: Math.min(tasksPerRole, count - role * tasksPerRole) },
      (_, task) => `    file("Create directory ${task}", {
      path: "/srv/${role}/${task}",
      state: "directory",
      owner: "root",
      group: "root",
      mode: "0755",
    }),`,
    );
    write(
      folder,
      `dsl/roles/bench_${role}.ts`,
      `import { role } from "paq";
import { file } from "paq/modules/ansible.builtin";

export const bench${role} = role("bench_${role}", {
  tasks: () => [
${tasks.join("\n")}
  ],
});
`,
    );
  }
  write(
    folder,
    "dsl/index.ts",
    `import { host, play, playbook, project } from "paq";
${roles.map((role) => `import { bench${role} } from "./roles/bench_${role}.js";`).join("\n")}

export default project({
  hosts: [host("web1")],
  playbooks: [
    playbook("site", [
      play("Create directories", {
        hosts: "all",
        roles: [
${roles.map((role) => `          bench${role},`).join("\n")}
        ],
      }),
    ]),
  ],
});
`,
  );
  return join(folder, "dsl/roles/bench_0.ts");
}

/** Writes a cdk8s app of `count` objects with the typed bindings of cdk8s-plus, in files of 100. */
export function writeCdk8sApp(folder, dependencies, count) {
  const charts = Array.from({ length: Math.ceil(count / tasksPerRole) }, (_, index) => index);
  write(folder, "package.json", '{ "name": "bench", "private": true }\n');
  write(folder, "cdk8s.yaml", "language: typescript\napp: npx ts-node main.ts\n");
  write(
    folder,
    "tsconfig.json",
    `${JSON.stringify({ compilerOptions: { strict: true, target: "es2022", module: "commonjs", moduleResolution: "node", esModuleInterop: true, skipLibCheck: true } })}\n`,
  );
  symlinkSync(join(dependencies, "node_modules"), join(folder, "node_modules"));
  for (const chart of charts) {
    const objects = Array.from(
      { length: Math.min(tasksPerRole, count - chart * tasksPerRole) },
      (_, object) => `    new ConfigMap(this, "directory-${object}", {
      data: {
        path: "/srv/${chart}/${object}",
        state: "directory",
        owner: "root",
        group: "root",
        mode: "0755",
      },
    });`,
    );
    write(
      folder,
      `chart${chart}.ts`,
      `import { Chart } from "cdk8s";
import { ConfigMap } from "cdk8s-plus-32";
import { Construct } from "constructs";

export class Bench${chart} extends Chart {
  constructor(scope: Construct) {
    super(scope, "bench-${chart}");
${objects.join("\n")}
  }
}
`,
    );
  }
  write(
    folder,
    "main.ts",
    `import { App } from "cdk8s";
${charts.map((chart) => `import { Bench${chart} } from "./chart${chart}";`).join("\n")}

const app = new App();
${charts.map((chart) => `new Bench${chart}(app);`).join("\n")}
app.synth();
`,
  );
}

function write(folder, path, text) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
