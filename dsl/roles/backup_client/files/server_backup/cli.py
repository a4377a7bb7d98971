# Ansible managed: what is changed here is overwritten.
"""The command line. Exit codes: 0 done, 1 something failed, 2 a wrong command line, 75 another one is running."""

import argparse
import contextlib
import datetime
import fcntl
import json
import os
import shutil
import signal
import socket
import sys
import time
from functools import partial
from pathlib import Path

from . import copies, offsite, restore
from .config import STEPS, BackupError, Config
from .process import Deadline
from .report import Report, mail

BUSY = 75


@contextlib.contextmanager
def lock(config: Config, wait: bool):
    """One at a time: the kernel frees the lock of a process that is killed.

    Who waits, waits as long as the other one's time limits allow.
    """
    config.state.mkdir(mode=0o700, parents=True, exist_ok=True)
    with open(config.state / "lock", "w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if not wait:
                print("server-backup: refused: another one is running", file=sys.stderr)
                sys.exit(BUSY)
            print("server-backup: waits: another one is running", file=sys.stderr, flush=True)
            fcntl.flock(file, fcntl.LOCK_EX)
        copies.recover(config)
        try:
            yield
        finally:
            shutil.rmtree(config.scratch, ignore_errors=True)


def run(config: Config, arguments) -> int:
    """The night's work: services, instances, rotation, off-site, cross."""
    with lock(config, arguments.wait):
        report = Report(config, "run")
        items, errors = config.items()
        limits = config.time_limits
        # an item that can't be read is one, too
        declared = {item.name for item in items} | {path.stem for path in config.item_files()}
        for error in errors:
            report.part("items", "unreadable", lambda error=error: refuse(error))
        for step in STEPS:
            own = [item for item in items if item.step == step]
            report.step(step, [(item.name, partial(copies.copy_item, config, item, items)) for item in own], limits[step])
        report.step("rotation", [("local", partial(copies.rotate, config, declared, arguments.date))], limits["rotation"])
        for step in ("offsite", "cross"):
            own = [target for target in config.targets if target.step == step]
            report.step(step, [(target.name, partial(offsite.send, config, target)) for target in own], limits[step])
        return report.finish()


def drill(config: Config, arguments) -> int:
    """Restores the newest copy of the marked items to a scratch place: from the first target, or else from here."""
    with lock(config, arguments.wait):
        report = Report(config, "drill")
        items = [item for item in config.items()[0] if item.drill]
        seconds = config.time_limits["drill"]
        source = "prod"
        for target in config.targets[:1]:
            source = target.name
            report.step("age", [(source, partial(require_new, config, target))], seconds)
        report.step("drill", [(item.name, partial(restore.drill_item, config, item, source)) for item in items], seconds)
        if not items:
            report.part("drill", "nothing", lambda: refuse("no item is marked for a drill"))
        return report.finish()


def require_new(config: Config, target, deadline: Deadline):
    """@raise BackupError: where a target's newest copy is too old to prove anything"""
    age = datetime.datetime.now(datetime.timezone.utc) - offsite.newest(config, target, deadline)
    if age > datetime.timedelta(hours=config.run_max_age):
        raise BackupError(f"{target.name}: the newest copy is {age.total_seconds() / 3600:.0f} hours old")


def refuse(error: str):
    """@raise BackupError: always"""
    raise BackupError(error)


def bring_back(config: Config, arguments) -> int:
    """Restores one item, or all that the copy has."""
    with lock(config, wait=False):
        deadline = Deadline(config.time_limits["restore"])
        copy = restore.find_copy(config, arguments.item, arguments.source, arguments.snapshot, deadline)
        restore.restore(config, copy, arguments.force, deadline)
        print(f"restored {arguments.item} from {arguments.source}")
        return 0


def is_late(timestamp: float, hours: int) -> bool:
    """Whether what was done at a time, in seconds since 1970, was to be done again by now."""
    return time.time() - timestamp > hours * 3600


def status(config: Config, arguments) -> int:
    """When things were last done. Exit code 1 when anything is too old or has failed."""
    result = {"host": config.host, "items": [item.name for item in config.items()[0]], "late": []}
    for kind, hours in (("run", config.run_max_age), ("drill", config.drill_max_age)):
        good, last = config.state / f"{kind}.ok", config.state / f"{kind}.json"
        result[kind] = {
            "last_good": good.read_text().strip() if good.exists() else None,
            "last_failed": json.loads(last.read_text())["failed"] if last.exists() else None,
        }
        # a new machine is given as long as any: its key was made when it was set up
        sign = good if good.exists() else config.folder / "id_ed25519"
        if not sign.exists() or is_late(sign.stat().st_mtime, hours):
            result["late"].append(kind)
    result["repositories"] = {}
    for path in sorted((config.state / "repositories").glob("*.json")):
        result["repositories"][path.stem] = entry = json.loads(path.read_text())
        # the file is older than what it says where nothing was ever removed
        pruned = datetime.datetime.fromisoformat(entry["pruned"]).timestamp() if entry["pruned"] else path.stat().st_mtime
        entry["late"] = is_late(pruned, config.prune_max_age)
    if arguments.json:
        print(json.dumps(result, indent=2))
    else:
        for kind in ("run", "drill"):
            state = "LATE" if kind in result["late"] else "FAILED" if result[kind]["last_failed"] else "in time"
            print(f"{kind:<8} last good {result[kind]['last_good'] or 'never':<28} {state}")
        for name, entry in result["repositories"].items():
            state = "FAILED" if entry["failed"] else "LATE" if entry["late"] else "whole"
            print(f"copies of {name} last pruned {entry['pruned'] or 'never'}, {state}")
    failed = [result[kind]["last_failed"] for kind in ("run", "drill")]
    for entry in result["repositories"].values():
        failed += [entry["failed"], entry["late"]]
    return 1 if result["late"] or any(failed) else 0


def parse(argv) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="server-backup", description="The nightly copies of this machine.")
    parser.add_argument("--config", type=Path, default=Path("/etc/server-backup"), help="folder of the configuration")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    waits = "while another one is running, instead of being refused"
    command = commands.add_parser("run", help="copy everything")
    command.add_argument("--date", type=datetime.date.fromisoformat, default=datetime.date.today(), help="as if it were this day")
    command.add_argument("--wait", action="store_true", help=waits)
    command.set_defaults(work=run)
    command = commands.add_parser("restore", help="bring one item back")
    command.add_argument("item")
    command.add_argument("--from", dest="source", default="prod", help="a target, prod, a weekday, or Month/YYYY-MM")
    command.add_argument("--snapshot", default="latest", help="of a target: which one")
    command.add_argument("--force", action=argparse.BooleanOptionalAction, default=False, help="put aside what is there")
    command.set_defaults(work=bring_back)
    command = commands.add_parser("drill", help="prove that the off-site copies can be restored")
    command.add_argument("--wait", action="store_true", help=waits)
    command.set_defaults(work=drill)
    command = commands.add_parser("status", help="show when things were last done")
    command.add_argument("--json", action="store_true")
    command.set_defaults(work=status)
    return parser.parse_args(argv)


def main(argv=None) -> int:
    """Does what the command line asks for."""
    arguments = parse(argv)
    os.umask(0o077)
    # so that what it has started is ended, too
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    try:
        return arguments.work(Config.load(arguments.config), arguments)
    except (BackupError, OSError, ValueError) as error:
        print(f"server-backup: {error}", file=sys.stderr)
        if arguments.work in (run, drill):
            # before there was a report
            mail("root", f"{socket.gethostname()}: {arguments.work.__name__} failed", f"{error}\n")
        return 1
