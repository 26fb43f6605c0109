"""iptables-py shim: install launchers named like iptables' programs, and put their directory first on PATH."""

import json
import os
import shlex
from contextlib import contextmanager

import click

from iptables_py.app.commandgroup import CommandGroup
from iptables_py.app.shim import manuals
from iptables_py.app.terminal import visible
from iptables_py.ownwords import has_state_directory
from iptables_py.startup import launchers
from iptables_py.store.directory import state_directory
from iptables_py.values.text import encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


SHELLS = ("bash", "zsh", "fish", "sh")


@click.group(cls=CommandGroup, no_args_is_help=False)
def shim() -> None:
    """Install launchers named like iptables' programs."""


def _directory(context: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    """Return the directory with symbolic links resolved. An empty name is an error."""
    if value is None:
        return None
    if not value:
        raise click.BadParameter("the directory name is empty")
    with _files():
        return os.path.realpath(value)


def _argument(required: bool = True) -> "Callable[[Callable[..., object]], Callable[..., object]]":
    return click.argument("directory", metavar="DIR" if required else "[DIR]", callback=_directory, required=required)


@contextmanager
def _files() -> "Iterator[None]":
    """Turn an OSError into a one-line message of ours."""
    try:
        yield
    except OSError as error:
        named = f"{error.filename}: " if error.filename else ""
        raise click.ClickException(f"{named}{error.strerror}") from None


@shim.command()
@_argument()
@click.option("--force", is_flag=True, help="Allow system directories, and rename files in the way.")
@click.option("--legacy", is_flag=True, help="Also write iptables-legacy and its like, with a ruleset of their own.")
def install(directory: str, force: bool, legacy: bool) -> bytes:
    """Write the launchers into DIR.

    The programs' manual pages go where man looks for them: into share/man next to a DIR named bin or sbin, else into
    DIR/man. Pages of other programs are left alone.

    If DIR has other programs under these names, nothing is written. With --force, such a program is renamed to
    NAME.iptables-py-saved, and `shim remove` restores it. DIR can be a system directory (/sbin, /usr/sbin, /bin or
    /usr/bin) only with --force.

    Some programs look for iptables-legacy to choose between two rulesets of the kernel, so its launchers are written
    only with --legacy. Once they are there, they are kept up to date.
    """
    count = _install(directory, force, legacy)
    return os.fsencode(f"{count} launchers installed in {visible(directory)}\n{_manual(directory)}")


def _install(directory: str, force: bool, legacy: bool = False) -> int:
    if launchers.is_the_systems(directory) and not force:
        raise click.UsageError(
            f"{directory} is a system directory: launchers there would replace the real firewall's commands."
            " Use --force if that is intended, as in a container."
        )
    with _files():
        others = launchers.others(directory, legacy)
        if others and not force:
            raise click.ClickException(
                f"{directory} has other files named {', '.join(others)}: --force renames them, and installs ours"
            )
        return launchers.install(directory, legacy)


def _manual(directory: str) -> str:
    """Write the programs' manual pages; return a line about them. The launchers work without."""
    where = visible(manuals.place(directory))
    try:
        others = manuals.install(directory)
    except OSError as error:
        return f"no manual pages installed in {where}: {error.strerror}\n"
    left = f", but not over those of others: {', '.join(others)}" if others else ""
    return f"manual pages installed in {where}{left}\n"


@shim.command()
@_argument()
def remove(directory: str) -> bytes:
    """Remove the launchers from DIR, and their manual pages.

    Files that `shim install --force` renamed are restored.
    """
    with _files():
        count = launchers.remove(directory)
        manuals.remove(directory)
    return os.fsencode(f"{count} launchers removed from {visible(directory)}\n")


@shim.command()
@_argument(required=False)
@click.option("--shell", type=click.Choice(SHELLS), help="The shell that reads the line.")
def env(directory: str | None, shell: str | None) -> bytes:
    """Print a shell command that puts the launchers first on PATH.

    \b
    eval "$(iptables-py shim env)"               bash, zsh, sh
    iptables-py shim env --shell fish | source   fish

    The launchers are in DIR, by default $XDG_DATA_HOME/iptables-py/bin. They are written if any is missing or outdated.
    Without --shell, the command is for fish if fish started `shim env`.

    If IPTABLES_PY_STATE is a relative path, or --state-dir is given before `shim`, the command also sets
    IPTABLES_PY_STATE to the absolute path, so that the ruleset is the same in all directories.
    """
    directory = directory or _default()
    if ":" in directory:
        raise click.UsageError(f"{directory}: PATH cannot hold a name with a colon, choose another directory")
    if not launchers.complete(directory):
        _install(directory, force=False)
    _manual(directory)
    state = os.environ.get("IPTABLES_PY_STATE", "")
    to_keep = bool(state) and (has_state_directory() or not os.path.isabs(state))
    path = os.path.abspath(state) if to_keep else ""
    return os.fsencode((_for_fish if (shell or _parent_shell()) == "fish" else _for_others)(directory, path) + "\n")


def _for_fish(directory: str, state: str) -> str:
    programs, kept = ("'" + one.replace("\\", "\\\\").replace("'", "\\'") + "'" for one in (directory, state))
    return f"set -gx PATH {programs} $PATH" + f"; set -gx IPTABLES_PY_STATE {kept}" * bool(state)


def _for_others(directory: str, state: str) -> str:
    kept = f"; IPTABLES_PY_STATE={shlex.quote(state)}; export IPTABLES_PY_STATE" if state else ""
    return f"PATH={shlex.quote(directory)}${{PATH:+:$PATH}}; export PATH{kept}"


def _parent_shell() -> str:
    """Return the name of the program that started this one, "" if it is not known. SHELL is only the login shell."""
    try:
        return os.path.basename(os.readlink(f"/proc/{os.getppid()}/exe"))
    except OSError:
        return ""


@shim.command()
@_argument(required=False)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def status(directory: str | None, as_json: bool) -> tuple[int, bytes]:
    """Show where launchers are, and whether they are used.

    For DIR, or else for the default directory and all directories of PATH that have launchers, this shows which
    launchers are missing, outdated, or hidden by other files on PATH, which Python and package they start, and the
    ruleset that they use.

    The exit status is 0 if all launchers of one of these directories exist, are up to date and first on PATH, else 1.
    """
    from iptables_py.app.shim import status as report

    with _files():
        every = report.found(directory, _usual())
        state = state_directory()
    if as_json:
        text = json.dumps(report.fields(every, state)) + "\n"
    else:
        text = report.text(every, state)
    return int(not report.is_well(every)), encoded(text)


def _default() -> str:
    """Return the default directory of the user's launchers."""
    usual = _usual()
    if not usual:
        raise click.UsageError("HOME is not set: give the directory for the launchers")
    return usual


def _usual() -> str:
    """Return that directory, "" if nothing determines one."""
    data = os.environ.get("XDG_DATA_HOME", "")
    home = os.environ.get("HOME")
    if not data.startswith("/"):  # the XDG specification: relative paths are ignored
        data = f"{home}/.local/share" if home else ""
    return data and os.path.realpath(f"{data}/iptables-py/bin")
