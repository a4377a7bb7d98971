import { project } from "paq";
import { web1, web2 } from "./inventory.js";
import { site } from "./playbooks/site.js";

/** What `paq build` writes to out/. */
export default project({
  hosts: [web1, web2],
  playbooks: [site],
});
