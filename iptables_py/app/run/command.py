"""iptables-py run: run a script with our programs in place of the host's."""

import os

import click

from iptables_py.app.outputoptions import color_option
from iptables_py.app.run.formats import FORMATS, Reports
from iptables_py.values.text import decoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    pass


@click.command(context_settings={"ignore_unknown_options": False, "allow_interspersed_args": False})
@click.argument("command", nargs=-1, required=True, type=click.UNPROCESSED, metavar="[--] COMMAND [ARGUMENT]...")
@click.option("--rules", metavar="FILE", multiple=True, help="Load a save file first; repeat for the other family.")
@click.option("--sets", metavar="FILE", multiple=True, help="Load the output of `ipset save` before the rules.")
@click.option("--show", is_flag=True, help="Print the ruleset as a tree at the end.")
@click.option("--save", metavar="FILE", multiple=True, help="Write a save file at the end; of IPv6 if it ends in .v6.")
@click.option("--record", metavar="FILE", help="Append a line of JSON for each iptables command.")
@click.option("--fail-on-error", is_flag=True, help="Fail if an iptables command fails or there is none.")
@click.option("--expect", metavar="FILE", multiple=True, help="Fail if the rules or sets differ from FILE.")
@click.option("--update", is_flag=True, help="Write the files of --expect that differ.")
@click.option("--guard", metavar="PACKET", multiple=True, help="Fail if a packet does not pass after every command.")
@click.option("--host", metavar="FILE", help="The host of --guard, as `iptables-py host detect` describes it.")
@click.option("--format", "form", type=click.Choice(FORMATS), help="How results are printed.")
@click.option("--output", metavar="FILE", help="Write the results to FILE, and print them as text.")
@click.option("--keep", is_flag=True, help="Use and keep the current ruleset, that of IPTABLES_PY_STATE if it is set.")
@click.option("--isolate-network", is_flag=True, help="Run the command without a network except for loopback.")
@click.option("--no-sudo", is_flag=True, help="Use the host's sudo.")
@color_option
def run(
    command: tuple[str, ...],
    rules: tuple[str, ...],
    sets: tuple[str, ...],
    show: bool,
    save: tuple[str, ...],
    record: str | None,
    fail_on_error: bool,
    expect: tuple[str, ...],
    update: bool,
    guard: tuple[str, ...],
    host: str | None,
    form: str | None,
    output: str | None,
    keep: bool,
    isolate_network: bool,
    no_sudo: bool,
) -> tuple[int, bytes]:
    """Run a command or script on a temporary ruleset.

    COMMAND finds the programs of iptables-py (iptables, ip6tables, ipset, nfacct ...) first on PATH, in /sbin and
    /usr/sbin, and under the paths of the host's programs. Other programs that change the firewall (nft, ebtables,
    arptables ...) are refused. Absolute paths need a mount namespace: run as root, or where users may create
    namespaces. Elsewhere a line on standard error warns that absolute paths reach the host's programs, or are not
    found.

    The ruleset is empty at the start and deleted at the end, unless iptables-py --state-dir or --keep is given.
    Accounting objects (nfacct) that the rules of --rules need are created. sudo runs its command as the same user on
    the same ruleset.

    The exit status is that of COMMAND: 128 plus the signal's number if a signal ended it, 126 if it can't be run, 127
    if it is not found. With --fail-on-error it is 1 instead of 0 if an iptables command failed or could not be
    recorded, or if there was none. A -C or an ipset test with the answer no is not a failure.

    --record appends {"argv", "status", "stderr", "time", "seconds"} for each command. For scripts of bash and sh it
    adds "file", "up_to" (the last line that the shell had read), and "line", or "lines" if more than one line can have
    run the command. "called_by" is the command line of a program that is not a shell, such as make. "input_line" is the
    line of the script with the faulty line of a restore, in a here-document.

    --guard names a packet that must always pass, such as 'eth0: tcp 192.0.2.8:* > 203.0.113.1:22 syn'. After every
    command, the packet and the reply to it are traced, and also the connection that it established before. If a command
    stops them, it is reported at the end, and the exit status is 1 instead of 0. These checks change nothing.

    --expect names a file with the expected final rules, for IPv4 or IPv6 by its name (.v4, .v6) or content, or with the
    expected sets (.ipset, the output of `ipset save`). It can be repeated. The differences are printed as by
    `iptables-py diff`, with FILE as the old side, and the exit status is 1 instead of 0. It is also 1 if COMMAND has
    changed the rules of a family for which no FILE is given. With --update, files that differ or are missing are
    written instead, without dates and counters, unless the run failed.

    With --expect, --format or --output, the last line is a summary. --format github adds annotations, and --format
    junit writes an XML report to the file of --output.

    A file that can't be written is reported before COMMAND runs, with status 2. If writing fails later, as on a full
    disk, the exit status is 1 instead of 0, and results that are missing in the file are printed.

    The FILE - is standard input for --rules, --sets and --expect. For --save, --record and --output it is standard
    output, written after COMMAND has ended.
    """
    from iptables_py.app.guardoptions import checks_of
    from iptables_py.app.run.outputs import check as check_writable
    from iptables_py.app.run.session import Settings, carried_out
    from iptables_py.ownwords import has_state_directory

    checks = checks_of(guard, host)
    reports = Reports(form or "text", output) if form or output or expect else None
    settings = Settings(
        rules=_decoded(rules), sets=_decoded(sets), show=show, save=save, record=record, fail_on_error=fail_on_error,
        expect=_decoded(expect), update=update, keep=keep or has_state_directory(), isolate_network=isolate_network,
        with_sudo=not no_sudo,
    )  # fmt: skip
    written = [*save, *(path for path in (record, output) if path is not None), *(expect if update else ())]
    check_writable(written)
    try:
        return carried_out(command, settings, (guard, checks) if checks else None, reports)
    except OSError as error:
        named = f"{os.fsdecode(error.filename)}: " if error.filename else ""
        raise click.ClickException(f"{named}{error.strerror}") from None


def _decoded(paths: tuple[str, ...]) -> list[str]:
    return [decoded(os.fsencode(path)) for path in paths]
