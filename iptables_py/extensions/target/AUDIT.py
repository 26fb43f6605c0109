"""Reports the packet to the audit log."""

from iptables_py.errors import Problem
from iptables_py.names import fold
from iptables_py.options import REQUIRED, Kind, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rule import Use

NAME = "AUDIT"
TYPES = ("accept", "drop", "reject")


def _read_type(text: str, option: Option, use: "Use") -> str:
    """One of the types, in any case."""
    if fold(text) not in TYPES:
        raise Problem(f'Bad action type value "{text}"')
    return fold(text)


TYPE = Kind(_read_type, choices=TYPES)
OPTIONS = (Option("type", TYPE, REQUIRED, meta="|".join(TYPES), doc="what the report says becomes of it"),)


def listing(use: "Use", numeric: bool) -> str:
    """The type."""
    return f" AUDIT {use.values['type']}"
