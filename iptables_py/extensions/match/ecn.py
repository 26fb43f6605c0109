"""Matches the bits of congestion notification in the IP header and in the TCP header."""

from iptables_py.errors import Problem
from iptables_py.rules.kinds import UINT8
from iptables_py.rules.options import FLAG, INVERTIBLE, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "ecn"
OPTIONS = (
    Option("ecn-tcp-ece", FLAG, INVERTIBLE, letter="\1", doc="the TCP header echoes a congestion"),
    Option("ecn-tcp-cwr", FLAG, INVERTIBLE, doc="the TCP header tells of a smaller window"),
    Option("ecn-ip-ect", UINT8, INVERTIBLE, min=0, max=3, meta="0-3", doc="the two bits of the IP header"),
)
_LISTED = {"ecn-tcp-ece": "ECE", "ecn-tcp-cwr": "CWR", "ecn-ip-ect": "ECT="}


def check(use: "Use") -> None:
    """One option at least."""
    if not use.seen:
        raise Problem("ECN match: some option required")


def refused(use: "Use") -> str | None:
    """The kernel looks into TCP's header only in rules for TCP."""
    rule = use.rule
    tcp = rule.protocol == 6 and "p" not in rule.inverted
    return "Invalid argument" if not tcp and use.seen & {"ecn-tcp-ece", "ecn-tcp-cwr"} else None


def listing(use: "Use", numeric: bool) -> str:
    """Short names, `!` glued to them."""
    text = " ECN match"
    for name, title in _LISTED.items():
        if name in use.values:
            text += f" {'!' if name in use.inverted else ''}{title}"
    return text + (str(use.values["ecn-ip-ect"]) if "ecn-ip-ect" in use.values else "")
