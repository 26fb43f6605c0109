"""Protocols, services, networks and hosts: recorded tables, system files of the test, reverse look-ups."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from iptables_py.errors import Problem
from iptables_py.values import hostnames, hosts, netdb
from tests import words
from tests.words import own_files


@pytest.fixture(autouse=True)
def nothing_known() -> Iterator[None]:
    """Clear the caches before and after each test."""
    caches = (netdb._rows, netdb._protocol_numbers, netdb._protocol_names, netdb._services, hostnames._hosts)
    for cache in caches:
        cache.clear()
    yield
    for cache in caches:
        cache.clear()


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Use the protocols and networks of `own_files`."""
    own_files.write(tmp_path)
    monkeypatch.setattr(netdb, "PROTOCOLS_FILE", str(tmp_path / "protocols"))
    monkeypatch.setattr(hostnames, "NETWORKS_FILE", str(tmp_path / "networks"))


@pytest.fixture
def no_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """Behave like a machine without system files."""
    monkeypatch.setattr(netdb, "PROTOCOLS_FILE", "/nonexistent")
    monkeypatch.setattr(hostnames, "NETWORKS_FILE", "/nonexistent")
    monkeypatch.setattr(netdb, "service_port", lambda name, proto: None)


def protocols(family: int, word: str) -> str:
    label = netdb.protocol_label(netdb.protocol_number(word))
    return f"{'-' if label == 'all' else label} {label}"


def tcp_ports(family: int, word: str) -> str:
    return f"{netdb.read_port(word, 'tcp')} {netdb.read_port(word, 'tcp')}"


def udp_ports(family: int, word: str) -> str:
    return f"{netdb.resolved_port(word)} {netdb.resolved_port(word)}"


@pytest.mark.usefixtures("no_files")
@pytest.mark.parametrize("read", [protocols, tcp_ports, udp_ports])
def test_recorded_words(read: words.Read) -> None:
    assert words.answers(read.__name__, read) == words.rows(read.__name__)


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
@pytest.mark.parametrize("kind", ["protocols", "tcp_ports", "udp_ports"])
def test_the_reference_still_says_so(kind: str) -> None:
    table = words.rows(kind)
    assert words.ask(kind, [(family, word) for family, word, _ in table]) == table


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
def test_own_files_as_the_reference_reads_them(tmp_path: Path) -> None:
    own_files.write(tmp_path)
    mounts = " && ".join(f"mount --bind {tmp_path}/{name} /etc/{name}" for name in own_files.FILES)
    found = subprocess.run(
        ["unshare", "-nm", "sh", "-c", f'{mounts} && exec "$0" -m tests.words.own_files', sys.executable],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
    )
    assert (found.returncode, found.stdout, found.stderr) == (0, "", "")


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("foo", 200),
        ("FOO", 200),
        ("tcp", 6),  # the built-in name comes before the file's
        ("wide", 262),
        ("eight", 8),
        ("alias", 18),
        ("crx", 21),
        ("last", 22),
    ],
)
def test_protocols_of_the_file(word: str, number: int) -> None:
    assert netdb.protocol_number(word) == number


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize("word", ["CAPITAL", "hexadecimal", "trailing", "missing", "huge", "negative", "comment"])
def test_protocols_that_no_line_gives(word: str) -> None:
    with pytest.raises(Problem) as caught:
        netdb.protocol_number(word)
    assert caught.value.text == f'unknown protocol "{word.lower()}" specified'


@pytest.mark.usefixtures("files")
def test_extensions_do_not_fold() -> None:
    assert netdb.protocol_number("CAPITAL", folded=False) == 19
    with pytest.raises(Problem, match=r'^unknown protocol "Tcp" specified$'):
        netdb.protocol_number("Tcp", folded=False)


@pytest.mark.usefixtures("files")
def test_protocol_names() -> None:
    assert netdb.protocol_name(6) == "tcp"
    assert netdb.protocol_name(99) == "tcp"
    assert netdb.protocol_name(200) == "foo"
    assert netdb.protocol_name(30) == "first"
    assert netdb.protocol_name(201) is None
    assert netdb.protocol_label(200) == "200"
    assert netdb.protocol_label(135) == "mobility-header"


@pytest.mark.usefixtures("no_files")
def test_protocol_names_without_files() -> None:
    assert netdb.protocol_name(58) == "ipv6-icmp"
    assert netdb.protocol_name(47) is None
    assert netdb.protocol_name(0) == "all"


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("loopback", 0x7F000000),
        ("LoopBack", 0x7F000000),
        ("lo-alias", 0x7F000000),
        ("short", 0x0A000000),
        ("hexy", 0x0A010000),
        ("bare-hex", 0x1F000000),
        ("octal", 0x08010000),
        ("none", 0xFFFFFFFF),
        ("big", 0xFFFFFFFF),
        ("comment", 0xFFFFFFFF),
        ("twice", 0x01000000),
        ("nosuch", None),
    ],
)
def test_networks(name: str, number: int | None) -> None:
    assert hostnames.network_number(name) == number


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize(
    ("family", "value", "mask", "numeric", "plain"),
    [
        (4, 0, 0, "0.0.0.0/0", "anywhere"),
        (4, 0, 0xFFFFFFFF, "0.0.0.0", "default"),
        (4, 0, 0x80000000, "0.0.0.0/1", "default/1"),
        (4, 0x7F000000, 0xFF000000, "127.0.0.0/8", "loopback/8"),
        (4, 0x7F000001, 0xFFFFFFFF, "127.0.0.1", "localhost"),
        (4, 0x7F000001, 0xFF0000FF, "127.0.0.1/255.0.0.255", "localhost/255.0.0.255"),
        (4, 0x0B000000, 0xFFFFFF00, "11.0.0.0/24", "11.0.0.0/24"),
        (6, 0, 0, "::/0", "anywhere"),
        (6, 0, 1, "::/::1", "anywhere"),
        (6, 0, (1 << 128) - 1, "::", "anywhere"),
        (6, 0xFFFF7F000001, (1 << 128) - 1, "::ffff:127.0.0.1", "localhost"),
        (6, 0x7F000001, (1 << 128) - 1, "::127.0.0.1", "::127.0.0.1"),
    ],
)
def test_listed_hosts(
    monkeypatch: pytest.MonkeyPatch, family: int, value: int, mask: int, numeric: str, plain: str
) -> None:
    known = {(4, 0x7F000001): "localhost"}
    monkeypatch.setattr(hostnames, "_reverse", lambda value, family: known.get((family, value)))
    assert hosts.listed_host(value, mask, family, True) == numeric
    assert hosts.listed_host(value, mask, family, False) == plain


def test_services_of_the_machine() -> None:
    import socket

    try:
        port = socket.getservbyname("domain", "udp")
    except OSError:
        pytest.skip("no /etc/services")
    assert netdb.service_port("domain", "udp") == netdb.read_port("domain", "udp") == port
    assert netdb.resolved_port("domain") == netdb.service_port("domain", None)
    assert netdb.service_name(port, "udp") == "domain"
    assert netdb.service_port("DOMAIN", "udp") is None
    assert netdb.service_port("\udcff", "udp") is None
    assert netdb.service_name(port, "nosuch") is None
