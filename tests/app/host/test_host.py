"""iptables-py host: detect, show, check."""

from __future__ import annotations

import os
import pty
import re
import shutil
from pathlib import Path

import pytest

from iptables_py.app.hostfile import read
from tests.app.host.test_hostfile import TEXT
from tests.harness.own import Run, says

ROOT = Path(__file__).parents[3]
COLOURS = {"TERM": "xterm", "NO_COLOR": None}
SHOWN = """\
  IPv4 packets are forwarded
  IPv6 packets are not forwarded
interfaces
  eth0 203.0.113.1/24 2001:db8::1/64 noprefixroute mtu 1400
  br0 10.0.0.1/24 ports veth1, veth2
  veth1
  veth2 DOWN
IPv4 routes, table main
  default via 203.0.113.254 dev eth0
  10.9.0.0/16 dev veth2
  blackhole 10.8.0.0/16
IPv6 routes, table main
  default via 2001:db8::fe dev eth0
  (and those that come with the addresses)
IPv4 rules
  0: from all lookup local
  1000: from 10.0.0.0/8 lookup 100
  32766: from all lookup main
  32767: from all lookup default
IPv6 rules
  0: from all lookup local
  32765: fwmark 1 lookup 100
  32766: from all lookup main
listening sockets
  tcp 80 ::
  udp 53
settings
  net.ipv4.conf.eth0.rp_filter = 1 (default 0)
left out
  IPv4 route 10.5.0.0/16: several next hops
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a file with a description."""
    path = tmp_path / "host.toml"
    path.write_text(
        TEXT.replace("version = 1", 'version = 1\nleft_out = ["IPv4 route 10.5.0.0/16: several next hops"]')
    )
    return path


def programs(tmp_path: Path, text: str) -> dict[str, str | None]:
    """Return an environment in which `ip` is that shell script."""
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "ip").write_text(f"#!/bin/sh\n{text}\n")
    (tmp_path / "bin" / "ip").chmod(0o755)
    return {"PATH": f"{tmp_path}/bin"}


def test_show(iptables_py: Run, file: Path) -> None:
    done = iptables_py("host", "show", "--host", file)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode() == f"host {file}\n{SHOWN}"


def test_show_on_a_terminal(iptables_py: Run, file: Path) -> None:
    reading, writing = pty.openpty()
    with open(reading, "rb", buffering=0) as screen:
        with open(writing, "wb", buffering=0) as terminal:
            assert iptables_py("host", "show", "--host", file, stdout=terminal, env=COLOURS).returncode == 0
        out = screen.read(1 << 16).decode()
    assert out.startswith(f"\x1b[1mhost {file}\x1b[0m\r\n  IPv4")
    assert re.sub(r"\x1b\[\d+m|\r", "", out) == f"host {file}\n{SHOWN}"


def test_check(iptables_py: Run, file: Path) -> None:
    done = iptables_py("host", "check", file)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode().splitlines() == [
        f"{file}: good",
        "warning: left out: IPv4 route 10.5.0.0/16: several next hops",
        "warning: route[1] to default: its gateway 2001:db8::fe is not on a link",
        "warning: route[2] to 10.9.0.0/16: its interface veth2 is down",
        "warning: IPv4 rule 1000: its table 100 has no routes",
        "warning: IPv6 rule 32765: its table 100 has no routes",
    ]


DOUBTS = """\
version = 1
[[interface]]
name = "eth0"
addresses = ["10.0.0.1/24"]
[[interface]]
name = "eth1"
addresses = ["10.0.0.1/16"]
ports = ["eth2"]
[[interface]]
name = "eth2"
[[interface]]
name = "eth3"
ports = ["eth2"]
[[interface]]
name = "eth4"
up = false
addresses = ["10.4.0.1/24"]
[[route]]
to = "10.5.0.0/16"
via = "10.0.0.1"
dev = "eth0"
src = "10.9.9.9"
table = 100
[[rule]]
text = "iif eth4 lookup main"
[sysctl]
"net.ipv4.conf.eth9.rp_filter" = 1
"net.ipv4.tcp_ecn" = 1
"""


def test_check_warns_of_what_cannot_matter(iptables_py: Run) -> None:
    done = iptables_py("host", "check", "-", stdin=DOUBTS.encode())
    assert done.stdout.decode().splitlines() == [
        "standard input: good",
        "warning: interface eth4: it is down, only its addresses count",
        "warning: interface eth1: its address 10.0.0.1 is also that of eth0",
        "warning: interface eth3: its port eth2 is also one of eth1",
        "warning: route[0] to 10.5.0.0/16: no rule looks up its table 100",
        "warning: route[0] to 10.5.0.0/16: its gateway 10.0.0.1 is an address of this host",
        "warning: route[0] to 10.5.0.0/16: its source 10.9.9.9 is not an address of this host",
        "warning: IPv4 rule 32765: there is no interface eth4, or it is down",
        'warning: sysctl."net.ipv4.conf.eth9.rp_filter": there is no such interface',
        'warning: sysctl."net.ipv4.tcp_ecn": no packet\'s way depends on it here',
    ]


def test_a_wrong_one(iptables_py: Run, file: Path) -> None:
    file.write_text("version = 1\nforwardd = true\n")
    for words in (("check", file), ("show", "--host", file)):
        says(iptables_py("host", *words), 2, f"{file}:2:1: forwardd: unknown field", "did you mean forward, ")


def test_none(iptables_py: Run, state: Path, tmp_path: Path) -> None:
    for word in ("check", "show"):
        says(
            iptables_py("host", word),
            2,
            f"no stored description {state}/host.toml",
            "`iptables-py host detect --write`",
        )
    says(iptables_py("host", "check", tmp_path / "none"), 2, "none: No such file or directory")


def test_the_example_of_the_document(iptables_py: Run) -> None:
    (example,) = re.findall(r"(?ms)^```toml\n(.*?)^```$", (ROOT / "docs" / "host.md").read_text())
    done = iptables_py("host", "check", "-", stdin=example.encode())
    assert (done.returncode, done.stdout, done.stderr) == (0, b"standard input: good\n", b"")


def test_control_characters(iptables_py: Run) -> None:
    text = b'version = 1\nleft_out = ["a\\u001bb\\nc"]\n[[interface]]\nname = "\\u001b[31m"\n'
    for words in (("check", "-"), ("show", "--host", "-")):
        done = iptables_py("host", *words, stdin=text)
        assert done.returncode == 0
        assert rb"a\x1bb\x0ac" in done.stdout
        assert b"\x1b" not in done.stdout


@pytest.mark.skipif(not shutil.which("ip"), reason="needs ip")
def test_detect(iptables_py: Run, state: Path) -> None:
    done = iptables_py("host", "detect")
    assert (done.returncode, done.stderr) == (0, b"")
    assert "lo" in [one["name"] for one in read(done.stdout, "detected").interfaces]
    assert not state.exists()


@pytest.mark.skipif(not shutil.which("ip"), reason="needs ip")
def test_detect_and_write(iptables_py: Run, state: Path) -> None:
    done = iptables_py("host", "detect", "--write")
    first, *_ = done.stderr.decode().splitlines()
    assert (done.returncode, done.stdout) == (0, b"")
    assert first == f"iptables-py host detect: stored in {state}/host.toml"
    assert (state / "host.toml").read_bytes() == iptables_py("host", "detect").stdout
    assert os.listdir(state) == ["host.toml"]
    assert iptables_py("host", "check").returncode == 0
    assert iptables_py("host", "show").stdout.startswith(f"host {state}/host.toml\n".encode())


def test_a_state_directory_that_can_not_be_made(iptables_py: Run, state: Path, tmp_path: Path) -> None:
    state.write_text("no directory")
    says(iptables_py("host", "detect", "--write", env=programs(tmp_path, "echo '[]'")), 4, "Not a directory")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("echo Option -json is unknown >&2; exit 255", ("failed: Option -json is unknown", "install iproute2 4.20")),
        ("echo x", ("failed: no JSON",)),
    ],
)
def test_an_ip_without_json(iptables_py: Run, tmp_path: Path, text: str, words: tuple[str, ...]) -> None:
    says(iptables_py("host", "detect", env=programs(tmp_path, text)), 2, *words, "docs/host.md")


def test_no_ip(iptables_py: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = iptables_py("host", "detect", env={"PATH": f"{tmp_path}/empty"})
    says(done, 2, "no program `ip`: install iproute2", "docs/host.md")
