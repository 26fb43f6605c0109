"""Matches packets that are in an IP set, and the counters of the set's entry."""

from iptables_py.errors import Problem
from iptables_py.extensions.shared.sets import SET, gone, take_set
from iptables_py.rules.options import FLAG, Kind, Option
from iptables_py.rules.rule import saved
from iptables_py.rules.storedtext import shown
from iptables_py.values.integers import integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation
    from iptables_py.store.sqlite import Database

NAME = "set"

_MATCH, _NO_MATCH = "match-set", "return-nomatch"
_COUNTERS = ("packets", "bytes")


def _read_counter(text: str, option: Option, use: "Use") -> int:
    value = integer(text, 0, (1 << 64) - 1)
    if value is None:
        raise Problem(f"Cannot parse {text} as a counter value")
    return value


COUNTER = Kind(_read_counter)
OPTIONS = (
    Option(_MATCH, SET, meta="set src|dst[,...]", doc="the set, and the side of the packet to look up in it"),
    Option("set", SET, of=_MATCH, meta="set src|dst[,...]", doc=f"the old name of --{_MATCH}"),
    Option(_NO_MATCH, FLAG, letter="3", doc="match the set's entries that are marked as exceptions"),
    Option("update-counters", FLAG, letter="4", doc="with !, do not update the entry's counters"),
    Option("update-subcounters", FLAG, letter="a", doc="with !, do not update the counters in lists of sets"),
    *(
        Option(f"{counter}-{compare}", COUNTER, meta="number", doc=f"the entry has counted {how} that many {counter}")
        for counter in _COUNTERS
        for compare, how in (("eq", "exactly"), ("lt", "fewer than"), ("gt", "more than"))
    ),
)


def read(use: "Use", option: Option, text: "Any", inverted: bool) -> None:
    """Read one option into the use.

    Measured: this match has messages of its own for what may not be repeated or inverted.
    """
    name = option.name
    if option.of == _MATCH:
        if name != _MATCH:
            use.warn("--set option deprecated, please use --match-set\n")
        take_set(use, option, text)
    elif option.kind is COUNTER:
        counter = name.partition("-")[0]
        if counter in use.seen:
            raise Problem(f"only one of the --{counter}-[eq|lt|gt] is allowed")
        if inverted and not name.endswith("-eq"):
            raise Problem(f"--{name} option cannot be inverted")
        use.values[name] = COUNTER.read(text, option, use)
        use.seen.add(counter)
    elif name != _NO_MATCH:
        if not inverted:
            return  # counters are updated by default
        use.values[name] = True
    elif inverted:
        raise Problem(f"--{_NO_MATCH} flag cannot be inverted")
    else:
        use.values[name] = True
    if inverted:
        use.inverted.add(option.of)


def check(use: "Use") -> None:
    """Raise Problem if no set is given."""
    if _MATCH not in use.values:
        raise Problem("You must specify `--match-set' with proper arguments")


def refused_now(use: "Use", db: "Database | None") -> str | None:
    """Return the kernel's error if the set does not exist when the rule is written."""
    return gone(use, db, [use.values[_MATCH]])


def listing(use: "Use", numeric: bool) -> str:
    """Return the save text without dashes."""
    return shown(saved(use, ""))


def words(use: "Use") -> list[str]:
    """Return the set, with the sides that are looked up, and what its entry has counted.

    `!` is for all of that together (see match).
    """
    from iptables_py.extensions.shared.sets import member_words
    from iptables_py.extensions.shared.wording import details

    values = use.values
    parts = ["only its nomatch entries, if its type has them"] if _NO_MATCH in values else []
    ways = {"eq": "exactly", "lt": "fewer than", "gt": "more than"}
    for name, value in values.items():
        counter, _, way = name.partition("-")
        if counter in _COUNTERS:
            how = "other than" if name in use.inverted else ways[way]
            parts.append(f"its entry counted {how} {value} {counter}")
    is_other, has_terms = _MATCH in use.inverted, bool(parts)
    for name, what in (("update-counters", "entry"), ("update-subcounters", "lists of sets")):
        parts += [f"the counters of the {what} do not change"] if name in values else []
    text = f"with the {member_words(values[_MATCH], 'not ' * (is_other and not has_terms))}{details(parts)}"
    return [f"other than those {text}" if is_other and has_terms else text]


def match(use: "Use") -> "Matching":
    """Look the packet up in the set."""
    values, inverted = use.values, use.inverted
    name, sides = values[_MATCH]
    is_other = _MATCH in inverted
    exceptions, counts, counts_in_members = (
        _NO_MATCH in values, "update-counters" not in values, "update-subcounters" not in values
    )  # fmt: skip
    tests = [
        (option.partition("-")[0] == "packets", option[-2:], value, option in inverted)
        for option, value in values.items()
        if option.partition("-")[0] in _COUNTERS
    ]

    def fits(packets: int, octets: int) -> bool:
        for is_packets, comparison, value, other in tests:
            count = packets if is_packets else octets
            met = count == value if comparison == "eq" else count < value if comparison == "lt" else count > value
            if met is other:
                return False
        return True

    def meets(packet: "Any", world: "Any") -> bool | None:
        found = world.sets.test(name, packet, sides, exceptions, fits if tests else None, counts, counts_in_members)
        if found is None:
            world.cause = f"set {name} is not known"
            return None
        return bool(found) is not is_other

    return meets


def packets(use: "Use") -> "PacketSet | None":
    """Return the packets that are in the set; its counters are not decided, because look-ups change them."""
    from iptables_py.extensions.shared.packetsets import MEMBER, steady_text, steady_use

    if any(option.partition("-")[0] in _COUNTERS for option in use.values):
        return None
    if use.values.keys() - {_MATCH}:
        return steady_text(use, "everything")
    return steady_use(use, "everything", wants=(MEMBER, use.values[_MATCH]))


def remembers(use: "Use") -> str | None:
    """Return the name of the set if its counters are compared."""
    is_counting = any(option.partition("-")[0] in _COUNTERS for option in use.values)
    return str(use.values[_MATCH][0]) if is_counting else None


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return the look-up of the packet's element in the set."""
    from iptables_py.extensions.shared.setelements import look_up

    if any(option.partition("-")[0] in _COUNTERS for option in use.values):
        translation.reason = "nftables can't compare the counters of an element"
        return None
    if _NO_MATCH in use.values:
        translation.reason = "nftables has no exceptions in sets"
        return None
    return look_up(use.values[_MATCH], _MATCH in use.inverted, translation)
