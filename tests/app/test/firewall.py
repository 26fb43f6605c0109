"""A firewall with a host, and files of tests for it."""

from __future__ import annotations

import json
from pathlib import Path

from tests.harness.own import Run

RULES = """*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -m conntrack --ctstate ESTABLISHED -j ACCEPT
-A INPUT -s 192.0.2.0/24 -p tcp -m tcp --dport 22 -m comment --comment "the office" -j ACCEPT
-A INPUT -p tcp -m tcp --dport 25 -j REJECT --reject-with tcp-reset
-A INPUT -p tcp -m tcp --dport 26 -j LOG --log-prefix "mail: "
-A INPUT -p tcp -m tcp --dport 27 -m limit --limit 3/min --limit-burst 3 -j ACCEPT
-A INPUT -p tcp -m tcp --dport 28 -m cpu --cpu 1 -j ACCEPT
-A INPUT -p tcp -m tcp --dport 29 -m statistic --mode random --probability 0.25 -j ACCEPT
COMMIT
*nat
:PREROUTING ACCEPT [0:0]
-A PREROUTING -d 203.0.113.1/32 -p tcp -m tcp --dport 80 -j DNAT --to-destination 10.0.0.10:8080
-A PREROUTING -p tcp -m tcp --dport 81 -m statistic --mode random --probability 0.5 -j DNAT --to-destination 10.0.0.11
-A PREROUTING -p tcp -m tcp --dport 81 -j DNAT --to-destination 10.0.0.12
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
-A PREROUTING -p tcp -m tcp --dport 80 -j MARK --set-xmark 0x7/0xffffffff
-A PREROUTING -p tcp -m tcp --dport 80 -j DSCP --set-dscp 0x0a
COMMIT
"""
HOST = """host
  eth0 203.0.113.1/24
  eth1 10.0.0.1/24
  default via 203.0.113.254
  forward on
rules web.v4

"""
GOOD = """web is reachable
  eth0: tcp 203.0.113.9:4000 > 203.0.113.1:80 syn
    => forward eth1, to 10.0.0.10:8080, to 10.0.0.0/24, to :8080, from 203.0.113.9:4000
    => rule nat PREROUTING 1, mark 7, dscp 10, tos 40, ttl 63, state NEW, not rule nat PREROUTING 2
    => accept, policy filter FORWARD, chain nat PREROUTING, not chain filter INPUT, not log
  reply
    => forward eth0, from 203.0.113.1:80
ssh only from the office
  eth0: tcp 198.51.100.7:4001 > 203.0.113.1:22 syn  => drop, not accept, policy filter INPUT
  eth0: tcp 192.0.2.8:4002 > 203.0.113.1:22 syn     => local, rule filter INPUT "the office"
mail
  eth0: tcp 203.0.113.9:4003 > 203.0.113.1:25  => reject with tcp-reset
  eth0: tcp 203.0.113.9:4003 > 203.0.113.1:25  => DROP or Reject
  eth0: tcp 203.0.113.9:4003 > 203.0.113.1:26  => drop, log "mail: ", log
  reply => no reply
limit
  5 x eth0: tcp 203.0.113.9:* > 203.0.113.1:27  => 3 local, 2 drop, at least 3 local, at most 2 drop, not 4 local
after 1m
  3 x every 20s eth0: tcp 203.0.113.9:* > 203.0.113.1:27  => local
unknown
  eth0: tcp 203.0.113.9:4004 > 203.0.113.1:28  => unknown
chance
  eth0: tcp 203.0.113.9:4005 > 203.0.113.1:29  => local or drop
  eth0: tcp 203.0.113.9:4006 > 203.0.113.1:81  => forward eth1, to 10.0.0.11 or to 10.0.0.12
balanced
  300 x eth0: tcp 203.0.113.9:* > 203.0.113.1:81 syn
    => spread to 10.0.0.11, 10.0.0.12 within 10%, spread from 203.0.113.9
own packets
  local: udp 203.0.113.1:5000 > 198.51.100.7:53  => sent eth0
"""
SYN = "eth0: tcp 203.0.113.9:4000 > 203.0.113.1:"
FORWARDED = "accepted by the policy of FORWARD in filter; leaves eth1 as 203.0.113.9:4000 > 10.0.0.10:8080"
DROPPED = "dropped by the policy of INPUT in filter"


def write(folder: Path, text: str, name: str = "web.fw") -> Path:
    """Write a file of tests with the host and the rules."""
    (folder / name).write_text(HOST + text)
    return folder / name


def failures(iptables_py: Run, folder: Path, text: str, *words: str) -> list[tuple[str, str]]:
    """Return (expected, found) of each failure."""
    done = iptables_py("test", "--json", *words, write(folder, text))
    assert done.stderr == b""
    found = json.loads(done.stdout)
    assert done.returncode == bool(found["failed"])
    return [(one["expected"], one["found"]) for test in found["files"][0]["tests"] for one in test["failures"]]
