"""What may become of one packet in a small world, and by which rule: a brute force without the analysis."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.analysis.check.smallworld import ESTABLISHED, PORTS, RELATED, TARGETS, WAYS

if TYPE_CHECKING:
    from tests.analysis.check.smallworld import Packet, World

    End = tuple[str, str]  # a verdict, and the rule or policy that decides


def ends(found: World, path: str, packet: Packet) -> set[End]:
    """Return how the packet may end."""
    results: set[End] = set()
    alive: set[tuple[Packet, str]] = {(packet, "")}
    for table, hook in WAYS[path]:
        if table == "nat":
            alive = {(each, id) for one, id in alive for each in _translated(one)}
            continue
        if hook not in found.tables.get(table, {}):
            continue
        following: set[tuple[Packet, str]] = set()
        for one, id in alive:
            here = replace(one, out="") if hook in ("PREROUTING", "INPUT") else one
            for left, verdict, by in _chain(found, table, hook, here):
                if verdict == "":
                    verdict, by = found.policies[table, hook], f"{table}/{hook}/policy"
                if verdict == "ACCEPT":
                    following.add((replace(left, out=packet.out), by if table == "filter" else id))
                else:
                    results.add((verdict.lower(), by))
        alive = following
    return results | {("accept", id) for _, id in alive}


def _translated(packet: Packet) -> list[Packet]:
    if packet.state not in (ESTABLISHED, RELATED):
        return [packet]
    ports = PORTS if packet.dport is not None else (None,)
    return [packet, *(replace(packet, dst=dst, dport=port) for dst in TARGETS for port in ports)]


def _chain(found: World, table: str, chain: str, packet: Packet) -> set[tuple[Packet, str, str]]:
    """Return how a packet may leave a chain: with a verdict and the rule, or with "" at its end or by RETURN."""
    results: set[tuple[Packet, str, str]] = set()
    alive = {packet}
    for number, rule in enumerate(found.tables[table][chain], 1):
        following = set()
        for one in alive:
            answers = [test(one) for test in rule.tests]
            if not all(answers):
                following.add(one)
            if False in answers:
                continue
            if rule.verdict:
                verdict = "" if rule.verdict == "RETURN" else rule.verdict
                results.add((one, verdict, f"{table}/{chain}/{number}" if verdict else ""))
            elif rule.mark is not None:
                clear, flip = rule.mark
                following.add(replace(one, mark=one.mark & ~clear ^ flip))
            elif rule.jump:
                for left, verdict, by in _chain(found, table, rule.jump, one):
                    if verdict or rule.goto:
                        results.add((left, verdict, by))
                    else:
                        following.add(left)
        alive = following
    return results | {(one, "", "") for one in alive}
