import { fileURLToPath } from "node:url";
import { execa } from "execa";

const lab = fileURLToPath(new URL("../../lab/lab.sh", import.meta.url));

/** jest globalTeardown: nothing of the lab is left running, unless KEEP_LAB is set, for a look at the hosts. */
export default async function teardown() {
  if ((process.env.KEEP_LAB ?? "") === "") {
    await execa(lab, ["destroy-all"], { stdio: ["ignore", "ignore", "inherit"] });
  }
}
