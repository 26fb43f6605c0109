"""iptables-py run: run a script with our programs first on its PATH."""

import os

import click

from iptables_py.values.text import decoded


@click.command(context_settings={"ignore_unknown_options": False, "allow_interspersed_args": False})
@click.argument("command", nargs=-1, required=True, type=click.UNPROCESSED, metavar="[--] COMMAND [ARGUMENT]...")
@click.option("--rules", metavar="FILE", multiple=True, help="Load a save file first; repeat for the other family.")
@click.option("--show", is_flag=True, help="Print the ruleset as a tree at the end.")
@click.option("--save", metavar="FILE", multiple=True, help="Write a save file at the end; of IPv6 if it ends in .v6.")
@click.option("--record", metavar="FILE", help="Append a line of JSON for each iptables command.")
@click.option("--fail-on-error", is_flag=True, help="Fail if an iptables command fails, and list those commands.")
@click.option("--no-sudo", is_flag=True, help="Use the host's sudo, and with it the host's iptables.")
def run(
    command: tuple[str, ...],
    rules: tuple[str, ...],
    show: bool,
    save: tuple[str, ...],
    record: str | None,
    fail_on_error: bool,
    no_sudo: bool,
) -> tuple[int, bytes]:
    """Run a command or script on a temporary ruleset.

    COMMAND finds the iptables, ip6tables and ipset of iptables-py first on PATH. The ruleset is deleted at the end,
    unless --state-dir or IPTABLES_PY_STATE names one. sudo runs its command on the same ruleset, as the same user.

    The exit status is that of COMMAND: 128 plus the signal's number if a signal ended it, 126 if it can't be run, 127
    if it is not found. It is 1 instead of 0 if an iptables command failed and --fail-on-error is given; a -C or an
    ipset test that answers no is not a failure.

    --record appends {"argv", "status", "stderr", "time", "seconds"} for each command. In bash scripts it adds "file",
    "up_to" (the last line that bash had read) and, if exactly one line up to there can have run the command, "line".

    As FILE, - is standard input for --rules and standard output for --save.
    """
    from iptables_py.app.run import failures, surroundings

    signals = surroundings.Signals()  # before there are temporary files
    try:
        with surroundings.place(not no_sudo, record, fail_on_error) as place:
            for name in rules:
                surroundings.load(decoded(os.fsencode(name)))
            status = surroundings.carry_out(command, place, signals)
            output = b"".join(surroundings.tree() for _ in range(show))
            output += b"".join(surroundings.saved(name) for name in save)
            if fail_on_error and failures.report(place.record, place.recorded_before):
                status = status or 1
            return status, output
    except OSError as error:
        named = f"{os.fsdecode(error.filename)}: " if error.filename else ""
        raise click.ClickException(f"{named}{error.strerror}") from None
