"""Completion of the command lines of the programs that read or write whole rulesets."""

import sys

from iptables_py import tables
from iptables_py.commandline.getopt import END, by_name
from iptables_py.completing import options
from iptables_py.completing.answers import FILES, Answer, names
from iptables_py.completing.reading import Words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

    from iptables_py.programs import Program

# by the functions of the programs: the option whose value is a table, and those that read a file named by a word
TABLE = {"restore": "T", "save": "t", "legacy_restore": "T", "legacy_save": "t"}
WITH_FILE = frozenset(("restore", "legacy_restore", "apply", "xml"))


def answer(program: "Program", before: "Sequence[str]", after: "Sequence[str]", found: Answer) -> None:
    """Add the candidates for the word at the cursor to `found`: options, table names or files."""
    program.load()
    module = sys.modules[program.module]
    shorts, longs = module.SHORT, module.LONG
    name, equals, _ = found.word.partition("=")
    if found.word[:2] == "--" and equals:
        found.kept = len(name) + 1
        before = [*before, name]
    words = Words(before, shorts, by_name(longs))
    given = set()
    while (key := words.next()[0]) != END:
        given.add(key)
    if words.needs is not None:
        if words.needs == TABLE.get(program.function):
            found.offer(names(sorted(tables.BASE_CHAINS)))
        elif words.needs in ("f", "M", "w"):
            found.notes.append(FILES)
    elif found.word[:1] == "-" and not words.closed and not found.kept:
        _offer_options(module, given, found)
    elif program.function in WITH_FILE and not found.kept:
        found.notes.append(FILES)
    elif not found.word:
        _offer_options(module, given, found)


def _offer_options(module: "ModuleType", given: set[str], found: Answer) -> None:
    texts: dict[str, str] = module.TEXTS
    longs: Sequence[tuple[str, int, str]] = module.LONG
    for name, _, letter in longs:
        if letter in texts and letter not in given:
            found.offer([("--" + name if found.word[:2] == "--" else "-" + letter, texts[letter])])
    shorts: dict[str, int] = module.SHORT
    if options.is_cluster(found.word, shorts):
        found.offer([(found.word, "")])
