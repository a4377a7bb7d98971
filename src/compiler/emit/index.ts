import { PlaybookImport } from "../../model/play.js";
import type { Project } from "../../model/project.js";
import { RoleValues } from "../../model/role.js";
import { definitionOf, type VariableDefinition, VariableValue } from "../../model/variable.js";
import type { InfrastructureParts } from "../validate/infrastructure.js";
import type { BroughtBy, ForeignInputs } from "../validate/roleUses.js";
import { holdsTaint } from "../validate/taint.js";
import { findDataLikeTexts } from "./dataLikeTexts.js";
import { Emission, type EmissionInput, type OriginLine } from "./emission.js";
import { emitInventory } from "./inventory.js";
import { snakeCase } from "./names.js";
import { emitPlaybook } from "./play.js";
import { emitRepository } from "./repository.js";
import { emitRole } from "./role.js";
import { checkRoles } from "./roleChecks.js";
import { shipPlugins } from "./shipped.js";
import { type Ciphertexts, emitVault } from "./vault.js";

export type { OriginLine } from "./emission.js";

/** The files of an output repository. */
export interface Emitted {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Where lines of the files came from. */
  readonly origins: ReadonlyMap<string, readonly OriginLine[]>;
  readonly broughtBy: BroughtBy;
  readonly foreignInputs: ForeignInputs;
}

/** Turns the model into the files of an Ansible repository; mistakes that show on the way are reported. */
export function emit(
  project: Project,
  parts: InfrastructureParts,
  ciphertexts: Ciphertexts,
  input: Omit<EmissionInput, "inventory" | "texts">,
): Emitted {
  const emission = new Emission({ ...input, texts: findDataLikeTexts(parts), inventory: parts });
  noteSecretVariables(emission, parts);
  const playbooks = parts.playbooks.map((playbook) => emitPlaybook(emission, playbook));
  emitInventory(emission, parts);
  for (const shipped of project.options.roles ?? []) emission.use(shipped.definition);
  // A map gives what is added while it is gone through, too: roles bring in further ones.
  const written = new Set<string>();
  for (const [role, notes] of emission.roles) {
    // Two roles of one name are reported once, and not for each of their files.
    if (!written.has(role.name)) emitRole(emission, role, notes);
    written.add(role.name);
  }
  for (const playbook of playbooks) playbook.finish();
  emitVault(emission, ciphertexts);
  shipPlugins(emission, "", project.options.plugins ?? {}, project.position, 0);
  emitRepository(emission, project);
  checkRoles(emission);
  emission.finish();
  return {
    files: emission.files,
    origins: emission.origins,
    broughtBy: (entryPoint) => emission.broughtBy(entryPoint),
    foreignInputs: emission.foreignInputs,
  };
}

/** Notes which variables of the inventory and of plays hold secrets, before Jinja of the user's own names them. */
function noteSecretVariables(emission: Emission, { groups, hosts, playbooks }: InfrastructureParts): void {
  const note = ({ name, isSecret, value }: VariableDefinition, given: unknown = value) => {
    if (isSecret || holdsTaint(given, emission)) emission.secretVariables.add(name).add(snakeCase(name));
  };
  for (const { options } of [...groups, ...hosts])
    for (const given of options.vars ?? []) if (given instanceof VariableValue) note(given.variable, given.value);
  for (const play of playbooks.flatMap((playbook) => playbook.plays)) {
    if (play instanceof PlaybookImport) continue;
    const { vars = [], vars_prompt = [] } = play.options;
    for (const given of vars) if (!(given instanceof RoleValues)) note(definitionOf(given));
    for (const { value } of vars_prompt) note(definitionOf(value));
  }
}
