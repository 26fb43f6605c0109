"""Why it is not known how packets fare."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.analysis.semantic.contents import MOODY
from iptables_py.analysis.semantic.environment import Changed, is_answer
from iptables_py.analysis.semantic.outcomes import ALTERED, TRANSLATED
from iptables_py.extensions.shared.packetsets import PIECE, SIZES, Steady

if TYPE_CHECKING:
    from iptables_py.analysis.semantic.answer import Candidate
    from iptables_py.analysis.semantic.pairing import Pair
    from iptables_py.analysis.semantic.sides import Chain, Rule

MOST_CAUSES = 4
FRAGMENTS = "fragments: only one of the rulesets tracks connections, which joins them before all rules"


def causes_of(pair: Pair, candidate: Candidate) -> list[tuple[str, str]]:
    """Return what the fate of packets depends on that the engine did not treat differently."""
    box = candidate.box
    answers = [key for key in box if is_answer(key)]
    names = {_plain(key) for key in answers if box[key] == 2} or {_plain(key) for key in answers}
    found = []
    for side in pair.sides:
        for rule in side.rules():
            content = rule.content
            if content.moody and any(name.endswith(f" {rule.key}") for name in names):
                found += _causes(rule, content.moody)
            elif names and any(_plain(key) in names for box in content.boxes for key in box if is_answer(key)):
                found += _causes(rule, None)
    if candidate.kind == ALTERED or not found:
        found += _events(pair, candidate.kind)
    return found[:MOST_CAUSES]


def _events(pair: Pair, kind: int) -> list[tuple[str, str]]:
    kinds = ("EVENT", "TAKEN", "NAT") if kind == TRANSLATED else ("EVENT", "TAKEN")  # other words may mean the same
    found = []
    for side in pair.sides:
        for rule in side.rules():
            if not rule.is_paired and rule.content.kind in kinds:
                found.append((rule.id, f"-j {rule.content.target_text()}"))
    return found


def on_fragments(pair: Pair) -> list[tuple[str, str]]:
    """Return what is not known about fragments where only one side joins them."""
    if pair.sides[0].tracks == pair.sides[1].tracks or PIECE not in pair.space.full:
        return []
    side = next(side for side in pair.sides if not side.tracks)
    for chains in side.tables.values():
        for name in ("PREROUTING", "FORWARD", "OUTPUT", "POSTROUTING"):
            if name in chains and _looks_at_pieces(chains, name, set()):
                return [("", FRAGMENTS)]
    return []


def _causes(rule: Rule, names: list[str] | None) -> list[tuple[str, str]]:
    undecided = rule.content.undecided() or rule.content.parsed.matches  # all are decided but the state in raw
    uses = [use for use in undecided if names is None or use.name in names]
    return [(rule.id, f"-m {use.name}{use.module.save(use)}") for use in uses]


def _plain(key: Any) -> str:
    """Return the text of a field that is the answer of a match."""
    text = _field(key).text
    return text.rpartition(" ")[0] if text.startswith(MOODY) and text.count(" ") > 2 else text


def _field(key: Any) -> Steady:
    """Return the field that is the answer of a match as it was before anything changed."""
    field: Steady = key.field if isinstance(key, Changed) else key
    return field


def _looks_at_pieces(chains: dict[str, Chain], name: str, seen: set[str]) -> bool:
    """Return whether rules of a chain, or of those that it calls, look at what later fragments do not have."""
    seen.add(name)
    for rule in chains[name].rules:
        content = rule.content
        if any(key in SIZES or key == PIECE for box in content.boxes for key in box):
            return True
        if content.jump and content.jump not in seen and _looks_at_pieces(chains, content.jump, seen):
            return True
    return False
