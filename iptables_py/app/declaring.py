"""Write the tables that completion reads: our own commands as click declares them, and the programs in shells' scripts.

Completion must not spend time loading click. After a change of commands, options or programs run:
python -m iptables_py.app.declaring
"""

import os

import click

from iptables_py.app.completion import lists
from iptables_py.app.group import group
from iptables_py.completing.answers import first_sentence

HEAD = '''"""Table of iptables-py's own commands; generated from click's declarations by app/declaring.py.

For each command: its help, its options (names, value, help), its arguments (name, value). A value is a tuple of
choices, the name that --help uses for it, or None for a flag.
"""

COMMANDS: "dict[str, Command]" = {
'''
TYPES = '''
TYPE_CHECKING = False
if TYPE_CHECKING:
    Value = tuple[str, ...] | str | None
    Command = tuple[str, tuple[tuple[tuple[str, ...], Value, str], ...], tuple[tuple[str, Value], ...]]
'''
WIDTH = 120
FILE = os.path.join(os.path.dirname(__file__), "..", "completing", "declared.py")


def text() -> str:
    """Return the text of the generated file."""
    head, _, start = HEAD.partition("\nCOMMANDS")
    rows = "".join(_row(path, command) for path, command in sorted(_commands("", group)))
    return head + TYPES + "\nCOMMANDS" + start + rows + "}\n"


def _commands(path: str, command: click.Command) -> "list[tuple[str, click.Command]]":
    """Return all commands, each with its words after the program's name."""
    found = [(path, command)]
    for name, below in command.commands.items() if isinstance(command, click.Group) else ():
        found += _commands(f"{path} {name}".strip(), below)
    return found


def _row(path: str, command: click.Command) -> str:
    """Return a command's entry, without the option --help that every command has."""
    options = arguments = ""
    for parameter in command.params:
        value = _quoted(_value(parameter))
        if isinstance(parameter, click.Option):
            names = _quoted((*parameter.opts, *parameter.secondary_opts))
            options += f"            ({names}, {value}, {_quoted(first_sentence(parameter.help or ''))}),\n"
        else:
            arguments += f"({_quoted(parameter.name or '')}, {value}),"
    what = _quoted(first_sentence(command.get_short_help_str(WIDTH)))
    inside = f"(\n{options}        )" if options else "()"
    if not options and not arguments:
        return f"    {_quoted(path)}: ({what}, (), ()),\n"
    return f"    {_quoted(path)}: (\n        {what},\n        {inside},\n        ({arguments}),\n    ),\n"


def _value(parameter: click.Parameter) -> "tuple[str, ...] | str | None":
    if isinstance(parameter, click.Option) and (parameter.is_flag or parameter.count):
        return None
    if isinstance(parameter.type, click.Choice):
        return tuple(str(choice) for choice in parameter.type.choices)
    return parameter.metavar or (parameter.name or "").upper()


def _quoted(value: object) -> str:
    """Return the value as Python source with double quotes."""
    if isinstance(value, tuple):
        return "(" + ", ".join(map(_quoted, value)) + ("," if len(value) == 1 else "") + ")"
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return repr(value)


if __name__ == "__main__":
    with open(FILE, "w") as file:
        file.write(text())
    lists.write()
