"""Parser for the simple commands of a shell script, used to find the one that ran a program.

This is not a shell: it finds where words, commands and lists end (bash(1), "Shell Grammar", "Quoting", "Redirection"),
and which parts of a word are literal. The other parts can expand to anything.
"""

import re

from iptables_py.scripts.variables import Variables
from iptables_py.scripts.wordreader import WordReader
from iptables_py.scripts.words import Command, Document, PlainWord, Word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    Sourcing = Callable[[Command, Variables], None]

OPENS = frozenset(("if", "case", "for", "select", "while", "until", "{"))
CLOSES = frozenset(("fi", "esac", "done", "}"))
BETWEEN = frozenset(("then", "elif", "else", "do", "!", "time", "coproc"))
WITH_WORDS = frozenset(("case", "for", "select"))  # followed by words that are not a command
TO_BE_CONTINUED = frozenset(("&&", "||", "|", "|&"))
HERE_DOCUMENTS = frozenset(("<<", "<<-"))

_ASSIGNED = re.compile(r"[A-Za-z_]\w*\+?=")
_BLANK = re.compile(r"(?:[ \t\r]|\\\n)*(?:#[^\n]*)?")
_ARITHMETIC = re.compile(r"\(\([^\n]*?\)\)")
_OPERATOR = re.compile(r";;&|;;|;&|&&|&>>|&>|\|\||\|&|<<<|<<-|<<|<&|<>|<(?!\()|>&|>>|>\||>(?!\()|[;&|()\n]")
_FILE_NUMBER = re.compile(r"\d+(?=[<>])")
_PLAIN_WORDS = re.compile(r"(?:[\w./:,=+@%^-]+(?:[ \t]+|(?=\n)))+", re.ASCII)
_END = re.compile(r"[ \t]*(?:$|[;\n#])", re.MULTILINE)
_NOT_EXPANDED = re.compile(r"(?:[^\\$`]|\\.)*(?=[$`])", re.DOTALL)  # of a here-document
_IN_SUBSHELL = re.compile(r"\|(?!\|)|&(?!&)|(?:&&|\|\|)[^\n]*[^&<>|\n]&(?![&>])")  # what follows the end of a command


def commands_of(
    text: str, variables: Variables | None = None, sourcing: "Sourcing | None" = None
) -> list[Command]:
    """Return the simple commands of the text, including those in substitutions and functions.

    Text with syntax errors is parsed as far as possible.

    variables: those that are known at the start; they are then those at the end
    sourcing: is called for commands of the form `. FILE`, with the variables that the file can change
    """
    return _Reader(text, variables or Variables(()), sourcing).commands


class _Reader(WordReader):
    """The parser; `_open` has the open compound commands and substitutions, each with the function that contains it."""

    def __init__(self, text: str, variables: Variables, sourcing: "Sourcing | None") -> None:
        super().__init__(text, variables)
        self._sourcing = sourcing
        self._is_certain = False  # whether the command that is being read is always carried out, in this shell
        self._to_input = True  # whether the next redirection from a file is of standard input
        self._function = ""  # the function whose body comes next
        self._documents: list[tuple[str, Document]] = []  # here-documents from the next line on, with their end marks
        self._command: Command | None = None
        self._patterns: int | None = None  # between branches of a case: the number of commands before the next patterns
        self.commands: list[Command] = []
        while self._at < len(text):
            self._read("")
        for command in self.commands:
            command.background = command.complete in self._in_background

    def _read(self, closing: str) -> None:
        """Read until `closing` ends the innermost substitution, or to the end of the text."""
        depth, before = len(self._open), ""
        while True:
            self._skip(_BLANK)
            if self._at >= len(self._text):
                break
            if self._command and (plain := self._skip(_PLAIN_WORDS)):
                self._command.words += map(PlainWord, plain[0].split())
                before = ""
                continue
            if self._text[self._at] == closing and (closing == "`" or len(self._open) == depth):
                self._at += 1
                break
            if (self._command is None or self._command.words[0].literal == "for") and self._skip(_ARITHMETIC):
                continue
            operator = _OPERATOR.match(self._text, self._at)
            if not operator:
                self._take_word(before not in TO_BE_CONTINUED)
                before = ""
                continue
            self._at = operator.end()
            self._is_certain = self._is_certain and not _IN_SUBSHELL.match(self._text, operator.start())
            self._take_operator(operator[0], before)
            if operator[0] != "\n" or before not in TO_BE_CONTINUED:
                before = operator[0]
        self._end_command()

    def _take_operator(self, operator: str, before: str) -> None:
        if operator[0] in "<>" or operator[:2] == "&>":
            self._redirect(operator)
        elif self._patterns is not None and operator in "()":
            if operator == ")":
                del self.commands[self._patterns :]
                self._command = self._patterns = None
        elif operator == "(" and self._command and len(self._command.words) == 1:
            self._function = self._command.words[0].literal or ""
            self._command = None
            self._skip(re.compile(r"[ \t]*\)"))
        else:
            self._end_command()
            if operator == "&":
                self._in_background.add(self._complete)
            if operator == "(":
                self._open_compound("(")
            elif operator == ")" and self._open and self._open[-1][0] == "(":
                self._open.pop()
            elif operator == "\n":
                self._end_line(before)
            elif operator[:2] in (";;", ";&") and self._open and self._open[-1][0] == "case":
                self._patterns = len(self.commands)

    def _end_line(self, before: str) -> None:
        documents, self._documents = self._documents, []
        for end, document in documents:
            last = re.compile(("^\t*" if document.tabs else "^") + re.escape(end) + "$", re.MULTILINE)
            found = last.search(self._text, self._at)
            document.start, document.end = self._at, found.start() if found else len(self._text)
            if not document.quoted:
                self._expand(document)
            self._at = found.end() + 1 if found else len(self._text)
        if not self._open and not self._function and before not in TO_BE_CONTINUED:
            self._complete += 1

    def _expand(self, document: Document) -> None:
        """Read the commands of the substitutions in a here-document."""
        text, self._text = self._text, self._text[: document.end]
        while self._skip(_NOT_EXPANDED):
            if not self._expansion():
                self._at += 1
        self._text = text

    def _redirect(self, operator: str) -> None:
        self._skip(_BLANK)
        word = self._word()
        document = Document(word.text != word.literal, operator == "<<-") if operator in HERE_DOCUMENTS else None
        if document:
            self._documents.append((word.literal or "", document))
        if self._command and operator[0] == "<" and self._to_input:
            self._command.document = document
        self._to_input = True

    def _end_command(self) -> None:
        command, self._command = self._command, None
        if not command or command.words[0].literal in WITH_WORDS:
            return
        self.commands.append(command)
        if command.words[0].literal in ("export", "readonly") and self._is_certain:
            for word in command.words[1:]:
                if _ASSIGNED.match(word.text):
                    self._assign(word)
        elif command.words[0].literal in (".", "source") and self._sourcing:
            self._sourcing(command, self._variables if self._is_certain else self._variables.copy())

    def _open_compound(self, kind: str) -> None:
        inside = self._open[-1][1] if self._open else ""
        self._open.append((kind, self._function or inside))
        self._function = ""

    def _assign(self, word: Word) -> None:
        name, _, value = (word.literal or word.text.partition("=")[0]).partition("=")
        self._variables.assign(name, value if word.literal else None)

    def _take_word(self, is_certain: bool) -> None:
        """Read a word of a command, a reserved word or an assignment. `is_certain` is false after && and the like."""
        if number := self._skip(_FILE_NUMBER):
            self._to_input = number[0] == "0"
            return
        start = self._at
        word = self._word()
        if self._command is None:
            name = word.text
            if name == "coproc":
                self._in_background.add(self._complete)
            is_certain = is_certain and not self._open and not self._function
            if _ASSIGNED.match(name):
                if is_certain and _END.match(self._text, self._at):
                    self._assign(word)
                return
            if name in OPENS:
                self._open_compound(name)
                self._patterns = len(self.commands) if name == "case" else None
            elif name in CLOSES and self._open:
                self._open.pop()
                self._patterns = None
            if name in BETWEEN or name in CLOSES or (name in OPENS and name not in WITH_WORDS):
                return
            if name == "function":
                self._skip(_BLANK)
                self._function = self._word().literal or ""
                self._skip(re.compile(r"[ \t]*\([ \t]*\)"))
                return
            if not (words := word.split()):
                return
            self._command = Command(start, self._open[-1][1] if self._open else "", self._complete)
            self._command.words = words
            self._is_certain = is_certain
            return
        self._command.words += word.split()

    def _substitute(self, closing: str) -> None:
        command, self._command = self._command, None
        self._open_compound(closing)
        depth = len(self._open)
        self._read(closing)
        del self._open[depth - 1 :]
        self._command = command
