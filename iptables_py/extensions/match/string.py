"""Matches packets that contain a text or some bytes.

The kernel's search algorithms have requirements of their own for these.
"""

from iptables_py.errors import Problem
from iptables_py.rules.kinds import UINT16
from iptables_py.rules.options import FLAG, INVERTIBLE, REQUIRED, Free, Kind, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "string"

_LONGEST = 128  # bytes of a pattern
_ALGORITHM_BYTES = 15  # of its name; the rest is dropped silently
_LAST = 0xFFFF  # where a search ends by default
_TOKEN = 4  # bytes of a token in an fsm pattern: two for the type, one for how often it may occur, one for a character
_TYPES, _HEAD_IGNORE = 13, 4  # the highest type of a token; a repetition that only the first of several tokens may have

_HEX = frozenset(b"0123456789abcdefABCDEF")
_BLANK, _BACKSLASH, _BAR = b" \\|"


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


def _too_long(text: str) -> Problem:
    return Problem(f'STRING too long "{text}"')


def _read_plain(text: str, option: Option, use: "Use") -> bytes:
    pattern = _bytes(text)
    if len(pattern) > _LONGEST:
        raise _too_long(text)
    return pattern


def _read_mixed(text: str, option: Option, use: "Use") -> bytes:
    """Read characters, and between bars bytes in hexadecimal; a backslash makes the next character literal.

    Measured: blanks may come before the bytes, and one after each. A bar at the very end opens or closes nothing. The
    character after a closing bar is literal, even if it is a bar or a backslash. After the last byte that fits not even
    a bar may follow, so a rule given as text may be saved in a form that cannot be read again.
    """
    source = _bytes(text)
    if not source:
        raise Problem("STRING must contain at least one char")
    pattern = bytearray()
    at, end = 0, len(source)
    hexadecimal = False
    while at < end:
        if len(pattern) == _LONGEST and not use.rule.stored:
            raise _too_long(text)
        literal = source[at] == _BACKSLASH
        if literal and hexadecimal:
            raise Problem("Cannot include literals in hex data")
        if source[at] == _BAR:
            hexadecimal = not hexadecimal
            at += 1
            while hexadecimal and at < end and source[at] == _BLANK:
                at += 1
            if at == end:
                break
        elif literal:
            at += 1
            if at == end:
                raise Problem("Bad literal placement at end of string")
        byte = _hex_byte(source, at) if hexadecimal else source[at]
        pattern.append(byte)
        at += 1
        if hexadecimal:
            at += 2 if source[at + 1] == _BLANK else 1
    return bytes(pattern)


def _hex_byte(source: bytes, at: int) -> int:
    """Return the byte of the two digits at `at`; raise Problem unless something, if only a bar, follows them."""
    left = len(source) - at
    if left < 3:
        raise Problem("Odd number of hex digits" if left < 2 else "Invalid hex block")
    for digit in source[at : at + 2]:
        if digit not in _HEX:
            raise Problem(f"Invalid hex char '{_text(bytes((digit,)))}'")
    return int(source[at : at + 2], 16)


def _printable(pattern: bytes) -> bool:
    """Return whether the pattern is written as text; one with a backslash at its end is not (measured)."""
    return all(0x20 <= byte <= 0x7E for byte in pattern) and pattern[-1:] != b"\\"


def _write(pattern: bytes) -> str:
    if not _printable(pattern):
        return f'"|{pattern.hex()}|"'
    return '"' + pattern.decode().replace("\\", "\\\\").replace('"', '\\"') + '"'


def _read_algorithm(text: str, option: Option, use: "Use") -> str:
    return _text(_bytes(text)[:_ALGORITHM_BYTES])


ALGORITHM = Kind(_read_algorithm, choices=("bm", "kmp", "fsm"))
PLAIN, MIXED = Kind(_read_plain, _write), Kind(_read_mixed, _write)


def _free(word: str) -> str | None:
    """Return the text of a printable pattern, which fsm never accepts; None for others."""
    plain = word.isascii() and word.isprintable() and 0 < len(word) <= _LONGEST and word[-1] != "\\"
    return _write(word.encode()) if plain else None


_FREE = Free(_free, _free, lambda number: f"sample text {number};", r'"(?![-!])[ !#-\[\]-~]{1,128}"')
OPTIONS = (
    Option("from", UINT16, meta="offset", doc="the offset in the packet where the search begins, 0 by default"),
    Option("to", UINT16, meta="offset", doc=f"the offset where the search ends, {_LAST} by default"),
    Option("algo", ALGORITHM, REQUIRED, meta="bm|kmp|fsm", doc="the search algorithm: Boyer-Moore, Knuth-Morris-Pratt"),
    Option(
        "string",
        PLAIN,
        INVERTIBLE,
        excl="hex-string",
        free=_FREE,
        meta="text",
        doc=f"the text, at most {_LONGEST} bytes",
    ),
    Option("hex-string", MIXED, INVERTIBLE, meta="text", doc="text with parts like |0d 0a| in hexadecimal"),
    Option("icase", FLAG, letter="\x03", doc="ignore the case of letters"),
)


def check(use: "Use") -> None:
    """Raise Problem if there is nothing to search for."""
    if not use.seen & {"string", "hex-string"}:
        raise Problem("STRING match: You must specify `--string' or `--hex-string'")


def refused(use: "Use") -> str | None:
    """Return the kernel's error for reversed limits, no pattern, an unknown algorithm, or what fsm rejects."""
    pattern, algorithm = _pattern(use), use.values["algo"]
    first, last = _limits(use)
    if first > last or not pattern:
        return "Invalid argument"
    if algorithm not in ALGORITHM.choices:
        return "No such file or directory"
    return "Invalid argument" if algorithm == "fsm" and not _tokens(pattern, "icase" in use.values) else None


def _tokens(pattern: bytes, ignore_case: bool) -> bool:
    """Return whether fsm accepts the pattern as a sequence of tokens (measured by trying every field)."""
    if len(pattern) % _TOKEN or ignore_case:
        return False
    for at in range(0, len(pattern), _TOKEN):
        how_often = pattern[at + 2]
        if int.from_bytes(pattern[at : at + 2], "little") > _TYPES or how_often > _HEAD_IGNORE:
            return False
        if how_often == _HEAD_IGNORE and (at or len(pattern) == _TOKEN):
            return False
    return True


def _pattern(use: "Use") -> bytes:
    values = use.values
    found: bytes = values["string"] if "string" in values else values["hex-string"]
    return found


def _limits(use: "Use") -> tuple[int, int]:
    return use.values.get("from", 0), use.values.get("to", _LAST)


def save(use: "Use") -> str:
    """Return the pattern as text if it is printable, however it was given, and limits unless they are the default."""
    pattern = _pattern(use)
    first, last = _limits(use)
    return (
        f"{' !' if use.inverted else ''} --{'' if _printable(pattern) else 'hex-'}string {_write(pattern)}"
        f" --algo {use.values['algo']}"
        + (f" --from {first}" if first else "")
        + (f" --to {last}" if last != _LAST else "")
        + (" --icase" if "icase" in use.values else "")
    )


def listing(use: "Use", numeric: bool) -> str:
    """Return the save text in other words, with a blank in place of a missing `!`."""
    first, last = _limits(use)
    return (
        f" STRING match {'!' if use.inverted else ''} {_write(_pattern(use))} ALGO name {use.values['algo']}"
        + (f" FROM {first}" if first else "")
        + (f" TO {last}" if last != _LAST else "")
        + (" ICASE" if "icase" in use.values else "")
    )


def words(use: "Use") -> list[str]:
    """Return the pattern, and how it is searched for."""
    from iptables_py.extensions.shared.wording import details

    first, last = _limits(use)
    where = f"from byte {first} to {last}" if first or last != _LAST else ""
    case = "in any case of letters" if "icase" in use.values else ""
    how = details([where, case, f"searched with {use.values['algo']}"])
    return [f"{'not ' if use.inverted else ''}containing {_write(_pattern(use))}{how}"]


def match(use: "Use") -> "Matching":
    """Search the bytes of the IP packet; the whole pattern must lie between the limits."""
    if use.values["algo"] == "fsm":
        return lambda packet, world: world.unknown("patterns of fsm are not known")
    first, last = _limits(use)
    inverted, ignore_case = bool(use.inverted), "icase" in use.values
    pattern = _pattern(use).lower() if ignore_case else _pattern(use)

    def meets(packet: "Any", world: "Any") -> bool:
        data = world.packet_bytes(packet)[first:last]
        return (pattern in (data.lower() if ignore_case else data)) is not inverted

    return meets


def packets(use: "Use") -> "PacketSet":
    """Return the packets with this text."""
    from iptables_py.extensions.shared.packetsets import PAYLOAD, steady_use

    pattern = use.values.get("string", use.values.get("hex-string"))
    return steady_use(use, "everything", wants=(PAYLOAD, pattern))


def nft_exact(use: "Use", translation: "Translation") -> None:
    """Return None with the reason."""
    translation.reason = "nftables has no search in the data of packets"
