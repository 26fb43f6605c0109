"""Answers in words: which packets, what becomes of them, and by what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.paths import NEW
from iptables_py.analysis.check.report import parts
from iptables_py.analysis.reach import naming
from iptables_py.analysis.reach.naming import BUT, EVERYTHING
from iptables_py.analysis.reach.outcomes import ACCEPT, DEPENDS, DROP, NOTHING, REJECT, UNKNOWN
from iptables_py.analysis.reach.table import PARTLY
from iptables_py.app.reach.asking import WHOLE_MARK
from iptables_py.app.trace.sentence import match_of
from iptables_py.extensions.shared.packetsets import (
    DESTINATION,
    DESTINATION_PORT,
    FLAGS,
    FRAME,
    GROUP,
    IN,
    LENGTH,
    MARK,
    OUT,
    PROTOCOL,
    SOURCE,
    SOURCE_PORT,
    STATE,
    STATION,
    TOS,
    TTL,
    TYPE,
    USER,
    one,
)
from iptables_py.values.addresses import BITS

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from iptables_py.analysis.reach.question import Question
    from iptables_py.app.reach.answering import Answer, Packets
    from iptables_py.extensions.shared.packetsets import Ranges

DONE = {ACCEPT: "accepted", DROP: "dropped", REJECT: "rejected"}
COLOURS = {
    ACCEPT: "green", DROP: "red", REJECT: "red", DEPENDS: "yellow", PARTLY: "yellow", UNKNOWN: "magenta",
    NOTHING: "dim",
}  # fmt: skip
OTHERS = (
    (SOURCE_PORT, "from port"), (FLAGS, "with flags"), (STATE, "in state"), (MARK, "with mark"), (TTL, "with ttl"),
    (TOS, "with tos"), (LENGTH, "of length"), (FRAME, "in a frame for"), (STATION, "from MAC address"),
    (USER, "of user"), (GROUP, "of group"),
)  # fmt: skip
MOST_NAMED = 6  # parts of a list
PATHS = {
    "INPUT": "to this host (INPUT)",
    "FORWARD": "through this host (FORWARD)",
    "OUTPUT": "from this host (OUTPUT)",
}


def listed(names: Sequence[str]) -> str:
    """Return a list of values; those that are left out come last."""
    named = [name for name in names if not name.startswith(BUT)]
    left_out = [name.removeprefix(BUT) for name in names if name.startswith(BUT)]
    text = _cut(named)
    if left_out:
        text = f"{text} but {_cut(left_out)}" if named else f"all but {_cut(left_out)}"
    return text


def _cut(names: Sequence[str]) -> str:
    if len(names) <= MOST_NAMED + 1:
        return ", ".join(names)
    return f"{', '.join(names[:MOST_NAMED])} and {len(names) - MOST_NAMED} more"


def heading(question: Question, named: Collection[str]) -> str:
    """Return what the packets of a question are, as the end of a title; `named` are the fields that it has."""
    fields, family, is_new = question.fields, question.family, question.fields[STATE] == one(NEW)

    def part(words: str, name: str, shown: Callable[[Ranges], list[str]], field: Any = None) -> str:
        return f"{words} {listed(shown(fields[field or name]))}" if name in named else ""

    def addresses(ranges: Ranges) -> list[str]:
        return naming.shorter(ranges, ((0, 1 << BITS[family]),), family)

    services = naming.services(fields, family, () if TYPE in named else fields.get(TYPE, ()))
    to = [part("", DESTINATION, addresses).strip(), "" if services == [EVERYTHING] else short(services)]
    parts = [
        "new connections" if is_new else "packets",
        part("from", SOURCE, addresses),
        part("from port", SOURCE_PORT, naming.numbers),
        part("on", IN, naming.interfaces),
        " ".join(["to", *filter(None, to)]) if any(to) else "",
        part("out by", OUT, naming.interfaces),
        part("with flags", FLAGS, naming.flags),
        "" if is_new else part("in state", STATE, naming.states),
        part("with mark", MARK, lambda ranges: naming.numbers(ranges, hex), WHOLE_MARK),
    ]
    return " ".join(filter(None, parts))


def sources(packets: Packets) -> str:
    """Return where packets come from."""
    found = [listed(packets.short[SOURCE])] if SOURCE in packets.narrow else []
    if IN in packets.narrow:
        found.append(f"on {listed(packets.arriving)}")
    return " ".join(found) or "everything"


def described(packets: Packets) -> str:
    """Return what packets have in which they differ from others that were asked about."""
    narrow = packets.narrow
    services = [short(packets.services)] if narrow & {PROTOCOL, DESTINATION_PORT, TYPE} else []
    found = [listed(packets.short[SOURCE])] if SOURCE in narrow else services
    if IN in narrow:
        found.append(f"on {listed(packets.arriving)}")
    if DESTINATION in narrow:
        found.append(f"to {listed(packets.short[DESTINATION])}")
    if OUT in narrow:
        found.append(f"out by {listed(packets.leaving)}")
    if SOURCE in narrow:
        found += services
    for field, words in OTHERS:
        if field in packets.where:
            found.append(f"{words} {listed(packets.where[field])}")
    return " ".join(found) or "everything"


def short(services: Sequence[str]) -> str:
    """Return services with each protocol named once: tcp 22,80."""
    by_protocol: dict[str, list[str]] = {}
    for service in services:
        protocol, _, rest = service.partition(" ")
        by_protocol.setdefault(protocol, []).extend([rest] if rest else [])
    if services == [EVERYTHING]:
        return "all protocols"
    numbers = [name for name in by_protocol if name[0].isdigit()]
    words = [f"{name} {_cut(rest)}".rstrip() for name, rest in by_protocol.items() if name not in numbers]
    if numbers:
        words.append(f"protocol{'s' * (numbers[1:] != [] or '-' in numbers[0])} {', '.join(numbers)}")
    return listed(words)


def verdict(answer: Answer, text: Callable[[str], str]) -> str:
    """Return what becomes of the packets, and by which rule; `text` returns that of a rule."""
    matches = " and ".join(dict.fromkeys(_place(one) for one in answer.because if one["id"] is not None))
    reasons = " and ".join(dict.fromkeys(match_of(str(one["match"]))[1] for one in answer.because if one["id"] is None))
    because = ": ".join(part for part in (matches, reasons) if part)
    if answer.verdict == UNKNOWN:
        elsewhere = answer.path == "INPUT" and any((one["id"] or "").startswith("nat/") for one in answer.because)
        return f"unknown because of {because}{': add through to the question' if elsewhere else ''}"
    if answer.verdict == DEPENDS:
        *first, last = (DONE[kind] for kind in answer.kinds)
        return f"{', '.join(first)} or {last}, depending on {because}"
    if not answer.ids:
        return f"{DONE[answer.verdict]}, because there is no table filter"
    return f"{DONE[answer.verdict]} by {' or '.join(deciding(id, text) for id in answer.ids)}"


def deciding(id: str, text: Callable[[str], str]) -> str:
    """Return a rule with its place, or whose policy it is."""
    table, chain, number = parts(id)
    if number == "policy":
        return f"the policy of {table} {chain}"
    return f"{table} {chain} {number} {text(id)}"


def _place(one: dict[str, str | None]) -> str:
    table, chain, number = parts(str(one["id"]))
    return f"{one['match']} ({table} {chain} {number})"
