"""Matches by how many connections there are already from, or to, the packet's network."""

from iptables_py.errors import Problem
from iptables_py.rules.kinds import UINT32
from iptables_py.rules.options import FLAG, INVERTIBLE, Kind, Option
from iptables_py.rules.storedtext import UNSEEN, hidden
from iptables_py.values.addresses import FULL, prefix_length, text
from iptables_py.values.hosts import read_length_or_mask

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "connlimit"

ABOVE, UPTO = "connlimit-above", "connlimit-upto"
MASK, SOURCE, DESTINATION = "connlimit-mask", "connlimit-saddr", "connlimit-daddr"
WORD = 0xFFFFFFFF


def _read_mask(word: str, option: Option, use: "Use") -> int:
    if use.rule.stored:
        word = word.rpartition("/")[2]  # behind it is the mask itself, where its length does not tell it
    return read_length_or_mask(word, use.rule.family, use.name, option.of)


NETWORK_MASK = Kind(_read_mask)
OPTIONS = (
    Option(UPTO, UINT32, INVERTIBLE, excl=ABOVE, meta="n", doc="that many connections or fewer"),
    Option(ABOVE, UINT32, INVERTIBLE, excl=UPTO, meta="n", doc="more connections than that"),
    Option(MASK, NETWORK_MASK, meta="length|mask", doc="how large networks are, single hosts by default"),
    Option(SOURCE, FLAG, excl=DESTINATION, letter="\x03", doc="count by source, which is the default"),
    Option(DESTINATION, FLAG, excl=SOURCE, letter="\x04", doc="count by destination"),
)


def check(use: "Use") -> None:
    """A number is needed."""
    if not use.seen & {ABOVE, UPTO}:
        raise Problem('You must specify "--connlimit-above" or "--connlimit-upto".')


def _limit(use: "Use") -> tuple[bool, int]:
    """Whether it is about more connections than the number, and the number."""
    name = UPTO if UPTO in use.values else ABOVE
    return (name == ABOVE) != (name in use.inverted), use.values[name]


def _length(use: "Use") -> int:
    """The leading ones of the mask, in each 32 bits for themselves (measured)."""
    mask, length = _mask(use), 0
    while mask:
        length += 32 - (~mask & WORD).bit_length()
        mask >>= 32
    return length


def _mask(use: "Use") -> int:
    family = use.rule.family
    mask: int = use.values.get(MASK, FULL[family])
    return mask


def _holed(use: "Use") -> bool:
    return prefix_length(_mask(use), use.rule.family) is None


def _text(use: "Use", mask_behind: str) -> str:
    above, number = _limit(use)
    return (
        f" --{ABOVE if above else UPTO} {number} --{MASK} {_length(use)}{mask_behind}"
        f" --{DESTINATION if DESTINATION in use.values else SOURCE}"
    )


def save(use: "Use") -> str:
    """All of it always, without `!`.

    Measured: only the mask's length is printed, while -C and -D take the mask itself. In IPv4 the mask of a single
    host is not the default of none.
    """
    family = use.rule.family
    if _holed(use):
        return _text(use, hidden("/" + text(_mask(use), family)))
    return _text(use, UNSEEN if family == 4 and MASK not in use.values else "")


def kept(use: "Use") -> str:
    """Measured: in IPv4 a mask with holes is not found again."""
    return _text(use, UNSEEN * 2) if use.rule.family == 4 and _holed(use) else save(use)


def listing(use: "Use", numeric: bool) -> str:
    """As a comparison."""
    above, number = _limit(use)
    side = "dst" if DESTINATION in use.values else "src"
    return f" #conn {side}/{_length(use)} {'>' if above else '<='} {number}"
