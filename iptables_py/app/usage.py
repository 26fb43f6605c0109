"""The line that is printed for an error in how a command was called."""

import re

import click

from iptables_py.app.commandgroup import meant
from iptables_py.hints.phrases import listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


def message(error: click.UsageError, program: str) -> str:
    """Return the error as one line: the command, what is wrong and, unless that can't help, where its help is."""
    path = error.ctx.command_path if error.ctx else program
    text = _what(error).rstrip(".")
    end = "" if text.endswith("?") else "."
    help_line = "" if hasattr(error, "more") else f" See {path} --help."  # `more` is about a file or a packet
    return f"{path}: {text}{end}{help_line}"


def _what(error: click.UsageError) -> str:
    if isinstance(error, click.NoSuchOption):
        return error.message + meant(error.option_name, _options(error.ctx))
    if isinstance(error, click.MissingParameter) and isinstance(error.param, click.Argument):
        return _missing(error.param)
    text = error.format_message()
    if text == "Missing command." and error.ctx and isinstance(error.ctx.command, click.Group):
        return f"Missing command: {listed(error.ctx.command.list_commands(error.ctx))}"
    return text


def _options(context: click.Context | None) -> "Iterator[str]":
    for parameter in context.command.get_params(context) if context else ():
        yield from (*parameter.opts, *parameter.secondary_opts)


def _missing(argument: click.Argument) -> str:
    """Return that an argument is missing, with its name in the help, or the words that it can be."""
    if isinstance(argument.type, click.Choice):
        return f"Missing argument: {listed(list(argument.type.choices))}"
    name = re.search("[A-Z]+", argument.metavar or str(argument.name).upper())
    return f"Missing argument {name[0] if name else ''}"
