# Ansible managed: what is changed here is overwritten.
"""Runs programs within a time limit, and says what failed without what was secret."""

import os
import pwd
import signal
import subprocess
import time

from .config import BackupError


class Deadline:
    """The end of the time that a step has, or one part of it."""

    def __init__(self, seconds: float):
        self.seconds = seconds
        self.end = time.monotonic() + seconds

    def part(self, is_last: bool) -> "Deadline":
        """The time of a step's next part: half of what is left unless it is the last one, so that one that hangs leaves the others some.

        @raise BackupError: when nothing is left
        """
        return Deadline(self.left() if is_last else self.left() / 2)

    def left(self) -> float:
        """@raise BackupError: when it has passed"""
        left = self.end - time.monotonic()
        if left <= 0:
            raise BackupError(f"the time limit of {self.seconds:.0f} s has passed")
        return left


def in_short(text: bytes) -> str:
    """What a program said, on one line: its first lines say why, its last ones what came of it."""
    lines = text.decode(errors="replace").strip().splitlines()
    return " | ".join(lines if len(lines) <= 6 else [*lines[:2], "...", *lines[-4:]])


def run(
    argv, deadline, *, stdin=None, stdout=subprocess.PIPE, stderr=subprocess.PIPE, user=None, environment=None, accept=(0,), tell=in_short
) -> str:
    """Runs a program, and kills it with all it has started when the time is over, or when this one is ended.

    Should this one be killed, the kernel kills the program as well, or it would go on writing beside the next run.

    @return what it printed, unless stdout is a file
    @raise BackupError: with what it said, as `tell` has it
    """
    account = pwd.getpwnam(user) if user else None
    process = subprocess.Popen(
        ["setpriv", "--pdeathsig", "KILL", *argv],
        stdin=stdin if stdin is not None else subprocess.DEVNULL,
        stdout=stdout,
        stderr=stderr,
        cwd="/",
        start_new_session=True,
        env={**os.environ, "LC_ALL": "C.UTF-8", **(environment or {}), **({"HOME": account.pw_dir} if account else {})},
        **({"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []} if account else {}),
    )
    try:
        out, errors = process.communicate(timeout=deadline.left())
    except BaseException as error:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        if isinstance(error, (subprocess.TimeoutExpired, BackupError)):
            raise BackupError(f"{argv[0]}: the time limit of {deadline.seconds:.0f} s has passed") from None
        raise
    if process.returncode not in accept:
        raise BackupError(f"{argv[0]}: exit code {process.returncode}: {tell(errors or b'')}")
    return out.decode(errors="surrogateescape") if out is not None else ""
