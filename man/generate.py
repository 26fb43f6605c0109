"""Generate the manual pages from the declarations in the program: python -m man.generate

iptables-py(1) comes from click's commands and the programs' own options, iptables-py-extensions(7) from the option
tables of matches and targets and from man/examples.txt, iptables-py-tutorial(7) from man/tutorial.txt.
"""

from __future__ import annotations

from collections.abc import Iterator
from inspect import cleandoc
from pathlib import Path

import click

from iptables_py import __version__, extensions, tables
from iptables_py.app.group import PROGRAM, RAW, group
from iptables_py.commandline import flags
from iptables_py.completing.answers import first_sentence
from iptables_py.extensions.contract import Extension
from iptables_py.ipset import words
from iptables_py.nfacct.words import VERSION as ACCOUNTING
from iptables_py.programs import PROGRAMS
from iptables_py.rules import kinds
from iptables_py.rules.options import INVERTIBLE, MULTIPLE, REQUIRED, Option, option_rows
from iptables_py.values.netdb import protocol_label
from man import programpages, programs
from man.limits import sentences
from man.roff import Page, folded, sentence

HERE = Path(__file__).parent
DATE = "2026-11-30"
SOURCE = f"iptables-py {__version__}"
ENVIRONMENT = {
    "IPTABLES_PY_STATE": "The directory with the ruleset. The default is /var/lib/iptables-py for root, and iptables-py"
    " in XDG_STATE_HOME for other users.",
    "IPTABLES_PY_HINTS": "With 1, the programs print a hint after an error. run sets it to 1 unless it is set"
    " already; 0 turns hints off.",
    "IPTABLES_PY_EDITOR": "The editor of edit, before VISUAL and EDITOR.",
    "IPTABLES_PY_RECORD": "A file to which each command of the programs appends a line of JSON, see run.",
    "IPTABLES_PY_RUN": "Set by run to its process id. A recorded command looks for its script only below that process.",
    "IPTABLES_PY_RECORD_INTACT": "Set by run to a file that a command empties if it can't append to"
    " IPTABLES_PY_RECORD.",
    "IPTABLES_PY_GUARD": "Set by run --guard to the directory of the socket on which its commands wait for the checks.",
    "IPTABLES_PY_COMPLETE": "Set by the completion scripts to the name of the shell.",
    "XDG_STATE_HOME": "The parent directory of the default ruleset directory iptables-py, for users other than root."
    " The default is ~/.local/state.",
    "XDG_DATA_HOME": "The directory below which shim env installs the launchers, in iptables-py/bin. The default is"
    " ~/.local/share.",
    "NO_COLOR": "If it is set and not empty, the output has no colours. --color overrides it.",
    "FORCE_COLOR": "If it is set and not empty, and NO_COLOR is not, the output has colours even if standard output is"
    " no terminal.",
    "TERM": "If it is dumb or not set, there are no colours and no pager.",
    "COLUMNS": "The width of the terminal, if it is not the one that the terminal says it has.",
    "IPTABLES_PY_PAGER": "The command that shows output of show, explain, find, diff and trace that is longer than the"
    " terminal. Empty or cat turns the pager off.",
    "PAGER": "The same if IPTABLES_PY_PAGER is not set. The default is less.",
    "LESS": "The options of less. If it is not set, the pager gets FRX.",
}
TEXTS = (kinds.STRING, kinds.CUT_STRING)
NUMBERS = (kinds.UINT8, kinds.UINT16, kinds.UINT32, kinds.UINT64)
FLAGS = {REQUIRED: "Required.", MULTIPLE: "May be repeated.", INVERTIBLE: "Can be inverted with !."}
STATUSES = {
    "0": "yes, or success",
    "1": "no: something differs, nothing is found, an iptables command of a run failed or there was none",
    "2": "invalid arguments, or a FILE that can't be used",
    "3": "the answer can't be determined",
    "4": "the file of the ruleset can't be used",
}
EXAMPLES = {
    "Change and list a ruleset that is kept in a file:": [
        "iptables-py -A INPUT -p tcp --dport 22 -j ACCEPT",
        "iptables-py -nvL",
        "iptables-py -6 -P INPUT DROP",
    ],
    "Run a script on a temporary ruleset, and fail if an iptables command in it fails:": [
        "iptables-py run --fail-on-error --save rules.v4 -- ./firewall.sh",
    ],
    "Show the way of a packet and of its answer through these rules:": [
        "iptables-py trace --rules rules.v4 \\",
        "    'eth0: tcp 192.0.2.8:4000 > 203.0.113.1:22 syn' reply",
    ],
    "Copy the rules of the host, change them, and let the kernel check them:": [
        "sudo iptables-save | iptables-py restore",
        "iptables-py -A INPUT -p tcp --dport 8443 -j ACCEPT",
        "iptables-py save | sudo iptables-restore --test",
    ],
}
FILES = {
    "ruleset.db": "in the state directory: an SQLite database with the rulesets of both families and the IP sets",
    "lock": "in the same directory: the file that commands lock while they write",
    "history.db, snapshots.db": "in the same directory: the recorded changes, and the snapshots",
    "recording": "in the same directory: exists while every command is recorded, see history",
}


def command_page() -> str:
    """Return iptables-py(1)."""
    page = Page(PROGRAM, 1, DATE, SOURCE, "iptables without root and without a kernel")
    page.heading("synopsis")
    page.paragraph("iptables-py [--state-dir DIR] COMMAND [ARGUMENT]...")
    page.paragraph("iptables-py -A CHAIN RULE, -L [CHAIN], or any other command of iptables")
    page.heading("description")
    _help(page, group)
    page.paragraph(
        f"The programs print the same output and errors as iptables v1.8.11 (nf_tables), ipset {words.VERSION} and"
        f" nfacct {ACCOUNTING}, byte for byte, and exit with the same statuses; only their help texts are different."
        " No packet on the machine is affected."
    )
    page.heading("options")
    for option in group.params:
        _option(page, option)
    page.term(["--help"], "", "Show the list of commands. After a command: show its help.")
    page.heading("the programs")
    for name, what in RAW.items():
        page.term([f"{PROGRAM} {name}"], "", what)
    *others, last = (name for name in PROGRAMS if name not in RAW)
    page.paragraph(f"The same programs also have the names {', '.join(others)} and {last}.")
    page.heading("own commands")
    for path, command in _own("", group):
        _command(page, path, command)
    page.heading("options of iptables and ip6tables")
    programs.flags(page, flags.FLAGS)
    programs.save_and_restore(page)
    programs.ipset(page)
    programs.nfacct(page)
    for title, rows in (("environment", ENVIRONMENT), ("files", FILES), ("exit status", STATUSES)):
        page.heading(title)
        if rows is STATUSES:
            page.paragraph(
                "These are the statuses of our own commands. The programs have those of iptables, ipset and nfacct,"
                " run that of its command."
            )
        for name, text in rows.items():
            page.term([name], "", sentence(text))
    page.heading("examples")
    for text, lines in EXAMPLES.items():
        page.paragraph(text)
        page.example(lines)
    page.heading("bugs")
    page.paragraph(
        "Any difference from the real programs is a bug, except those in docs/compatibility.md of the source. So is a"
        " verdict on a packet that is not that of the Linux kernel."
    )
    page.heading("see also")
    page.paragraph("iptables-py-extensions(7), iptables-py-tutorial(7)")
    return page.text()


def _own(path: str, command: click.Group) -> Iterator[tuple[str, click.Command]]:
    """Yield our own commands, each with its words after the program's name."""
    for name, below in command.commands.items():
        if isinstance(below, click.Group):
            yield from _own(f"{path} {name}".strip(), below)
        elif below.callback:
            yield f"{path} {name}".strip(), below


def _command(page: Page, path: str, command: click.Command) -> None:
    arguments = [parameter for parameter in command.params if isinstance(parameter, click.Argument)]
    named = " ".join(one.make_metavar(click.Context(command)) for one in arguments)
    page.subheading(f"{PROGRAM} {path} {named}".rstrip())
    _help(page, command)
    for option in command.params:
        _option(page, option)


def _option(page: Page, option: click.Parameter) -> None:
    if isinstance(option, click.Option):
        has_value = not option.is_flag and not option.count
        value = option.make_metavar(click.Context(group)) if has_value else ""
        page.term([*option.opts, *option.secondary_opts], value, option.help or "")


def _help(page: Page, command: click.Command) -> None:
    """Add the text of --help, in which \\b begins a block of verbatim lines."""
    for text in cleandoc(command.help or "").split("\n\n"):
        lines = text.split("\n")
        if lines[0] == "\b":
            page.example(lines[1:])
        else:
            page.paragraph(text)


# --- matches and targets


def extensions_page() -> str:
    """Return iptables-py-extensions(7)."""
    page = Page(f"{PROGRAM}-extensions", 7, DATE, SOURCE, "matches and targets of iptables-py")
    page.heading("description")
    page.paragraph(
        "Matches, given with -m, are what a rule can test; targets, given with -j, are what it can do. To invert an"
        " option, put ! before it. Each entry lists the tables, chains and protocols to which the kernel restricts it."
    )
    examples = read_examples()
    for kind, title in (("match", "matches"), ("target", "targets")):
        page.heading(title)
        for name, by_family in every(kind):
            _extension(page, kind, name, by_family, examples)
    page.heading("see also")
    page.paragraph("iptables-py(1), iptables-py-tutorial(7)")
    return page.text()


def every(kind: str) -> Iterator[tuple[str, dict[int, Extension]]]:
    """Yield the extensions of a kind, each with its modules by family."""
    for name in sorted(extensions.names(kind), key=str.lower):
        modules = {family: extensions.load(kind, name, family) for family in (4, 6)}
        found = {family: module for family, module in modules.items() if module}
        if found and name != "standard":
            yield name, found


def read_examples() -> dict[str, str]:
    """Return the examples, by kind and name of the extension."""
    lines = (HERE / "examples.txt").read_text().splitlines()
    return dict(line.split(": ", 1) for line in lines if not line.startswith("#"))


def _extension(page: Page, kind: str, name: str, by_family: dict[int, Extension], examples: dict[str, str]) -> None:
    module = next(iter(by_family.values()))
    page.subheading(name)
    page.paragraph(f"{first_sentence(module.__doc__ or '')}.")
    page.paragraph(" ".join(_limits(module, by_family)))
    rows: dict[str, dict[int, Option]] = {}
    for family, one in by_family.items():
        for option in option_rows(one, family):
            rows.setdefault(option.name, {})[family] = option
    for by in rows.values():
        only = "" if len(by) == len(by_family) else f" Only IPv{next(iter(by))}."
        option = next(iter(by.values()))
        page.term([f"--{option.name}"], option.meta, _said(option) + _values(by) + only)
    page.example(folded(examples[f"{kind} {name}"]))


def _limits(module: Extension, by_family: dict[int, Extension]) -> Iterator[str]:
    yield "IPv4 and IPv6." if len(by_family) == 2 else f"Only IPv{next(iter(by_family))}."
    allowed, hooks, protocols = module.TABLES, module.HOOKS, module.PROTOCOLS
    if allowed:
        yield f"Tables: {', '.join(name for name in tables.BASE_CHAINS if name in allowed)}."
    if hooks:
        yield f"Only in chains reached from: {', '.join(name for name, bit in tables.HOOKS.items() if bit & hooks)}."
    if protocols:
        yield f"Protocols: {', '.join(protocol_label(one) for one in sorted(protocols))}."
    if module.MISSING or module.GONE:
        yield "Refused, as by current kernels."
    yield from sentences(by_family)
    others = [other for other, name in extensions.SAME_MATCH.items() if name == module.NAME]
    if others:
        yield f"Also called {', '.join(others)}."


def _values(by_family: dict[int, Option]) -> str:
    """Return the list of values that the option accepts, by family where they differ; "" if its meta text has them."""
    shown = {family: _choices(option) for family, option in by_family.items()}
    if len(set(shown.values())) == 1:
        words = next(iter(shown.values()))
        return f" Values: {words}." if words else ""
    return "".join(f" Values with IPv{family}: {words}." for family, words in shown.items() if words)


def _choices(option: Option) -> str:
    if any(choice in option.meta for choice in option.kind.choices):
        return ""
    return ", ".join(choice for choice in option.kind.choices if choice)


def _said(option: Option) -> str:
    """Return what an option does, with limits, flags and relations to other options from its row."""
    if option.of != option.name and not option.doc:
        parts = [f"The same as --{option.of}."]
    else:
        parts = [sentence(option.doc)]
    if option.kind in TEXTS:
        parts += [f"At most {option.max} bytes."] * (option.max is not None and str(option.max) not in option.doc)
    elif option.kind in NUMBERS and option.max is not None and str(option.max) not in option.doc + option.meta:
        parts.append(f"From {option.min or 0} to {option.max}.")
    parts += [text for flag, text in FLAGS.items() if option.flags & flag]
    others = [f"--{other}" for other in option.excl.split() if other != option.name]
    if others:
        parts.append(f"Not with {', '.join(others)}.")
    needed = [f"--{other}" for other in option.also.split()]
    if needed:
        parts.append(f"Only with {', '.join(needed)}.")
    return " ".join(parts)


# --- the tutorial


def tutorial_page() -> str:
    """Return iptables-py-tutorial(7)."""
    page = Page(f"{PROGRAM}-tutorial", 7, DATE, SOURCE, "from nothing to a firewall script in CI")
    for block in (HERE / "tutorial.txt").read_text().split("\n\n"):
        if block.startswith("# "):
            page.heading(block[2:].strip())
        elif block.startswith("    "):
            page.example([line[4:] for line in block.rstrip("\n").split("\n")])
        else:
            page.paragraph(block)
    page.heading("see also")
    page.paragraph("iptables-py(1), iptables-py-extensions(7)")
    return page.text()


PAGES = {
    "iptables-py.1": command_page,
    "iptables-py-extensions.7": extensions_page,
    "iptables-py-tutorial.7": tutorial_page,
}



def program_pages() -> dict[str, str]:
    """Return the pages of the programs by the names of their files, with those that only refer to another one."""
    environment = {name: ENVIRONMENT[name] for name in ("IPTABLES_PY_STATE", "IPTABLES_PY_HINTS", "XDG_STATE_HOME")}
    texts = {f"{name}.8": programpages.page(name, DATE, SOURCE, environment, FILES) for name in programpages.WHAT}
    return {**texts, **dict(programpages.links())}


if __name__ == "__main__":
    for name, text in PAGES.items():
        (HERE / name).write_text(text())
    for name, content in program_pages().items():
        (programpages.PLACE / name).write_text(content)
