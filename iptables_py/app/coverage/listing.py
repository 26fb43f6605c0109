"""The annotated listing: the rules as iptables-save prints them, with the packets that reached each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.app.coverage.summary import note, total
from iptables_py.app.terminal import visible
from iptables_py.values.text import encoded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.app.coverage.coverage import Chain, Coverage, Table

MISSED = "!"
LEAST_WIDTH = 7  # of the column with packets
LEGEND = f"# packets, then the rule or policy; `{MISSED}` marks what no packet reached"


def listing(coverage: Coverage) -> bytes:
    """Return the listing of all rulesets as text, a line for each rule."""
    lines = [f"# {total(coverage.share)}", LEGEND]
    for ruleset in coverage.rulesets:
        lines += ["", f"# {ruleset.title}: {ruleset.share.reached} of {ruleset.share.all}, {ruleset.share.words}"]
        for table in ruleset.tables:
            lines += _table(table)
    return encoded("".join(f"{visible(line)}\n" for line in lines))


def _table(table: Table) -> Iterator[str]:
    packets = [count for chain in table.counts.chains for count in (chain.packets, *(r.packets for r in chain.rules))]
    width = max(LEAST_WIDTH, *(len(str(count)) for count in packets)) if packets else LEAST_WIDTH
    outside = " " * (width + 3)
    yield f"{outside}*{table.name}"
    for chain in table.chains:
        yield _head(chain, width, outside)
    for chain in table.chains:
        for rule in chain.counts.rules:
            yield _line(rule.packets, width, f"-A {chain.name} {rule.text}".rstrip(" "))
    yield f"{outside}COMMIT"


def _head(chain: Chain, width: int, outside: str) -> str:
    """Return the line that declares a chain: with packets for a policy, with a remark for a user chain."""
    if chain.counts.policy is not None:
        return _line(chain.counts.packets, width, f":{chain.name} {chain.counts.policy}")
    remark = note(chain)
    return f"{outside}:{chain.name} -{f'  # {remark}' if remark else ''}"


def _line(packets: int, width: int, text: str) -> str:
    return f"{' ' if packets else MISSED}{packets:{width}}  {text}"
