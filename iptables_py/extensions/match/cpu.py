"""Matches the processor that handles the packet."""

from iptables_py.rules.kinds import UINT32
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "cpu"
OPTIONS = (Option("cpu", UINT32, REQUIRED | INVERTIBLE, meta="number", doc="the processor, counted from 0"),)


def listing(use: "Use", numeric: bool) -> str:
    """Return the number."""
    return f" cpu {'! ' if use.inverted else ''}{use.values['cpu']}"


def words(use: "Use") -> list[str]:
    """Return the processor."""
    return [f"{'not ' if use.inverted else ''}handled by processor {use.values['cpu']}"]


def match(use: "Use") -> "Matching":
    """Compare the processor, if the host names one."""
    number, inverted = use.values["cpu"], bool(use.inverted)

    def meets(packet: "Any", world: "Any") -> bool | None:
        if world.host.cpu is None:
            world.cause = "the processor is not known"
            return None
        return bool(world.host.cpu == number) is not inverted

    return meets


def nft(use: "Use", translation: "Translation") -> str:
    """Return the number."""
    return f"cpu {'!= ' if use.inverted else ''}{use.values['cpu']}"
