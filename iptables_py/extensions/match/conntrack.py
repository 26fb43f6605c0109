"""Matches the packet's connection by its state, addresses, ports and other tracked data.

The options are in the order of save text.
"""

from iptables_py.errors import Problem
from iptables_py.extensions.shared.hostmasks import HOST
from iptables_py.extensions.shared.namelists import CONNECTION_STATES, pick
from iptables_py.extensions.shared.resolvedports import RESOLVED_PORTS
from iptables_py.rules.kinds import UINT32_RANGE
from iptables_py.rules.options import INVERTIBLE, Kind, Option
from iptables_py.rules.rule import saved
from iptables_py.rules.storedtext import shown
from iptables_py.values.addresses import listed_mask
from iptables_py.values.hosts import known_host
from iptables_py.values.netdb import protocol_label, protocol_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import Box, PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "conntrack"
TRACKS = True
ASKS = {"ctstate": "state"}

_STATUSES = ("NONE", "EXPECTED", "SEEN_REPLY", "ASSURED", "CONFIRMED")
_DIRECTIONS = ("ORIGINAL", "REPLY")


def _read_states(text: str, option: Option, use: "Use") -> tuple[str, ...]:
    states, bad = pick(text, CONNECTION_STATES)
    if bad is not None:
        raise Problem(f'Bad ctstate "{bad}"')
    return states


def _read_statuses(text: str, option: Option, use: "Use") -> tuple[str, ...]:
    """Read the statuses; NONE adds nothing to others, and alone it means no status."""
    statuses, bad = pick(text, _STATUSES)
    if bad is not None:
        raise Problem(f'Bad ctstatus "{bad}"')
    return tuple(status for status in statuses if status != "NONE")


def _read_protocol(text: str, option: Option, use: "Use") -> int:
    number = protocol_number(text, folded=False) & 0xFF
    if not number:
        always = "ctproto" in use.inverted
        raise Problem(f"conntrack: {'condition would always' if always else 'rule would never'} match protocol")
    return number


def _read_direction(text: str, option: Option, use: "Use") -> str:
    direction = text.upper()
    if direction not in _DIRECTIONS or not text.isascii():
        raise Problem(f'conntrack: Bad value for "--ctdir" option: "{text}"')
    return direction


STATES = Kind(_read_states, ",".join, choices=CONNECTION_STATES)
STATUSES = Kind(_read_statuses, lambda statuses: ",".join(statuses) or "NONE", choices=_STATUSES)
PROTOCOL = Kind(_read_protocol, names="protocol")
DIRECTION = Kind(_read_direction, choices=_DIRECTIONS)
_BEFORE = (
    Option("ctstate", STATES, INVERTIBLE, meta="state[,...]", doc="the connection is in one of these states"),
    Option("ctproto", PROTOCOL, INVERTIBLE, meta="protocol", doc="the connection's protocol, by name or number"),
)
_HOSTS = (
    ("ctorigsrc", "source address, original direction"),
    ("ctorigdst", "destination address, original direction"),
    ("ctreplsrc", "source address, reply direction"),
    ("ctrepldst", "destination address, reply direction"),
)
_AFTER = (
    Option("ctorigsrcport", RESOLVED_PORTS, INVERTIBLE, meta="port[:port]", doc="source port, original direction"),
    Option("ctorigdstport", RESOLVED_PORTS, INVERTIBLE, meta="port[:port]", doc="destination port, original direction"),
    Option("ctreplsrcport", RESOLVED_PORTS, INVERTIBLE, meta="port[:port]", doc="source port, reply direction"),
    Option("ctrepldstport", RESOLVED_PORTS, INVERTIBLE, meta="port[:port]", doc="destination port, reply direction"),
    Option("ctstatus", STATUSES, INVERTIBLE, meta="status[,...]", doc="the connection has one of these statuses"),
    Option("ctexpire", UINT32_RANGE, INVERTIBLE, meta="seconds[:seconds]", doc="seconds until the connection expires"),
    Option("ctdir", DIRECTION, meta="ORIGINAL|REPLY", doc="the direction of the packet in its connection"),
)
OPTIONS = {
    family: (
        *_BEFORE,
        *(Option(name, kind, INVERTIBLE, meta="address[/mask]", doc=doc) for name, doc in _HOSTS),
        *_AFTER,
    )
    for family, kind in HOST.items()
}


def check(use: "Use") -> None:
    """Raise Problem if no option is given."""
    if not use.seen:
        raise Problem("conntrack: At least one option is required")


def listing(use: "Use", numeric: bool) -> str:
    """Return the save text without dashes; unless `numeric`, hosts by name."""
    if numeric:
        return shown(saved(use, ""))
    text = ""
    host = HOST[use.rule.family]
    for option in use.options:
        if option.name in use.values:
            value = use.values[option.name]
            word = _named_host(value[0], value[1], use.rule.family) if option.kind is host else option.kind.write(value)
            text += f"{' !' if option.name in use.inverted else ''} {option.name} {word}"
    return text


def words(use: "Use") -> list[str]:
    """Return the state, the direction, and the other options as properties of the connection."""
    from iptables_py.extensions.shared.wording import either, no, span

    found, fields = [], []
    direction = ""
    for option in use.options:
        name = option.name
        if name not in use.values:
            continue
        value = use.values[name]
        if name == "ctstate":
            found.append(f"{no(use, name)}in state {either(value)}")
        elif name == "ctdir":
            direction = f"in the {value.lower()} direction "
        elif name == "ctexpire":
            text = span(value)
            other = "other than " if name in use.inverted else ""
            fields.append(f"with {other}{text} second{'' if text == '1' else 's'} left")
        elif name == "ctstatus":
            status = either(value or ("NONE (which no connection has)",))
            fields.append(f"with{'out' if name in use.inverted else ''} the status {status}")
        else:
            text = protocol_label(value) if name == "ctproto" else shown(option.kind.write(value))
            fields.append(_field_words(name, text.replace(":", "-") if "port" in name else text, name in use.inverted))
    if fields:
        text = " and ".join(fields)
        text = text if "without" in text else text.replace(" and with ", " and ")
        found.append(f"{direction}of connections {text}")
    elif direction:
        found.append(f"{direction}of their connection")
    return found


def _field_words(name: str, value: str, inverted: bool) -> str:
    titles = {"ctproto": "protocol"}
    for way, direction in (("orig", "original"), ("repl", "reply")):
        for side, title in (("src", "source"), ("dst", "destination")):
            titles[f"ct{way}{side}"] = f"{direction} {title}"
            titles[f"ct{way}{side}port"] = f"{direction} {title} port"
    title = titles[name]
    article = "an" if title[0] == "o" else "a"
    return f"with {article} {title} other than {value}" if inverted else f"with the {title} {value}"


def _named_host(value: int, mask: int, family: int) -> str:
    """Return a host by name; the zero address is `anywhere`, whatever its mask (measured)."""
    return known_host(value, family) + listed_mask(mask, family) if value else "anywhere"


def match(use: "Use") -> "Matching":
    """Compare the state and what the connection remembers.

    A packet without a connection matches if its state does; without --ctstate it does not match, inverted or not.
    """
    tests = [_TESTS[name](name, value, name in use.inverted) for name, value in use.values.items() if name in _TESTS]
    states = use.values.get("ctstate")
    state_test = states and _state_test(frozenset(states), "ctstate" in use.inverted)

    def meets(packet: "Any", world: "Any") -> bool:
        if state_test and not state_test(packet):
            return False
        if packet.connection is None:
            return bool(state_test)
        return all(test(packet, world) for test in tests)

    return meets


def _state_test(states: "frozenset[str]", inverted: bool) -> "Callable[[Any], bool]":
    """Return a function that compares the state; SNAT and DNAT are states of a translated connection."""
    source, destination = "SNAT" in states, "DNAT" in states

    def meets(packet: "Any") -> bool:
        connection = packet.connection
        found = (
            (packet.state or "INVALID") in states
            or (connection is not None and source and connection.translated_source)
            or (connection is not None and destination and connection.translated_destination)
        )
        return bool(found) is not inverted

    return meets


def _protocol_test(name: str, value: int, inverted: bool) -> "Matching":
    return lambda packet, world: (packet.connection.protocol == value) is not inverted


def _flow_test(name: str, value: "tuple[int, ...]", inverted: bool) -> "Matching":
    """Return a function that compares an address or a port of one direction."""
    direction = 0 if name.startswith("ctorig") else 1
    part = name.removeprefix("ctorig").removeprefix("ctrepl")
    if part.endswith("port"):
        at = 2 if part.startswith("src") else 4
        first, last = value[0], value[1]
        return lambda packet, world: (first <= packet.connection.flows[direction][at] <= last) is not inverted
    at = 1 if part == "src" else 3
    address, mask = value[0] & value[1], value[1]
    return lambda packet, world: (packet.connection.flows[direction][at] & mask == address) is not inverted


def _status_test(name: str, statuses: "tuple[str, ...]", inverted: bool) -> "Matching":
    """Compare the statuses. Without any, as NONE asks, no connection matches, and inverted each does (measured)."""
    fields = [status.lower() for status in statuses]
    return lambda packet, world: any(getattr(packet.connection, field) for field in fields) is not inverted


def _expiry_test(name: str, value: "tuple[int, int]", inverted: bool) -> "Matching":
    """Compare the seconds that the connection has left; before it is confirmed it has none (measured)."""
    first, last = value

    def meets(packet: "Any", world: "Any") -> bool:
        connection = packet.connection
        left = max(int((connection.expires - world.now) // 1000), 0) if connection.confirmed else 0
        return (first <= left <= last) is not inverted

    return meets


def _direction_test(name: str, value: str, inverted: bool) -> "Matching":
    reply = value == "REPLY"
    return lambda packet, world: packet.reply is reply


_TESTS: "dict[str, Callable[[str, Any, bool], Matching]]" = {
    "ctproto": _protocol_test,
    **{f"ct{way}{part}": _flow_test for way in ("orig", "repl") for part in ("src", "dst", "srcport", "dstport")},
    "ctstatus": _status_test,
    "ctexpire": _expiry_test,
    "ctdir": _direction_test,
}


def packets(use: "Use") -> "PacketSet":
    """Return the packets in these states. What else is compared of a connection does not change in a table.

    Packets without a connection match whatever else is compared if a state is, and never if none is.
    """
    from iptables_py.extensions.shared.packetsets import STATE, PacketSet, both, of_states

    states = use.values.get("ctstate")
    if use.values.keys() == {"ctstate"}:
        return _in_states(use.values["ctstate"], "ctstate" in use.inverted)
    boxes = [box for state in ("NEW", "ESTABLISHED", "RELATED") for box in _compared(use, state)]
    is_moody = "ctexpire" in use.values or bool(use.values.get("ctstatus"))
    others = PacketSet(boxes, [] if is_moody else [*boxes])
    if states is None:
        return others
    others.upper.append({STATE: of_states(("INVALID", "UNTRACKED"), False)})
    others.lower.append(others.upper[-1])
    return both(_in_states(states, "ctstate" in use.inverted), others)


def _compared(use: "Use", state: str) -> "list[Box]":
    """Return the box of packets in a state with a connection, that have what else is compared; none if there are none.

    A NEW packet has the direction ORIGINAL, and only a RELATED one may have another protocol than its connection.
    """
    from iptables_py.extensions.shared.packetsets import FLOW, STATE, Steady, of_states, one, without
    from iptables_py.extensions.shared.packetsets import PROTOCOL as OF_PACKET

    found: Box = {STATE: of_states((state,), False)}
    for name, value in use.values.items():
        is_other = name in use.inverted
        if name == "ctdir":
            value, is_other = "ORIGINAL", is_other is not (value == "REPLY")
        if name == "ctproto" and state != "RELATED":
            found[OF_PACKET] = without(one(value), 0, 1 << 8) if is_other else one(value)
        elif name == "ctdir" and state == "NEW":
            if is_other:
                return []
        elif name == "ctstatus" and not value:
            if not is_other:
                return []
        elif name != "ctstate":
            wants = (FLOW, (name, value)) if name == "ctdir" or name[:6] in ("ctorig", "ctrepl") else ()
            found[Steady(f"{name} {value}", ("everything",), wants=wants)] = ((0, 1),) if is_other else ((1, 2),)
    return [found]


def _in_states(states: "tuple[str, ...]", inverted: bool) -> "PacketSet":
    """Return the packets in any of these states, some of which are translations, or in none of them."""
    from iptables_py.extensions.shared.packetsets import STATE, exactly, of_states, translated_state

    translations = [translated_state(name) for name in ("SNAT", "DNAT") if name in states]
    known: Box = {STATE: of_states(states, inverted)}
    if inverted:
        return exactly(known | dict.fromkeys(translations, ((0, 1),)))
    boxes: list[Box] = [{one: ((1, 2),)} for one in translations]
    return exactly(*([known] if known[STATE] else []), *boxes)


def nft(use: "Use", translation: "Translation") -> str:
    """Return the conditions in the reference's order.

    Measured: next to SNAT all other states are lost, next to DNAT all but SNAT, and so is the inversion.
    """
    from iptables_py.extensions.shared.connectionfields import printed
    from iptables_py.extensions.shared.connectionstates import states_text
    from iptables_py.extensions.shared.expressions import option_comparison

    values, inverted = use.values, use.inverted
    direction = values.get("ctdir", "ORIGINAL").lower()
    parts = [f"ct direction {direction}"] if "ctdir" in values else []
    parts += [option_comparison(use, "ctproto", f"ct {direction} protocol")] if "ctproto" in values else []
    states = values.get("ctstate", ())
    translated = [state.lower() for state in ("SNAT", "DNAT") if state in states]
    if states:
        parts.append(f"ct status {translated[0]}" if translated else states_text(states, "ctstate" in inverted))
    if "ctstatus" in values:
        statuses = ",".join(values["ctstatus"]).lower().replace("_", "-")
        parts.append(f"ct status {'! ' if 'ctstatus' in inverted else ''}{statuses}")
    parts += [option_comparison(use, "ctexpire", "ct expiration")] if "ctexpire" in values else []
    return " ".join(parts + printed(use))


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return the same conditions.

    Without a connection only the state counts in iptables, while all others fail in nftables.
    """
    from iptables_py.extensions.shared import connectionstates
    from iptables_py.extensions.shared.connectionfields import exact

    parts = []
    if "ctstate" in use.values:
        states, inverted = use.values["ctstate"], "ctstate" in use.inverted
        found = connectionstates.exact_states(states, inverted, translation)
        if found is None or connectionstates.match_only_without(states, inverted):
            return found
        lost = connectionstates.NO_CONNECTION
        if len(use.values) > 1 and connectionstates.match_without(states, inverted) and lost not in translation.losses:
            translation.losses.append(lost)
        parts.append(found)
    others = exact(use, translation)
    return None if others is None else " ".join(parts + others)
