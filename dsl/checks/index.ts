import type { Check } from "paq";
import { differentAddresses } from "./addresses.js";
import { copiesElsewhere, keptCopies, knownMachines, mutualCopies, pinnedKeys, separatePasswords } from "./copies.js";
import { possibleDatabases } from "./databases.js";
import { differentDomains, differentIds, servedInstances, usableNames } from "./instances.js";
import { mailThatLeaves, usableRelay } from "./mail.js";
import { differentPorts } from "./ports.js";
import { separateWindows } from "./windows.js";

/** What the hosts of an infrastructure have to follow among each other: `project({ checks })`. */
export const checks: readonly Check[] = [
  differentAddresses,
  differentPorts,
  possibleDatabases,
  usableRelay,
  mailThatLeaves,
  knownMachines,
  copiesElsewhere,
  keptCopies,
  pinnedKeys,
  mutualCopies,
  separatePasswords,
  separateWindows,
  usableNames,
  differentIds,
  differentDomains,
  servedInstances,
];
