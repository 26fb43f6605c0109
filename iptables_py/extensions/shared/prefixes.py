"""IPv6 prefixes that SNPT and DNPT replace, and those that they put in their place."""

from iptables_py.rules.options import REQUIRED, Kind, Option
from iptables_py.rules.storedtext import hidden
from iptables_py.values.addresses import numeric_host
from iptables_py.values.hosts import read_host_mask

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use

    Prefix = tuple[int, int]  # address, length; 255 means a mask that is not a prefix

SOURCE, DESTINATION = "src-pfx", "dst-pfx"
LONGEST = 64
_BITS, _NO_LENGTH = 128, 255


def _read(text: str, option: Option, use: "Use") -> "Prefix":
    value, mask = read_host_mask(text, use.rule.family, use.name, option.of)
    length = mask.bit_count()
    return value, length if mask == (1 << _BITS) - (1 << _BITS - length) else _NO_LENGTH


def text(prefix: "Prefix") -> str:
    """Return `address/length`."""
    return f"{numeric_host(prefix[0], (1 << _BITS) - 1, 6)}/{prefix[1]}"


PREFIX = Kind(_read, text)
OPTIONS = (
    Option(SOURCE, PREFIX, REQUIRED, meta="prefix/length", doc="the prefix that is replaced"),
    Option(DESTINATION, PREFIX, REQUIRED, meta="prefix/length", doc="the prefix that replaces it"),
)


def save(use: "Use") -> str:
    """Return both prefixes; one with a length of 0 is hidden (measured)."""
    parts = [(f" --{name} {text(use.values[name])}", use.values[name][1]) for name in (SOURCE, DESTINATION)]
    return "".join(part if length else hidden(part) for part, length in parts)


def refused(use: "Use") -> str | None:
    """Return the kernel's error for more than 64 bits, or for bits after the prefix."""
    for value, length in use.values.values():
        if length > LONGEST or value & (1 << _BITS - length) - 1:
            return "Invalid argument"
    return None


def listing(use: "Use", numeric: bool) -> str:
    """Return both prefixes."""
    source, destination = (text(use.values[name]) for name in (SOURCE, DESTINATION))
    return f" {use.name} {SOURCE} {source} {DESTINATION} {destination}"


def replacing(use: "Use", side: str) -> "Applying":
    """Return what SNPT and DNPT do: replace the prefix, and change one 16-bit word so that checksums stay (RFC 6296).

    Without a word that can make up for it, the packet is dropped.
    """
    (source, source_length), (destination, destination_length) = (use.values[name] for name in (SOURCE, DESTINATION))
    length = max(source_length, destination_length)
    host = (1 << _BITS - length) - 1
    change = _folded(_sum(source) + (~_folded(_sum(destination)) & 0xFFFF))

    def act(packet: "Any", world: "Any") -> str:
        address = getattr(packet, side) & host | destination & ~host
        words = (3,) if length <= 48 else (4, 5, 6, 7)
        at = next((word for word in words if length <= 48 or address >> 16 * (7 - word) & 0xFFFF != 0xFFFF), None)
        if at is None:
            world.reject_header(packet)
            return "DROP"
        shift = 16 * (7 - at)
        word = _folded((address >> shift & 0xFFFF) + change)
        word = 0 if word == 0xFFFF else word
        setattr(packet, side, address & ~(0xFFFF << shift) | word << shift)
        return "CONTINUE"

    return act


def _sum(address: int) -> int:
    """Return the sum of the 16-bit words of an address."""
    return sum(address >> shift & 0xFFFF for shift in range(0, _BITS, 16))


def _folded(value: int) -> int:
    """Return a sum in 16 bits of one's complement."""
    while value >> 16:
        value = (value & 0xFFFF) + (value >> 16)
    return value


def words(use: "Use", side: str) -> list[str]:
    """Return the change of an address as effects, see `words` in extensions/contract.py."""
    from iptables_py.extensions.shared.wording import CONTINUE

    old, new = (text(use.values[name]) for name in (SOURCE, DESTINATION))
    return [f"have the prefix {old} of their {side} replaced by {new}", CONTINUE]
