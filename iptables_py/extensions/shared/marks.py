"""The ways to change a mark.

All result in two numbers: the bits to clear, and the bits to flip after that.
"""

from iptables_py.rules.kinds import UINT32, read_mark
from iptables_py.rules.options import Kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.rules.options import Option
    from iptables_py.rules.rule import Use

ALL = 0xFFFFFFFF


def _read_set(text: str, option: "Option", use: "Use") -> tuple[int, int]:
    value, mask = read_mark(text, option, use)
    return value, mask | value


def _read_and(text: str, option: "Option", use: "Use") -> tuple[int, int]:
    return 0, UINT32.read(text, option, use) ^ ALL


def _read_or(text: str, option: "Option", use: "Use") -> tuple[int, int]:
    value = UINT32.read(text, option, use)
    return value, value


def _read_xor(text: str, option: "Option", use: "Use") -> tuple[int, int]:
    return UINT32.read(text, option, use), 0


def write_change(change: tuple[int, int]) -> str:
    """Return `0xFLIP/0xCLEAR`, always both."""
    return f"{change[0]:#x}/{change[1]:#x}"


def change_text(change: tuple[int, int]) -> str:
    """Return a change as it is listed, in the first form that fits (measured)."""
    flip, clear = change
    if not flip:
        return f"and {clear ^ ALL:#x}"
    if flip == clear:
        return f"or {flip:#x}"
    if not clear:
        return f"xor {flip:#x}"
    if clear == ALL:
        return f"set {flip:#x}"
    return f"xset {write_change(change)}"


def nft_change(change: tuple[int, int], place: str, whole: int = ALL, write: "Callable[[int], str]" = hex) -> str:
    """Return the new value of what nft calls `place` after a change that leaves some of its bits.

    whole: all bits of the place.
    write: writes such bits.
    """
    flip, clear = change
    kept = f"{place} and {write(clear ^ whole)}"
    if not flip:
        return kept
    if flip == clear:
        return f"{place} or {write(flip)}"
    return f"{kept if clear else place} xor {write(flip)}"


# each is read as (flip, clear)
SET_XMARK = Kind(read_mark, write_change)
SET_MARK = Kind(_read_set, write_change)
AND_MARK = Kind(_read_and, write_change)
OR_MARK = Kind(_read_or, write_change)
XOR_MARK = Kind(_read_xor, write_change)


def change_words(change: tuple[int, int], whose: str, whole: int = ALL) -> str:
    """Return a change as an effect, see `words` in extensions/contract.py.

    whose: what is changed, such as `their mark`.
    whole: all bits of it.
    """
    flip, clear = change
    if clear == whole:
        return f"have {whose} set to {flip:#x}"
    if not flip and not clear:
        return f"keep {whose}"
    if not flip:
        return f"keep only the bits {clear ^ whole:#x} of {whose}"
    if flip == clear:
        return f"have the bits {flip:#x} of {whose} set"
    if not clear:
        return f"have the bits {flip:#x} of {whose} flipped"
    if flip & ~clear:
        return f"have the bits {clear:#x} of {whose} cleared and then {flip:#x} flipped"
    return f"have {whose} set to {flip:#x} under the mask {clear:#x}"
