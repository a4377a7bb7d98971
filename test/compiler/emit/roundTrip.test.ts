import { join } from "node:path";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Data } from "../../../src/model/expression/node.js";
import { ansibleVersions } from "../../support/ansible.js";
import { anyData, anyText, roundTrip, trickyTexts } from "../../support/roundTrip.js";
import { scratchFolder } from "../../support/scratch.js";

const folder = scratchFolder();
const seed = Number(process.env.PAQ_SEED ?? Date.now());

// Half a minute more when the environment has to be made first.
const patience = 300_000;

test.each(ansibleVersions)(
  "any text and structure reaches a task of ansible-core %s as it was written",
  async (version) => {
    const random = [...fc.sample(anyText, { numRuns: 150, seed }), ...fc.sample(anyData, { numRuns: 80, seed })];
    const all: readonly Data[] = [...trickyTexts, ...random];
    const values = fc.sample(fc.shuffledSubarray([...all], { minLength: all.length }), {
      numRuns: 1,
      seed,
    })[0] as Data[];
    expect({ seed, differences: await roundTrip(join(folder, version), version, values) }).toEqual({
      seed,
      differences: [],
    });
  },
  patience,
);
