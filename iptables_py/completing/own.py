"""Completion of iptables-py command lines: its own commands, and those of the programs."""

from iptables_py.completing import answers
from iptables_py.completing.answers import Answer
from iptables_py.completing.answers import names as plain
from iptables_py.completing.declared import COMMANDS
from iptables_py.ownwords import after_state_directory, names_state_directory, program_asked
from iptables_py.programs import PROGRAMS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from iptables_py.completing.declared import Value

    Complete = Callable[[str, Sequence[str], Sequence[str], Answer], None]

HELP = (("-h", "--help"), None, "Show this message and exit")
# names of values, and what the shell completes for them
NOTES = {"FILE": answers.FILES, "DIR": answers.DIRECTORIES, "COMMAND": answers.COMMANDS}


def answer(before: "Sequence[str]", after: "Sequence[str]", found: Answer, ask: "Complete") -> None:
    """Add the candidates for the word between the words `before` and `after` to `found`."""
    words = after_state_directory(list(before))
    first = words[0] if words else ""
    if names_state_directory(first) or not words and found.word.startswith("--state-dir="):
        found.notes.append(answers.DIRECTORIES)
    elif asked := program_asked(words):
        ask(*asked, after, found)
    elif first == "help":
        _help_of(words[1:], found)
    elif words:
        _Command(words, found).complete()
    else:
        _begin(after, found, ask)


def _begin(after: "Sequence[str]", found: Answer, ask: "Complete") -> None:
    """Complete the first word: a command, or an option of ours or of iptables."""
    if found.word[:1] == "-":
        ask("iptables", [], after, found)
        for names, _, text in (*COMMANDS[""][1], (HELP[0][1:], *HELP[1:])):
            found.offer((name, text) for name in names)
    else:
        found.offer((name, COMMANDS[name][0]) for name in _below(""))
        found.offer(plain(name for name in PROGRAMS if found.word and name not in COMMANDS))


def _help_of(words: "Sequence[str]", found: Answer) -> None:
    """Complete the words of `help`: a command or program, and then the subcommand of a command."""
    if words:
        path = " ".join(words)
        found.offer((name, COMMANDS[f"{path} {name}"][0]) for name in _below(path))
    else:
        found.offer((name, COMMANDS[name][0]) for name in _below(""))


def _below(path: str) -> list[str]:
    """Return the names of the subcommands of a command."""
    start = f"{path} " if path else ""
    names = [name[len(start) :] for name in COMMANDS if name.startswith(start)]
    return [name for name in names if name and " " not in name]


class _Command:
    """One of our own commands, up to the cursor.

    path: the command and its subcommand
    given: the options with their values
    waiting: the name and kind of the value that the last option lacks, or None
    arguments: the arguments
    only_arguments: True if no more options may follow
    """

    def __init__(self, words: "Sequence[str]", found: Answer) -> None:
        self.found = found
        self.path = ""
        self.given: dict[str, str] = {}
        self.waiting: tuple[str, Value] | None = None
        self.arguments: list[str] = []
        self.only_arguments = False
        rest = list(words)
        while rest:
            self._take(rest)

    def _options(self) -> "list[tuple[tuple[str, ...], Value, str]]":
        return [*COMMANDS.get(self.path, ("", (), ()))[1], HELP]

    def _take(self, rest: list[str]) -> None:
        """Read the next word of `rest`, and the word after it if that is its value."""
        word = rest.pop(0)
        if word == "--":
            self.only_arguments = True
        elif word[:1] == "-" and not self.only_arguments:
            name, equals, glued = word.partition("=")
            for names, value, _ in self._options():
                if name in names:
                    self.given[names[0]] = glued
                    if value is not None and not equals:
                        if rest:
                            self.given[names[0]] = rest.pop(0)
                        else:
                            self.waiting = names[0], value
        elif not self.arguments and word in _below(self.path):
            self.path = f"{self.path} {word}".strip()
        else:
            self.arguments.append(word)
            self.only_arguments = self.only_arguments or self._runs_a_command()

    def _runs_a_command(self) -> bool:
        """Return whether the argument is a command to run, which the following words belong to."""
        return any("COMMAND" in value for _, value in COMMANDS.get(self.path, ("", (), ()))[2] if value)

    def complete(self) -> None:
        """Offer values of an option, options, subcommands, or arguments."""
        found = self.found
        if self.path not in COMMANDS:
            return
        below = _below(self.path)
        if self.waiting:
            self._value(*self.waiting)
        elif found.word[:1] == "-" and not self.only_arguments:
            self._offer_options()
        elif below:
            start = f"{self.path} ".lstrip()
            found.offer((name, COMMANDS[start + name][0]) for name in below)
        else:
            self._argument()

    def _offer_options(self) -> None:
        name, equals, _ = self.found.word.partition("=")
        for names, value, text in self._options():
            if equals and name in names and value is not None:
                self.found.kept = len(name) + 1
                self._value(names[0], value)
            elif not equals and names[0] not in self.given:
                self.found.offer((name, text) for name in names)

    def _argument(self) -> None:
        arguments = COMMANDS[self.path][2]
        if self.arguments and self._runs_a_command():
            self.found.notes.append(answers.FILES)
        elif arguments:
            self._value(*arguments[min(len(self.arguments), len(arguments) - 1)])

    def _value(self, name: str, value: "Value") -> None:
        found = self.found
        if isinstance(value, tuple):
            found.offer(plain(value))
            return
        for word, note in NOTES.items():
            if value and word in value:
                found.notes.append(note)
        if value and "CHAIN" in value:
            self._chains()
        elif value and "EXPRESSION" in value:
            from iptables_py.completing import find

            find.answer(self.arguments, self._family(), "--rules" not in self.given, found)

    def _family(self) -> int:
        return 6 if "-6" in self.given else 4

    def _chains(self) -> None:
        from iptables_py.completing.ruleset import Ruleset

        table = self.given.get("-t") or self.given.get("--table") or "filter"
        asked = [family for family in (4, 6) if f"-{family}" in self.given]
        for family in asked or (4, 6):
            ruleset = Ruleset(family)
            try:
                self.found.offer([*ruleset.base_chains(table), *ruleset.user_chains(table)])
            finally:
                ruleset.close()
