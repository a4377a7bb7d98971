import type { Diagnostic, DiagnosticCode } from "../../model/diagnostic.js";
import type { FactSubset } from "../../model/factSubsets.js";
import type { SourceFile } from "../../model/file.js";
import type { Host } from "../../model/inventory.js";
import type { Play } from "../../model/play.js";
import type { Position } from "../../model/position.js";
import type { EntryPointDefinition, RoleDefinition } from "../../model/role.js";
import type { AnyTask, ModuleTask } from "../../model/task.js";
import { sourceMapFile } from "../compilation.js";
import { suggest } from "../diagnostics/suggest.js";
import { getOrMake } from "../getOrMake.js";
import { holdsSecret, type InterfaceOf } from "../interfaces/index.js";
import { isOutputPath } from "../outputPath.js";
import type { InfrastructureParts } from "../validate/infrastructure.js";
import { variableNameFinding } from "../validate/reserved.js";
import type { BroughtRole, ForeignInput } from "../validate/roleUses.js";
import { checkPassword } from "../validate/secrecy.js";
import type { SecretKnowledge } from "../validate/taint.js";
import type { DataLikeTexts } from "./dataLikeTexts.js";
import type { NamedVariable } from "./duplicateVariables.js";
import type { HandlerNotes } from "./handlers.js";
import { inputName } from "./names.js";
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
  readonly inventory: Pick<InfrastructureParts, "hosts" | "groups" | "sources">;
  readonly interfaceOf: InterfaceOf;
  readonly texts: DataLikeTexts;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Shows an exception of the user's own code as a diagnostic. */
  readonly describe: (error: unknown) => Diagnostic;
}

/** What a role turned out to need while it was written. */
export interface RoleNotes {
  /** Parts of the facts that its expressions need. */
  facts: ReadonlySet<FactSubset>;
  /** Roles that it brings in, in whichever way. */
  uses: ReadonlySet<RoleDefinition>;
  /** Those among them that are brought in when a playbook is read, so that a circle would never end. */
  imports: ReadonlySet<RoleDefinition>;
  /** Roles that each of its entry points brings in. */
  brought: ReadonlyMap<EntryPointDefinition, readonly BroughtRole[]>;
  /** What is known of its handlers. */
  handlers: HandlerNotes | undefined;
  /** Whether some of it could not be written, so that what it uses isn't known. */
  isIncomplete: boolean;
}

/** How long the name of a file may be, its ending included, on the usual file systems. Bytes. */
const longestName = 255;

/** The repository in the making: its files, and what its parts have asked for on the way. */
export class Emission implements SecretKnowledge {
  readonly files = new Map<string, string | Uint8Array>();
  readonly origins = new Map<string, readonly OriginLine[]>();
  /** Who made each file, to tell both when two want the same path. */
  readonly #makers = new Map<string, Position | undefined>();
  /** Folders, each with the first file in it. */
  readonly #folders = new Map<string, string>();
  /** Names that were reported because no file system takes them. */
  readonly #longNames = new Set<string>();
  /** Collections whose modules are used, with the first place of each. */
  readonly collections = new Map<string, Position | undefined>();
  /** Secrets that are used, with the first place of each. */
  readonly secrets = new Map<string, Position | undefined>();
  /** Roles that are used, in the order in which they were met. */
  readonly roles = new Map<RoleDefinition, RoleNotes>();
  /** Mentions of inputs outside of their roles, by the role or play that they are in. */
  readonly foreignInputs = new Map<RoleDefinition | Play, readonly ForeignInput[]>();
  /** The folder of the role that each task is written in, empty for plays: where a result that is out of reach belongs. */
  readonly homes = new Map<ModuleTask, string>();
  /** Parts of the facts that values of the inventory need, by the role whose inputs they are; `undefined` for other variables. */
  readonly inventoryFacts = new Map<RoleDefinition | undefined, Set<FactSubset>>();
  /** Variables that have a value wherever a role runs: of the inventory, of plays, of facts that tasks set. */
  readonly variables = new Set<string>();
  /** Whether a task adds hosts or groups to the inventory. */
  addsHosts = false;
  /** Variables that roles and plays bring with them. */
  readonly named: NamedVariable[] = [];
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
    return this.input.inventory.hosts.includes(host);
  }

  /**
   * Reports a name that the inventory doesn't have. What a plugin or a task adds to the inventory isn't known, nor is
   * an inventory from elsewhere, for which a project lists nothing.
   * @param kinds what it can be the name of
   */
  checkListed(name: string, kinds: readonly ("host" | "group")[], position: Position | undefined): void {
    const { hosts, groups, sources } = this.input.inventory;
    if (sources.length > 0 || hosts.length + groups.length === 0) return;
    const known = [
      "localhost",
      ...hosts.map((host) => host.name),
      ...(kinds.includes("group") ? ["all", "ungrouped", ...groups.map((group) => group.name)] : []),
    ];
    if (known.includes(name)) return;
    this.afterwards(() => {
      if (this.addsHosts) return;
      const near = suggest(name, known);
      this.report(
        "unlisted-host",
        `the inventory has no ${kinds.join(" or ")} ${name}`,
        near === undefined ? "list it in project({ … })" : `did you mean ${near}?`,
        position,
      );
    });
  }

  get texts(): DataLikeTexts {
    return this.input.texts;
  }

  get interfaceOf(): InterfaceOf {
    return this.input.interfaceOf;
  }

  /** Reports an error. */
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

  /** Reports a finding that is made already, or is a warning. */
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
        brought: new Map(),
        handlers: undefined,
        isIncomplete: false,
      });
  }

  /** Roles that come with an entry point: its role's dependencies, and what its tasks bring in. */
  broughtBy(entryPoint: EntryPointDefinition): readonly BroughtRole[] {
    const { dependencies = [] } = entryPoint.role.options;
    return [
      ...dependencies.map((use) => ({ use, isCertain: use.keywords.when === undefined })),
      ...(this.roles.get(entryPoint.role)?.brought.get(entryPoint) ?? []),
    ];
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

  /**
   * Adds a file; two of one path, or one where another has its folder, are the user's mistake, shown at the second with
   * the first beside it. So is a name that no file system takes.
   * @param placeOf where the path itself is named, to be looked for when there is something to say about it
   */
  write(path: string, content: string | Uint8Array, position?: Position, placeOf = () => position): void {
    const [top, ...below] = path.split("/");
    if (!isOutputPath(path) || top === sourceMapFile) {
      this.report(
        "invalid-name",
        `${JSON.stringify(path)} can't be the path of a file in the output`,
        "name a file below the output, with / between its folders; what git and paq keep there is theirs",
        placeOf(),
      );
      return;
    }
    const long = path.split("/").find((name) => Buffer.byteLength(name) > longestName);
    if (long !== undefined) {
      if (!this.#longNames.has(long))
        this.report(
          "invalid-name",
          `the output would have a file or folder whose name is ${Buffer.byteLength(long)} bytes long, and systems take ${longestName}: ${long}`,
          "give it a shorter name",
          placeOf(),
        );
      this.#longNames.add(long);
      return;
    }
    const folders = below.map((_name, index) => path.split("/", index + 1).join("/"));
    const other = this.files.has(path)
      ? path
      : (folders.find((folder) => this.files.has(folder)) ?? this.#folders.get(path));
    if (other !== undefined) {
      const first = this.#makers.get(other);
      const place = position ? placeOf() : first;
      this.report(
        "duplicate-output",
        position ? meeting(path, other) : `paq itself writes ${path}`,
        "give one of them another name",
        place,
        position && first && [{ message: "the first is here", position: first }],
      );
      return;
    }
    this.files.set(path, content);
    this.#makers.set(path, position);
    for (const folder of folders) if (!this.#folders.has(folder)) this.#folders.set(folder, path);
  }

  /** Adds a YAML file, and keeps where its lines came from. */
  writeYaml(path: string, yaml: YamlText, position?: Position): void {
    this.write(path, yaml.text, position);
    if (yaml.marks.length > 0)
      this.origins.set(
        path,
        yaml.marks.map(([mark, line]) => ({ line, ...(mark as Origin) })),
      );
  }
}

/** What is wrong with two files that can't stand beside each other. */
function meeting(path: string, other: string): string {
  if (path === other) return `two things would be written to ${path}`;
  return path.startsWith(`${other}/`)
    ? `${other} is a file, and ${path} would need a folder there`
    : `${path} is a folder of ${other}, and would be a file as well`;
}
