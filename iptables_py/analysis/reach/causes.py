"""On what an answer depends: rules, each with the matches or the target that are not decided."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.paths import PATHS
from iptables_py.analysis.reach.question import TOO_LARGE
from iptables_py.analysis.reach.writes import OLDER
from iptables_py.extensions.shared.packetsets import (
    DESTINATION,
    DESTINATION_PORT,
    FLAGS,
    MARK,
    OUT,
    SIZES,
    SOURCE_PORT,
    STATE,
    TYPE,
    Steady,
    met,
)
from iptables_py.tables import HOOKS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from iptables_py.analysis.check.model import Rule
    from iptables_py.extensions.shared.packetsets import Box
    from iptables_py.rules.rule import Use

    Causes = list[dict[str, str | None]]

TEXTS = {
    TOO_LARGE: TOO_LARGE,
    OLDER: "how connections that are older than the rules were translated",
    DESTINATION: "the destination", OUT: "the interface by which they leave", SOURCE_PORT: "the source port",
    DESTINATION_PORT: "the port", TYPE: "the type", FLAGS: "the flags", STATE: "the state", MARK: "the mark",
}  # fmt: skip


def causes_of(rules: Mapping[str, Rule], path: str, targets: Iterable[str], causes: Iterable[Any]) -> Causes:
    """Return the rules, each with the match or target, on which an answer depends; the id is None for other causes.

    rules: all rules, by id
    """
    hooks = {hook for hook, _ in PATHS[path]}
    found: Causes = [{"id": id, "match": _target(rules[id])} for id in targets]
    for cause in causes:
        if isinstance(cause, Steady):
            found += [
                {"id": rule.id, "match": text}
                for rule in rules.values()
                if rule.chain not in HOOKS or rule.chain in hooks
                for use in rule.parsed.matches
                if (text := _asking(rule, use, cause))
            ] or [{"id": None, "match": cause.text}]
        elif cause in rules:
            found += _undecided(rules[cause])
        else:
            found.append({"id": None, "match": TEXTS.get(cause, str(cause))})
    if len(found) > 1:
        places = {id: at for at, id in enumerate(rules)}
        found.sort(key=lambda one: places.get(one["id"] or "", len(places)))
    return [one for at, one in enumerate(found) if one not in found[:at]]


def _asking(rule: Rule, use: Use, steady: Steady) -> str:
    """Return the text of a match if it asks for that."""
    known = use.module.packets(use)
    if known is None or not any(steady == key for side in known for box in side for key in box):
        return ""
    return text_of(use)


def text_of(use: Use) -> str:
    """Return a match with its options."""
    return f"-m {use.name}{use.module.save(use)}"


def _target(rule: Rule) -> str:
    use = rule.parsed.target
    return f"-j {rule.target}{use.module.save(use) if use else ''}"


def _undecided(rule: Rule) -> Causes:
    """Return the matches of a rule that are not decided by the fields of a whole packet, else its target."""
    found = [text_of(use) for use in rule.parsed.matches if not _is_decided(use)]
    return [{"id": rule.id, "match": text} for text in found or [_target(rule)]]


def _is_decided(use: Use) -> bool:
    known = use.module.packets(use)
    return known is not None and not use.module.CHANGES and _whole(known.upper) == _whole(known.lower)


def _whole(boxes: list[Box]) -> list[Box]:
    """Return boxes without the values of later fragments."""
    return [
        {key: met(box[key], ((0, SIZES[key]),)) if key in SIZES else box[key] for key in box} for box in boxes
    ]
