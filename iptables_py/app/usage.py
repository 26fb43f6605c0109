"""The line that is printed for an error in how a command was called."""

import re

import click

from iptables_py.app.commandgroup import meant
from iptables_py.hints.phrases import listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


VALUE = re.compile(r"(?s)(.*) is not (?:one of|a valid|in the range)")  # the beginning of click's messages


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
    if isinstance(error, click.BadParameter) and error.param and (value := VALUE.match(error.message)):
        allowed = _allowed(error.param.type)
        if allowed:
            return f"{_name(error.param)} must be {allowed}, not {value[1]}"
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
        return f"Missing argument: {_allowed(argument.type)}"
    return f"Missing argument {_name(argument)}"


def _name(parameter: click.Parameter) -> str:
    """Return the name of a parameter in the help: the longest of an option."""
    if not isinstance(parameter, click.Argument):
        return max(parameter.opts, key=len)
    if isinstance(parameter.type, click.Choice):
        return "the argument"  # the help shows its words in place of a name
    name = re.search("[A-Z]+", parameter.metavar or str(parameter.name).upper())
    return name[0] if name else ""


def _allowed(kind: "click.ParamType[Any]") -> str:
    """Return the values of a type in words, "" if they can be any text."""
    if isinstance(kind, click.Choice):
        return listed([str(choice) for choice in kind.choices])
    whole = isinstance(kind, click.types.IntParamType)
    if not whole and not isinstance(kind, click.types.FloatParamType):
        return ""
    number = "a whole number" if whole else "a number"
    if not isinstance(kind, (click.IntRange, click.FloatRange)) or kind.min is None:
        return number
    return f"{number} from {kind.min} {'on' if kind.max is None else f'to {kind.max}'}"
