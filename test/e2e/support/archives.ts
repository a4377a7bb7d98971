import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { repository } from "../../support/repository.js";
import { lab, type Release, runWithLab } from "./lab.js";

/** A release archive on the lab's release server. */
export interface Archive {
  /** As the application's own file VERSION says. */
  readonly version: string;
  readonly url: string;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

/**
 * DokuWiki as Debian's archive has it, packed as a release archive (about ten seconds):
 * bookworm has 2022-07-31b, trixie 2024-02-06b.
 */
export async function dokuwikiArchive(release: Release): Promise<Archive> {
  const script = join(repository, "test/e2e/support/dokuwiki-archive.sh");
  const version = await runWithLab(script, [release, lab.releases]);
  return describeArchive(`dokuwiki-${version}.tar.gz`, version);
}

/** The same archive with one byte altered in its middle, under a URL of its own, announced with the right checksum. */
export async function alteredArchive({ version, url, sha256 }: Archive): Promise<Archive> {
  const name = url.slice(url.lastIndexOf("/") + 1);
  const content = await readFile(join(lab.releases, name));
  const middle = content.length >> 1;
  content.writeUInt8(content.readUInt8(middle) ^ 1, middle);
  await writeFile(join(lab.releases, `altered-${name}`), content);
  return { version, url: `${lab.releasesUrl}/altered-${name}`, sha256 };
}

/** What a made-up application is packed as. */
export interface Packing {
  readonly ending: "zip" | "tar.gz" | "tar.xz";
  /** Folder at the archive's top. @default none: files and folders stand at the top side by side */
  readonly top?: string;
}

/** A release of an application that a test makes up. */
export async function madeUpArchive(
  name: string,
  version: string,
  files: Readonly<Record<string, string>>,
  { ending, top = "." }: Packing,
): Promise<Archive> {
  const folder = await mkdtemp(join(tmpdir(), "paq-archive-"));
  try {
    for (const [path, content] of Object.entries(files)) {
      const file = join(folder, top, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    const archive = `${name}-${version}.${ending}`;
    const path = join(lab.releases, archive);
    await rm(path, { force: true });
    const entries = await readdir(folder);
    // Python's own: no packer of zip archives has to be installed.
    const [program = "", ...args] =
      ending === "zip" ? ["python3", "-m", "zipfile", "-c"] : ["tar", "--auto-compress", "--create", "--file"];
    await execa(program, [...args, path, ...entries], { cwd: folder });
    return describeArchive(archive, version);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function describeArchive(name: string, version: string): Promise<Archive> {
  const content = await readFile(join(lab.releases, name));
  return {
    version,
    url: `${lab.releasesUrl}/${name}`,
    sha256: createHash("sha256").update(content).digest("hex"),
  };
}
