"""Matches the ports, packet types and options of DCCP."""

from iptables_py.errors import Problem
from iptables_py.extensions.shared import headerports
from iptables_py.extensions.shared.resolvedports import RESOLVED_PORTS
from iptables_py.rules.kinds import UINT8
from iptables_py.rules.options import INVERTIBLE, Kind, Option
from iptables_py.rules.storedtext import UNSEEN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "dccp"
PROTOCOLS = (33,)
# indexed by type number; every number without a name of its own is INVALID
_TYPES = ("REQUEST", "RESPONSE", "DATA", "ACK", "DATAACK", "CLOSEREQ", "CLOSE", "RESET", "SYNC", "SYNCACK", "INVALID")
_EVERY_TYPE = range(16)


def _read_types(text: str, option: Option, use: "Use") -> frozenset[str]:
    """Read names separated by commas, in any case."""
    names = set()
    for word in filter(None, text.split(",")):
        name = word.upper() if word.isascii() else word
        if name not in _TYPES:
            raise Problem(f"Unknown DCCP type `{word}'")
        names.add(name)
    return frozenset(names)


def _names(types: frozenset[str]) -> str:
    return ",".join(name for name in _TYPES if name in types)


def _numbers(types: frozenset[str]) -> str:
    return ",".join(str(number) for number in _EVERY_TYPE if _TYPES[min(number, len(_TYPES) - 1)] in types)


DCCP_TYPES = Kind(_read_types, lambda types: _names(types) or UNSEEN, 1, _TYPES)
OPTIONS = (
    *headerports.options(RESOLVED_PORTS),
    Option("dccp-types", DCCP_TYPES, INVERTIBLE, meta="type[,...]", doc="the packet has one of these types"),
    Option("dccp-option", UINT8, INVERTIBLE, min=1, meta="number", doc="the header has an option with this number"),
)


def listing(use: "Use", numeric: bool) -> str:
    """Return `dccp`, the ports, the types by number or by name, and the option."""
    values, inverted = use.values, use.inverted
    text = " dccp" + headerports.ports_listing(use, numeric)
    if "dccp-types" in values:
        types = (_numbers if numeric else _names)(values["dccp-types"])
        text += f" {'! ' if 'dccp-types' in inverted else ''}{types}"
    if "dccp-option" in values:
        text += f" option={'!' if 'dccp-option' in inverted else ''}{values['dccp-option']}"
    return text
