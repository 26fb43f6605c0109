"""Overwrites options in a TCP header."""

from iptables_py.errors import Problem
from iptables_py.rules.options import Kind, Option
from iptables_py.values.integers import integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "TCPOPTSTRIP"
TABLES = ("mangle",)
PROTOCOLS = (6,)
CHANGES = ("packet",)

_STRIP = "strip-options"
_NAMES = {"wscale": 3, "mss": 2, "sack-permitted": 4, "sack": 5, "timestamp": 8, "md5": 19}
_NFT_NAMES = {2: "maxseg", 3: "window", 4: "sack-perm", 5: "sack", 8: "timestamp", 19: "md5sig"}
_BY_NUMBER = {number: name for name, number in _NAMES.items()}


def _read_options(text: str, option: Option, use: "Use") -> tuple[int, ...]:
    """Read names and numbers separated by commas, each once, as sorted numbers."""
    numbers: list[int] = []
    for word in text.split(","):
        number = _NAMES.get(word)
        if number is None:
            number = integer(word, 0, 255)
        if number is None:
            raise Problem(f'Bad TCP option value "{word}"')
        if number < 2:
            raise Problem("Option value may not be 0 or 1")
        if number in numbers:
            raise Problem(f'Option "{word}" already specified')
        numbers.append(number)
    return tuple(sorted(numbers))


STRIPPED = Kind(_read_options, lambda numbers: ",".join(map(str, numbers)), 1, tuple(_NAMES))
OPTIONS = (Option(_STRIP, STRIPPED, cut=",", meta="option[,...]", doc="the options, by number or name"),)


def listing(use: "Use", numeric: bool) -> str:
    """Return the options, by name unless `numeric`; an empty text if none is given."""
    if _STRIP not in use.values:
        return ""
    words = [str(number) if numeric else _BY_NUMBER.get(number, str(number)) for number in use.values[_STRIP]]
    return f" TCPOPTSTRIP options {','.join(words)}"


def words(use: "Use") -> list[str]:
    """Return the options by name."""
    from iptables_py.extensions.shared.wording import CONTINUE, both

    names = [_BY_NUMBER.get(number, str(number)) for number in use.values.get(_STRIP, ())]
    return [f"lose the TCP options {both(names)}" if names else "keep their TCP options", CONTINUE]


def apply(use: "Use") -> "Applying":
    """Overwrite the options with no-operations."""
    stripped = frozenset(use.values.get(_STRIP, ()))

    def act(packet: "Any", world: "Any") -> str:
        data = bytearray(packet.transport)
        if packet.offset or len(data) < 20:
            return "CONTINUE" if packet.offset else "DROP"
        end, at = min((data[12] >> 4) * 4, len(data)), 20
        while at < end:
            size = 1 if data[at] < 2 or at + 1 >= end else data[at + 1] or 1
            if data[at] in stripped:
                data[at : at + size] = bytes((1,)) * min(size, end - at)
            at += size
        packet.transport = bytes(data)
        return "CONTINUE"

    return act


def nft_exact(use: "Use", translation: "Translation") -> str:
    """Return a statement for each option."""
    return " ".join(f"reset tcp option {_NFT_NAMES.get(one, one)}" for one in use.values.get(_STRIP, ()))
