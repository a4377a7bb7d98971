import { fileURLToPath } from "node:url";
import { execa } from "execa";

const lab = fileURLToPath(new URL("../../lab/lab.sh", import.meta.url));

/**
 * jest globalSetup: the images of all releases, side by side, unless they are there. Says what the machine lacks. Images
 * of servers are made anew after half a day: one whose last night's copies are a day old is an unhealthy server. What is
 * too old is settled here, for no image may turn old while hosts use it.
 */
export default async function setup() {
  process.env.LAB_SERVERS_SINCE = String(Date.now() - 12 * 3_600_000);
  const run = { stdio: ["ignore", "ignore", "inherit"] };
  await execa(lab, ["services"], run);
  await Promise.all(["bookworm", "trixie"].map((release) => execa(lab, ["image", release], run)));
}
