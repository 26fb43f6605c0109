"""The click side of iptables-py: its options, the commands that are its own, and how their errors are printed."""

import os

import click

from iptables_py import __version__, cli
from iptables_py.app.completion.command import completion
from iptables_py.app.diff.command import diff
from iptables_py.app.find.command import find
from iptables_py.app.run.command import run as run_command
from iptables_py.app.shim.command import shim
from iptables_py.app.show.command import show
from iptables_py.app.state.command import state
from iptables_py.errors import Problem, printed
from iptables_py.programs import PROGRAMS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

PROGRAM = "iptables-py"

# main() hands these on before click sees them; here they are for the help, save for the -nft names.
RAW = {
    **{program.name: program.doc for program in PROGRAMS.values() if program.doc},
    "save": "iptables-save, or with -6 ip6tables-save.",
    "restore": "iptables-restore, or with -6 ip6tables-restore.",
}


@click.group(options_metavar="[--state-dir DIR]")
@click.option(
    "--state-dir",
    metavar="DIR",
    expose_value=False,
    callback=lambda context, option, value: _named(value),
    help="The directory with the ruleset, instead of IPTABLES_PY_STATE.",
)
@click.version_option(__version__, message="%(prog)s %(version)s")
def group() -> None:
    """iptables without root and without a kernel: its ruleset is kept in a file.

    \b
    iptables-py -A INPUT -p tcp --dport 22 -j ACCEPT
    iptables-py -nvL
    iptables-py ip6tables -S

    A first word that begins with a dash goes to iptables with all that follows (also -h, -V and -6);
    only the options below are iptables-py's own.
    """


for name, text in RAW.items():
    group.add_command(click.Command(name, help=text, add_help_option=False))
group.add_command(completion)
group.add_command(diff)
group.add_command(find)
group.add_command(run_command)
group.add_command(shim)
group.add_command(show)
group.add_command(state)


def _named(value: str | None) -> None:
    """Refuses an empty directory name: an unset variable of a script must not mean the user's own ruleset."""
    if value == "":
        raise click.BadParameter("the directory's name is empty")


def run(words: list[str]) -> "NoReturn":
    """Run one of our own commands as this process: each returns its output, some a status before it."""
    status, out, err = 0, b"", b""
    try:
        answer = group.main(words, PROGRAM, standalone_mode=False)
        if isinstance(answer, tuple):
            status, out = answer
        elif isinstance(answer, bytes):
            out = answer
    except Problem as problem:
        status, err = problem.status, printed(problem, PROGRAM).encode("utf-8", "surrogateescape")
    except click.UsageError as error:
        path = error.ctx.command_path if error.ctx else PROGRAM
        status, err = error.exit_code, _line(f"{path}: {error.format_message().rstrip('.')}. See {path} --help.")
        err += getattr(error, "more", "").encode("utf-8", "surrogateescape")  # of rulesets.BadFile
    except click.ClickException as error:
        status, err = error.exit_code, _line(f"{PROGRAM}: {error.format_message()}")
    except OSError as error:  # the help's: a command says by itself what went wrong with its files
        status, err = 1, _line(f"{PROGRAM}: write error: {error.strerror}")
    cli.finish(PROGRAM, status, out, err)


def _line(text: str) -> bytes:
    """One line, with the bytes of the words as they were given."""
    return os.fsencode(" ".join(text.splitlines())) + b"\n"
