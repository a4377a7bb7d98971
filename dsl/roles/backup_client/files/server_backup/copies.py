# Ansible managed: what is changed here is overwritten.
"""Copies on this machine: the newest of each item, and those of weekdays and months."""

import datetime
import json
import os
import shutil
import time
from dataclasses import asdict
from pathlib import Path

from .config import BackupError, Config, Item
from .databases import MariaDb, Postgres
from .owners import OWNERS, write_owners
from .process import Deadline, run

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def replace(new: Path, final: Path, config: Config):
    """Puts a finished copy in the place of the one before; `recover` ends what is interrupted in between."""
    old = config.scratch / "replaced" / final.relative_to(config.backups)
    old.parent.mkdir(parents=True, exist_ok=True)
    final.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if final.exists():
        final.rename(old)
    new.rename(final)
    shutil.rmtree(old, ignore_errors=True)


def recover(config: Config):
    """Clears up after a run that was killed: a copy that had been moved aside comes back, unless there is a new one."""
    replaced = config.scratch / "replaced"
    for folder in (replaced, replaced / "prod", replaced / "Month"):
        for old in sorted(folder.iterdir()) if folder.is_dir() else ():
            final = config.backups / old.relative_to(replaced)
            if not final.exists():
                final.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                old.rename(final)
    shutil.rmtree(config.scratch, ignore_errors=True)
    for folder in (config.backups, config.scratch, config.prod):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def named_databases(server, names, others) -> list:
    """The names; `*` is all that no other item names."""
    if "*" not in names:
        return list(names)
    return sorted((set(server.databases()) - set(others)) | (set(names) - {"*"}))


def copy_item(config: Config, item: Item, items, deadline: Deadline):
    """Makes a new copy of one item. The one before stays as it is until the new one is complete, and on the disk."""
    new, last = config.scratch / item.name, config.prod / item.name
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir(mode=0o700)
    try:
        fill(item, items, new, last, deadline)
    except BaseException:
        # or it would take the room of the items after it
        shutil.rmtree(new, ignore_errors=True)
        raise
    run(["sync", "-f", str(new)], deadline)
    replace(new, last, config)


def fill(item: Item, items, new: Path, last: Path, deadline: Deadline):
    """Files, databases and lists of a new copy."""
    (new / "item.json").write_text(json.dumps(asdict(item), indent=2) + "\n")
    copy_files(item, new, last, deadline)
    if item.packages:
        for name, argv in (("packages.txt", ["dpkg", "--get-selections"]), ("manual.txt", ["apt-mark", "showmanual"])):
            (new / name).write_text(run(argv, deadline))
    for server, names, key in ((MariaDb(deadline), item.mariadb, "mariadb"), (Postgres(deadline), item.postgres, "postgres")):
        if names:
            others = [name for other in items if other.name != item.name for name in getattr(other, key)]
            dump_databases(server, named_databases(server, names, others), "*" in names, new)


def copy_files(item: Item, new: Path, last: Path, deadline: Deadline):
    """Files with owners, modes, links, access lists and attributes; what hasn't changed is a link to the copy before."""
    missing = [path for path in item.paths if not os.path.lexists(path)]
    if missing:
        raise BackupError(f"missing: {', '.join(missing)}")
    # only the link would be copied, and a restore would put a folder in the place of one on the way
    linked = [f"{path} is {real}" for path in item.paths if (real := os.path.realpath(path)) != path]
    if linked:
        raise BackupError(f"behind a link, name what it leads to instead: {', '.join(linked)}")
    files = new / "files"
    files.mkdir(mode=0o700)
    if item.paths:
        link = [f"--link-dest={last / 'files'}"] if (last / "files").is_dir() else []
        excludes = [f"--exclude={pattern}" for pattern in item.excludes]
        argv = ["rsync", "-aHAX", "--numeric-ids", "--relative", *link, *excludes, "--", *item.paths, f"{files}/"]
        while True:
            before = names_of(item)
            # 24: a file has vanished meanwhile, as files of a live service do
            run(argv, deadline, accept=(0, 24))
            # those of a service belong together
            if not item.unit or names_of(item) == before:
                break
            shutil.rmtree(files)
            files.mkdir(mode=0o700)
            time.sleep(min(5, deadline.left()))
    write_owners(files, new / OWNERS)


def names_of(item: Item) -> set:
    """The files that an item has now."""
    return {os.path.join(folder, name) for path in item.paths for folder, _, names in os.walk(path) for name in names}


def dump_databases(server, databases, all_users: bool, new: Path):
    """Dumps of databases with their users."""
    folder = new / server.folder
    folder.mkdir(mode=0o700)
    for database in databases:
        server.dump(database, folder / f"{database}{server.ending}")
    server.dump_users(None if all_users else databases, folder / "users")


def rotate(config: Config, declared, today: datetime.date, deadline: Deadline):
    """Copies of the day and, the first time in a month, of the month: links, that cost nothing where nothing has changed.

    @param declared names of the items: the newest copy of another one goes, while those of days and months stay
    """
    names = [WEEKDAYS[today.weekday()]]
    month = f"Month/{today:%Y-%m}"
    if not (config.backups / month).is_dir():
        names.append(month)
    for name in names:
        new = config.scratch / "rotation"
        shutil.rmtree(new, ignore_errors=True)
        run(["cp", "-al", "--", str(config.prod), str(new)], deadline)
        os.utime(new)
        replace(new, config.backups / name, config)
    weekdays = [config.backups / name for name in WEEKDAYS if (config.backups / name).is_dir()]
    for path in sorted(weekdays, key=lambda path: path.stat().st_mtime, reverse=True)[config.keep_weekdays :]:
        shutil.rmtree(path)
    for path in sorted((config.backups / "Month").glob("*-*"), reverse=True)[config.keep_months :]:
        shutil.rmtree(path)
    for path in config.prod.iterdir():
        if path.name not in declared:
            shutil.rmtree(path)
