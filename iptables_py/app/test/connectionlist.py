"""The connections of a host as lines, in the form of the kernel's list without times, counters and uses."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from iptables_py.engine.packet import GRE, ICMP, ICMPV6, SCTP, TCP, UDP, UDPLITE
from iptables_py.engine.trackers import gre, sctp, tcp

if TYPE_CHECKING:
    from iptables_py.engine.connections import Connection, Flow
    from iptables_py.engine.helpers.expectations import Expectation
    from iptables_py.engine.host import Host

NAMES = {
    ICMP: "icmp", TCP: "tcp", UDP: "udp", GRE: "gre", ICMPV6: "icmpv6", SCTP: "sctp", UDPLITE: "udplite"
}  # fmt: skip
STATES = {TCP: tcp.NAMES, SCTP: sctp.NAMES}


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
    original, reply = connection.flows
    original_zone, reply_zone = connection.zones
    words = [NAMES.get(connection.protocol, "unknown"), *_state(connection, host)]
    words += _flow(original, connection.family)
    if original_zone != reply_zone and original_zone:
        words.append(f"zone-orig={original_zone}")
    if not connection.seen_reply:
        words.append("[UNREPLIED]")
    words += _flow(reply, connection.family)
    if original_zone != reply_zone and reply_zone:
        words.append(f"zone-reply={reply_zone}")
    if connection.assured:
        words.append("[ASSURED]")
    words.append(f"mark={connection.mark}")
    if original_zone == reply_zone != 0:
        words.append(f"zone={reply_zone}")
    return words


def _state(connection: Connection, host: Host) -> list[str]:
    if connection.protocol in STATES:
        return [STATES[connection.protocol][connection.state.name]]
    if connection.protocol == GRE:
        timeout, stream_timeout = host.number(*gre.TIMEOUT), host.number(*gre.STREAM_TIMEOUT)
        return [f"timeout={timeout},", f"stream_timeout={stream_timeout}"]
    return []


def _flow(flow: Flow, family: int) -> list[str]:
    words = [f"src={_address(flow.source, family)}", f"dst={_address(flow.destination, family)}"]
    if flow.protocol in (ICMP, ICMPV6):
        kind, code = flow.destination_key >> 8, flow.destination_key & 0xFF
        return [*words, f"type={kind}", f"code={code}", f"id={flow.source_key}"]
    if flow.protocol == GRE:
        return [*words, f"srckey={flow.source_key:#x}", f"dstkey={flow.destination_key:#x}"]
    if flow.protocol in NAMES:
        return [*words, f"sport={flow.source_key}", f"dport={flow.destination_key}"]
    return words


def _address(value: int, family: int) -> str:
    return str(ipaddress.IPv4Address(value)) if family == 4 else ipaddress.IPv6Address(value).exploded
