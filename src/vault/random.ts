import { randomInt } from "node:crypto";

const lower = "abcdefghijklmnopqrstuvwxyz";
const digits = "0123456789";

/** What a generated secret can be made of, from the safest in configuration files to the densest. */
export const alphabets = {
  alphanumeric: lower + lower.toUpperCase() + digits,
  hex: `${digits}abcdef`,
  base64url: `${lower}${lower.toUpperCase()}${digits}-_`,
  /** All printable ASCII characters but the space. */
  printable: String.fromCharCode(...Array.from({ length: 94 }, (_, index) => 33 + index)),
} as const;

export type Alphabet = keyof typeof alphabets;

/**
 * A random text from the system's cryptographic source. `randomInt` rejects what would favour some characters, which a
 * remainder of random bytes would not.
 */
export function randomText(length: number, alphabet: Alphabet): string {
  const characters = alphabets[alphabet];
  return Array.from({ length }, () => characters.charAt(randomInt(characters.length))).join("");
}

/** How hard such a text is to guess, in bits, rounded down. */
export function strength(length: number, alphabet: Alphabet): number {
  return Math.floor(length * Math.log2(alphabets[alphabet].length));
}
