import { expect, test } from "@jest/globals";
import { load } from "../../src/index.js";
import { UserError } from "../../src/model/diagnostic.js";

test("load() says that it works in a project's own modules, where nobody builds one", () => {
  let error: unknown;
  try {
    load<string>("names.yml");
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).diagnostic).toMatchObject({
    code: "load-outside-build",
    hint: expect.stringContaining("while paq builds it"),
  });
});
