"""Matches the routing header of IPv6.

The options are in the order of save text.
"""

from iptables_py.errors import Problem
from iptables_py.rules.kinds import UINT32, UINT32_RANGE
from iptables_py.rules.options import INVERTIBLE, Kind, Option
from iptables_py.rules.rule import saved
from iptables_py.rules.storedtext import UNSEEN
from iptables_py.values.addresses import address_text, parse6

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "rt"
FAMILIES = (6,)

_MOST = 16  # addresses
_ANY = (0, 0xFFFFFFFF)
_LAST_NUMBER = 255  # of a type, and of segments
_ANY_LEFT = "any left"
_ROUTING = 43  # the type of the header


def _need_type_0(option: Option, use: "Use") -> None:
    """Raise Problem unless `--rt-type 0` was given before the option (measured: not just anywhere)."""
    if use.values.get("rt-type") != 0 or "rt-type" in use.inverted:
        raise Problem(f"`--rt-type 0' required before `--{option.name}'")


def _read_reserved(text: str, option: Option, use: "Use") -> bool:
    _need_type_0(option, use)
    return True


def _read_addresses(text: str, option: Option, use: "Use") -> tuple[int, ...]:
    _need_type_0(option, use)
    found: list[int] = []
    for word in text.split(","):
        if len(found) == _MOST:
            raise Problem("too many addresses specified")
        address = parse6(word)
        if address is None:
            raise Problem(f"bad address: {word}")
        found.append(address)
    return tuple(found)


def _read_not_strict(text: str, option: Option, use: "Use") -> bool:
    if "rt-0-addrs" not in use.values:
        raise Problem("`--rt-0-addr ...' required before `--rt-0-not-strict'")
    return True


_NFT = (("rt-type", "rt type"), ("rt-segsleft", "rt seg-left"), ("rt-len", "rt hdrlength"))
RESERVED, NOT_STRICT = Kind(_read_reserved, words=0), Kind(_read_not_strict, words=0)
ADDRESSES = Kind(_read_addresses, lambda found: ",".join(address_text(address, 6) for address in found))
OPTIONS = (
    Option("rt-type", UINT32, INVERTIBLE, meta="type", doc="the header's type"),
    Option("rt-segsleft", UINT32_RANGE, INVERTIBLE, meta="number[:number]", doc="the number of segments left"),
    Option("rt-len", UINT32, INVERTIBLE, meta="length", doc="the header's length in bytes"),
    Option("rt-0-res", RESERVED, letter="\x03", doc="in type 0: the reserved bytes are zero"),
    Option("rt-0-addrs", ADDRESSES, meta="address[,...]", doc=f"in type 0: the addresses, at most {_MOST}"),
    Option("rt-0-not-strict", NOT_STRICT, letter="\x05", doc="other addresses may come between the given ones"),
)


def check(use: "Use") -> None:
    """Store the full range of segments as ANY_LEFT.

    It matches everything, but the kernel distinguishes it from a missing option.
    """
    if use.values.get("rt-segsleft") == _ANY and "rt-segsleft" not in use.inverted:
        use.values[_ANY_LEFT] = use.values.pop("rt-segsleft")


def save(use: "Use") -> str:
    """Return the save text.

    Measured: the full range of segments is not printed, but -C distinguishes it from a missing option.
    """
    return saved(use) + (UNSEEN if _ANY_LEFT in use.values else "")


def listing(use: "Use", numeric: bool) -> str:
    """Return the values with names of their own, `!` glued to them; the type is a signed number."""
    values = use.values
    text = " rt"
    if "rt-type" in values:
        number = values["rt-type"]
        text += f" type:{_no(use, 'rt-type')}{number - (1 << 32) if number >> 31 else number}"
    if "rt-segsleft" in values:
        low, high = values["rt-segsleft"]
        plural = "s" if low != high else ""
        text += f" segsleft{plural}:{_no(use, 'rt-segsleft')}{UINT32_RANGE.write((low, high))}"
    if "rt-len" in values:
        text += f" length:{_no(use, 'rt-len')}{values['rt-len']}"
    text += " reserved" if "rt-0-res" in values else ""
    text += f" 0-addrs {ADDRESSES.write(values['rt-0-addrs'])}" if "rt-0-addrs" in values else ""
    return text + (" 0-not-strict" if "rt-0-not-strict" in values else "")


def words(use: "Use") -> list[str]:
    """Return the conditions on the header; without any, that it is there."""
    from iptables_py.extensions.shared.wording import both, having, span

    values = use.values
    found = []
    if "rt-type" in values:
        found.append(having(use, "rt-type", "a routing header type", values["rt-type"]))
    if "rt-segsleft" in values:
        other = "other than " if "rt-segsleft" in use.inverted else ""
        left = span(values["rt-segsleft"])
        found.append(f"with {other}{left} segment{'' if left == '1' else 's'} left")
    if "rt-len" in values:
        found.append(having(use, "rt-len", "a routing header length", f"{values['rt-len']} bytes"))
    found += ["with the reserved bytes of the routing header clear"] if "rt-0-res" in values else []
    if "rt-0-addrs" in values:
        addresses = both(ADDRESSES.write(values["rt-0-addrs"]).split(","))
        others = " among others" if "rt-0-not-strict" in values else ""
        found.append(f"with the addresses {addresses}{others} in the routing header")
    return found or ["with a routing header"]


def _no(use: "Use", name: str) -> str:
    return "!" if name in use.inverted else ""


def match(use: "Use") -> "Matching":
    """Compare the routing header, and with type 0 its addresses."""
    values, inverted = use.values, use.inverted
    kind, length = values.get("rt-type"), values.get("rt-len")
    first, last = values.get("rt-segsleft", _ANY)
    other_kind, other_left, other_length = (f"rt-{name}" in inverted for name in ("type", "segsleft", "len"))
    is_zero, anywhere = "rt-0-res" in values, "rt-0-not-strict" in values
    wanted = [address.to_bytes(16, "big") for address in values.get("rt-0-addrs", ())]

    def meets(packet: "Any", world: "Any") -> bool:
        header = world.header(packet, _ROUTING)
        if header is None:
            return False
        if len(header) < 4:
            world.drop()
        size = (header[1] + 1) * 8
        return (
            len(header) == size
            and (first <= header[3] <= last) is not other_left
            and (length is None or (length == size) is not other_length)
            and (kind is None or (kind == header[2]) is not other_kind)
            and not (is_zero and header[4:8] != bytes(4))
            and (not wanted or _has_addresses(header[8:], wanted, anywhere))
        )

    return meets


def packets(use: "Use") -> "PacketSet":
    """Return the packets with such a header."""
    from iptables_py.extensions.shared.packetsets import between, both, numbered, steady_text

    kind, left = use.values.get("rt-type"), use.values.get("rt-segsleft")
    kinds = between(0, _LAST_NUMBER) if kind is None else between(kind, min(kind, _LAST_NUMBER))
    found = numbered("rt_type", kinds, "rt-type" in use.inverted, _LAST_NUMBER + 1)
    if left is not None:
        lefts = between(left[0], min(left[1], _LAST_NUMBER))
        found = both(found, numbered("rt_segsleft", lefts, "rt-segsleft" in use.inverted, _LAST_NUMBER + 1))
    return both(found, steady_text(use)) if use.values.keys() - {"rt-type", "rt-segsleft"} else found


def nft(use: "Use", translation: "Translation") -> str | None:
    """Return the comparisons of the fields, None with the reserved bytes or addresses.

    Measured: the length is compared as it is.
    """
    from iptables_py.extensions.shared.expressions import option_comparison
    from iptables_py.rules.translation import joined

    if "rt-0-res" in use.values or "rt-0-addrs" in use.values:
        return None
    return joined([option_comparison(use, *pair) for pair in _NFT]) or "exthdr rt exists"


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return the comparisons of the fields, with the words of the segment routing header for the reserved bytes.

    nftables counts the length in units of 8 bytes, and has no search for addresses.
    """
    from iptables_py.extensions.shared.expressions import bounded, header_length
    from iptables_py.rules.translation import joined

    values, inverted = use.values, use.inverted
    if "rt-0-not-strict" in values:
        translation.reason = "nftables has no search for addresses in a routing header"
        return None
    parts = []
    if "rt-type" in values:
        parts.append(bounded("rt type", (values["rt-type"],) * 2, "rt-type" in inverted, 255))
    if "rt-segsleft" in values:
        parts.append(bounded("rt seg-left", values["rt-segsleft"], "rt-segsleft" in inverted, 255))
    if "rt-len" in values:
        parts.append(header_length("rt hdrlength", values["rt-len"], "rt-len" in inverted, 8, 1))
    if "rt-0-res" in values:
        parts.append("srh last-entry 0 srh flags 0 srh tag 0")
    if "rt-0-addrs" in values:
        addresses = values["rt-0-addrs"]
        parts.append(f"rt hdrlength {2 * len(addresses)}-{2 * len(addresses) + 1}")
        parts += [f"rt0 addr[{number}] {address_text(one, 6)}" for number, one in enumerate(addresses, 1)]
    return joined(parts) or "exthdr rt exists"


def _has_addresses(data: bytes, wanted: list[bytes], anywhere: bool) -> bool:
    """Return whether these are the addresses, or with `anywhere` whether they occur in this order."""
    found = [data[at : at + 16] for at in range(0, len(data) - 15, 16)]
    if not anywhere:
        return found == wanted
    rest = iter(found)
    return all(address in rest for address in wanted)
