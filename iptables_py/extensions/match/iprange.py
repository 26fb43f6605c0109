"""Matches addresses between two others, both included."""

from iptables_py.errors import Problem
from iptables_py.rules.options import INVERTIBLE, Free, Kind, Option
from iptables_py.values.addresses import BITS, address_text, dotted_quad, parse, parse6

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "iprange"
ASKS = {"src-range": "-s", "dst-range": "-d"}


def _address(text: str, option: Option, family: int) -> int:
    value = parse(text, family)
    if value is None:
        raise Problem(f'iprange: Bad value for "--{option.of}" option: "{text}"')
    return value


def _read(text: str, option: Option, use: "Use") -> tuple[int, int]:
    """Read `first[-last]` as numbers; a reversed range is kept, with a warning (measured)."""
    family = use.rule.family
    first, dash, last = text.partition("-")
    low = _address(first, option, family)
    high = _address(last, option, family) if dash else low
    if high < low and not use.rule.stored:
        use.warn(f"xt_iprange: range {text} is reversed and will never match\n")
    return low, high


def _kind(family: int) -> Kind:
    return Kind(_read, lambda ends: f"{address_text(ends[0], family)}-{address_text(ends[1], family)}")


def _free4(word: str) -> str | None:
    """Return the text of `first[-last]` in dotted quads, None for other texts and reversed ranges."""
    first, dash, last = word.partition("-")
    last = last if dash else first
    low, high = dotted_quad(first), dotted_quad(last)
    return None if low is None or high is None or high < low else f"{first}-{last}"


def _free6(word: str) -> str | None:
    """Do the same for IPv6."""
    first, dash, last = word.partition("-")
    low, high = parse6(first), parse6(last if dash else first)
    return None if low is None or high is None or high < low else f"{address_text(low, 6)}-{address_text(high, 6)}"


# not in lines: no pattern excludes reversed ranges
_FREE = {
    4: Free(
        _free4, _free4, lambda number: f"198.51.100.{100 + number}-203.0.113.{100 + number}", in_lines=False
    ),
    6: Free(
        _free6, _free6, lambda number: f"2001:db8:0:5a::{4096 + number:x}-2001:db8:0:6b::ffff", in_lines=False
    ),
}
_META = "address[-address]"
OPTIONS = {
    family: (
        Option(
            "src-range", _kind(family), INVERTIBLE, free=_FREE[family], meta=_META, doc="range of source addresses"
        ),
        Option(
            "dst-range", _kind(family), INVERTIBLE, free=_FREE[family], meta=_META, doc="range of destination addresses"
        ),
    )
    for family in (4, 6)
}


def check(use: "Use") -> None:
    """Raise Problem if no range is given."""
    if not use.seen:
        raise Problem("iprange match: You must specify `--src-range' or `--dst-range'")


def listing(use: "Use", numeric: bool) -> str:
    """Return the ranges, with `!` before an inverted one."""
    text = ""
    for option, title in zip(use.options, ("source", "destination"), strict=True):
        if option.name in use.values:
            inverted = "! " if option.name in use.inverted else ""
            text += f" {title} IP range {inverted}{option.kind.write(use.values[option.name])}"
    return text


def words(use: "Use") -> list[str]:
    """Return the ranges."""
    from iptables_py.extensions.shared.wording import no, span

    def text(address: int) -> str:
        return address_text(address, use.rule.family)

    return [
        f"{no(use, name)}{word} {span(use.values[name], text)}"
        for name, word in (("src-range", "from"), ("dst-range", "to"))
        if name in use.values
    ]


def match(use: "Use") -> "Matching":
    """Compare the addresses with the ranges."""
    first, last = use.values.get("src-range", (0, 0))
    low, high = use.values.get("dst-range", (0, 0))
    by_source, other_source = "src-range" in use.values, "src-range" in use.inverted
    by_destination, other_destination = "dst-range" in use.values, "dst-range" in use.inverted
    return lambda packet, world: (
        (not by_source or (first <= packet.source <= last) is not other_source)
        and (not by_destination or (low <= packet.destination <= high) is not other_destination)
    )


def packets(use: "Use") -> "PacketSet":
    """Return the packets with addresses in the ranges."""
    from iptables_py.extensions.shared.packetsets import DESTINATION, SOURCE, between, exactly, without

    top = 1 << BITS[use.rule.family]
    box = {}
    for name, field in (("src-range", SOURCE), ("dst-range", DESTINATION)):
        if name in use.values:
            found = between(*use.values[name])
            box[field] = without(found, 0, top) if name in use.inverted else found
    return exactly(box)


def nft(use: "Use", translation: "Translation") -> str:
    """Return the comparisons of addresses, as ranges even for one address."""
    from iptables_py.extensions.shared.expressions import comparison
    from iptables_py.rules.translation import joined

    word = "ip" if translation.family == 4 else "ip6"
    parts = []
    for option in use.options:
        if option.name in use.values:
            value = option.kind.write(use.values[option.name])
            parts.append(comparison(f"{word} {option.name[0]}addr", value, option.name in use.inverted))
    return joined(parts)


def nft_exact(use: "Use", translation: "Translation") -> str:
    """Return the same comparisons; a reversed range never matches."""
    from iptables_py.extensions.shared.expressions import NEVER, comparison
    from iptables_py.rules.translation import joined

    parts = []
    for option in use.options:
        low, high = use.values.get(option.name, (0, 0))
        if option.name not in use.values or (low > high and option.name in use.inverted):
            continue
        value = address_text(low, translation.family) if low == high else option.kind.write((low, high))
        field = f"{'ip' if translation.family == 4 else 'ip6'} {option.name[0]}addr"
        parts.append(NEVER if low > high else comparison(field, value, option.name in use.inverted))
    return joined(parts)
