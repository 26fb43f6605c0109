"""The engine with the ruleset of the state directory, and with what packets before have left there."""

from __future__ import annotations

import json
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from iptables_py.engine import kept as keeping
from iptables_py.engine.machine import Machine
from iptables_py.engine.ruleset import Ruleset
from iptables_py.engine.storing import store_counters
from iptables_py.store import memory
from iptables_py.store.directory import trouble
from iptables_py.store.store import open_store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.engine.chance import Chance
    from iptables_py.engine.connections import Connection
    from iptables_py.engine.host import Host
    from iptables_py.engine.sets import Sets
    from iptables_py.errors import Problem
    from iptables_py.store.sqlite import Database
    from iptables_py.store.store import Store


class Session:
    """A machine on an open ruleset.

    machine: with rules, counters, sets, accounting objects, connections and what rules remember
    """

    def __init__(self, machine: Machine, store: Store, wall: int) -> None:
        self.machine = machine
        self._store = store
        self._wall = wall

    def commit(self) -> None:
        """Store all that packets have changed, and end the transaction; once, and only if the session may write.

        Raise Problem (STATE) if that is not possible; nothing is then stored.
        """
        store_all(self.machine, self._store, self._wall)
        self._store.commit()


@contextmanager
def open_session(host: Host, chance: Chance, write: bool, now: float | None = None) -> Iterator[Session]:
    """Yield a session for the family of the host. Raise Problem (STATE).

    write: whether it may be committed; other commands that write then wait until it ends, so that none loses anything
    now: the time of the packets in milliseconds, by default that of this machine; never before what was committed
    """
    wall = wall_clock()
    with open_store(write) as store:
        ruleset = Ruleset(host.family)
        ruleset.load(store)
        before = kept(store, host.family)
        yield Session(machine_of(host, ruleset, chance, store, before, wall, now), store, wall)


def _clock(before: dict[str, Any], wall: int) -> float:
    """Return the time of the engine: what the last session ended with, and what has passed since.

    That may be ahead of this machine's time, if a session let time pass. If this machine's clock was set back since, no
    time has passed.
    """
    if "wall" not in before:
        return float(max(before["now"], wall))
    return float(before["now"] + max(wall - before["wall"], 0))


def wall_clock() -> int:
    """Return the time of this machine in milliseconds."""
    return time.time_ns() // 1_000_000


def machine_of(
    host: Host,
    ruleset: Ruleset,
    chance: Chance,
    store: Store,
    before: dict[str, Any],
    wall: int,
    now: float | None = None,
    sets: Sets | None = None,
) -> Machine:
    """Return a machine with the loaded rules, which goes on with what was kept before. Raise Problem (STATE).

    It has the accounting objects of the store, and its sets or those given. `wall` is the time by which their
    timeouts count.
    """
    machine = Machine(host, ruleset, chance, max(_clock(before, wall) if now is None else now, before["now"]))
    if sets:
        machine.sets.share(sets)
    else:
        machine.sets.load(store.db, wall)
    machine.objects.load(store.db)
    try:
        keeping.resume(machine, before)
    except (KeyError, TypeError, ValueError):
        raise _damaged(store.db) from None
    return machine


def kept(store: Store, family: int) -> dict[str, Any]:
    """Return what is kept for a family, which any number of machines can go on with. Raise Problem (STATE)."""
    db = store.db
    found = _whole(db, family)
    found["shared"] = [(*key, _parsed(db, value)) for *key, value in memory.shared(db, family)]
    found["rules"] = [(id, text, _parsed(db, value)) for id, text, value in memory.remembered(db, family)]
    return found


def store_all(machine: Machine, store: Store, wall: int) -> None:
    """Write all that packets have changed, without a commit. Raise Problem (STATE).

    The store has to be the one from which the machine was loaded, open for writing ever since.
    """
    assert store.lock >= 0
    db, family = store.db, machine.host.family
    found = keeping.kept(machine) | {"wall": wall}
    rules, shared = found.pop("rules"), found.pop("shared")
    store_counters(machine.ruleset, store)
    machine.sets.store(db, wall)
    machine.objects.store(db)
    memory.keep(db, family, json.dumps(found))
    memory.share(db, family, [(extension, name, json.dumps(value)) for extension, name, value in shared])
    memory.remember(db, [(id, text, json.dumps(value)) for id, text, value in rules])


def connections(family: int) -> tuple[list[Connection], float]:
    """Return the tracked connections that have not timed out, and the time now in milliseconds. Raise Problem."""
    with open_store(False) as store:
        found = _whole(store.db, family)
    now = _clock(found, wall_clock())
    return keeping.connections(found, now), now


def flush_connections(families: tuple[int, ...]) -> int:
    """Forget all connections. Return how many there were that had not timed out. Raise Problem."""
    count = 0
    with open_store(True) as store:
        for family in families:
            found = _whole(store.db, family)
            count += len(keeping.connections(found, _clock(found, wall_clock())))
            if keeping.forget_connections(found):
                memory.keep(store.db, family, json.dumps(found))
        store.commit()
    return count


def _whole(db: Database, family: int) -> dict[str, Any]:
    """Return what is kept for a whole family."""
    return {"now": 0, **_parsed(db, memory.kept(db, family) or "{}")}


def _parsed(db: Database, text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
        if isinstance(found, dict):
            return found
    except ValueError:
        pass
    raise _damaged(db)


def _damaged(db: Database) -> Problem:
    return trouble(db.directory, "its content is damaged")
