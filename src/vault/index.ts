/** Secrets: the committed file that holds them encrypted, and the passwords that encrypt them. */
export { type ChooseOptions, chooseSource, sourceFor } from "./chooseSource.js";
export { defaultVaultId } from "./cipher.js";
export { type Ask, obtainPassword } from "./obtainPassword.js";
export {
  type PasswordOptions,
  type PasswordSource,
  type PasswordSurroundings,
  parseVaultId,
  passwordSources,
} from "./passwordSources.js";
export { type Alphabet, strength } from "./random.js";
export {
  checkName,
  type GenerateOptions,
  generateSecret,
  rotateSecrets,
  setSecret,
  type VaultIdentity,
  vaultIds,
  verifyPassword,
} from "./secrets.js";
export { readSecrets, type Secrets, type StoredSecret } from "./secretsFile.js";
