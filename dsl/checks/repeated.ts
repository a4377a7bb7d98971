import type { Finding } from "paq";

/** The first of the findings at each place: what a group gives to all of its hosts is one mistake. */
export function oncePerPlace(found: readonly Finding[]): Finding[] {
  return found.filter(({ at }, index) => found.findIndex((other) => other.at === at) === index);
}

/** Members whose key another one before them has, each with the first one of that key. */
export function repeated<T>(all: readonly T[], key: (one: T) => unknown): (readonly [second: T, first: T])[] {
  const first = new Map<unknown, T>();
  return all.flatMap((one) => {
    const other = first.get(key(one));
    if (other !== undefined) return [[one, other] as const];
    first.set(key(one), one);
    return [];
  });
}
