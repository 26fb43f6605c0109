"""Matches up to fifteen ports and port ranges, where a range counts as two ports."""

from iptables_py.errors import Problem
from iptables_py.extensions.shared.headerports import port_comparison, port_text
from iptables_py.rules.kinds import FREE_PORT
from iptables_py.rules.options import INVERTIBLE, Free, Kind, Option
from iptables_py.values.netdb import read_port

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

    # (port,) or (first, last)
    Piece = tuple[int, ...]

NAME = "multiport"
ASKS = {"source-ports": "sport", "destination-ports": "dport", "ports": "ports"}
_MOST = 15
_LAST = 0xFFFF
_PROTOCOLS_WITH_PORTS = {6: "tcp", 17: "udp", 33: "dccp", 132: "sctp", 136: "udplite"}


def _protocol(use: "Use") -> str:
    """Return the name of the protocol given so far; raise Problem if it has no ports."""
    rule = use.rule
    name = _PROTOCOLS_WITH_PORTS.get(rule.protocol & 0xFF)
    if rule.protocol == 0:
        raise Problem("multiport needs `-p tcp', `-p udp', `-p udplite', `-p sctp' or `-p dccp'")
    if name is None or "p" in rule.inverted:
        raise Problem("multiport only works with TCP, UDP, UDPLITE, SCTP and DCCP")
    return name


def _read(text: str, option: Option, use: "Use") -> "tuple[Piece, ...]":
    """Read a comma-separated list of ports and of ranges `a:b` with a below b."""
    protocol = _protocol(use)
    pieces: list[Piece] = []
    room, rest, comma = _MOST, text, ","
    while comma:
        word, comma, rest = rest.partition(",")
        first, colon, last = word.partition(":")
        room -= 2 if colon else 1
        if room < 0:
            raise Problem("too many ports specified")
        pieces.append(tuple(read_port(end, protocol) for end in ((first, last) if colon else (first,))))
        if colon and pieces[-1][0] >= pieces[-1][1]:
            raise Problem("invalid portrange specified")
    return tuple(pieces)


def _write(pieces: "tuple[Piece, ...]") -> str:
    return ",".join(":".join(str(port) for port in piece) for piece in pieces)


def _free(word: str) -> str | None:
    """Return a list of up to fifteen ports as it is, None if there is anything else in it."""
    ports = word.split(",", _MOST)
    return word if len(ports) <= _MOST and all(map(FREE_PORT.text, ports)) else None


_PATTERN = f"{FREE_PORT.pattern}(?:,{FREE_PORT.pattern}){{0,{_MOST - 1}}}"
_FREE = Free(_free, _free, lambda number: f"{47800 + number},47998", _PATTERN)
PORTS = Kind(_read, _write, names="service")
_META = "port[:port][,...]"
OPTIONS = (
    Option(
        "source-ports",
        PORTS,
        INVERTIBLE,
        excl="destination-ports ports",
        free=_FREE,
        saved="sports",
        meta=_META,
        doc="the source port is one of these",
    ),
    Option("sports", PORTS, INVERTIBLE, of="source-ports", free=_FREE, meta=_META),
    Option(
        "destination-ports",
        PORTS,
        INVERTIBLE,
        excl="source-ports ports",
        free=_FREE,
        saved="dports",
        meta=_META,
        doc="the destination port is one of these",
    ),
    Option("dports", PORTS, INVERTIBLE, of="destination-ports", free=_FREE, meta=_META),
    Option(
        "ports",
        PORTS,
        INVERTIBLE,
        excl="source-ports destination-ports",
        free=_FREE,
        meta=_META,
        doc="either port is one of these",
    ),
)


def check(use: "Use") -> None:
    """Raise Problem if no ports are given."""
    if not use.seen:
        raise Problem("no ports specified")


def refused(use: "Use") -> str | None:
    """Return the kernel's error if the 16 bits of the protocol do not match.

    mptcp is tcp in the lower 8 bits only.
    """
    return None if use.rule.protocol in _PROTOCOLS_WITH_PORTS else "Invalid argument"


def listing(use: "Use", numeric: bool) -> str:
    """Return the option, two blanks and `!` if inverted, and the ports by service name unless `numeric`."""
    text = " multiport"
    protocol = _PROTOCOLS_WITH_PORTS.get(use.rule.protocol & 0xFF)
    for option in use.options:
        if option.name in use.values:
            words = [
                ":".join(port_text(port, protocol, numeric) for port in piece) for piece in use.values[option.name]
            ]
            text += f" {option.saved} {' !' if use.inverted else ''}{','.join(words)}"
    return text


def words(use: "Use") -> list[str]:
    """Return the ports of the one option that is given."""
    from iptables_py.extensions.shared.wording import either, no, span

    name, pieces = next(iter(use.values.items()))
    ports = either(span((piece[0], piece[-1])) for piece in pieces)
    if name == "ports":
        return [f"{'neither from nor to' if name in use.inverted else 'from or to'} port {ports}"]
    return [f"{no(use, name)}{'from' if name == 'source-ports' else 'to'} port {ports}"]


def match(use: "Use") -> "Matching":
    """Compare the ports with the list; a later fragment does not match."""
    name, pieces = next(iter(use.values.items()))
    ports = frozenset(port for piece in pieces for port in range(piece[0], piece[-1] + 1))
    inverted = bool(use.inverted)
    by_source, by_destination = name != "destination-ports", name != "source-ports"

    def meets(packet: "Any", world: "Any") -> bool:
        if packet.offset:
            return False
        if len(packet.transport) < 4:
            world.drop()
        found = (by_source and packet.source_port in ports) or (by_destination and packet.destination_port in ports)
        return found is not inverted

    return meets


def packets(use: "Use") -> "PacketSet":
    """Return the packets with these ports; a later fragment does not match."""
    from iptables_py.extensions.shared.packetsets import DESTINATION_PORT, SOURCE_PORT, between, exactly, numbers

    name, pieces = next(iter(use.values.items()))
    ports = tuple(each for piece in pieces for each in between(piece[0], piece[-1]))
    inverted = bool(use.inverted)
    sides = [SOURCE_PORT] * (name != "destination-ports") + [DESTINATION_PORT] * (name != "source-ports")
    parts = {side: numbers(side, ports, inverted) for side in sides}
    return exactly(parts) if inverted else exactly(*({side: part} for side, part in parts.items()))


def nft(use: "Use", translation: "Translation") -> str:
    """Return the comparison of the ports.

    Measured: for --ports each end of a range is a port of its own, and an inversion is lost.
    """
    from iptables_py.extensions.shared.expressions import any_of, comparison

    protocol = _PROTOCOLS_WITH_PORTS[use.rule.protocol & 0xFF]
    name, pieces = next(iter(use.values.items()))
    if name == "ports":
        pairs = [f"0-65535 . {port}, {port} . 0-65535" for piece in pieces for port in piece]
        return f"{protocol} sport . {protocol} dport {{ {', '.join(pairs)} }}"
    value = any_of(["-".join(map(str, piece)) for piece in pieces])
    return comparison(f"{protocol} {name[0]}port", value, bool(use.inverted))


def nft_exact(use: "Use", translation: "Translation") -> str:
    """Return the comparison of the ports."""
    from iptables_py.extensions.shared.expressions import first_fragment
    from iptables_py.rules.translation import joined

    protocol = _PROTOCOLS_WITH_PORTS[use.rule.protocol & 0xFF]
    name, pieces = next(iter(use.values.items()))
    if name == "ports":
        text = _either_nft(use, protocol, _joined(pieces))
    elif len(pieces) == 1:
        text = port_comparison(use, f"{protocol} {name[0]}port", (pieces[0][0], pieces[0][-1]), bool(use.inverted))
    else:
        text = nft(use, translation)
    return joined([first_fragment(translation), text])


def _either_nft(use: "Use", protocol: str, pieces: list[tuple[int, int]]) -> str:
    """Return the comparison of both ports with separate ranges in order: the pairs in which either port is in them.

    Those of the two ports overlap, but neither end of one lies in another, as the kernel requires: port 0 and 65535 are
    left out of the second ones.
    """
    from iptables_py.extensions.shared.expressions import any_of, span
    from iptables_py.rules.translation import joined

    if use.inverted and len(pieces) == 1:
        return joined([port_comparison(use, f"{protocol} {field}", pieces[0], True) for field in ("sport", "dport")])
    if use.inverted:
        ports = any_of([span(piece) for piece in pieces])
        return f"{protocol} sport != {ports} {protocol} dport != {ports}"
    low = pieces[0][1] + 1 if pieces[0][0] == 0 else 0
    high = pieces[-1][0] - 1 if pieces[-1][1] == _LAST else _LAST
    pairs = [f"0-{_LAST} . {span(piece)}" for piece in pieces]
    pairs += [f"{span(piece)} . {span((low, high))}" for piece in pieces if low <= high]
    return f"{protocol} sport . {protocol} dport {{ {', '.join(pairs)} }}"


def _joined(pieces: "tuple[Piece, ...]") -> list[tuple[int, int]]:
    """Return the ranges of ports in order, those that overlap or follow each other as one."""
    found: list[tuple[int, int]] = []
    for piece in sorted(pieces):
        if found and piece[0] <= found[-1][1] + 1:
            found[-1] = found[-1][0], max(found[-1][1], piece[-1])
        else:
            found.append((piece[0], piece[-1]))
    return found
