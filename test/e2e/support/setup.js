import { fileURLToPath } from "node:url";
import { execa } from "execa";

const lab = fileURLToPath(new URL("../../lab/lab.sh", import.meta.url));

/** jest globalSetup: the images of all releases, side by side, unless they are there. Says what the machine lacks. */
export default async function setup() {
  const run = { stdio: ["ignore", "ignore", "inherit"] };
  await execa(lab, ["services"], run);
  await Promise.all(["bookworm", "trixie"].map((release) => execa(lab, ["image", release], run)));
}
