"""Matches the state of the packet's connection: the older, smaller form of conntrack, which keeps its name."""

from iptables_py.errors import Problem
from iptables_py.extensions.shared.namelists import CONNECTION_STATES, pick
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Kind, Option
from iptables_py.rules.rule import saved

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "state"

_STATES = CONNECTION_STATES[:5]  # the rest is for conntrack only


def _read_states(text: str, option: Option, use: "Use") -> tuple[str, ...]:
    states, bad = pick(text, _STATES)
    if bad == "":
        raise Problem('"--state" requires a list of states with no spaces, e.g. ESTABLISHED,RELATED')
    if bad is not None:
        raise Problem(f'Bad state "{bad}"')
    return states


STATES = Kind(_read_states, ",".join, choices=_STATES)
OPTIONS = (
    Option("state", STATES, REQUIRED | INVERTIBLE, meta="state[,...]", doc="the states that the connection may be in"),
)


def listing(use: "Use", numeric: bool) -> str:
    """As saved, without dashes."""
    return saved(use, "")
