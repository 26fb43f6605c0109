"""Strategies for parts of words: numbers in C's notations, ranges, lists, texts, addresses, ports."""

from __future__ import annotations

from hypothesis import strategies as st

from iptables_py.values import addresses

Text = st.SearchStrategy[str]
Words = st.SearchStrategy[list[str]]
Draw = st.DrawFn
Chunk = list[str]  # words that belong together
SPELLINGS = ("{}",) * 8 + ("{:#x}", "0X{:X}", "0{:o}", "+{}", " {}", "00{:o}", "{:010}", "{:#06x}")
BARE = "ABCxyz019_-"
# quotes, backslashes and blanks matter for save text; bytes and wide letters for lengths and columns
CHARACTERS = st.sampled_from(BARE + " .:/,!#$%&'\"\\`;|[]{}=+@\t\né€𝄞\udcff\udc80")


def chance(draw: Draw, percent: int) -> bool:
    """Draw True with about that probability; shrinks to False."""
    return draw(st.integers(0, 99)) >= 100 - percent


def edges(low: int, high: int) -> st.SearchStrategy[int]:
    """Return the strategy for integers within the bounds, often near them."""
    near = sorted({n for n in (low, low + 1, high - 1, high, 1, 2, 10) if low <= n <= high})
    return st.one_of(st.sampled_from(near), st.integers(low, min(high, low + 300)), st.integers(low, high))


def spelled(number: int) -> Text:
    """Return the strategy for a number in one of C's notations, usually decimal."""
    return st.sampled_from(SPELLINGS).map(lambda spelling: spelling.format(number))


def integers(low: int, high: int) -> Text:
    """Return the strategy for an integer within the bounds, or sometimes just beyond them."""
    inside = edges(low, high).flatmap(spelled)
    return st.one_of(*[inside] * 40, st.just(str(high + 1)))


def ranges(one: Text, between: str = ":", open_ends: bool = True) -> Text:
    """Return the strategy for `a`, `a:b`, and with `open_ends` also `a:`, `:b` and `:`."""
    pair = st.tuples(one, one).map(lambda ends: between.join(sorted(ends, key=lambda end: (len(end), end))))
    ways = [one, one, pair, pair, st.tuples(one, one).map(between.join)]
    if open_ends:
        ways += [one.map(lambda end: end + between), one.map(lambda end: between + end), st.just(between)]
    return st.one_of(ways)


def cut(names: tuple[str, ...]) -> Text:
    """Return the strategy for one of the names: usually unchanged, else in another case or abbreviated."""
    name = st.sampled_from(names)
    return st.one_of(
        name,
        name,
        name,
        name.map(str.lower),
        name.map(str.swapcase),
        st.tuples(name, st.integers(1, 12)).map(lambda pair: pair[0][: pair[1]]),
    )


def lists(one: Text, most: int = 4) -> Text:
    """Return the strategy for up to `most` of them, joined by commas."""
    return st.lists(one, min_size=1, max_size=most).map(",".join)


def texts(longest: int) -> Text:
    """Return the strategy for texts without NUL: short ones, and some near the greatest length that is stored."""
    near = st.tuples(st.integers(max(1, longest - 3), longest + 3), st.text(CHARACTERS, max_size=3))
    return st.one_of(
        st.text(BARE, min_size=1, max_size=12),
        st.text(BARE + " .:", max_size=20),
        st.text(CHARACTERS, max_size=12),
        near.map(lambda pair: "x" * (pair[0] - len(pair[1])) + pair[1]),
    )


def marks() -> Text:
    """Return the strategy for `value[/mask]`."""
    one = edges(0, 0xFFFFFFFF).flatmap(spelled)
    return st.one_of(one, st.tuples(one, one).map("/".join))


def services(numbers: Text, names: tuple[str, ...] = ("http", "ssh", "domain", "ntp", "https", "nosuch")) -> Text:
    """Return the strategy for port numbers and service names."""
    return st.one_of(numbers, numbers, numbers, st.sampled_from(names))


PORT = services(integers(0, 0xFFFF))
PLAIN_PORT = services(edges(0, 0xFFFF).map(str))

_GROUP = st.one_of(st.sampled_from((0, 0, 1, 0xFFFF, 0xDB8, 0xFE80)), st.integers(0, 0xFFFF))
_GROUPS = st.lists(_GROUP, min_size=8, max_size=8)
_OCTET = st.sampled_from((0, 1, 10, 127, 192, 224, 255, 100))


def address(family: int) -> Text:
    """Return the strategy for a full numeric address."""
    if family == 4:
        return st.lists(_OCTET, min_size=4, max_size=4).map(lambda octets: ".".join(map(str, octets)))
    short = _GROUPS.map(lambda groups: addresses.address_text(sum(g << 16 * i for i, g in enumerate(groups)), 6))
    return st.one_of(
        short,
        st.sampled_from(("::", "::1", "2001:db8::1", "fe80::1", "::ffff:10.0.0.1", "::10.1.2.3", "ff02::2")),
        _GROUPS.map(lambda groups: ":".join(f"{group:04X}" for group in groups)),
    )


def mask(family: int) -> Text:
    """Return the strategy for a prefix length or a full mask, contiguous or not."""
    bits = addresses.BITS[family]
    length = st.integers(0, bits)
    return st.one_of(
        length.map(str),
        st.sampled_from(("0", str(bits), "8", "24", str(bits - 1), str(bits + 1))),
        length.map(lambda n: addresses.address_text(addresses.mask_of(n, family), family)),
        address(family),
    )


def network(family: int) -> Text:
    """Return the strategy for one network of -s or -d, including short forms and names."""
    full = address(family)
    names = ("localhost", "nosuchhost") if family == 6 else ("localhost", "loopback", "link-local", "default")
    ways = [full, full, st.tuples(full, mask(family)).map("/".join), st.tuples(full, mask(family)).map("/".join)]
    if family == 4:
        short = st.lists(_OCTET, min_size=1, max_size=3).map(lambda octets: ".".join(map(str, octets)))
        ways += [st.tuples(short, mask(4)).map("/".join), short, st.sampled_from(("0x7f.1", "010.0.0.1", "1.2.3.4.5"))]
    return st.one_of(*ways, st.sampled_from(names))


def address_range(family: int) -> Text:
    """Return the strategy for `first[-last]`."""
    return st.one_of(address(family), st.tuples(address(family), address(family)).map("-".join))


def host_mask(family: int) -> Text:
    """Return the strategy for a host of conntrack and others: an address or a name, with or without a mask."""
    masked = st.tuples(address(family), mask(family)).map("/".join)
    return st.one_of(address(family), masked, masked, network(family))


def one_host(family: int) -> Text:
    """Return the strategy for a host of TEE and TPROXY: an address, rarely a name or a short form."""
    others = ("localhost", "nosuchhost", "10.1", "1.2.3.4", "::1", "fe80::1%lo", "0.0.0.0", "::", "")
    return st.one_of(address(family), address(family), address(family), st.sampled_from(others))


def nat_ports() -> Text:
    """Return the strategy for `port[-port[/base]]`."""
    low_high = st.tuples(edges(0, 0xFFFF), edges(0, 0xFFFF)).map(lambda pair: "{}-{}".format(*sorted(pair)))
    return st.one_of(PORT, low_high, st.tuples(low_high, PORT).map("/".join))


def nat_range(family: int) -> Text:
    """Return the strategy for `[address[-address]][:ports]`; for IPv6 in brackets if ports follow."""
    alone = address_range(family)
    ahead = alone if family == 4 else alone.map("[{}]".format)
    return st.one_of(
        alone, alone, st.tuples(ahead, nat_ports()).map(":".join), nat_ports().map(":{}".format), ahead
    )
