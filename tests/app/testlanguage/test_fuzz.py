"""Whatever a file says, it is read, or refused with a place in it."""

from __future__ import annotations

import random
import re

from hypothesis import given
from hypothesis import strategies as st

from iptables_py.app.testlanguage.file import BadTest
from iptables_py.app.testlanguage.reading import read

SAMPLE = """\
host
  eth0 203.0.113.1/24 2001:db8::1/64 mtu 1400
  br0 ports eth0
  default via 203.0.113.254 dev eth0 metric 5
  rule from 10.0.0.0/8 lookup 100
  listen tcp 80
  sysctl net.ipv4.ip_forward = 1
  forward on
script ./firewall.sh 'a b'
rules a.v4 b.v6
clock 2027-03-17T12:30:15Z

web is reachable  # a comment
  eth0: tcp 203.0.113.9:4000 > 203.0.113.1:80 syn payload "a => b; # c"
    => forward eth1, to 10.0.0.10:8080, rule nat PREROUTING 1 or not drop, rule filter INPUT "the office"
  reply => no reply; after 1m 30s
ports for PORT, FATE in 80 local, 8000-8010 "not drop"
  for SOURCE in 1, 2
    300 x every 1s eth0: udp [2001:db8::9]:SOURCE > [2001:db8::1]:PORT
      => FATE, spread to 10.0.0.11 50%, [2001:db8::1]:8 50% within 10%, at least 3 forward eth1, log "x", mark 0x10
after 61s
  local: icmp 203.0.113.9 > 203.0.113.1 echo-request => reject with tcp-reset, policy nat INPUT, state NEW, dscp AF21
"""
PIECES = re.findall(r"\s+|[\w.]+|.", SAMPLE)


@given(st.randoms(use_true_random=False), st.integers(1, 8))
def test_changed_files(chance: random.Random, changes: int) -> None:
    pieces = list(PIECES)
    for _ in range(changes):
        at = chance.randrange(len(pieces))
        kind = chance.randrange(4)
        if kind == 0:
            del pieces[at]
        elif kind == 1:
            pieces.insert(at, chance.choice(PIECES))
        elif kind == 2:
            pieces[at] = chance.choice(PIECES)
        else:
            other = chance.randrange(len(pieces))
            pieces[at], pieces[other] = pieces[other], pieces[at]
    check("".join(pieces))


@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_any_text(text: str) -> None:
    check(text)
    check(f"a test\n  {text}\n")
    check(f"a test\n  eth0: icmp 203.0.113.9 > 203.0.113.1 => {text}\n")
    check(f"host\n  {text}\n")


def check(text: str) -> None:
    """Read a text. What is refused has a place that exists."""
    try:
        read(text.encode(), "web.fw")
    except BadTest as error:
        found = re.match(r"web\.fw:(\d+):(\d+): \S", error.message)
        assert found, error.message
        line, column = int(found[1]), int(found[2])
        lines = text.split("\n")
        assert line <= len(lines)
        assert column <= len(lines[line - 1]) + 2
        assert "Re:(" not in error.message
