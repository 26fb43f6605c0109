"""The connections of a host as lines, in the form of the kernel's list without times, counters and uses."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from iptables_py.app.connectionwords import name_of, state_of, words_of
from iptables_py.engine.packet import GRE
from iptables_py.engine.trackers import gre

if TYPE_CHECKING:
    from iptables_py.engine.connections import Connection
    from iptables_py.engine.helpers.expectations import Expectation
    from iptables_py.engine.host import Host


def connection_list(connections: list[Connection], host: Host) -> list[str]:
    """Return the lines, sorted."""
    return sorted(" ".join(_words(one, host)) for one in connections)


def expectation_list(expectations: list[Expectation]) -> list[str]:
    """Return the expected connections as lines, sorted."""
    return sorted(_expectation(one) for one in expectations)


def _expectation(one: Expectation) -> str:
    family, expected = one.master.family, one.expected
    ends = [f"src={_address(expected.source, family)}", f"dst={_address(expected.destination, family)}"]
    words = [f"l3proto={2 if family == 4 else 10}", f"proto={expected.protocol}", *ends, "sport=0"]
    return " ".join([*words, f"dport={expected.port}", one.master.helper])


def _words(connection: Connection, host: Host) -> list[str]:
    state = state_of(connection)
    words = [name_of(connection), *([state] if state else _timeouts(connection, host))]
    return words + words_of(connection, _address, False)


def _timeouts(connection: Connection, host: Host) -> list[str]:
    if connection.protocol == GRE:
        timeout, stream_timeout = host.number(*gre.TIMEOUT), host.number(*gre.STREAM_TIMEOUT)
        return [f"timeout={timeout},", f"stream_timeout={stream_timeout}"]
    return []


def _address(value: int, family: int) -> str:
    return str(ipaddress.IPv4Address(value)) if family == 4 else ipaddress.IPv6Address(value).exploded
