"""The commands of ipset that read or change sets."""

import time

from iptables_py.errors import RULESET, Problem
from iptables_py.ipset import options, sets
from iptables_py.ipset.kinds import kind_of
from iptables_py.ipset.types import set_type
from iptables_py.ipset.words import Refusal, Request, set_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from iptables_py.ipset.kinds import Kind
    from iptables_py.ipset.run import Run
    from iptables_py.ipset.sets import Set
    from iptables_py.ipset.types import SetType
    from iptables_py.store.sqlite import Database

    Action = Callable[[], int]

NOT_THERE = "The set with the given name does not exist"
IN_USE = "Set cannot be destroyed: it is in use by a kernel component"
EXISTS = "Set cannot be created: set with the same name already exists"
NAME_TAKEN = "Set cannot be renamed: a set with the new name already exists"
NAME_IN_USE = "Set cannot be renamed: it is in use by another system"
NO_SECOND = "Sets cannot be swapped: the second set does not exist"
OTHER_TYPE = "The sets cannot be swapped: their type does not match"
READING = ("list", "save", "test")


def prepare(run: "Run", db: "Database", request: Request) -> "Action":
    """Make the checks that ipset makes before it calls the kernel. Return the action that does the rest.

    The action returns the exit status. Both raise Problem. If the action raises Refusal, the changes that it has
    already made are kept.
    """
    return COMMANDS[request.command](run, db, request)


def milliseconds() -> int:
    """Return the current time, in milliseconds since 1970, for the timeouts of members."""
    return time.time_ns() // 1_000_000


def _names(request: Request) -> list[str]:
    """Return the names of sets in a request. Raise Problem if one is too long or other words follow."""
    names = [set_name(name) for name in request.names]
    if request.rest:
        raise Problem(f"Unknown argument {request.rest[0]}")
    return names


def _named(db: "Database", name: str) -> "Set":
    found = sets.find(db, set_name(name))
    if found is None:
        raise Refusal(NOT_THERE)
    return found


def _chosen(db: "Database", names: list[str]) -> "list[Set]":
    """Return the sets of these names, or all sets if there are no names. Raise Refusal if one does not exist."""
    return [_named(db, name) for name in names] if names else sets.every(db)


def _create(run: "Run", db: "Database", request: Request) -> "Action":
    name = set_name(request.names[0])
    type = set_type(request.names[1])
    said = list(options.given(request.rest, type.create, options.FLAGS))
    family = options.family_of(said) if type.family is None else type.family
    ignored: list[str] = []
    values = options.read(said, ignored.append, family, type.ignored)
    if type.family is None and not family:
        raise Problem("Protocol family not supported by the set type", RULESET)
    options.check_range(type.create, values)
    exist = "exist" in run.options

    def create() -> int:
        header = kind_of(type).header(type, values)
        there = sets.find(db, name)
        if there is None:
            run.taken = sets.create(db, name, type, values["family"], header, run.taken)
        elif not exist or not _same(there, type, values["family"], header):
            raise Refusal(EXISTS)
        if ignored and not run.err:  # in a restore only the first such line prints a warning (measured)
            run.warn("Warning: " + "".join(ignored))
        return 0

    return create


def _same(there: "Set", type: "SetType", family: int, header: str) -> bool:
    """Return whether a set is the same as the one to create, apart from how it is stored."""
    other = sets.Set(0, b"", type.name, family, header)
    values = [
        {name: value for name, value in one.values.items() if name not in options.OF_STORAGE}
        for one in (there, other)
    ]
    return (there.type, there.family, values[0]) == (type, family, values[1])


def _read(run: "Run", db: "Database", request: Request) -> "tuple[Set, Kind, Any, dict[str, Any]]":
    """Parse the arguments of add, del and test. Return the set, its kind, the entry and its options.

    Raise Problem if one is invalid.
    """
    name = request.names[0]
    found = run.known[name] = run.known.get(name) or _named(db, name)
    kind = kind_of(found.type)
    entry = kind.read(found, request.names[1])
    said = ("near",) if getattr(entry, "near", None) else ()
    allowed = found.type.allowed(request.command)
    given = options.given(request.rest, allowed, options.MEMBER_FLAGS)
    values = options.read(given, run.warn, found.family, said=said)
    kind.check(found, entry, values, request.command)
    return found, kind, entry, values


def _add(run: "Run", db: "Database", request: Request) -> "Action":
    found, kind, entry, values = _read(run, db, request)
    exist = "exist" in run.options
    return lambda: kind.add(db, found, entry, values, exist, milliseconds())


def _delete(run: "Run", db: "Database", request: Request) -> "Action":
    found, kind, entry, _ = _read(run, db, request)
    exist = "exist" in run.options
    return lambda: kind.delete(db, found, entry, exist, milliseconds())


def _test(run: "Run", db: "Database", request: Request) -> "Action":
    found, kind, entry, values = _read(run, db, request)

    def test() -> int:
        inside = kind.contains(db, found, entry, "nomatch" in values, milliseconds())
        run.warn(f"Warning: {entry} is in set {found.name}.\n" if inside else f"{entry} is NOT in set {found.name}.\n")
        return 0 if inside else 1

    return test


def _destroy(run: "Run", db: "Database", request: Request) -> "Action":
    names = _names(request)

    def destroy() -> int:
        if names and "exist" in run.options and sets.find(db, names[0]) is None:
            return 0
        found = _chosen(db, names)
        if names:
            used = sets.is_used(db, found[0], milliseconds())
        else:
            references = sets.references(db, milliseconds())
            used = any(one.name in references for one in found)
        if used:
            raise Refusal(IN_USE)
        for one in found:
            sets.destroy(db, one)
            run.taken = min(run.taken, one.id - 1)
        return 0

    return destroy


def _flush(run: "Run", db: "Database", request: Request) -> "Action":
    names = _names(request)

    def flush() -> int:
        for one in _chosen(db, names):
            sets.flush(db, one)
        return 0

    return flush


def _rename(run: "Run", db: "Database", request: Request) -> "Action":
    old, new = _names(request)

    def rename() -> int:
        found = _named(db, old)
        if sets.is_used(db, found, milliseconds()):
            raise Refusal(NAME_IN_USE)
        if sets.find(db, new):
            raise Refusal(NAME_TAKEN)
        sets.rename(db, found, new)
        return 0

    return rename


def _swap(run: "Run", db: "Database", request: Request) -> "Action":
    names = _names(request)

    def swap() -> int:
        one, other = (sets.find(db, name) for name in names)
        if one is None:
            raise Refusal(NOT_THERE)
        if other is None:
            raise Refusal(NO_SECOND)
        if (one.type, one.family) != (other.type, other.family):
            raise Refusal(OTHER_TYPE)
        sets.swap(db, one, other)
        return 0

    return swap


def _list(run: "Run", db: "Database", request: Request) -> "Action":
    names = _names(request)

    def list_them() -> int:
        from iptables_py.ipset.listing import listed

        found = _chosen(db, names)
        run.say(listed(db, found, run.options, request.command == "save", milliseconds()))
        return 0

    return list_them


COMMANDS: "dict[str, Callable[[Run, Database, Request], Action]]" = {
    "create": _create,
    "add": _add,
    "del": _delete,
    "test": _test,
    "destroy": _destroy,
    "flush": _flush,
    "rename": _rename,
    "swap": _swap,
    "list": _list,
    "save": _list,
}
