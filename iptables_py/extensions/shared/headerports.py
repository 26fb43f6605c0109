"""Ports in headers: options, listing, and how the front end stores and joins the uses of tcp and udp.

Measured: what the front end can express itself it stores as comparisons of header fields. All of these are read back
into the rule's first use of the match. The rest (a bare -m tcp, --tcp-option) it leaves to the kernel's own match.
"""

from iptables_py.errors import Problem
from iptables_py.rules.kinds import FREE_PORT
from iptables_py.rules.options import INVERTIBLE, Kind, Option
from iptables_py.values.netdb import read_port, service_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import Box
    from iptables_py.rules.rule import Use

PORTS = (("source-port", "s"), ("destination-port", "d"))
EVERY = (0, 0xFFFF)
BY_KERNEL = "by kernel"  # a key in a use's values: the use is left to the kernel's own match


def _read_ports(text: str, option: Option, use: "Use") -> tuple[int, int]:
    """Read `n`, `a:b`, `a:`, `:b` or `:` as (first, last); a stored range may be reversed (see _compare)."""
    first, colon, last = text.partition(":")
    if not colon:
        port = read_port(first, use.name)
        return port, port
    ports = (read_port(first, use.name) if first else EVERY[0], read_port(last, use.name) if last else EVERY[1])
    if ports[0] > ports[1] and not use.rule.stored:
        raise Problem("invalid portrange (min > max)")
    return ports


def _write_ports(ports: tuple[int, int]) -> str:
    return str(ports[0]) if ports[0] == ports[1] else f"{ports[0]}:{ports[1]}"


TYPED_PORTS = Kind(_read_ports, _write_ports, names="service")  # with the services of the match's own protocol


def options(kind: Kind) -> tuple[Option, ...]:
    """Return the options --sport and --dport and their long names."""
    meta = "port[:port]"
    source, destination = (name for name, _ in PORTS)
    return (
        Option(source, kind, INVERTIBLE, saved="sport", free=FREE_PORT, meta=meta, doc="the source port"),
        Option("sport", kind, INVERTIBLE, of=source, free=FREE_PORT, meta=meta),
        Option(destination, kind, INVERTIBLE, saved="dport", free=FREE_PORT, meta=meta, doc="the destination port"),
        Option("dport", kind, INVERTIBLE, of=destination, free=FREE_PORT, meta=meta),
    )


def drop_every_port(use: "Use") -> None:
    """Drop ports that match everything."""
    for name, _ in PORTS:
        if use.values.get(name) == EVERY and name not in use.inverted:
            del use.values[name]


def build_use(use: "Use", number: int, by_kernel: bool) -> None:
    """Mark a use that is left to the kernel; raise Problem if any other lacks the protocol, even inverted."""
    if by_kernel:
        use.values[BY_KERNEL] = True
    elif use.rule.protocol != number:
        raise Problem(f"{use.name.upper()} match requires '-p {use.name}'")


def refused_use(use: "Use", number: int) -> str | None:
    """Return the kernel's error if its own match is used without the protocol."""
    rule = use.rule
    if BY_KERNEL in use.values and (rule.protocol != number or "p" in rule.inverted):
        return "Invalid argument"
    return None


def merge_use(use: "Use", earlier: "Use | None") -> bool:
    """Give `use` the values that are read back, and join it to an `earlier` one; return whether to drop it.

    Measured: a later value wins, and an inversion stays in any case.
    """
    if BY_KERNEL in use.values:
        return False
    if not use.values:
        return True
    for name, _ in PORTS:
        if name in use.values:
            _compare(use, name, earlier.values.get(name, EVERY) if earlier else EVERY)
    if earlier is None:
        return False
    earlier.values.update(use.values)
    earlier.inverted |= use.inverted
    return True


def _compare(use: "Use", name: str, before: tuple[int, int]) -> None:
    """Replace a port range from 0 by what is read back.

    Measured: it is stored as one comparison with its end, which sets only one end of the range `before`. "Not up to 9"
    becomes "from 10", which is no longer an inversion. The ends may thus get into the wrong order.
    """
    low, high = use.values[name]
    if low or high in EVERY:
        return
    if name in use.inverted:
        use.inverted.discard(name)
        use.values[name] = high + 1, before[1]
    else:
        use.values[name] = before[0], high


def ports_listing(use: "Use", numeric: bool) -> str:
    """Return ` spt:x`, ` spts:x:y` and likewise the destination's, but nothing for all ports.

    Unless `numeric`, ports are shown by service name.
    """
    text = ""
    for name, letter in PORTS:
        ports = use.values.get(name)
        if ports is not None and (ports != EVERY or name in use.inverted):
            low, high = (port_text(port, use.name, numeric) for port in ports)
            inverted = "!" if name in use.inverted else ""
            text += f" {letter}pt:{inverted}{low}" if ports[0] == ports[1] else f" {letter}pts:{inverted}{low}:{high}"
    return text


def port_text(port: int, protocol: str | None, numeric: bool) -> str:
    """Return a port as -L prints it."""
    name = None if numeric or protocol is None else service_name(port, protocol)
    return str(port) if name is None else name


def ports_nft(use: "Use") -> list[str]:
    """Return the comparisons of ports in the language of nftables."""
    from iptables_py.extensions.shared.expressions import option_comparison

    return [option_comparison(use, name, f"{use.name} {letter}port") for name, letter in PORTS]


def ports_exact(use: "Use") -> list[str]:
    """Return the same comparisons; with an inverted protocol, those of the same bytes in other protocols (measured)."""
    word = "th" if "p" in use.rule.inverted else use.name
    return [
        port_comparison(use, f"{word} {letter}port", use.values[name], name in use.inverted)
        for name, letter in PORTS
        if name in use.values
    ]


def port_comparison(use: "Use", field: str, ports: tuple[int, int], inverted: bool) -> str:
    """Return the comparison of a port with a range.

    Measured: nftables 1.0.6 makes one comparison of `sport != A` and `dport != B`, which only excludes the pair, but
    not of `A-A` and `B-B`.
    """
    from iptables_py.extensions.shared.expressions import comparison

    others = sum("port" in name for one in use.rule.matches for name in one.inverted) > 1 or "ports" in use.inverted
    return comparison(field, f"{ports[0]}-{ports[1]}" if inverted and others else ports, inverted)


def port_test(use: "Use") -> "Matching":
    """Return a function that compares the ports of a packet.

    Without a whole header, and in later fragments, the bytes in their place are compared (measured).
    """
    tests = []
    for name, _ in PORTS:
        if name in use.values:
            first, last = use.values[name]
            tests.append((0 if name == PORTS[0][0] else 2, first, last, name in use.inverted))

    def meets(packet: "Any", world: "Any") -> bool:
        data = world.transport_of(packet) if packet.offset else packet.transport
        for at, first, last, inverted in tests:
            if len(data) < at + 2 or (first <= (data[at] << 8 | data[at + 1]) <= last) is inverted:
                return False
        return True

    return meets


def ports_words(use: "Use") -> list[str]:
    """Return the ports as phrases, see `words` in extensions/contract.py."""
    from iptables_py.extensions.shared.wording import no, span

    words = dict(zip((name for name, _ in PORTS), ("from", "to"), strict=True))
    found = []
    for name, word in words.items():
        if name in use.values:
            low, high = use.values[name]
            found.append(f"{no(use, name)}{word} port{'' if low == high else 's'} {span((low, high))}")
    return found
def port_box(use: "Use") -> "Box":
    """Return the ports as a box, without the values that may match in later fragments."""
    from iptables_py.extensions.shared.packetsets import DESTINATION_PORT, SOURCE_PORT, between, numbers

    fields = zip((SOURCE_PORT, DESTINATION_PORT), PORTS, strict=True)
    return {
        field: numbers(field, between(*use.values[name]), name in use.inverted)
        for field, (name, _) in fields
        if name in use.values
    }
