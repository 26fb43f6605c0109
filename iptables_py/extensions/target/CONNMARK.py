"""Changes the mark of the packet's connection, or copies it from or to the packet's own mark."""

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
from iptables_py.rules.kinds import FREE_CHANGE, FREE_SETTING, UINT8, UINT32
from iptables_py.rules.options import FLAG, Kind, Option
from iptables_py.rules.storedtext import UNSEEN, hidden

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Applying
    from iptables_py.extensions.shared.packetsets import Box
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

    # bits to flip, bits to clear first (for a copy the connection mark's mask), the packet mark's mask
    Masks = tuple[int, int, int]

NAME = "CONNMARK"
TRACKS = True
CHANGES = ("mark", "connmark")

_BITS = 32


def _read_xmark(text: str, option: Option, use: "Use") -> tuple[int, ...]:
    """Read (flip, clear); in stored text the packet mark's mask may follow them."""
    if use.rule.stored and text.count("/") == 2:
        text, _, mask = text.rpartition("/")
        return (*SET_XMARK.read(text, option, use), int(mask))
    change: tuple[int, ...] = SET_XMARK.read(text, option, use)
    return change


XMARK = Kind(_read_xmark, write_change)
# in the order in which the reference reports options that exclude each other
_OTHERS = "set-mark save-mark restore-mark and-mark or-mark xor-mark set-xmark"
_BOUND = "ctmask nfmask mask"  # they change what is saved of the value
_COPIES = ("save-mark", "restore-mark")
_SHIFTS = ("left-shift-mark", "right-shift-mark")
_SIGNS = dict(zip(_SHIFTS, ("<<", ">>"), strict=True))
OPTIONS = (
    Option(
        "set-xmark",
        XMARK,
        excl=_OTHERS,
        free=FREE_CHANGE,
        bound=_BOUND,
        meta="value[/mask]",
        doc="clear the mask's bits, then flip the value's",
    ),
    Option(
        "set-mark",
        SET_MARK,
        excl=_OTHERS,
        free=FREE_SETTING,
        bound=_BOUND,
        meta="value[/mask]",
        doc="clear the mask's bits, then set the value's",
    ),
    Option("and-mark", AND_MARK, excl=_OTHERS, meta="bits", doc="keep only these bits"),
    Option("or-mark", OR_MARK, excl=_OTHERS, meta="bits", doc="set these bits"),
    Option("xor-mark", XOR_MARK, excl=_OTHERS, meta="bits", doc="flip these bits"),
    Option("save-mark", FLAG, excl=_OTHERS, letter="\x01", doc="copy the packet's mark to the connection"),
    Option("restore-mark", FLAG, excl=_OTHERS, letter="\x02", doc="copy the connection's mark to the packet"),
    Option("left-shift-mark", UINT8, max=_BITS, meta="bits", doc="then shift it to the left"),
    Option("right-shift-mark", UINT8, max=_BITS, meta="bits", doc="then shift it to the right"),
    Option("ctmask", UINT32, excl="mask", meta="mask", doc="use only these bits of the connection's mark"),
    Option("nfmask", UINT32, excl="mask", meta="mask", doc="use only these bits of the packet's mark"),
    Option("mask", UINT32, excl="ctmask nfmask", meta="mask", doc="use only these bits of both marks"),
)


def check(use: "Use") -> None:
    """Raise Problem if there is nothing to do apart from shifting."""
    if use.seen.isdisjoint(_OTHERS.split()):
        raise Problem("CONNMARK target: No operation specified")


def refused(use: "Use") -> str | None:
    """Return the kernel's error for a shift by all bits (measured)."""
    return "Invalid argument" if _shift(use)[1] >= _BITS else None


def _masks(use: "Use") -> "Masks":
    """Return the result of all options: they share slots, and the later one wins (measured)."""
    flip, clear, packet = 0, ALL, ALL
    for name, value in use.values.items():
        if name == "mask":
            clear = packet = value
        elif name == "ctmask":
            clear = value
        elif name == "nfmask":
            packet = value
        elif name not in _COPIES and name not in _SHIFTS:
            flip, clear, packet = (*value, packet)[:3]
    return flip, clear, packet


def _copy(use: "Use") -> str:
    """Return `save-mark` or `restore-mark`, an empty text for a change."""
    return next((name for name in _COPIES if name in use.values), "")


def _shift(use: "Use") -> tuple[str, int]:
    """Return the direction, which the later option sets, and the number of bits."""
    return next(
        ((name, bits) for name, bits in reversed(use.values.items()) if name in _SHIFTS), (_SHIFTS[0], 0)
    )


def _shifted(value: int, shift: tuple[str, int]) -> int:
    direction, bits = shift
    return value << bits & ALL if direction == _SHIFTS[0] else value >> bits


def save(use: "Use") -> str:
    """Return a change in its general form, or a copy with both masks.

    The packet mark's mask of a change is hidden.
    """
    flip, clear, packet = _masks(use)
    copy = _copy(use)
    if copy:
        text = f" --{copy} --nfmask {packet:#x} --ctmask {clear:#x}"
    else:
        text = f" --set-xmark {write_change((flip, clear))}" + (hidden(f"/{packet}") if packet != ALL else "")
    direction, bits = _shift(use)
    if bits:
        return f"{text} --{direction} {bits}"
    return text + (UNSEEN if direction == "right-shift-mark" else "")


def listing(use: "Use", numeric: bool) -> str:
    """Return a change in the simplest form, or a copy with its masks; then the shift."""
    flip, clear, packet = _masks(use)
    copy = _copy(use)
    if not copy:
        text = change_text((flip, clear))
    elif clear == packet:
        text = copy.removesuffix("-mark") + (f" mask {clear:#x}" if clear != ALL else "")
    elif copy == "save-mark":
        text = f"save nfmask {packet:#x} ctmask ~{clear:#x}"
    else:
        text = f"restore ctmask {clear:#x} nfmask ~{packet:#x}"
    direction, bits = _shift(use)
    return f" CONNMARK {text}" + (f" {direction} {bits}" if bits else "")


def words(use: "Use") -> list[str]:
    """Return the change or copy, with masks and shift."""
    from iptables_py.extensions.shared.marks import change_words
    from iptables_py.extensions.shared.wording import CONTINUE

    flip, clear, packet = _masks(use)
    copy, (direction, bits) = _copy(use), _shift(use)
    if copy:
        sides = ["their mark", "the mark of their connection"]
        one, other = sides if copy == "save-mark" else sides[::-1]
        text = f"have {one} copied to {other}"
        if (clear, packet) != (ALL, ALL):
            text += f" (mask {packet:#x} of the packet, {clear:#x} of the connection)"
    else:
        text = change_words((flip, clear), "the mark of their connection")
    text += f" (shifted {direction.partition('-')[0]} by {bits})" if bits else ""
    return [text, CONTINUE]


def apply(use: "Use") -> "Applying":
    """Change the connection's mark, or copy it from or to the packet's own."""
    flip, clear, packet_mask = _masks(use)
    copy, shift = _copy(use), _shift(use)

    def act(packet: "Any", world: "Any") -> str:
        connection = packet.connection
        if connection is None:
            return "CONTINUE"
        if copy == "save-mark":
            connection.mark = connection.mark & ~clear & ALL ^ _shifted(packet.mark & packet_mask, shift)
        elif copy == "restore-mark":
            packet.mark = packet.mark & ~packet_mask & ALL ^ _shifted(connection.mark & clear, shift)
        else:
            connection.mark = _shifted(connection.mark & ~clear & ALL ^ flip, shift)
        return "CONTINUE"

    return act


def sets(use: "Use") -> "Box | None":
    """Return the fields of the packet that change: none, unless the mark of the connection is copied to it."""
    return None if _copy(use) == "restore-mark" else {}


def nft(use: "Use", translation: "Translation") -> str | None:
    """Return a change of the connection's mark, or a copy.

    Measured: the mask of a copy replaces the other bits, and a value and a mask are combined in the wrong order.
    """
    flip, clear, packet = _masks(use)
    copy = _copy(use)
    if copy and clear != packet:
        return None
    if copy:
        source = "mark" if copy == "save-mark" else "ct mark"
        text = source if clear == ALL else f"{source} and {clear:#x}"
    elif clear == ALL:
        text = f"{flip:#x} "
    else:
        text = nft_change((flip, clear), "ct mark")
        if flip and clear and flip != clear:
            text = f"ct mark xor {flip:#x} and {clear ^ ALL:#x}"
    direction, bits = _shift(use)
    if bits:
        text = f"( {text} ) {_SIGNS[direction]} {bits}"
    return f"{'meta' if copy == 'restore-mark' else 'ct'} mark set {text}"


def nft_exact(use: "Use", translation: "Translation") -> str:
    """Return a change or copy of the bits that the masks name, and no others."""
    flip, clear, packet = _masks(use)
    copy, shift = _copy(use), _shift(use)
    if copy == "save-mark":
        return _nft_copy("meta mark", packet, shift, "ct mark", clear)
    if copy == "restore-mark":
        return _nft_copy("ct mark", clear, shift, "meta mark", packet)
    if clear == ALL:
        return f"ct mark set {_shifted(flip, shift):#x}"
    return f"ct mark set {_nft_shifted(nft_change((flip, clear), 'ct mark'), shift)}"


def _nft_copy(source: str, taken: int, shift: tuple[str, int], target: str, cleared: int) -> str:
    """Return a copy of some bits of one mark into another one, of which some bits are cleared before.

    nft 1.0 can't combine two marks, so each bit gets a rule. A comparison of the connection's mark fails without a
    connection; then nothing may be changed.
    """
    from iptables_py.rules.translation import anonymous_chain

    if cleared == ALL:
        return f"{target} set {_nft_shifted(source if taken == ALL else f'{source} and {taken:#x}', shift)}"
    rows = [f"{target} set {target} and {cleared ^ ALL:#x}"] if cleared else []
    for bit in (1 << number & taken for number in range(_BITS)):
        moved = _shifted(bit, shift)
        if moved:
            rows.append(f"{source} and {bit:#x} == {bit:#x} {target} set {target} xor {moved:#x}")
    return f"ct mark >= 0x0 {anonymous_chain(rows)}" if rows else ""


def _nft_shifted(text: str, shift: tuple[str, int]) -> str:
    direction, bits = shift
    return f"({text}) {_SIGNS[direction]} {bits}" if bits else text
