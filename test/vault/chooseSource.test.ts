import { describe, expect, test } from "@jest/globals";
import { UserError } from "../../src/model/diagnostic.js";
import { chooseSource, type PasswordSource } from "../../src/vault/index.js";

const unlabelled: PasswordSource = { label: "default", labelled: false, file: "/p/password" };
const labelled: PasswordSource = { label: "nope", labelled: true, file: "/p/nope" };

function chosen(sources: readonly PasswordSource[], used: readonly string[], wanted: string): string {
  try {
    return chooseSource(sources, { used, wanted }).label;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return `${error.diagnostic.code}: ${error.diagnostic.message}`;
  }
}

describe("a vault id that is asked for", () => {
  // with a password that has no label, each began an id of that name
  test.each([
    ["a password without a label", [unlabelled]],
    ["no password but the terminal's", []],
  ])("is refused when no secret has it: with %s", (_what, sources) => {
    expect(chosen(sources, ["prod", "dev"], "nope")).toBe(
      'vault-id-unknown: No secret has the vault id "nope"; in use are prod, dev',
    );
    expect(chosen(sources, ["default"], "nope")).toContain("in use is default");
  });

  test("may be new where a source has its label, or where it is the first", () => {
    expect(chosen([unlabelled, labelled], ["prod"], "nope")).toBe("nope");
    expect(chosen([unlabelled], [], "nope")).toBe("nope");
    expect(chosen([], [], "nope")).toBe("nope");
  });

  test("takes a password without a label when it is in use", () => {
    expect(chosen([unlabelled], ["prod", "dev"], "dev")).toBe("dev");
  });
});
