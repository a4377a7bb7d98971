import { isExpr, isLiteral, isPlain, nodeOf, unusable } from "../../model/expression/expression.js";
import type { Node } from "../../model/expression/node.js";
import { misplacesOmit } from "../validate/omit.js";
import { printTemplate } from "./jinja.js";
import type { Scope } from "./scope.js";
import type { YamlEntry, YamlNode } from "./yaml.js";

/** Any value as YAML: literals stay data, run-time values become Jinja, lists and dictionaries stay what they are. */
export function value(scope: Scope, given: unknown, isWhole = true): YamlNode {
  if (isExpr(given)) return nodeValue(scope, nodeOf(given), isWhole);
  if (Array.isArray(given)) return (given as readonly unknown[]).map((element) => value(scope, element, false));
  if (typeof given === "object" && given !== null && isPlain(given)) {
    const entries: YamlEntry[] = [];
    for (const [key, member] of Object.entries(given))
      if (member !== undefined) entries.push([key, value(scope, member, false)]);
    return { kind: "map", entries };
  }
  if (isLiteral(given)) return given;
  const { code, message, hint = "" } = unusable(given).diagnostic;
  scope.emission.report(code, message, hint, scope.place);
  return null;
}

export function nodeValue(scope: Scope, node: Node, isWhole = true): YamlNode {
  if (node.kind === "list") return node.items.map((item) => nodeValue(scope, item, false));
  if (node.kind === "dictionary")
    return {
      kind: "map",
      entries: node.entries.map(([key, member]) => [key, nodeValue(scope, member, false)] as const),
    };
  scope.check(node);
  if (misplacesOmit(node, isWhole))
    scope.emission.report(
      "misplaced-omit",
      "omit leaves nothing out here",
      "give it as the whole value of an option, or build the list or dictionary without the member",
      scope.place,
    );
  return printTemplate(node, scope);
}
