"""iptables-py shim: putting the names of iptables' programs into a directory, and that directory first on PATH."""

import os
import shlex
from contextlib import contextmanager

import click

from iptables_py.startup import launchers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@click.group(no_args_is_help=False)
def shim() -> None:
    """Launchers under the names of iptables' programs."""


def _directory(context: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    """The directory's real place; its name must say one."""
    if value is None:
        return None
    if not value:
        raise click.BadParameter("the directory's name is empty")
    with _files():
        return os.path.realpath(value)


def _argument(required: bool = True) -> "Callable[[Callable[..., object]], Callable[..., object]]":
    return click.argument("directory", metavar="DIR", callback=_directory, required=required)


@contextmanager
def _files() -> "Iterator[None]":
    """What the system says about a file becomes our one line."""
    try:
        yield
    except OSError as error:
        named = f"{error.filename}: " if error.filename else ""
        raise click.ClickException(f"{named}{error.strerror}") from None


@shim.command()
@_argument()
@click.option("--force", is_flag=True, help="Also among the system's own commands, and in the place of other files.")
def install(directory: str, force: bool) -> bytes:
    """Write them into DIR.

    What stands in DIR under their names and is none of ours is left alone, and nothing is written. With --force it is
    kept as NAME.iptables-py-saved, and `shim remove` puts it back.
    """
    _install(directory, force)
    return os.fsencode(f"{len(launchers.NAMES)} launchers are in {directory}\n")


def _install(directory: str, force: bool) -> None:
    if launchers.is_the_systems(directory) and not force:
        raise click.UsageError(
            f"{directory} holds the system's own commands: whoever needs the real firewall would get this one."
            " If that is right, as in a container, say --force."
        )
    with _files():
        others = launchers.others(directory)
        if others and not force:
            raise click.ClickException(
                f"not written by iptables-py: {', '.join(others)} in {directory}. --force puts ours in their place."
            )
        launchers.install(directory)


@shim.command()
@_argument()
def remove(directory: str) -> bytes:
    """Take ours out of DIR, and nothing else."""
    with _files():
        count = launchers.remove(directory)
    return os.fsencode(f"{count} launchers were taken out of {directory}\n")


@shim.command()
@_argument(required=False)
def env(directory: str | None) -> bytes:
    """Print the shell line that puts them first on PATH.

    Use it as: eval "$(iptables-py shim env)". The launchers are in DIR, by default $XDG_DATA_HOME/iptables-py/bin, and
    are installed there if they are missing.
    """
    directory = directory or _default()
    if ":" in directory:
        raise click.UsageError(f"PATH cannot hold a directory with a colon in its name: {directory}")
    if not launchers.complete(directory):
        _install(directory, force=False)
    return os.fsencode(f"PATH={shlex.quote(directory)}${{PATH:+:$PATH}}; export PATH\n")


def _default() -> str:
    """The place for the user's own launchers."""
    data = os.environ.get("XDG_DATA_HOME", "")
    if not data.startswith("/"):  # others are to be ignored, says the XDG specification
        home = os.environ.get("HOME")
        if not home:
            raise click.UsageError("HOME is not set: name the directory for the launchers.")
        data = f"{home}/.local/share"
    return os.path.realpath(f"{data}/iptables-py/bin")
