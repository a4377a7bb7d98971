import type { Diagnostic, DiagnosticCode } from "../../model/diagnostic.js";
import type { FactSubset } from "../../model/factSubsets.js";
import type { SourceFile } from "../../model/file.js";
import type { Host } from "../../model/inventory.js";
import type { Position } from "../../model/position.js";
import type { EntryPointDefinition, RoleDefinition } from "../../model/role.js";
import type { AnyTask, ModuleTask } from "../../model/task.js";
import type { OutputFile } from "../compilation.js";
import { getOrMake } from "../getOrMake.js";
import { holdsSecret } from "../interfaces/index.js";
import { variableNameFinding } from "../validate/reserved.js";
import { checkPassword } from "../validate/secrecy.js";
import { inputName } from "./names.js";
import type { InterfaceOf } from "./schemaOf.js";
import type { SecretKnowledge } from "./taint.js";
import type { DataLikeTexts } from "./textual.js";
import type { YamlText } from "./yaml.js";

/** What a line of the output came from. */
export interface Origin {
  /** What stands there, such as "task". */
  readonly what: string;
  readonly position: Position;
}

/** A line of an output file with its origin. */
export interface OriginLine extends Origin {
  readonly line: number;
}

/** What emission needs to be told. */
export interface EmissionInput {
  /** The inventory's hosts. */
  readonly hosts: ReadonlySet<Host>;
  readonly interfaceOf: InterfaceOf;
  readonly texts: DataLikeTexts;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Shows an exception of the user's own code as a diagnostic. */
  readonly describe: (error: unknown) => Diagnostic;
}

/** What a role turned out to need while it was written. */
export interface RoleNotes {
  /** Parts of the facts that its expressions need. */
  readonly facts: Set<FactSubset>;
  /** Roles that it brings in, in whichever way. */
  readonly uses: Set<RoleDefinition>;
  /** Those among them that are brought in when a playbook is read, so that a circle would never end. */
  readonly imports: Set<RoleDefinition>;
  /** Its handlers, by name. */
  handlers: ReadonlyMap<string, AnyTask>;
  /** Whether some of it could not be written, so that what it uses isn't known. */
  isIncomplete: boolean;
}

/** The repository in the making: its files, and what its parts have asked for on the way. */
export class Emission implements SecretKnowledge {
  readonly files = new Map<string, OutputFile>();
  readonly origins = new Map<string, readonly OriginLine[]>();
  /** Who made each file, to tell both when two want the same path. */
  readonly #makers = new Map<string, Position | undefined>();
  /** Collections whose modules are used, with the first place of each. */
  readonly collections = new Map<string, Position | undefined>();
  /** Secrets that are used, with the first place of each. */
  readonly secrets = new Map<string, Position | undefined>();
  /** Roles that are used, in the order in which they were met. */
  readonly roles = new Map<RoleDefinition, RoleNotes>();
  /** Roles that use the result of a task, by task: to tell where a result that is out of reach belongs. */
  readonly homes = new Map<ModuleTask, string>();
  /** Variables that have a value wherever a role runs: of the inventory, of plays, of facts that tasks set. */
  readonly variables = new Set<string>();
  /** Handlers that were reported because another one of a play has their name. */
  readonly doubled = new Set<AnyTask>();
  /** Tasks whose results may repeat a secret that they were given. */
  readonly echoing = new Set<ModuleTask>();
  /** Templates that a secret gets into. */
  readonly secretTemplates = new Set<SourceFile>();
  /** Variables that hold secrets: facts that tasks set, answers to prompts, values of the inventory and of plays. */
  readonly secretVariables = new Set<string>();
  /** Variables that the user's own Jinja names. */
  readonly #rawNames = new Set<string>();
  #variableNames: ReadonlySet<string> | undefined;
  readonly #readInputs = new Map<RoleDefinition, Set<string>>();
  /** Checks that can be made only when all is known. */
  readonly #afterwards: (() => void)[] = [];

  constructor(private readonly input: EmissionInput) {}

  /** Whether the inventory has a host. */
  isListed(host: Host): boolean {
    return this.input.hosts.has(host);
  }

  get texts(): DataLikeTexts {
    return this.input.texts;
  }

  get interfaceOf(): InterfaceOf {
    return this.input.interfaceOf;
  }

  report(
    code: DiagnosticCode,
    message: string,
    hint: string,
    position: Position | undefined,
    related?: Diagnostic["related"],
  ): void {
    this.input.report({
      code,
      severity: "error",
      message,
      hint,
      ...(position && { position }),
      ...(related && { related }),
    });
  }

  add(diagnostic: Diagnostic): void {
    this.input.report(diagnostic);
  }

  /**
   * Runs a function of the user's; what it throws becomes a diagnostic, and `undefined` is given back.
   * @param place where a mistake is that knows no place of its own
   */
  attempt<T>(run: () => T, place?: () => Position | undefined): T | undefined {
    try {
      return run();
    } catch (error) {
      const diagnostic = this.input.describe(error);
      const position = diagnostic.position ?? place?.();
      this.input.report(position ? { ...diagnostic, position } : diagnostic);
      return undefined;
    }
  }

  /** All variables that have a value wherever a role runs, once all is written: those noted, and the roles' inputs. */
  variableNames(): ReadonlySet<string> {
    this.#variableNames ??= new Set([
      ...this.variables,
      ...[...this.secrets.keys()].map((name) => `vault_${name}`),
      ...[...this.roles.keys()].flatMap((role) =>
        role.entryPoints.flatMap((entryPoint) =>
          Object.keys(this.interfaceOf(entryPoint).options).map((property) => inputName(role, property)),
        ),
      ),
    ]);
    return this.#variableNames;
  }

  isSecretName(name: string): boolean {
    if (name.startsWith("vault_") || this.secretVariables.has(name)) return true;
    for (const role of this.roles.keys())
      for (const entryPoint of role.entryPoints)
        for (const [property, option] of Object.entries(this.interfaceOf(entryPoint).options))
          if (inputName(role, property) === name) return holdsSecret(option.schema);
    return false;
  }

  afterwards(check: () => void): void {
    this.#afterwards.push(check);
  }

  finish(): void {
    for (const check of this.#afterwards) check();
  }

  /** Makes sure that a role is part of the output. */
  use(entryPoint: EntryPointDefinition): void {
    if (!this.roles.has(entryPoint.role))
      this.roles.set(entryPoint.role, {
        facts: new Set(),
        uses: new Set(),
        imports: new Set(),
        handlers: new Map(),
        isIncomplete: false,
      });
  }

  /** Notes that something reads a role's input. */
  noteInput(role: RoleDefinition, property: string): void {
    getOrMake(this.#readInputs, role, () => new Set<string>()).add(property);
  }

  /** Notes a variable that has a value wherever a role runs. */
  noteVariable(name: string, position: Position | undefined | (() => Position | undefined)): void {
    this.checkName(name, position);
    this.variables.add(name);
  }

  /** Reports a variable's name that Ansible uses itself, or can't use. */
  checkName(name: string, position: Position | undefined | (() => Position | undefined)): void {
    const finding = variableNameFinding(name);
    if (!finding) return;
    const place = typeof position === "function" ? position() : position;
    this.report(finding.code, finding.message, finding.hint, place);
  }

  /** Reports a password of Ansible's own that a variable holds for everybody to read. */
  checkPassword(name: string, given: unknown, place: () => Position | undefined): void {
    const finding = checkPassword(name, given);
    if (finding) this.report(finding.code, finding.message, finding.hint, place());
  }

  /** Whether a name can be that of a file in a role's `tasks`; it is reported when it can't. */
  checkFileName(name: string, position: Position | undefined): boolean {
    if (/^[a-z][a-z0-9_-]*$/.test(name)) return true;
    this.report(
      "invalid-name",
      `${JSON.stringify(name)} can't be the name of a task file`,
      "use small letters, digits and underscores, without an ending",
      position,
    );
    return false;
  }

  /** Notes that the user's own Jinja names a variable. */
  noteRawName(name: string): void {
    this.#rawNames.add(name);
  }

  /** @param name what the input is called in Ansible */
  readsInput(role: RoleDefinition, property: string, name: string): boolean {
    return this.#readInputs.get(role)?.has(property) === true || this.#rawNames.has(name);
  }

  /** Adds a file; two of one path are the user's mistake, shown at the second with the first beside it. */
  write(path: string, file: OutputFile, position?: Position): void {
    if (/^\/|(^|\/)\.{0,2}(\/|$)/.test(path)) {
      this.report("invalid-name", `${path} leads out of the output`, "name a file below it", position);
      return;
    }
    if (this.files.has(path)) {
      const first = this.#makers.get(path);
      const place = position ?? first;
      this.add({
        code: "duplicate-output",
        severity: "error",
        message: position ? `two things would be written to ${path}` : `paq itself writes ${path}`,
        hint: "give one of them another name",
        ...(place && { position: place }),
        ...(position && first && { related: [{ message: "the first is here", position: first }] }),
      });
      return;
    }
    this.files.set(path, file);
    this.#makers.set(path, position);
  }

  /** Adds a YAML file, and keeps where its lines came from. */
  writeYaml(path: string, yaml: YamlText, position?: Position): void {
    this.write(path, { content: yaml.text }, position);
    if (yaml.marks.length > 0)
      this.origins.set(
        path,
        yaml.marks.map(([mark, line]) => ({ line, ...(mark as Origin) })),
      );
  }
}
