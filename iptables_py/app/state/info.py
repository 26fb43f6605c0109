"""What `iptables-py state info` reports about the ruleset, as lines and as JSON."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

from iptables_py.app import enginestate
from iptables_py.app.history.changes import count as count_changes
from iptables_py.app.hostfile import stored_path
from iptables_py.app.terminal import printed
from iptables_py.errors import Problem
from iptables_py.store import directory, history, recording, schema, snapshots
from iptables_py.store.store import LEGACY, open_store
from iptables_py.tables import BASE_CHAINS
from iptables_py.values.text import decoded, encoded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from iptables_py.app.wrapping import Line
    from iptables_py.store.store import Store

JSON_VERSION = 1
OWN_CHAINS = "SELECT count(*) FROM chain WHERE family = ? AND tab = ? AND policy IS NULL"
RULES = "SELECT count(*) FROM rule WHERE chain IN (SELECT id FROM chain WHERE family = ? AND tab = ?)"
LABELS = len("connections") + 2


def facts() -> dict[str, Any]:
    """Return the facts as they are printed as JSON, see docs/json.md. Raise Problem (STATE)."""
    path = directory.state_directory()
    file = path + decoded(directory.DATABASE)
    size = _size(file)
    with open_store(False) as store:
        version = store.db.number("PRAGMA user_version") if size else None
        families = [{"family": family, "tables": _tables(store, family)} for family in (4, 6)]
        legacy = [{"family": family, "tables": _tables(store, LEGACY + family)} for family in (4, 6)]
        sets, members, objects = (
            store.db.number(f"SELECT count(*) FROM {table}") or 0 for table in ("ipset", "member", "nfacct")
        )
    for one in families:
        one["connections"] = len(enginestate.connections(int(str(one["family"])))[0])
    host = stored_path()
    problems: dict[str, str] = {}
    return {
        "version": JSON_VERSION,
        "directory": path,
        "file": file,
        "bytes": size,
        "format": {"file": version, "newest": schema.VERSION},
        "families": families,
        "legacy": [one for one in legacy if one["tables"]],
        "sets": sets,
        "members": members,
        "nfacct": objects,
        "snapshots": _usable("snapshots", lambda: [one.name for one in snapshots.snapshots()], problems),
        "history": {
            "recording": recording.is_on(),
            "changes": _usable("history", count_changes, problems),
            "bytes": _size(path + decoded(history.FILE)),
        },
        "host": host if os.path.exists(encoded(host)) else None,
        "problems": problems,
    }


def _usable(what: str, read: Callable[[], object], problems: dict[str, str]) -> object:
    """Return what there is to read; None, with its message in `problems`, if its file can't be used."""
    try:
        return read()
    except Problem as problem:
        problems[what] = problem.text
        return None


def as_json(found: dict[str, Any]) -> bytes:
    """Return the facts as JSON."""
    return json.dumps(found, indent=2).encode() + b"\n"


def lines(found: dict[str, Any]) -> bytes:
    """Return the facts as lines."""
    return printed(_lines(found))


def _lines(found: dict[str, Any]) -> Iterator[Line]:
    yield _line("directory", found["directory"])
    if found["bytes"] is None:
        yield _line("file", "none: the ruleset is empty")
    else:
        older = found["format"]["file"] != found["format"]["newest"]
        more = ", the next command that writes brings it up to date" if older else ""
        yield _line("file", f"{found['bytes']:,} bytes, format {found['format']['file']}{more}")
    for family in found["families"]:
        name = f"IPv{family['family']}"
        for table in family["tables"]:
            rules, chains = _counted(table["rules"], "rule"), _counted(table["chains"], "chain")
            yield _line(name, f"{table['table']}: {rules} in {chains}")
            name = ""
        if name:
            yield _line(name, "no tables")
    for family in found["legacy"]:
        for table in family["tables"]:
            rules, chains = _counted(table["rules"], "rule"), _counted(table["chains"], "chain")
            yield _line("legacy", f"IPv{family['family']} {table['table']}: {rules} in {chains}")
    yield _line("sets", f"{found['sets']}, with {_counted(found['members'], 'member')}")
    yield _line("nfacct", _counted(found["nfacct"], "object"))
    yield _line("connections", ", ".join(f"IPv{one['family']} {one['connections']}" for one in found["families"]))
    problems, kept = found["problems"], found["history"]
    yield _line("snapshots", problems.get("snapshots") or ", ".join(found["snapshots"]) or "none")
    which = "every command is recorded" if kept["recording"] else "only iptables-py's own commands are recorded"
    size = f", {kept['bytes']:,} bytes" if kept["bytes"] else ""
    yield _line("history", problems.get("history") or f"{_counted(kept['changes'], 'change')}{size}; {which}")
    yield _line("host", found["host"] or "not described")


def _line(label: str, text: str) -> Line:
    return [("bold", label.ljust(LABELS)), ("", text)]


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}{'s' * (number != 1)}"


def _tables(store: Store, family: int) -> list[dict[str, Any]]:
    made = set(store.tables(family))
    found = []
    for table in BASE_CHAINS:
        if table in made:
            chains = len(BASE_CHAINS[table]) + (store.db.number(OWN_CHAINS, family, table) or 0)
            found.append({"table": table, "chains": chains, "rules": store.db.number(RULES, family, table)})
    return found


def _size(path: str) -> int | None:
    """Return the size of a file in bytes, None if there is none."""
    try:
        return os.stat(encoded(path)).st_size
    except OSError:
        return None
