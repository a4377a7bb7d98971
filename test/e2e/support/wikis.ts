import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Archive } from "./archives.js";
import { out } from "./servers.js";

/** What the reference's own inventory says of one wiki. */
const reference = (
  parse(readFileSync(join(out, "host_vars/web1/stdapp_instance.yml"), "utf8")) as {
    readonly stdapp_instance_instances: readonly Readonly<Record<string, unknown>>[];
  }
).stdapp_instance_instances[0];

/** An instance of the tests: `wiki_one` is reached as `wiki-one.test`. */
export function wiki(id: string, { version, url, sha256 }: Archive, changes: Readonly<Record<string, unknown>> = {}) {
  const archive = { url, checksum: `sha256:${sha256}` };
  return { ...reference, id, domain: `${id.replace("_", "-")}.test`, version, archive, ...changes };
}

/** Variables of a run that declare instances, instead of those of the inventory. */
export function instances(...list: readonly unknown[]) {
  return { stdapp_instance_instances: list };
}
