"""Generated rules on ours and on the reference: many in one session, each one alone only where they differ."""

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
DRAWN = 5  # rules in one example: its variations by hypothesis then leave most of them as they are


def command(family: int, kind: str, *words: str) -> Command:
    """A command of the family's program, `kind` being "", "-save" or "-restore"."""
    return Command(PROGRAMS[family] + kind, tuple(word.encode("utf-8", "surrogateescape") for word in words))


def rule_text(line: Line) -> str:
    """The line of a restore that adds the rule, with each word in quotes."""
    quoted = [word.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "") for word in line.words]
    return " ".join([f"-A {line.chain}", *map('"{}"'.format, quoted)]) + "\n"


def restored(line: Line) -> Command:
    """A restore that adds the rule."""
    text = f"*{line.table}\n{rule_text(line)}COMMIT\n"
    return replace(command(line.family, "-restore", "-n"), stdin=text.encode("utf-8", "surrogateescape"))


def session(rules: Sequence[Line], restoring: bool = False) -> list[Command]:
    """All of one family: add the rules, list them in every way, save and restore, look for them, remove them."""
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
    """Where the two disagree on a session with these rules, and it matters."""
    return [one for one in compare([session(rules, restoring)]) if matters(one)]


def matters(one: Difference) -> bool:
    """Whether it is none of those on purpose.

    Help, whose prose is our own; where the reference stops without a word in the middle of a line, which is rateest's
    echo without a comparison; its warning at each connection label that it prints.
    """
    stopped = one.reference.status == 1 and not one.reference.stderr and one.reference.stdout[-1:] not in (b"", b"\n")
    warned, other = (replace(answer, stderr=NO_LABELS.sub(b"", answer.stderr)) for answer in (one.reference, one.ours))
    return b"Usage:" not in one.reference.stdout and not stopped and warned != other


def lacking(line: Line) -> bool:
    """Whether the rule names an extension that the reference's kernel has no part for."""
    return any(word.endswith(LACKING) for word in line.words)


def generated(one: st.SearchStrategy[Line], number: int, count: int) -> list[Line]:
    """As many of these rules as that, for the seed `number`; all different, or fewer where there are no more.

    The reference's kernel has all of their parts.
    """
    batch = st.lists(one, min_size=DRAWN, max_size=DRAWN)
    found: dict[Line, None] = {}
    for turn in range(TURNS):
        drawn = examples(batch, number * TURNS + turn, max(10, count))
        found |= dict.fromkeys(line for some in drawn for line in some if not lacking(line))
        if len(found) >= count:
            break
    return list(found)[:count]


def every_sort(family: int, only: str = "") -> list[st.SearchStrategy[Line]]:
    """Good rules and wild ones, of everything or of one extension."""
    if not only:
        return [lines(family, wild=wild) for wild in (False, True)]
    used = [module for kind in ("match", "target") for module in modules(kind, family) if module.NAME == only]
    return [short_lines(family, module, wild=wild) for module in used for wild in (False, True)]


def batches(rules: Sequence[Line]) -> Iterator[Sequence[Line]]:
    """The rules in sessions."""
    for start in range(0, len(rules), TOGETHER):
        yield rules[start : start + TOGETHER]


def hunt(rules: Iterable[Sequence[Line]], restoring: bool = False) -> Iterator[tuple[Sequence[Line], list[Difference]]]:
    """The rules by which the two differ, each with its differences: alone and as few words as do, else the session.

    With `restoring` it is iptables-restore that adds them.
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
    """The rule without the words that its difference does not need."""
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
