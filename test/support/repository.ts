import { fileURLToPath } from "node:url";

/** The root of the repository that holds these tests. */
export const repository = fileURLToPath(new URL("../..", import.meta.url));
