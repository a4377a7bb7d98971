# Ansible managed: what is changed here is overwritten.
"""Brings an item back from a copy."""

import os
import shutil
import time
from pathlib import Path

from .config import BackupError, Config, Item
from .copies import WEEKDAYS
from .databases import MariaDb, Postgres
from .offsite import fetch
from .process import Deadline, run


def find_copy(config: Config, name: str, source: str, snapshot: str, deadline: Deadline) -> Path:
    """Where a copy of an item is: below `prod`, a weekday, a month, or fetched from a target."""
    for target in config.targets:
        if target.name == source:
            return fetch(config, target, name, snapshot, config.scratch / "restore", deadline)
    if source not in ("prod", *WEEKDAYS) and not source.startswith("Month/"):
        raise BackupError(f"{source} is neither a target nor a copy of this machine's")
    copy = config.backups / source / name
    if not (copy / "item.json").is_file():
        raise BackupError(f"{source} has no copy of {name}")
    return copy


def is_filled(path: Path) -> bool:
    """Whether there is anything that a restore would overwrite."""
    if path.is_dir() and not path.is_symlink():
        return any(path.iterdir())
    return os.path.lexists(path)


def servers_of(copy: Path, deadline: Deadline) -> list:
    """The database servers that a copy has dumps of, with the dumps by database."""
    found = []
    for server in (MariaDb(deadline), Postgres(deadline)):
        dumps = {path.stem: path for path in sorted((copy / server.folder).glob(f"*{server.ending}"))}
        if dumps:
            found.append((server, dumps))
    return found


def restore(config: Config, copy: Path, force: bool, deadline: Deadline) -> list:
    """Brings files with owners and modes, and databases with users, back to where they were.

    @return where what was there before has been put
    @raise BackupError: before anything is changed, where there is anything and `force` is not set
    """
    item = Item.parse((copy / "item.json").read_text(), str(copy / "item.json"))
    servers = servers_of(copy, deadline)
    filled = [path for path in item.paths if is_filled(Path(path))]
    databases = [(server, name) for server, dumps in servers for name in dumps if server.has_data(name)]
    for path in item.paths:
        if path.count("/") < 2 or os.path.ismount(path):
            raise BackupError(f"{path} is never replaced as a whole: copy what you need from {copy / 'files'}")
    if (filled or databases) and not force:
        there = [*filled, *(f"database {name}" for _, name in databases)]
        raise BackupError(f"not overwritten without --force: {', '.join(there)}")

    kept = []
    stamp = f"before-restore-{time.strftime('%Y%m%d-%H%M%S')}"
    if databases:
        folder = config.backups / stamp
        folder.mkdir(mode=0o700)
        for server, name in databases:
            kept.append(folder / f"{name}{server.ending}")
            server.dump(name, kept[-1])
    for path in filled:
        kept.append(Path(f"{path}.{stamp}"))
        os.rename(path, kept[-1])
    for path in item.paths:
        # from the root, so that folders above have their owners and modes, too
        if os.path.lexists(f"{copy}/files{path}"):
            run(["rsync", "-aHAX", "--numeric-ids", "--relative", "--", f"{copy}/files/.{path}", "/"], deadline)
    for server, dumps in servers:
        server.load_users(copy / server.folder / "users", dumps.values())
        for name, dump in dumps.items():
            server.load(dump, name)
    return kept


def drill_item(config: Config, item: Item, source: str, deadline: Deadline):
    """Restores an item's newest copy to a scratch place, and looks for the marker."""
    try:
        copy = find_copy(config, item.name, source, "latest", deadline)
        for server, dumps in servers_of(copy, deadline):
            for name, dump in dumps.items():
                drill_database(server, name, dump, item.marker)
        if item.marker.startswith("/") and not os.path.lexists(f"{copy}/files{item.marker}"):
            raise BackupError(f"{item.name}: the marker {item.marker} is not in the copy")
        if item.marker and not item.marker.startswith("/"):
            wanted = item.marker.split(".")[0]
            if all(wanted not in dumps for _, dumps in servers_of(copy, deadline)):
                raise BackupError(f"{item.name}: the database {wanted} of the marker is not in the copy")
    finally:
        shutil.rmtree(config.scratch / "restore", ignore_errors=True)


def drill_database(server, name: str, dump: Path, marker: str):
    """Loads one dump into a scratch database, and looks for the marker's row."""
    scratch = "server_backup_drill"
    database, _, table = marker.partition(".")
    try:
        server.load(dump, scratch)
        if database == name and table and server.count(scratch, table) == 0:
            raise BackupError(f"the marker {marker} has no row")
    finally:
        server.drop(scratch)
