export type { Check, CheckedInventory, Finding, GivenInput, Place } from "./check.js";
export * from "./expression/index.js";
export * from "./facts.js";
export { roleFile, templateFile } from "./file.js";
export {
  all,
  type Connection,
  Group,
  type GroupOptions,
  group,
  Host,
  type HostOptions,
  host,
  type InventoryOptions,
  type InventorySource,
  inventorySource,
} from "./inventory.js";
export type {
  BlockKeywords,
  Condition,
  Keywords,
  ResultCondition,
  SharedKeywords,
  SteppedKeywords,
} from "./keywords.js";
export { load } from "./load.js";
export { forEach, type LoopOptions, type LoopResult } from "./loop.js";
export {
  type Constraints,
  defineModule,
  type Module,
  type ModuleSpecification,
  type OptionSpecification,
} from "./module.js";
export {
  type HostPattern,
  type Play,
  type Playbook,
  type PlaybookImport,
  type PlaybookImportKeywords,
  type PlayOptions,
  type Prompt,
  type PromptedVariable,
  play,
  playbook,
  prompt,
} from "./play.js";
export { type Project, type ProjectOptions, project } from "./project.js";
export {
  type Defaults,
  type EntryPoint,
  type EntryPointOptions,
  type Inputs,
  type Role,
  type RoleMeta,
  type RoleOptions,
  type RoleUse,
  type RoleValues,
  role,
  type Variables,
} from "./role.js";
export { secret, secretName } from "./secret.js";
export {
  type Block,
  type BlockOptions,
  block,
  type CommonResult,
  type Notifiable,
  type Registered,
  type Task,
  type TaskName,
  type Tasks,
  type Topic,
  topic,
} from "./task.js";
export { type TaskFile, taskFile } from "./taskFile.js";
export { type InventoryVariable, inventoryVariable, type Variable, type VariableValue, variable } from "./variable.js";
