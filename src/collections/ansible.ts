import { execa } from "execa";
import { type Diagnostic, type DiagnosticCode, UserError } from "../model/diagnostic.js";
import type { ArgumentSpecifications } from "./argument-specifications.js";
import { argumentSpecificationsProgram } from "./argument-specifications-program.js";
import { type Documentation, mapping, text } from "./documentation.js";

/** The installed Ansible that documentation is read from. */
export interface Ansible {
  /** Path or name of `ansible-doc`. */
  readonly doc: string;
  /** The Python that runs it, and so has its modules' libraries. */
  readonly python: string;
  /** Variables that both run with, beside paq's own. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Far more than the largest collection's documentation (100 MB). */
const maximumOutput = 500_000_000;

/**
 * Finds out what Ansible there is.
 *
 * @param doc path or name of `ansible-doc`
 * @throws UserError `ansible-doc-missing` when it cannot be run
 */
export async function findAnsible(doc: string, environment: Readonly<Record<string, string>> = {}): Promise<Ansible> {
  const { stdout, failed, exitCode, stderr } = await execa(doc, ["--version"], { reject: false, env: environment });
  if (failed && exitCode === undefined) {
    throw mistake("ansible-doc-missing", `${doc} cannot be run: no such program`, [
      "install Ansible (python3 -m venv ansible && ansible/bin/pip install ansible)",
      "and put its bin folder on PATH, or name the program with --ansible-doc PATH",
    ]);
  }
  const python = /python version = .*\(([^()]+)\)\s*$/m.exec(stdout)?.[1];
  if (failed || python === undefined) {
    throw mistake("ansible-doc-failed", `${doc} --version failed: ${lastLine(stderr || stdout)}`, [
      "ansible-core 2.14 or newer is needed; name its program with --ansible-doc PATH",
    ]);
  }
  return { doc, python, environment };
}

/**
 * The documentation of a collection's modules.
 *
 * @throws UserError `collection-not-installed`, `collection-name`, `ansible-doc-failed`
 */
export async function readDocumentation(ansible: Ansible, collection: string): Promise<Documentation> {
  if (!/^[a-z_]\w*\.[a-z_]\w*$/i.test(collection)) {
    throw mistake("collection-name", `"${collection}" is no collection's name`, [
      "write namespace.name, such as community.general",
    ]);
  }
  const { stdout, stderr, failed } = await execa(ansible.doc, ["--metadata-dump", "--no-fail-on-errors", collection], {
    reject: false,
    maxBuffer: maximumOutput,
    stdin: "ignore",
    env: ansible.environment,
  });
  // ansible-core 2.19 refuses a collection that is not there, older versions print no module of it.
  if (/unable to locate collection|Cannot use supplied collection/.test(stderr)) throw notInstalled(collection);
  if (failed) {
    throw mistake("ansible-doc-failed", `${ansible.doc} failed on ${collection}: ${lastLine(stderr)}`, [
      `see what ${ansible.doc} --list ${collection} says`,
    ]);
  }
  const modules = mapping(mapping(mapping(parse(stdout, ansible.doc)).all).module) as Documentation;
  if (Object.keys(modules).length === 0) throw notInstalled(collection);
  return modules;
}

/** The argument specs of the documented modules, and the collection's version. */
export async function readArgumentSpecifications(
  ansible: Ansible,
  collection: string,
  documentation: Documentation,
): Promise<ArgumentSpecifications> {
  const modules = Object.fromEntries(
    Object.entries(documentation).flatMap(([name, { doc }]) => {
      const file = text(doc?.filename);
      return file === undefined ? [] : [[name, file]];
    }),
  );
  const { stdout, stderr, failed } = await execa(ansible.python, ["-c", argumentSpecificationsProgram], {
    input: JSON.stringify({ collection, modules }),
    reject: false,
    maxBuffer: maximumOutput,
    env: ansible.environment,
  });
  if (failed) {
    throw mistake("ansible-doc-failed", `the argument specs of ${collection} cannot be read: ${lastLine(stderr)}`, [
      `check that ${ansible.python} can import ansible`,
    ]);
  }
  return parse(stdout, ansible.python) as ArgumentSpecifications;
}

function parse(output: string, program: string): unknown {
  try {
    return JSON.parse(output);
  } catch {
    throw mistake("ansible-doc-failed", `${program} printed no JSON: ${lastLine(output)}`, [
      "ansible-core 2.14 or newer is needed",
    ]);
  }
}

function notInstalled(collection: string): UserError {
  return mistake(
    "collection-not-installed",
    `ansible-doc knows no module of ${collection}: the collection is not installed where Ansible looks, or has no modules`,
    [`run ansible-galaxy collection install ${collection}`],
  );
}

function lastLine(output: string): string {
  return output.trim().split("\n").at(-1)?.slice(0, 300) ?? "";
}

function mistake(code: DiagnosticCode, message: string, hint: readonly string[]): UserError {
  const diagnostic: Diagnostic = { code, severity: "error", message, hint: hint.join(" ") };
  return new UserError(diagnostic);
}
