import { suggest } from "../diagnostics/suggest.js";
import type { Emission } from "./emission.js";
import { map, tagged, writeYaml } from "./yaml.js";

/** Secrets by name, encrypted; copied as they are. */
export type Ciphertexts = ReadonlyMap<string, { readonly ciphertext: string }>;

/** Writes the secrets that are used, for all hosts. */
export function emitVault(emission: Emission, ciphertexts: Ciphertexts): void {
  const names = [...emission.secrets.keys()].sort();
  for (const name of names) {
    if (ciphertexts.has(name)) continue;
    const near = suggest(name, [...ciphertexts.keys()]);
    emission.report(
      "missing-secret",
      `there is no secret ${name}`,
      near
        ? `write ${near}, or run: paq secret set ${name}`
        : `run: paq secret set ${name}, or: paq secret generate ${name}`,
      emission.secrets.get(name),
    );
  }
  const known = names.filter((name) => ciphertexts.has(name));
  if (known.length === 0) return;
  emission.writeYaml(
    "group_vars/all/vault.yml",
    writeYaml(
      map(known.map((name) => [`vault_${name}`, tagged("!vault", ciphertexts.get(name)?.ciphertext ?? "")] as const)),
    ),
  );
}
