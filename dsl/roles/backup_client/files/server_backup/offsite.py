# Ansible managed: what is changed here is overwritten.
"""Encrypted copies on other machines, which take new ones and let none be deleted."""

import datetime
import json
import os
import re
from pathlib import Path

from .config import BackupError, Config, Target
from .process import Deadline, run


def restic(config: Config, target: Target, deadline: Deadline, *arguments: str) -> str:
    """Runs restic for the repository that a target keeps for this machine."""
    ssh = f"ssh -F {config.folder / 'ssh_config'} {target.name} rclone"
    return run(
        ["restic", "-q", "-o", f"rclone.program={ssh}", "-r", "rclone:repository", *arguments],
        deadline,
        environment={
            "RESTIC_PASSWORD_FILE": str(config.folder / "password"),
            "RESTIC_CACHE_DIR": str(config.state / "cache"),
        },
    )


def send(config: Config, target: Target, deadline: Deadline):
    """Sends the newest copies. The first time makes the repository."""
    try:
        # locks of a run that was killed; those of others stay
        restic(config, target, deadline, "unlock")
    except BackupError as error:
        try:
            restic(config, target, deadline, "init")
        except BackupError as second:
            raise BackupError(f"{target.name}: {error}; {second}") from None
    restic(config, target, deadline, "backup", "--host", config.host, str(config.prod))


def parse_time(text: str) -> datetime.datetime:
    """A time as restic writes it, to the second: Python before 3.11 reads no nanoseconds."""
    seconds, zone = re.fullmatch(r"(.{19})(?:\.\d+)?(Z|[+-]\d\d:\d\d)", text).groups()
    return datetime.datetime.fromisoformat(seconds + zone.replace("Z", "+00:00"))


def newest(config: Config, target: Target, deadline: Deadline) -> datetime.datetime:
    """When the newest copy was made. @raise BackupError: where there is none"""
    snapshots = json.loads(restic(config, target, deadline, "snapshots", "--json", "--host", config.host, "--latest", "1"))
    if not snapshots:
        raise BackupError(f"{target.name} has no copy of {config.host}")
    return max(parse_time(snapshot["time"]) for snapshot in snapshots)


def fetch(config: Config, target: Target, name: str, snapshot: str, folder: Path, deadline: Deadline) -> Path:
    """Brings one item's copy here. @return where it is"""
    of_host = ["--host", config.host] if snapshot == "latest" else []
    path = config.prod / name
    restic(config, target, deadline, "restore", snapshot, *of_host, "--include", str(path), "--target", str(folder))
    copy = folder / os.path.relpath(path, "/")
    if not (copy / "item.json").is_file():
        raise BackupError(f"{target.name} has no copy of {name}")
    return copy
