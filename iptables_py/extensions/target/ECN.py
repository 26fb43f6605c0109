"""Changes the bits of explicit congestion notification (ECN)."""

from iptables_py.errors import Problem
from iptables_py.rules.kinds import UINT8
from iptables_py.rules.options import FLAG, Option
from iptables_py.rules.rule import saved
from iptables_py.rules.storedtext import hidden

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "ECN"
FAMILIES = (4,)
TABLES = ("mangle",)
CHANGES = ("tos",)
_TCP = 6

_REMOVE, _ECE, _CWR, _ECT = "ecn-tcp-remove", "ecn-tcp-ece", "ecn-tcp-cwr", "ecn-ip-ect"
_UNDONE = "undone"  # a key in a use's values: the code point given before a removal
OPTIONS = (
    Option(_REMOVE, FLAG, excl=f"{_CWR} {_ECE}", doc="clear both bits of the TCP header"),
    Option(_ECE, UINT8, max=1, meta="0|1", doc="the ECE bit of the TCP header"),
    Option(_CWR, UINT8, max=1, meta="0|1", doc="the CWR bit of the TCP header"),
    Option(_ECT, UINT8, max=3, meta="number", doc="the code point of the IP header"),
)


def check(use: "Use") -> None:
    """Raise Problem if nothing is changed; turn a removal into two bits set to 0.

    A removal undoes a code point that was given before it.
    """
    values = use.values
    if not values:
        raise Problem("ECN target: An operation is required")
    if _REMOVE in values:
        given = list(values)
        if _ECT in given[: given.index(_REMOVE)]:
            values[_UNDONE] = values.pop(_ECT)
        del values[_REMOVE]
        values.update({_ECE: 0, _CWR: 0})


def refused(use: "Use") -> str | None:
    """Return the kernel's error if bits of the TCP header are changed without -p tcp."""
    rule = use.rule
    if (_ECE in use.values or _CWR in use.values) and (rule.protocol != _TCP or "p" in rule.inverted):
        return "Invalid argument"
    return None


def _is_removal(use: "Use") -> bool:
    return use.values.get(_ECE) == 0 and use.values.get(_CWR) == 0 and _ECT not in use.values


def save(use: "Use") -> str:
    """Return the save text, in which clearing both bits and nothing else is a removal.

    An undone code point is stored but not printed (measured).
    """
    if not _is_removal(use):
        return saved(use)
    undone: int = use.values.get(_UNDONE, 0)
    return (hidden(f" --{_ECT} {undone}") if undone else "") + f" --{_REMOVE}"


def listing(use: "Use", numeric: bool) -> str:
    """Return the same in other words."""
    if _is_removal(use):
        return " ECN TCP remove"
    words = {_ECE: "ECE=", _CWR: "CWR=", _ECT: "ECT codepoint="}
    return " ECN" + "".join(f" {word}{use.values[name]}" for name, word in words.items() if name in use.values)


def words(use: "Use") -> list[str]:
    """Return the changes."""
    from iptables_py.extensions.shared.wording import CONTINUE, both

    titles = {_ECE: "TCP ECE bit", _CWR: "TCP CWR bit", _ECT: "ECN value"}
    parts = both(f"their {title} set to {use.values[name]}" for name, title in titles.items() if name in use.values)
    return [f"have {parts}", CONTINUE]


def apply(use: "Use") -> "Applying":
    """Set the code point of the IP header, and the bits of the TCP header."""
    values = use.values
    point = values.get(_ECT)
    bits = {0x40: values.get(_ECE), 0x80: values.get(_CWR)}

    def act(packet: "Any", world: "Any") -> str:
        if point is not None:
            packet.tos = packet.tos & ~3 | point
        data = packet.transport
        if any(value is not None for value in bits.values()):
            if packet.offset or len(data) < 20:
                return "DROP"
            flags = data[13]
            for bit, value in bits.items():
                flags = flags if value is None else flags & ~bit | bit * value
            packet.transport = data[:13] + bytes((flags,)) + data[14:]
        return "CONTINUE"

    return act


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return statements that set the bits. There is a rule for each value of the other flags of TCP."""
    from iptables_py.extensions.shared.fieldchanges import changes, statements

    values = use.values
    rows = changes("ip ecn", 2, values.get(_ECT, 0), 3 if _ECT in values else 0)
    bits = {0x40: values.get(_ECE), 0x80: values.get(_CWR)}
    clear = sum(bit for bit, value in bits.items() if value is not None)
    return statements(rows, changes("tcp flags", 8, sum(bit for bit in bits if bits[bit]), clear), translation)
