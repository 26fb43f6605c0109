"""Matches the segment routing header of IPv6.

The options are in the order of save text.
"""

from iptables_py.rules.kinds import UINT8, UINT16
from iptables_py.rules.options import INVERTIBLE, Kind, Option
from iptables_py.rules.storedtext import hidden, shown
from iptables_py.values.addresses import address_text, prefix_length
from iptables_py.values.hosts import read_host_mask

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "srh"
FAMILIES = (6,)

_COMPARISONS = {"eq": "equals", "gt": "is greater than", "lt": "is less than"}
_FIELDS = {
    "hdr-len": "the header's length",
    "segs-left": "the number of segments left",
    "last-entry": "the index of the last segment",
}
_ROUTING = 43  # the type of the header
_SEGMENT_ROUTING = 4  # the type of the routing header
_PLACES = {"hdr-len": 1, "segs-left": 3, "last-entry": 4}  # where the fields are in the header
_SEGMENTS = {"psid": "the previous segment", "nsid": "the next segment", "lsid": "the last segment"}
_FULL = (1 << 128) - 1  # the mask of a whole address
_NFT_FIELDS = {"hdr-len": "rt hdrlength", "segs-left": "rt seg-left", "last-entry": "srh last-entry"}
_NFT_SIGNS = {
    ("eq", False): "==",
    ("eq", True): "!=",
    ("gt", False): ">",
    ("gt", True): "<=",
    ("lt", False): "<",
    ("lt", True): ">=",
}
_NO_LENGTH = 0xFFFFFFFF  # the length that the reference prints for a mask that is not a prefix


def _read_compared(word: str, option: Option, use: "Use") -> int:
    """Read a number.

    Measured: all comparisons of a field share one value, the last one given.
    """
    value: int = UINT8.read(word, option, use)
    field = option.name.rpartition("-")[0]
    for way in _COMPARISONS:
        if f"{field}-{way}" in use.values:
            use.values[f"{field}-{way}"] = value
    return value


def _read_segment(word: str, option: Option, use: "Use") -> tuple[int, int]:
    """Read an address, which is not masked, and its mask."""
    if use.rule.stored:
        host, *_, mask = word.split("/")
        word = f"{host}/{mask}"
    return read_host_mask(word, use.rule.family, use.name, option.of)


def _write_segment(segment: tuple[int, int]) -> str:
    """Return address and length.

    A mask that is not a prefix prints as a number that cannot be read; the mask itself is hidden after it.
    """
    value, mask = segment
    length = prefix_length(mask, 6)
    after = f"{_NO_LENGTH}" + hidden(f"/{address_text(mask, 6)}") if length is None else length
    return f"{address_text(value, 6)}/{after}"


COMPARED = Kind(_read_compared)
SEGMENT = Kind(_read_segment, _write_segment)
OPTIONS = (
    Option("srh-next-hdr", UINT8, INVERTIBLE, meta="number", doc="the protocol of the next header"),
    *(
        Option(f"srh-{field}-{way}", COMPARED, INVERTIBLE, meta="number", doc=f"{what} {relation} this")
        for field, what in _FIELDS.items()
        for way, relation in _COMPARISONS.items()
    ),
    Option("srh-tag", UINT16, INVERTIBLE, meta="number", doc="the tag"),
    *(
        Option(f"srh-{name}", SEGMENT, INVERTIBLE, meta="address[/mask]", doc=what)
        for name, what in _SEGMENTS.items()
    ),
)


def listing(use: "Use", numeric: bool) -> str:
    """Return `name:value` with `!` glued to the value; addresses come after blanks."""
    line = " srh"
    for option in use.options:
        if option.name in use.values:
            inverted = "!" if option.name in use.inverted else ""
            value = option.kind.write(use.values[option.name])
            line += f" {option.name.removeprefix('srh-')}"
            line += f" {inverted} {value}" if option.kind is SEGMENT else f":{inverted}{value}"
    return shown(line)


def words(use: "Use") -> list[str]:
    """Return a phrase for each option; without any, that there is such a header."""
    from iptables_py.extensions.shared.wording import having, no

    signs = {"gt": "greater than", "lt": "less than"}
    found = []
    for option in (option for option in use.options if option.name in use.values):
        name, value = option.name, shown(option.kind.write(use.values[option.name]))
        field, _, way = name.removeprefix("srh-").rpartition("-")
        if way == "eq":
            found.append(f"with {_FIELDS[field]} {no(use, name)}equal to {value}")
        elif way in signs:
            found.append(f"with {_FIELDS[field]} {no(use, name)}{signs[way]} {value}")
        elif way in _SEGMENTS:
            found.append(f"with {_SEGMENTS[way]} {no(use, name)}in {value}")
        else:
            found.append(having(use, name, "an SRH tag" if way == "tag" else "an SRH next header", value))
    return found or ["with a segment routing header"]


# whether a field compares so; None if there is no such segment
_TESTS: "dict[str, Callable[[bytes, int, Any], bool | None]]" = {
    "eq": lambda header, place, number: header[place] == number,
    "gt": lambda header, place, number: header[place] > number,
    "lt": lambda header, place, number: header[place] < number,
    # in the order of bytes of the kernel's machine (measured)
    "tag": lambda header, place, number: int.from_bytes(header[6:8], "little") == number,
    "psid": lambda header, place, segment: _is_segment(header, header[3] + 1, segment),
    "nsid": lambda header, place, segment: _is_segment(header, header[3] - 1, segment),
    "lsid": lambda header, place, segment: _is_segment(header, 0, segment),
}


def _is_segment(header: bytes, number: int, segment: tuple[int, int]) -> bool | None:
    """Return whether the segment of that number is the given address under its mask; None if there is no such one."""
    if not 0 <= number <= header[4]:
        return None
    value, mask = segment
    return (int.from_bytes(header[8 + 16 * number : 24 + 16 * number], "big") ^ value) & mask == 0


def _place(name: str) -> "tuple[Callable[[bytes, int, Any], bool | None], int]":
    """Return the test that an option means, and where its field is."""
    field, _, way = name.removeprefix("srh-").rpartition("-")
    if name == "srh-next-hdr":
        return _TESTS["eq"], 0
    return _TESTS[way], _PLACES.get(field, 0)


def match(use: "Use") -> "Matching":
    """Compare the segment routing header: a routing header of type 4."""
    tests = [(*_place(name), value, name in use.inverted) for name, value in use.values.items()]

    def meets(packet: "Any", world: "Any") -> bool:
        header = world.header(packet, _ROUTING)
        if header is None or len(header) < 8 or len(header) < (header[1] + 1) * 8:
            return False
        if header[2] != _SEGMENT_ROUTING or header[3] > header[4]:
            return False
        return all(test(header, place, value) is (not inverted) for test, place, value, inverted in tests)

    return meets


def packets(use: "Use") -> "PacketSet":
    """Return the packets that match."""
    from iptables_py.extensions.shared.packetsets import steady_text

    return steady_text(use, "everything")


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return the comparisons of the fields; of the segments only the last one has a place of its own."""
    from iptables_py.extensions.shared.expressions import comparison
    from iptables_py.rules.translation import joined

    if "srh-psid" in use.values or "srh-nsid" in use.values:
        translation.reason = "nftables can't choose a segment by the number of segments left"
        return None
    translation.losses.append("headers with more segments left than segments match, too")
    parts = ["rt type 4"]
    for name, value in use.values.items():
        field, _, way = name.removeprefix("srh-").rpartition("-")
        inverted = name in use.inverted
        if name == "srh-lsid":
            mask = "" if value[1] == _FULL else f" & {address_text(value[1], 6)}"
            sign = "!=" if inverted else "=="
            parts.append(f"srh sid[1]{mask} {sign} {address_text(value[0] & value[1], 6)}")
        elif name == "srh-tag":
            parts.append(comparison("srh tag", int.from_bytes(value.to_bytes(2, "little"), "big"), inverted))
        elif name == "srh-next-hdr":
            parts.append(comparison("rt nexthdr", value, inverted))
        else:
            parts.append(f"{_NFT_FIELDS[field]} {_NFT_SIGNS[way, inverted]} {value}")
    return joined(parts)
