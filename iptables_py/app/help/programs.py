"""The help of iptables' programs, which print it themselves, except for the save programs."""

import click

from iptables_py.answer import answer
from iptables_py.app.formatter import WIDEST, Formatter
from iptables_py.commandline.getopt import NEEDED, OPTIONAL
from iptables_py.iptables import save
from iptables_py.ownwords import SHORT
from iptables_py.programs import PROGRAMS, program_of
from iptables_py.values.text import encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

WORD = {"ipset": "help", "nfacct": "help"}  # the word that asks for help, by the program's function; -h for others


def help_of(name: str, words: "Sequence[str]") -> bytes:
    """Return the help of a program. ipset has more `words`: a type of sets. Raise UsageError."""
    program = program_of(name, 4) if name in SHORT else PROGRAMS[name]
    if words and program.function != "ipset":
        raise click.UsageError(f"{name} has no help of {words[0]!r}")
    if program.function in ("save", "legacy_save"):
        return _help_of_save(name)
    _, out, err = answer(program.name, [WORD.get(program.function, "-h"), *words], b"")
    return out + err


def _help_of_save(name: str) -> bytes:
    formatter = Formatter(max_width=WIDEST)
    formatter.write_usage(name if name in PROGRAMS else f"iptables-py {name}", "[OPTIONS]")
    formatter.write_paragraph()
    with formatter.indentation():
        formatter.write_text("Print the ruleset in the format that iptables-restore reads.")
    with formatter.section("Options"):
        formatter.write_dl([_option(letter, text) for letter, text in save.TEXTS.items()])
    return encoded(formatter.getvalue())


def _option(letter: str, text: str) -> tuple[str, str]:
    rows = [row for row in save.LONG if row[2] == letter]
    value = {NEEDED: " VALUE", OPTIONAL: " [VALUE]"}.get(rows[0][1], "")
    return ", ".join([f"-{letter}", *(f"--{name}" for name, _, _ in rows)]) + value, f"{text[0].upper()}{text[1:]}."
