"""What follows from the proofs about rules, and what the ruleset shows without them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.analysis.check.advice import STOPPING
from iptables_py.analysis.check.indexes import Indexes
from iptables_py.analysis.check.leftout import LeftOut
from iptables_py.analysis.check.memory import Memories, drops_others, only_compares, shares_memory
from iptables_py.analysis.check.redundancy import Redundancy
from iptables_py.analysis.check.report import (
    CONTEXT,
    CONTRADICTION,
    DEAD,
    HIGH,
    INFO,
    LOW,
    SAID,
    SHADOWED,
    Finding,
    Report,
    Status,
    parts,
    place_of,
)
from iptables_py.extensions.shared.packetsets import STATE, met

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.analysis.check.model import Model, Rule
    from iptables_py.extensions.shared.packetsets import Box

NAT_STATES = frozenset((0, 2))  # NEW and RELATED
NO_PACKET = {
    CONTRADICTION: f"{SAID[CONTRADICTION]}: its conditions exclude each other",
    CONTEXT: f"{SAID[CONTEXT]}: no packet that comes here can meet its conditions",
}


def findings_of(model: Model, report: Report) -> list[Finding]:
    """Return the findings, in the order of the rules. Mark rules that are redundant or duplicates."""
    rules = {rule.id: rule for rule in model.rules()}
    known = report.by_id()
    found: list[Finding] = []
    chain: Redundancy | None = None
    memories = Memories(model)
    indexes = Indexes(model.space)
    left_out = LeftOut(model, memories, indexes)
    for status in report.rules:
        rule = rules[status.id]
        if status.status == DEAD:
            found += _dead(status, rule, rules, known, model)
        else:
            if chain is None or (chain.chain.table, chain.chain.name) != (rule.table, rule.chain):
                chain = Redundancy(model.tables[rule.table][rule.chain], model, memories, indexes)
            found += _alive(status, rule, model, chain, left_out, known)
    found += [_policy(status) for status in report.policies if status.status == DEAD and status.text != "DROP"]
    found += _chains(model, known)
    return found


def _dead(
    status: Status, rule: Rule, rules: dict[str, Rule], known: dict[str, Status], model: Model
) -> Iterator[Finding]:
    """Yield the finding about a rule that no packet comes to; one about its chain counts for all its rules."""
    if status.reason == "chain":
        return
    if status.reason == "shadowed":
        if _is_net(rule, model, status.by):
            return
        verdicts = {rules[id].target if id in rules else known[id].text for id in status.by}
        severity = LOW if verdicts == {rule.target} else HIGH
        text, by = _shadowed(status), status.by
        first = rules.get(by[0])
        if len(by) == 1 and first and (first.chain, first.text) == (rule.chain, rule.text):
            status.duplicate_of = first.id
            yield Finding(status.family, "duplicate", status.id, True, LOW, f"is the same as rule {first.number}", by)
        else:
            yield Finding(status.family, "shadowed", status.id, True, severity, text, by, _way_out(status, rule))
        return
    if rule.table == "nat" and _is_not_asked(rule):
        text = "never reached: the nat table sees only the first packet of a connection"
        yield Finding(status.family, "nat-never-asked", status.id, True, HIGH, text)
        return
    untracking = _untracking(rule, model) if rule.table == "nat" else None
    if untracking:
        text = f"never reached: {named([untracking.id], rule.id)} keeps its packets from being tracked"
        yield Finding(status.family, "nat-never-asked", status.id, True, HIGH, text, [untracking.id])
        return
    yield Finding(status.family, status.reason, status.id, True, HIGH, NO_PACKET[status.reason])


def _is_net(rule: Rule, model: Model, by: list[str]) -> bool:
    """Return whether a rule is the end of its chain for what is left over: others may leave nothing."""
    is_last = rule.number == len(model.tables[rule.table][rule.chain].rules)
    is_for_all = rule.condition.upper == [{}] == rule.condition.lower
    return is_last and is_for_all and (rule.target == "RETURN" or rule.target in STOPPING and len(by) > 1)


def _shadowed(status: Status) -> str:
    what = "takes" if len(status.by) == 1 else "together take"
    text = f"{SAID[SHADOWED]}: {named(status.by, status.id)} {what} every packet it could match"
    return f"{text}, except packets too short for the header of their protocol" if status.but_short else text


def _way_out(status: Status, rule: Rule) -> str:
    table, chain, _ = parts(status.id)
    first = status.by[0]
    if status.but_short or parts(first)[:2] != (table, chain):
        return ""
    if shares_memory(rule):  # it may remember packets that do not match in the end
        return ""
    return f"to make it work, move it before rule {parts(first)[2]}; to keep what happens now, delete it"


def named(ids: list[str], seen_from: str) -> str:
    """Return rules in words, such as `rules 1 and 3`, or `rule 2 of raw PREROUTING`."""
    here = parts(seen_from)[:2]
    groups: dict[tuple[str, str], list[str]] = {}
    for id in ids:
        table, chain, number = parts(id)
        groups.setdefault((table, chain), []).append(number)
    words = []
    for (table, chain), numbers in groups.items():
        where = "" if (table, chain) == here else f" of {chain}" if table == here[0] else f" of {table} {chain}"
        found = [number for number in numbers if number != "policy"]
        names = [f"rule{'s' if len(found) > 1 else ''} {_and(found)}"] if found else []
        words.append(_and([*names, *(["the policy"] if "policy" in numbers else [])]) + where)
    return _and(words)


def _and(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _untracking(rule: Rule, model: Model) -> Rule | None:
    """Return the rule of raw by which no packet of a rule is tracked, None if there is no single one."""
    for chain in model.tables.get("raw", {}).values():
        for other in chain.rules:
            if STATE in (other.sets or ()) and all(
                any(_is_inside(box, outer) for outer in other.condition.lower) for box in rule.condition.lower
            ):
                return other
    return None


def _is_inside(box: Box, outer: Box) -> bool:
    return all(key in box and met(box[key], ranges) == box[key] for key, ranges in outer.items())


def _is_not_asked(rule: Rule) -> bool:
    """Return whether a rule is only for states that the nat table does not see."""
    boxes = rule.condition.upper
    return all(
        STATE in box and not any(first <= state < end for first, end in box[STATE] for state in NAT_STATES)
        for box in boxes
    )


def _alive(
    status: Status, rule: Rule, model: Model, chain: Redundancy, left_out: LeftOut, known: dict[str, Status]
) -> Iterator[Finding]:
    first = chain.same_before(rule)
    if first is not None:
        status.duplicate_of = first.id
        text = f"is the same as rule {first.number}"
        yield Finding(status.family, "duplicate", status.id, True, LOW, text, [first.id])
    elif not rule.parsed.jump and not (rule.notes or shares_memory(rule) or drops_others(rule)):
        yield Finding(status.family, "no-effect", status.id, True, INFO, "has no target: it only counts packets")
    elif _only_comes_back(rule, model):
        text = f"has no effect: chain {rule.jump} only returns"
        yield Finding(status.family, "no-effect", status.id, True, INFO, text)
    else:
        yield from _redundant(status, rule, chain, left_out, known)


def _redundant(
    status: Status, rule: Rule, chain: Redundancy, left_out: LeftOut, known: dict[str, Status]
) -> Iterator[Finding]:
    """Yield the finding that a rule could be left out; not if only one that it shadows would take its place.

    Jumps and RETURN are only marked: chains often end with RETURN, and what makes a jump redundant is in its chain.
    """
    single = None if left_out.is_needed(rule) else chain.redundant_by(rule)
    by = [single] if single else _still_reached(left_out.done_by(rule), rule, known)
    status.redundant = bool(by) or left_out.returns_for_nothing(rule)
    if by and not rule.jump:
        text = f"redundant: without it, {named(by, rule.id)} {'does' if len(by) == 1 else 'do'} the same to its packets"
        if all(known[id].is_policy or known[id].by != [rule.id] for id in by):
            yield Finding(status.family, "redundant", status.id, True, LOW, text, by)


def _still_reached(by: list[str], rule: Rule, known: dict[str, Status]) -> list[str]:
    """Return, in order, the rules that packets of a rule come to if it is left out; all of them if that is unclear."""
    reached = [id for id in by if known[id].status != DEAD or rule.id in known[id].by]
    return sorted(reached or by, key=place_of)


def _only_comes_back(rule: Rule, model: Model) -> bool:
    """Return whether a rule jumps to a chain in which no packet meets anything but RETURN."""
    if not rule.jump or rule.parsed.goto or not only_compares(rule):
        return False
    rules = model.tables[rule.table][rule.jump].rules
    return bool(rules) and all(one.verdict == "RETURN" and only_compares(one) for one in rules)


def _policy(status: Status) -> Finding:
    text = f"the policy {status.text} is never reached"
    if status.by:
        text += f": {named(status.by, status.id)} {'takes' if len(status.by) == 1 else 'together take'} every packet"
    return Finding(status.family, "policy-unreached", status.id, True, INFO, text, status.by)


def _chains(model: Model, known: dict[str, Status]) -> Iterator[Finding]:
    """Yield what is wrong with user chains."""
    for table, chains in model.tables.items():
        callers: dict[str, list[Rule]] = {}
        for chain in chains.values():
            for rule in chain.rules:
                if rule.jump:
                    callers.setdefault(rule.jump, []).append(rule)
        for chain in chains.values():
            id = f"{table}/{chain.name}"
            if chain.policy is not None:
                continue
            if chain.name not in callers:
                severity = LOW if chain.rules else INFO
                yield Finding(model.family, "unused-chain", id, True, severity, "no rule jumps to this chain")
                continue
            by = [rule.id for rule in callers[chain.name]]
            if not chain.rules:
                text = "rules jump to this chain, but it is empty"
                yield Finding(model.family, "empty-chain", id, True, INFO, text, by)
            elif all(known[rule].status == DEAD for rule in by):
                text = "never entered: no packet comes to the rules that jump to this chain"
                yield Finding(model.family, "chain", id, True, LOW, text, by)
