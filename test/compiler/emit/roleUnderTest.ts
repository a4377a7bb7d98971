import { join } from "node:path";
import { createInterfaceReader, type InterfaceOf } from "../../../src/compiler/interfaces/index.js";
import { expr } from "../../../src/model/expression/expression.js";
import { type RoleOptions, role } from "../../../src/model/role.js";
import { repository } from "../../support/repository.js";
import { callAt } from "../interfaces/calls.js";

const root = join(repository, "fixtures/interfaces/role");

/** A role whose interfaces are those of `fixtures/interfaces/role/inputs.ts`: a main entry point and `upgrade`. */
export function site() {
  const base = role<object>("base", { tasks: () => [] });
  const definition = role<object>("site", {
    defaults: {
      webServer: "nginx",
      text: "{{ not }} | `a`",
      computed: expr<string>({ kind: "name", name: "inventory_hostname" }),
      listeners: [{ bind_address: "0.0.0.0", port_number: 80 }],
    } as RoleOptions<object>["defaults"] & object,
    dependencies: [base.use()],
    tasks: () => [],
  });
  definition.entryPoint<object>("upgrade", { tasks: () => [] });
  const reader = createInterfaceReader({ root }, { cache: false });
  const interfaceOf: InterfaceOf = ({ role: { name }, stem }) => {
    if (name !== "site") return { options: {}, description: [] };
    return reader.interfaceAt(callAt(join(root, "inputs.ts"), stem === "main" ? "role<Site" : "entryPoint<"));
  };
  return { role: definition.definition.role, interfaceOf };
}
