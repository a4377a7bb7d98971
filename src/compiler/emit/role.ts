import { type EntryPointDefinition, type RoleDefinition, variables } from "../../model/role.js";
import type { SchemaOption } from "../../model/schema.js";
import type { Tasks } from "../../model/task.js";
import type { TaskFile } from "../../model/taskFile.js";
import { locate } from "../syntax/locate.js";
import { argumentSpecs, firstSentence } from "./argumentSpecs.js";
import type { Emission, Origin, RoleNotes } from "./emission.js";
import { handlerList } from "./handlers.js";
import { reportExposed, reportMismatches } from "./inputs.js";
import { inputName } from "./names.js";
import { readme } from "./readme.js";
import { roleUseEntries } from "./roleUse.js";
import { Scope } from "./scope.js";
import { shipPlugins, shipSourceFiles } from "./shipped.js";
import { writeTaskFiles } from "./taskFiles.js";
import { taskList } from "./tasks.js";
import { value } from "./value.js";
import { givenLocals, variableMap } from "./variables.js";
import { annotate, comment, data, map, writeYaml, type YamlEntry, type YamlNode } from "./yaml.js";

/** Writes all files of a role; what it asks for beyond them is noted. */
export function emitRole(emission: Emission, role: RoleDefinition, notes: RoleNotes): void {
  const folder = `roles/${role.name}`;
  const scope = new Scope(emission, role.name, folder);
  const constants = role.options.vars ?? [];
  scope.withLocals(constants, () => {
    for (const entryPoint of role.entryPoints) {
      if (!emission.checkFileName(entryPoint.stem, entryPoint.position)) continue;
      scope.taskFile = entryPoint.stem;
      const tasks = evaluate(scope, entryPoint);
      const list = scope.attempt(() => taskList(scope, tasks)) ?? [];
      emission.writeYaml(`${folder}/tasks/${entryPoint.stem}.yml`, writeYaml(list), entryPoint.position);
    }
    const files = new Set<TaskFile>();
    writeTaskFiles(scope, files);
    const { handlers } = role.options;
    const declared =
      typeof handlers === "function"
        ? (scope.attempt(() => handlers(variables<never>(role.entryPoints[0]))) ?? [])
        : (handlers ?? []);
    const written = scope.attempt(() => handlerList(scope, declared, () => writeTaskFiles(scope, files))) ?? [];
    if (written.length > 0) emission.writeYaml(`${folder}/handlers/main.yml`, writeYaml(written), role.position);
    writeDefaults(scope, role, folder);
    if (constants.length > 0)
      emission.writeYaml(
        `${folder}/vars/main.yml`,
        writeYaml(variableMap(emission, givenLocals(scope, constants))),
        role.position,
      );
    writeMeta(scope, role, folder);
  });
  shipSourceFiles(scope);
  shipPlugins(emission, `${folder}/`, role.options.plugins ?? {}, role.position, 1);
  scope.checkLoops();
  scope.noteNames();
  emission.foreignInputs.set(role, scope.foreignInputs);
  notes.brought = new Map(role.entryPoints.map((one) => [one, scope.rolesBroughtBy(one.stem)]));
  notes.facts = scope.facts;
  notes.uses = scope.uses;
  notes.imports = scope.imports;
  notes.handlers = scope;
  notes.isIncomplete = scope.isIncomplete;
}

function evaluate(scope: Scope, entryPoint: EntryPointDefinition): Tasks {
  scope.position = entryPoint.position;
  const tasks: unknown = scope.attempt(() => entryPoint.options.tasks(variables<never>(entryPoint)));
  if (tasks instanceof Promise) {
    scope.isIncomplete = true;
    scope.emission.report(
      "pending-promise",
      `the tasks of ${entryPoint.role.name} are a promise`,
      "tasks() is not async: what it needs from elsewhere is read before, with load() or a top-level await",
      entryPoint.position,
    );
    return [];
  }
  return (tasks as Tasks | undefined) ?? [];
}

/** Defaults of all entry points: those that have a value, and the others as comments, so that every input is seen. */
function writeDefaults(scope: Scope, role: RoleDefinition, folder: string): void {
  const entries: (YamlEntry | undefined)[] = [];
  const seen = new Set<string>();
  for (const entryPoint of role.entryPoints) {
    const defaults: Readonly<Record<string, unknown>> = entryPoint.options.defaults ?? {};
    const placeOf = (path: readonly string[]) =>
      entryPoint.position && locate(entryPoint.position, 1, ["defaults", ...path]);
    reportMismatches(scope, entryPoint, defaults, placeOf);
    for (const [property, option] of Object.entries(scope.emission.interfaceOf(entryPoint).options)) {
      const name = inputName(role, property);
      if (seen.has(name)) continue;
      seen.add(name);
      reportExposed(scope, option.schema, defaults[property], property, placeOf);
      entries.push(...defaultEntry(scope, name, option, defaults[property]));
    }
  }
  if (entries.length > 0)
    scope.emission.writeYaml(`${folder}/defaults/main.yml`, writeYaml(map(entries)), role.position);
}

function defaultEntry(scope: Scope, name: string, option: SchemaOption, given: unknown): YamlEntry[] {
  const about = option.description.join("\n");
  if (given === undefined) {
    const need = option.required ? "Required." : "Optional.";
    return [comment([about, need, `${name}:`].filter((line) => line !== "").join("\n"), { blankBefore: true })];
  }
  const origin: Origin = { what: "default", position: option.position };
  return [
    [
      name,
      annotate(value(scope, given), {
        blankBefore: true,
        mark: origin,
        ...(about !== "" && { comment: about }),
      }),
    ],
  ];
}

function writeMeta(scope: Scope, role: RoleDefinition, folder: string): void {
  const { emission } = scope;
  const meta = role.options.meta ?? {};
  const schema = emission.interfaceOf(role.entryPoints[0]);
  const [about] = schema.description;
  const description = meta.description ?? (about === undefined ? `Role ${role.name}` : firstSentence(about));
  const dependencies: YamlNode[] = (role.options.dependencies ?? []).map((use) => {
    scope.emission.use(use.entryPoint);
    scope.uses.add(use.entryPoint.role);
    scope.imports.add(use.entryPoint.role);
    return map(roleUseEntries(scope, use));
  });
  emission.writeYaml(
    `${folder}/meta/main.yml`,
    writeYaml(
      map([
        [
          "galaxy_info",
          map([
            ["standalone", true],
            ["role_name", role.name],
            ["author", meta.author ?? "the administrators"],
            ["description", description],
            ["license", meta.license ?? "MIT"],
            ["min_ansible_version", meta.min_ansible_version ?? "2.14"],
            ["platforms", data(meta.platforms ?? [{ name: "Debian", versions: ["bookworm", "trixie"] }])],
            ["galaxy_tags", data(meta.galaxy_tags ?? [])],
          ]),
        ],
        meta.allow_duplicates === undefined ? undefined : ["allow_duplicates", meta.allow_duplicates],
        ["dependencies", dependencies],
      ]),
    ),
    role.position,
  );
  emission.writeYaml(
    `${folder}/meta/argument_specs.yml`,
    writeYaml(data(argumentSpecs(role, emission.interfaceOf))),
    role.position,
  );
  emission.write(`${folder}/README.md`, readme(role, emission.interfaceOf), role.position);
}
