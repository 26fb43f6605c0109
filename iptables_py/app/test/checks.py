"""Whether packets fared as expected."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from iptables_py.app import fates
from iptables_py.app.packetlanguage.addresses import joined
from iptables_py.app.parsed import without_comments
from iptables_py.app.scenarios.answers import fields_of
from iptables_py.app.testlanguage.file import OF_MANY
from iptables_py.app.trace.sentence import NO_REPLY, sentence
from iptables_py.rules.storedtext import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from iptables_py.app.testlanguage.file import Expectation, Term
    from iptables_py.app.trace.session import Traced
    from iptables_py.engine.packet import Packet
    from iptables_py.engine.ruleset import Ruleset

MOST_NAMED = 8  # other ends of packets that are named
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


class Tally:
    """How many packets met a term; for a spread, how many went to each end."""

    def __init__(self, term: Term, rules: Ruleset) -> None:
        self.term = term
        self._rules = rules
        self._total = self._met = 0
        self._ends: Counter[str] = Counter()
        self._seen = ""

    def add(self, traced: Traced | None) -> bool:
        """Count a packet, None for a reply that nothing sent. Return whether it meets the term by itself."""
        self._total += 1
        if self.term.kind == "spread":
            self._ends[_direction(traced, self.term.values[0]) or _words(traced)] += 1
            return False
        if self.term.kind == "count":
            self._met += _has_fate(traced, *self.term.values[2:])
            return False
        met, seen = _meets(self.term, traced, self._rules)
        is_met = met is not self.term.is_not and not _lacking(self.term, self._rules)
        self._met += is_met
        self._seen = self._seen or ("" if is_met else seen)
        return is_met

    @property
    def is_met(self) -> bool:
        """Whether the packets so far meet a term of many packets together."""
        if self.term.kind == "spread":
            return self._is_spread() is not self.term.is_not
        how, number = self.term.values[:2]
        found = {"exactly": self._met == number, "at least": self._met >= number, "at most": self._met <= number}
        return found[how] is not self.term.is_not

    def _is_spread(self) -> bool:
        _, shares, within = self.term.values
        parts = [abs(self._at(end) - share * self._total) for _, end, share in shares]
        return max(parts) <= within * self._total and not self._elsewhere()

    def _at(self, end: Any) -> int:
        return sum(count for at, count in self._ends.items() if _is_in(end, at))

    def _elsewhere(self) -> list[tuple[str, int]]:
        """Return the other ends, or what became of packets that did not pass, each with the number of packets."""
        ends = [end for _, end, _ in self.term.values[1]]
        return [(at, count) for at, count in self._ends.most_common() if not any(_is_in(end, at) for end in ends)]

    def words(self) -> str:
        """Return what was found, "" if that is only what became of the packet."""
        if self.term.kind == "spread":
            found = [(text, self._at(end)) for text, end, _ in self.term.values[1]] + self._elsewhere()
            more = ["..."] if len(found) > MOST_NAMED else []
            return ", ".join([*(f"{text} {_percent(count, self._total)}" for text, count in found[:MOST_NAMED]), *more])
        if self.term.kind == "count":
            return f"{self._met} of {self._total}"
        seen = "" if self.term.kind in VERDICTS else _lacking(self.term, self._rules) or self._seen
        return seen if self._total == 1 else "; ".join([f"{self._met} of {self._total} packets", *[seen] * bool(seen)])


def _percent(part: int, whole: int) -> str:
    return f"{part / whole * 100:.1f}".removesuffix(".0") + " %"


class Clause:
    """Whether packets meet a clause: each of them one of its alternatives, or all together a term of many packets."""

    def __init__(self, terms: Sequence[Term], rules: Ruleset) -> None:
        self._tallies = [Tally(term, rules) for term in terms]
        self._missed = 0

    def add(self, traced: Traced | None) -> None:
        """Count a packet."""
        met = [tally.add(traced) for tally in self._tallies]  # each counts
        self._missed += not any(met)

    @property
    def is_met(self) -> bool:
        """Whether the packets so far meet the clause."""
        return any(tally.is_met for tally in self._tallies if tally.term.kind in OF_MANY) or not self._missed

    def words(self) -> str:
        """Return the clause and what was found, "" if that is only what became of the packet."""
        found = next((words for tally in self._tallies if (words := tally.words())), "")
        wanted = " or ".join(f"{'not ' * tally.term.is_not}{tally.term.text}" for tally in self._tallies)
        return f"{wanted}: {found}" if found else ""


class Judgement:
    """Whether packets meet an expectation: all of its clauses.

    last: the first packet after which it is not met, or the last one
    """

    def __init__(self, expectation: Expectation, rules: Ruleset) -> None:
        self.expectation = expectation
        self._rules = rules
        self._clauses = [Clause(terms, rules) for terms in expectation.clauses]
        self.last: Traced | None = None
        self._is_decided = False

    def add(self, traced: Traced | None) -> None:
        """Count a packet."""
        for clause in self._clauses:
            clause.add(traced)
        if not self._is_decided:
            self.last = traced
            self._is_decided = not self.is_met

    def with_unknown(self, cause: str) -> Judgement:
        """Return the judgement of the same packet if its fate is unknown."""
        found = Judgement(self.expectation, self._rules)
        if self.last:
            found.add(replace(self.last, cause=cause, fate=replace(self.last.fate, verdict=fates.UNKNOWN)))
        return found

    @property
    def is_met(self) -> bool:
        """Whether the packets so far meet the expectation."""
        return all(clause.is_met for clause in self._clauses)

    def reason(self) -> str:
        """Return why it is not met: what became of the packet, and each clause that failed with what was found."""
        said = (clause.words() for clause in self._clauses if not clause.is_met)
        return "; ".join([_words(self.last), *filter(None, said)])


def _words(traced: Traced | None) -> str:
    return NO_REPLY if traced is None else sentence(traced)


# --- single terms


def _meets(term: Term, traced: Traced | None, rules: Ruleset) -> tuple[bool, str]:
    """Return whether a packet meets a term, without `not`, and what was found."""
    if term.kind in VERDICTS:
        return _has_fate(traced, term.kind, *term.values), ""
    if term.kind == "no":
        return traced is None, ""
    if traced is None:
        return False, "there is no reply"
    if lacks := _lacking(term, rules):
        return False, lacks
    return _READERS[term.kind](traced, *term.values)


def _has_fate(traced: Traced | None, fate: str, *more: str | None) -> bool:
    if traced is None or not traced.verdict.startswith(VERDICTS[fate]):
        return False
    wanted = more[0] if more else None
    return wanted is None or traced.verdict.partition(":")[2] == wanted


def last_packet(traced: Traced) -> Packet | None:
    """Return the packet as it left or was delivered, None if it did neither."""
    frames = [frame for frame in traced.fate.out if not frame[0].is_loopback] or traced.fate.delivered
    whole = [packet for _, packet in frames if not packet.offset]
    return whole[-1] if whole else None


def _direction(traced: Traced | None, direction: str) -> str:
    """Return where a packet went or came from as it left, "" if it did not pass."""
    packet = last_packet(traced) if traced else None
    if packet is None:
        return ""
    fields = fields_of(packet)
    address, port = PORTS[direction]
    return joined(fields[address], fields.get(port))


def _is_in(end: Any, at: str) -> bool:
    from iptables_py.app.packetlanguage.addresses import endpoint
    from iptables_py.app.packetlanguage.events import BadValue

    try:
        address, _, port, _ = endpoint(at)
        return bool(end.has(address, int(port) if port else None))
    except (BadValue, ValueError):
        return False  # what became of a packet that did not pass


def _end(direction: str) -> Callable[..., tuple[bool, str]]:
    def read(traced: Traced, end: Any) -> tuple[bool, str]:
        at = _direction(traced, direction)
        return bool(at) and _is_in(end, at), f"it is {direction} {at}" if at else "it did not pass"

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


def _lacking(term: Term, rules: Ruleset) -> str:
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
