"""What `iptables-py explain` is asked: the ruleset, a chain, one rule, or a rule that is written after --."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from iptables_py.app.explain import report
from iptables_py.app.explain.commandline import explain_command, is_command
from iptables_py.app.legacyrules import note
from iptables_py.app.parsed import opened, tables_of, with_base_chains
from iptables_py.app.rulesets import given_sets, name_of
from iptables_py.app.show.families import BOTH, asked, worth_showing
from iptables_py.app.terminal import printed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from iptables_py.app.parsed import ParsedChain

    Tables = dict[str, list[ParsedChain]]
    Answer = tuple[int, bytes]


@dataclass(frozen=True, slots=True)
class Asked:
    """What is explained.

    family: the only family, None for both or for that of the file
    table: the only table, None for all
    path: the file, None for the ruleset
    sets: files with sets for the file
    """

    family: int | None
    table: str | None
    path: str | None
    sets: Sequence[str]


def answer(words: Sequence[str], what: Asked, as_json: bool) -> Answer:
    """Return the exit status and the output. Raise UsageError, BadFile, or Problem (STATE).

    words: a chain and a rule's number, or a command line with a rule
    """
    words = _separated(words)
    if is_command(words):
        return _of_command(words, what, as_json)
    if len(words) > 2:
        raise click.UsageError("too many arguments: give a chain and the number of a rule, or a rule after --")
    chain = words[0] if words else None
    number = _number(words[1]) if len(words) > 1 else None
    with opened(what.path, what.family, given_sets(what.sets)) as (store, read):
        families = BOTH if what.path is None and what.family is None else (read,)
        of_each = asked(store, families, what.table, chain)
        whole = of_each if chain is None else {family: dict(tables_of(store, family)) for family in families}
        if what.path is None:
            note(store, families, "explain")
    used = worth_showing(of_each, what.table, chain)
    if chain is not None and number is not None:
        of_each = _with_rule(of_each, chain, number)
    if as_json:
        return 0, report.as_json(of_each, whole, None if what.path is None else name_of(what.path), number)
    if chain is not None and number is not None:
        return 0, printed([[("", line)] for line in report.of_one_rule(of_each, whole, chain, number)])
    headings = {"IPv6:" if family == 6 and len(of_each) > 1 else "": tables for family, tables in whole.items()}
    shown = {heading: _with_base_chains(tables, chain) for heading, tables in used.items()}
    return 0, report.report(shown, headings)


def _separated(words: Sequence[str]) -> Sequence[str]:
    """Return the words of a command line that is given as one argument, or the arguments. Raise UsageError."""
    if len(words) != 1 or " " not in words[0]:
        return words
    import shlex

    try:
        separate = shlex.split(words[0])
    except ValueError:
        raise click.UsageError("the rule after -- has a quote that is not closed") from None
    return separate if is_command(separate) else words


def _with_base_chains(tables: Tables, name: str | None) -> Tables:
    """Return the tables with the base chains that were never stored; if one is asked for, only with that one."""
    if name is None:
        return {table: with_base_chains(table, chains) for table, chains in tables.items()}
    return {
        table: chains or [chain for chain in with_base_chains(table, []) if chain.name == name]
        for table, chains in tables.items()
    }


def _number(word: str) -> int:
    if not (word.isascii() and word.isdigit() and int(word)):
        raise click.UsageError(f"{word} is not the number of a rule: they are counted from 1")
    return int(word)


def _with_rule(of_each: Mapping[int, Tables], name: str, number: int) -> dict[int, Tables]:
    """Return the tables in which the chain has a rule with that number, with only that chain. Raise UsageError."""
    found = {
        family: {
            table: [chain for chain in chains if chain.name == name]
            for table, chains in tables.items()
            if any(chain.name == name and len(chain.rules) >= number for chain in chains)
        }
        for family, tables in of_each.items()
    }
    if not any(found.values()):
        chains = (chain for tables in of_each.values() for chains in tables.values() for chain in chains)
        most = max((len(chain.rules) for chain in chains if chain.name == name), default=0)
        has = f"it has {most} rule{'' if most == 1 else 's'}" if most else "it has no rules"
        raise click.UsageError(f"no rule {number} in chain {name}: {has}")
    return found


def _of_command(words: Sequence[str], what: Asked, as_json: bool) -> Answer:
    if what.table or what.path is not None or what.sets:
        raise click.UsageError("-t, --rules and --sets are not for a rule after --: give -t with the rule")
    status, found = explain_command(words, what.family)
    if found is None:
        return status, b""
    if not as_json:
        return 0, printed([[("", text)] for text in found.sentences])
    rules = [{"rule": text, "sentence": sentence} for text, sentence in zip(found.texts, found.sentences, strict=True)]
    place = {"version": report.JSON_VERSION, "family": found.family, "table": found.table, "chain": found.chain}
    return 0, report.dumped(place | {"rules": rules})
