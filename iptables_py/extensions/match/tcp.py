"""Matches the ports, flags and options of TCP.

Options are read in the old style, with checks and messages of this match's own.
"""

from iptables_py.errors import Problem
from iptables_py.extensions.shared import headerports
from iptables_py.rules.options import INVERTIBLE, Kind, Option
from iptables_py.rules.rule import saved
from iptables_py.rules.storedtext import UNSEEN
from iptables_py.values.integers import integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "tcp"
ASKS = {"source-port": "sport", "destination-port": "dport", "tcp-flags": "flags"}
_TCP = 6
_FLAGS = {"FIN": 1, "SYN": 2, "RST": 4, "PSH": 8, "ACK": 16, "URG": 32}
_FLAG_WORDS = {**_FLAGS, "ALL": 0x3F, "NONE": 0}
_SYN = (0x17, 0x02)
# a key in a use's values: flags that must be set but are not checked; the reference stores but never prints them
_OVERLAP = 8  # where a fragment would overwrite the flags
_UNSEEN_FLAGS = "unseen flags"


def _read_flags(words: list[str], option: Option, use: "Use") -> tuple[int, int]:
    """Read the flags to check, and those of them that must be set."""
    if len(words) < 2 or words[1][:1] == "-":
        raise Problem("--tcp-flags requires two args.")
    return _flags(words[0]), _flags(words[1])


def _flags(text: str) -> int:
    bits = 0
    for word in text.split(","):
        name = word.upper() if word.isascii() else word
        if word and name not in _FLAG_WORDS:
            raise Problem(f"Unknown TCP flag `{word}'")
        bits |= _FLAG_WORDS[name] if word else 0
    return bits


def _flag_names(bits: int) -> str:
    return ",".join(name for name, bit in _FLAGS.items() if bits & bit) or "NONE"


def _read_number(text: str, option: Option, use: "Use") -> int:
    number = integer(text, 1, 255)
    if number is None:
        raise Problem(f'Bad TCP option "{text}"')
    return number


TCP_FLAGS = Kind(
    _read_flags,
    lambda pair: f"{_flag_names(pair[0])} {_flag_names(pair[1])}",
    2,
    choices=tuple(_FLAG_WORDS),
    first=tuple(_FLAG_WORDS),
)
IS_SYN = Kind(lambda text, option, use: _SYN, words=0)
NUMBER = Kind(_read_number)
OPTIONS = (
    *headerports.options(headerports.TYPED_PORTS),
    Option("syn", IS_SYN, INVERTIBLE, of="tcp-flags", letter="3", doc="the same as --tcp-flags FIN,SYN,RST,ACK SYN"),
    Option("tcp-option", NUMBER, INVERTIBLE, meta="number", doc="the header has an option with this number"),
    Option(
        "tcp-flags",
        TCP_FLAGS,
        INVERTIBLE,
        meta="look[,...] set[,...]",
        doc="of the first flags, exactly the second ones are set",
    ),
)


def read(use: "Use", option: Option, text: "str | list[str]", inverted: bool) -> None:
    """Read one option into the use; raise Problem with the messages of this match alone."""
    name = option.of
    if name in use.seen:
        if name == "tcp-flags":
            raise Problem("Only one of `--syn' or `--tcp-flags'  allowed")
        raise Problem(f"Only one `--{name}' allowed")
    use.values[name] = option.kind.read(text, option, use)
    use.seen.add(name)
    if inverted:
        use.inverted.add(name)


def check(use: "Use") -> None:
    """Drop ports that match everything, and flags of which none is checked unless they are inverted."""
    headerports.drop_every_port(use)
    values = use.values
    if "tcp-flags" in values and not values["tcp-flags"][0] and "tcp-flags" not in use.inverted:
        if values["tcp-flags"][1]:
            values[_UNSEEN_FLAGS] = values["tcp-flags"][1]
        del values["tcp-flags"]


def build(use: "Use") -> None:
    """Leave --tcp-option and a bare -m tcp to the kernel's own match.

    Of the rest, flags of which none is checked are lost.
    """
    values = use.values
    by_kernel = _is_by_kernel(values)
    headerports.build_use(use, _TCP, by_kernel)
    if not by_kernel:
        values.pop(_UNSEEN_FLAGS, None)
        if "tcp-flags" in values and not values["tcp-flags"][0]:
            del values["tcp-flags"]
            use.inverted.discard("tcp-flags")


def merge(use: "Use", earlier: "Use | None") -> bool:
    """Join ports and flags with those of an earlier use."""
    merged = headerports.merge_use(use, earlier)
    if merged and earlier and "tcp-flags" in use.values:
        earlier.values.pop(_UNSEEN_FLAGS, None)
    return merged


def refused(use: "Use") -> str | None:
    """Return the kernel's error if its own match is used without -p tcp."""
    return headerports.refused_use(use, _TCP)


def save(use: "Use") -> str:
    """Return ports, option and flags."""
    unseen: int = use.values.get(_UNSEEN_FLAGS, 0)
    return saved(use) + UNSEEN * unseen


def listing(use: "Use", numeric: bool) -> str:
    """Return `tcp` and the given values; flags in hexadecimal or by name."""
    values, inverted = use.values, use.inverted
    text = " tcp" + headerports.ports_listing(use, numeric)
    if "tcp-option" in values:
        text += f" option={'!' if 'tcp-option' in inverted else ''}{values['tcp-option']}"
    if "tcp-flags" in values:
        words = [f"0x{bits:02X}" if numeric else _flag_names(bits) for bits in values["tcp-flags"]]
        text += f" flags:{'!' if 'tcp-flags' in inverted else ''}{words[0]}/{words[1]}"
    return text


def words(use: "Use") -> list[str]:
    """Return ports, option and flags."""
    found = headerports.ports_words(use)
    if "tcp-option" in use.values:
        without = "without" if "tcp-option" in use.inverted else "with"
        found.append(f"{without} the TCP option {use.values['tcp-option']}")
    return found + (_flags_words(use) if "tcp-flags" in use.values else [])


def _flags_words(use: "Use") -> list[str]:
    from iptables_py.extensions.shared.wording import both

    (look, wanted), inverted = use.values["tcp-flags"], "tcp-flags" in use.inverted
    if (look, wanted) == _SYN:
        return [f"that {'do not ' if inverted else ''}start a connection"]
    states = {
        "set": wanted & look,
        "clear": look & ~wanted,
        "set outside of the mask (which is impossible)": wanted & ~look,
    }
    parts = [f"{both(_flag_names(bits).split(','))} {state}" for state, bits in states.items() if bits]
    text = f"with {' and '.join(parts) or 'any flags'}"
    return [f"other than those {text}" if inverted else text]


def _is_by_kernel(values: "dict[str, Any]") -> bool:
    """Return whether the kernel's own match is used, which drops packets with a short header."""
    return "tcp-option" in values or not values.keys() - {headerports.BY_KERNEL}


def match(use: "Use") -> "Matching":
    """Compare ports, flags and options."""
    values, inverted = use.values, use.inverted
    ports = headerports.port_test(use)
    look, wanted = values.get("tcp-flags", (0, 0))
    has_flags, other_flags = "tcp-flags" in values, "tcp-flags" in inverted
    option, without = values.get("tcp-option"), "tcp-option" in inverted
    by_kernel = _is_by_kernel(values)

    def meets(packet: "Any", world: "Any") -> bool:
        data = world.transport_of(packet) if packet.offset else packet.transport
        if by_kernel and packet.offset:
            if packet.offset == _OVERLAP and packet.family == 4:
                world.drop()
            return False
        if by_kernel and len(data) < 20:
            world.drop()
        if not ports(packet, world):
            return False
        if has_flags and (len(data) < 14 or (data[13] & look == wanted) is other_flags):
            return False
        if option is None:
            return True
        if len(data) < 20 or not 20 <= (data[12] >> 4) * 4 <= len(data):
            world.drop()
        return _has_option(data, option) is not without

    return meets


def packets(use: "Use") -> "PacketSet | None":
    """Return the packets with these ports and flags; an option is not decided."""
    from iptables_py.extensions.shared.packetsets import (
        FLAGS,
        PIECE,
        WHOLE,
        exactly,
        numbers,
        of_header,
        one,
        undecided,
    )

    values = use.values
    box = headerports.port_box(use)
    if "p" in use.rule.inverted:  # the same bytes of other protocols
        return None
    if "tcp-flags" in values:
        look, wanted = values["tcp-flags"]
        found = tuple(each for bits in range(64) if bits & look == wanted for each in one(bits))
        box[FLAGS] = numbers(FLAGS, found, "tcp-flags" in use.inverted)
    if not _is_by_kernel(values):
        return of_header(box)
    box[PIECE] = one(WHOLE)
    return undecided(box) if "tcp-option" in values else exactly(box)


def nft(use: "Use", translation: "Translation") -> str:
    """Return the comparisons of ports, option and flags."""
    from iptables_py.rules.translation import joined

    parts = [*headerports.ports_nft(use), _option_nft(use)]
    if "tcp-flags" in use.values:
        look, wanted = _flag_words(use)
        parts.append(f"tcp flags {'!= ' if 'tcp-flags' in use.inverted else ''}{wanted} / {look}")
    return joined(parts) or "meta l4proto tcp"


def nft_exact(use: "Use", translation: "Translation") -> str:
    """Return the same comparisons; that of the option needs one of the protocol, and flags have other signs."""
    from iptables_py.extensions.shared.expressions import first_fragment
    from iptables_py.rules.translation import joined

    by_kernel = _is_by_kernel(use.values)
    parts = [*headerports.ports_exact(use), _option_nft(use)]
    if "tcp-option" in use.values:
        parts.insert(0, "meta l4proto tcp")
    if "tcp-flags" in use.values and (by_kernel or use.values["tcp-flags"][0]):
        if "p" in use.rule.inverted:  # the same byte in other protocols
            field, (look, wanted) = "@th,104,8", map(hex, use.values["tcp-flags"])
        else:
            field, (look, wanted) = "tcp flags", map(_or, _flag_words(use))
        parts.append(f"{field} & {look} {'!=' if 'tcp-flags' in use.inverted else '=='} {wanted}")
    text = joined(parts) or "meta l4proto tcp"
    return joined([first_fragment(translation), text]) if by_kernel else text


def _option_nft(use: "Use") -> str:
    if "tcp-option" not in use.values:
        return ""
    return f"tcp option {use.values['tcp-option']} {'missing' if 'tcp-option' in use.inverted else 'exists'}"


def _or(flags: str) -> str:
    """Return flags separated by commas as one value."""
    return f"({flags.replace(',', ' | ')})" if "," in flags else flags


def _flag_words(use: "Use") -> list[str]:
    """Return the flags that are checked, and those that must be set, in the words of nftables."""
    return [_flag_names(bits).lower() if bits else "0x0" for bits in use.values["tcp-flags"]]


def _has_option(data: bytes, number: int) -> bool:
    """Return whether the header has an option with that number."""
    end, at = (data[12] >> 4) * 4, 20
    while at < end:
        if data[at] == number:
            return True
        at += 1 if data[at] < 2 or at + 1 >= len(data) else data[at + 1] or 1
    return False
