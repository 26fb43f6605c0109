"""The command trace."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from iptables_py.app import fates

if TYPE_CHECKING:
    from iptables_py.app.trace.run import Run
    from iptables_py.engine.outcomes import Outcome

# the beginnings of verdicts that meet --expect
EXPECTED = {
    "accept": (fates.LOCAL, fates.FORWARDED, fates.SENT),
    "drop": (fates.DROPPED,),
    "reject": (fates.REJECTED,),
    "local": (fates.LOCAL,),
    "forward": (fates.FORWARDED,),
}
MET, NOT_MET, NOT_KNOWN = 0, 1, 3  # exit statuses


@click.command()
@click.argument("packets", nargs=-1)
@click.option("--rules", metavar="FILE", multiple=True, help="Use a save file instead of the ruleset.")
@click.option("--sets", metavar="FILE", multiple=True, help="Take sets for --rules from the output of `ipset save`.")
@click.option("-v", "--verbose", is_flag=True, help="Show every rule that was compared.")
@click.option("--json", "as_json", is_flag=True, help="Print the traces as JSON.")
@click.option("--expect", type=click.Choice(tuple(EXPECTED)), help="Exit with status 1 unless the last packet ends so.")
@click.option("--seed", type=int, help="Draw what rules draw at random, instead of following every outcome.")
def trace(
    packets: tuple[str, ...],
    rules: tuple[str, ...],
    sets: tuple[str, ...],
    verbose: bool,
    as_json: bool,
    expect: str | None,
    seed: int | None,
) -> tuple[int, bytes]:
    """Show the way of packets through hooks, tables, chains and rules."""
    from iptables_py.app.packetlanguage.reading import read
    from iptables_py.app.trace.sources import opened
    from iptables_py.app.trace.start import Start, family_of

    events = read("\n".join(packets))
    family = family_of(events)
    with opened(rules, sets, family) as (store, known):
        start = Start(store, known, family, events, None)
        found = start.outcomes(seed)
    if as_json:
        from iptables_py.app.trace.jsonform import as_json as printed

        return status_of(found, expect), printed(found, {"assumed": start.assumed})
    from iptables_py.app.trace.report import report

    return status_of(found, expect), report(found, start.assumed, verbose)


def status_of(outcomes: list[Outcome[Run]], expect: str | None) -> int:
    """Return the exit status: whether the last packet ends as expected in every outcome."""
    if expect is None:
        return MET
    verdicts = [one.verdict if one else "" for one in (outcome.value.traced[-1] for outcome in outcomes)]
    met = [verdict.startswith(EXPECTED[expect]) for verdict in verdicts]
    if all(met):
        return MET
    is_open = fates.UNKNOWN in verdicts or any(outcome.assumed for outcome in outcomes)
    return NOT_KNOWN if is_open and (any(met) or fates.UNKNOWN in verdicts) else NOT_MET

