"""iptables-py shim: install launchers named like iptables' programs, and put their directory first on PATH."""

import os
import shlex
from contextlib import contextmanager

import click

from iptables_py.app.terminal import visible
from iptables_py.ownwords import has_state_directory
from iptables_py.startup import launchers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@click.group(no_args_is_help=False)
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
def install(directory: str, force: bool) -> bytes:
    """Write the launchers into DIR.

    If DIR has files of other programs under these names, nothing is written. With --force such a file is renamed to
    NAME.iptables-py-saved, and `shim remove` restores it. Only with --force can DIR be a system directory (/sbin,
    /usr/sbin, /bin or /usr/bin).
    """
    _install(directory, force)
    return os.fsencode(f"{len(launchers.NAMES)} launchers installed in {visible(directory)}\n")


def _install(directory: str, force: bool) -> None:
    if launchers.is_the_systems(directory) and not force:
        raise click.UsageError(
            f"{directory} is a system directory: launchers there would replace the real firewall's commands."
            " Use --force if that is intended, as in a container."
        )
    with _files():
        others = launchers.others(directory)
        if others and not force:
            raise click.ClickException(
                f"{directory} has other files named {', '.join(others)}: --force renames them, and installs ours"
            )
        launchers.install(directory)


@shim.command()
@_argument()
def remove(directory: str) -> bytes:
    """Remove the launchers from DIR.

    Files that `shim install --force` renamed are restored.
    """
    with _files():
        count = launchers.remove(directory)
    return os.fsencode(f"{count} launchers removed from {visible(directory)}\n")


@shim.command()
@_argument(required=False)
def env(directory: str | None) -> bytes:
    """Print a shell command that puts the launchers first on PATH.

    Use it as: eval "$(iptables-py shim env)". The launchers are in DIR, by default $XDG_DATA_HOME/iptables-py/bin, and
    are installed there if any is missing or outdated.

    If IPTABLES_PY_STATE is a relative path, or --state-dir is given before `shim`, the command also sets
    IPTABLES_PY_STATE to the absolute path, so that the ruleset is the same in all directories.
    """
    directory = directory or _default()
    if ":" in directory:
        raise click.UsageError(f"{directory}: PATH cannot hold a name with a colon, choose another directory")
    if not launchers.complete(directory):
        _install(directory, force=False)
    state = os.environ.get("IPTABLES_PY_STATE", "")
    if state and (has_state_directory() or not os.path.isabs(state)):
        kept = f"; IPTABLES_PY_STATE={shlex.quote(os.path.abspath(state))}; export IPTABLES_PY_STATE"
    else:
        kept = ""
    return os.fsencode(f"PATH={shlex.quote(directory)}${{PATH:+:$PATH}}; export PATH{kept}\n")


def _default() -> str:
    """Return the default directory of the user's launchers."""
    data = os.environ.get("XDG_DATA_HOME", "")
    if not data.startswith("/"):  # the XDG specification: relative paths are ignored
        home = os.environ.get("HOME")
        if not home:
            raise click.UsageError("HOME is not set: give the directory for the launchers")
        data = f"{home}/.local/share"
    return os.path.realpath(f"{data}/iptables-py/bin")
