"""The click side of iptables-py: its options and commands, and how their errors are printed."""

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

# main() runs these without click; they are here for the help, which leaves out the -nft names
RAW = {
    **{program.name: program.doc for program in PROGRAMS.values() if program.doc},
    "save": "Run iptables-save, or with -6 ip6tables-save.",
    "restore": "Run iptables-restore, or with -6 ip6tables-restore.",
}


@click.group(options_metavar="[--state-dir DIR]")
@click.option(
    "--state-dir",
    metavar="DIR",
    expose_value=False,
    callback=lambda context, option, value: _named(value),
    help="The ruleset's directory; overrides IPTABLES_PY_STATE.",
)
@click.version_option(__version__, message="%(prog)s %(version)s")
def group() -> None:
    """iptables without root and without a kernel; the ruleset is kept in a file.

    \b
    iptables-py -A INPUT -p tcp --dport 22 -j ACCEPT
    iptables-py -nvL
    iptables-py ip6tables -S

    If the first word begins with a dash, the whole command line goes to iptables. That includes -h, -V and -6; the
    only exceptions are the options below.
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
    """Reject an empty directory name: an unset variable in a script must not mean the user's own ruleset."""
    if value == "":
        raise click.BadParameter("the directory name is empty")


def run(words: list[str]) -> "NoReturn":
    """Run one of our own commands and end the process. A command returns its output, or a pair of status and output."""
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
    except OSError as error:  # from printing the help: the commands report trouble with files themselves
        status, err = 1, _line(f"{PROGRAM}: write error: {error.strerror}")
    cli.finish(PROGRAM, status, out, err)


def _line(text: str) -> bytes:
    """Return the text as one line, with the original bytes of command line words."""
    return os.fsencode(" ".join(text.splitlines())) + b"\n"
