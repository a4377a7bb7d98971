# Ansible managed: what is changed here is overwritten.
"""Owners of copied files by name: on another machine the same user may have another number."""

import grp
import json
import os
import pwd
from pathlib import Path

from .config import BackupError

OWNERS = "owners.json"


def write_owners(files: Path, path: Path):
    """Notes the names of all owners and groups below a folder."""
    users, groups = set(), set()
    for folder, folders, names in os.walk(files):
        for name in (*folders, *names):
            status = os.lstat(os.path.join(folder, name))
            users.add(status.st_uid)
            groups.add(status.st_gid)
    names = {"users": by_number(users, user_name), "groups": by_number(groups, group_name)}
    path.write_text(json.dumps(names, indent=2) + "\n")


def by_number(numbers, name_of) -> dict:
    """Names by number; what has no name is left out."""
    return {str(number): name for number in sorted(numbers) if (name := name_of(number)) is not None}


def user_name(number: int):
    """Name of a user, or None."""
    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return None


def group_name(number: int):
    """Name of a group, or None."""
    try:
        return grp.getgrgid(number).gr_name
    except KeyError:
        return None


def mapping(path: Path) -> list:
    """Options of rsync that give files to the users and groups of the same names as they had.

    @raise BackupError: where there is no such user or group on this machine
    """
    names = json.loads(path.read_text())
    options, missing = [], []
    for option, kind, number_of in (
        ("usermap", "users", lambda name: pwd.getpwnam(name).pw_uid),
        ("groupmap", "groups", lambda name: grp.getgrnam(name).gr_gid),
    ):
        pairs = []
        for number, name in names[kind].items():
            try:
                pairs.append(f"{number}:{number_of(name)}")
            except KeyError:
                missing.append(f"{kind[:-1]} {name}")
        if pairs:
            options.append(f"--{option}={','.join(pairs)}")
    if missing:
        raise BackupError(f"owners of files that are unknown here: make them first: {', '.join(missing)}")
    return options
