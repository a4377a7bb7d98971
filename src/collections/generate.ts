import { findAnsible, readArgumentSpecifications, readDocumentation } from "./ansible.js";
import { describeModule } from "./module.js";
import { printCollection } from "./print-collection.js";

/** Where documentation is read from, and what the generated file imports. */
export interface GenerateOptions {
  /** Path or name of `ansible-doc`. @default "ansible-doc" */
  readonly ansibleDoc?: string;
  /** Module that `defineModule` is imported from. @default "paq" */
  readonly importFrom?: string;
  /** Environment variables for Ansible's programs, beside paq's own. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** What was generated of one collection. */
export interface GeneratedCollection {
  readonly name: string;
  /** The collection's version; ansible-core's for ansible.builtin; `*` for one that says none. */
  readonly version: string;
  /** TypeScript. The same documentation gives the same bytes. */
  readonly source: string;
  /** Fully qualified names, in the order of the source. */
  readonly modules: readonly string[];
  /** Modules whose documentation could not be read (they take any option), with Ansible's reason. */
  readonly undocumented: Readonly<Record<string, string>>;
  /** Modules whose constraints are unknown because their argument spec could not be read, with the reason. */
  readonly unspecified: Readonly<Record<string, string>>;
}

/**
 * Makes the module functions of an installed collection.
 *
 * @param name such as `community.general`
 * @throws UserError when Ansible or the collection is not there
 */
export async function generateCollection(name: string, options: GenerateOptions = {}): Promise<GeneratedCollection> {
  const ansible = await findAnsible(options.ansibleDoc ?? "ansible-doc", options.environment);
  const documentation = await readDocumentation(ansible, name);
  const specifications = await readArgumentSpecifications(ansible, name, documentation);
  const version = specifications.version ?? "*";
  const modules = Object.entries(documentation).map(([module, documented]) =>
    describeModule(module, documented, specifications.modules[module]),
  );
  return {
    name,
    version,
    source: printCollection({ name, version, modules }, options.importFrom ?? "paq"),
    modules: modules.map((module) => module.name),
    undocumented: Object.fromEntries(
      Object.entries(documentation).flatMap(([module, { doc, error }]) => (doc ? [] : [[module, error ?? ""]])),
    ),
    unspecified: specifications.failures,
  };
}
