"""The command trace."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import click

from iptables_py.app import fates
from iptables_py.app.fates import EXPECTED
from iptables_py.app.outputoptions import color_option, pager_option
from iptables_py.app.trace.options import packet_options
from iptables_py.values.text import decoded

if TYPE_CHECKING:
    from iptables_py.app.trace.run import Run
    from iptables_py.engine.outcomes import Outcome

MET, NOT_MET, NOT_KNOWN = 0, 1, 3  # exit statuses


@click.command()
@click.argument("packets", nargs=-1, metavar="[PACKET]...")
@packet_options
@click.option("-4", "--ipv4", "family", type=int, flag_value=4, help="The options describe an IPv4 packet.")
@click.option("-6", "--ipv6", "family", type=int, flag_value=6, help="The options describe an IPv6 packet.")
@click.option("--rules", metavar="FILE", multiple=True, help="Use a save file instead of the ruleset.")
@click.option("--sets", metavar="FILE", multiple=True, help="Take sets for --rules from the output of `ipset save`.")
@click.option("--host", metavar="FILE", help="The host, as `iptables-py host detect` describes it.")
@click.option("-v", "--verbose", is_flag=True, help="Show every rule that was compared.")
@click.option("--json", "as_json", is_flag=True, help="Print the traces as JSON.")
@click.option("--expect", type=click.Choice(tuple(EXPECTED)), help="Expected verdict of the last packet.")
@click.option("--commit", is_flag=True, help="Store what the packets change, such as counters and connections.")
@click.option("--seed", type=int, help="Make random choices once, from this number, instead of following each.")
@color_option
@pager_option
def trace(
    packets: tuple[str, ...],
    family: int | None,
    rules: tuple[str, ...],
    sets: tuple[str, ...],
    host: str | None,
    verbose: bool,
    as_json: bool,
    expect: str | None,
    commit: bool,
    seed: int | None,
    **options: Any,
) -> tuple[int, bytes]:
    """Show the path of packets through hooks, tables, chains and rules.

    \b
    iptables-py trace 'eth0: tcp 10.0.0.9:4000 > 10.0.0.1:80'
    iptables-py trace 'eth0: icmp 10.0.0.9 > 10.0.0.1' reply
    iptables-py trace -p tcp -d 10.0.0.1 --dport 80

    A PACKET is `INTERFACE: PROTOCOL SOURCE > DESTINATION`, or `local: ...` for one that this host sends. `reply` is the
    answer to the previous packet, and `after 61s` is a pause. A packet can also be described by options, named like
    those of iptables.

    If rules choose at random, every outcome is shown with its probability. Nothing is changed: counters, connections
    and sets stay as they were.

    With --commit, the packets change counters, connections, sets, and what rules remember, such as the next server of a
    round robin. Random choices are then made once. Later traces find the stored connections.

    Exit status: 2 if a PACKET or a FILE can't be used, 4 if the ruleset can't be used. With --expect: 0 if the last
    packet meets the expectation, 1 if it does not, 3 if that is not known.
    """
    from iptables_py.app.hostfile import chosen
    from iptables_py.app.trace.request import events_of
    from iptables_py.app.trace.sources import opened
    from iptables_py.app.trace.start import Start, family_of

    if commit and (rules or sets):
        raise click.UsageError("--commit changes the stored ruleset: leave out --rules and --sets")
    described = chosen(None if host is None else decoded(os.fsencode(host)))
    events, assumed = events_of(packets, family, options, described[1] if described else None)
    if family not in (None, family_of(events)):
        raise click.UsageError(f"-{family}: the packets are of the other family")
    family = family_of(events)
    with opened([decoded(os.fsencode(path)) for path in rules], sets, family, commit) as sources:
        start = Start(sources, events, described[1].scenario_host(family) if described else None, verbose)
        found = start.committed(seed) if commit else start.outcomes(seed)
    is_lost = commit and any(one and one.verdict == fates.UNKNOWN for one in found[0].value.traced)
    if is_lost:
        _say("nothing is stored: the verdict of a packet is unknown")
    status = NOT_KNOWN if is_lost else MET
    known_host: dict[str, Any] = {"file": described[0] if described else None, "assumed": assumed + start.assumed}
    if described and described[1].left_out:
        known_host["left_out"] = len(described[1].left_out)
    if as_json:
        from iptables_py.app.trace.jsonform import as_json as printed

        return status or status_of(found, expect), printed(found, known_host)
    from iptables_py.app.trace.report import report

    return status or status_of(found, expect), report(found, known_host)


def status_of(outcomes: list[Outcome[Run]], expect: str | None) -> int:
    """Return the exit status: whether the last packet ends as expected in every outcome."""
    if expect is None:
        return MET
    verdicts = [one.verdict if one else "" for one in (outcome.value.traced[-1] for outcome in outcomes)]
    met = [verdict.startswith(EXPECTED[expect]) for verdict in verdicts]
    if all(met):
        return MET
    ends = " or ".join(dict.fromkeys(verdict or "a reply that nothing sends" for verdict in verdicts))
    _say(f"expected {expect}, but the last packet is {ends}")
    certain = [one for one, outcome in zip(met, outcomes, strict=True) if not outcome.assumed]
    if fates.UNKNOWN in verdicts:
        return NOT_KNOWN
    return NOT_KNOWN if any(met) and all(certain) else NOT_MET


def _say(text: str) -> None:
    """Print a line on standard error."""
    click.echo(f"iptables-py trace: {text}", err=True)
