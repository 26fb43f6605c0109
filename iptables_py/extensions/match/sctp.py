"""Matches the ports and chunks of SCTP.

Options are read in the old style, with checks and messages of this match's own.
"""

from iptables_py.errors import Problem
from iptables_py.extensions.shared import headerports
from iptables_py.rules.options import INVERTIBLE, Kind, Option
from iptables_py.rules.storedtext import hidden

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

    # all, any or only; the chunks; flags as (chunk's place in _CHUNKS, bits that are set, bits that are checked)
    Chunks = tuple[str, str | frozenset[int], tuple[tuple[int, int, int], ...]]

NAME = "sctp"
PROTOCOLS = (132,)
ASKS = {"source-port": "sport", "destination-port": "dport"}
_WAYS = ("all", "any", "only")
_EVERY_CHUNK = "ALL"
# in the reference's order: flags refer to a chunk by its place here, which is its number only for the first ones
_CHUNKS = {
    "DATA": 0,
    "INIT": 1,
    "INIT_ACK": 2,
    "SACK": 3,
    "HEARTBEAT": 4,
    "HEARTBEAT_ACK": 5,
    "ABORT": 6,
    "SHUTDOWN": 7,
    "SHUTDOWN_ACK": 8,
    "ERROR": 9,
    "COOKIE_ECHO": 10,
    "COOKIE_ACK": 11,
    "ECN_ECNE": 12,
    "ECN_CWR": 13,
    "SHUTDOWN_COMPLETE": 14,
    "I_DATA": 64,
    "RE_CONFIG": 130,
    "PAD": 132,
    "ASCONF": 193,
    "ASCONF_ACK": 128,
    "FORWARD_TSN": 192,
    "I_FORWARD_TSN": 194,
}
_NFT_NAMES = {"ECN_ECNE": "ecne", "ECN_CWR": "cwr"}  # those that have other names in nftables
_UNNAMED_NFT = frozenset(("I_DATA", "RE_CONFIG", "PAD", "I_FORWARD_TSN"))  # those that nftables 1.0.6 does not know
_NUMBERS = {number: name for name, number in _CHUNKS.items()}
# from the highest bit to the lowest; a dash means the first bit that has no name (measured)
_FLAGS = {"DATA": "----IUBE", "ABORT": "-------T", "SHUTDOWN_COMPLETE": "-------T", "I_DATA": "----IUBE"}
_NO_FLAGS = "--------"
_MOST_FLAGGED = 4


def _upper(word: str) -> str:
    return word.upper() if word.isascii() else word


def _read_chunks(words: list[str], option: Option, use: "Use") -> "Chunks":
    """Read `all`, `any` or `only`, and chunks separated by commas, each with flags that must and must not be set."""
    if len(words) < 2 or words[1][:1] in ("-", "!"):
        raise Problem("--chunk-types requires two args")
    way = words[0].lower() if words[0].isascii() else words[0]
    if way not in _WAYS:
        raise Problem('Match type has to be one of "ALL", "ANY" or "ONLY"')
    text, rest = words[1], ""
    if use.rule.stored:
        text, _, rest = text.partition("/")
    if _upper(text) in (_EVERY_CHUNK, "NONE"):
        return way, _EVERY_CHUNK if _upper(text) == _EVERY_CHUNK else frozenset(), ()
    numbers: set[int] = set()
    flags: dict[int, tuple[int, int]] = {}
    for piece in filter(None, text.split(",")):
        name, _, letters = piece.partition(":")
        if _upper(name) not in _CHUNKS:
            raise Problem(f"Unknown sctp chunk `{name}'")
        numbers.add(_CHUNKS[_upper(name)])
        _read_flags(_upper(name), letters, flags)
    if rest:
        return way, frozenset(numbers), _reread_flags(rest)
    return way, frozenset(numbers), tuple((place, *bits) for place, bits in flags.items())


def _read_flags(name: str, letters: str, flags: dict[int, tuple[int, int]]) -> None:
    """Add a chunk's flags, in capitals if they must be set, to those of its place: (bits set, bits checked)."""
    place = list(_CHUNKS).index(name)
    for letter in letters:
        at = _FLAGS.get(name, _NO_FLAGS).find(_upper(letter))
        if at < 0:
            raise Problem(f"Invalid flags for chunk type {place}")
        if place not in flags and len(flags) == _MOST_FLAGGED:
            raise Problem(
                "Number of chunk types with flags exceeds currently allowed limit. Increasing this limit involves "
                "changing IPT_NUM_SCTP_FLAGS and recompiling both the kernel space and user space modules"
            )
        on, looked_at = flags.get(place, (0, 0))
        bit = 0x80 >> at
        flags[place] = on | bit * letter.isupper(), looked_at | bit


def _reread_flags(text: str) -> tuple[tuple[int, int, int], ...]:
    rows = [[int(number) for number in row.split(".")] for row in text.split(",")]
    return tuple((place, on, looked_at) for place, on, looked_at in rows)


def _chunks_text(value: "Chunks", numeric: bool) -> str:
    """Return the chunks by number, with the flags of only those chunks whose place is their number."""
    _, chunks, flags = value
    if isinstance(chunks, str):
        return chunks
    by_place = {place: (on, looked_at) for place, on, looked_at in flags}
    words = []
    for number in sorted(chunks):
        word = f"0x{number:04X}" if numeric else _NUMBERS[number]
        on, looked_at = by_place.get(number, (0, 0))
        letters = _FLAGS.get(_NUMBERS[number], _NO_FLAGS)
        shown = [
            letters[at] if on & 0x80 >> at else letters[at].lower() for at in range(8) if looked_at & 0x80 >> at
        ]
        words.append(word + (":" if shown else "") + "".join(shown))
    return ",".join(words) or "NONE"


def _write_chunks(value: "Chunks") -> str:
    """Return what -S prints, and after it, hidden, the flags in the order given if the text does not show it."""
    _, chunks, flags = value
    text = f"{value[0]} {_chunks_text(value, False)}"
    if flags != tuple(sorted(row for row in flags if row[0] in chunks)):
        text += hidden("/" + ",".join(f"{place}.{on}.{looked_at}" for place, on, looked_at in flags))
    return text


CHUNK_TYPES = Kind(_read_chunks, _write_chunks, 2, (_EVERY_CHUNK, *_CHUNKS), _WAYS)
OPTIONS = (
    *headerports.options(headerports.TYPED_PORTS),
    Option(
        "chunk-types",
        CHUNK_TYPES,
        INVERTIBLE,
        meta="all|any|only chunk[:flags][,...]",
        doc="all or any of these chunks are in the packet, or only these",
    ),
)


def read(use: "Use", option: Option, text: "str | list[str]", inverted: bool) -> None:
    """Read one option into the use; raise Problem with the messages of this match alone."""
    name = option.of
    if name in use.seen:
        raise Problem(f"Only one `--{name}' allowed")
    use.values[name] = option.kind.read(text, option, use)
    use.seen.add(name)
    if inverted:
        use.inverted.add(name)


def listing(use: "Use", numeric: bool) -> str:
    """Return `sctp`, the ports, and the chunks by number or by name."""
    text = " sctp" + headerports.ports_listing(use, numeric)
    if "chunk-types" in use.values:
        value: Chunks = use.values["chunk-types"]
        text += f" {'! ' if 'chunk-types' in use.inverted else ''}{value[0]} {_chunks_text(value, numeric)}"
    return text


def words(use: "Use") -> list[str]:
    """Return ports and chunks."""
    from iptables_py.extensions.shared.wording import both, either

    found = headerports.ports_words(use)
    if "chunk-types" in use.values:
        value: Chunks = use.values["chunk-types"]
        chunks = _chunks_text(value, False).split(",")
        ways = {"all": "all of the chunks", "any": "any of the chunks", "only": "only the chunks"}
        text = f"with {ways[value[0]]} {(either if value[0] == 'any' else both)(chunks)}"
        found.append(f"other than those {text}" if "chunk-types" in use.inverted else text)
    return found


def match(use: "Use") -> "Matching":
    """Compare ports and chunks; a packet with a cut header or a chunk without length is dropped."""
    ports = headerports.port_test(use)
    chunks = _chunk_test(use.values["chunk-types"]) if "chunk-types" in use.values else None
    inverted = "chunk-types" in use.inverted

    def meets(packet: "Any", world: "Any") -> bool:
        if packet.offset:
            return False
        if len(packet.transport) < 12:
            world.drop()
        return bool(ports(packet, world)) and (chunks is None or chunks(packet.transport, world) is not inverted)

    return meets


def packets(use: "Use") -> "PacketSet | None":
    """Return the packets with these ports; chunks are not decided."""
    from iptables_py.extensions.shared.packetsets import PIECE, WHOLE, exactly, one, undecided

    if "p" in use.rule.inverted or not use.rule.protocol:
        return None
    box = {**headerports.port_box(use), PIECE: one(WHOLE)}
    return undecided(box) if "chunk-types" in use.values else exactly(box)


def nft(use: "Use", translation: "Translation") -> str | None:
    """Return the comparisons of ports, and one for each chunk.

    Measured: inverted, each of these is inverted; there is none for `any`, nor without options.
    """
    from iptables_py.rules.translation import joined

    if not use.values:
        return None
    parts = headerports.ports_nft(use)
    if "chunk-types" in use.values:
        way, wanted, flags = use.values["chunk-types"]
        if way == "any":
            return None
        parts += _chunks_nft(way, wanted, flags, "chunk-types" in use.inverted)
    return joined(parts)


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return the comparisons of ports and chunks; a rule of nftables has only comparisons that must all be true."""
    from iptables_py.extensions.shared.expressions import first_fragment
    from iptables_py.rules.translation import joined

    parts = [first_fragment(translation), joined(headerports.ports_exact(use)) or "meta l4proto sctp"]
    if "chunk-types" in use.values:
        chunks = _chunks_exact(use.values["chunk-types"], "chunk-types" in use.inverted, translation)
        if chunks is None:
            return None
        parts += chunks
    return joined(parts)


def _chunks_exact(value: "Chunks", inverted: bool, translation: "Translation") -> list[str] | None:
    """Return comparisons of chunks, None if none mean the same."""
    from iptables_py.extensions.shared.expressions import NEVER

    way, wanted, flags = value
    if isinstance(wanted, str) or not wanted:
        if way == "all" and wanted:
            translation.reason = "nftables has no match for all types of chunks"
            return None
        # a packet has some chunk: each is one of ALL, and none is one of NONE
        return [] if bool(wanted or way == "all") is not inverted else [NEVER]
    names = [name for name, number in _CHUNKS.items() if number in wanted]
    bits = {place: (on, looked_at) for place, on, looked_at in flags if place in wanted}
    several = len(names) > 1 or way == "only"
    # all of several chunks, and none of them, are comparisons that must all be true
    if several and inverted is (way != "any") or inverted and bits:
        translation.reason = "a rule of nftables can't match one or another chunk"
        return None
    if way == "only" and bits or not _UNNAMED_NFT.isdisjoint(names):
        translation.reason = "nftables has no match for these chunks"
        return None
    if way == "only":
        translation.losses.append("chunks for which nftables has no name are allowed")
        others = [name for name in _CHUNKS if name not in names and name not in _UNNAMED_NFT]
        return [f"sctp chunk {_chunk_nft(name)} missing" for name in others]
    if bits:
        translation.losses.append("only the flags of the first chunk of a type are compared")
    parts = []
    for name in names:
        on, looked_at = bits.get(_CHUNKS[name], (0, 0))
        test = f"flags & {looked_at:#x} == {on:#x}" if looked_at else "missing" if inverted else "exists"
        parts.append(f"sctp chunk {_chunk_nft(name)} {test}")
    return parts


def _chunk_nft(name: str) -> str:
    return _NFT_NAMES.get(name, name.lower().replace("_", "-"))


def _chunks_nft(
    way: str, wanted: "str | frozenset[int]", flags: "tuple[tuple[int, int, int], ...]", inverted: bool
) -> list[str]:
    """Return a comparison for each chunk that must be there, and for `only` also for each other one."""
    bits = {place: (on, looked_at) for place, on, looked_at in flags}
    exists, missing = ("missing", "exists") if inverted else ("exists", "missing")
    parts = []
    for name, number in _CHUNKS.items():
        chunk = f"sctp chunk {_chunk_nft(name)}"
        if not (isinstance(wanted, str) or number in wanted):
            parts += [f"{chunk} {missing}"] if way == "only" else []
        elif number in bits:
            on, looked_at = bits[number]
            parts.append(f"{chunk} flags & {looked_at:#x} {'!=' if inverted else '=='} {on:#x}")
        else:
            parts.append(f"{chunk} {exists}")
    return parts


def _chunk_test(value: "Chunks") -> "Callable[[bytes, Any], bool]":
    """Return a function that compares the chunks after the header."""
    way, wanted, flags = value
    numbers = frozenset(range(256)) if isinstance(wanted, str) else wanted
    bits = {place: (on, looked_at) for place, on, looked_at in reversed(flags)}

    def meets(data: bytes, world: "Any") -> bool:
        at, missing = 12, set(numbers)
        while True:
            size = int.from_bytes(data[at + 2 : at + 4], "big")
            if at + 4 > len(data) or not size:
                world.drop()
            kind = data[at]
            on, looked_at = bits.get(kind, (0, 0))
            fits = kind in numbers and data[at + 1] & looked_at == on
            if fits and way == "any":
                return True
            if not fits and way == "only":
                return False
            if fits:
                missing.discard(kind)
            at += size + 3 & ~3
            if at >= len(data):
                return way == "only" or way == "all" and not missing

    return meets
