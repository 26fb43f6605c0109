"""The snapshots as lines and as JSON."""

from __future__ import annotations

import json

from iptables_py.app.history.changes import time_of
from iptables_py.app.terminal import printed
from iptables_py.store.snapshots import snapshots

JSON_VERSION = 1


def lines() -> bytes:
    """Return a line for each snapshot: name, time and size."""
    found = snapshots()
    width = max((len(one.name) for one in found), default=0)
    return printed(
        [("bold", one.name.ljust(width)), ("", f"  {time_of(one.time)}  {one.bytes:,} bytes")] for one in found
    )


def as_json() -> bytes:
    """Return the snapshots as one JSON object, see docs/json.md."""
    found = [{"name": one.name, "time": time_of(one.time), "bytes": one.bytes} for one in snapshots()]
    return json.dumps({"version": JSON_VERSION, "snapshots": found}, indent=2).encode() + b"\n"
