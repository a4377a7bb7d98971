import { Document, isMap, isScalar, Scalar, YAMLMap } from "yaml";
import { UserError } from "../model/diagnostic.js";
import { writeAtomically } from "./atomicWrite.js";
import { withLock } from "./lock.js";
import { keyOf, parseSecrets, readSecretsText, type StoredSecret, vaultTag } from "./secretsFile.js";

const heading = [
  " The secrets of this project, encrypted with ansible-vault. This file is made to be committed; their password is not.",
  " paq secret set NAME        asks for a value, or reads it from standard input",
  " paq secret generate NAME   makes a random one",
].join("\n");

/** A secrets file that can be changed. Comments and the order of what is there are kept. */
export class EditableSecrets {
  private constructor(
    /** Absolute path. */
    readonly file: string,
    /** The text as it was read, to notice a change by somebody else; `undefined` when there was no file. */
    readonly original: string | undefined,
    readonly secrets: ReadonlyMap<string, StoredSecret>,
    private readonly document: Document,
  ) {}

  /** @throws {UserError} when the file is not a valid secrets file: rewriting it could lose something. */
  static open(file: string): EditableSecrets {
    const original = readSecretsText(file);
    if (original === undefined) return new EditableSecrets(file, original, new Map(), emptyDocument());
    const { content, document } = parseSecrets(file, original);
    const [first] = content.diagnostics;
    if (first) throw new UserError(first);
    return new EditableSecrets(file, original, content.secrets, document);
  }

  /** Replaces a ciphertext where it stands, or inserts a new one before the first name that sorts after it. */
  put(name: string, ciphertext: string): void {
    const value = new Scalar(`${ciphertext}\n`);
    value.tag = vaultTag.tag;
    value.type = Scalar.BLOCK_LITERAL;
    if (!isMap(this.document.contents)) this.document.contents = new YAMLMap();
    const map = this.document.contents as YAMLMap;
    const old = map.items.find((pair) => keyOf(pair) === name);
    if (old) {
      if (isScalar(old.value) && old.value.comment) value.comment = old.value.comment;
      old.value = value;
      return;
    }
    const at = map.items.findIndex((pair) => (keyOf(pair) ?? "") > name);
    map.items.splice(at < 0 ? map.items.length : at, 0, this.document.createPair(name, value));
  }

  /**
   * Writes the file, whole or not at all.
   * @throws {UserError} when somebody else changed it meanwhile: their change would be lost.
   */
  async save(): Promise<void> {
    await withLock(this.file, async () => {
      if (readSecretsText(this.file) !== this.original) throw changedMeanwhile(this.file);
      await writeAtomically(this.file, this.document.toString({ lineWidth: 0, indent: 2 }));
    });
  }
}

function emptyDocument(): Document {
  const document = new Document(new YAMLMap(), { customTags: [vaultTag] });
  document.commentBefore = heading;
  if (document.directives) document.directives.docStart = true;
  return document;
}

function changedMeanwhile(file: string): UserError {
  return new UserError({
    code: "secrets-file-changed",
    severity: "error",
    message: "The secrets file was changed by another program meanwhile, so nothing was written",
    hint: "run the command again",
    position: { file, line: 1, column: 1 },
  });
}
