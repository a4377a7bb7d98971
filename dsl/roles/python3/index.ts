import { role, union } from "paq";
import { apt } from "paq/modules/ansible.builtin";

/**
 * Python 3 for applications: each gets a virtual environment (`python3 -m venv`) with a pip of its own.
 *
 * Nothing is installed with pip into the system, where it would stand in the way of Debian's packages.
 */
export interface Python3 {
  /** Debian packages to install besides, such as `python3-dev` for extensions in C. */
  packages?: readonly string[];
}

export const python3 = role<Python3>("python3", {
  defaults: { packages: [] },
  meta: { galaxy_tags: ["python"] },
  tasks: (vars) => [
    apt("Install Python and its virtual environments", { name: union(vars.packages, ["python3", "python3-venv"]) }),
  ],
});
