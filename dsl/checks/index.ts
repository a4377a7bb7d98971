import type { Check } from "paq";
import { differentAddresses } from "./addresses.js";
import { differentDomains, differentIds, servedInstances } from "./instances.js";

/** What the hosts of an infrastructure have to follow among each other: `project({ checks })`. */
export const checks: readonly Check[] = [differentAddresses, differentIds, differentDomains, servedInstances];
