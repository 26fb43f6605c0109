"""What rules say about interfaces, alone and together."""

from __future__ import annotations

from pathlib import Path

import pytest

from iptables_py.app.trace.networks import interfaces_in, joined, may_say
from tests.engine.machines import loaded

FIRST = """\
*nat
-A POSTROUTING -o wan -j MASQUERADE
COMMIT
*filter
:users -
-A users -d 10.0.0.0/8 -j ACCEPT
-A INPUT -s 10.0.0.0/8 -i lan -j ACCEPT
{}COMMIT
"""
CHAINS = {"users", "INPUT"}


@pytest.mark.parametrize(
    ("rule", "says"),
    [
        ("-i dmz", True),
        ("! -i dmz -o vpn", True),
        ("-d 192.0.2.1/32", True),
        ("-p tcp -m comment --comment \"x -j y\" -j users", True),
        ("-p udp -g users", True),
        ("-s 192.0.2.0/24 -j DROP", False),
        ("-p tcp -m tcp --dport 22 -j ACCEPT", False),
        ("-m limit --limit 5/min -j LOG --log-prefix \"in-d out\"", False),
    ],
)
def test_only_some_rules_can_say_something(state: Path, rule: str, says: bool) -> None:
    without, with_rule = (interfaces_in(loaded(FIRST.format(text))()) for text in ("", f"-A FORWARD {rule}\n"))
    assert may_say(rule, CHAINS) == says
    assert says or with_rule == without


def test_what_rules_have_said_stays_true(state: Path) -> None:
    every = interfaces_in(loaded(FIRST.format("-A FORWARD -d 192.0.2.0/24 -o dmz\n"))())
    nothing = interfaces_in(loaded("*nat\nCOMMIT\n*filter\nCOMMIT\n")())
    other = interfaces_in(loaded("*nat\nCOMMIT\n*filter\n-A FORWARD -s 198.51.100.0/24 -i vpn\nCOMMIT\n")())
    assert nothing != every == joined(every, nothing) == joined(nothing, every) == joined(every, every)
    both = joined(every, other)
    assert (both.names, both.outer, both.inner) == ([*every.names, "vpn"], {"wan"}, {"lan", "dmz", "vpn"})
    assert both.networks == every.networks | other.networks
    assert both.masquerades
