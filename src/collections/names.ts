/** Words that no variable of an ES module may be called. */
const reserved = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
);

const identifier = /^[A-Za-z_$][\w$]*$/;

/**
 * The function that stands for a module: the module's own name. A word that TypeScript keeps for itself gets an
 * underscore (`package_`), and so do the dots of a module in a subfolder of its collection.
 */
export function functionName(module: string): string {
  const name = module.replace(/[^\w$]/g, "_");
  if (reserved.has(name)) return `${name}_`;
  return identifier.test(name) ? name : `_${name}`;
}

/** `community_file` → `CommunityFile`. */
export function typeName(name: string): string {
  const joined = name
    .split(/[^A-Za-z0-9$]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
  return identifier.test(joined) ? joined : `_${joined}`;
}

/** A property's key: bare where TypeScript allows it, quoted otherwise. */
export function key(name: string): string {
  return identifier.test(name) ? name : JSON.stringify(name);
}

/** Gives each wish a name of its own: a second wish for the same gets a number. */
export function uniqueNames(): (wish: string) => string {
  const taken = new Set<string>();
  return (wish) => {
    let name = wish;
    for (let number = 2; taken.has(name); number++) name = `${wish}${number}`;
    taken.add(name);
    return name;
  };
}
