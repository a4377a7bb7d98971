import { isExpr, nodeOf } from "../../model/expression/expression.js";
import type { Loop } from "../../model/loop.js";
import { locateIn } from "../syntax/locate.js";
import { isTainted } from "../validate/taint.js";
import { isDataLike } from "./dataLikeTexts.js";
import type { Scope } from "./scope.js";
import { nodeValue, value } from "./value.js";
import { map, template, type YamlEntry } from "./yaml.js";

export function loopEntries(scope: Scope, entries: YamlEntry[], loop: Loop | undefined): void {
  if (!loop) return;
  entries.push(["loop", nodeValue(scope, loop.items)]);
  const { label, pause, extended, extended_allitems } = loop.options;
  if (isExpr(label) && isTainted(nodeOf(label), scope.emission))
    scope.emission.report(
      "secret-in-the-open",
      "a loop's label is shown, and this one holds a secret",
      "name a member that isn't secret",
      locateIn(loop.position, 2, ["label"]),
    );
  const control: YamlEntry[] = [];
  const name = scope.loopName(loop);
  if (name !== "item") control.push(["loop_var", name]);
  if (loop.usesIndex) control.push(["index_var", `${name}_index`]);
  if (label === undefined && isDataLike(loop.items, scope.emission.texts))
    // ansible-core up to 2.18 fails on a label of its own that it takes for data.
    control.push(["label", template(`{{ ${name} | string }}`)]);
  if (label !== undefined) control.push(["label", value(scope, label)]);
  if (pause !== undefined) control.push(["pause", value(scope, pause)]);
  if (extended !== undefined) control.push(["extended", extended]);
  if (extended_allitems !== undefined) control.push(["extended_allitems", extended_allitems]);
  if (control.length > 0) entries.push(["loop_control", map(control)]);
}
