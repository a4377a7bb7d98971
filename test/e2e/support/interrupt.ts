import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DeployedRepository, RunOptions } from "./playbook.js";

/**
 * Runs a playbook, and kills it with everything that it has started here, without a warning, at the moment at which a
 * task would begin for the first time. It is what a control machine does that loses its power.
 * @throws Error when the run ends by itself
 */
export async function interruptAt(
  deployed: DeployedRepository,
  playbook: string,
  task: string,
  options?: RunOptions,
): Promise<void> {
  const folder = join(deployed.folder, "callback_plugins");
  await mkdir(folder, { recursive: true });
  const file = join(folder, "interrupt.py");
  await writeFile(file, plugin(task));
  try {
    const run = await deployed.play(playbook, options).catch((error: unknown) => String(error));
    if (typeof run !== "string")
      throw new Error(`No task "${task}" to be interrupted at:\n${run.stdout}\n${run.stderr}`);
    if (!run.includes("SIGKILL")) throw new Error(run);
  } finally {
    await rm(file);
  }
}

function plugin(task: string): string {
  return `import os
import signal

from ansible.plugins.callback import CallbackBase


class CallbackModule(CallbackBase):
    CALLBACK_VERSION = 2.0
    CALLBACK_TYPE = "notification"
    CALLBACK_NAME = "interrupt"
    CALLBACK_NEEDS_ENABLED = False

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        os.setpgrp()

    def v2_playbook_on_task_start(self, task, is_conditional):
        if task.name == ${JSON.stringify(task)}:
            os.killpg(0, signal.SIGKILL)
`;
}
