"""Sets the packet's priority, which traffic control uses to sort packets."""

from iptables_py.errors import Problem
from iptables_py.rules.options import REQUIRED, Kind, Option
from iptables_py.tables import FORWARD, OUTPUT, POSTROUTING
from iptables_py.values.integers import BLANKS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "CLASSIFY"
HOOKS = FORWARD | OUTPUT | POSTROUTING
CHANGES = ("priority",)

_HEX = "0123456789abcdefABCDEF"


def _scan(text: str) -> tuple[int | None, str]:
    """Return the hexadecimal number at the start of `text` as scanf reads it, in 16 bits, and what follows it.

    The number is None if there is none. Measured: signs count, 0x alone is 0, and a number too large for 64 bits is all
    ones.
    """
    rest = text.lstrip(BLANKS)
    negative = rest[:1] == "-"
    if rest[:1] in ("-", "+"):
        rest = rest[1:]
    prefix = rest[:2] in ("0x", "0X")
    if prefix:
        rest = rest[2:]
    end = 0
    while end < len(rest) and rest[end] in _HEX:
        end += 1
    if not end and not prefix:
        return None, text
    value = int(rest[:end].lstrip("0")[:20] or "0", 16)
    if value >= 1 << 64:
        value, negative = 0xFFFF, False
    return (-value if negative else value) & 0xFFFF, rest[end:]


def _read(text: str, option: Option, use: "Use") -> tuple[int, int]:
    """Read `MAJOR:MINOR`, both hexadecimal; what follows is ignored (measured)."""
    major, rest = _scan(text)
    minor = _scan(rest[1:])[0] if rest[:1] == ":" else None
    if major is None or minor is None:
        raise Problem(f'Bad class value "{text}"')
    return major, minor


CLASS = Kind(_read, lambda pair: f"{pair[0]:04x}:{pair[1]:04x}")
OPTIONS = (Option("set-class", CLASS, REQUIRED, meta="major:minor", doc="the class, in hexadecimal"),)

_NFT_NAMES = {(0, 0): "none", (0xFFFF, 0xFFFF): "root"}


def listing(use: "Use", numeric: bool) -> str:
    """Return the class without leading zeros."""
    major, minor = use.values["set-class"]
    return f" CLASSIFY set {major:x}:{minor:x}"


def words(use: "Use") -> list[str]:
    """Return the class."""
    from iptables_py.extensions.shared.wording import CONTINUE

    return [f"get the traffic class {CLASS.write(use.values['set-class'])}", CONTINUE]


def apply(use: "Use") -> "Applying":
    """Set the priority."""
    major, minor = use.values["set-class"]

    def act(packet: "Any", world: "Any") -> str:
        packet.priority = major << 16 | minor
        return "CONTINUE"

    return act


def nft(use: "Use", translation: "Translation") -> str:
    """Return the priority, two values of which have names."""
    number = use.values["set-class"]
    return f"meta priority set {_NFT_NAMES.get(number) or f'{number[0]:x}:{number[1]:x}'}"
