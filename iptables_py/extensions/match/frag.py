"""Matches the fragment header of IPv6: identification, length, and position among the fragments."""

from iptables_py.rules.kinds import UINT32, UINT32_RANGE
from iptables_py.rules.options import FLAG, INVERTIBLE, Option
from iptables_py.rules.rule import saved
from iptables_py.rules.storedtext import UNSEEN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "frag"
FAMILIES = (6,)

_ID, _LENGTH = "fragid", "fraglen"
_EVERY = (0, 0xFFFFFFFF)
_ANY_ID = "any id"
_FRAGMENT = 44  # the type of the header
_WORDS = {"fragres": "reserved", "fragfirst": "first", "fragmore": "more", "fraglast": "last"}
_NFT = {
    "fragres": "frag reserved 1",
    "fragfirst": "frag frag-off 0",
    "fragmore": "frag more-fragments 1",
    "fraglast": "frag more-fragments 0",
}
OPTIONS = (
    Option(_ID, UINT32_RANGE, INVERTIBLE, meta="id[:id]", doc="the identification, or an inclusive range"),
    Option(_LENGTH, UINT32, INVERTIBLE, meta="length", doc="the header's length"),
    Option("fragres", FLAG, letter="\x02", doc="the reserved bits are zero"),
    Option("fragfirst", FLAG, letter="\x03", doc="it is the first fragment"),
    Option("fragmore", FLAG, excl="fraglast", letter="\x04", doc="it is not the last fragment"),
    Option("fraglast", FLAG, excl="fragmore", letter="\x05", doc="it is the last fragment"),
)


def check(use: "Use") -> None:
    """Store the full range of identifications as ANY_ID.

    It matches everything, but the kernel distinguishes it from a missing option.
    """
    if use.values.get(_ID) == _EVERY and _ID not in use.inverted:
        use.values[_ANY_ID] = use.values.pop(_ID)


def save(use: "Use") -> str:
    """Return the save text.

    Measured: the full range of identifications is not printed, but -C distinguishes it from a missing option.
    """
    return saved(use) + (UNSEEN if _ANY_ID in use.values else "")


def listing(use: "Use", numeric: bool) -> str:
    """Return the values with names of their own.

    Measured: a blank is printed in place of a missing identification.
    """
    values = use.values
    text = " frag "
    if _ID in values:
        text += f"id{'' if values[_ID][0] == values[_ID][1] else 's'}:{_no(use, _ID)}{UINT32_RANGE.write(values[_ID])}"
    if _LENGTH in values:
        text += f" length:{_no(use, _LENGTH)}{values[_LENGTH]}"
    return text + "".join(f" {word}" for name, word in _WORDS.items() if name in values)


def words(use: "Use") -> list[str]:
    """Return the conditions on the header; without any, that it is there."""
    from iptables_py.extensions.shared.wording import having, span

    values = use.values
    found = [having(use, _ID, "a fragment ID", span(values[_ID]))] if _ID in values else []
    if _LENGTH in values:
        length = f"{values[_LENGTH]} bytes (ignored by the kernel)"
        found.append(having(use, _LENGTH, "a fragment header length", length))
    flags = {
        "fragres": "with the reserved bits of the fragment header clear",
        "fragfirst": "that are first fragments",
        "fragmore": "that are followed by more fragments",
        "fraglast": "that are last fragments",
    }
    return found + [text for name, text in flags.items() if name in values] or ["with a fragment header"]


def _no(use: "Use", name: str) -> str:
    return "!" if name in use.inverted else ""


def match(use: "Use") -> "Matching":
    """Compare the fragment header. Its length is not compared, and "reserved" means that the bits are zero (measured).
    """
    values = use.values
    first, last = values.get(_ID, _EVERY)
    inverted = _ID in use.inverted
    reserved, is_first, more, is_last = (name in values for name in ("fragres", "fragfirst", "fragmore", "fraglast"))

    def meets(packet: "Any", world: "Any") -> bool:
        header = world.header(packet, _FRAGMENT)
        if header is None:
            return False
        if len(header) < 8:
            world.drop()
        field = int.from_bytes(header[2:4], "big")
        return (
            (first <= int.from_bytes(header[4:8], "big") <= last) is not inverted
            and not (reserved and (header[1] or field & 6))
            and not (is_first and field & ~7)
            and not (more and not field & 1)
            and not (is_last and field & 1)
        )

    return meets


def packets(use: "Use") -> "PacketSet":
    """Return the packets that match."""
    from iptables_py.extensions.shared.packetsets import steady_text

    return steady_text(use)


def nft(use: "Use", translation: "Translation") -> str:
    """Return the comparisons of the fields, of which the length is left out.

    Measured: the reserved field is compared with 1.
    """
    from iptables_py.extensions.shared.expressions import option_comparison
    from iptables_py.rules.translation import joined

    parts = [option_comparison(use, _ID, "frag id"), *(text for name, text in _NFT.items() if name in use.values)]
    return joined(parts) or "exthdr frag exists"


def nft_exact(use: "Use", translation: "Translation") -> str:
    """Return the comparisons of the fields; "reserved" means that the bits are zero."""
    return nft(use, translation).replace("frag reserved 1", "frag reserved 0 frag reserved2 0")
