"""Comparison of generated rules on ours and on the reference.

Many rules run in one session; only if it differs, each rule runs alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from hypothesis import strategies as st

from tests.differential.compare import Difference, compare
from tests.harness.commands import Command
from tests.properties.examples import examples
from tests.properties.rules import LACKING, SETUP, Line, lines, modules, short_lines

PROGRAMS = {4: "iptables", 6: "ip6tables"}
TOGETHER = 12  # rules in one session
TURNS = 50
NO_LABELS = re.compile(rb"Warning: cannot open /etc/xtables/connlabel.conf: [^\n]*\n")
DRAWN = 5  # rules in one example: Hypothesis's variations of an example then leave most of the rules unchanged


def command(family: int, kind: str, *words: str) -> Command:
    """Return a command of the family's program; `kind` is "", "-save" or "-restore"."""
    return Command(PROGRAMS[family] + kind, tuple(word.encode("utf-8", "surrogateescape") for word in words))


def rule_text(line: Line) -> str:
    """Return the restore line that adds the rule, with each word in quotes."""
    quoted = [word.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "") for word in line.words]
    return " ".join([f"-A {line.chain}", *map('"{}"'.format, quoted)]) + "\n"


def restored(line: Line) -> Command:
    """Return a restore that adds the rule."""
    text = f"*{line.table}\n{rule_text(line)}COMMIT\n"
    return replace(command(line.family, "-restore", "-n"), stdin=text.encode("utf-8", "surrogateescape"))


def session(rules: Sequence[Line], restoring: bool = False) -> list[Command]:
    """Return the commands that add the rules, list them in every way, save and restore, check and delete them.

    All rules are of one family.
    """
    family = rules[0].family
    found = [replace(command(family, "-restore", "-n"), stdin=SETUP.encode())]
    found += [restored(line) if restoring else command(family, "", *line.command("-v", "-A")) for line in rules]
    for table in dict.fromkeys(line.table for line in rules):
        for options in (("-v", "-S"), ("-L",), ("-n", "-L"), ("-v", "-L"), ("-n", "-v", "-x", "-L", "--line-numbers")):
            found.append(command(family, "", "-t", table, *options))
    found += [command(family, "", *line.command("-C")) for line in rules]
    found.append(command(family, "-save", "-c"))
    found.append(replace(command(family, "-restore", "-c"), piped=True))
    found.append(command(family, "-save"))
    found += [command(family, "", *line.command("-v", "-D")) for line in rules]
    return found


def differences(rules: Sequence[Line], restoring: bool = False) -> list[Difference]:
    """Return the differences that matter in a session with these rules."""
    return [one for one in compare([session(rules, restoring)]) if matters(one)]


def matters(one: Difference) -> bool:
    """Return whether the difference is not an intended one.

    Intended are: help texts, which are our own; output where the reference silently stops in the middle of a line
    (rateest's echo without a comparison); the reference's warning for each connection label that it prints.
    """
    stopped = one.reference.status == 1 and not one.reference.stderr and one.reference.stdout[-1:] not in (b"", b"\n")
    warned, other = (replace(answer, stderr=NO_LABELS.sub(b"", answer.stderr)) for answer in (one.reference, one.ours))
    return b"Usage:" not in one.reference.stdout and not stopped and warned != other


def lacking(line: Line) -> bool:
    """Return whether the rule names an extension whose module the reference's kernel lacks."""
    return any(word.endswith(LACKING) for word in line.words)


def generated(one: st.SearchStrategy[Line], number: int, count: int) -> list[Line]:
    """Return `count` different rules for the seed `number`, or fewer if the strategy has no more.

    Rules with modules that the reference's kernel lacks are left out.
    """
    batch = st.lists(one, min_size=DRAWN, max_size=DRAWN)
    found: dict[Line, None] = {}
    for turn in range(TURNS):
        # The first example is a list of the simplest rule, and other rules may be drawn twice too.
        drawn = examples(batch, number * TURNS + turn, 2 + count // DRAWN)
        found |= dict.fromkeys(line for some in drawn for line in some if not lacking(line))
        if len(found) >= count:
            break
    return list(found)[:count]


def every_sort(family: int, only: str = "") -> list[st.SearchStrategy[Line]]:
    """Return the strategies for good rules and for wild rules, with any extensions or with one."""
    if not only:
        return [lines(family, wild=wild) for wild in (False, True)]
    used = [module for kind in ("match", "target") for module in modules(kind, family) if module.NAME == only]
    return [short_lines(family, module, wild=wild) for module in used for wild in (False, True)]


def batches(rules: Sequence[Line]) -> Iterator[Sequence[Line]]:
    """Split the rules into sessions."""
    for start in range(0, len(rules), TOGETHER):
        yield rules[start : start + TOGETHER]


def hunt(rules: Iterable[Sequence[Line]], restoring: bool = False) -> Iterator[tuple[Sequence[Line], list[Difference]]]:
    """Yield the rules on which the two sides differ, with the differences.

    A rule that differs alone is reduced to the words that matter. If none does, the whole session is yielded.
    With `restoring`, iptables-restore adds the rules.
    """
    for batch in rules:
        found = differences(batch, restoring)
        if not found:
            continue
        alone = [line for line in batch if differences([line], restoring)]
        for line in alone:
            shorter = shortened(line, restoring)
            yield [shorter], differences([shorter], restoring)
        if not alone:
            yield batch, found


def shortened(line: Line, restoring: bool) -> Line:
    """Return the rule without the words that the difference does not need."""
    first = differences([line], restoring)[0].step
    size = 3
    while size:
        at = 0
        while at < len(line.words):
            shorter = replace(line, words=line.words[:at] + line.words[at + size :])
            found = differences([shorter], restoring)
            if found and found[0].step == first:
                line = shorter
            else:
                at += 1
        size -= 1
    return line
