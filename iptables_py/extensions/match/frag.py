"""Matches the fragment header of IPv6: identification, length, and position among the fragments."""

from iptables_py.rules.kinds import UINT32, UINT32_RANGE
from iptables_py.rules.options import FLAG, INVERTIBLE, Option
from iptables_py.rules.rule import saved
from iptables_py.rules.storedtext import UNSEEN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "frag"
FAMILIES = (6,)

ID, LENGTH = "fragid", "fraglen"
EVERY = (0, 0xFFFFFFFF)
ANY_ID = "any id"
WORDS = {"fragres": "reserved", "fragfirst": "first", "fragmore": "more", "fraglast": "last"}
OPTIONS = (
    Option(ID, UINT32_RANGE, INVERTIBLE, meta="id[:id]", doc="the identification, or an inclusive range"),
    Option(LENGTH, UINT32, INVERTIBLE, meta="length", doc="the header's length"),
    Option("fragres", FLAG, letter="\x02", doc="the reserved field is not zero"),
    Option("fragfirst", FLAG, letter="\x03", doc="it is the first fragment"),
    Option("fragmore", FLAG, excl="fraglast", letter="\x04", doc="it is not the last fragment"),
    Option("fraglast", FLAG, excl="fragmore", letter="\x05", doc="it is the last fragment"),
)


def check(use: "Use") -> None:
    """Store the full range of identifications as ANY_ID.

    It matches everything, but the kernel distinguishes it from a missing option.
    """
    if use.values.get(ID) == EVERY and ID not in use.inverted:
        use.values[ANY_ID] = use.values.pop(ID)


def save(use: "Use") -> str:
    """Return the save text.

    Measured: the full range of identifications is not printed, but -C distinguishes it from a missing option.
    """
    return saved(use) + (UNSEEN if ANY_ID in use.values else "")


def listing(use: "Use", numeric: bool) -> str:
    """Return the values with names of their own.

    Measured: a blank is printed in place of a missing identification.
    """
    values = use.values
    text = " frag "
    if ID in values:
        text += f"id{'' if values[ID][0] == values[ID][1] else 's'}:{_no(use, ID)}{UINT32_RANGE.write(values[ID])}"
    if LENGTH in values:
        text += f" length:{_no(use, LENGTH)}{values[LENGTH]}"
    return text + "".join(f" {word}" for name, word in WORDS.items() if name in values)


def _no(use: "Use", name: str) -> str:
    return "!" if name in use.inverted else ""
