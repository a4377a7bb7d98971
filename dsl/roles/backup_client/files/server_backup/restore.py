# Ansible managed: what is changed here is overwritten.
"""Brings an item back from a copy."""

import contextlib
import datetime
import os
import shutil
from pathlib import Path

from .config import BackupError, Config, Item
from .copies import WEEKDAYS
from .databases import MariaDb, Postgres
from .offsite import fetch
from .owners import OWNERS, mapping
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
    """The database servers that a copy has dumps or users of, with the dumps by database."""
    found = []
    for server in (MariaDb(deadline), Postgres(deadline)):
        dumps = {path.stem: path for path in sorted((copy / server.folder).glob(f"*{server.ending}"))}
        # all databases may be other items'
        if dumps or (copy / server.folder / "users").exists():
            found.append((server, dumps))
    return found


def verify(item: Item, copy: Path, servers):
    """@raise BackupError: where a copy doesn't hold all that the item says, or holds half of it"""
    missing = [path for path in item.paths if not os.path.lexists(f"{copy}/files{path}")]
    dumped = {server.folder: dumps for server, dumps in servers}
    for folder, names in ((MariaDb.folder, item.mariadb), (Postgres.folder, item.postgres)):
        missing += [f"database {name}" for name in names if name != "*" and name not in dumped.get(folder, ())]
    if missing:
        raise BackupError(f"the copy {copy} is damaged: it lacks {', '.join(missing)}")
    for server, dumps in servers:
        for dump in dumps.values():
            server.verify(dump)


def now() -> str:
    """The time, as a part of names: several items are restored within a second."""
    return datetime.datetime.now().strftime("%Y%m%d-%H%M%S-%f")


def put_aside(config: Config, paths, databases, deadline: Deadline):
    """Moves what would be overwritten, and dumps the databases, and says where to."""
    stamp = f"before-restore-{now()}"
    if databases:
        folder = config.backups / stamp
        folder.mkdir(mode=0o700)
        for server, name in databases:
            server.dump(name, folder / f"{name}{server.ending}")
            print(f"the database {name} as it was is now {folder / name}{server.ending}")
    for path in paths:
        # a folder of an overlay, as containers have it, can't be renamed: this copies it
        run(["mv", "-T", "--", path, f"{path}.{stamp}"], deadline)
        print(f"{path} as it was is now {path}.{stamp}")


def kept(config: Config, copy: Path) -> Path:
    """Where a copy stays: one that has been fetched would be cleared away."""
    if not copy.is_relative_to(config.scratch):
        return copy
    folder = config.backups / f"fetched-{now()}"
    copy.rename(folder)
    return folder


@contextlib.contextmanager
def at_rest(item: Item, deadline: Deadline):
    """Stops the service whose files are replaced: it would go on writing those that were put aside."""
    if not item.unit:
        yield
        return
    monitoring = "/usr/local/sbin/server-monitoring"
    run([monitoring, "pause", item.check], deadline)
    try:
        run(["systemctl", "stop", item.unit], deadline)
        yield
    finally:
        # also where no time is left
        end = Deadline(600)
        try:
            run(["systemctl", "start", item.unit], end)
        finally:
            run([monitoring, "resume", item.check], end)


def restore(config: Config, copy: Path, force: bool, deadline: Deadline):
    """Brings files with owners and modes, and databases with users, back to where they were.

    @raise BackupError: before anything is changed, where the copy is damaged, or where there is anything and `force` is not set
    """
    item = Item.parse((copy / "item.json").read_text(), str(copy / "item.json"))
    for path in item.paths:
        if path.count("/") < 2 or os.path.ismount(path):
            raise BackupError(f"{path} is never replaced as a whole: copy what you need from {kept(config, copy) / 'files'}")
    servers = servers_of(copy, deadline)
    verify(item, copy, servers)
    owners = mapping(copy / OWNERS)
    filled = [path for path in item.paths if is_filled(Path(path))]
    databases = [(server, name) for server, dumps in servers for name in dumps if server.has_data(name)]
    if (filled or databases) and not force:
        there = [*filled, *(f"database {name}" for _, name in databases)]
        raise BackupError(f"not overwritten without --force: {', '.join(there)}")

    with at_rest(item, deadline):
        put_aside(config, filled, databases, deadline)
        if item.paths:
            # from the root, so that folders above have their owners and modes, too
            sources = [f"{copy}/files/.{path}" for path in item.paths]
            run(["rsync", "-aHAX", "--numeric-ids", *owners, "--relative", "--", *sources, "/"], deadline)
    for server, dumps in servers:
        server.load_users(copy / server.folder / "users", dumps.values())
        for name, dump in dumps.items():
            server.load(dump, name)
    for server, _ in servers:
        server.load_rights(copy / server.folder / "users")


def drill_item(config: Config, item: Item, source: str, deadline: Deadline):
    """Restores an item's newest copy to a scratch place, and looks for the marker."""
    try:
        copy = find_copy(config, item.name, source, "latest", deadline)
        servers = servers_of(copy, deadline)
        verify(item, copy, servers)
        for server, dumps in servers:
            for name, dump in dumps.items():
                drill_database(server, name, dump, item.marker)
        if item.marker.startswith("/") and not os.path.lexists(f"{copy}/files{item.marker}"):
            raise BackupError(f"{item.name}: the marker {item.marker} is not in the copy")
        if item.marker and not item.marker.startswith("/"):
            wanted = item.marker.split(".")[0]
            if all(wanted not in dumps for _, dumps in servers):
                raise BackupError(f"{item.name}: the database {wanted} of the marker is not in the copy")
    finally:
        shutil.rmtree(config.scratch / "restore", ignore_errors=True)


def drill_database(server, name: str, dump: Path, marker: str):
    """Loads one dump into a scratch database, and looks for the marker's row."""
    scratch = "server_backup_drill"
    database, _, table = marker.partition(".")
    try:
        server.try_out(dump, scratch)
        if database == name and table and server.count(scratch, table) == 0:
            raise BackupError(f"the marker {marker} has no row")
    finally:
        server.drop(scratch)
