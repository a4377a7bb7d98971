"""Makes the environment of one requirements file, once: ansible_environment.py REQUIREMENTS FOLDER

FOLDER becomes a venv with exactly the pinned packages. Its file "complete" is written last, so a maker that was
interrupted leaves nothing that passes for an environment; several makers at a time wait for the first.
A venv cannot be made aside and renamed: its scripts name their interpreter by absolute path.
"""

import fcntl
import os
import shutil
import subprocess
import sys
import venv


def make(requirements: str, folder: str) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    venv.create(folder, with_pip=True)
    # Without byte code, which takes half of the time: Python writes that of the modules that are used when they are.
    subprocess.run(
        [
            os.path.join(folder, "bin", "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
            "--no-deps", "--only-binary=:all:", "--no-compile", "--requirement", requirements,
        ],
        check=True,
        stdout=sys.stderr,
    )  # fmt: skip
    with open(os.path.join(folder, "complete"), "w", encoding="utf-8") as file:
        file.write("")


def main() -> None:
    requirements, folder = sys.argv[1:]
    os.makedirs(os.path.dirname(folder), exist_ok=True)
    with open(f"{folder}.lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not os.path.exists(os.path.join(folder, "complete")):
            make(requirements, folder)


main()
