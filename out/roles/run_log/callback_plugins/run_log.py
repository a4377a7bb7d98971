"""Leaves a record of each run of a playbook on the hosts that it touched, and on request on the control machine."""

from __future__ import annotations

import base64
import datetime
import getpass
import json
import os
import re
import socket
import subprocess

from ansible import context
from ansible.executor.task_queue_manager import TaskQueueManager
from ansible.playbook.play import Play
from ansible.plugins.callback import CallbackBase
from ansible.release import __version__
from ansible.utils.context_objects import CLIArgs

try:
    from ansible.template import trust_as_template
except ImportError:  # before ansible-core 2.19 every text may be a template

    def trust_as_template(text):
        return text


DOCUMENTATION = r"""
name: run_log
type: notification
short_description: leaves a record of each run on the hosts that it touched
description:
  - When a playbook ends, well or not, each host that it touched and that has the command I(/usr/local/sbin/run-log-record)
    (role C(run_log)) gets one record. It says when, who, which commit, which playbook, what changed and what failed.
  - Nothing of tasks with C(no_log), and no differences, stand in a record.
  - It never makes a run fail. What goes wrong here is a warning.
options:
  hosts:
    description: Whether hosts get their records.
    type: bool
    default: true
    env: [{name: ANSIBLE_RUN_LOG_HOSTS}]
    ini: [{section: run_log, key: hosts}]
  control_log:
    description: File of the control machine that gets one record of the whole run, a line of JSON. None unless given.
    type: path
    env: [{name: ANSIBLE_RUN_LOG_FILE}]
    ini: [{section: run_log, key: control_log}]
"""

PROGRAM = "/usr/local/sbin/run-log-record"
# a record is read by people: what is longer is cut, and says so
MOST_CHANGES = 200
MOST_CHARACTERS = 500
HIDDEN = "hidden: the task has no_log"


class Delivery(CallbackBase):
    """Shows nothing of the run that sends the records, and knows which hosts did not get theirs."""

    CALLBACK_VERSION = 2.0
    CALLBACK_TYPE = "stdout"
    CALLBACK_NAME = "run_log_delivery"

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.lost = {}

    def v2_runner_on_unreachable(self, result):
        self.lost[host_of(result)] = "it can't be reached"

    def v2_runner_on_failed(self, result, ignore_errors=False):
        self.lost[host_of(result)] = f"{PROGRAM} has failed there"


class CallbackModule(CallbackBase):
    CALLBACK_VERSION = 2.0
    CALLBACK_TYPE = "notification"
    CALLBACK_NAME = "run_log"
    CALLBACK_NEEDS_ENABLED = True

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.start = now()
        self.playbook = None
        self.plays = []
        self.play = None
        self.passwords = {}
        self.changes = {}
        self.failures = {}

    def set_play_context(self, play_context):
        self.passwords = {"conn_pass": play_context.password, "become_pass": play_context.become_pass}

    def v2_playbook_on_start(self, playbook):
        self.playbook = os.path.abspath(playbook._file_name)

    def v2_playbook_on_play_start(self, play):
        self.play = play
        self.plays.append(play.name)

    def v2_runner_on_ok(self, result):
        if data_of(result).get("changed"):
            self.note(self.changes, result)

    def v2_runner_on_failed(self, result, ignore_errors=False):
        if not ignore_errors:
            self.note(self.failures, result, message_of(result))

    def v2_runner_on_unreachable(self, result):
        self.note(self.failures, result, message_of(result))

    def v2_playbook_on_stats(self, stats):
        try:
            common = self.describe_run()
            records = {host: {**common, **self.describe_host(stats, host)} for host in stats.processed}
            if self.get_option("control_log"):
                self.keep(common, records)
            if self.get_option("hosts"):
                self.send({host: record for host, record in records.items() if host not in stats.dark})
        except Exception as error:  # whatever it is, the run is not to fail for its log
            self._display.warning(f"run_log: {type(error).__name__}: {error}")

    def note(self, found, result, message=None):
        task = getattr(result, "task", None) or result._task
        host = host_of(result)
        entry = {"task": task.name or task.action, "place": place_of(task.get_path(), self.playbook)}
        if task._role:
            entry["role"] = task._role.get_name()
        if message is not None:
            entry["message"] = message
        found.setdefault(host, []).append(entry)

    def describe_run(self):
        end = now()
        folder = os.path.dirname(self.playbook)
        return {
            "start": iso(self.start),
            "end": iso(end),
            "seconds": round((end - self.start).total_seconds(), 1),
            "user": getpass.getuser(),
            "sudo_user": os.environ.get("SUDO_USER"),
            "control": socket.gethostname(),
            **commit_of(folder),
            "playbook": os.path.basename(self.playbook),
            "plays": self.plays,
            "check": bool(context.CLIARGS.get("check")),
            "limit": context.CLIARGS.get("subset"),
            "tags": [tag for tag in context.CLIARGS.get("tags") or () if tag != "all"],
            "skip_tags": list(context.CLIARGS.get("skip_tags") or ()),
            "ansible": __version__,
        }

    def describe_host(self, stats, host):
        counts = stats.summarize(host)
        changes = self.changes.get(host, [])
        failed = "unreachable" if counts["unreachable"] else "failed" if counts["failures"] else None
        return {
            "host": host,
            "result": failed or ("changed" if counts["changed"] else "ok"),
            "counts": {"failed" if key == "failures" else key: count for key, count in counts.items()},
            "changes": changes[:MOST_CHANGES],
            "changes_left_out": max(0, len(changes) - MOST_CHANGES),
            "failures": self.failures.get(host, [])[:MOST_CHANGES],
        }

    def keep(self, common, records):
        path = self.get_option("control_log")
        os.makedirs(os.path.dirname(os.path.abspath(path)), mode=0o750, exist_ok=True)
        own = {key: {name: value for name, value in record.items() if name not in common} for key, record in records.items()}
        line = json.dumps({**common, "hosts": own}, ensure_ascii=False, sort_keys=True) + "\n"
        descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o640)
        with os.fdopen(descriptor, "ab", buffering=0) as log:
            log.write(line.encode())

    def send(self, records):
        """One more play over the same inventory, with the connections and passwords of the run."""
        if not records or self.play is None:
            return
        manager = self.play.get_variable_manager()
        loader = self.play.get_loader()
        encoded = {host: base64.b64encode(json.dumps(record).encode()).decode() for host, record in records.items()}
        arguments = context.CLIARGS
        # what chooses tasks of the run, and dry runs, is not for this play; of their own class there is one instance alone
        context.CLIARGS = CLIArgs(
            {**arguments, "tags": ("all",), "skip_tags": (), "check": False, "diff": False, "step": False, "start_at_task": None}
        )
        try:
            play = Play().load(
                {
                    "name": "Leave the records of the run",
                    "hosts": sorted(records),
                    "gather_facts": False,
                    "become": True,
                    "ignore_unreachable": True,
                    "vars": {"run_log_records": encoded},
                    "tasks": [
                        {
                            "name": "Leave the record",
                            "ansible.builtin.command": {
                                "argv": [PROGRAM],
                                "stdin": trust_as_template("{{ run_log_records[inventory_hostname] }}"),
                                "removes": PROGRAM,
                            },
                            "no_log": True,
                            "check_mode": False,
                            "ignore_errors": True,
                        }
                    ],
                },
                variable_manager=manager,
                loader=loader,
            )
            queue = TaskQueueManager(
                inventory=manager._inventory,
                variable_manager=manager,
                loader=loader,
                passwords=self.passwords,
                forks=arguments.get("forks"),
            )
            # no plugin of the run hears of it, this one included
            delivery = Delivery()
            if hasattr(queue, "_callbacks_loaded"):
                queue._stdout_callback = delivery
                queue._callbacks_loaded = True
            else:  # since ansible-core 2.19
                delivery._init_callback_methods()
                queue._callback_plugins = [delivery]
            try:
                queue.run(play)
            finally:
                queue.cleanup()
            for host, reason in sorted(delivery.lost.items()):
                self._display.warning(f"run_log: {host} has no record of this run: {reason}")
        finally:
            context.CLIARGS = arguments


def now():
    return datetime.datetime.now(datetime.timezone.utc)


def iso(time):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ")


def host_of(result):
    return (getattr(result, "host", None) or result._host).get_name()


def data_of(result):
    """Results are called otherwise since ansible-core 2.19."""
    return getattr(result, "result", None) or result._result


def message_of(result):
    data = data_of(result)
    task = getattr(result, "task", None) or result._task
    if task.no_log or data.get("_ansible_no_log") or "censored" in data:
        return HIDDEN
    # of a loop, what the items say that went wrong
    items = [item for item in data.get("results") or () if isinstance(item, dict)]
    messages = [
        HIDDEN if item.get("_ansible_no_log") else str(item.get("msg", ""))
        for item in items
        if item.get("failed") or item.get("unreachable")
    ]
    message = "; ".join(messages) or str(data.get("msg", ""))
    return message if len(message) <= MOST_CHARACTERS else message[:MOST_CHARACTERS] + "…"


def place_of(path, playbook):
    """`file:line` below the repository."""
    folder = os.path.dirname(playbook)
    return os.path.relpath(path, folder) if path and re.search(r":\d+$", path) else path


def commit_of(folder):
    """The commit that is checked out, and whether files differ from it."""

    def git(*arguments):
        return subprocess.run(
            ["git", "--no-optional-locks", "-C", folder, *arguments],
            capture_output=True,
            check=True,
            text=True,
            timeout=10,
        ).stdout.strip()

    try:
        return {"commit": git("rev-parse", "HEAD"), "dirty": git("status", "--porcelain", "--untracked-files=no") != ""}
    except (OSError, subprocess.SubprocessError):
        return {"commit": None, "dirty": None}
