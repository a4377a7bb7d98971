import { expect, test } from "@jest/globals";
import { report, takeReported, UserError } from "../../src/model/diagnostic.js";

test("what is reported is handed over once, in order", () => {
  takeReported();
  report({ code: "task-name", severity: "error", message: "first" });
  report({ code: "TS2345", severity: "warning", message: "second" });
  expect(takeReported().map(({ message }) => message)).toEqual(["first", "second"]);
  expect(takeReported()).toEqual([]);
});

test("a mistake that is thrown says what it is about", () => {
  expect(new UserError({ code: "not-data", severity: "error", message: "a Date" }).message).toBe("a Date");
});
