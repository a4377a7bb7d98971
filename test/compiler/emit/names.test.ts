import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { snakeCase } from "../../../src/compiler/emit/names.js";

test.each([
  ["webServer", "web_server"],
  ["phpFPM", "php_fpm"],
  ["URLPath", "url_path"],
  ["ipv4Address", "ipv4_address"],
  ["x509Cert", "x509_cert"],
  ["already_snake", "already_snake"],
  ["quoted-name", "quoted_name"],
  ["a", "a"],
  ["A", "a"],
  ["aB", "a_b"],
  ["getHTTPSUrl", "get_https_url"],
  ["größeMax", "größe_max"],
  ["__private", "__private"],
])("%s is %s in Ansible", (name, expected) => {
  expect(snakeCase(name)).toBe(expected);
});

test("a name in snake_case stays as it is, whatever was made of it before", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9]{0,20}$/), (name) => {
      const snake = snakeCase(name);
      expect(snake).toMatch(/^[a-z0-9_]+$/);
      expect(snakeCase(snake)).toBe(snake);
    }),
  );
});
