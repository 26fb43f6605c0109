"""The command test."""

from __future__ import annotations

import os
from typing import Any

import click

from iptables_py.app.outputoptions import color_option, one_format
from iptables_py.values.text import decoded

FORMATS = ("text", "tap", "junit", "json", "github")


@click.command()
@click.argument("paths", nargs=-1, metavar="[FILE or DIR]...")
@click.option("--rules", metavar="FILE", multiple=True, help="Rules for files that name none, instead of the ruleset.")
@click.option("--sets", metavar="FILE", multiple=True, help="Sets for those rules, the output of `ipset save`.")
@click.option("--host", metavar="FILE", help="The host for files that name none.")
@click.option("-k", "words", metavar="WORD", multiple=True, help="Run only tests with WORD in their name.")
@click.option("--fail-on-error", is_flag=True, help="Fail if an iptables command of a script fails.")
@click.option("-x", "stops", is_flag=True, help="Stop after the first test that fails.")
@click.option("-v", "--verbose", is_flag=True, help="Also list the tests that passed.")
@click.option("-j", "jobs", metavar="N", type=click.IntRange(1), default=1, help="Run N files at once.")
@click.option("--seed", type=int, help="Make random choices once, from this number, instead of following each.")
@click.option("--format", "form", type=click.Choice(FORMATS), help="How results are printed; the default is text.")
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
@click.option("--output", metavar="FILE", help="Write the results to FILE, and print them as text.")
@click.option("--coverage", "covers", is_flag=True, help="Report the rules and policies that no packet reached.")
@click.option("--coverage-min", type=click.FloatRange(0, 100), metavar="N", help="Fail below N percent.")
@click.option("--coverage-listing", metavar="FILE", help="Write the rules with their packets to FILE.")
@click.option("--coverage-html", metavar="FILE", help="Write them to FILE as an HTML page.")
@click.option("--coverage-badge", metavar="FILE", help="Write a badge (SVG) with the percentage to FILE.")
@click.option("--answers", metavar="FILE", help="Read a scenario (JSON) and print its answers as JSON.")
@click.option("--outcomes", "every", is_flag=True, help="With --answers: print every outcome with its probability.")
@color_option
def test(
    paths: tuple[str, ...],
    rules: tuple[str, ...],
    sets: tuple[str, ...],
    host: str | None,
    words: tuple[str, ...],
    fail_on_error: bool,
    stops: bool,
    verbose: bool,
    jobs: int,
    seed: int | None,
    form: str | None,
    as_json: bool,
    output: str | None,
    covers: bool,
    answers: str | None,
    every: bool,
    **coverage: Any,
) -> bytes | tuple[int, bytes]:
    """Test a firewall: send packets through its rules and compare the verdicts with the expected ones.

    \b
    host
      eth0 203.0.113.1/24
    script ./firewall.sh

    \b
    ssh only from the office
      eth0: tcp 198.51.100.7:4 > 203.0.113.1:22 syn => drop
      eth0: tcp 192.0.2.8:5 > 203.0.113.1:22 syn => local

    A FILE ending in .fw is a test file as above (docs/testing.md); one ending in .json is a scenario with `expect`. For
    a DIR, all such files in it and below are used, except those in hidden directories and in other Git repositories;
    without FILE or DIR, those of the current directory. The packets of a file pass one after another, so connections
    and what rules remember are kept from test to test.

    If rules choose at random, a packet must meet the expectation in every outcome. If its verdict depends on something
    that can't be known, the test fails, unless `=> unknown` is expected.

    Exit status: 0 if all tests passed, 1 if one failed or the coverage is less than --coverage-min, 2 if a FILE can't
    be used or no test is left to run.
    """
    if answers is not None:
        if paths:
            raise click.UsageError("--answers reads one scenario: leave out the other files")
        from iptables_py.app.test.answering import printed_answers

        return printed_answers(answers, seed or 0, every)
    if every:
        raise click.UsageError("--outcomes needs --answers FILE")
    from iptables_py.app.test.running import Settings
    from iptables_py.app.test.session import Reports, run_all

    reports = Reports(one_format(form, json=as_json), None if output == "-" else output, verbose, covers, **coverage)
    covers_rules = reports.measures_coverage
    settings = Settings(_decoded(rules), _decoded(sets), host, words, seed, stops, covers_rules, fail_on_error)
    return run_all(_decoded(paths) or (".",), settings, jobs, reports)


def _decoded(paths: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(decoded(os.fsencode(path)) for path in paths)
