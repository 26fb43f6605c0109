"""Coverage for people: the share of each ruleset, table and chain, and all rules and policies that were not reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.app.terminal import printed, visible
from iptables_py.app.wrapping import RULE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.app.coverage.coverage import Chain, Coverage, Share
    from iptables_py.app.wrapping import Line

WIDEST_NAME = 50  # longer names move the rest of their line to the right
NOTHING = "no rules or policies"


def report(coverage: Coverage) -> bytes:
    """Return the whole report; in colour if standard output is a colour terminal."""
    return printed([*_lines(coverage), [(_style(coverage.share), total(coverage.share))]])


def total(share: Share) -> str:
    """Return the last line, such as `coverage 87.5 % (35 of 40 rules and policies)`."""
    if not share.all:
        return f"coverage unknown ({NOTHING})"
    return f"coverage {share.words} ({share.reached} of {share.all} rules and policies)"


def _lines(coverage: Coverage) -> Iterator[Line]:
    rulesets = coverage.rulesets
    chains = [chain for ruleset in rulesets for table in ruleset.tables for chain in table.chains]
    widest = max((len(visible(chain.name)) + 4 for chain in chains), default=0)
    width = min(max(widest, *(len(visible(ruleset.title)) for ruleset in rulesets), 0), WIDEST_NAME) if rulesets else 0
    for ruleset in rulesets:
        yield _heading(ruleset.title, ruleset.share, width, "bold")
        for table in ruleset.tables:
            yield _heading(f"  table {table.name}", table.share, width, "bold")
            for chain in table.chains:
                yield _heading(f"    {chain.name}", chain.share, width, "", note(chain))
                yield from _missed(chain)
        yield []


def _heading(name: str, share: Share, width: int, style: str, note: str = "") -> Line:
    counted = f"{share.reached:6} of {share.all:<5}{share.words:>7}" if share.all else " " * 20
    return [(style, visible(name).ljust(width)), (_style(share), counted), ("yellow", f"  {note}" if note else "")]


def _style(share: Share) -> str:
    return "dim" if not share.all else "green" if share.reached == share.all else "yellow" if share.reached else "red"


def note(chain: Chain) -> str:
    """Return that no packet entered a chain, or that it is empty; "" for other chains."""
    if chain.is_entered:
        return "" if chain.share.all else "no rules"
    return "never entered" if chain.jumps else "never entered: no rule jumps to it"


def _missed(chain: Chain) -> Iterator[Line]:
    """Yield the rules and the policy that were not reached."""
    number = len(str(len(chain.counts.rules)))
    for place, rule in chain.missed:
        yield [("dim", f"      {place:{number}}  "), (RULE, rule.text)]
    if chain.misses_policy:
        yield [("dim", f"      {'':{number}}  "), ("", f"policy {chain.counts.policy}")]
