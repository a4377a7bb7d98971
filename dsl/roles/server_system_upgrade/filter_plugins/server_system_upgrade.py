"""What the role server_system_upgrade shows before it asks."""

from __future__ import annotations

COLUMNS = ("HOST", "PACKAGE", "INSTALLED", "NEW", "SECURITY")


def table(states):
    """One table of what would be upgraded, of all servers by name."""
    rows = [COLUMNS]
    notes = []
    for host, state in sorted(states.items()):
        upgrades = (state or {}).get("upgrades")
        if upgrades is None:
            notes.append(f"{host} does not say what can be upgraded: {(state or {}).get('errors', {}).get('upgrades', 'no answer')}")
            continue
        rows += [(host, one["name"], one["from"], one["to"], "yes" if one["security"] else "") for one in upgrades]
        if not upgrades:
            notes.append(f"{host} has nothing to upgrade")
        if (state["reboot"] or {}).get("needed"):
            notes.append(f"{host} needs a reboot: {', '.join(state['reboot']['reasons'])}")
    widths = [max(len(row[column]) for row in rows) for column in range(len(COLUMNS))]
    lines = ["  ".join(text.ljust(width) for text, width in zip(row, widths)).rstrip() for row in rows]
    return "\n".join([*(lines if len(rows) > 1 else ()), *notes])


def needed(state):
    """Whether there is anything to do on a server."""
    return bool(state and (state.get("upgrades") or (state.get("reboot") or {}).get("needed")))


class FilterModule:
    def filters(self):
        return {
            "server_system_upgrade_table": table,
            "server_system_upgrade_needed": needed,
            "server_system_upgrade_any": lambda states: any(map(needed, states.values())),
        }
