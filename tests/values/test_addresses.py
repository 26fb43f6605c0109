"""Addresses and masks: tables recorded from the reference, IPv6 text as in the C library, round trips."""

from __future__ import annotations

import socket

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from iptables_py.errors import Problem
from iptables_py.values import addresses, hostnames, hosts
from tests import words

WORD = st.one_of(st.just(0), st.just(0xFFFF), st.just(1), st.integers(0, 0xFFFF))
ADDRESS6 = st.lists(WORD, min_size=8, max_size=8).map(lambda parts: sum(p << 16 * i for i, p in enumerate(parts)))
PAIR = st.one_of(
    st.tuples(st.just(4), st.integers(0, addresses.FULL[4]), st.integers(0, addresses.FULL[4])),
    st.tuples(st.just(6), ADDRESS6, ADDRESS6),
)


@pytest.fixture(autouse=True)
def no_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Allow only numbers: no networks of this machine, no look-ups."""
    resolve = hostnames.resolve
    monkeypatch.setattr(hostnames, "NETWORKS_FILE", "/nonexistent")
    monkeypatch.setattr(hostnames, "resolve", lambda name, family, numeric=True: resolve(name, family, True))


def read_hosts(family: int, word: str) -> str:
    found = hosts.read_hosts(word, family)
    saved = [addresses.saved_host(value, mask, family) if mask else "-" for value, mask in found]
    return " ".join(saved + [addresses.numeric_host(value, mask, family) for value, mask in found])


def read_host_masks(family: int, word: str) -> str:
    value, mask = hosts.read_host_mask(word, family, "conntrack", "ctorigsrc")
    return " ".join([addresses.numeric_host(value, mask, family)] * 2)


@pytest.mark.parametrize(("kind", "read"), [("hosts", read_hosts), ("host_masks", read_host_masks)])
def test_recorded_words(kind: str, read: words.Read) -> None:
    assert words.answers(kind, read) == words.rows(kind)


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
@pytest.mark.parametrize("kind", ["hosts", "host_masks"])
def test_the_reference_still_says_so(kind: str) -> None:
    table = words.rows(kind)
    assert words.ask(kind, [(family, word) for family, word, _ in table]) == table


@given(ADDRESS6)
@example(0)
@example(0xFFFF_0000_0000)
@example(1 << 16)
def test_ipv6_text_is_the_library_s(value: int) -> None:
    text = socket.inet_ntop(socket.AF_INET6, value.to_bytes(16, "big"))
    assert addresses.address_text(value, 6) == text
    assert addresses.parse(text, 6) == value


@given(st.text("01fF:.x%", max_size=24))
@example("::1.2.3.4")
def test_ipv6_is_read_as_the_library_does(text: str) -> None:
    try:
        expected: int | None = int.from_bytes(socket.inet_pton(socket.AF_INET6, text), "big")
    except OSError:
        expected = None
    assert addresses.parse(text, 6) == expected


@given(PAIR)
def test_saved_hosts_are_read_back(pair: tuple[int, int, int]) -> None:
    family, value, mask = pair
    value = value & mask if mask else 0
    for text in (addresses.saved_host(value, mask, family), addresses.numeric_host(value, mask, family)):
        assert hosts.read_hosts(text, family) == [(value, mask)]


@pytest.mark.parametrize("family", [4, 6])
def test_every_prefix_length(family: int) -> None:
    for length in range(addresses.BITS[family] + 1):
        mask = addresses.mask_of(length, family)
        assert mask.bit_count() == length
        assert addresses.prefix_length(mask, family) == length
        assert addresses.mask_text(mask, family) == f"/{length}"
        assert addresses.parse_mask(addresses.address_text(mask, family), family) == mask
    assert addresses.prefix_length(1, family) is None
    assert addresses.listed_mask(addresses.FULL[family], family) == ""


def test_a_name_stands_for_every_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hostnames, "resolve", lambda name, family, numeric=False: [0x0A010103, 0x0A010101, 0x0A010201])
    net = 0xFFFFFF00
    found = hosts.read_hosts("three/24,1.2.3.4", 4)
    assert found == [(0x0A010100, net), (0x0A010100, net), (0x0A010200, net), (0x01020304, addresses.FULL[4])]
    with pytest.raises(Problem, match=r"^three resolves to more than one address\n$"):
        hosts.read_host("three", 4)
    monkeypatch.setattr(hostnames, "resolve", lambda name, family, numeric=False: [5, 5])
    assert hosts.read_host("twice", 4) == 5


def test_networks_come_before_hosts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hostnames, "network_number", {"lan": 0x0A000000}.get)
    monkeypatch.setattr(hostnames, "resolve", lambda name, family, numeric=False: [7])
    assert hosts.read_hosts("lan/8", 4) == [(0x0A000000, 0xFF000000)]
    assert hosts.read_hosts("lan", 6) == [(7, addresses.FULL[6])]
    assert hosts.read_host("lan", 4) == 7


def test_the_resolver_s_reason_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(name: str, family: int, numeric: bool = False) -> list[int]:
        raise socket.gaierror(-3, "Temporary failure in name resolution")

    monkeypatch.setattr(hostnames, "resolve", fail)
    with pytest.raises(Problem) as caught:
        hosts.read_host("x", 4)
    assert caught.value.text == "getaddrinfo: Temporary failure in name resolution\n"
