"""Generated rules: both sides accept, refuse, list, save, restore, find and delete them alike.

More of them: python -m tests.properties --seed 7 --rules 2000
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from iptables_py import tables
from tests.differential.compare import compare
from tests.harness import ours
from tests.harness.commands import Command, show_command
from tests.properties.hunt import batches, command, every_sort, generated, hunt, matters, restored, rule_text
from tests.properties.rules import SETUP, Line, modules

RULES = 80  # of each family and sort
EACH = 11  # of each family, sort and extension: 22 of each extension


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
@pytest.mark.parametrize("wild", [0, 1], ids=["tame", "wild"])
@pytest.mark.parametrize("family", [4, 6])
def test_generated_rules_agree_with_the_reference(family: int, wild: int) -> None:
    report = []
    for _, differences in hunt(batches(generated(every_sort(family)[wild], 0, RULES))):
        for one in differences[:2]:
            report += [f"$ {show_command(one.command)}", *one.lines()]
    assert not report, "\n".join(report)


def of_every_extension(family: int) -> Iterator[list[Line]]:
    """Yield some good and some wild rules of each extension."""
    for kind in ("match", "target"):
        for module in modules(kind, family):
            for number, sort in enumerate(every_sort(family, module.NAME)):
                rules = generated(sort, number, EACH)
                if rules:  # the reference's kernel lacks some modules
                    yield rules


def accepted(rules: list[Line]) -> Iterator[Line]:
    """Yield the rules that ours accepts, without those that print help."""
    with ours.session() as run:
        run(replace(command(rules[0].family, "-restore", "-n"), stdin=SETUP.encode()))
        for line in rules:
            answer = run(restored(line))
            if answer.status == 0 and not answer.stdout:
                yield line


def whole(family: int, rules: list[Line]) -> Command:
    """Return one restore of all these rules."""
    text = ""
    for block in SETUP.split("COMMIT\n")[:-1]:
        table = block[1:].partition("\n")[0]
        text += block + "".join(rule_text(line) for line in rules if line.table == table) + "COMMIT\n"
    return replace(command(family, "-restore"), stdin=text.encode("utf-8", "surrogateescape"))


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
@pytest.mark.parametrize("family", [4, 6])
def test_the_rules_of_every_extension_go_through_one_restore(family: int) -> None:
    """The rules that ours accepts go into one restore; those that it refuses go into one restore each."""
    taken: list[Line] = []
    alone: list[list[Command]] = []
    for rules in of_every_extension(family):
        good = list(accepted(rules))
        taken += good
        alone.append([replace(command(family, "-restore", "-n"), stdin=SETUP.encode())])
        alone[-1] += [restored(line) for line in rules if line not in good]
    assert len(taken) > EACH * len(modules("match", family))
    together = [whole(family, taken), command(family, "-save")]
    together += [command(family, "", "-t", table, "-n", "-L") for table in tables.BASE_CHAINS]
    report = []
    for one in compare([together, *alone]):
        if matters(one):
            report += [f"$ {show_command(one.command)}", repr(one.command.stdin)[:300], *one.lines()]
    assert not report, "\n".join(report[:200])
