"""Frames: which packets arrive in one for many, as a rule with `pkttype` and the MAC addresses of LOG show."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.harness.own import Run

pytestmark = pytest.mark.usefixtures("state")

RULES = """*raw
:PREROUTING ACCEPT [0:0]
-A PREROUTING -m pkttype --pkt-type {kind} -j LOG
COMMIT
"""
HOST = """version = 1
[[interface]]
name = "eth0"
addresses = ["203.0.113.1/24", "203.0.114.1/31", "2001:db8::1/64"]
"""
# packet, kind of its frame, MAC address
FRAMES = (
    ("udp 203.0.113.9:1 > 203.0.113.1:2", "unicast", "02:00:00:00:00:01"),
    ("udp 203.0.113.9:1 > 203.0.113.255:2", "broadcast", "ff:ff:ff:ff:ff:ff"),
    ("udp 0.0.0.0:68 > 255.255.255.255:67", "broadcast", "ff:ff:ff:ff:ff:ff"),
    ("udp 203.0.113.9:1 > 203.0.114.1:2", "unicast", "02:00:00:00:00:01"),
    ("udp 203.0.113.9:1 > 198.51.100.255:2", "unicast", "02:00:00:00:00:01"),
    ("udp 203.0.113.9:1 > 239.129.2.3:2", "multicast", "01:00:5e:01:02:03"),
    ("icmpv6 fe80::9 > ff02::1:ff00:1", "multicast", "33:33:ff:00:00:01"),
)


@pytest.mark.parametrize(("packet", "kind", "mac"), FRAMES)
def test_frames(iptables_py: Run, tmp_path: Path, packet: str, kind: str, mac: str) -> None:
    (tmp_path / "rules").write_text(RULES.format(kind=kind))
    (tmp_path / "host.toml").write_text(HOST)
    done = iptables_py("trace", "--rules", tmp_path / "rules", "--host", tmp_path / "host.toml", f"eth0: {packet}")
    assert f"MAC={mac}:" in done.stdout.decode()
