"""The text of a compiled rule and of its conditions."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from iptables_py.commandline.stored import parse_rule
from iptables_py.rules import spec
from iptables_py.rules.storedtext import shown
from iptables_py.values.netdb import protocol_label

if TYPE_CHECKING:
    from iptables_py.engine.ruleset import Rule
    from iptables_py.rules.rule import Rule as Parsed


def rule_text(rule: Rule) -> str:
    """Return the rule as iptables-save prints it, without -A CHAIN."""
    return shown(rule.text)


def condition_text(rule: Rule, place: int, family: int) -> tuple[tuple[str, ...], str]:
    """Return what the condition at a place asks of a packet, see facts.facts(), and its text."""
    name = rule.names[place]
    parsed = _parsed(rule.text, family)
    if name.startswith("-"):
        return (name,), _own_text(parsed, name)
    use = parsed.matches[place - len(rule.names) + len(parsed.matches)]
    return use.module.ASKS, shown(f"-m {name}{spec.use_text(use)}")


@lru_cache(maxsize=1024)
def _parsed(text: str, family: int) -> Parsed:
    return parse_rule(text, family)


def _own_text(rule: Parsed, name: str) -> str:
    letter = name[1]
    if name == "-s":
        return spec.address(rule, letter, rule.source, rule.source_mask).strip()
    if name == "-d":
        return spec.address(rule, letter, rule.destination, rule.destination_mask).strip()
    values = {"i": rule.in_interface, "o": rule.out_interface, "p": protocol_label(rule.protocol & 0xFF), "f": ""}
    inverted = "! " if letter in rule.inverted else ""
    return shown(f"{inverted}{name} {values[letter]}".strip())
