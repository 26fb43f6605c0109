"""The changes of the history: as a list, one of them in full, and both as JSON."""

from __future__ import annotations

import json
import shlex
import sys
from contextlib import contextmanager
from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import click

from iptables_py.app import imagediff
from iptables_py.app.terminal import printed, visible
from iptables_py.store import history, recording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.store.history import State
    from iptables_py.store.images import Images
    from iptables_py.store.sqlite import Database

JSON_VERSION = 1
NOT_RECORDED = "(commands that were not recorded)"


def command_of(state: State) -> str:
    """Return the command that made a change, as a line for a shell."""
    if state.argv is None:
        return NOT_RECORDED
    return visible(" ".join(word if word == "!" else shlex.quote(word) for word in state.argv))


def time_of(milliseconds: int) -> str:
    """Return a local time in the form of ISO 8601, with its offset from UTC."""
    return datetime.fromtimestamp(milliseconds // 1000).astimezone().isoformat()


class NotRecorded(click.UsageError):
    """The history has no change of that number."""

    more = ""  # lines to print after the message

    def __init__(self, number: int) -> None:
        super().__init__(f"change {number} is not in the history: see `iptables-py history`")


def listing() -> bytes:
    """Return a line for each change, the last change at the end: number, time, command, and what it changed.

    If there is none, a line on standard error says so.
    """
    lines = []
    for state, old, new in _changes():
        what = imagediff.summary(old, new, state.time)
        label = f"{state.number:>3}  {time_of(state.time)}  "
        lines.append([("cyan", label), ("", f"{command_of(state)}  "), ("dim", f"[{what or 'nothing'}]")])
    if not lines:
        way_out = "" if recording.is_on() else ", `iptables-py history on` records every command"
        sys.stderr.write(f"iptables-py history: no change was recorded{way_out}\n")
    return printed(lines)


def listing_as_json() -> bytes:
    """Return the changes as one JSON object, see docs/json.md."""
    changes = [{**_head(state), "summary": imagediff.summary(old, new, state.time)} for state, old, new in _changes()]
    return _json({"recording": recording.is_on(), "changes": changes})


def shown(number: int, as_json: bool) -> bytes:
    """Return one change in full. Raise NotRecorded if there is none of that number."""
    for state, old, new in _changes(number):
        if as_json:
            return _json({**_head(state), **imagediff.as_json(old, new, state.time)})
        head = f"{number}  {time_of(state.time)}  {command_of(state)}\n".encode("utf-8", "surrogateescape")
        return head + imagediff.report(old, new, f"before change {number}", f"after change {number}", state.time)
    raise NotRecorded(number)


def count() -> int:
    """Return the number of changes. Raise Problem (STATE)."""
    with _opened() as db:
        return max(len(history.states(db)) - 1, 0) if db else 0


def _changes(number: int | None = None) -> Iterator[tuple[State, Images, Images]]:
    """Yield the changes, or the one of that number: the state after it, and what there was before and after it."""
    with _opened() as db:
        states = history.states(db) if db else []
        old: tuple[State, Images] | None = None  # not read twice
        for before, state in pairwise(states):
            if db and number in (None, state.number):
                first = old[1] if old and old[0] is before else history.images_of(db, before)
                old = state, history.images_of(db, state)
                yield state, first, old[1]


@contextmanager
def _opened() -> Iterator[Database | None]:
    db = history.open_history()
    try:
        yield db
    finally:
        if db:
            db.close()


def _head(state: State) -> dict[str, Any]:
    return {"number": state.number, "time": time_of(state.time), "argv": state.argv, "restored": state.restored}


def _json(found: dict[str, Any]) -> bytes:
    return json.dumps({"version": JSON_VERSION, **found}, indent=2).encode() + b"\n"
