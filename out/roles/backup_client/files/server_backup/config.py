# Ansible managed: what is changed here is overwritten.
"""What is configured: the machine's settings, and the items that roles drop in."""

import json
import os
import re
from dataclasses import dataclass, field
from pathlib import Path

ITEM_NAME = re.compile(r"[a-z0-9][a-z0-9_-]*")
STEPS = ("services", "instances")

# seconds for each step, with all of its parts; what is configured wins
TIME_LIMITS = {
    "services": 3600,
    "instances": 14_400,
    "rotation": 3600,
    "offsite": 14_400,
    "cross": 14_400,
    "drill": 14_400,
    "restore": 86_400,
}


class BackupError(Exception):
    """What went wrong, in words for an administrator."""


@dataclass(frozen=True)
class Item:
    """What is copied under one name."""

    name: str
    step: str = "instances"
    paths: tuple = ()
    excludes: tuple = ()
    mariadb: tuple = ()
    postgres: tuple = ()
    marker: str = ""
    drill: bool = False
    packages: bool = False
    # the service of systemd whose files these are, and the check of monit that would start it again
    unit: str = ""
    check: str = ""

    @staticmethod
    def parse(text: str, origin: str) -> "Item":
        """@raise BackupError: where the text is no item"""
        try:
            values = json.loads(text)
            for key in ("paths", "excludes", "mariadb", "postgres"):
                values[key] = tuple(values.get(key, ()))
            item = Item(**values)
        except (ValueError, TypeError, AttributeError) as error:
            raise BackupError(f"{origin}: no item: {error}") from error
        if not ITEM_NAME.fullmatch(item.name):
            raise BackupError(f"{origin}: {item.name!r} is no name of an item")
        if item.step not in STEPS:
            raise BackupError(f"{origin}: the step {item.step!r} is unknown")
        for path in item.paths:
            if not path.startswith("/") or path != os.path.normpath(path) or path == "/":
                raise BackupError(f"{origin}: {path!r} is no absolute path below /")
        return item


@dataclass(frozen=True)
class Target:
    """A machine that keeps copies of this one: `name` is its section of ssh_config."""

    name: str
    step: str


@dataclass(frozen=True)
class Config:
    """The settings of config.json. Times are in seconds, ages in hours."""

    host: str
    backups: Path
    targets: tuple = ()
    keep_weekdays: int = 7
    keep_months: int = 3
    time_limits: dict = field(default_factory=dict)
    mail_to: str = "root"
    run_max_age: int = 26
    drill_max_age: int = 192
    prune_max_age: int = 1080
    folder: Path = Path("/etc/server-backup")
    state: Path = Path("/var/lib/server-backup")

    @property
    def prod(self) -> Path:
        """The newest copy of each item."""
        return self.backups / "prod"

    @property
    def scratch(self) -> Path:
        """Copies that are being made: on the same file system as the finished ones."""
        return self.backups / "tmp"

    @staticmethod
    def load(folder: Path) -> "Config":
        """@raise BackupError: where the file is missing or wrong"""
        path = folder / "config.json"
        try:
            values = json.loads(path.read_text())
            values["backups"] = Path(values["backups"])
            values["time_limits"] = {**TIME_LIMITS, **values.get("time_limits", {})}
            values["targets"] = tuple(Target(name, step) for step in ("offsite", "cross") for name in values.pop(step))
            return Config(folder=folder, **values)
        except (OSError, ValueError, TypeError, KeyError) as error:
            raise BackupError(f"{path}: {error}") from error

    def item_files(self) -> list:
        """The files of the items, in order."""
        return sorted((self.folder / "items.d").glob("*.json"))

    def items(self) -> tuple:
        """The items that can be read, and what is wrong with the others."""
        items, errors = [], []
        for path in self.item_files():
            try:
                items.append(Item.parse(path.read_text(), str(path)))
            except (OSError, BackupError) as error:
                errors.append(str(error))
        return items, errors
