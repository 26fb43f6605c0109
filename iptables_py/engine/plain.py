"""What the engine remembers as plain values, which JSON can carry, and back.

Numbers, strings, None and lists stay as they are. Everything else becomes a dictionary with one key that names it. An
object is written once, so that what refers to the same one does so when it is read back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.engine import allowances, connections, fragments, packet, redirects, synproxy
from iptables_py.engine.helpers import expectations
from iptables_py.engine.interface import Interface, Socket
from iptables_py.engine.trackers import sctp, sequences, tcp, tcpwindow
from iptables_py.extensions.shared import connectioncounts, ratemeters, ratetables, recentlists

if TYPE_CHECKING:
    from collections.abc import Mapping

# the classes of which objects are written, by the names under which they are
CLASSES: dict[str, type[Any]] = {
    "Allowances": allowances.Allowances,
    "Connection": connections.Connection,
    "Counts": connectioncounts.Counts,
    "Seen": connectioncounts.Seen,
    "Expectation": expectations.Expectation,
    "Waiting": fragments.Waiting,
    "Frame": packet.Frame,
    "Packet": packet.Packet,
    "Socket": Socket,
    "Redirects4": redirects.Redirects4,
    "Cookies": synproxy.Cookies,
    "Offer": synproxy.Offer,
    "sctp": sctp.State,
    "tcp": tcp.State,
    "Side": tcpwindow.Side,
    "Lengthened": sequences.Lengthened,
    "RateMeter": ratemeters.RateMeter,
    "RateTable": ratetables.RateTable,
    "RateTable.Entry": ratetables.Entry,
    "RecentList": recentlists.RecentList,
    "RecentList.Entry": recentlists.Entry,
}
TUPLES: dict[str, Any] = {"Flow": connections.Flow, "Expected": expectations.Expected}
# what pieces of a packet are written without: the joined packet does not get it from them
LEFT_OUT = {"Packet": frozenset(("connection", "read_options", "route", "taken_by"))}
NAMES = {of: name for name, of in (*CLASSES.items(), *TUPLES.items())}


class Unreadable(Exception):
    """Plain values that this version or this host can't read."""


def fields_of(name: str) -> list[str]:
    """Return the names of the attributes that are written of objects of a class, in order."""
    found: tuple[str, ...] = CLASSES[name].__slots__
    return [field for field in found if field not in LEFT_OUT.get(name, ())]


class _Writer:
    """What is written so far.

    objects: the objects that were met, each with its place in the list of objects
    """

    def __init__(self) -> None:
        self.objects: dict[int, int] = {}
        self.waiting: list[Any] = []

    def value(self, one: Any) -> Any:
        """Return a value as a plain one."""
        kind = type(one)
        if one is None or kind in (bool, int, float, str):
            return one
        if kind is list:
            return [self.value(part) for part in one]
        if kind is dict:
            return {"dict": [[self.value(key), self.value(part)] for key, part in one.items()]}
        if kind is bytes:
            return {"bytes": one.hex()}
        if kind is tuple:
            return {"tuple": [self.value(part) for part in one]}
        if kind is Interface:
            return {"interface": one.name}
        if kind in TUPLES.values():
            return {NAMES[kind]: [self.value(part) for part in one]}
        if id(one) not in self.objects:
            self.objects[id(one)] = len(self.objects)
            self.waiting.append(one)
        return {"object": self.objects[id(one)]}


def written(value: Any) -> dict[str, Any]:
    """Return a value, with all objects that it refers to, as plain values."""
    writer = _Writer()
    root = writer.value(value)
    fields: dict[str, list[str]] = {}
    objects = []
    for one in writer.waiting:  # which grows meanwhile
        name = NAMES[type(one)]
        names = fields.setdefault(name, fields_of(name))
        objects.append([name, *(writer.value(getattr(one, field)) for field in names)])
    return {"value": root, "objects": objects, "fields": fields}


class _Reader:
    def __init__(self, objects: list[Any], interfaces: Mapping[str, Interface]) -> None:
        self.objects = objects
        self.interfaces = interfaces

    def value(self, plain: Any) -> Any:
        """Return the value that was written so."""
        if isinstance(plain, list):
            return [self.value(part) for part in plain]
        if not isinstance(plain, dict):
            return plain
        ((kind, content),) = plain.items()
        if kind == "object":
            return self.objects[content]
        if kind == "dict":
            return {self.value(key): self.value(part) for key, part in content}
        if kind == "bytes":
            return bytes.fromhex(content)
        if kind == "interface":
            return self.interfaces[content]
        parts = [self.value(part) for part in content]
        return tuple(parts) if kind == "tuple" else TUPLES[kind](*parts)


def read(plain: dict[str, Any], interfaces: Mapping[str, Interface]) -> Any:
    """Return the value that written() wrote; `interfaces` are those of the host, by name. Raise Unreadable."""
    try:
        if any(fields_of(name) != names for name, names in plain["fields"].items()):
            raise Unreadable
        objects = [object.__new__(CLASSES[name]) for name, *_ in plain["objects"]]
        reader = _Reader(objects, interfaces)
        for one, (name, *values) in zip(objects, plain["objects"], strict=True):
            for field in LEFT_OUT.get(name, ()):
                setattr(one, field, None)
            for field, value in zip(plain["fields"][name], values, strict=True):
                setattr(one, field, reader.value(value))
        return reader.value(plain["value"])
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        raise Unreadable from error


def take(memory: Any, value: Any) -> None:
    """Make the memory of a rule, a list or an object, equal to another one of the same type."""
    if isinstance(memory, list):
        memory[:] = value
    else:
        for field in fields_of(NAMES[type(memory)]):
            setattr(memory, field, getattr(value, field))
