# Ansible managed: what is changed here is overwritten.
"""Encrypted copies on other machines, which take new ones and let none be deleted."""

import collections
import datetime
import json
import os
import re
import tempfile
import time
from pathlib import Path

from .config import BackupError, Config, Target
from .process import Deadline, in_short, run


class Pace:
    """At most four connections in 31 s to a target: a firewall may take more for an attack, as `ufw limit` does with six in 30."""

    def __init__(self):
        self.times = {}

    def wait(self, name: str):
        """Waits until one more is few enough."""
        times = self.times.setdefault(name, collections.deque(maxlen=4))
        if len(times) == times.maxlen:
            time.sleep(max(0.0, times[0] + 31 - time.monotonic()))
        times.append(time.monotonic())


pace = Pace()


def restic(config: Config, target: Target, deadline: Deadline, *arguments: str) -> str:
    """Runs restic for the repository that a target keeps for this machine."""
    pace.wait(target.name)
    # restic often ends before it has passed on what ssh says, such as that a host key is another one
    with tempfile.NamedTemporaryFile() as log:
        ssh = f"ssh -E {log.name} -F {config.folder / 'ssh_config'} {target.name} rclone"
        try:
            return run(
                ["restic", "-q", "-o", f"rclone.program={ssh}", "-r", "rclone:repository", *arguments],
                deadline,
                environment={
                    "RESTIC_PASSWORD_FILE": str(config.folder / "password"),
                    "RESTIC_CACHE_DIR": str(config.state / "cache"),
                },
            )
        except BackupError as error:
            said = in_short(log.read())
            raise BackupError(f"ssh: {said} | {error}" if said else str(error)) from None


def send(config: Config, target: Target, deadline: Deadline):
    """Sends the newest copies. The first time makes the repository.

    @raise BackupError: where there is none any more, too: all copies before are lost then, and somebody has to know
    """
    known = config.state / "targets" / target.name
    try:
        # locks of a run that was killed; those of others stay
        restic(config, target, deadline, "unlock")
    except BackupError as error:
        if known.exists():
            raise BackupError(f"{error}; if {target.name} has lost the copies, remove {known}, and a new repository is made") from None
        try:
            restic(config, target, deadline, "init")
        except BackupError as second:
            raise BackupError(f"{error}; {second}") from None
    restic(config, target, deadline, "backup", "--host", config.host, str(config.prod))
    known.parent.mkdir(mode=0o700, exist_ok=True)
    known.touch()


def parse_time(text: str) -> datetime.datetime:
    """A time as restic writes it, to the second: Python before 3.11 reads no nanoseconds."""
    seconds, zone = re.fullmatch(r"(.{19})(?:\.\d+)?(Z|[+-]\d\d:\d\d)", text).groups()
    return datetime.datetime.fromisoformat(seconds + zone.replace("Z", "+00:00"))


def newest(config: Config, target: Target, deadline: Deadline) -> datetime.datetime:
    """When the newest copy was made. @raise BackupError: where there is none"""
    found = snapshots(config, target, deadline)
    if not found:
        raise BackupError(f"{target.name} has no copy of {config.host}")
    return max(parse_time(snapshot["time"]) for snapshot in found)


def snapshots(config: Config, target: Target, deadline: Deadline) -> list:
    """The copies of this machine that a target has, the oldest first."""
    return json.loads(restic(config, target, deadline, "snapshots", "--json", "--host", config.host)) or []


def fetch(config: Config, target: Target, name: str, snapshot: str, folder: Path, deadline: Deadline) -> Path:
    """Brings one item's copy here. @return where it is"""
    of_host = ["--host", config.host] if snapshot == "latest" else []
    path = config.prod / name
    restic(config, target, deadline, "restore", snapshot, *of_host, "--include", str(path), "--target", str(folder))
    copy = folder / os.path.relpath(path, "/")
    if not (copy / "item.json").is_file():
        # the newest is of the night after a machine was set up anew, for one
        others = [f"{one['short_id']} of {one['time'][:16]}" for one in snapshots(config, target, deadline)[-30:]]
        raise BackupError(f"{snapshot} of {target.name} has no copy of {name}; there are: {', '.join(others)}")
    return copy
