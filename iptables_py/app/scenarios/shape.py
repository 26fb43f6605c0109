"""What JSON a scenario is: its fields, their types and ranges. Errors name the path of the field."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

from iptables_py.app.terminal import visible

Check = Callable[[Any, str], None]
PORT_RANGE = "net.ipv4.ip_local_port_range"
LONGEST = 200  # characters of a message
ALL_BITS = 0xFFFFFFFF
MOST_PACKETS = 0xF000  # each one has its own identification
LAST_MOMENT = 1 << 42  # milliseconds, more than a hundred years


class BadScenario(click.UsageError):
    """A scenario that can't be used; the message is one line with the path of the field.

    path, reason: the parts of the message
    more: lines to print after the message
    """

    more = ""

    def __init__(self, path: str, reason: str) -> None:
        self.path, self.reason = path, reason
        line = visible(f"{path}: {reason}" if path else reason)
        line = line.encode("utf-8", "backslashreplace").decode()
        super().__init__(line if len(line) <= LONGEST else f"{line[:LONGEST]}...")


def number(value: Any, path: str, most: int = ALL_BITS, least: int = 0) -> int:
    """Return a number, also from text such as 0x1f. Raise BadScenario."""
    try:
        found = int(value, 0) if isinstance(value, str) else value
    except ValueError:
        found = None
    if not isinstance(found, int) or isinstance(found, bool):
        raise BadScenario(path, f"no number: {value!r}")
    if not least <= found <= most:
        raise BadScenario(path, f"out of range {least} to {most}: {found:#x}")
    return found


# --- what a field may be


def text(value: Any, path: str) -> None:
    """Check that a value is text."""
    if not isinstance(value, str):
        raise BadScenario(path, "must be text")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise BadScenario(path, "has half of a surrogate pair") from None


def hexadecimal(value: Any, path: str) -> None:
    """Check that a value is bytes in hexadecimal."""
    try:
        bytes.fromhex(value)
    except (TypeError, ValueError):
        raise BadScenario(path, f"no hexadecimal text: {value!r}") from None


def flag(value: Any, path: str) -> None:
    """Check that a value is true or false, also as 1 or 0."""
    if not isinstance(value, int) or value not in (0, 1):
        raise BadScenario(path, "must be true or false")


def anything(value: Any, path: str) -> None:
    """Accept a value that has no effect on the answers."""


def word_or_number(value: Any, path: str) -> None:
    """Check that a value is text or a number, whose meaning is checked where it is used."""
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        raise BadScenario(path, "must be text or a number")


def up_to(most: int, least: int = 0) -> Check:
    """Return the check of a number in a range."""

    def check(value: Any, path: str) -> None:
        number(value, path, most, least)

    return check


def plain(most: int) -> Check:
    """Return the check of a number that is not written as text."""

    def check(value: Any, path: str) -> None:
        if isinstance(value, bool) or not isinstance(value, int):
            raise BadScenario(path, "must be a number")
        number(value, path, most)

    return check


def moment(value: Any, path: str) -> None:
    """Check that a value is a time in milliseconds, which may have a fraction."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise BadScenario(path, "must be a number")
    if not 0 <= value <= LAST_MOMENT:
        raise BadScenario(path, f"out of range 0 to {LAST_MOMENT}")


def one_of(*words: str) -> Check:
    """Return the check of text that is one of these words."""

    def check(value: Any, path: str) -> None:
        if value not in words:
            raise BadScenario(path, f"must be one of {', '.join(words)}")

    return check


def many(each: Check) -> Check:
    """Return the check of a list."""

    def check(value: Any, path: str) -> None:
        if not isinstance(value, list):
            raise BadScenario(path, "must be a list")
        for at, one in enumerate(value):
            each(one, f"{path}[{at}]")

    return check


def fields(known: dict[str, Check], what: str) -> Check:
    """Return the check of an object that has no other fields than these."""

    def check(value: Any, path: str) -> None:
        if not isinstance(value, dict):
            raise BadScenario(path, "must be an object")
        for key, one in value.items():
            place = f"{path}.{key}" if path else key
            if key not in known:
                raise BadScenario(place, f"unknown field of {what}")
            known[key](one, place)

    return check


def text_or(other: Check) -> Check:
    """Return the check of text, or of an object with that check."""

    def check(value: Any, path: str) -> None:
        if not isinstance(value, (str, dict)):
            raise BadScenario(path, "must be text or an object")
        (text if isinstance(value, str) else other)(value, path)

    return check


def peer(value: Any, path: str) -> None:
    """Check that a value is an address and a port."""
    if not isinstance(value, list) or len(value) != 2:
        raise BadScenario(path, "must be an address and a port")
    text(value[0], f"{path}[0]")
    up_to(0xFFFF)(value[1], f"{path}[1]")


def sysctls(value: Any, path: str) -> None:
    """Check that a value is an object of numbers by the names of sysctls; the range of ports is two."""
    if not isinstance(value, dict):
        raise BadScenario(path, "must be an object")
    for name, one in value.items():
        words = one.split() if isinstance(one, str) and name == PORT_RANGE else [one]
        for word in words:
            number(word, f"{path}.{name}", ALL_BITS, -1 << 31)


# --- the parts of a scenario

BYTE, PORT, BITS32 = up_to(0xFF), up_to(0xFFFF), up_to(ALL_BITS)
SEQUENCE = up_to(1 << 40)
TEXTS = many(text)
NUMBERS: dict[str, Check] = {
    "sport": PORT, "dport": PORT, "seq": SEQUENCE, "ack": SEQUENCE, "window": PORT, "mss": PORT, "type": BYTE,
    "code": BYTE, "icmp_id": PORT, "icmp_seq": PORT, "ttl": BYTE, "tos": BYTE, "ip_id": PORT, "payload_len": PORT,
    "length": PORT, "udp_length": PORT, "frag_off": up_to(0xFFF8), "vtag": BITS32, "spi": BITS32,
    "flowlabel": up_to(0xFFFFF), "mark": plain(ALL_BITS), "uid": plain(ALL_BITS), "gid": plain(ALL_BITS),
    "priority": plain(ALL_BITS),
}  # fmt: skip
HEADER = fields(
    {
        "h": word_or_number, "options": hexadecimal, "hex": hexadecimal, "type": BYTE, "segsleft": BYTE,
        "reserved": BITS32, "addrs": TEXTS, "off": up_to(0xFFF8), "mf": flag, "res": PORT, "res2": up_to(3),
        "id": BITS32, "spi": BITS32, "seq": BITS32,
    },
    "an extension header",
)  # fmt: skip
STEP = up_to(1 << 128, -1 << 128)
PACKET: dict[str, Check] = {
    **NUMBERS,
    **dict.fromkeys(("id", "in", "src", "dst", "reply_to", "answer_to", "error_for", "payload"), text),
    **dict.fromkeys(("smac", "dmac", "dmac_of", "route_dst"), text),
    **dict.fromkeys(("raw_hex", "ip_options", "tcp_options", "dccp_options", "payload_hex"), hexadecimal),
    **dict.fromkeys(("local", "df", "mf"), flag),
    **dict.fromkeys(("proto", "flags", "dccp_type"), word_or_number),
    **dict.fromkeys(("commands", "ipset", "ip"), TEXTS),
    "sysctls": sysctls,
    "bad_csum": one_of("ip", "l4"),
    "chunks": many(word_or_number),
    "fragment": fields({"size": up_to(0xFFFF, 8), "only": many(plain(0xFFFF)), "id": BITS32}, "fragment"),
    "ext": many(text_or(HEADER)),
    "at": moment,
    "every": moment,
    "repeat": plain(MOST_PACKETS),
    "step": fields(dict.fromkeys((*NUMBERS, "src", "dst"), STEP), "step"),
}
ROUTE = fields(
    dict.fromkeys(
        ("via", "dev", "src", "metric", "table", "realms", "tos", "mtu", "advmss", "scope", "type", "dst"),
        word_or_number,
    ),
    "a route",
)
INTERFACE: dict[str, Check] = {
    "name": text, "addresses": TEXTS, "mtu": up_to(0x7FFFFFFF, 1), "mac": text, "peer_mac": text, "group": BITS32,
    "bridge": TEXTS, "groups": TEXTS,
}  # fmt: skip
LISTENER: dict[str, Check] = {
    "proto": one_of("tcp", "udp"), "port": PORT, "addr": text, "mark": BITS32, "transparent": flag,
    "connect": peer,
}  # fmt: skip
HOST: dict[str, Check] = {
    "interfaces": many(fields(INTERFACE, "an interface")),
    "lo_addresses": TEXTS,
    "routes": many(text_or(ROUTE)),
    "rules": TEXTS,
    "ip_forward": up_to(1),
    "rp_filter": up_to(2),
    "sysctls": sysctls,
    "stack": one_of("silent"),
    "listen": many(fields(LISTENER, "a listener")),
    "cpu": up_to(0xFFFF),
}
SCENARIO = fields(
    {
        **dict.fromkeys(("name", "notes", "expect", "settle_ms", "backend"), anything),
        "family": plain(6),
        "host": fields(HOST, "a host"),
        "clock": text,
        "ruleset": text,
        **dict.fromkeys(("commands", "ipsets", "nfacct", "summary", "ignore", "also"), TEXTS),
        "report": many(one_of("ipset", "conntrack", "nfacct", "expectations")),
        **dict.fromkeys(("restore_counters", "kmsg", "stochastic"), flag),
        "snapshot": one_of("packet", "end"),
        "packets": many(fields(PACKET, "a packet")),
    },
    "a scenario",
)
