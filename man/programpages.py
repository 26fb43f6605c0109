"""The manual pages of the programs, which the shim installs beside its launchers.

Their text is in man/texts/. A block is a heading (`# `), an example (indented), an entry of a list (`* name: text`), a
line `@ name` for what a function of INSERTS adds, or a paragraph.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from iptables_py import tables
from iptables_py.app.shim.manuals import DIRECTORY, MARK
from iptables_py.apply import program as apply
from iptables_py.commandline import flags
from iptables_py.engine import hooks
from iptables_py.ipset.words import VERSION as SETS
from iptables_py.iptables import save
from iptables_py.iptables.restore import program as restore
from iptables_py.nfacct.words import VERSION as ACCOUNTING
from iptables_py.programs import PROGRAMS
from iptables_py.translate import restore as restore_translate
from iptables_py.xml import program as xml
from man import programs
from man.roff import Page, sentence

TEXTS = Path(__file__).parent / "texts"
PLACE = Path(DIRECTORY)
# the programs whose page has a text of its own, with the line about each in NAME
WHAT = {
    "iptables": "list and change the rules for packets",
    "iptables-save": "print the rules for packets",
    "iptables-restore": "load rules for packets",
    "iptables-translate": "translate a command into nftables",
    "iptables-restore-translate": "translate a save file into nftables",
    "iptables-apply": "load rules that stay only if they are confirmed",
    "iptables-xml": "convert the output of iptables-save to XML",
    "iptables-legacy": "list, change, print and load rules of a second ruleset",
    "ipset": "manage IP sets",
    "nfacct": "manage accounting objects",
}
VERSIONS = {"ipset": SETS, "nfacct": ACCOUNTING}
PURPOSES = {
    "filter": "Which packets pass. This is the default.",
    "nat": "Changes of addresses and ports.",
    "mangle": "Other changes of packets, and marks.",
    "raw": "Decisions before connection tracking, for example to leave a packet out of it.",
    "security": "Marks for mandatory access control.",
}
USAGE = {
    "iptables-save": ["iptables-save [-c] [-t table] [-f file]"],
    "iptables-restore": ["iptables-restore [-cntv] [-T table] [FILE]"],
    "iptables-translate": ["iptables-translate [-t table] command chain [number] [rule]"],
    "iptables-restore-translate": ["iptables-restore-translate -f FILE"],
    "iptables-apply": [f"iptables-apply {apply.USAGE}"],
    "iptables-xml": ["iptables-xml [-cv] [FILE]"],
    "iptables-legacy": [
        "iptables-legacy [-t table] command",
        "iptables-legacy-save [-c] [-t table] [-f file]",
        "iptables-legacy-restore [-cntv] [-w seconds] [-T table] [FILE]",
    ],
    "ipset": ["ipset [options] command [arguments]", "ipset [options] -"],
    "nfacct": ["nfacct command [arguments]"],
}


def page(name: str, date: str, source: str, environment: dict[str, str], files: dict[str, str]) -> str:
    """Return the page of that program; `environment` and `files` are what its sections of these names list."""
    also = name.replace("iptables", "ip6tables", 1) if PROGRAMS[name].family else ""
    made = Page(name, 8, date, source, WHAT[name], also, MARK)
    made.heading("synopsis")
    made.example(_usage() if name == "iptables" else USAGE[name])
    for block in (TEXTS / f"{name}.txt").read_text().replace("@version", VERSIONS.get(name, "")).split("\n\n"):
        word = block.strip("\n")
        if word in ("@environment", "@files"):
            made.heading(word[1:])
            for term, text in (environment if word == "@environment" else files).items():
                made.term([term], "", sentence(text))
        elif word == "@differences":
            _differences(made, name)
        elif word.startswith("@"):
            INSERTS[word[1:]](made)
        else:
            _block(made, word)
    return made.text()


def _block(page: Page, block: str) -> None:
    if block.startswith("# "):
        page.heading(block[2:])
    elif block.startswith("    "):
        page.example([line[4:] for line in block.split("\n")])
    elif block.startswith("* "):
        term, _, text = block[2:].partition(": ")
        page.term([term], "", text)
    else:
        page.paragraph(block)


def _usage() -> list[str]:
    return [
        *(f"iptables [-t table] [options] -{row.letter} {row.meta}" for row in flags.COMMANDS),
        "rule: [-p protocol] [-s address] [-m match [...]] [-j target [...]]",
    ]


def _tables(page: Page) -> None:
    for name, text in PURPOSES.items():
        page.term([name], "", f"{text} Chains: {', '.join(tables.BASE_CHAINS[name])}.")


def _hooks(page: Page) -> None:
    page.example(f"{hook:<14}{', '.join(order)}" for hook, order in hooks.TABLES.items())


def _names(kind: str, page: Page) -> None:
    from man.generate import every

    found = {name: of for name, of in every(kind) if name not in tables.VERDICTS}
    page.paragraph(", ".join(name + (f" (IPv{min(of)})" if len(of) == 1 else "") for name, of in found.items()) + ".")


def _differences(page: Page, name: str) -> None:
    """Add what the list of known differences has for the program or one of its other names."""
    alike = {row.name for row in PROGRAMS.values() if row.function == PROGRAMS[name].function}
    page.paragraph("From the real program, besides that there is no kernel:")
    for reason in _reasons(alike):
        page.paragraph(sentence(reason))


def _reasons(names: set[str]) -> list[str]:
    from tests.harness import known, sessions  # iptables-py(1) can be made without the tests

    found = []
    for session in sessions.load(sessions.CASES / "known.t"):
        entry = known.entry(f"cases/known.t::{session.title}")
        if entry and names & {command.program for command in session.commands}:
            found.append(entry["reason"])
    return list(dict.fromkeys(found))


INSERTS = {
    "tables": _tables,
    "hooks": _hooks,
    "targets": lambda page: _names("target", page),
    "matches": lambda page: _names("match", page),
    "commands": lambda page: programs.flags(page, flags.COMMANDS),
    "rule": lambda page: programs.flags(page, _rule()),
    "others": lambda page: programs.flags(page, (row for row in flags.FLAGS if row not in [*flags.COMMANDS, *_rule()])),
    "save options": lambda page: programs.options_of(page, save),
    "restore options": lambda page: programs.options_of(page, restore),
    "restore-translate options": lambda page: programs.options_of(page, restore_translate),
    "apply options": lambda page: programs.options_of(page, apply),
    "xml options": lambda page: programs.options_of(page, xml),
    "ipset commands": programs.ipset_commands,
    "ipset options": programs.ipset_options,
    "ipset types": programs.ipset_types,
    "nfacct commands": programs.nfacct_commands,
}


def _rule() -> list[flags.Flag]:
    """Return the options that describe a rule."""
    return [row for row in flags.FLAGS if row.letter in "pjgmc" or row.invertible]


def links() -> Iterator[tuple[str, str]]:
    """Yield the files of the programs that have their page in common with another one, with their content."""
    for row in PROGRAMS.values():
        if row.name not in WHAT:
            like = (one for one in WHAT if PROGRAMS[one].function == row.function)
            name = "iptables-legacy" if row.is_legacy else next(like)
            yield f"{row.name}.8", f"{MARK}\n.so man8/{name}.8\n"
