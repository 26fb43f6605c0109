"""Packets of all kinds that the packet language can say, as fields."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from iptables_py.app.packetlanguage.values import STATES
from iptables_py.app.scenarios.packets import FLAGS, PROTOCOL_NAMES, packets_of
from iptables_py.engine.packet import ICMP, ICMPV6, SCTP, TCP, UDP, WITH_PORTS
from iptables_py.values.addresses import BITS, address_text

BYTE, SHORT, LONG = st.integers(0, 0xFF), st.integers(0, 0xFFFF), st.integers(0, 0xFFFFFFFF)
INTERFACE = st.from_regex(r"[a-z][a-z0-9.@_-]{0,14}", fullmatch=True).filter(lambda name: name != "local")
MAC = st.binary(min_size=6, max_size=6).map(lambda data: data.hex(":"))
FLAG_SETS = st.sets(st.sampled_from(FLAGS)).map(lambda some: ",".join(one for one in FLAGS if one in some) or "NONE")
PORT = st.one_of(SHORT, st.just("*"))
EVERYWHERE = {"ttl": BYTE, "tos": BYTE, "mark": LONG, "ctstate": st.sampled_from(STATES)}
OWNER = {"uid": st.integers(0, 0xFFFFFFFE), "gid": st.integers(0, 0xFFFFFFFE)}
ECHO = {"icmp_id": SHORT, "icmp_seq": SHORT}


@st.composite
def addresses(draw: st.DrawFn, family: int) -> str:
    """Return an address."""
    number = draw(st.one_of(st.integers(0, (1 << BITS[family]) - 1), st.integers(0, 0xFFFF)))
    return address_text(number, family)


@st.composite
def packets(draw: st.DrawFn, plain: bool = False) -> dict[str, Any]:
    """Return the fields of a packet. With `plain` it has only what options can say."""
    family = draw(st.sampled_from((4, 6)))
    other = ICMPV6 if family == 4 else ICMP
    often = st.sampled_from((TCP, TCP, UDP, SCTP, ICMP if family == 4 else ICMPV6))
    number = draw(st.one_of(often, st.integers(1, 255).filter(lambda one: one != other)))
    is_local = draw(st.booleans())
    found: dict[str, Any] = {"local": True} if is_local else {"in": draw(INTERFACE)}
    found["proto"] = PROTOCOL_NAMES.get(number, number)
    found.update(src=draw(addresses(family)), dst=draw(addresses(family)))
    begins, follows = (False, False) if plain else (draw(st.booleans()), draw(st.booleans()))
    fragment = {**({"off": draw(st.integers(1, 8191)) * 8} if begins else {}), **({"mf": True} if follows else {})}
    if fragment and family == 6:
        found["ext"] = [{"h": "frag", **fragment}]
    elif fragment:
        found.update({"frag_off" if key == "off" else key: value for key, value in fragment.items()})
    if not begins:
        found.update(draw(_header(number, plain)))
    choices = {**EVERYWHERE, **(OWNER if is_local else {"smac": MAC})}
    found.update(draw(st.fixed_dictionaries({}, optional=choices)))
    if family == 4 and not plain and draw(st.booleans()):
        found["df"] = True
    found.update(draw(_data(plain)))
    return found


def _header(number: int, plain: bool) -> st.SearchStrategy[dict[str, Any]]:
    needed: dict[str, st.SearchStrategy[Any]] = {}
    if number in WITH_PORTS:
        needed = {"sport": PORT, "dport": PORT}
    if number == TCP:
        needed["flags"] = FLAG_SETS
    if number in (ICMP, ICMPV6):
        return st.fixed_dictionaries({"type": BYTE, "code": BYTE}, optional={} if plain else ECHO)
    return st.fixed_dictionaries(needed, optional={"mss": SHORT} if number == TCP and not plain else {})


def _data(plain: bool) -> st.SearchStrategy[dict[str, Any]]:
    length = st.fixed_dictionaries({}, optional={"payload_len": st.integers(0, 1400)})
    text = st.fixed_dictionaries({"payload": st.binary(max_size=40).map(lambda data: data.decode("latin-1"))})
    return length if plain else st.one_of(length, text)


def with_ports(fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields with numbers in place of free ports, and without the state: those of a scenario."""
    free = {key: 1024 for key in ("sport", "dport") if fields.get(key) == "*"}
    return {key: value for key, value in {**fields, **free}.items() if key != "ctstate"}


def length_of(fields: dict[str, Any]) -> int:
    """Return the length of the IP packet."""
    return packets_of(with_ports(fields), 0, "")[0].length
