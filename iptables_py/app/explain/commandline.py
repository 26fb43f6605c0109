"""A rule that is given as words of an iptables command line."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import click

from iptables_py.app.explain.sentence import FROM_BASE, sentence
from iptables_py.commandline.reader import read
from iptables_py.errors import KERNEL, Problem
from iptables_py.iptables.commands import build, variants
from iptables_py.iptables.run import Run
from iptables_py.kernel.rules import refused_rule
from iptables_py.programs import PROGRAMS, program_of
from iptables_py.rules.knownsets import Known
from iptables_py.rules.rule import target_name
from iptables_py.rules.spec import spec
from iptables_py.store.rows import Chain
from iptables_py.tables import is_base
from iptables_py.values.text import encoded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.commandline.parsed import CommandLine

FUNCTION = "iptables"  # of the programs whose command lines can have a rule


def is_command(words: Sequence[str]) -> bool:
    """Return whether the words are a command line with a rule, and not a chain and a number."""
    return bool(words) and (words[0][:1] in ("-", "!") or len(words) > 1 and os.path.basename(words[0]) in PROGRAMS)


class Explained:
    """The rules of a command line: where they are added, their texts and sentences."""

    __slots__ = ("chain", "family", "sentences", "table", "texts")

    def __init__(self, line: CommandLine) -> None:
        self.family = line.rule.family
        self.table, self.chain = line.table, line.chain or ""
        self.texts = [spec(rule)[0] for rule in variants(line)]
        returning = FROM_BASE if is_base(self.table, self.chain) else ""
        self.sentences = [sentence(text, self.family, returning) for text in self.texts]


def explain_command(words: Sequence[str], family: int | None) -> tuple[int, Explained | None]:
    """Return 0 and the rules of a command line, or the status of an error that was printed as iptables does.

    Sets, chains and accounting objects need not exist. Raise UsageError for a command line without a rule.
    """
    program = PROGRAMS.get(os.path.basename(words[0]))
    if program:
        if program.function != FUNCTION:
            raise click.UsageError(f"a rule after -- is a command of iptables or ip6tables, not of {program.name}")
        words = words[1:]
    else:
        program = program_of(FUNCTION, family or 4)
    run = Run(program, b"")
    run.sets = Known({}, set())
    found: list[Explained] = []

    def execute(run: Run, words: Sequence[str]) -> int:
        line = read(words, run.family, run.warn, sets=run.sets)
        if line.wants or line.commands.isdisjoint("AICDR"):
            raise click.UsageError("the command line has no rule: give one with -A, -I, -R, -C or -D")
        build(line)
        _check(line)
        found.append(Explained(line))
        return 0

    status, _, errors = run.answer(execute, words)
    sys.stderr.write(os.fsdecode(errors))
    return status, found[0] if found else None


def _check(line: CommandLine) -> None:
    """Raise Problem if the kernel would refuse the rule, apart from what depends on other rules."""
    name = line.chain or ""
    chain, to = (
        Chain(0, encoded(one), "ACCEPT" if is_base(line.table, one) else None, 0, 0)
        for one in (name, target_name(line.rule))
    )
    jumps = line.rule.target is None and to.policy is not None
    if refusal := refused_rule(None, line.rule, line.table, chain, to if jumps else None):
        verb = "INSERT" if "I" in line.commands else "REPLACE" if "R" in line.commands else "APPEND"
        raise Problem(f"RULE_{verb} failed ({refusal}): rule in chain {name}", KERNEL)
