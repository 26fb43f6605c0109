"""Changes the type of service.

All options result in two bytes: the bits to flip, and the bits to clear before that.
"""

from iptables_py.errors import Problem
from iptables_py.extensions.shared.tosbits import NAMED_MASK, NAMES, named, names_help, read_tos, write_tos
from iptables_py.rules.kinds import UINT8
from iptables_py.rules.options import Kind, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Applying
    from iptables_py.extensions.shared.packetsets import Box
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "TOS"
TABLES = ("mangle",)
CHANGES = ("tos",)


def _read_and(text: str, option: Option, use: "Use") -> tuple[int, int]:
    return 0, UINT8.read(text, option, use) ^ 0xFF


def _read_or(text: str, option: Option, use: "Use") -> tuple[int, int]:
    value = UINT8.read(text, option, use)
    return value, value


def _read_xor(text: str, option: Option, use: "Use") -> tuple[int, int]:
    return UINT8.read(text, option, use), 0


SET = Kind(lambda text, option, use: read_tos(text), write_tos, choices=tuple(NAMES.values()))
AND, OR, XOR = Kind(_read_and), Kind(_read_or), Kind(_read_xor)
# in the order in which the reference reports options that exclude each other
_OTHERS = "set-tos and-tos or-tos xor-tos"
OPTIONS = (
    Option("set-tos", SET, excl=_OTHERS, meta="value[/mask]|name", doc="clear the mask's bits, then flip the value's"),
    Option("and-tos", AND, excl=_OTHERS, meta="bits", doc="keep only these bits"),
    Option("or-tos", OR, excl=_OTHERS, meta="bits", doc="set these bits"),
    Option("xor-tos", XOR, excl=_OTHERS, meta="bits", doc="flip these bits"),
)


def check(use: "Use") -> None:
    """Raise Problem if there is nothing to do."""
    if not use.seen:
        raise Problem("TOS: An action is required")


def _change(use: "Use") -> tuple[int, int]:
    given: tuple[int, int] = next(iter(use.values.values()))
    return given


def save(use: "Use") -> str:
    """Return the change in its general form."""
    return f" --set-tos {write_tos(_change(use))}"


def listing(use: "Use", numeric: bool) -> str:
    """Return the change by name unless `numeric`, else in the first form that fits (measured).

    Measured: the blank is on the wrong side of the name.
    """
    flip, clear = change = _change(use)
    name = named(change, numeric)
    if name is not None:
        return f"  TOS set{name}"
    if numeric:
        return f" TOS set {write_tos(change)}"
    if not flip:
        return f" TOS and 0x{clear ^ 0xFF:02x}"
    if flip == clear:
        return f" TOS or 0x{flip:02x}"
    if not clear:
        return f" TOS xor 0x{flip:02x}"
    return f" TOS set {write_tos(change)}"


def words(use: "Use") -> list[str]:
    """Return the change."""
    from iptables_py.extensions.shared.marks import change_words
    from iptables_py.extensions.shared.wording import CONTINUE

    return [change_words(_change(use), "their TOS", 0xFF), CONTINUE]


def help_text(family: int) -> str:
    """Return the names, one per line."""
    return names_help()


def apply(use: "Use") -> "Applying":
    """Change the whole byte."""
    flip, clear = _change(use)

    def act(packet: "Any", world: "Any") -> str:
        packet.tos = packet.tos & ~clear & 255 ^ flip
        return "CONTINUE"

    return act


def sets(use: "Use") -> "Box | None":
    """Return the bytes that packets can have then, if no bits are flipped that were not cleared."""
    from iptables_py.extensions.shared.packetsets import TOS, one, united

    flip, clear = _change(use)
    values = (byte for byte in range(256) if byte & clear == flip)
    return None if flip & ~clear else {TOS: united(tuple(each for byte in values for each in one(byte)))}


def nft(use: "Use", translation: "Translation") -> str:
    """Return a change of the upper six bits.

    Measured: the two lower bits are lost, the text is the same for both families, and a mask counts as the whole one
    if its lower six bits are set.
    """
    from iptables_py.extensions.shared.marks import nft_change

    flip, clear = change = _change(use)
    if clear & NAMED_MASK == NAMED_MASK:
        return f"ip6 dscp set {_code_point(flip)}"
    return f"ip6 dscp set {nft_change(change, 'ip6 dscp', 0xFF, _code_point)}"


def _code_point(bits: int) -> str:
    """Return the upper six of eight bits."""
    return f"0x{bits >> 2:02x}"


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return statements that change both parts of the byte, the code point and the bits of congestion notification."""
    from iptables_py.extensions.shared.fieldchanges import changes, statements

    flip, clear = _change(use)
    word = "ip" if translation.family == 4 else "ip6"
    points = changes(f"{word} dscp", 6, flip >> 2, clear >> 2)
    return statements(points, changes(f"{word} ecn", 2, flip & 3, clear & 3), translation)
