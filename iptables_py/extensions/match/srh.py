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
    from iptables_py.rules.rule import Use

NAME = "srh"
FAMILIES = (6,)

_COMPARISONS = {"eq": "equals", "gt": "is greater than", "lt": "is less than"}
_FIELDS = {
    "hdr-len": "the header's length",
    "segs-left": "the number of segments left",
    "last-entry": "the index of the last segment",
}
_SEGMENTS = {"psid": "the previous segment", "nsid": "the next segment", "lsid": "the last segment"}
_NO_LENGTH = 0xFFFFFFFF  # the length that the reference prints for a mask that is not a prefix


def _read_compared(word: str, option: Option, use: "Use") -> int:
    """Read a number.

    Measured: all comparisons of a field share one value, the last one given.
    """
    value: int = UINT8.read(word, option, use)
    field = option.name.rpartition("-")[0]
    for comparison in _COMPARISONS:
        if f"{field}-{comparison}" in use.values:
            use.values[f"{field}-{comparison}"] = value
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
        Option(f"srh-{field}-{comparison}", COMPARED, INVERTIBLE, meta="number", doc=f"{what} {relation} this")
        for field, what in _FIELDS.items()
        for comparison, relation in _COMPARISONS.items()
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
