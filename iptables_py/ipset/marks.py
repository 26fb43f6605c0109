"""The dimension `mark`: the mark of a packet."""

from iptables_py.ipset.words import number

MOST = 0xFFFFFFFF


class Mark:
    """A mark as typed. `mask`: the mask of the set, which applies to its members but not to messages (measured)."""

    __slots__ = ("mask", "value")

    def __init__(self, value: int, mask: int) -> None:
        self.value = value
        self.mask = mask

    def keys(self) -> list[bytes]:
        """Return the bytes of this part in a member's key, as a list of one."""
        return [(self.value & self.mask).to_bytes(4, "big")]

    def __str__(self) -> str:
        """Return the text that messages and listings show."""
        return f"0x{self.value:08x}"


def parse(word: str, mask: str) -> Mark:
    """Parse a mark for a set with that mask. Raise Problem if it is invalid."""
    return Mark(number(word, 0, MOST), int(mask, 16))


def shown(packed: bytes) -> str:
    """Return the mark in a key as ipset prints it."""
    return str(Mark(int.from_bytes(packed, "big"), MOST))
