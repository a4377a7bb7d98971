import { expect } from "@jest/globals";
import { parse } from "yaml";
import { type Built, buildSources } from "./build.js";
import { scratchFolder } from "./scratch.js";

const scratch = scratchFolder();

const imports = `
import { and, at, block, conditional, defaultTo, eq, facts, first, forEach, group, host, inventorySource, inventoryVariable, isDefined, isUndefined, j, mapAttribute, not, or, play, playbook, project, prompt, role, selectWhere, taskFile, templateFile, topic, variable } from "paq";
import { add_host, command, copy, debug, file, set_fact, stat, systemd_service, template } from "paq/modules/ansible.builtin";
`;

/** A task, play or other step as its file has it. */
export type Step = Readonly<Record<string, unknown>>;

/**
 * Compiles a project of one file, which begins on line 4, below its imports.
 * @param files what lies beside it, by path
 */
export function build(source: string, files: Readonly<Record<string, string>> = {}): Promise<Built> {
  return buildSources(scratch, { "index.ts": `${imports}${source}`, ...files });
}

/** The steps of a file that a build without findings made. */
export function read(built: Built, path: string): readonly Step[] {
  expect(built.findings).toEqual([]);
  return parse(built.files.get(path) ?? "", { logLevel: "error" }) as readonly Step[];
}

/** What findings are expected to contain, one each. */
export const findings = (...expected: string[]) => expected.map((one) => expect.stringContaining(one));
