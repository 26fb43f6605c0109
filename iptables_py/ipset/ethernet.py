"""The dimension `mac`: an Ethernet address."""

from iptables_py.ipset.words import syntax

HEXADECIMAL = "0123456789abcdefABCDEF"
OCTETS = 6


class Ethernet:
    """An Ethernet address as typed. `octets`: its bytes."""

    __slots__ = ("octets",)

    def __init__(self, octets: bytes) -> None:
        self.octets = octets

    def keys(self) -> list[bytes]:
        """Return the bytes of this part in a member's key, as a list of one."""
        return [self.octets]

    def __str__(self) -> str:
        """Return the text that messages and listings show."""
        return self.octets.hex(":").upper()


def parse(word: str) -> Ethernet:
    """Parse six numbers as strtol reads them in base 16, where an empty one is 0. Raise Problem if invalid."""
    numbers = [_number(part) for part in word.split(":")]
    if len(numbers) != OCTETS or any(not 0 <= number <= 255 for number in numbers):
        raise syntax(f"cannot parse '{word}' as ethernet address")
    return Ethernet(bytes(numbers))


def _number(part: str) -> int:
    digits = part.lstrip(" \t\n\v\f\r").removeprefix("+").removeprefix("0x").removeprefix("0X")
    if digits and not digits.strip(HEXADECIMAL):
        return int(digits[-30:], 16)
    return -1 if part else 0
