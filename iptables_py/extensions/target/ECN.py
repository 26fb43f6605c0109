"""Changes the bits of explicit congestion notification (ECN)."""

from iptables_py.errors import Problem
from iptables_py.rules.kinds import UINT8
from iptables_py.rules.options import FLAG, Option
from iptables_py.rules.rule import saved
from iptables_py.rules.storedtext import hidden

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "ECN"
FAMILIES = (4,)
TABLES = ("mangle",)
TCP = 6

REMOVE, ECE, CWR, ECT = "ecn-tcp-remove", "ecn-tcp-ece", "ecn-tcp-cwr", "ecn-ip-ect"
UNDONE = "undone"  # a key in a use's values: the code point given before a removal
OPTIONS = (
    Option(REMOVE, FLAG, excl=f"{CWR} {ECE}", doc="clear both bits of the TCP header"),
    Option(ECE, UINT8, max=1, meta="0|1", doc="the ECE bit of the TCP header"),
    Option(CWR, UINT8, max=1, meta="0|1", doc="the CWR bit of the TCP header"),
    Option(ECT, UINT8, max=3, meta="number", doc="the code point of the IP header"),
)


def check(use: "Use") -> None:
    """Raise Problem if nothing is changed; turn a removal into two bits set to 0.

    A removal undoes a code point that was given before it.
    """
    values = use.values
    if not values:
        raise Problem("ECN target: An operation is required")
    if REMOVE in values:
        given = list(values)
        if ECT in given[: given.index(REMOVE)]:
            values[UNDONE] = values.pop(ECT)
        del values[REMOVE]
        values.update({ECE: 0, CWR: 0})


def refused(use: "Use") -> str | None:
    """Return the kernel's error if bits of the TCP header are changed without -p tcp."""
    rule = use.rule
    if (ECE in use.values or CWR in use.values) and (rule.protocol != TCP or "p" in rule.inverted):
        return "Invalid argument"
    return None


def _is_removal(use: "Use") -> bool:
    return use.values.get(ECE) == 0 and use.values.get(CWR) == 0 and ECT not in use.values


def save(use: "Use") -> str:
    """Return the save text, in which clearing both bits and nothing else is a removal.

    An undone code point is stored but not printed (measured).
    """
    if not _is_removal(use):
        return saved(use)
    undone: int = use.values.get(UNDONE, 0)
    return (hidden(f" --{ECT} {undone}") if undone else "") + f" --{REMOVE}"


def listing(use: "Use", numeric: bool) -> str:
    """Return the same in other words."""
    if _is_removal(use):
        return " ECN TCP remove"
    words = {ECE: "ECE=", CWR: "CWR=", ECT: "ECT codepoint="}
    return " ECN" + "".join(f" {word}{use.values[name]}" for name, word in words.items() if name in use.values)
