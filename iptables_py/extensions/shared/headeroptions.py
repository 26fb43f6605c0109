"""What dst and hbh match: the length of an IPv6 header that contains options, and these options."""

from iptables_py.errors import Problem
from iptables_py.rules.kinds import UINT32
from iptables_py.rules.options import INVERTIBLE, Kind, Option
from iptables_py.values.integers import BLANKS, leading_integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

    # type, length; an option of any length has ANY_LENGTH
    Held = tuple[int, int]

MOST = 16
ANY_LENGTH = 255
_KINDS = {"hbh": 0, "dst": 60}  # types of the headers
PADDING = 0  # the only type that consists of a single byte
HAS_NO = {"dst": "hasn't", "hbh": "has not"}  # they have different messages for one problem


def _number(word: str, what: str, use: "Use") -> int:
    """Return the lower 8 bits of a number as strtoul reads it, also with a minus; raise Problem if it is none."""
    digits = word.lstrip(BLANKS)
    minus = digits[:1] == "-"
    if minus:
        digits = digits[1:]
    value, rest = leading_integer(digits) if digits[:1] not in BLANKS + "+" or not minus else (None, digits)
    if value is None:
        if rest != digits:
            raise Problem(f"{what} `{word}' specified too big: would overflow")
        raise Problem(f"{use.name}: no valid digits in {what} `{word}'")
    if rest:
        raise Problem(f"{use.name}: error parsing {what} `{word}'")
    return (-value if minus else value) & 0xFF


def _read(text: str, option: Option, use: "Use") -> "tuple[Held, ...]":
    """Read `type[:length]`, several separated by commas, as pairs of 8 bits each.

    Measured: the last one that fits accepts no length, and a length of 255 is the same as none.
    """
    found: list[Held] = []
    for piece in text.split(","):
        if len(found) == MOST:
            raise Problem("too many addresses specified")
        word, colon, length = piece.partition(":")
        if colon and len(found) == MOST - 1:
            raise Problem("too many ports specified")
        type_ = _number(word, "opt", use)
        if colon and type_ == PADDING:
            raise Problem(f"PAD0 {HAS_NO[use.name]} got length")
        found.append((type_, _number(length, "length", use) if colon else ANY_LENGTH))
    return tuple(found)


def _write(found: "tuple[Held, ...]") -> str:
    return ",".join(str(type_) if length == ANY_LENGTH else f"{type_}:{length}" for type_, length in found)


HEADER_OPTIONS = Kind(_read, _write)


def options(name: str) -> tuple[Option, ...]:
    """Return the options of the match `name`."""
    return (
        Option(f"{name}-len", UINT32, INVERTIBLE, meta="length", doc="the header's length"),
        Option(
            f"{name}-opts",
            HEADER_OPTIONS,
            meta="type[:length][,...]",
            doc=f"the options in it, in this order, at most {MOST}",
        ),
    )


def listing(use: "Use") -> str:
    """Return the length, with `!` glued to it, and the options."""
    length, held = (option.name for option in use.options)
    text = f" {use.name}"
    if length in use.values:
        text += f" length:{'!' if length in use.inverted else ''}{use.values[length]}"
    return text + (f" opts {_write(use.values[held])}" if held in use.values else "")


def match_test(use: "Use") -> "Matching":
    """Return a function that compares the header's length, and its options in the order in which they are."""
    kind = _KINDS[use.name]
    name, held = (option.name for option in use.options)
    length, inverted = use.values.get(name), name in use.inverted
    wanted = use.values.get(held, ())

    def meets(packet: "Any", world: "Any") -> bool:
        header = world.header(packet, kind)
        if header is None or len(header) < 2:
            return False
        size = (header[1] + 1) * 8
        if len(header) < size or length is not None and (length == size) is inverted:
            return False
        return _begins(header[2:], wanted)

    return meets


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return the comparison of the header's length, which nftables counts in units of 8 bytes, None with options."""
    from iptables_py.extensions.shared.expressions import header_length

    length, held = (option.name for option in use.options)
    if held in use.values:
        translation.reason = "nftables has no match for options in extension headers"
        return None
    text = ""
    if length in use.values:
        text = header_length(f"{use.name} hdrlength", use.values[length], length in use.inverted, 8, 1)
    return text or f"exthdr {use.name} exists"


def _begins(data: bytes, wanted: "tuple[Held, ...]") -> bool:
    """Return whether the options in a header begin with these."""
    at = 0
    for type_, length in wanted:
        if at >= len(data) or data[at] != type_:
            return False
        if type_ == PADDING:
            at += 1
            continue
        if at + 1 >= len(data) or length not in (ANY_LENGTH, data[at + 1]):
            return False
        at += 2 + data[at + 1]
    return True


def words(use: "Use", title: str) -> list[str]:
    """Return length and options as phrases, see `words` in extensions/contract.py; without any, that there are some.

    title: what the header contains
    """
    from iptables_py.extensions.shared.wording import having

    length, held = (option.name for option in use.options)
    found = []
    if length in use.values:
        found.append(having(use, length, f"a {title.partition(' ')[0]} header length", f"{use.values[length]} bytes"))
    if held in use.values:
        found.append(f"with {title} that begin with {_write(use.values[held])}")
    return found or [f"with {title}"]
