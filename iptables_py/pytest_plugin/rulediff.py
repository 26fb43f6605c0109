"""Why two save texts, or two chains, are not equal."""

from __future__ import annotations

import re

from iptables_py.analysis.difference import Chain, Ruleset, Way, compare
from iptables_py.api import tables as api
from iptables_py.app.diff.report import plain
from iptables_py.tables import BASE_CHAINS

COUNTERS = re.compile(r"\[\d+:\d+\] ?")
CHAIN = re.compile(r":(\S+) (\S+)")
RULE = re.compile(r"-A (\S+) ?(.*)")


def explained(left: object, right: object) -> list[str] | None:
    """Return the lines of the explanation. None if other things than rules differ, or if a side is no ruleset."""
    old, new = _ruleset(right), _ruleset(left)
    if old is None or new is None:
        return None
    found = compare(old, new, Way(str, True))
    return ["the rules differ", *plain(found, "right", "left")] if found else None


def _ruleset(side: object) -> Ruleset | None:
    if isinstance(side, str):
        return _read(side)
    if isinstance(side, api.Chain):
        return {side.table: {side.name: _chain(side)}}
    if isinstance(side, api.Table):
        return {side.name: {name: _chain(chain) for name, chain in side.chains.items()}}
    return None


def _chain(chain: api.Chain) -> Chain:
    return Chain(chain.policy, [rule.text for rule in chain.rules])


def _read(text: str) -> Ruleset | None:
    """Return the ruleset in a save text as it is written; None for a line that iptables-save doesn't write."""
    found: dict[str, dict[str, tuple[str | None, list[str]]]] = {}
    table = ""
    for line in text.splitlines():
        rest = COUNTERS.sub("", line, 1) if line[:1] in ("[", ":") else line
        if line.startswith("*"):
            table = line[1:]
            found[table] = {}
        elif table and (chain := CHAIN.match(rest)):
            found[table][chain[1]] = None if chain[2] == "-" else chain[2], []
        elif table and (rule := RULE.match(rest)):
            policy = "ACCEPT" if rule[1] in BASE_CHAINS.get(table, ()) else None
            found[table].setdefault(rule[1], (policy, []))[1].append(rule[2])
        elif line and line != "COMMIT" and not line.startswith("#"):
            return None
    if not found.keys() <= BASE_CHAINS.keys():
        return None
    return {name: {chain: Chain(*one) for chain, one in chains.items()} for name, chains in found.items()}
