"""iptables-py run: run a script with our programs in place of the host's."""

import os

import click

from iptables_py.values.text import decoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.app.run.guard.checks import Checks
    from iptables_py.app.run.guard.server import Server
    from iptables_py.app.run.surroundings import Place


@click.command(context_settings={"ignore_unknown_options": False, "allow_interspersed_args": False})
@click.argument("command", nargs=-1, required=True, type=click.UNPROCESSED, metavar="[--] COMMAND [ARGUMENT]...")
@click.option("--rules", metavar="FILE", multiple=True, help="Load a save file first; repeat for the other family.")
@click.option("--sets", metavar="FILE", multiple=True, help="Load the output of `ipset save` before the rules.")
@click.option("--show", is_flag=True, help="Print the ruleset as a tree at the end.")
@click.option("--save", metavar="FILE", multiple=True, help="Write a save file at the end; of IPv6 if it ends in .v6.")
@click.option("--record", metavar="FILE", help="Append a line of JSON for each iptables command.")
@click.option("--fail-on-error", is_flag=True, help="Fail if an iptables command fails or there is none, and say why.")
@click.option("--guard", metavar="PACKET", multiple=True, help="Fail if a packet does not pass after every command.")
@click.option("--host", metavar="FILE", help="The host of --guard, as `iptables-py host detect` describes it.")
@click.option("--keep", is_flag=True, help="Use and keep the current ruleset, that of IPTABLES_PY_STATE if it is set.")
@click.option("--isolate-network", is_flag=True, help="Run the command without a network, except for the loopback.")
@click.option("--no-sudo", is_flag=True, help="Use the host's sudo.")
def run(
    command: tuple[str, ...],
    rules: tuple[str, ...],
    sets: tuple[str, ...],
    show: bool,
    save: tuple[str, ...],
    record: str | None,
    fail_on_error: bool,
    guard: tuple[str, ...],
    host: str | None,
    keep: bool,
    isolate_network: bool,
    no_sudo: bool,
) -> tuple[int, bytes]:
    """Run a command or script on a temporary ruleset.

    COMMAND finds the iptables, ip6tables, ipset and nfacct of iptables-py first on PATH, and also under the paths of
    the host's programs, such as /sbin/iptables. Other programs that change the firewall (nft, iptables-legacy,
    ebtables, arptables ...) are refused. This needs a mount namespace: run as root, or where users may make namespaces.
    Elsewhere a line on standard error says that absolute paths reach the host's programs.

    The ruleset is empty at the start and deleted at the end, unless iptables-py --state-dir or --keep is given. The
    accounting objects (nfacct) that the rules of --rules need are created. sudo runs its command on the same ruleset,
    as the same user.

    The exit status is that of COMMAND: 128 plus the signal's number if a signal ended it, 126 if it can't be run, 127
    if it is not found. With --fail-on-error it is 1 instead of 0 if an iptables command failed or could not be
    recorded, or if there was none; a -C or an ipset test that answers no is not a failure.

    --record appends {"argv", "status", "stderr", "time", "seconds"} for each command. In bash scripts it adds "file",
    "up_to" (the last line that bash had read) and, if exactly one line up to there can have run the command, "line".

    --guard names a packet that has to pass, such as 'eth0: tcp 192.0.2.8:* > 203.0.113.1:22 syn'. After every command
    it is traced with the answer to it, and so is the connection that it made before. The commands after which they no
    longer passed are reported at the end, and the exit status is 1 instead of 0. Nothing of these checks is stored.

    As FILE, - is standard input for --rules and --sets. For --save and --record it is standard output, after COMMAND
    has ended.
    """
    from iptables_py.app.guardoptions import checks_of
    from iptables_py.app.run import failures, surroundings
    from iptables_py.ownwords import has_state_directory

    checks = checks_of(guard, host)
    signals = surroundings.Signals()  # before there are temporary files
    keep = keep or has_state_directory()
    try:
        with surroundings.place(not no_sudo, record, fail_on_error, bool(guard), keep, isolate_network) as place:
            for name in sets:
                surroundings.load_sets(decoded(os.fsencode(name)))
            for name in rules:
                surroundings.load(decoded(os.fsencode(name)))
            server = _server(place, checks) if checks else None
            status = surroundings.carry_out(command, place, signals, server)
            lines, recorded = place.record.finish()
            if failures.report(place, lines, fail_on_error):
                status = status or 1
            if server and _guard_failed(server, status):
                status = status or 1
            output = recorded + b"".join(surroundings.tree() for _ in range(show))
            output += b"".join(surroundings.saved(name) for name in save)
            return status, output
    except OSError as error:
        named = f"{os.fsdecode(error.filename)}: " if error.filename else ""
        raise click.ClickException(f"{named}{error.strerror}") from None


def _server(place: "Place", checks: "Checks") -> "Server":
    """Check the packets once, and return the server for the checks after each command. Raise BadScenario or OSError."""
    from iptables_py.app.run.guard.server import Server

    checks.check(list)  # before the first command
    return Server(place.guard, checks)


def _guard_failed(server: "Server", status: int) -> bool:
    from iptables_py.app.run.guard.report import report

    server.stop()
    return report(server, status)
