"""Whether one packet meets one term of an expectation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.app import fates
from iptables_py.app.packetlanguage.addresses import endpoint, joined
from iptables_py.app.packetlanguage.events import BadValue
from iptables_py.app.parsed import without_comments
from iptables_py.app.scenarios.answers import fields_of
from iptables_py.rules.storedtext import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from iptables_py.app.testlanguage.file import Term
    from iptables_py.app.trace.session import Traced
    from iptables_py.engine.packet import Packet
    from iptables_py.engine.ruleset import Ruleset

# the beginnings of the verdicts that are a fate
VERDICTS = {
    "local": (fates.LOCAL,),
    "forward": (fates.FORWARDED,),
    "sent": (fates.SENT,),
    "drop": (fates.DROPPED,),
    "reject": (fates.REJECTED,),
    "accept": (fates.LOCAL, fates.FORWARDED, fates.SENT),
    "unknown": (fates.UNKNOWN,),
}
PORTS = {"to": ("dst", "dport"), "from": ("src", "sport")}


def meets(term: Term, traced: Traced | None, rules: Ruleset) -> tuple[bool, str]:
    """Return whether a packet meets a term, without `not`, and what was found."""
    if term.kind in VERDICTS:
        return has_fate(traced, term.kind, *term.values), ""
    if term.kind == "no":
        return traced is None, ""
    if traced is None:
        return False, "there is no reply"
    if lacks := lacking(term, rules):
        return False, lacks
    return _READERS[term.kind](traced, *term.values)


def has_fate(traced: Traced | None, fate: str, *more: str | None) -> bool:
    """Return whether that became of a packet, with the interface or the kind of reject if `more` gives one."""
    if traced is None or not traced.verdict.startswith(VERDICTS[fate]):
        return False
    wanted = more[0] if more else None
    return wanted is None or traced.verdict.partition(":")[2] == wanted


def last_packet(traced: Traced) -> Packet | None:
    """Return the packet as it left or was delivered, None if it did neither."""
    frames = [frame for frame in traced.fate.out if not frame[0].is_loopback] or traced.fate.delivered
    whole = [packet for _, packet in frames if not packet.offset]
    return whole[-1] if whole else None


def end_of(traced: Traced | None, direction: str) -> str:
    """Return where a packet went or came from as it left, "" if it did not pass."""
    packet = last_packet(traced) if traced else None
    if packet is None:
        return ""
    fields = fields_of(packet)
    address, port = PORTS[direction]
    return joined(fields[address], fields.get(port))


def is_in(end: Any, at: str) -> bool:
    """Return whether an address with its port is in an End of terms.py."""
    try:
        address, _, port, _ = endpoint(at)
        return bool(end.has(address, int(port) if port else None))
    except (BadValue, ValueError):
        return False  # what became of a packet that did not pass


def _end(direction: str) -> Callable[..., tuple[bool, str]]:
    def read(traced: Traced, end: Any) -> tuple[bool, str]:
        at = end_of(traced, direction)
        return bool(at) and is_in(end, at), f"it is {direction} {at}" if at else "it did not pass"

    return read


def _steps(traced: Traced, table: str, chain: str) -> Iterator[dict[str, Any]]:
    """Yield the rules that the packet met, and the ends of chains that it reached."""
    for phase in traced.way:
        if phase["phase"] == "table" and phase["table"] == table:
            yield from (step for step in phase["steps"] if step["chain"] == chain and step["met"])


def _rule(traced: Traced, table: str, chain: str, which: int | str) -> tuple[bool, str]:
    met = [step for step in _steps(traced, table, chain) if step["rule"] is not None]
    found = any(
        which == step["rule"] if isinstance(which, int) else which in without_comments(step["text"])[1] for step in met
    )
    numbers = ", ".join(str(step["rule"]) for step in met)
    rules = f"{'rules' if len(met) > 1 else 'rule'} {numbers}" if met else "no rule"
    return found, f"it met {rules} of {chain}"


def _policy(traced: Traced, table: str, chain: str) -> tuple[bool, str]:
    return any(step["rule"] is None for step in _steps(traced, table, chain)), "it was not reached"


def _chain(traced: Traced, table: str, chain: str) -> tuple[bool, str]:
    entered = any(
        step["chain"] == chain
        for phase in traced.way
        if phase["phase"] == "table" and phase["table"] == table
        for step in phase["steps"]
    )
    return entered, "it was not entered"


def _state(traced: Traced, wanted: str) -> tuple[bool, str]:
    states = [phase["state"] for phase in traced.way if phase["phase"] == "conntrack"]
    return wanted in states, f"its state is {', '.join(states) or 'not tracked'}"


def _field(name: str) -> Callable[..., tuple[bool, str]]:
    def read(traced: Traced, wanted: int) -> tuple[bool, str]:
        packet = last_packet(traced)
        if packet is None:
            return False, "it did not pass"
        found = packet.tos & 0xFC if name == "dscp" else getattr(packet, name)
        shown = {"mark": f"{found:#x}", "tos": f"{found:#x}", "dscp": str(found >> 2)}.get(name, str(found))
        return found == wanted, f"it is {shown}"

    return read


def _log(traced: Traced, text: str) -> tuple[bool, str]:
    return any(text in line for line in traced.logs), f"logged: {' | '.join(traced.logs) or 'nothing'}"


_READERS: dict[str, Callable[..., tuple[bool, str]]] = {
    "to": _end("to"),
    "from": _end("from"),
    "rule": _rule,
    "policy": _policy,
    "chain": _chain,
    "state": _state,
    **{name: _field(name) for name in ("mark", "ttl", "tos", "dscp")},
    "log": _log,
}


def lacking(term: Term, rules: Ruleset) -> str:
    """Return what a term names that the ruleset does not have, "" if it has all: such a term can't be met by `not`."""
    if term.kind not in ("rule", "policy", "chain"):
        return ""
    table, name, *which = term.values
    chain = rules.tables.get(table, {}).get(name) or None
    if chain is None:
        return f"there is no chain {name} in {table}"
    if term.kind == "policy" and chain.policy is None:
        return f"{name} in {table} has no policy"
    if term.kind != "rule":
        return ""
    if isinstance(which[0], int):
        has = "1 rule" if chain.size == 1 else f"{chain.size} rules"
        return "" if which[0] <= chain.size else f"{name} in {table} has {has}"
    is_there = any(which[0] in without_comments(shown(text))[1] for text in chain.texts())
    return "" if is_there else f"no rule of {name} in {table} has that comment"
