"""The words with which the kernel and conntrack describe a connection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine.connections import ORIGINAL, REPLY
from iptables_py.engine.packet import GRE, ICMP, ICMPV6, SCTP, TCP, UDP, UDPLITE
from iptables_py.engine.trackers import sctp, tcp

if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.engine.connections import Connection, Flow

    Address = Callable[[int, int], str]

NAMES = {
    ICMP: "icmp", TCP: "tcp", UDP: "udp", GRE: "gre", ICMPV6: "icmpv6", SCTP: "sctp", UDPLITE: "udplite"
}  # fmt: skip
STATES = {TCP: tcp.NAMES, SCTP: sctp.NAMES}


def name_of(connection: Connection) -> str:
    """Return the name of the protocol."""
    return NAMES.get(connection.protocol, "unknown")


def state_of(connection: Connection) -> str:
    """Return the name of the state, "" for protocols without states."""
    states = STATES.get(connection.protocol)
    return states[connection.state.name] if states else ""


def flow_fields(flow: Flow) -> dict[str, str | int]:
    """Return what identifies a flow besides its addresses, as it is printed, by name."""
    if flow.protocol in (ICMP, ICMPV6):
        return {"type": flow.destination_key >> 8, "code": flow.destination_key & 0xFF, "id": flow.source_key}
    if flow.protocol == GRE:
        return {"srckey": f"{flow.source_key:#x}", "dstkey": f"{flow.destination_key:#x}"}
    if flow.protocol in NAMES:
        return {"sport": flow.source_key, "dport": flow.destination_key}
    return {}


def words_of(connection: Connection, address: Address, is_counted: bool) -> list[str]:
    """Return the words from the first address on: both flows, flags, mark and zone.

    address: returns the text of an address, given its value and family
    is_counted: whether packets and bytes of each direction are among them
    """
    original_zone, reply_zone = connection.zones
    words = _flow(connection, ORIGINAL, address, is_counted)
    if original_zone != reply_zone and original_zone:
        words.append(f"zone-orig={original_zone}")
    if not connection.seen_reply:
        words.append("[UNREPLIED]")
    words += _flow(connection, REPLY, address, is_counted)
    if original_zone != reply_zone and reply_zone:
        words.append(f"zone-reply={reply_zone}")
    if connection.assured:
        words.append("[ASSURED]")
    words.append(f"mark={connection.mark}")
    if original_zone == reply_zone != 0:
        words.append(f"zone={reply_zone}")
    return words


def _flow(connection: Connection, direction: int, address: Address, is_counted: bool) -> list[str]:
    flow, family = connection.flows[direction], connection.family
    fields: dict[str, str | int] = {"src": address(flow.source, family), "dst": address(flow.destination, family)}
    fields |= flow_fields(flow)
    if is_counted:
        fields |= {"packets": connection.packets[direction], "bytes": connection.bytes[direction]}
    return [f"{name}={value}" for name, value in fields.items()]
