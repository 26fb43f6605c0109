"""Advice: what is probably not meant. None of it is a proof."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.analysis.check.report import DEAD, HIGH, LOW, SHADOWED, Finding, Report
from iptables_py.extensions.shared.packetsets import DESTINATION_PORT, PROTOCOL, SIZES, STATE, between, met

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from fractions import Fraction

    from iptables_py.analysis.check.model import Chain, Model, Rule
    from iptables_py.extensions.shared.packetsets import Ranges
    from iptables_py.rules.rule import Use

STOPPING = ("DROP", "REJECT", "TARPIT")
LOOPBACK = "127."
MANY = 1 << 15  # ports: a rule that refuses so many does not block a service
CLIENTS = between(32768, 60999)  # ports from which Linux connects
ESTABLISHED = 1  # as a place in STATES
WHOLE = 1 << 31  # of a probability


def advice_of(model: Model, report: Report, counters: Mapping[str, int]) -> list[Finding]:
    """Return the advice. `counters` has the packets that each rule has counted, by id."""
    return [
        *_allows_all(model, report),
        *_established_missing(model),
        *_bypassed(model),
        *(found for chains in model.tables.values() for chain in chains.values() for found in _uneven(chain, model)),
        *_wrong_orders(model, report),
        *_disagreeing(report, counters),
    ]


def reachable(model: Model, table: str, hook: str) -> list[Rule]:
    """Return the rules of a base chain and of all chains that it may jump to."""
    chains, found, left = model.tables.get(table, {}), [], [hook]
    known = {hook}
    while left:
        chain = chains.get(left.pop())
        for rule in chain.rules if chain else ():
            found.append(rule)
            if rule.jump and rule.jump not in known:
                known.add(rule.jump)
                left.append(rule.jump)
    return found


def _allows_all(model: Model, report: Report) -> Iterator[Finding]:
    chains = model.tables.get("filter", {})
    rules = [rule for chain in chains.values() for rule in chain.rules]
    dead = {one.id for one in report.rules if one.status == DEAD}
    stops = any((rule.target in STOPPING or rule.changes is None) and rule.id not in dead for rule in model.rules())
    policies = {chain.policy for table in model.tables.values() for chain in table.values()}
    if rules and not stops and "DROP" not in policies:
        text = "neither the rules nor the policies stop any packet"
        yield Finding(model.family, "allows-all", "filter/INPUT/policy", False, HIGH, text)


def _established_missing(model: Model) -> Iterator[Finding]:
    """Advise about answers that are dropped: the policy is DROP, and no rule is for ESTABLISHED or for all states."""
    chains = model.tables.get("filter", {})
    chain, output = chains.get("INPUT"), chains.get("OUTPUT")
    if chain is None or chain.policy != "DROP" or output is not None and output.policy == "DROP":
        return
    if _accepts_answers(chains, "INPUT", False, set()):
        return
    text = "replies to connections of this host are probably dropped: no rule accepts their ESTABLISHED packets"
    way = "the usual first rule is -A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT"
    yield Finding(model.family, "established-missing", "filter/INPUT/policy", False, HIGH, text, advice=way)


def _accepts_answers(
    chains: Mapping[str, Chain], name: str, is_narrow: bool, seen: set[tuple[str, bool]]
) -> bool:
    """Return whether a chain, or one that it calls, may accept the answers that come from anywhere.

    is_narrow: whether only packets of some interfaces come to it, of which only rules for ESTABLISHED count
    """
    seen.add((name, is_narrow))
    for rule in chains[name].rules:
        takes = rule.verdict == "ACCEPT" or rule.changes is None
        for box in rule.condition.upper:
            states = box.get(STATE)
            is_other = states is not None and not any(first <= ESTABLISHED < end for first, end in states)
            if is_other or "icmp" in box or not _has_all(box.get(DESTINATION_PORT, CLIENTS), CLIENTS):
                continue
            is_narrower = is_narrow or "in" in box
            if takes and (states is not None or not is_narrower):
                return True
            is_new = rule.jump and (rule.jump, is_narrower) not in seen
            if is_new and _accepts_answers(chains, rule.jump, is_narrower, seen):
                return True
    return False


def _has_all(ranges: Ranges, wanted: Ranges) -> bool:
    return met(ranges, wanted) == wanted


def _bypassed(model: Model) -> Iterator[Finding]:
    """Advise about rules of INPUT that block a port which a DNAT sends on to another host, or to a container."""
    translating = [
        rule
        for rule in reachable(model, "nat", "PREROUTING")
        if rule.target == "DNAT" and f"--to-destination {LOOPBACK}" not in rule.text
    ]
    for rule in reachable(model, "filter", "INPUT"):
        if rule.target not in STOPPING or not _blocks_ports(rule):
            continue
        by = [other.id for other in translating if _share_ports(rule, other)]
        if by:
            text = "probably does not block all packets to this port: those that DNAT translates go through FORWARD"
            has_docker = "DOCKER-USER" in model.tables.get("filter", {})
            chain = "DOCKER-USER" if has_docker else "FORWARD"
            way = f"to block them, add a rule with -m conntrack --ctorigdstport to {chain}"
            yield Finding(model.family, "bypassed-by-nat", rule.id, False, HIGH, text, by, way)


def _blocks_ports(rule: Rule) -> bool:
    ports = (box.get(DESTINATION_PORT, ((0, MANY),)) for box in rule.condition.upper)
    return any(sum(end - first for first, end in ranges) < MANY for ranges in ports)


def _share_ports(first: Rule, second: Rule) -> bool:
    return any(
        all(key in box and key in other for key in (PROTOCOL, DESTINATION_PORT))
        and met(box[PROTOCOL], other[PROTOCOL])
        and met(met(box[DESTINATION_PORT], other[DESTINATION_PORT]), between(0, SIZES[DESTINATION_PORT] - 1))
        for box in first.condition.upper
        for other in second.condition.upper
    )


def _uneven(chain: Chain, model: Model) -> Iterator[Finding]:
    """Advise about rules that share packets by -m statistic, but not evenly, though they are written alike."""
    group: list[tuple[Rule, Fraction]] = []
    for rule in [*chain.rules, None]:
        share = _share(rule) if rule else None
        if rule and share is not None and (not group or _frame(group[0][0]) == _frame(rule)):
            group.append((rule, share))
            continue
        if len(group) > 1 and len({share for _, share in group}) == 1:
            yield _spread(group, model)
        group = [(rule, share)] if rule and share is not None else []


def _spread(group: list[tuple[Rule, Fraction]], model: Model) -> Finding:
    from fractions import Fraction

    left, parts = Fraction(1), []
    for _, share in group:
        parts.append(left * share)
        left -= left * share
    shown = ", ".join(f"{round(float(part) * 100)}%" for part in parts)
    text = f"these {len(group)} rules don't share packets evenly: each gets its part of what is left, {shown}"
    equal = ", ".join(f"1/{number}" for number in range(len(group), 1, -1))
    way = f"for {len(group)} equal parts, let them take {equal}, and the last one all of the rest"
    ids = [rule.id for rule, _ in group]
    return Finding(model.family, "uneven-shares", ids[0], False, LOW, text, ids[1:], way)


def _share(rule: Rule) -> Fraction | None:
    """Return the part of the packets that a rule sends somewhere by chance or by count, None if it does not."""
    use = _statistic(rule)
    if use is None or use.inverted or not rule.ends and not rule.jump:
        return None
    from fractions import Fraction

    if use.values["mode"] == "nth":
        return Fraction(1, use.values["every"])
    return Fraction(use.values["probability"], WHOLE)


def _statistic(rule: Rule) -> Use | None:
    return next((use for use in rule.parsed.matches if use.name == "statistic"), None)


def _frame(rule: Rule) -> tuple[str, str]:
    """Return the conditions of a rule without the statistic, and the target if that is not a chain."""
    use = _statistic(rule)
    text = rule.text.partition(" -j ")[0].partition(" -g ")[0]
    return text.replace(use.module.save(use), "") if use else text, "" if rule.jump else rule.target


def _wrong_orders(model: Model, report: Report) -> Iterator[Finding]:
    """Advise about rules that would stop packets which earlier rules of their chain accept."""
    rules = {rule.id: rule for rule in model.rules()}
    for status in report.rules:
        rule, taking = rules[status.id], [rules.get(id) for id in status.by]
        if status.status != DEAD or status.reason != SHADOWED or rule.target not in STOPPING:
            continue
        is_accepted = all(one and one.verdict == "ACCEPT" and one.chain == rule.chain for one in taking)
        if is_accepted and rule.condition.upper != [{}]:
            text = "probably in the wrong order: earlier rules accept the packets that it should stop"
            yield Finding(status.family, "wrong-order", status.id, False, HIGH, text, status.by)


def _disagreeing(report: Report, counters: Mapping[str, int]) -> Iterator[Finding]:
    for status in report.rules:
        if status.status == DEAD and counters.get(status.id) and not status.but_short:
            count = counters[status.id]
            text = f"has counted {count} packets, but none can reach it now: the rules were probably different before"
            yield Finding(status.family, "counters-disagree", status.id, False, HIGH, text)
