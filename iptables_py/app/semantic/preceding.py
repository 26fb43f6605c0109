"""Packets that may have to come before another one, so that what rules remember of them makes a difference."""

from __future__ import annotations

from itertools import islice, permutations
from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.example import examples
from iptables_py.analysis.semantic.bounds import is_moody
from iptables_py.analysis.semantic.environment import Changed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.analysis.check.classes import Bits
    from iptables_py.analysis.semantic.answer import Candidate
    from iptables_py.analysis.semantic.pairing import Pair

    Preceding = tuple[tuple[dict[str, Any], int], ...]  # packets, each with how often it comes

MOST_RULES = 100  # for which packets are made
MOST_KINDS = 12  # of packets that may come before
MOST_MIXED, MOST_IN_TURN = 6, 3  # of them that are tried one after the other, and how many of those
MOST_SEQUENCES = 150
MANY = 40  # enough for most limits


def sequences(pair: Pair, candidate: Candidate) -> Iterator[Preceding]:
    """Yield what may come before a packet of a candidate: packets of rules that remember, and of changed ones."""
    kinds = [*islice(_kinds(pair, candidate), MOST_KINDS), *_others(pair, candidate)]
    yield from (((packet, count),) for count in (1, MANY) for packet in kinds)
    several = (order for size in range(2, MOST_IN_TURN + 1) for order in permutations(kinds[:MOST_MIXED], size))
    for order in islice(several, MOST_SEQUENCES):
        yield tuple((packet, 1) for packet in order)


def _kinds(pair: Pair, candidate: Candidate) -> Iterator[dict[str, Any]]:
    """Yield packets for rules that remember, for changed ones, and for others in the same chains."""
    seen = []
    mine = _plain(candidate.box)
    rules = [rule for side in pair.sides for rule in side.rules()]
    first = [rule for rule in rules if rule.content.moody or not rule.is_paired]
    chains = {(rule.table, rule.chain) for rule in first}
    for rule in (*first, *(rule for rule in rules if (rule.table, rule.chain) in chains))[:MOST_RULES]:
        content = rule.content
        for box in (content.asked_bits if content.moody else content.bits)(candidate.path, pair.space)[:1]:
            packet = next(examples(pair.space, candidate.path, mine | _plain(box)))
            if packet not in seen:
                seen.append(packet)
                yield packet


def _others(pair: Pair, candidate: Candidate) -> Iterator[dict[str, Any]]:
    """Yield packets like that of the candidate, from another address and from another port."""
    box = _plain(candidate.box)
    packet, other = (next(examples(pair.space, candidate.path, box, rank)) for rank in (0, 1))
    for field in ("src", "sport"):
        if packet.get(field) != other.get(field):
            yield {**packet, field: other[field]}


def _plain(box: Bits) -> Bits:
    """Return what packets of a box have when they come."""
    return {key: classes for key, classes in box.items() if not is_moody(key) and not isinstance(key, Changed)}
