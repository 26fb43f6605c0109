"""Writes the fields of a packet as text."""

from __future__ import annotations

from typing import Any

from iptables_py.app.packetlanguage.addresses import ANY_PORT, joined
from iptables_py.app.packetlanguage.events import BadValue, family_of
from iptables_py.app.packetlanguage.values import BY_THIS_HOST, icmp_name, interface, protocol, protocol_field
from iptables_py.app.scenarios.packets import PROTOCOLS, packets_of

ESCAPES = {10: r"\n", 13: r"\r", 9: r"\t", 34: r"\"", 92: r"\\"}
# field, word; flags, type and payload are written in their own ways
WORDS = (
    ("icmp_id", "id"),
    ("icmp_seq", "seq"),
    ("mss", "mss"),
    ("ttl", "ttl"),
    ("tos", "tos"),
    ("mark", "mark"),
    ("uid", "uid"),
    ("gid", "gid"),
    ("smac", "mac"),
    ("ctstate", "ctstate"),
    ("frag_off", "fragment"),
)
BARE = (("mf", "more-fragments"), ("df", "df"))
IN_HEXADECIMAL = ("mark", "tos")
OTHER = frozenset(
    ("in", "local", "proto", "src", "dst", "sport", "dport", "flags", "type", "code", "payload", "payload_len", "ext")
)
KNOWN = OTHER.union(field for field, _ in (*WORDS, *BARE))


def written(fields: dict[str, Any]) -> str:
    """Return the expression from which these fields are read. Raise ValueError for a field that has no word."""
    unknown = sorted(fields.keys() - KNOWN)
    if unknown:
        raise ValueError(f"the packet language has no word for {', '.join(unknown)}")
    fields = {**fields, **fragment_of(fields.get("ext", []))}
    ends = " > ".join(joined(fields[host], fields.get(port)) for host, port in (("src", "sport"), ("dst", "dport")))
    return " ".join((f"{_origin(fields)}:", _protocol(fields["proto"]), ends, *_words(fields)))


def _origin(fields: dict[str, Any]) -> str:
    if fields.get("local"):
        return BY_THIS_HOST
    name = str(fields["in"])
    try:
        return interface(name)
    except BadValue as fault:
        raise ValueError(str(fault)) from None


def _protocol(given: str | int) -> str:
    """Return the name of a protocol, or its number if the system gives the name to another: ipip may be 94."""
    number = PROTOCOLS[given] if isinstance(given, str) else given
    name = str(protocol_field(number))
    try:
        return name if protocol(name) == number else str(number)
    except BadValue:
        return str(number)


def fragment_of(headers: list[Any]) -> dict[str, Any]:
    """Return the fields that an IPv6 fragment has as in IPv4. Raise ValueError for other extension headers."""
    if not headers:
        return {}
    only = headers[0] if len(headers) == 1 and isinstance(headers[0], dict) else {}
    if only.get("h") != "frag" or only.keys() - {"h", "off", "mf"}:
        raise ValueError("the packet language has no word for these extension headers")
    return {name: only[key] for key, name in (("off", "frag_off"), ("mf", "mf")) if key in only}


def _words(fields: dict[str, Any]) -> list[str]:
    words = [fields["flags"].lower()] if "flags" in fields else []
    if "type" in fields:
        kind, code = fields["type"], fields["code"]
        family = family_of(fields)
        words.append(icmp_name(family, kind, code) or f"type {kind} code {code}")
    for field, word in WORDS:
        if field in fields:
            value = fields[field]
            words.append(f"{word} {value:#x}" if field in IN_HEXADECIMAL else f"{word} {value}")
    words += [word for field, word in BARE if fields.get(field)]
    if "payload_len" in fields:
        words.append(f"length {length_of(fields)}")
    if "payload" in fields:
        words.append(f"payload {quoted_payload(fields['payload'])}")
    return words


def quoted_payload(payload: str) -> str:
    """Return a payload, of which each character is a byte, in quotation marks."""
    return f'"{"".join(map(_escaped, payload))}"'


def length_of(fields: dict[str, Any]) -> int:
    """Return the length of the IP packet in bytes."""
    ports = {name: 1 for name in ("sport", "dport") if fields.get(name) == ANY_PORT}
    return packets_of({**fields, **ports}, 0, "")[0].length


def _escaped(byte: str) -> str:
    code = ord(byte)
    return ESCAPES.get(code) or (byte if 32 <= code < 127 else f"\\x{code:02x}")
