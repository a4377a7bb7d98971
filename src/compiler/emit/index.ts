import type { Project } from "../../model/project.js";
import type { OutputFile } from "../compilation.js";
import type { InfrastructureParts } from "../validate/infrastructure.js";
import { Emission, type EmissionInput, type OriginLine } from "./emission.js";
import { emitInventory } from "./inventory.js";
import { emitPlaybook } from "./play.js";
import { emitRepository } from "./repository.js";
import { emitRole } from "./role.js";
import { checkRoles } from "./roleChecks.js";
import { shipPlugins } from "./shipped.js";
import { findDataLikeTexts } from "./textual.js";
import { type Ciphertexts, emitVault } from "./vault.js";

export type { OriginLine } from "./emission.js";

/** The files of an output repository. */
export interface Emitted {
  readonly files: ReadonlyMap<string, OutputFile>;
  /** Where lines of the files came from. */
  readonly origins: ReadonlyMap<string, readonly OriginLine[]>;
}

/** Turns the model into the files of an Ansible repository; mistakes that show on the way are reported. */
export function emit(
  project: Project,
  parts: InfrastructureParts,
  ciphertexts: Ciphertexts,
  input: Omit<EmissionInput, "texts">,
): Emitted {
  const emission = new Emission({ ...input, texts: findDataLikeTexts(parts) });
  const playbooks = parts.playbooks.map((playbook) => emitPlaybook(emission, playbook));
  emitInventory(emission, parts);
  for (const shipped of project.options.roles ?? []) emission.use(shipped.definition);
  // A map gives what is added while it is gone through, too: roles bring in further ones.
  const written = new Set<string>();
  for (const role of emission.roles.keys()) {
    // Two roles of one name are reported once, and not for each of their files.
    if (!written.has(role.name)) emitRole(emission, role);
    written.add(role.name);
  }
  for (const playbook of playbooks) playbook.finish();
  emitVault(emission, ciphertexts);
  shipPlugins(emission, "", project.options.plugins ?? {}, project.position, 0);
  emitRepository(emission, project.options);
  checkRoles(emission);
  emission.finish();
  return { files: emission.files, origins: emission.origins };
}
