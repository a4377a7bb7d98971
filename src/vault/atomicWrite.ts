import { randomBytes } from "node:crypto";
import { chown, type FileHandle, open, realpath, rename, stat, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Replaces a file's text so that every reader, and a crash at any moment, finds the old text or the new one, whole.
 * Mode and owner stay; a symbolic link stays one.
 */
export async function writeAtomically(file: string, text: string): Promise<void> {
  const target = await realpath(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return file;
    throw error;
  });
  const before = await stat(target).catch(() => undefined);
  const temporary = join(dirname(target), `.paq-${randomBytes(6).toString("hex")}.tmp`);
  const handle = await open(temporary, "wx", 0o644);
  try {
    if (before) {
      await handle.chmod(before.mode & 0o7777);
      // Only root can give a file away; for everybody else it is theirs already.
      if (before.uid !== process.getuid?.()) await chown(temporary, before.uid, before.gid).catch(() => undefined);
    }
    await fill(handle, text);
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(target));
}

async function fill(handle: FileHandle, text: string): Promise<void> {
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Without this the rename itself may be lost with the power. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
