#!/usr/bin/env node
import { prepareWorker } from "../compiler/evaluate/spare.js";

// The thread that a build needs gets ready while the rest of paq is loaded.
const [command] = process.argv.slice(2);
if (command === "build" || command === "diff") prepareWorker();

const { run } = await import("./run.js");
await run();
