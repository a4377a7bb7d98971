"""What the role server_check makes of the states of servers."""

from __future__ import annotations

COLUMNS = (
    "HOST",
    "UPGRADES",
    "SECURITY",
    "REBOOT",
    "DISK",
    "FAILED UNITS",
    "CERTIFICATES",
    "BACKUP",
    "DRILL",
    "MAIL QUEUE",
    "MONIT",
    "RESULT",
)
# the cells of a server that gives no answer, between its name and the result
UNKNOWN = ["?"] * (len(COLUMNS) - 2)


def age(hours):
    return f"{hours:.0f} h" if hours < 72 else f"{hours / 24:.0f} d"


def report(state, limits):
    """A line of the table, and what is beyond the limits, of one server."""
    if not state:
        return {"cells": UNKNOWN, "findings": ["no answer"]}
    # before ansible-core 2.19 a number that another variable gives is text
    limits = {name: float(limit) for name, limit in limits.items()}
    parts = [part(state, limits) for part in (upgrades, security, reboot, disk, units, certificates, backup("run"), backup("drill"), mail, monit)]
    findings = [finding for _, found in parts for finding in found]
    if state["lists_age"] is not None and state["lists_age"] > limits["lists_age"]:
        findings.append(f"the lists of packages are {state['lists_age']:.0f} days old")
    findings += [f"{name} can't be read: {reason}" for name, reason in sorted(state["errors"].items())]
    return {"cells": [cell for cell, _ in parts], "findings": [" ".join(finding.split()) for finding in findings]}


def upgrades(state, limits):
    found = state["upgrades"]
    if found is None:
        return "?", []
    return str(len(found)), [f"{len(found)} packages can be upgraded"] if len(found) > limits["upgrades"] else []


def security(state, limits):
    if state["upgrades"] is None:
        return "?", []
    found = [package["name"] for package in state["upgrades"] if package["security"]]
    return str(len(found)), [f"{len(found)} security updates: {names(found)}"] if len(found) > limits["security"] else []


def reboot(state, limits):
    found = state["reboot"]
    if found is None:
        return "?", []
    if not found["needed"]:
        return "no", []
    return "yes", [f"a reboot is needed: {names(found['reasons'])}"] if limits["reboot"] else []


def disk(state, limits):
    found = state["file_systems"]
    if found is None:
        return "?", []
    findings = [
        f"{one['path']} has {one[what]} % of its {what} in use" for one in found for what in ("space", "inodes") if one[what] > limits["disk"]
    ]
    return ", ".join(f"{one['path']} {one['space']} %" for one in found), findings


def units(state, limits):
    found = state["failed_units"]
    if found is None:
        return "?", []
    return str(len(found)), [f"failed units: {names(found)}"] if found else []


def certificates(state, limits):
    found = state["certificates"]
    if found is None:
        return "?", []
    if not found:
        return "-", []
    soon = [one for one in found if one["days"] < limits["certificates"]]
    findings = [f"{one['path']} {'expires in' if one['days'] >= 0 else 'has expired, by'} {abs(one['days'])} days" for one in soon]
    return f"{len(found)}, first in {min(one['days'] for one in found)} d", findings


def backup(kind):
    title = {"run": "backup", "drill": "drill"}[kind]

    def part(state, limits):
        found = state[kind]
        if found is None:
            return ("?" if kind in state["errors"] else "-"), []
        hours = found["hours"]
        findings = [f"the newest {title} has failed"] if found["failed"] else []
        if hours is None:
            return "never", [*findings, f"no {title} has gone well yet"]
        if hours > limits[kind]:
            findings.append(f"the last good {title} is {age(hours)} old")
        return age(hours), findings

    return part


def mail(state, limits):
    found = state["mail_queue"]
    if found is None:
        return ("?" if "mail_queue" in state["errors"] else "-"), []
    return str(found), [f"{found} mails wait"] if found > limits["mail_queue"] else []


def monit(state, limits):
    found = state["monit"]
    if found is None:
        return ("?" if "monit" in state["errors"] else "-"), []
    wrong = [f"{one['name']} is {one['state']}" for one in found["wrong"]]
    good = len(found["good"]) + len(found["waiting"])
    return f"{good} of {good + len(wrong)} ok", [f"monit: {names(wrong)}"] if wrong else []


def names(found, most=8):
    return ", ".join(found[:most]) + (f" and {len(found) - most} more" if len(found) > most else "")


def table(reports):
    """One table over all servers, and below it what is beyond the limits."""
    rows = [COLUMNS]
    reports = whole(reports)
    for host in sorted(reports):
        cells, findings = reports[host]["cells"], reports[host]["findings"]
        rows.append((host, *cells, "ok" if not findings else "no answer" if cells == UNKNOWN else f"{len(findings)} to do"))
    widths = [max(len(row[column]) for row in rows) for column in range(len(COLUMNS))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in rows]
    found = attention(reports)
    return "\n".join([*lines, *(["", "TO DO", *found] if found else [])])


def whole(reports):
    """Servers on which a task has failed have no report of their own."""
    return {host: found or report({}, {}) for host, found in reports.items()}


def attention(reports):
    """What is beyond the limits, a line each."""
    reports = whole(reports)
    width = max(map(len, reports), default=0)
    return [f"{host.ljust(width)}  {finding}" for host in sorted(reports) for finding in reports[host]["findings"]]


class FilterModule:
    def filters(self):
        return {"server_check_report": report, "server_check_table": table, "server_check_attention": attention}
