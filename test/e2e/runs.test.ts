import { readFileSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { execa } from "execa";
import { ansibleVersions } from "../support/ansible.js";
import { repository } from "../support/repository.js";
import { type LabHost, labHosts, runLab } from "./support/lab.js";
import { type DeployedRepository, deploy, succeed } from "./support/playbook.js";

/* The log of runs on a Debian 12 and a Debian 13 machine. */

const secret = "Secret-4711-of-a-task";

/** A record, as far as the tests read it. */
interface RunRecord {
  readonly start: string;
  readonly end: string;
  readonly user: string;
  readonly commit: string;
  readonly dirty: boolean;
  readonly playbook: string;
  readonly plays: readonly string[];
  readonly check: boolean;
  readonly limit: string | null;
  readonly tags: readonly string[];
  readonly ansible: string;
  readonly result: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly changes: readonly { readonly task: string; readonly place: string }[];
  readonly failures: readonly { readonly task: string; readonly message: string }[];
}

/** The role alone, and a playbook that changes, hides, and fails on request. */
const playbooks = {
  "log.yml": `---
- name: Keep the log of runs
  hosts: web1:web2
  gather_facts: false
  become: true
  roles:
    - role: run_log
`,
  "work.yml": `---
- name: Work
  hosts: web1:web2
  gather_facts: false
  become: true
  tasks:
    - name: Change something
      ansible.builtin.command: "true"
      changed_when: true
      tags:
        - some
    - name: Hide something
      ansible.builtin.command: echo ${secret}
      no_log: true
      changed_when: true
    - name: Fail in the open
      ansible.builtin.fail:
        msg: "{{ ('It was \\"asked\\" for, {{ 1 }}') if fails | default(false) else '' }}"
      when: fails | default(false)
    - name: Fail for one of two
      ansible.builtin.fail:
        msg: "It was {{ item }}"
      loop:
        - one
        - two
      when: item == culprit | default('')
    - name: Be gone at the end
      ansible.builtin.set_fact:
        ansible_port: 9
      when: inventory_hostname == gone | default('')
    - name: Fail in hiding
      ansible.builtin.fail:
        msg: ${secret}
      no_log: true
      when: hides | default(false)
`,
};

describe("the log of runs", () => {
  const { web1, web2 } = labHosts({ web1: "bookworm", web2: "trixie" });
  let deployed: DeployedRepository;
  let commit: string;

  const git = (...args: readonly string[]) =>
    execa("git", ["-c", "user.name=test", "-c", "user.email=test@lab.test", ...args], { cwd: deployed.folder });
  const log = async (host: LabHost, ...args: readonly string[]) =>
    (await runLab("enter", host.name, "/usr/local/sbin/run-log", "--json", "-n", "0", ...args))
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as RunRecord);
  const last = async (host: LabHost) => (await log(host)).at(-1);

  beforeAll(async () => {
    deployed = await deploy(join(repository, "out"), [web1, web2]);
    for (const [file, text] of Object.entries(playbooks)) writeFileSync(join(deployed.folder, file), text);
    await git("init", "-q");
    await git("add", "-A");
    await git("commit", "-q", "-m", "Repository of the test");
    commit = (await git("rev-parse", "HEAD")).stdout;
  });
  afterAll(() => deployed.remove());

  test("a host without it gets nothing, and no error", async () => {
    const run = await succeed(deployed.play("work.yml", { args: ["--limit", "web2"] }));
    expect(run.stdout + run.stderr).not.toContain("run_log");
    expect(await runLab("enter", "web2", "ls", "/mnt")).toBe("");
  });

  test("the role installs it, and a second run changes nothing", async () => {
    await succeed(deployed.play("log.yml", { args: ["--check", "--diff"] }));
    await succeed(deployed.play("log.yml"));
    for (const args of [[], ["--check", "--diff"]])
      expect((await succeed(deployed.play("log.yml", { args }))).changes).toEqual([]);
    for (const host of [web1, web2]) {
      expect(await runLab("enter", host.name, "stat", "-c", "%a %U %G", "/mnt/vdb/ansible_log/runs.jsonl")).toBe(
        "640 root adm",
      );
    }
  });

  // seen to fail with another user
  test.each(ansibleVersions)(
    "a good run, a dry one and a failing one are recorded with ansible-core %s",
    async (version) => {
      const variables = { fails: true };
      await succeed(deployed.play("work.yml", { version }));
      for (const host of [web1, web2])
        expect(await last(host)).toMatchObject({
          commit,
          dirty: false,
          playbook: "work.yml",
          plays: ["Work"],
          check: false,
          limit: null,
          user: userInfo().username,
          start: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
          ansible: expect.stringMatching(`^${version.replace(".", "\\.")}\\.`),
          result: "changed",
          counts: { ok: 2, changed: 2, failed: 0, unreachable: 0 },
          changes: [{ task: "Change something", place: "work.yml:7" }, { task: "Hide something" }],
          failures: [],
        });
      await succeed(deployed.play("work.yml", { version, args: ["--check"] }));
      expect(await last(web1)).toMatchObject({ check: true, result: "ok" });

      // seen to fail: the tags chose none of what leaves the record
      await succeed(deployed.play("work.yml", { version, args: ["--tags", "some"] }));
      expect(await last(web1)).toMatchObject({ check: false, tags: ["some"], counts: { ok: 1 } });

      expect((await deployed.play("work.yml", { version, variables, args: ["--limit", "web1"] })).exitCode).toBe(2);
      expect(await last(web1)).toMatchObject({
        limit: "web1",
        result: "failed",
        failures: [{ task: "Fail in the open", message: 'It was "asked" for, {{ 1 }}' }],
      });
      expect(await last(web2)).toMatchObject({ limit: null, tags: ["some"] });

      expect((await deployed.play("work.yml", { version, variables: { culprit: "two" } })).exitCode).toBe(2);
      expect(await last(web2)).toMatchObject({ failures: [{ task: "Fail for one of two", message: "It was two" }] });

      expect((await deployed.play("work.yml", { version, variables: { hides: true } })).exitCode).toBe(2);
      expect(await last(web2)).toMatchObject({
        failures: [{ task: "Fail in hiding", message: "hidden: the task has no_log" }],
      });
    },
  );

  test("no value of a hidden task is on a host", async () => {
    for (const host of [web1, web2]) {
      const found = await runLab(
        "enter",
        host.name,
        "bash",
        "-c",
        `{ grep -rlF ${secret} /mnt/vdb /var/log /etc; journalctl --no-pager | grep -F ${secret}; } || true`,
      );
      expect(found).toBe("");
    }
  });

  test("a host that can't be reached keeps nobody else from having a record", async () => {
    const before = (await log(web1)).length;
    await runLab("stop", "web2");
    const run = await deployed.play("work.yml", { args: ["-e", "ansible_ssh_retries=0"] });
    await runLab("start", "web2");
    expect(run.exitCode).toBe(4);
    expect(await log(web1)).toHaveLength(before + 1);
    expect(await last(web1)).toMatchObject({ result: "changed" });
  });

  // seen to fail with a delivery that ansible-core 2.19 tells nothing
  test.each(ansibleVersions)(
    "a host that has gone meanwhile is named on the terminal (ansible-core %s)",
    async (version) => {
      const run = await succeed(deployed.play("work.yml", { version, variables: { gone: "web2" } }));
      // long warnings are wrapped
      expect(run.stderr.replace(/\s+/g, " ")).toContain("run_log: web2 has no record of this run: it can't be reached");
      expect(run.stderr).not.toContain("web1");
    },
  );

  test("the control machine has one record of a whole run where it is asked for", async () => {
    const control = join(deployed.folder, "control.jsonl");
    const ini = join(deployed.folder, "ansible.cfg");
    writeFileSync(ini, `${readFileSync(ini, "utf8")}\n[run_log]\ncontrol_log = ${control}\n`);
    await deployed.play("work.yml", { variables: { hides: true } });
    const text = readFileSync(control, "utf8");
    expect(text).not.toContain(secret);
    expect(JSON.parse(text)).toMatchObject({
      commit,
      dirty: true,
      hosts: { web1: { result: "failed" }, web2: { result: "failed" } },
    });
  });

  // seen to fail with `rotate 0`
  test("records that have been rotated away are shown with the others", async () => {
    const before = await log(web1);
    for (const rest of ["1", "2.gz"]) {
      await runLab("enter", "web1", "logrotate", "-f", "/etc/logrotate.d/run-log");
      await runLab("enter", "web1", "test", "-s", `/mnt/vdb/ansible_log/runs.jsonl.${rest}`);
      await succeed(deployed.play("work.yml", { args: ["--limit", "web1"] }));
    }
    const after = await log(web1);
    expect([after.length, after.slice(0, before.length)]).toEqual([before.length + 2, before]);
  });

  test("the command shows a table, and those that failed or came later", async () => {
    const table = await runLab("enter", "web1", "/usr/local/sbin/run-log");
    expect(table).toMatch(/^START +SECONDS +USER +COMMIT +PLAYBOOK/);
    expect(table).toMatch(
      new RegExp(`${commit.slice(0, 10)} +work.yml +run +failed .*Fail in the open: It was "asked"`),
    );
    for (const line of await log(web1, "--failed")) expect(line.result).toBe("failed");
    expect(await log(web1, "--since", "2999-01-01")).toEqual([]);
    await expect(runLab("enter", "web1", "/usr/local/sbin/run-log", "--since", "soon")).rejects.toThrow(
      "neither a date nor a time",
    );
  });
});
