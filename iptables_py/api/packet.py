"""A packet, by its fields or in the packet language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from iptables_py.api.errors import PacketError
from iptables_py.api.translating import translated
from iptables_py.app.packetlanguage.addresses import ANY_PORT, joined
from iptables_py.app.packetlanguage.events import PacketEvent
from iptables_py.app.packetlanguage.grammar import WORD
from iptables_py.app.packetlanguage.reading import read
from iptables_py.app.packetlanguage.values import BY_THIS_HOST, are_flags
from iptables_py.app.packetlanguage.words import WORDS as LANGUAGE
from iptables_py.app.packetlanguage.writing import fragment_of, length_of, quoted_payload

# the names of the fields of a scenario's packet that are written as a word and a value, with that word
WORDS = {
    "icmp_type": ("type", "type"), "icmp_code": ("code", "code"), "icmp_id": ("icmp_id", "id"),
    "icmp_seq": ("icmp_seq", "seq"), "ttl": ("ttl", "ttl"), "tos": ("tos", "tos"), "mark": ("mark", "mark"),
    "uid": ("uid", "uid"), "gid": ("gid", "gid"), "mac": ("smac", "mac"), "ctstate": ("ctstate", "ctstate"),
    "fragment": ("frag_off", "fragment"), "length": ("length", "length"),
}  # fmt: skip
EXAMPLES = {"flags": "syn,ack", "icmp_type": "echo-request"}
BARE = {"df": ("df", "df"), "more_fragments": ("mf", "more-fragments")}


@dataclass(frozen=True, kw_only=True, repr=False)
class Packet:
    """A packet. docs/packetlanguage.md describes its fields; what is not given is None, and has its usual value.

    interface: where it arrives; `local` for a packet that this host sends
    protocol: by name or number
    source, destination: addresses
    source_port, destination_port: numbers or names of services; without a source port it is any free one
    flags: those of TCP, such as "syn,ack"
    icmp_type: of ICMP and ICMPv6, by number or by name such as "echo-request"; then without icmp_code
    payload: data; a str is encoded as UTF-8

    Values are stored in one form, so that packets that are written differently are equal. Raise PacketError for a
    packet that can't be, TypeError for values of other types.
    """

    interface: str
    protocol: str | int
    source: str
    destination: str
    source_port: int | str | None = None
    destination_port: int | str | None = None
    flags: str | None = None
    icmp_type: int | str | None = None
    icmp_code: int | None = None
    icmp_id: int | None = None
    icmp_seq: int | None = None
    ttl: int | None = None
    tos: int | str | None = None
    mark: int | None = None
    uid: int | str | None = None
    gid: int | str | None = None
    mac: str | None = None
    ctstate: str | None = None
    df: bool = False
    fragment: int | None = None
    more_fragments: bool = False
    length: int | None = None
    payload: bytes | str | None = None

    def __post_init__(self) -> None:
        for name, value in _attributes(_fields(" ".join(_words(self)))).items():
            object.__setattr__(self, name, value)

    @classmethod
    def parse(cls, text: str) -> Packet:
        """Return the packet that a text in the packet language describes. Raise PacketError."""
        return cls(**_attributes(_fields(text)))

    def __str__(self) -> str:
        """Return the packet in the packet language."""
        return " ".join(_words(self))

    def __repr__(self) -> str:
        """Return how the packet is read from its text."""
        return f"Packet.parse({str(self)!r})"


def _fields(text: str) -> dict[str, Any]:
    """Return the fields of the only packet in a text. Raise PacketError."""
    with translated(PacketError):
        events = read(text)
    only = events[0]
    if len(events) != 1 or not isinstance(only, PacketEvent):
        raise PacketError(f"expected one packet, not {text!r}: a trace takes several, with `reply` and `after`")
    return only.fields


def _attributes(fields: dict[str, Any]) -> dict[str, Any]:
    """Return the attributes of a packet with these fields."""
    fields = {**fields, **fragment_of(fields.get("ext", []))}
    if "payload_len" in fields:
        fields["length"] = length_of(fields)
    found = {
        "interface": BY_THIS_HOST if fields.get("local") else fields["in"],
        "protocol": fields["proto"], "source": fields["src"], "destination": fields["dst"],
        "destination_port": fields.get("dport"), "flags": fields["flags"].lower() if "flags" in fields else None,
        "source_port": None if fields.get("sport") == ANY_PORT else fields.get("sport"),
        "payload": fields["payload"].encode("latin-1") if "payload" in fields else None,
    }  # fmt: skip
    found |= {name: fields.get(field) for name, (field, _) in WORDS.items()}
    return found | {name: bool(fields.get(field)) for name, (field, _) in BARE.items()}


def _words(packet: Packet) -> Iterator[str]:
    """Yield the words of the packet. Raise TypeError."""
    yield f"{_word('interface', packet.interface)}:"
    yield _word("protocol", packet.protocol)
    yield joined(_word("source", packet.source), _port("source_port", packet.source_port))
    yield ">"
    yield joined(_word("destination", packet.destination), _port("destination_port", packet.destination_port))
    if packet.flags is not None:
        yield _bare("flags", packet.flags)
    for name, (_, word) in WORDS.items():
        value = getattr(packet, name)
        if name == "icmp_type" and isinstance(value, str) and not value.isdecimal():
            yield _bare(name, value)
        elif value is not None:
            yield from (word, _word(name, value))
    yield from (word for name, (_, word) in BARE.items() if getattr(packet, name))
    if packet.payload is not None:
        data = packet.payload.encode() if isinstance(packet.payload, str) else packet.payload
        if not isinstance(data, bytes):
            raise TypeError(f"the payload of a packet is bytes or a str, not {type(data).__name__}")
        yield from ("payload", quoted_payload(data.decode("latin-1")))


def _port(name: str, value: int | str | None) -> str | None:
    return None if value is None else _word(name, value)


def _bare(name: str, value: object) -> str:
    """Return TCP flags or the name of a type: the values that are written without a word before them."""
    text = _word(name, value)
    if text.lower() in LANGUAGE or are_flags(text) is not (name == "flags"):
        raise PacketError(f"{name} of a packet can't be {text!r}: write it as {EXAMPLES[name]}")
    return text


def _word(name: str, value: object) -> str:
    """Return a value as the one word that it has to be."""
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        raise TypeError(f"{name} of a packet is a str or an int, not {type(value).__name__}")
    text = str(value)
    if not re.fullmatch(WORD, text):
        raise PacketError(f"{name} of a packet is one word, not {text!r}")
    return text
