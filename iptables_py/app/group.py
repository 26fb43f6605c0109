"""The click side of iptables-py: its options and commands, and how their errors are printed.

A command of our own is a folder: app/NAME/command.py defines the click command NAME. Nothing else lists it.
"""

import os
import sys
from collections.abc import MutableMapping
from importlib import import_module

import click

from iptables_py import __version__, cli
from iptables_py.app.commandgroup import CommandGroup
from iptables_py.app.formatter import WIDEST
from iptables_py.app.outputoptions import PAGED
from iptables_py.app.terminal import visible, visible_lines
from iptables_py.app.usage import message
from iptables_py.errors import Problem, printed
from iptables_py.programs import PROGRAMS
from iptables_py.values.text import encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import NoReturn

    Output = tuple[int, bytes] | bytes | None  # of a command: status and standard output

PROGRAM = "iptables-py"
FOLDERS = os.path.dirname(__file__)
OWN = sorted(name for name in os.listdir(FOLDERS) if os.path.isfile(os.path.join(FOLDERS, name, "command.py")))

# main() runs these without click; they are here for the help, which leaves out the -nft names
RAW = {
    **{program.name: program.doc for program in PROGRAMS.values() if program.doc},
    "save": "Run iptables-save, or with -6 ip6tables-save.",
    "restore": "Run iptables-restore (-6, FILE.v6: ip6tables-restore).",
}


class Commands(MutableMapping[str, click.Command]):
    """All commands by name. One of our own is imported when it is looked up, so that running it loads no other."""

    def __init__(self) -> None:
        raw = {name: click.Command(name, help=text, add_help_option=False) for name, text in RAW.items()}
        self._loaded: dict[str, click.Command | None] = {**raw, **dict.fromkeys(OWN)}

    def __getitem__(self, name: str) -> click.Command:
        command = self._loaded[name]
        if command is None:
            command = getattr(import_module(f"iptables_py.app.{name}.command"), name)
            command.context_settings.setdefault("help_option_names", ["-h", "--help"])  # the group's -h is iptables'
            self._loaded[name] = command
        return command

    def __setitem__(self, name: str, command: click.Command) -> None:
        self._loaded[name] = command

    def __delitem__(self, name: str) -> None:
        del self._loaded[name]

    def __iter__(self) -> "Iterator[str]":
        return iter(self._loaded)

    def __len__(self) -> int:
        return len(self._loaded)


class IptablesPy(CommandGroup):
    """All commands: our own, and iptables' programs."""

    def sections(self, ctx: click.Context) -> "Iterable[tuple[str, Iterable[str]]]":
        """Return the headings in the list of commands, each with the names below it."""
        return [("Commands", OWN), ("Programs of iptables, with their own options", RAW)]


@click.group(
    cls=IptablesPy,
    no_args_is_help=False,
    options_metavar="[--state-dir DIR]",
    commands=Commands(),
    context_settings={"max_content_width": WIDEST},
)
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

    If the first word is an option, the whole command line goes to iptables, including -h and -V. If that option is -6,
    the rest goes to ip6tables. The only exceptions are --state-dir, --version and --help.

    `iptables-py help COMMAND` shows the help of a command or program.
    """


@group.result_callback()
@click.pass_context
def _paged(context: click.Context, output: "Output", /) -> "Output":
    """Show the output of a command in a pager if that is wanted, and return what is left to print."""
    if not context.meta.get(PAGED):
        return output
    from iptables_py.app.pager import paged

    status, out = output if isinstance(output, tuple) else (0, output or b"")
    return status, b"" if paged(out) else out


def _named(value: str | None) -> None:
    """Reject an empty directory name: an unset variable in a script must not mean the user's own ruleset."""
    if value == "":
        raise click.BadParameter("the directory name is empty")


def run(words: list[str]) -> "NoReturn":
    """Run one of our own commands and end the process. A command returns its output, or a pair of status and output."""
    status, out, err = 0, b"", b""
    _replace_closed_files()
    try:
        answer = group.main(words, PROGRAM, standalone_mode=False)
        if isinstance(answer, tuple):
            status, out = answer
        elif isinstance(answer, bytes):
            out = answer
    except Problem as problem:
        status, err = problem.status, encoded(visible_lines(printed(problem, problem.command or PROGRAM)))
    except click.UsageError as error:
        status, err = error.exit_code, _line(message(error, PROGRAM)) + encoded(getattr(error, "more", ""))
    except click.ClickException as error:
        status, err = error.exit_code, _line(f"{PROGRAM}: {error.format_message()}")
    except OSError as error:  # from printing the help: the commands report trouble with files themselves
        status, err = 1, _line(f"{PROGRAM}: write error: {error.strerror}")
    cli.finish(PROGRAM, status, out, err)


def _replace_closed_files() -> None:
    """Open /dev/null as each standard file that is closed: Python has None there, and other files could get its number.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode))


def _line(text: str) -> bytes:
    """Return the text as one line, with the original bytes of command line words except control characters."""
    return os.fsencode(visible(text.rstrip("\n").replace("\n", " "))) + b"\n"
