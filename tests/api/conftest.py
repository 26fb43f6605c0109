"""A ruleset for tests of the API; the environment names another state directory, which has to stay untouched."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from iptables_py import Ruleset

RULES = """*filter
:INPUT DROP [7:420]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:web - [0:0]
-A INPUT -i lo -j ACCEPT
-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT
-A INPUT -p tcp -m multiport --dports 80,443 -m conntrack ! --ctstate INVALID -m comment --comment "the web" -g web
-A INPUT -p icmp -j REJECT --reject-with icmp-port-unreachable
-A web ! -s 198.51.100.0/24 -j LOG --log-prefix "web: "
-A web -j RETURN
COMMIT
"""


@pytest.fixture(autouse=True)
def elsewhere(state: Path) -> Iterator[Path]:
    """The directory that the environment names. Only tests that ask for it may use it."""
    yield state


@pytest.fixture
def ruleset(state: Path) -> Iterator[Ruleset]:
    """A ruleset with RULES."""
    with Ruleset.load(RULES, counters=True) as found:
        yield found
    assert not state.exists()
