"""The steps that lead from one ruleset to another: single commands, or one restore for each table."""

from dataclasses import dataclass, field
from functools import cache

from iptables_py.analysis.edits import ADD, DELETE, POLICY, REPLACE, Edit, Layout
from iptables_py.app.commandtext import PROGRAM, finds_itself, restore_word, shell_line
from iptables_py.app.terminal import visible
from iptables_py.rules.storedtext import CHAIN, reread, shown
from iptables_py.rules.words import split

END = "END"

finds_only_itself = cache(finds_itself)


@dataclass(frozen=True, slots=True)
class Command:
    """A command of iptables.

    words: those after `-t TABLE`
    rule: the rule that a command deletes by its number, "" for others
    """

    family: int
    table: str
    words: tuple[str, ...]
    rule: str = ""

    def argv(self) -> list[str]:
        """Return all words."""
        return [PROGRAM[self.family], "-t", self.table, *self.words]

    def line(self) -> str:
        """Return the line for a shell, with the rule that is deleted by its number as a comment."""
        line = shell_line(self.argv())
        return f"{line[:-1]}  # {visible(self.rule)}\n" if self.rule else line


@dataclass(frozen=True, slots=True)
class Restore:
    """The commands of a table in one transaction of iptables-restore --noflush."""

    family: int
    table: str
    commands: tuple[Command, ...] = field(hash=False)

    def text(self) -> str:
        """Return the input for iptables-restore."""
        return f"*{self.table}\n" + "".join(f"{_restore_line(one.words)}\n" for one in self.commands) + "COMMIT\n"


def _restore_line(words: tuple[str, ...]) -> str:
    """Return a command as a line; policies as declarations, as -P refuses some."""
    first, chain, *rest = words[0], *map(restore_word, words[1:])
    return f":{chain} {rest[0]} [0:0]" if first == "-P" else " ".join([first, chain, *rest])


def command(edit: Edit, layout: Layout, family: int) -> Command:
    """Return the command that carries out an edit, with the rules as they are now."""
    rule = [reread(word).removesuffix(CHAIN) for word in split(edit.text)]
    start = f"-{edit.kind}", edit.chain
    if edit.kind == POLICY:
        return Command(family, edit.table, (*start, edit.text))
    if edit.kind not in (ADD, REPLACE, DELETE):
        return Command(family, edit.table, start)
    if edit.kind == ADD and layout.is_last(edit):
        return Command(family, edit.table, (*start, *rule))
    if edit.kind == DELETE and layout.is_first_of_text(edit) and finds_only_itself(edit.text, family):
        return Command(family, edit.table, (*start, *rule))
    number = str(layout.number(edit))
    if edit.kind == DELETE:
        return Command(family, edit.table, (*start, number), shown(edit.text))
    letter = "-I" if edit.kind == ADD else "-R"
    return Command(family, edit.table, (letter, edit.chain, number, *rule))


def here_documents(restores: "list[Restore]") -> str:
    """Return commands for a shell that carry out the restores, one for each family in a row."""
    found = ""
    for at, one in enumerate(restores):
        if not at or restores[at - 1].family != one.family:
            text = one.text()
            for other in restores[at + 1 :]:
                if other.family != one.family:
                    break
                text += other.text()
            end = END
            while end in text.split("\n"):
                end += END
            found += f"{PROGRAM[one.family]}-restore --noflush <<'{end}'\n{text}{end}\n"
    return found
