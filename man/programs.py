"""The options of the programs, from their own tables, for iptables-py(1) and for the programs' own pages."""

from __future__ import annotations

from collections.abc import Iterable
from types import ModuleType

from iptables_py.commandline.flags import Flag
from iptables_py.commandline.getopt import NEEDED, OPTIONAL
from iptables_py.ipset import types, words
from iptables_py.ipset.help import ARGUMENTS, WITHOUT_VALUE
from iptables_py.iptables import save
from iptables_py.iptables.restore import program as restore
from iptables_py.nfacct.words import COMMANDS as ACCOUNTING
from man.roff import Page, sentence

COMMANDS = {
    "create": "Create a set of that type.",
    "add": "Add a member to the set.",
    "del": "Delete a member from the set.",
    "test": "Test whether the set contains the member; the exit status is the answer.",
    "destroy": "Destroy the set, or all sets. A set that a rule uses can't be destroyed.",
    "list": "Print the set, or all sets, with their members.",
    "save": "Print the set, or all sets, as commands for restore.",
    "restore": "Run such commands, from standard input or a file.",
    "flush": "Delete all members of the set, or of all sets.",
    "rename": "Rename a set; the new name must be unused.",
    "swap": "Exchange the contents of two sets.",
    "help": "List the commands and types, or the options of a type.",
    "version": "Print the version.",
    "quit": "Leave the interactive mode, which ipset - starts.",
}
OPTIONS = {
    "exist": "Ignore errors about what exists already, or no longer exists.",
    "output": f"The output format: {', '.join(words.OUTPUTS)}.",
    "sorted": "Print members in sorted order.",
    "quiet": "Print nothing on standard error.",
    "resolve": "Print host names instead of single addresses.",
    "name": "Print only the names of sets.",
    "terse": "Print sets without their members.",
    "file": "Write to a file, or read from it.",
}

ACCOUNTING_COMMANDS = {
    "list": "Print all objects or those of one kind. With reset the counters are set to 0 afterwards.",
    "add": "Create an object, which counts packets and bytes and may have a quota of bytes or packets.",
    "delete": "Delete an object. One that a rule uses can't be deleted.",
    "get": "Print one object.",
    "flush": "Delete all objects that no rule uses.",
    "version": "Print the version.",
    "help": "List the commands.",
    "restore": "Create the objects that standard input has in the format of list, without overquota.",
    "monitor": "Wait for objects that use up their quota, which never happens here.",
}


def flags(page: Page, rows: Iterable[Flag]) -> None:
    """Add options of iptables."""
    for flag in rows:
        names = [*([f"-{flag.letter}"] if flag.letter != "0" else []), *(f"--{name}" for name in flag.names)]
        page.term(names, flag.meta, sentence(flag.doc) + (" Can be inverted with !." if flag.invertible else ""))


def save_and_restore(page: Page) -> None:
    """Add the options of iptables-save and iptables-restore."""
    page.heading("save and restore")
    page.paragraph(
        "iptables-save prints whole tables, in the format that iptables-restore reads. A restore applies each table at"
        " its COMMIT line, completely or not at all. ip6tables-save and ip6tables-restore have the same options."
    )
    for title, program in (("iptables-save", save), ("iptables-restore", restore)):
        page.subheading(title)
        options_of(page, program)


def options_of(page: Page, program: ModuleType) -> None:
    """Add the options of iptables-save, iptables-restore, iptables-apply or iptables-xml."""
    for letter, text in program.TEXTS.items():
        rows = [row for row in program.LONG if row[2] == letter]
        value = {NEEDED: "value", OPTIONAL: "[value]"}.get(rows[0][1], "")
        page.term([f"-{letter}", *(f"--{name}" for name, _, _ in rows)], value, sentence(text))


def ipset(page: Page) -> None:
    """Add the commands and options of ipset, and the types of sets."""
    page.heading("ipset")
    page.paragraph("Sets of addresses, ports and the like, for both families. -m set looks them up, -j SET fills them.")
    page.subheading("commands of ipset")
    ipset_commands(page)
    page.subheading("options of ipset")
    ipset_options(page)
    page.subheading("types of sets")
    ipset_types(page)


def ipset_commands(page: Page) -> None:
    """Add the commands of ipset."""
    for name, (spellings, _, _) in words.COMMANDS.items():
        page.term(spellings, ARGUMENTS.get(name, "[SETNAME]"), COMMANDS[name])


def ipset_options(page: Page) -> None:
    """Add the options of ipset."""
    for name, (spellings, valued) in words.OPTIONS.items():
        page.term(spellings, "value" if valued else "", OPTIONS[name])


def ipset_types(page: Page) -> None:
    """Add the types of sets, with their options."""
    page.paragraph("A member has the parts that its type names, separated by commas. Older names are in parentheses.")
    for one in types.TYPES:
        made = [_option(name, name in WITHOUT_VALUE) for name in one.create if name not in one.ignored]
        added = [_option(name, name in WITHOUT_VALUE and name != "comment") for name in one.add]
        text = f"Options of the set: {', '.join(made)}. Options of a member: {', '.join(added)}."
        page.term([one.name], f"({', '.join(one.aliases)})", text)


def nfacct(page: Page) -> None:
    """Add the commands of nfacct."""
    page.heading("nfacct")
    page.paragraph("Objects that count the packets of rules, for both families. -m nfacct refers to them.")
    nfacct_commands(page)


def nfacct_commands(page: Page) -> None:
    """Add the commands of nfacct, without a heading."""
    for name, arguments in ACCOUNTING.items():
        page.term([name], arguments, ACCOUNTING_COMMANDS[name])


def _option(name: str, bare: bool) -> str:
    return name if bare else f"{name} VALUE"
