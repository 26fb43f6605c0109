"""iptables-py host: describe the host whose packets are followed."""

from __future__ import annotations

import os
import sys

import click

from iptables_py.app.commandgroup import CommandGroup
from iptables_py.app.outputoptions import color_option
from iptables_py.values.text import decoded, encoded


@click.group(cls=CommandGroup, no_args_is_help=False)
def host() -> None:
    """Describe the host through which packets are followed."""


@host.command()
@click.option("--write", is_flag=True, help="Store the description instead of printing it.")
def detect(write: bool) -> bytes:
    """Describe this host: its interfaces, addresses, routes, policy rules and settings.

    The description is printed as TOML. It comes from the program `ip` and from /proc/sys; root is not needed. What the
    format can't describe, such as routes with several next hops, is listed under left_out.

    With --write the description is stored in the state directory, and the other commands use it.
    """
    from iptables_py.app.host.detection import description
    from iptables_py.app.host.kernel import ask
    from iptables_py.app.host.storing import store
    from iptables_py.app.hostfile import read
    from iptables_py.app.hosttext import written

    found = description(ask())
    text = written(found).encode("utf-8", "surrogateescape")
    read(text, "the detected host")  # nothing is stored that could not be used
    if not write:
        return text
    _say(f"stored in {store(text)}")
    if found.left_out:
        _say(f"left out: {len(found.left_out)}, `iptables-py host show` lists what")
    return b""


@host.command()
@click.option("--host", "path", metavar="FILE", help="Show this description instead of the stored one.")
@color_option
def show(path: str | None) -> bytes:
    """Print the host: interfaces, bridges, routes, policy rules and settings.

    Exit status: 2 if there is no description or FILE can't be used.
    """
    from iptables_py.app.host.report import report
    from iptables_py.app.hostfile import chosen, stored_path

    found = chosen(None if path is None else decoded(os.fsencode(path)))
    if found is None:
        missing = (
            f"no stored description {stored_path()}: run `iptables-py host detect --write`, or name one with --host"
        )
        raise click.UsageError(os.fsdecode(encoded(missing)))
    return report(*found)


@host.command()
@click.argument("file", required=False)
def check(file: str | None) -> bytes:
    """Check a description: that of FILE, or the stored one.

    Warnings name entries without effect, such as a route whose gateway is not on a link, and the number of things that
    the description leaves out.

    Exit status: 2 if there is no description or it is wrong.
    """
    from iptables_py.app.host.doubts import doubts
    from iptables_py.app.hostfile import chosen, stored_path
    from iptables_py.app.rulesets import name_of
    from iptables_py.app.terminal import visible

    found = chosen(None if file is None else decoded(os.fsencode(file)))
    if found is None:
        missing = f"no stored description {stored_path()}: run `iptables-py host detect --write`, or name a FILE"
        raise click.UsageError(os.fsdecode(encoded(missing)))
    path, description = found
    lines = [f"{name_of(path)}: good", *(f"warning: {text}" for text in doubts(description))]
    return encoded("".join(f"{visible(line)}\n" for line in lines))


def _say(text: str) -> None:
    """Print one line on standard error."""
    from iptables_py.app.terminal import visible

    sys.stderr.write(os.fsdecode(encoded(f"iptables-py host detect: {visible(text)}\n")))
