"""The command trace."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import click

from iptables_py.app import fates
from iptables_py.app.trace.options import packet_options
from iptables_py.values.text import decoded

if TYPE_CHECKING:
    from iptables_py.app.packetlanguage.events import Event
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
@click.argument("packets", nargs=-1, metavar="[PACKET]...")
@packet_options
@click.option("-4", "--ipv4", "family", type=int, flag_value=4, help="The options describe an IPv4 packet.")
@click.option("-6", "--ipv6", "family", type=int, flag_value=6, help="The options describe an IPv6 packet.")
@click.option("--rules", metavar="FILE", multiple=True, help="Use a save file instead of the ruleset.")
@click.option("--sets", metavar="FILE", multiple=True, help="Take sets for --rules from the output of `ipset save`.")
@click.option("--host", metavar="FILE", help="The host, as `iptables-py host detect` describes it.")
@click.option("-v", "--verbose", is_flag=True, help="Show every rule that was compared.")
@click.option("--json", "as_json", is_flag=True, help="Print the traces as JSON.")
@click.option("--expect", type=click.Choice(tuple(EXPECTED)), help="What the last packet should become.")
@click.option("--commit", is_flag=True, help="Store what the packets change: counters, connections, sets.")
@click.option("--seed", type=int, help="Draw what rules draw at random, instead of following every outcome.")
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
    """Show the way of packets through hooks, tables, chains and rules.

    \b
    iptables-py trace 'eth0: tcp 203.0.113.9:4000 > 203.0.113.1:80 syn' reply
    iptables-py trace -i eth0 -p tcp -s 203.0.113.9 -d 203.0.113.1 --dport 80

    A PACKET is `INTERFACE: PROTOCOL SOURCE > DESTINATION`, or `local: ...` for one that this host sends. `reply` is the
    answer to the packet before, `after 61s` a pause. The same packet can be described by options, which are named as
    those of iptables.

    Where rules draw at random, every outcome is shown with its probability. Nothing is changed: counters, connections
    and sets stay as they were.

    With --commit they change as the packets change them, and so does what rules remember, such as whose turn it is in a
    round robin. What is random is then drawn. The packets of the next trace find the connections that are there.

    Exit status: 2 if a PACKET or a FILE can't be used, 4 if the ruleset can't be used. With
    --expect: 0 if the last packet ends so, 1 if it does not, 3 if that is not known.
    """
    from iptables_py.app.hostfile import chosen
    from iptables_py.app.rulesets import name_of
    from iptables_py.app.terminal import visible
    from iptables_py.app.trace.sources import opened
    from iptables_py.app.trace.start import Start, family_of

    described = chosen(None if host is None else decoded(os.fsencode(host)))
    events = _events(packets, family, options)
    family = family_of(events)
    if commit and (rules or sets):
        raise click.UsageError("--commit changes the stored ruleset: leave out --rules and --sets")
    with opened([decoded(os.fsencode(path)) for path in rules], sets, family, commit) as sources:
        start = Start(sources, events, described[1].scenario_host(family) if described else None, verbose)
        found = start.committed(seed) if commit else start.outcomes(seed)
    if described and described[1].left_out:
        left_out = f"{name_of(described[0])} leaves out {len(described[1].left_out)} things of the real host"
        click.echo(visible(f"iptables-py trace: {left_out}: `iptables-py host show` lists them"), err=True)
    if as_json:
        from iptables_py.app.trace.jsonform import as_json as printed

        known_host = {"file": name_of(described[0]) if described else None, "assumed": start.assumed}
        return status_of(found, expect), printed(found, known_host)
    from iptables_py.app.trace.report import report

    return status_of(found, expect), report(found, start.assumed)


def _events(packets: tuple[str, ...], family: int | None, options: dict[str, Any]) -> list[Event]:
    """Return what is to be traced: the packets in the language, or the one that the options describe."""
    from iptables_py.app.trace.options import given

    named = given(options)
    if packets and named:
        raise click.UsageError(f"a PACKET says everything about it: leave out {', '.join(named)}")
    if not packets and not named:
        raise click.UsageError("no packet: give one such as 'eth0: tcp 203.0.113.9:4000 > 203.0.113.1:80 syn'")
    if packets:
        from iptables_py.app.packetlanguage.reading import read

        return read("\n".join(decoded(os.fsencode(text)) for text in packets))
    from iptables_py.app.trace.described import packet_of

    return [packet_of(family, options)]


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
