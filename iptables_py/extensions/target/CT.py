"""Sets how connection tracking treats the packet's connection, before it looks at the packet."""

from iptables_py.errors import Problem
from iptables_py.rules.options import FLAG, Kind, Option
from iptables_py.rules.storedtext import UNSEEN, guarded, hidden, shown
from iptables_py.values.integers import integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Applying
    from iptables_py.extensions.shared.packetsets import Box
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "CT"
TRACKS = True
TABLES = ("raw",)
CHANGES = ("state",)

_TCP, _UDP = 6, 17
# by helper: the protocols and families for which the kernel has it (measured)
_HELPERS = {
    "H.245": ((_UDP,), (4, 6)),
    "Q.931": ((_TCP,), (4, 6)),
    "RAS": ((_UDP,), (4, 6)),
    "amanda": ((_UDP,), (4, 6)),
    "ftp": ((_TCP,), (4, 6)),
    "irc": ((_TCP,), (4,)),
    "netbios-ns": ((_UDP,), (4,)),
    "pptp": ((_TCP,), (4,)),
    "sane": ((_TCP,), (4, 6)),
    "sip": ((_TCP, _UDP), (4, 6)),
    "snmp": ((_UDP,), (4,)),
    "snmp_trap": ((_UDP,), (4,)),
    "tftp": ((_UDP,), (4, 6)),
}
_EVENTS = (
    "new",
    "related",
    "destroy",
    "reply",
    "assured",
    "protoinfo",
    "helper",
    "mark",
    "natseqinfo",
    "secmark",
)
_EXPECTATION_EVENTS = ("new",)
_MARK = -1  # as a zone: the packet's mark
_ORIGINAL, _REPLY = "zone-orig", "zone-reply"
_HELPER_BYTES, _TIMEOUT_BYTES = 15, 31
_KEPT_BYTES = 4  # of a timeout's name: the kernel returns no more (measured)


def _cut(text: str, size: int) -> str:
    return text.encode("utf-8", "surrogateescape")[:size].decode("utf-8", "surrogateescape")


def _name(size: int) -> Kind:
    """Return a kind of name whose bytes after `size` are dropped silently; it is saved as typed, without quotes."""
    return Kind(lambda text, option, use: _cut(text, size), guarded)


def _events(names: tuple[str, ...]) -> Kind:
    def read(text: str, option: Option, use: "Use") -> tuple[str, ...]:
        words = text.split(",")
        for word in words:
            if word not in names:
                raise Problem(f'Unknown event type "{word}"')
        return tuple(name for name in names if name in words)

    return Kind(read, ",".join, choices=names)


def _read_zone(text: str, option: Option, use: "Use") -> int:
    if use.rule.stored:
        text = text.partition(":")[0]
    zone = _MARK if text.lower() == "mark" and text.isascii() else integer(text, 0, 0xFFFF)
    if zone is None:
        raise Problem(f"Cannot parse {text} as a zone ID")
    return zone


HELPER, TIMEOUT = _name(_HELPER_BYTES), _name(_TIMEOUT_BYTES)
EVENTS, EXPECTATION_EVENTS = _events(_EVENTS), _events(_EXPECTATION_EVENTS)
ZONE = Kind(_read_zone, choices=("mark",))
_NFT_REASONS = {
    "helper": "nftables needs an object for a helper",
    "timeout": "nftables needs an object for a timeout policy",
    "ctevents": "nftables can't choose events before a packet is tracked",
    "expevents": "nftables can't choose events of expected connections",
}
OPTIONS = (
    Option("notrack", FLAG, letter="", doc="do not track the connection"),
    Option("helper", HELPER, meta="name", doc="the protocol helper that looks at the connection"),
    Option("timeout", TIMEOUT, meta="name", doc="the timeout policy of the connection"),
    Option("ctevents", EVENTS, meta="event[,...]", doc="events of the connection that are reported to listeners"),
    Option("expevents", EXPECTATION_EVENTS, meta="event[,...]", doc="events of expected connections that are reported"),
    Option("zone", ZONE, meta="number|mark", doc="the zone in which the connection is looked up"),
    Option(_ORIGINAL, ZONE, meta="number|mark", doc="the zone for the original direction"),
    Option(_REPLY, ZONE, meta="number|mark", doc="the zone for the reply direction"),
)


def check(use: "Use") -> None:
    """Drop empty names."""
    for name in ("helper", "timeout"):
        if use.values.get(name) == "":
            del use.values[name]


def refused(use: "Use") -> str | None:
    """Return the kernel's error for unknown helpers, and for all timeouts: nothing here creates one.

    With --notrack the kernel checks neither.
    """
    values, rule = use.values, use.rule
    protocol = 0 if "p" in rule.inverted else rule.protocol & 0xFF
    if "notrack" in values:
        return None
    if "helper" in values:
        protocols, families = _HELPERS.get(values["helper"], ((), ()))
        if protocol not in protocols or rule.family not in families:
            return "No such file or directory"
    if "timeout" in values:
        return "No such file or directory" if protocol else "Invalid argument"
    return None


def _zone_parts(use: "Use") -> tuple[int, bool, list[str]]:
    """Return the number of the zone, whether it is the mark, and the options of directions that were given."""
    number, by_mark = 0, False
    directions = []
    for name, zone in use.values.items():
        if name in ("zone", _ORIGINAL, _REPLY):
            number = 0 if zone == _MARK else zone
            by_mark = by_mark or zone == _MARK
            directions += [name] if name != "zone" else []
    return number, by_mark, directions


def _zone(use: "Use") -> tuple[str, str]:
    """Return the zone's text after the dashes, empty for zone 0, and what distinguishes zones that print alike.

    Measured: all three options set one zone; mark adds a flag to it and sets the number to 0. If both directions are
    given, neither is printed. A number that comes after mark is stored but not printed.
    """
    number, by_mark, directions = _zone_parts(use)
    unseen = UNSEEN * ((_ORIGINAL in directions) + 2 * (_REPLY in directions))
    if by_mark:
        word = "mark" + (hidden(f":{number}") if number else "")
    elif number:
        word = str(number)
    else:
        return "", unseen
    return f"{directions[0] if len(directions) == 1 else 'zone'} {word}", unseen


def _text(use: "Use", dash: str, timeout_bytes: int) -> str:
    text = ""
    for option in use.options:
        if option.name in use.values and option.kind is not ZONE:
            text += f" {dash}{option.name}"
            if option.name == "timeout":
                text += " " + guarded(_cut(use.values["timeout"], timeout_bytes))
            elif option.kind.words:
                text += " " + option.kind.write(use.values[option.name])
    zone, unseen = _zone(use)
    return text + (f" {dash}{zone}" if zone else "") + unseen


def save(use: "Use") -> str:
    """Return the options in the table's order."""
    return _text(use, "--", _TIMEOUT_BYTES)


def kept(use: "Use") -> str:
    """Return the save text with as much of a timeout's name as the kernel returns (measured)."""
    return _text(use, "--", _KEPT_BYTES)


def listing(use: "Use", numeric: bool) -> str:
    """Return the save text without dashes."""
    return " CT" + shown(_text(use, "", _TIMEOUT_BYTES))


def words(use: "Use") -> list[str]:
    """Return how the connection is tracked."""
    from iptables_py.extensions.shared.wording import CONTINUE, both, details, named

    values = use.values
    parts = [f"with the helper {named(values['helper'])}"] if "helper" in values else []
    parts += [f"with the timeout policy {named(values['timeout'])}"] if "timeout" in values else []
    parts += [f"with the events {both(values['ctevents'])} reported"] if "ctevents" in values else []
    if "expevents" in values:
        parts.append(f"with the events {both(values['expevents'])} of expected connections reported")
    number, by_mark, directions = _zone_parts(use)
    if number or by_mark:
        way = {_ORIGINAL: " for the original direction", _REPLY: " for the reply direction"}
        where = way[directions[0]] if len(directions) == 1 else ""
        parts.append(f"in {'the zone of their mark' if by_mark else f'zone {number}'}{where}")
    text = f"are not tracked{details(parts)}" if "notrack" in values else " ".join(["are tracked", *parts])
    return [text, CONTINUE]


def tracks(use: "Use") -> bool:
    """Return whether the packet may be tracked: --notrack alone does not turn tracking on (measured)."""
    return "notrack" not in use.values


def apply(use: "Use") -> "Applying":
    """Decide how connection tracking treats the packet, unless an earlier rule did.

    The packet is NEW until it is tracked, and has a template as its connection.
    """
    from iptables_py.extensions.shared.memory import remembering

    values = use.values
    number = next((values[name] for name in ("zone", _ORIGINAL, _REPLY) if name in values), 0)
    directions = [name for name in (_ORIGINAL, _REPLY) if name in values]
    where = "mark" if number == _MARK else directions[0].removeprefix("zone-") if len(directions) == 1 else "both"
    notrack, helper = "notrack" in values, values.get("helper", "")
    fresh = (None, "INVALID") if notrack else (None,)  # INVALID: it has no connection
    chosen: list[Any] = []  # the template, once it is made

    def act(packet: "Any", world: "Any") -> str:
        if packet.zone is None and packet.state in fresh:
            if notrack:
                packet.state = "UNTRACKED"
            else:
                packet.zone = max(number, 0), where
                packet.helper = helper
                if not chosen:
                    chosen.append(world.template(packet.family))
                packet.connection, packet.state = chosen[0], "NEW"
        return "CONTINUE"

    return remembering(act, chosen)


def sets(use: "Use") -> "Box | None":
    """Return the state of packets that are not tracked."""
    from iptables_py.extensions.shared.packetsets import STATE, of_states

    return {STATE: of_states(("UNTRACKED",), False)} if "notrack" in use.values else None


def nft(use: "Use", translation: "Translation") -> str | None:
    """Return that the packet is not tracked; nothing else has a translation (measured)."""
    return "notrack" if "notrack" in use.values else None


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return the zone. A packet that an earlier rule excluded from tracking gets none."""
    if "notrack" in use.values:
        return "notrack"
    number, by_mark, directions = _zone_parts(use)
    reasons = [reason for name, reason in _NFT_REASONS.items() if name in use.values]
    if by_mark:
        reasons.append("nft can't take a zone from the mark")
    if reasons:
        translation.reason = reasons[0]
        return None
    direction = f"{directions[0].removeprefix('zone-')} " if len(directions) == 1 else ""
    return f"ct state != untracked ct {direction.replace('orig', 'original')}zone set {number}"
