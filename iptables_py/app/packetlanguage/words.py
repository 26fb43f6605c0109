"""The words that may follow the addresses of a packet: a table, from which expressions and options are read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from iptables_py.app.packetlanguage import values
from iptables_py.app.packetlanguage.draft import Draft
from iptables_py.engine.packet import ICMP, ICMPV6, TCP

BITS32 = 0xFFFFFFFF
ICMPS = (ICMP, ICMPV6)
LOCAL, ARRIVED = True, False


@dataclass(frozen=True, slots=True)
class Word:
    """A word, or a pair of a word and its value.

    field: the field that it gives
    read: reads the value; None for a word without one
    what: the value, for errors and the documentation
    protocols, family, origin: the only packets that can have it
    """

    field: str
    read: Callable[[str], Any] | None = None
    what: str = ""
    protocols: tuple[int, ...] = ()
    family: int | None = None
    origin: bool | None = None

    def foreign(self, draft: Draft) -> str | None:
        """Return why the packet can't have the word, or None."""
        if self.protocols and draft.protocol is not None and draft.protocol not in self.protocols:
            names = " and ".join(str(values.protocol_field(one)) for one in self.protocols)
            return f"it belongs to {names}, and this packet is {draft.name}"
        if self.family and draft.family and self.family != draft.family:
            return f"it belongs to IPv{self.family}, and this packet is IPv{draft.family}"
        if self.origin is not None and draft.local is not None and self.origin is not draft.local:
            return (
                "only a packet that arrives on an interface has it"
                if draft.local
                else "only a packet that this host sends has it"
            )
        return None


WORDS = {
    "mark": Word("mark", values.number(BITS32), "a number of 32 bits"),
    "ttl": Word("ttl", values.number(255), "a number"),
    "tos": Word("tos", values.tos, "a number or name"),
    "dscp": Word("tos", values.dscp, "a number or class"),
    "length": Word("length", values.number(0xFFFF + 40), "a number of bytes"),
    "payload": Word("payload", values.payload, "a text in quotation marks"),
    "ctstate": Word("ctstate", values.state, "a state"),
    "type": Word("type", values.number(255), "a number", ICMPS),
    "code": Word("code", values.number(255), "a number", ICMPS),
    "id": Word("icmp_id", values.number(0xFFFF), "a number", ICMPS),
    "seq": Word("icmp_seq", values.number(0xFFFF), "a number", ICMPS),
    "mss": Word("mss", values.number(0xFFFF), "a number of bytes", (TCP,)),
    "uid": Word("uid", values.user, "a user", origin=LOCAL),
    "gid": Word("gid", values.group, "a group", origin=LOCAL),
    "mac": Word("smac", values.mac, "a MAC address", origin=ARRIVED),
    "df": Word("df", family=4),
    "fragment": Word("frag_off", values.offset, "an offset in bytes"),
    "more-fragments": Word("mf"),
}
