"""The condition `takes "PACKET"` of `iptables-py find`: whether a packet may match the conditions of a rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.addresstypes import EVERYONE, LOOPBACK, SIDES, boxes_of_types
from iptables_py.analysis.check.conditions import condition_of
from iptables_py.analysis.check.matching import may_match
from iptables_py.app.packetlanguage.events import BadValue as BadPacket
from iptables_py.app.packetlanguage.events import PacketEvent
from iptables_py.app.packetlanguage.reading import Reader
from iptables_py.app.scenarios.packets import FLAGS as NAMES
from iptables_py.app.scenarios.packets import PROTOCOLS, packets_of
from iptables_py.commandline.stored import parse_rule
from iptables_py.engine.routes import is_multicast
from iptables_py.extensions.shared.packetsets import (
    COUNTS,
    DESTINATION,
    DESTINATION_PORT,
    FLAGS,
    FRAME,
    FRAMES,
    GROUP,
    IN,
    LATER_FRAGMENT,
    LENGTH,
    MARK,
    PIECE,
    PROTOCOL,
    SIZES,
    SOURCE,
    SOURCE_PORT,
    STATE,
    STATION,
    TOS,
    TTL,
    TYPE,
    USER,
    WHOLE,
    between,
    met,
    of_states,
    one,
    translated_state,
    without,
)
from iptables_py.values.addresses import parse

if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.app.find.fields import Facts
    from iptables_py.extensions.shared.packetsets import Ranges

UNTOLD = ("NEW", "INVALID", "UNTRACKED")  # the states of a packet of no known connection
WITH_PORTS = (6, 17, 33, 132, 136)
SIX_FLAGS = 63


def test_of(text: str, family: int) -> Callable[[Facts], bool]:
    """Return a test for rules: whether they may match the packet. Raise BadValue of packetlanguage with its place."""
    events = Reader().events(text, 1)
    if len(events) != 1 or not isinstance(events[0], PacketEvent):
        raise BadPacket("expected one packet")
    if events[0].family != family:
        other = events[0].family
        raise BadPacket(f"this is an IPv{other} packet, and the IPv{family} rules are searched: use -{other}")
    packet = known_of(events[0].fields, family)

    def test(facts: Facts) -> bool:
        rule = parse_rule(facts.parsed.spec, family)
        changed = {name for use in rule.matches for name in use.module.CHANGES or ()}
        if facts.table == "raw":
            changed.add(STATE)
        return may_match(condition_of(rule), {field: packet[field] for field in packet if field not in changed})

    return test


def known_of(fields: dict[str, Any], family: int) -> dict[Any, Ranges]:
    """Return what is known of a packet: its fields as sets of values."""
    protocol = fields["proto"]
    number = PROTOCOLS[protocol] if isinstance(protocol, str) else protocol
    is_later = "frag_off" in fields
    found: dict[Any, Ranges] = {
        SOURCE: one(parse(fields["src"], family)),
        DESTINATION: one(parse(fields["dst"], family)),
        IN: _name("" if fields.get("local") else fields["in"]),
        PROTOCOL: one(number),
        PIECE: one(LATER_FRAGMENT if is_later else WHOLE),
        STATE: of_states([fields["ctstate"]] if "ctstate" in fields else UNTOLD, False),
    }
    for name, field in (("mark", MARK), ("tos", TOS), ("uid", USER), ("gid", GROUP)):
        if name in fields:
            found[field] = one(fields[name])
    if fields.get("ctstate") in ("INVALID", "UNTRACKED"):  # no connection, whose addresses could be translated
        found |= {translated_state(name): one(0) for name in ("SNAT", "DNAT")}
    found |= _on_the_way(fields, family, found[DESTINATION][0][0])
    if family == 4:
        found |= _address_types(found)
    header: dict[str, Ranges] = {}
    if number in WITH_PORTS:
        header = {name: _port(fields.get(name, "*")) for name in (SOURCE_PORT, DESTINATION_PORT)}
    if "flags" in fields:
        header[FLAGS] = one(sum(1 << NAMES.index(name) for name in _names(fields["flags"])) & SIX_FLAGS)
    if "type" in fields:
        header[TYPE] = one(fields["type"] << 8 | fields["code"])
    for name, size in SIZES.items():
        found[name] = one(size) if is_later else header.get(name, one(size + 1))
    return found


def _on_the_way(fields: dict[str, Any], family: int, destination: int) -> dict[Any, Ranges]:
    """Return what is known of the frame, and of what is lowered or computed: hops and length."""
    is_own = bool(fields.get("local"))
    found: dict[Any, Ranges] = {}
    if "ttl" in fields:  # it is lowered by 1 before FORWARD
        found[TTL] = between(fields["ttl"] - (not is_own and fields["ttl"] > 0), fields["ttl"])
    if "payload_len" in fields:  # the packet language makes it from `length`
        any_port = {name: 1 for name in (SOURCE_PORT, DESTINATION_PORT) if fields.get(name) == "*"}
        found[LENGTH] = one(packets_of(fields | any_port, 0, "")[0].length)
    if is_own or fields["in"] == LOOPBACK:
        found[STATION] = one(COUNTS[STATION] - 1)
    elif "smac" in fields:
        found[STATION] = one(int(fields["smac"].replace(":", ""), 16))
    kinds = ["unicast"]
    if not is_own and is_multicast(destination, family):
        kinds = ["multicast"]
    elif not is_own and family == 4:  # which other addresses are for broadcasts depends on the host
        kinds = ["broadcast"] if destination == EVERYONE else ["unicast", "broadcast"]
    found[FRAME] = tuple(each for kind in sorted(map(FRAMES.index, kinds)) for each in one(kind))
    return found


def _address_types(packet: dict[Any, Ranges]) -> dict[Any, Ranges]:
    """Return the types that the addresses of an IPv4 packet can have on some host."""
    found: dict[Any, Ranges] = {}
    for field, side in SIDES.items():
        found[field] = between(0, field.size - 1)
        for box in boxes_of_types(field):
            if met(box[side], packet[side]):
                found[field] = met(found[field], without(box[field], 0, field.size))
    return found


def _names(flags: str) -> list[str]:
    return [] if flags == "NONE" else flags.split(",")


def _name(name: str) -> Ranges:
    return ((name, name + "\0"),)


def _port(port: int | str) -> Ranges:
    return between(0, 0xFFFF) if port == "*" else one(port)
