import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "@jest/globals";

/** An empty folder of the calling test file's own, private (0700), removed after its tests. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "paq-test-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
