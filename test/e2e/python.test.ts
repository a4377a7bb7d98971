import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { stringify } from "yaml";
import { inside } from "./support/lab.js";
import { succeed } from "./support/playbook.js";
import { servers } from "./support/servers.js";

/* Virtual environments of an application on Debian 13, from packages that lie on the machine: no index is in reach. */

const site = servers("web2");
const { web2 } = site.hosts;

/** Makes wheels: one Python file, and what the format asks for. */
const makeWheels = `
import sys, zipfile
for name, version in (("greeting", "1.0"), ("greeting", "2.0"), ("extra", "1.0")):
    info = f"{name}-{version}.dist-info"
    with zipfile.ZipFile(f"/srv/wheels/{name}-{version}-py3-none-any.whl", "w") as wheel:
        wheel.writestr(f"{name}.py", f"print('{name} {version}')")
        wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\\nName: {name}\\nVersion: {version}\\n")
        wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr(f"{info}/RECORD", "")
`;

const venv = {
  name: "Make the environment",
  "ansible.builtin.include_role": { name: "python3", tasks_from: "venv" },
  vars: {
    python3_venv_path: "/srv/application",
    python3_venv_requirements: "/srv/requirements.txt",
    python3_venv_pip_arguments: ["--no-index", "--find-links", "/srv/wheels"],
  },
};

/** Writes the list of requirements and runs the playbook. */
async function run(requirements: readonly string[], ...args: readonly string[]) {
  await inside(web2, `cat >/srv/requirements.txt <<'LIST'\n${requirements.join("\n")}\nLIST`);
  const play = { name: "Set up", hosts: "web2", gather_facts: false, become: true, tasks: [venv] };
  writeFileSync(join(site.deployed.folder, "venv.yml"), stringify([play]));
  return site.deployed.play("venv.yml", { args });
}

const python = (module: string) => inside(web2, `/srv/application/current/bin/python -m ${module} 2>&1 || true`);
const environments = () => inside(web2, "ls -d /srv/application/Python-* | wc -l");

test("an environment has what its requirements name, and goes on with it when new ones can't be installed", async () => {
  await inside(web2, `mkdir -p /srv/wheels; python3 - <<'PY'\n${makeWheels}\nPY`);
  await succeed(run(["greeting==1.0", "extra==1.0"]));
  expect([await python("greeting"), await python("extra")]).toEqual(["greeting 1.0", "extra 1.0"]);
  // nothing of it is in the system, or writable by others
  expect(await inside(web2, "python3 -m greeting 2>&1 || true")).toContain("No module named greeting");
  expect(await inside(web2, "find /srv/application ! -type l \\( ! -user root -o -perm /022 \\) -print -quit")).toBe(
    "",
  );

  for (const args of [[], ["--check", "--diff"]])
    expect((await succeed(run(["greeting==1.0", "extra==1.0"], ...args))).changes).toEqual([]);

  // an upgrade; what is named no more is gone, as it isn't with pip install alone
  expect((await succeed(run(["greeting==2.0"]))).changes).toContain("web2: python3 : Use the environment");
  expect([await python("greeting"), await python("extra")]).toEqual([
    "greeting 2.0",
    expect.stringContaining("No module"),
  ]);

  const failed = await run(["greeting==3.0"]);
  expect(failed.exitCode).toBe(2);
  expect(await python("greeting")).toBe("greeting 2.0");
  await succeed(run(["greeting==1.0"]));
  await succeed(run(["greeting==2.0", "extra==1.0"]));
  expect([await python("greeting"), await environments()]).toEqual(["greeting 2.0", "2"]);

  // after an upgrade of the system, Python doesn't find what is in an environment of the former one
  await inside(
    web2,
    "cd /srv/application; mv $(readlink current) Python-3.9.1-former; ln -sfn Python-3.9.1-former current",
  );
  await succeed(run(["greeting==2.0", "extra==1.0"]));
  expect(await inside(web2, "readlink /srv/application/current")).not.toContain("3.9.1");
});
