"""What a machine remembers besides its rules, counters and sets, as plain values, and a machine that goes on with it.

Values that another version wrote, or that need an interface that the host does not have, are forgotten.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.engine import plain
from iptables_py.engine.helpers.expectations import NOTICED_AFTER

if TYPE_CHECKING:
    from iptables_py.engine.connections import Connection
    from iptables_py.engine.machine import Machine

VERSION = 1
PIECES = ("waiting", "delivered_pieces", "learned", "neighbours")  # of a machine: what refers to interfaces
LIMITS = ("route_errors", "redirects", "redirects4")


def kept(machine: Machine) -> dict[str, Any]:
    """Return what a machine remembers, as values that JSON can carry.

    rules: what a rule's matches and target remember, by the number of the rule in the store, with its text
    shared: what rules share by a name, by extension and name
    The rest is for the whole machine. Nothing may be on its way.
    """
    world, ruleset = machine.world, machine.ruleset
    for one in (machine.route_errors, machine.redirects, machine.redirects4):
        one.forget(world.now)
    for pieces in (machine.waiting, machine.delivered_pieces):
        pieces.forget(world.now)
    return {
        "version": VERSION,
        "now": world.now,
        "moment": world.moment,
        "changed": world.changed,
        "joins": ruleset.joins,
        "accounts": ruleset.accounts,
        "over": [one.name for one in machine.objects.all() if one.is_over],
        "tracked": plain.written(_tracked(machine)),
        "limits": plain.written([getattr(machine, name) for name in LIMITS]),
        "pieces": plain.written([getattr(machine, name) for name in PIECES]),
        "rules": [[id, text, memory] for id, (text, memory) in sorted(ruleset.remembered().items())],
        "shared": [[*key, plain.written(memory)] for key, memory in world.shared.items()],
    }


def resume(machine: Machine, found: dict[str, Any]) -> None:
    """Let a machine that has seen no packet go on with what another one remembered. Its rules have to be loaded.

    The machine's clock never goes back behind that of the other one.
    """
    if found.get("version") != VERSION:
        return
    world, ruleset = machine.world, machine.ruleset
    world.now = max(world.now, found["now"])
    world.moment, world.changed = found["moment"], found["changed"]
    ruleset.joins = ruleset.joins or found["joins"]
    ruleset.accounts = ruleset.accounts or found["accounts"]
    for one in machine.objects.all():
        one.is_over = one.name in found["over"]
    ruleset.remember({id: (text, memory) for id, text, memory in found["rules"]})
    for extension, name, memory in found["shared"]:
        shared = _read(machine, memory)
        if shared is not None:
            world.shared[extension, name] = shared
    tracked = _read(machine, found.get("tracked"))
    if tracked:
        _track_again(machine, tracked)
    for names, values in ((LIMITS, found["limits"]), (PIECES, found["pieces"])):
        for name, value in zip(names, _read(machine, values) or (), strict=False):
            setattr(machine, name, value)


def kept_connections(machine: Machine) -> dict[str, Any]:
    """Return what a machine remembers that knows the connections of another one, and nothing else."""
    nothing = {"joins": False, "accounts": False, "over": [], "rules": [], "shared": [], "limits": None, "pieces": None}
    world = machine.world
    begun = {"version": VERSION, "now": world.now, "moment": world.moment, "changed": world.changed}
    return {**nothing, **begun, "tracked": plain.written(_tracked(machine))}


def connections(found: dict[str, Any], now: float) -> list[Connection]:
    """Return the connections among what was kept that have not timed out, in the order in which they were added."""
    try:
        known = found.get("version") == VERSION and "tracked" in found
        every: list[Connection] = plain.read(found["tracked"], {})[0] if known else []
    except plain.Unreadable:
        return []
    return [one for one in every if one.expires > max(now, found["now"])]


def forget_connections(found: dict[str, Any]) -> bool:
    """Remove the connections, and what they expect, from what was kept. Return whether there was anything."""
    return found.pop("tracked", None) is not None


def _read(machine: Machine, values: dict[str, Any] | None) -> Any:
    """Return the value that was written so, None if it can't be read."""
    try:
        return None if values is None else plain.read(values, machine.host.interfaces)
    except plain.Unreadable:
        return None


def _tracked(machine: Machine) -> list[Any]:
    """Return the connections, those of each source, the expectations, and those whose expectations are not known.

    What timed out long ago, which the kernel has noticed, is left out.
    """
    world = machine.world
    live = {one: None for one in world.connections.all if one.expires > world.now - NOTICED_AFTER}
    sources = {key: {one: None for one in found if one in live} for key, found in world.sources.items()}
    expectations = [one for one in world.expectations.every() if one.master in live]
    unread = [one for one in world.expectations.unread if one in live]
    return [list(live), {key: found for key, found in sources.items() if found}, expectations, unread]


def _track_again(machine: Machine, tracked: list[Any]) -> None:
    world = machine.world
    connections, world.sources, expectations, unread = tracked
    for one in connections:
        world.connections.add(one)
    for one in expectations:
        world.expectations.restore(one)
    world.expectations.unread = dict.fromkeys(unread)
