# Ansible managed: what is changed here is overwritten.
"""What a run did: kept as JSON and as a table, and mailed when anything failed."""

import datetime
import json
import os
import subprocess
import time
from email.message import EmailMessage
from pathlib import Path

from .config import BackupError, Config
from .process import Deadline


def now() -> str:
    """The time, with its zone."""
    return datetime.datetime.now().astimezone().isoformat(timespec="seconds")


def write(path: Path, text: str):
    """Replaces a file as a whole."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = path.with_name(path.name + ".new")
    new.write_text(text)
    os.chmod(new, 0o600)
    new.rename(path)


class Report:
    """The parts of a run, in order."""

    def __init__(self, config: Config, kind: str):
        self.config = config
        self.kind = kind
        self.started = now()
        self.parts = []

    def step(self, step: str, parts: list, seconds: float):
        """Does the parts of a step, each a name with its work, within its time. What fails is noted, and the next one goes on."""
        deadline = Deadline(seconds)
        for done, (name, work) in enumerate(parts, 1):
            self.part(step, name, lambda work=work, is_last=done == len(parts): work(deadline.part(is_last)))

    def part(self, step: str, name: str, work):
        """Does one part, and notes how it went."""
        start, error = time.monotonic(), ""
        try:
            work()
        except Exception as failure:  # whatever it is, the other parts are done, and the mail is sent
            error = str(failure) if isinstance(failure, (BackupError, OSError)) else f"{type(failure).__name__}: {failure}"
        self.parts.append({"step": step, "name": name, "seconds": round(time.monotonic() - start, 1), "error": error})

    @property
    def failures(self) -> list:
        """The parts that failed."""
        return [part for part in self.parts if part["error"]]

    def text(self) -> str:
        """The report as a table."""
        lines = [f"{self.kind} of {self.config.host}, {self.started}", ""]
        for part in self.parts:
            lines.append(f"{part['step']:<10} {part['name']:<24} {part['seconds']:>8} s  {part['error'] or 'ok'}")
        return "\n".join(lines) + "\n"

    def finish(self) -> int:
        """Keeps the report, and mails it when anything failed. @return the exit code"""
        self.part("report", "local", self.keep)
        if self.failures:
            mail(self.config.mail_to, f"{self.config.host}: {self.kind} failed", self.text())
        print(self.text(), end="")
        return 1 if self.failures else 0

    def keep(self):
        """Writes the report, and when the last good run was."""
        state, failed = self.config.state, bool(self.failures)
        record = {"kind": self.kind, "started": self.started, "finished": now(), "failed": failed, "parts": self.parts}
        write(state / f"{self.kind}.json", json.dumps(record, indent=2) + "\n")
        write(state / f"{self.kind}.txt", self.text())
        if not failed:
            write(state / f"{self.kind}.ok", now() + "\n")


def mail(recipient: str, subject: str, text: str):
    """Hands a mail to the machine's mail server. That there is none is said, and changes nothing else."""
    message = EmailMessage()
    message["To"] = recipient
    message["Subject"] = subject
    message.set_content(text, cte="8bit")
    try:
        subprocess.run(["/usr/sbin/sendmail", "-t", "-i"], input=message.as_bytes(), check=True, timeout=60)
    except (OSError, subprocess.SubprocessError) as error:
        print(f"The mail could not be sent: {error}")
