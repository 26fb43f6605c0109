"""Sets how connection tracking is to treat the packet's connection, before it looks at it."""

from iptables_py.errors import Problem
from iptables_py.rules.options import FLAG, Kind, Option
from iptables_py.rules.storedtext import UNSEEN, guarded, hidden, shown
from iptables_py.values.integers import integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "CT"
TABLES = ("raw",)

TCP, UDP = 6, 17
# by helper, the protocols and the families that the kernel has it for (measured)
HELPERS = {
    "H.245": ((UDP,), (4, 6)),
    "Q.931": ((TCP,), (4, 6)),
    "RAS": ((UDP,), (4, 6)),
    "amanda": ((UDP,), (4, 6)),
    "ftp": ((TCP,), (4, 6)),
    "irc": ((TCP,), (4,)),
    "netbios-ns": ((UDP,), (4,)),
    "pptp": ((TCP,), (4,)),
    "sane": ((TCP,), (4, 6)),
    "sip": ((TCP, UDP), (4, 6)),
    "snmp": ((UDP,), (4,)),
    "snmp_trap": ((UDP,), (4,)),
    "tftp": ((UDP,), (4, 6)),
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
MARK = -1  # as a zone: the packet's mark
ORIGINAL, REPLY = "zone-orig", "zone-reply"
HELPER_BYTES, TIMEOUT_BYTES = 15, 31
KEPT_BYTES = 4  # of a timeout's name: the kernel gives back no more (measured)


def _cut(text: str, size: int) -> str:
    return text.encode("utf-8", "surrogateescape")[:size].decode("utf-8", "surrogateescape")


def _name(size: int) -> Kind:
    """A name of at most `size` bytes, the rest is dropped without a word; kept as it is typed, without quotes."""
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
    zone = MARK if text.lower() == "mark" and text.isascii() else integer(text, 0, 0xFFFF)
    if zone is None:
        raise Problem(f"Cannot parse {text} as a zone ID")
    return zone


HELPER, TIMEOUT = _name(HELPER_BYTES), _name(TIMEOUT_BYTES)
EVENTS, EXPECTATION_EVENTS = _events(_EVENTS), _events(_EXPECTATION_EVENTS)
ZONE = Kind(_read_zone, choices=("mark",))
OPTIONS = (
    Option("notrack", FLAG, letter="", doc="do not track the connection"),
    Option("helper", HELPER, meta="name", doc="the protocol helper that looks at the connection"),
    Option("timeout", TIMEOUT, meta="name", doc="the timeout policy of the connection"),
    Option("ctevents", EVENTS, meta="event[,...]", doc="events of the connection that are told to listeners"),
    Option("expevents", EXPECTATION_EVENTS, meta="event[,...]", doc="events of connections expected from it"),
    Option("zone", ZONE, meta="number|mark", doc="the zone in which the connection is looked up"),
    Option(ORIGINAL, ZONE, meta="number|mark", doc="the zone for the direction that opened it"),
    Option(REPLY, ZONE, meta="number|mark", doc="the zone for the answers' direction"),
)


def check(use: "Use") -> None:
    """A name without letters is none."""
    for name in ("helper", "timeout"):
        if use.values.get(name) == "":
            del use.values[name]


def _zone(use: "Use") -> tuple[str, str]:
    """The text of the zone behind its dashes, empty for zone 0, and what tells apart zones that print alike.

    Measured: all three options set one zone, to which mark adds its flag and makes the number 0; both directions
    print as none, and a number that comes after mark is kept but not printed.
    """
    number, by_mark = 0, False
    directions = []
    for name, zone in use.values.items():
        if name in ("zone", ORIGINAL, REPLY):
            number = 0 if zone == MARK else zone
            by_mark = by_mark or zone == MARK
            directions += [name] if name != "zone" else []
    unseen = UNSEEN * ((ORIGINAL in directions) + 2 * (REPLY in directions))
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
    """In the table's order."""
    return _text(use, "--", TIMEOUT_BYTES)


def kept(use: "Use") -> str:
    """With what the kernel keeps of a timeout's name (measured)."""
    return _text(use, "--", KEPT_BYTES)


def listing(use: "Use", numeric: bool) -> str:
    """As saved, without dashes."""
    return " CT" + shown(_text(use, "", TIMEOUT_BYTES))


def refused(use: "Use") -> str | None:
    """Helpers that the kernel does not have, and all timeouts: nobody made one. Without tracking it does not look."""
    values, rule = use.values, use.rule
    protocol = 0 if "p" in rule.inverted else rule.protocol & 0xFF
    if "notrack" in values:
        return None
    if "helper" in values:
        protocols, families = HELPERS.get(values["helper"], ((), ()))
        if protocol not in protocols or rule.family not in families:
            return "No such file or directory"
    if "timeout" in values:
        return "No such file or directory" if protocol else "Invalid argument"
    return None
