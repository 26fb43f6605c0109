"""Entries of hashes, which have one part for each dimension: reading, checking and printing them."""

from iptables_py.errors import RULESET, Problem
from iptables_py.ipset import ethernet, interfaces, marks, protocols
from iptables_py.ipset.addresses import Addresses, cut, networks, plain, several
from iptables_py.ipset.words import syntax
from iptables_py.values.addresses import BITS, address_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from iptables_py.ipset.sets import Set
    from iptables_py.ipset.types import SetType

    Part = Addresses | protocols.Transport | interfaces.Interface | ethernet.Ethernet | marks.Mark

BUG = "It's a bug, please report the problem."
MANDATORY = f"There are missing mandatory flags but can't check them. {BUG}"
NOT_ALLOWED = "There are not allowed options (28) but {}. " + BUG
NUMBERS = ("", "Second", "Third")
SEPARATORS = {2: ("Two", "one"), 3: ("Three", "two")}


class Entry:
    """An entry as typed. `parts` has one part for each dimension."""

    __slots__ = ("parts",)

    def __init__(self, parts: "list[Part]") -> None:
        self.parts = parts

    def addresses(self, at: int) -> Addresses:
        """Return the part at index `at`, which must be an Addresses."""
        part = self.parts[at]
        assert isinstance(part, Addresses)
        return part

    def transport(self) -> protocols.Transport | None:
        """Return the part with the protocol and ports, or None if there is none."""
        for part in self.parts:
            if isinstance(part, protocols.Transport):
                return part
        return None

    def __str__(self) -> str:
        """Return the entry as messages show it. A range that is not the first part is shown as its first address."""
        rest = []
        for part in self.parts[1:]:
            if isinstance(part, Addresses) and part.last is not None:
                part = Addresses(part.family, part.first, None, None)
            rest.append(part)
        return ",".join(str(part) for part in [self.parts[0], *rest])


def read(found: "Set", word: str) -> Entry:
    """Parse a word as an entry of the set. Raise Problem if it is invalid."""
    entry = Entry([])
    for at, part in enumerate(_split(word, found.type)):
        transport = entry.transport()
        if isinstance(transport, protocols.WrongFamily):
            try:
                entry.parts.append(_part(found, at, part, 4))  # ipset ignores the set's family from here on (measured)
            except Problem as problem:
                raise Problem(f"{transport.complaint}\n{problem.text}", RULESET) from None
        else:
            entry.parts.append(_part(found, at, part, found.family))
    return entry


def _split(word: str, type: "SetType") -> list[str]:
    """Split an entry into one word for each dimension. Raise Problem if the number of parts is wrong."""
    count = len(type.dims)
    words: list[str] = []
    rest = word
    while len(words) < count - 1:
        found = cut(rest, ",")
        if found is None:
            raise syntax(f"{NUMBERS[len(words) + 1]} element is missing from {word}.")
        words.append(found[0])
        rest = found[1]
    if cut(rest, ","):
        if count == 1:
            raise syntax(f"Elem separator in {word}, but settype {type.name} supports none.")
        had, may = SEPARATORS[count]
        raise syntax(f"{had} elem separators in {word}, but settype {type.name} supports {may}.")
    return [*words, rest]


def _part(found: "Set", at: int, word: str, family: int) -> "Part":
    dim = found.type.dims[at]
    if dim == "port":
        return protocols.parse(word, family)
    if dim == "iface":
        return interfaces.parse(word)
    if dim == "mac":
        return ethernet.parse(word)
    if dim == "mark":
        return marks.parse(word, found.values["markmask"])
    if dim == "net":
        return networks(word, family)
    return plain(word, family) if at else several(word, family)


def check(found: "Set", entry: Entry, values: "dict[str, Any]", command: str) -> None:
    """Raise Problem if the command does not allow the entry. ipset checks this after it has read all options."""
    if found.type.dims[1:] == ["port", "ip"] and entry.addresses(2).prefix is not None:
        raise Problem(NOT_ALLOWED.format("can't resolve them" if command == "add" else "option list is empty"), RULESET)
    transport = entry.transport()
    if isinstance(transport, protocols.WrongFamily):
        if command == "add" or (command == "test" and "net" in found.type.dims):  # the commands that accept options
            raise Problem(f"{transport.complaint}\nInvalid {command} command: missing setname", RULESET)
        raise Problem(MANDATORY, RULESET)
    single = command == "test" and found.type.name not in ("hash:ip", "hash:ip,mark")
    if isinstance(entry.parts[0], Addresses) and (single or "mac" in found.type.dims):
        _check_single(found, entry, transport, command)


def _check_single(found: "Set", entry: Entry, transport: protocols.Transport | None, command: str) -> None:
    """Raise Problem if an entry is a range.

    ipset does not notice a range of networks that is not the first part.
    """
    first = entry.addresses(0)
    if first.prefix is not None and found.type.dims[0] == "ip":
        what = "IP/CIDR"
    elif first.last is not None:
        what = "FROM-TO IP"
    elif transport and transport.last is not None:
        what = "FROM-TO port"
    else:
        return
    family = "inet" if found.family == 4 else "inet6"
    where = f"in command {command} with set type {found.type.name} and family {family}"
    raise Problem(f"{what} range is not allowed {where}", RULESET)


def shown(found: "Set", packed: bytes, written: "Callable[[int, int], str]" = address_text) -> str:
    """Return a member's key as ipset prints it. `written` formats addresses that are not networks."""
    size = BITS.get(found.family, 0) // 8
    parts = []
    for dim in found.type.dims:
        if dim == "port":
            part, packed = protocols.shown(packed[:3], found.family), packed[3:]
        elif dim == "iface":
            part = interfaces.shown(packed)
        elif dim == "mac":
            part = str(ethernet.Ethernet(packed))
        elif dim == "mark":
            part = marks.shown(packed)
        else:
            value, packed = int.from_bytes(packed[:size], "big"), packed[size:]
            if dim == "net" and packed[0]:
                part = f"{address_text(value, found.family)}/{8 * size - packed[0]}"
            else:
                part = written(value, found.family)
            packed = packed[dim == "net" :]
        parts.append(part)
    return ",".join(parts)
