"""Ranges of security parameter indices, which esp, ah and ipcomp match."""

from iptables_py.rules.kinds import UINT32_RANGE
from iptables_py.rules.options import INVERTIBLE, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use

EVERY = (0, 0xFFFFFFFF)


def option(name: str) -> Option:
    """Return the option `name`."""
    return Option(name, UINT32_RANGE, INVERTIBLE, meta="spi[:spi]", doc="the index, or an inclusive range")


def drop_every(use: "Use", name: str) -> None:
    """Drop a range that matches everything."""
    if use.values.get(name) == EVERY and name not in use.inverted:
        del use.values[name]


def spis_text(use: "Use", name: str) -> str:
    """Return `spi:N` or `spis:N:M`, empty if no range is given."""
    if name not in use.values:
        return ""
    spis = use.values[name]
    return f"spi{'' if spis[0] == spis[1] else 's'}:{'!' if name in use.inverted else ''}{UINT32_RANGE.write(spis)}"


def spi_test(use: "Use", name: str) -> "Callable[[int], bool]":
    """Return a function that compares an index with the range."""
    first, last = use.values.get(name, EVERY)
    inverted = name in use.inverted
    return lambda spi: (first <= spi <= last) is not inverted


def packets(use: "Use", name: str, key: str, protocol: int = -1) -> "PacketSet":
    """Return the packets with such an index. For key and protocol see Steady in extensions/shared/packetsets.py."""
    from iptables_py.extensions.shared.packetsets import between, numbered

    ranges = between(*use.values.get(name, EVERY))
    return numbered(key, ranges, name in use.inverted, 1 << 32, protocol=protocol)


def words(use: "Use", name: str, what: str = "an SPI") -> list[str]:
    """Return the range as a phrase, see `words` in extensions/contract.py; `what` begins with an article."""
    from iptables_py.extensions.shared.wording import having, span

    return [having(use, name, what, span(use.values[name]))] if name in use.values else []
