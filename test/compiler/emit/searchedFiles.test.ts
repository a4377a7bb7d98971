import { describe, expect, test } from "@jest/globals";
import { buildSources } from "../../support/build.js";
import { scratchFolder } from "../../support/scratch.js";

const scratch = scratchFolder();

/** A task of a role that another one brings in, and of a play; both ship some files. */
const source = (task: string) => `
import { j, play, playbook, project, role, roleFile, templateFile } from "paq";
import { assemble, copy, script, template, unarchive, uri } from "paq/modules/ansible.builtin";
import { patch } from "paq/modules/ansible.posix";
const dest = "/srv/x", mode = "0644", keywords = { changed_when: false };
const inner = role("inner", { tasks: () => [
  copy("Ship a file", { src: roleFile("files/sub/inner.txt"), dest, mode }),
  ${task},
] });
const outer = role("outer", { plugins: { "library/own.py": "files/own.txt" }, tasks: () => [
  template("Ship a template", { src: templateFile("outer.conf.ejs"), dest, mode }),
  copy("Ship a file", { src: roleFile("files/own.txt"), dest, mode }),
  inner.import("Bring in the other one", {}),
] });
const other = role("other", { tasks: () => [copy("Ship a file", { src: roleFile("files/other.txt"), dest, mode })] });
const steps = [copy("Ship a file", { src: roleFile("files/play.txt"), dest, mode })];
export default project({ playbooks: [playbook("site", [
  play("Set up", { hosts: "all", roles: [outer, other], tasks: steps }),
])] });
`;

const files = {
  "outer.conf.ejs": "x\n",
  "files/sub/inner.txt": "x\n",
  "files/own.txt": "x\n",
  "files/other.txt": "x\n",
  "files/play.txt": "x\n",
};

async function findings(task: string): Promise<readonly string[]> {
  return (await buildSources(scratch, { "index.ts": source(task), ...files })).findings;
}

describe("a file that a task names in plain text", () => {
  test.each([
    ['copy("X", { src: "nope", dest, mode })', "roles/inner/files/nope"],
    ['copy("X", { src: "other.txt", dest, mode })', "roles/inner/files/other.txt"],
    ['copy("X", { src: "nope", remote_src: false, dest, mode })', "roles/inner/files/nope"],
    ['template("X", { src: "own.txt", dest, mode })', "roles/inner/templates/own.txt"],
    ['script("X", { cmd: "nope --all" }, keywords)', "roles/inner/files/nope"],
    ['unarchive("X", { src: "nope.tgz", dest, mode })', "roles/inner/files/nope.tgz"],
    ['assemble("X", { src: "parts", remote_src: false, dest, mode })', "roles/inner/files/parts"],
    ['uri("X", { url: "http://localhost", src: "nope" })', "roles/inner/files/nope"],
    ['patch("X", { src: "nope.diff", dest })', "roles/inner/files/nope.diff"],
    ['copy("X", { dest, mode } as never, { uncheckedArguments: { src: "nope" } })', "roles/inner/files/nope"],
  ])("is missing when the repository has none: %s", async (task, path) => {
    expect(await findings(task)).toEqual([expect.stringMatching(/^index\.ts:8:\d+ missing-file: /)]);
    expect((await findings(task))[0]).toContain(`the repository has no ${path}`);
  });

  test.each([
    'copy("X", { src: "sub/inner.txt", dest, mode })',
    'copy("X", { src: "files/sub/inner.txt", dest, mode })',
    'copy("X", { src: "sub/", dest, mode })',
    'copy("X", { src: "own.txt", dest, mode })',
    'copy("X", { src: "play.txt", dest, mode })',
    'copy("X", { src: "/srv/elsewhere", dest, mode })',
    'copy("X", { src: "~/elsewhere", dest, mode })',
    'copy("X", { src: "../../../elsewhere", dest, mode })',
    'copy("X", { src: j`nope`, dest, mode })',
    'copy("X", { src: "nope", remote_src: true, dest, mode })',
    'copy("X", { src: "nope", remote_src: j`x`, dest, mode })',
    'template("X", { src: "outer.conf.j2", dest, mode })',
    'script("X", { cmd: "sub/inner.txt --all" }, keywords)',
    'unarchive("X", { src: "nope.tgz", copy: false, dest, mode })',
    'assemble("X", { src: "parts", dest, mode })',
    'copy("X", { content: "x", dest, mode })',
    'copy("X", { src: "nope", dest, mode }, { uncheckedArguments: { remote_src: true } })',
  ])("is found, or taken on trust: %s", async (task) => {
    expect(await findings(task)).toEqual([]);
  });
});
