import { describe, expect, test } from "@jest/globals";
import { alphabets, randomText, strength } from "../../src/vault/random.js";

describe("randomText", () => {
  test.each(Object.keys(alphabets) as (keyof typeof alphabets)[])("makes %s text of the wanted length", (alphabet) => {
    const text = randomText(200, alphabet);
    expect(text).toHaveLength(200);
    expect([...text].every((character) => alphabets[alphabet].includes(character))).toBe(true);
  });

  test("favours no character (chi-squared over 62,000 draws, false alarm in fewer than one run of a million)", () => {
    const counts = new Map<string, number>();
    for (const character of randomText(62_000, "alphanumeric")) counts.set(character, (counts.get(character) ?? 0) + 1);
    const chiSquared = [...alphabets.alphanumeric]
      .map((character) => ((counts.get(character) ?? 0) - 1000) ** 2 / 1000)
      .reduce((sum, term) => sum + term, 0);
    // 61 degrees of freedom: the 1 - 1e-6 quantile is 124.
    expect(chiSquared).toBeLessThan(124);
  });

  test("no character stands twice in an alphabet", () => {
    for (const alphabet of Object.values(alphabets)) expect(new Set(alphabet).size).toBe(alphabet.length);
  });
});

test("strength is counted in bits", () => {
  expect(strength(32, "hex")).toBe(128);
  expect(strength(32, "alphanumeric")).toBe(190);
});
