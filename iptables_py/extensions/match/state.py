"""Matches the state of the packet's connection: the older, smaller form of conntrack.

Rules keep the name state.
"""

from iptables_py.errors import Problem
from iptables_py.extensions.shared.namelists import CONNECTION_STATES, pick
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Kind, Option
from iptables_py.rules.rule import saved

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "state"
TRACKS = True
ASKS = {"state": "state"}

_STATES = CONNECTION_STATES[:5]  # the other states are for conntrack only


def _read_states(text: str, option: Option, use: "Use") -> tuple[str, ...]:
    states, bad = pick(text, _STATES)
    if bad == "":
        raise Problem('"--state" requires a list of states with no spaces, e.g. ESTABLISHED,RELATED')
    if bad is not None:
        raise Problem(f'Bad state "{bad}"')
    return states


STATES = Kind(_read_states, ",".join, choices=_STATES)
OPTIONS = (
    Option("state", STATES, REQUIRED | INVERTIBLE, meta="state[,...]", doc="the connection is in one of these states"),
)


def listing(use: "Use", numeric: bool) -> str:
    """Return the save text without dashes."""
    return saved(use, "")


def words(use: "Use") -> list[str]:
    """Return the states."""
    from iptables_py.extensions.shared.wording import either, no

    return [f"{no(use, 'state')}in state {either(use.values['state'])}"]


def match(use: "Use") -> "Matching":
    """Compare the state; a packet that is not tracked yet is INVALID."""
    states = frozenset(use.values["state"])
    inverted = bool(use.inverted)
    return lambda packet, world: ((packet.state or "INVALID") in states) is not inverted


def packets(use: "Use") -> "PacketSet":
    """Return the packets in these states."""
    from iptables_py.extensions.shared.packetsets import STATE, exactly, of_states

    return exactly({STATE: of_states(use.values["state"], bool(use.inverted))})


def nft(use: "Use", translation: "Translation") -> str:
    """Return the states."""
    from iptables_py.extensions.shared.connectionstates import states_text

    return states_text(use.values["state"], bool(use.inverted))
