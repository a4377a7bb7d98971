#!/usr/bin/python3
"""Reads the state of a server."""

from __future__ import annotations

import glob
import http.client
import json
import os
import re
import shutil
import socket
import ssl
import subprocess
import time

from ansible.module_utils.basic import AnsibleModule

DOCUMENTATION = r"""
module: server_state
short_description: reads the state of a server
description:
  - Returns what an administrator asks first. Changes nothing.
  - A part that can't be read is null, and C(errors) says why.
options:
  certificates:
    description: Patterns of paths of certificates in PEM.
    type: list
    elements: str
    default: [/etc/letsencrypt/live/*/cert.pem]
  inventory:
    description: Folder with a JSON file for each instance; its C(domain) is asked for.
    type: path
  baseline:
    description: An earlier state. The module waits until the server is no worse off, and says in C(worse) what still is.
    type: dict
  timeout:
    description: Seconds to wait for that.
    type: int
    default: 0
"""

EXAMPLES = r"""
- name: Read the state of the server
  server_state:
    inventory: /srv/inventory
"""

RETURN = r"""
state:
  description: The state, a member for each part.
  returned: always
  type: dict
worse:
  description: What was well in the earlier state, and is not now.
  returned: always
  type: list
  elements: str
"""

# these hold data, although the kernel counts them among those without a device
DEVICELESS = {"btrfs", "zfs"}
# images: always full
IMAGES = {"squashfs", "iso9660", "udf", "erofs"}
REBOOT_REQUIRED = "/run/reboot-required"
BACKUP_STATE = "/var/lib/server-backup"
SECONDS = 120
SECONDS_BETWEEN_READS = 5
# the state in which monit finds a check that is as it should be, or that it has not come to yet
GOOD = {"OK", "Initializing", "Waiting"}


class ProbeError(Exception):
    """What can't be read."""


def run(*argv):
    """What a command prints in no language but its own. @raise ProbeError: where it fails"""
    result = try_to_run(*argv)
    if result.returncode != 0:
        raise ProbeError(f"{argv[0]}: {(result.stderr or result.stdout).strip()[-300:]}")
    return result.stdout


def try_to_run(*argv):
    return subprocess.run(
        argv, capture_output=True, text=True, check=False, timeout=SECONDS, stdin=subprocess.DEVNULL, env={**os.environ, "LC_ALL": "C.UTF-8"}
    )


def upgrades():
    """Installed packages of which the lists have a newer version."""
    found = re.finditer(r"^Inst (\S+) \[([^\]]+)\] \((\S+) (.*?) \[", run("apt-get", "--simulate", "--quiet", "dist-upgrade"), re.MULTILINE)
    return sorted(
        ({"name": name, "from": old, "to": new, "security": "-security" in origin.lower()} for name, old, new, origin in (one.groups() for one in found)),
        key=lambda package: package["name"],
    )


def lists_age():
    """Days since the lists of packages were fetched."""
    paths = ("/var/lib/apt/periodic/update-success-stamp", "/var/lib/apt/lists")
    times = [os.stat(path).st_mtime for path in paths if os.path.exists(path)]
    return round(max(0, time.time() - max(times)) / 86400, 1) if times else None


def reboot():
    """Whether a reboot is needed, and what for."""
    reasons = set()
    if os.path.exists(REBOOT_REQUIRED):
        reasons.add("unknown")
        packages = REBOOT_REQUIRED + ".pkgs"
        if os.path.exists(packages):
            with open(packages, encoding="utf-8") as lines:
                reasons = set(lines.read().split()) or reasons
    if shutil.which("needrestart") and re.search(r"^NEEDRESTART-KSTA: [23]$", run("needrestart", "-b", "-k"), re.MULTILINE):
        reasons.add("kernel")
    return {"needed": bool(reasons), "reasons": sorted(reasons)}


def file_systems():
    """Use of the file systems that hold data of this machine, in percent as df has it."""
    with open("/proc/filesystems", encoding="ascii") as lines:
        deviceless = {line.split()[1] for line in lines if line.startswith("nodev")} - DEVICELESS
    found = {}
    with open("/proc/self/mountinfo", encoding="utf-8") as lines:
        for line in lines:
            fields, (kind, *_) = (part.split() for part in line.split(" - ", 1))
            path = re.sub(r"\\(\d{3})", lambda code: chr(int(code[1], 8)), fields[4])
            is_root = path == "/"
            if kind in IMAGES or (kind in deviceless and not is_root) or not os.path.isdir(path):
                continue
            # bind mounts show the same device again
            if fields[2] in found and len(found[fields[2]]["path"]) <= len(path):
                continue
            state = os.statvfs(path)
            found[fields[2]] = {
                "path": path,
                "type": kind,
                "size": state.f_blocks * state.f_frsize,
                "space": percent(state.f_blocks - state.f_bfree, state.f_bavail),
                "inodes": percent(state.f_files - state.f_ffree, state.f_favail),
            }
    return sorted(found.values(), key=lambda one: one["path"])


def percent(used, free):
    return -(-100 * used // (used + free)) if used + free > 0 else 0


def failed_units():
    return sorted(line.split()[0] for line in run("systemctl", "list-units", "--failed", "--plain", "--no-legend").splitlines() if line)


def certificates(patterns):
    """Days until each certificate expires: the first of each file."""
    found = []
    for path in sorted({path for pattern in patterns for path in glob.glob(pattern)}):
        end = run("openssl", "x509", "-noout", "-enddate", "-in", path).strip().partition("=")[2]
        # strptime would look for months in the language of the server
        found.append({"path": path, "days": int((ssl.cert_time_to_seconds(end) - time.time()) // 86400)})
    return found


def backup(kind):
    """Hours since the last good run, and whether the newest one has failed. None where there are no copies."""
    if not os.path.exists("/usr/local/sbin/server-backup"):
        return None
    good, last = (os.path.join(BACKUP_STATE, kind + suffix) for suffix in (".ok", ".json"))
    failed = False
    if os.path.exists(last):
        with open(last, encoding="utf-8") as text:
            failed = bool(json.load(text)["failed"])
    hours = round(max(0, time.time() - os.stat(good).st_mtime) / 3600, 1) if os.path.exists(good) else None
    return {"hours": hours, "failed": failed}


def mail_queue():
    """Mails that wait, those on hold left out. None where there is no postfix."""
    if not shutil.which("postqueue"):
        return None
    return sum(json.loads(line)["queue_name"] != "hold" for line in run("postqueue", "-j").splitlines())


def monit():
    """What monit watches. None where there is no monit."""
    program = "/usr/local/sbin/server-monitoring"
    if not os.path.exists(program):
        return None
    result = try_to_run(program, "--json")
    try:
        checks = json.loads(result.stdout)
    except ValueError as error:
        raise ProbeError((result.stderr or str(error)).strip()) from error
    return {
        "good": sorted(one["name"] for one in checks if one["state"] == "OK"),
        "waiting": sorted(one["name"] for one in checks if one["state"] in GOOD - {"OK"}),
        "wrong": [{"name": one["name"], "state": one["state"]} for one in checks if one["state"] not in GOOD],
        "load": [one["name"] for one in checks if one["kind"] == "System"],
    }


def answers(inventory):
    """What answers: ports that are listened on, databases, instances. Names of them all."""
    found = []
    for line in run("ss", "-Hlnt").splitlines():
        address, _, number = line.split()[3].rpartition(":")
        if int(number) < 32768:
            found.append(f"tcp {address}:{number}")
    if shutil.which("mariadb-admin") and try_to_run("mariadb-admin", "ping").returncode == 0:
        found.append("mariadb")
    elif shutil.which("mysqladmin") and try_to_run("mysqladmin", "ping").returncode == 0:
        found.append("mysql")
    if shutil.which("pg_lsclusters"):
        for line in run("pg_lsclusters", "--no-header").splitlines():
            version, cluster, port, state = line.split()[:4]
            if state.startswith("online") and try_to_run("pg_isready", "--quiet", "--port", port).returncode == 0:
                found.append(f"postgresql {version}/{cluster}")
    return sorted(found) + sorted(f"http://{domain}" for domain in domains(inventory) if page_is_good(domain))


def domains(inventory):
    for path in glob.glob(os.path.join(inventory, "*.json")) if inventory else ():
        with open(path, encoding="utf-8") as text:
            yield json.load(text)["domain"]


def page_is_good(domain):
    """Whether this machine itself has a page under that name, and no error; by TLS where HTTP leads there."""
    try:
        status, location = page(http.client.HTTPConnection("127.0.0.1", timeout=20), domain)
        if location.startswith(f"https://{domain}"):
            # it is this machine: whose certificate it has is another question
            status, _ = page(LocalTls(domain), domain)
        return status < 400
    except (OSError, http.client.HTTPException):
        return False


def page(connection, domain):
    try:
        connection.request("GET", "/", headers={"Host": domain})
        response = connection.getresponse()
        response.read()
        return response.status, response.getheader("Location", "")
    finally:
        connection.close()


class LocalTls(http.client.HTTPSConnection):
    """A connection to this machine that asks for a name."""

    def __init__(self, domain):
        super().__init__(domain, timeout=20, context=ssl._create_unverified_context())

    def connect(self):
        self.sock = self._context.wrap_socket(socket.create_connection(("127.0.0.1", 443), self.timeout), server_hostname=self.host)


def worse_than(baseline, state):
    """What was well, and is not any more."""
    found = [f"{name} can't be read any more: {state['errors'].get(name)}" for name in baseline if baseline[name] is not None and state[name] is None]
    found += [f"the unit {unit} has failed" for unit in lost(state["failed_units"], baseline["failed_units"])]
    found += [f"{name} does not answer" for name in lost(baseline["answers"], state["answers"])]
    mounted, was_mounted = ([one["path"] for one in each["file_systems"] or ()] for each in (state, baseline))
    found += [f"{path} is not mounted" for path in lost(was_mounted, mounted)]
    if baseline["monit"] and state["monit"]:
        # load and memory say what a server does, and not how it is
        missing = [name for name in lost(baseline["monit"]["good"], state["monit"]["good"]) if name not in state["monit"]["load"]]
        # a check that monit has not come to yet may still fail
        states = {**dict.fromkeys(state["monit"]["waiting"], "not known yet"), **{one["name"]: one["state"] for one in state["monit"]["wrong"]}}
        found += [f"monit: {name} is {states.get(name, 'gone')}" for name in missing]
    return found


def lost(before, after):
    return [one for one in before or () if one not in (after or ())]


def read(module):
    probes = {
        "upgrades": upgrades,
        "lists_age": lists_age,
        "reboot": reboot,
        "file_systems": file_systems,
        "failed_units": failed_units,
        "certificates": lambda: certificates(module.params["certificates"]),
        "run": lambda: backup("run"),
        "drill": lambda: backup("drill"),
        "mail_queue": mail_queue,
        "monit": monit,
        "answers": lambda: answers(module.params["inventory"]),
    }
    state, errors = {}, {}
    for name, probe in probes.items():
        try:
            state[name] = probe()
        except (ProbeError, OSError, ValueError, KeyError, IndexError, subprocess.SubprocessError) as error:
            state[name] = None
            errors[name] = str(error) or type(error).__name__
    return {**state, "errors": errors}


def main():
    module = AnsibleModule(
        argument_spec={
            "certificates": {"type": "list", "elements": "str", "default": ["/etc/letsencrypt/live/*/cert.pem"]},
            "inventory": {"type": "path"},
            "baseline": {"type": "dict"},
            "timeout": {"type": "int", "default": 0},
        },
        supports_check_mode=True,
    )
    baseline = {name: value for name, value in (module.params["baseline"] or {}).items() if name != "errors"}
    end = time.monotonic() + module.params["timeout"]
    while True:
        state = read(module)
        worse = worse_than(baseline, state) if baseline else []
        if not worse or time.monotonic() >= end:
            module.exit_json(changed=False, state=state, worse=worse)
        time.sleep(SECONDS_BETWEEN_READS)


if __name__ == "__main__":
    main()
