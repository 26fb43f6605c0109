"""Matches the packet's connection by its state, addresses, ports and other tracked data.

The options are in the order of save text.
"""

from iptables_py.errors import Problem
from iptables_py.extensions.shared.hostmasks import HOST
from iptables_py.extensions.shared.namelists import CONNECTION_STATES, pick
from iptables_py.extensions.shared.resolvedports import RESOLVED_PORTS
from iptables_py.rules.kinds import UINT32_RANGE
from iptables_py.rules.options import INVERTIBLE, Kind, Option
from iptables_py.rules.rule import saved
from iptables_py.rules.storedtext import shown
from iptables_py.values.addresses import listed_mask
from iptables_py.values.hosts import known_host
from iptables_py.values.netdb import protocol_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "conntrack"

_STATUSES = ("NONE", "EXPECTED", "SEEN_REPLY", "ASSURED", "CONFIRMED")
_DIRECTIONS = ("ORIGINAL", "REPLY")


def _read_states(text: str, option: Option, use: "Use") -> tuple[str, ...]:
    states, bad = pick(text, CONNECTION_STATES)
    if bad is not None:
        raise Problem(f'Bad ctstate "{bad}"')
    return states


def _read_statuses(text: str, option: Option, use: "Use") -> tuple[str, ...]:
    """Read the statuses; NONE adds nothing to others, and alone it means no status."""
    statuses, bad = pick(text, _STATUSES)
    if bad is not None:
        raise Problem(f'Bad ctstatus "{bad}"')
    return tuple(status for status in statuses if status != "NONE")


def _read_protocol(text: str, option: Option, use: "Use") -> int:
    number = protocol_number(text, folded=False) & 0xFF
    if not number:
        always = "ctproto" in use.inverted
        raise Problem(f"conntrack: {'condition would always' if always else 'rule would never'} match protocol")
    return number


def _read_direction(text: str, option: Option, use: "Use") -> str:
    direction = text.upper()
    if direction not in _DIRECTIONS or not text.isascii():
        raise Problem(f'conntrack: Bad value for "--ctdir" option: "{text}"')
    return direction


STATES = Kind(_read_states, ",".join, choices=CONNECTION_STATES)
STATUSES = Kind(_read_statuses, lambda statuses: ",".join(statuses) or "NONE", choices=_STATUSES)
PROTOCOL = Kind(_read_protocol, names="protocol")
DIRECTION = Kind(_read_direction, choices=_DIRECTIONS)
_BEFORE = (
    Option("ctstate", STATES, INVERTIBLE, meta="state[,...]", doc="the connection is in one of these states"),
    Option("ctproto", PROTOCOL, INVERTIBLE, meta="protocol", doc="the connection's protocol, by name or number"),
)
_HOSTS = (
    ("ctorigsrc", "source address, original direction"),
    ("ctorigdst", "destination address, original direction"),
    ("ctreplsrc", "source address, reply direction"),
    ("ctrepldst", "destination address, reply direction"),
)
_AFTER = (
    Option("ctorigsrcport", RESOLVED_PORTS, INVERTIBLE, meta="port[:port]", doc="source port, original direction"),
    Option("ctorigdstport", RESOLVED_PORTS, INVERTIBLE, meta="port[:port]", doc="destination port, original direction"),
    Option("ctreplsrcport", RESOLVED_PORTS, INVERTIBLE, meta="port[:port]", doc="source port, reply direction"),
    Option("ctrepldstport", RESOLVED_PORTS, INVERTIBLE, meta="port[:port]", doc="destination port, reply direction"),
    Option("ctstatus", STATUSES, INVERTIBLE, meta="status[,...]", doc="the connection has one of these statuses"),
    Option("ctexpire", UINT32_RANGE, INVERTIBLE, meta="seconds[:seconds]", doc="seconds until the connection expires"),
    Option("ctdir", DIRECTION, meta="ORIGINAL|REPLY", doc="the direction of the packet in its connection"),
)
OPTIONS = {
    family: (
        *_BEFORE,
        *(Option(name, kind, INVERTIBLE, meta="address[/mask]", doc=doc) for name, doc in _HOSTS),
        *_AFTER,
    )
    for family, kind in HOST.items()
}


def check(use: "Use") -> None:
    """Raise Problem if no option is given."""
    if not use.seen:
        raise Problem("conntrack: At least one option is required")


def listing(use: "Use", numeric: bool) -> str:
    """Return the save text without dashes; unless `numeric`, hosts by name."""
    if numeric:
        return shown(saved(use, ""))
    text = ""
    host = HOST[use.rule.family]
    for option in use.options:
        if option.name in use.values:
            value = use.values[option.name]
            word = _named_host(value[0], value[1], use.rule.family) if option.kind is host else option.kind.write(value)
            text += f"{' !' if option.name in use.inverted else ''} {option.name} {word}"
    return text


def _named_host(value: int, mask: int, family: int) -> str:
    """Return a host by name; the zero address is `anywhere`, whatever its mask (measured)."""
    return known_host(value, family) + listed_mask(mask, family) if value else "anywhere"
