"""Generated rules: accepted, refused, listed, saved, found and removed by both alike.

More of them: python -m tests.properties --seed 7 --rules 2000
"""

from __future__ import annotations

import pytest

from tests.harness.commands import show_command
from tests.properties.hunt import batches, every_sort, generated, hunt

RULES = 80  # of each family and sort


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
