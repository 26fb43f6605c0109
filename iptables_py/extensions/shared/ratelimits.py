"""Rates of hashlimit as limits of nftables."""

from iptables_py.extensions.shared.hashrates import UNITS, byte_burst_text, cost_text, period_text
from iptables_py.values.addresses import BITS, address_text, mask_of

_USUAL_BURST = 5  # packets, as in nftables


def address(side: str, family: int, length: int) -> str:
    """Return the address of a side, `s` or `d`, with the mask of that length; longer masks are full (measured)."""
    mask = ""
    if length != BITS[family]:
        bits = mask_of(min(length, BITS[family]), family)
        mask = " and " + (address_text(bits, 4) if family == 4 else _long_address(bits))
    return f"{'ip' if family == 4 else 'ip6'} {side}addr{mask}"


def of_packets(period: int, burst: int) -> str:
    """Return the rate of a period in microseconds, and the burst unless it is the usual one."""
    number, _, unit = period_text(period)[0].partition("/")
    speed = f"{number}/{next(word for word, short, _ in UNITS if short == unit)}"
    return f"{speed} burst {burst} packets" if burst != _USUAL_BURST else speed


def of_bytes(cost: int, burst: int) -> str:
    """Return the rate of a cost, and the burst, in multiples of the rate, unless it is 0."""
    speed = f"{_size(cost_text(cost).removesuffix('b/s'))}/second"
    return f"{speed} burst {_size(byte_burst_text(cost, burst)[:-1])}" if burst else speed


def duration(milliseconds: int) -> str:
    """Return a time as nft reads it."""
    return f"{milliseconds}ms" if milliseconds % 1000 else f"{milliseconds // 1000}s"


def _long_address(value: int) -> str:
    return ":".join(f"{value >> shift & 0xFFFF:04x}" for shift in range(112, -1, -16))


def _size(text: str) -> str:
    """Return `n[k|m]` with the unit in full."""
    number = text.rstrip("km")
    return f"{number} {text[len(number):]}bytes"
