"""The options that describe a packet, named as those of iptables that match it."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

import click

from iptables_py.app.packetlanguage import addresses, values
from iptables_py.app.packetlanguage.draft import Draft, begin, completed, join
from iptables_py.app.packetlanguage.events import BadValue
from iptables_py.app.packetlanguage.words import WORDS, Word
from iptables_py.app.terminal import visible
from iptables_py.engine.packet import ICMP, ICMPV6, TCP
from iptables_py.values.text import decoded, encoded

WITH_PORT = re.compile(r"(?:[0-9.]+|\[.*\]):[0-9]+", re.ASCII)
FIRST = "eth0"  # where a packet arrives if nothing is said
FLAGS = Word("flags", values.flags, protocols=(TCP,))
# option, its name in Python, value, help
TABLE: tuple[tuple[tuple[str, ...], str, str, str], ...] = (
    (("-i", "--in-interface"), "in_interface", "NAME", f"The interface on which it arrives; {FIRST} if not given."),
    (("-o", "--out-interface"), "out_interface", "NAME", "The interface by which it should leave."),
    (("-p", "--protocol"), "protocol", "PROTOCOL", "The protocol, by name or number."),
    (("-s", "--source"), "source", "ADDRESS", "The source address."),
    (("-d", "--destination"), "destination", "ADDRESS", "The destination address."),
    (("--sport", "--source-port"), "source_port", "PORT", "The source port or service; a free one if not given."),
    (("--dport", "--destination-port"), "destination_port", "PORT", "The destination port or service."),
    (("--syn",), "syn", "", "The first packet of a TCP connection."),
    (("--tcp-flags",), "tcp_flags", "FLAGS", "The TCP flags that are set, such as SYN,ACK."),
    (("--icmp-type",), "icmp_type", "TYPE", "The type of an ICMP message: NAME, TYPE or TYPE/CODE."),
    (("--icmpv6-type",), "icmpv6_type", "TYPE", "The type of an ICMPv6 message."),
    (("--ctstate",), "ctstate", "STATE", "The state of connection tracking, such as ESTABLISHED."),
    (("--mark",), "mark", "NUMBER", "The mark of the packet."),
    (("--ttl",), "ttl", "NUMBER", "The TTL of an IPv4 packet."),
    (("--hl",), "hl", "NUMBER", "The hop limit of an IPv6 packet."),
    (("--tos",), "tos", "NUMBER", "The TOS byte, by number or name."),
    (("--length",), "length", "NUMBER", "The length of the IP packet in bytes."),
    (("--uid-owner",), "uid_owner", "USER", "The user who sends the packet, with --local."),
    (("--gid-owner",), "gid_owner", "GROUP", "The group that sends the packet, with --local."),
    (("--mac-source",), "mac_source", "ADDRESS", "The MAC address of the sender."),
    (("--local",), "local", "", "A process of this host sends the packet."),
)  # fmt: skip
NAMES = {name: options[0] for options, name, *_ in TABLE}
WORD_OF = {
    "ctstate": WORDS["ctstate"],
    "mark": WORDS["mark"],
    "ttl": Word("ttl", WORDS["ttl"].read, family=4),
    "hl": Word("ttl", WORDS["ttl"].read, family=6),
    "tos": WORDS["tos"],
    "length": WORDS["length"],
    "uid_owner": WORDS["uid"],
    "gid_owner": WORDS["gid"],
    "mac_source": WORDS["mac"],
    "tcp_flags": FLAGS,
}
FIELD_OF = {
    "sport": "source_port",
    "dport": "destination_port",
    "flags": "tcp_flags",
    "length": "length",
}
Command = TypeVar("Command", bound=Callable[..., Any])


class BadOption(click.UsageError):
    """An option whose value no packet can have; the message is one line with its name."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(os.fsdecode(encoded(visible(f"{NAMES[name]}: {reason}"))))


def packet_options(command: Command) -> Command:
    """Add the options of a packet to a click command."""
    for options, name, metavar, text in reversed(TABLE):
        if metavar:
            command = click.option(*options, name, metavar=metavar, help=text)(command)
        else:
            command = click.option(*options, name, is_flag=True, help=text)(command)
    return command


def given(options: dict[str, Any]) -> list[str]:
    """Return the options of a packet that were given, as users know them; others are left out."""
    return [NAMES[name] for name in NAMES if options.get(name) not in (None, False)]


def fields_of_options(family: int | None = None, **options: Any) -> dict[str, Any]:
    """Return the fields of the packet that the options describe: those of its expression, and `out`.

    An address that is not given is no field. Raise BadOption.
    """
    said = {name: decoded(os.fsencode(text)) for name, text in options.items() if isinstance(text, str)}
    draft = Draft(family=family)
    _origin(draft, said, bool(options.get("local")))
    _protocol(draft, said)
    _ends(draft, said)
    if options.get("syn"):
        if "tcp_flags" in said:
            raise BadOption("syn", "--tcp-flags gives the flags already: leave out one of them")
        _word(draft, "syn", FLAGS, "SYN")
    for name, word in WORD_OF.items():
        if name in said:
            _word(draft, name, word, said[name])
    _icmp_type(draft, said)
    return _complete(draft)


def _read(name: str, read: Callable[[str], Any], text: str) -> Any:
    try:
        return read(text)
    except BadValue as fault:
        raise BadOption(name, str(fault)) from None


def _origin(draft: Draft, said: dict[str, str], is_local: bool) -> None:
    if is_local and "in_interface" in said:
        raise BadOption("local", "a packet of this host arrives on no interface: leave out -i")
    draft.local = is_local
    draft.fields.update({"local": True} if is_local else {"in": FIRST})
    for name, field in (("in_interface", "in"), ("out_interface", "out")):
        if name in said:
            draft.fields[field] = _read(name, values.interface, said[name])


def _protocol(draft: Draft, said: dict[str, str]) -> None:
    if "protocol" not in said:
        raise BadOption("protocol", "expected the protocol of the packet, such as -p tcp")
    _read("protocol", lambda text: begin(draft, values.protocol(text)), said["protocol"])


def _ends(draft: Draft, said: dict[str, str]) -> None:
    for name, field in (("source", "src"), ("destination", "dst")):
        if name in said:
            _read(name, partial(_join, draft, field), said[name])
    for name, field in (("source_port", "sport"), ("destination_port", "dport")):
        if name in said:
            draft.fields[field] = said[name]
            if draft.has_ports:
                draft.fields[field] = _read(name, lambda text: addresses.port(text, draft.name), said[name])


def _join(draft: Draft, field: str, text: str) -> None:
    if WITH_PORT.fullmatch(text):
        port = {"src": "--sport", "dst": "--dport"}[field]
        raise BadValue(f"the port is an option of its own: write {port} {text.rpartition(':')[2]}")
    join(draft, field, *addresses.address(text))


def _word(draft: Draft, name: str, word: Word, text: str) -> None:
    """Read the value of an option as that of the word."""
    reason = word.foreign(draft)
    if reason:
        raise BadOption(name, f"{reason}: leave out the option")
    if word.field in draft.fields:
        raise BadOption(name, "another option gives this already: leave out one of them")
    assert word.read
    draft.fields[word.field] = _read(name, word.read, text)


def _icmp_type(draft: Draft, said: dict[str, str]) -> None:
    for name, family, protocol in (("icmp_type", 4, ICMP), ("icmpv6_type", 6, ICMPV6)):
        if name in said:
            reason = Word("type", protocols=(protocol,)).foreign(draft)
            if reason:
                raise BadOption(name, f"{reason}: leave out the option")
            kind, code = _read(name, partial(values.icmp_type, family=family), said[name])
            draft.fields.update(type=kind, code=code)


def _complete(draft: Draft) -> dict[str, Any]:
    try:
        return completed(draft)
    except BadValue as fault:
        lacks = fault.field not in draft.fields and fault.field == "dport"
        way_out = ": give a number, a service, or *" if lacks else ""
        raise BadOption(FIELD_OF[fault.field], f"{fault}{way_out}") from None
