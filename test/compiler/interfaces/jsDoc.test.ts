import { expect, test } from "@jest/globals";
import { documentation } from "../../../src/compiler/interfaces/jsDoc.js";

test("a comment is read in paragraphs: lines are joined, list items and code keep theirs", () => {
  const { paragraphs } = documentation(
    [
      "",
      "First line",
      "and second.",
      "",
      "- one",
      "  goes on",
      "- two",
      "",
      "Run:",
      "```sh",
      "@echo off",
      "",
      "  ls",
      "```",
      "after",
    ].join("\n"),
  );
  expect(paragraphs).toEqual([
    "First line and second.",
    "- one goes on\n- two",
    "Run:\n```sh\n@echo off\n\n  ls\n```\nafter",
  ]);
});

test("tags end the description, and may go on over lines", () => {
  const { paragraphs, tags } = documentation("What it is.\r\n\r\n@default 80\r\n@see somewhere\r\nelse\r\n@integer");
  expect(paragraphs).toEqual(["What it is."]);
  expect([...tags]).toEqual([
    ["default", "80"],
    ["see", "somewhere else"],
    ["integer", ""],
  ]);
});

test("links become what they are called", () => {
  expect(
    documentation("{@link a.b}, {@link a|b c}, {@linkcode a}, {@link https://a.example the site}").paragraphs,
  ).toEqual(["a.b, b c, a, the site"]);
});
