"""iptables-py run: a script with our programs first on its PATH."""

import os

import click

from iptables_py.values.text import decoded


@click.command(context_settings={"ignore_unknown_options": False, "allow_interspersed_args": False})
@click.argument("command", nargs=-1, required=True, type=click.UNPROCESSED, metavar="[--] COMMAND [ARGUMENT]...")
@click.option("--rules", metavar="FILE", multiple=True, help="Start from a save file; once more for the other family.")
@click.option("--show", is_flag=True, help="Print the ruleset as a tree at the end.")
@click.option("--save", metavar="FILE", multiple=True, help="Write a save file at the end; IPv6's if it ends in .v6.")
@click.option("--record", metavar="FILE", help="Write a line of JSON for each iptables command.")
@click.option("--fail-on-error", is_flag=True, help="Fail if an iptables command failed, and say which.")
@click.option("--no-sudo", is_flag=True, help="Leave sudo alone: what it runs is the host's.")
def run(
    command: tuple[str, ...],
    rules: tuple[str, ...],
    show: bool,
    save: tuple[str, ...],
    record: str | None,
    fail_on_error: bool,
    no_sudo: bool,
) -> tuple[int, bytes]:
    """Run COMMAND, a script for instance, with iptables, ip6tables, ipset and so on from here.

    The ruleset is thrown away at the end, unless --state-dir or IPTABLES_PY_STATE says which it is to be. sudo runs its
    command on the same ruleset and as the same user. The status is COMMAND's, 128 and the signal's number if that ended
    it, 126 if it can't be run and 127 if it isn't there; with --fail-on-error 1 where it would be 0.

    --record appends {"argv", "status", "stderr", "time", "seconds"} for each command, for scripts of bash with "file",
    "up_to" (the last line that bash had read) and, where just one line of these can be it, "line". --fail-on-error
    doesn't mind -C and ipset test that answer no. A FILE - is standard output.
    """
    from iptables_py.app.run import failures, surroundings

    signals = surroundings.Signals()  # before there is anything to be left behind
    try:
        with surroundings.place(not no_sudo, record, fail_on_error) as place:
            for name in rules:
                surroundings.load(decoded(os.fsencode(name)))
            status = surroundings.carry_out(command, place, signals)
            told = b"".join(surroundings.tree() for _ in range(show))
            told += b"".join(surroundings.saved(name) for name in save)
            if fail_on_error and failures.report(place.record, place.recorded_before):
                status = status or 1
            return status, told
    except OSError as error:
        named = f"{os.fsdecode(error.filename)}: " if error.filename else ""
        raise click.ClickException(f"{named}{error.strerror}") from None
