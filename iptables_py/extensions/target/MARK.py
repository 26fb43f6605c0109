"""Changes the packet's mark."""

from iptables_py.errors import Problem
from iptables_py.extensions.shared.marks import (
    ALL,
    AND_MARK,
    OR_MARK,
    SET_MARK,
    SET_XMARK,
    XOR_MARK,
    change_text,
    nft_change,
    write_change,
)
from iptables_py.rules.kinds import FREE_CHANGE, FREE_SETTING
from iptables_py.rules.options import Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Applying
    from iptables_py.extensions.shared.packetsets import Box
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "MARK"
CHANGES = ("mark",)

# in the order in which the reference reports options that exclude each other
_OTHERS = "set-mark and-mark or-mark xor-mark set-xmark"
OPTIONS = (
    Option(
        "set-xmark",
        SET_XMARK,
        excl=_OTHERS,
        free=FREE_CHANGE,
        meta="value[/mask]",
        doc="clear the mask's bits, then flip the value's",
    ),
    Option(
        "set-mark",
        SET_MARK,
        excl=_OTHERS,
        free=FREE_SETTING,
        meta="value[/mask]",
        doc="clear the mask's bits, then set the value's",
    ),
    Option("and-mark", AND_MARK, excl=_OTHERS, meta="bits", doc="keep only these bits"),
    Option("or-mark", OR_MARK, excl=_OTHERS, meta="bits", doc="set these bits"),
    Option("xor-mark", XOR_MARK, excl=_OTHERS, meta="bits", doc="flip these bits"),
)


def check(use: "Use") -> None:
    """Raise Problem if there is nothing to do."""
    if not use.seen:
        raise Problem("MARK: One of the --set-xmark, --{and,or,xor,set}-mark options is required")


def _change(use: "Use") -> tuple[int, int]:
    """Return the one change given: (bits to flip, bits to clear first)."""
    given: tuple[int, int] = next(iter(use.values.values()))
    return given


def save(use: "Use") -> str:
    """Return the change in its general form."""
    return f" --set-xmark {write_change(_change(use))}"


def listing(use: "Use", numeric: bool) -> str:
    """Return the change in the simplest form."""
    return f" MARK {change_text(_change(use))}"


def words(use: "Use") -> list[str]:
    """Return the change."""
    from iptables_py.extensions.shared.marks import change_words
    from iptables_py.extensions.shared.wording import CONTINUE

    return [change_words(_change(use), "their mark"), CONTINUE]


def apply(use: "Use") -> "Applying":
    """Change the packet's mark."""
    flip, clear = _change(use)

    def act(packet: "Any", world: "Any") -> str:
        packet.mark = packet.mark & ~clear & 0xFFFFFFFF ^ flip
        return "CONTINUE"

    return act


def sets(use: "Use") -> "Box | None":
    """Return the bits that are cleared, with their new values, if no others are flipped."""
    from iptables_py.extensions.shared.packetsets import MARK, Part, one, together

    flip, clear = _change(use)
    return None if flip & ~clear else {Part(MARK, clear): one(together(flip, clear))} if clear else {}


def nft(use: "Use", translation: "Translation") -> str:
    """Return the change of the packet's mark."""
    flip, clear = change = _change(use)
    return f"meta mark set {f'{flip:#x}' if clear == ALL else nft_change(change, 'mark')} "
