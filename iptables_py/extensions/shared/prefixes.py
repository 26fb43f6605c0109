"""IPv6 prefixes that SNPT and DNPT replace, and those that they put in their place."""

from iptables_py.rules.options import REQUIRED, Kind, Option
from iptables_py.rules.storedtext import hidden
from iptables_py.values.addresses import numeric_host
from iptables_py.values.hosts import read_host_mask

TYPE_CHECKING = False
if TYPE_CHECKING:
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
