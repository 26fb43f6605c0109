"""Matches the number of connections that already exist from, or to, the packet's network."""

from iptables_py.errors import Problem
from iptables_py.rules.kinds import FREE_UINT32, UINT32
from iptables_py.rules.options import FLAG, INVERTIBLE, Kind, Option
from iptables_py.rules.storedtext import UNSEEN, hidden
from iptables_py.values.addresses import FULL, address_text, prefix_length
from iptables_py.values.hosts import read_length_or_mask

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "connlimit"
TRACKS = True
DROPS = True  # packets without a connection

_ABOVE, _UPTO = "connlimit-above", "connlimit-upto"
_MASK, _SOURCE, _DESTINATION = "connlimit-mask", "connlimit-saddr", "connlimit-daddr"
_WORD = 0xFFFFFFFF


def _read_mask(word: str, option: Option, use: "Use") -> int:
    if use.rule.stored:
        word = word.rpartition("/")[2]  # a mask with holes follows its length
    return read_length_or_mask(word, use.rule.family, use.name, option.of)


NETWORK_MASK = Kind(_read_mask)
OPTIONS = (
    Option(_UPTO, UINT32, INVERTIBLE, excl=_ABOVE, free=FREE_UINT32, meta="n", doc="at most this many connections"),
    Option(_ABOVE, UINT32, INVERTIBLE, excl=_UPTO, free=FREE_UINT32, meta="n", doc="more than this many connections"),
    Option(_MASK, NETWORK_MASK, meta="length|mask", doc="the size of a network, by default a single host"),
    Option(_SOURCE, FLAG, excl=_DESTINATION, letter="\x03", doc="count by source address, the default"),
    Option(_DESTINATION, FLAG, excl=_SOURCE, letter="\x04", doc="count by destination address"),
)


def check(use: "Use") -> None:
    """Raise Problem if no number is given."""
    if not use.seen & {_ABOVE, _UPTO}:
        raise Problem('You must specify "--connlimit-above" or "--connlimit-upto".')


def _limit(use: "Use") -> tuple[bool, int]:
    """Return whether more connections than the number match (else that many or fewer), and the number."""
    name = _UPTO if _UPTO in use.values else _ABOVE
    return (name == _ABOVE) != (name in use.inverted), use.values[name]


def _length(use: "Use") -> int:
    """Return the number of leading ones in each 32 bits of the mask, added up (measured)."""
    mask, length = _mask(use), 0
    while mask:
        length += 32 - (~mask & _WORD).bit_length()
        mask >>= 32
    return length


def _mask(use: "Use") -> int:
    family = use.rule.family
    mask: int = use.values.get(_MASK, FULL[family])
    return mask


def _holed(use: "Use") -> bool:
    return prefix_length(_mask(use), use.rule.family) is None


def _text(use: "Use", mask_behind: str) -> str:
    above, number = _limit(use)
    return (
        f" --{_ABOVE if above else _UPTO} {number} --{_MASK} {_length(use)}{mask_behind}"
        f" --{_DESTINATION if _DESTINATION in use.values else _SOURCE}"
    )


def save(use: "Use") -> str:
    """Return all options, even defaults, and no `!`.

    Measured: only the mask's length is printed, but -C and -D compare the mask itself. In IPv4 the mask of a single
    host differs from the default.
    """
    family = use.rule.family
    if _holed(use):
        return _text(use, hidden("/" + address_text(_mask(use), family)))
    return _text(use, UNSEEN if family == 4 and _MASK not in use.values else "")


def kept(use: "Use") -> str:
    """Return the save text as the kernel gives it back.

    Measured: in IPv4 a rule whose mask has holes is not found again.
    """
    return _text(use, UNSEEN * 2) if use.rule.family == 4 and _holed(use) else save(use)


def listing(use: "Use", numeric: bool) -> str:
    """Return a comparison."""
    above, number = _limit(use)
    side = "dst" if _DESTINATION in use.values else "src"
    return f" #conn {side}/{_length(use)} {'>' if above else '<='} {number}"


def words(use: "Use") -> list[str]:
    """Return the number of connections."""
    above, number = _limit(use)
    side = "to the same destination" if _DESTINATION in use.values else "from the same source"
    mask, family = _mask(use), use.rule.family
    network = f" under the mask {address_text(mask, family)}" if _holed(use) else f" network (/{_length(use)})"
    group = side if mask == FULL[family] else side + network
    connections, exist = ("connection", "exists") if number == 1 else ("connections", "exist")
    return [f"while {'more than' if above else 'at most'} {number} {connections} {group} {exist}"]


def match(use: "Use") -> "Matching":
    """Count the connections that the rule has seen from, or to, the packet's network."""
    from iptables_py.extensions.shared.connectioncounts import Counts
    from iptables_py.extensions.shared.memory import remembering

    above, most = _limit(use)
    mask, by_destination = _mask(use), _DESTINATION in use.values
    counts = Counts()

    def meets(packet: "Any", world: "Any") -> bool:
        key = (packet.destination if by_destination else packet.source) & mask
        number = counts.count(key, packet, world)
        if not number:
            world.drop()
        return (number > most) is above

    return remembering(meets, counts)


def remembers(use: "Use") -> str:
    """Return that each rule has a list of connections of its own."""
    return ""


def nft(use: "Use", translation: "Translation") -> str:
    """Return the counter of connections, in a set of its own. Measured: the set has IPv4 addresses in IPv6, too."""
    return _counter(use, translation.new_set(NAME, "type ipv4_addr; flags dynamic;"))


def nft_exact(use: "Use", translation: "Translation") -> str:
    """Return the same with a set of the rule's family."""
    translation.losses.append("packets without a connection are not dropped, and closing connections are counted")
    return _counter(use, translation.new_set(NAME, f"type ipv{use.rule.family}_addr; flags dynamic;"))


def _counter(use: "Use", name: str) -> str:
    above, number = _limit(use)
    family, mask = use.rule.family, _mask(use)
    side = f"{'ip' if family == 4 else 'ip6'} {'daddr' if _DESTINATION in use.values else 'saddr'}"
    under = "" if mask == FULL[family] else f" and {address_text(mask, family)}"
    return f"add @{name} {{ {side}{under} ct count {'over ' if above else ''}{number} }}"
