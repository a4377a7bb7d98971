"""What the role server_query makes of the servers' answers."""

from __future__ import annotations

import csv
import io
import json

INSTANCE = ("id", "domain", "program", "version", "installed", "version_since")
RUN = ("start", "end", "seconds", "user", "sudo_user", "control", "commit", "dirty", "playbook", "check", "limit", "ansible", "result")
COUNTS = ("ok", "changed", "failed", "unreachable")


def objects(text):
    """The JSON objects of a text, one a line."""
    return [json.loads(line) for line in text.splitlines() if line.strip()]


def document(answers, left_out):
    """All that the servers have answered, in an order that depends on nothing else.

    answers: host to its instances and runs, empty where it has given none; left_out: playbooks whose runs are of no interest.
    """
    instances = [{**entry, "host": host} for host, found in answers.items() for entry in found.get("instances", ())]
    runs = [{**record, "host": host} for host, found in answers.items() for record in found.get("runs", ()) if record.get("playbook") not in left_out]
    return {
        "hosts": {host: {"answered": bool(answers[host])} for host in sorted(answers)},
        "instances": sorted(instances, key=lambda entry: (entry["host"], entry["id"])),
        "runs": sorted(runs, key=lambda record: (record["start"], record["host"], json.dumps(record, sort_keys=True))),
    }


def table(found):
    """CSV as RFC 4180 has it: a line for each instance, then one for each run."""
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(("kind", "host", *INSTANCE, *RUN, *COUNTS))
    for entry in found["instances"]:
        writer.writerow(("instance", *(cell(entry.get(column)) for column in ("host", *INSTANCE)), *[""] * len((*RUN, *COUNTS))))
    for record in found["runs"]:
        counts = [cell(record.get("counts", {}).get(column)) for column in COUNTS]
        writer.writerow(("run", cell(record["host"]), *[""] * len(INSTANCE), *(cell(record.get(column)) for column in RUN), *counts))
    return text.getvalue()


def cell(value):
    """A value as a spreadsheet shows it: true and false as JSON has them, and nothing that it would take for a formula."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    text = str(value)
    return "'" + text if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


class FilterModule:
    def filters(self):
        return {"server_query_objects": objects, "server_query_document": document, "server_query_csv": table}
