import { join } from "node:path";
import { execa } from "execa";
import { ansibleEnvironment } from "../../support/ansible.js";
import type { DeployedRepository } from "./playbook.js";

/**
 * Runs a playbook at a terminal, and types an answer once a question is there: what was typed before, Ansible discards.
 * @returns all that the terminal shows, and the exit code
 */
export async function answerTo(
  question: string,
  answer: string,
  deployed: DeployedRepository,
  playbook: string,
): Promise<{ readonly exitCode: number | undefined; readonly stdout: string }> {
  const environment = await ansibleEnvironment("2.19");
  const terminal = execa("script", ["-qec", `${environment.playbook} ${playbook}`, "/dev/null"], {
    cwd: deployed.folder,
    env: {
      ...environment.variables,
      ANSIBLE_STDOUT_CALLBACK: "default",
      ANSIBLE_SSH_CONTROL_PATH_DIR: join(deployed.folder, "../ssh"),
    },
    extendEnv: false,
    reject: false,
  });
  let shown = "";
  let typed = false;
  terminal.stdout.on("data", (text: Buffer) => {
    shown += text.toString();
    if (typed || !shown.includes(question)) return;
    typed = true;
    // Ansible makes the terminal ready a moment after it has asked
    setTimeout(() => terminal.stdin.write(`${answer}\n`), 500);
  });
  const { exitCode, stdout } = await terminal;
  return { exitCode, stdout };
}
