"""What iptables-py(1) says of the programs beside iptables: save and restore, and ipset, from their own tables."""

from __future__ import annotations

from iptables_py.commandline.getopt import NEEDED, OPTIONAL
from iptables_py.ipset import types, words
from iptables_py.ipset.help import ARGUMENTS, WITHOUT_VALUE
from iptables_py.iptables import save
from iptables_py.iptables.restore import program as restore
from man.roff import Page, sentence

COMMANDS = {
    "create": "Make a set of that type.",
    "add": "Put a member into the set.",
    "del": "Take a member out of the set.",
    "test": "Tell by the exit status whether the set holds the member.",
    "destroy": "Remove the set, or all of them, unless a rule names it.",
    "list": "Print the set, or all of them, with their members.",
    "save": "Print the commands that would make it, or all of them.",
    "restore": "Carry out such commands, from standard input or a file.",
    "flush": "Take all members out of the set, or of all sets.",
    "rename": "Give a set another name, which no other has.",
    "swap": "Exchange the members of two sets.",
    "help": "Say which commands and types there are, or which options a type has.",
    "version": "Say which version this is.",
    "quit": "Leave the interactive mode, which ipset - begins.",
}
OPTIONS = {
    "exist": "It doesn't matter what is there already, or isn't there any more.",
    "output": f"How sets are printed: {', '.join(words.OUTPUTS)}.",
    "sorted": "Print members in order.",
    "quiet": "Say nothing on standard error.",
    "resolve": "Print single addresses by their names.",
    "name": "Print only the names of sets.",
    "terse": "Print sets without their members.",
    "file": "Write to a file, or read from it.",
}


def save_and_restore(page: Page) -> None:
    """The options of iptables-save and iptables-restore."""
    page.heading("save and restore")
    page.paragraph(
        "iptables-save prints whole tables as lines that iptables-restore takes. Each table of a restore comes into"
        " force at its COMMIT, as a whole or not at all. ip6tables-save and ip6tables-restore have the same options."
    )
    for title, program in (("iptables-save", save), ("iptables-restore", restore)):
        page.subheading(title)
        for letter, text in program.TEXTS.items():
            rows = [row for row in program.LONG if row[2] == letter]
            value = {NEEDED: "value", OPTIONAL: "[value]"}.get(rows[0][1], "")
            page.term([f"-{letter}", *(f"--{name}" for name, _, _ in rows)], value, sentence(text))


def ipset(page: Page) -> None:
    """The commands and options of ipset, and the types of sets."""
    page.heading("ipset")
    page.paragraph("Sets of addresses, ports and the like, which -m set looks up and -j SET fills, for both families.")
    page.subheading("commands of ipset")
    for name, (spellings, _, _) in words.COMMANDS.items():
        page.term(spellings, ARGUMENTS.get(name, "[SETNAME]"), COMMANDS[name])
    page.subheading("options of ipset")
    for name, (spellings, valued) in words.OPTIONS.items():
        page.term(spellings, "value" if valued else "", OPTIONS[name])
    page.subheading("types of sets")
    page.paragraph("A member has the parts that its type names, with commas between them. Older names stand behind.")
    for one in types.TYPES:
        made = [_option(name, name in WITHOUT_VALUE) for name in one.create if name not in one.ignored]
        added = [_option(name, name in WITHOUT_VALUE and name != "comment") for name in one.add]
        text = f"Options of the set: {', '.join(made)}. Options of a member: {', '.join(added)}."
        page.term([one.name], f"({', '.join(one.aliases)})", text)


def _option(name: str, bare: bool) -> str:
    return name if bare else f"{name} VALUE"
