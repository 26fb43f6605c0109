"""Tracked connections as text: lines in the form of `conntrack -L`, and JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from iptables_py.app.connectionwords import flow_fields, name_of, state_of, words_of
from iptables_py.engine.connections import ORIGINAL, REPLY
from iptables_py.values.addresses import address_text

if TYPE_CHECKING:
    from iptables_py.engine.connections import Connection

    Found = tuple[list[Connection], float]  # the connections of a family, and the time in milliseconds


def lines_of(found: list[Found]) -> str:
    """Return a line for each connection."""
    return "".join(f"{_line(one, now)}\n" for connections, now in found for one in connections)


def json_of(found: list[Found]) -> str:
    """Return a list of JSON objects, one for each connection."""
    return json.dumps([fields(one, now) for connections, now in found for one in connections], indent=2) + "\n"


def _seconds(connection: Connection, now: float) -> int:
    return int((connection.expires - now) // 1000)


def _line(connection: Connection, now: float) -> str:
    state, helper = state_of(connection), connection.helper
    words = [f"{name_of(connection):8}", str(connection.protocol), str(_seconds(connection, now))]
    words += [state] if state else []
    words += words_of(connection, address_text, connection.counted)
    return " ".join([*words, *([f"helper={helper}"] if helper else []), "use=1"])


def fields(connection: Connection, now: float) -> dict[str, Any]:
    """Return a connection as a JSON object. `now` is the time in milliseconds."""
    return {
        "family": connection.family,
        "protocol": name_of(connection),
        "number": connection.protocol,
        "seconds": _seconds(connection, now),
        "state": state_of(connection) or None,
        "original": _direction(connection, ORIGINAL),
        "reply": _direction(connection, REPLY),
        "unreplied": not connection.seen_reply,
        "assured": connection.assured,
        "mark": connection.mark,
        "helper": connection.helper or None,
    }


def _direction(connection: Connection, direction: int) -> dict[str, Any]:
    flow, family = connection.flows[direction], connection.family
    ends = {"src": address_text(flow.source, family), "dst": address_text(flow.destination, family)}
    counted = {"packets": connection.packets[direction], "bytes": connection.bytes[direction]}
    zone = {"zone": connection.zones[direction]}
    return {**ends, **flow_fields(flow), **(counted if connection.counted else {}), **zone}
