"""Parser for the simple commands of a bash script, used to find the one that ran a program.

This is not a shell: it finds where words, commands and lists end (bash(1), "Shell Grammar", "Quoting", "Redirection"),
and which parts of a word are literal. The other parts can expand to anything.
"""

import re

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
_PLAIN = re.compile(r"[^\s;&|<>()\\'\"$`*?\[{~]+|\{(?!\S*(?:,|\.\.)\S*\})|\[\[?(?=\s)")
_PLAIN_IN_DOUBLE = re.compile(r"[^\"\\$`]+")
_SINGLE = re.compile(r"'([^']*)(?:'|\Z)")
_DOLLAR_SINGLE = re.compile(r"\$'(?:[^'\\]|\\.)*(?:'|\Z)", re.DOTALL)
_EXPANSION = re.compile(r"[*?\[~]|\{\S*\}")
_VARIABLE = re.compile(r"\$(?:\w+|[@*#?$!-])")
_NESTING = {"{": re.compile(r"\\.|[{}]", re.DOTALL), "(": re.compile(r"\\.|[()]", re.DOTALL)}

ONE, SOME = "[^\0]*", "(?s:.*)"  # patterns of expansions (each word ends in NUL): part of a word, or several words
WORDS = "(?:[^\0]*\0)*"


class Word:
    """A word of a command.

    text: the word as written
    pattern: a regular expression for the words that it can expand to, each followed by NUL
    literal: the word after expansion if that is certain, else None
    """

    __slots__ = ("literal", "pattern", "text")

    def __init__(self, text: str, parts: "list[tuple[str | None, str]]") -> None:
        self.text = text
        expands = all(pattern == SOME for _, pattern in parts)
        self.pattern = WORDS if expands else "".join(pattern for _, pattern in parts) + "\0"
        self.literal = None if any(text is None for text, _ in parts) else "".join(text or "" for text, _ in parts)


class Command:
    """A simple command.

    start: its offset in the text
    function: the function whose body contains it, "" for none
    complete: the number of the complete command that contains it; bash reads a script by complete commands
    background: whether that complete command, or a part of it, runs in the background
    """

    __slots__ = ("background", "complete", "function", "start", "words")

    def __init__(self, start: int, function: str, complete: int) -> None:
        self.start = start
        self.function = function
        self.complete = complete
        self.background = False
        self.words: list[Word] = []


def commands_of(text: str) -> list[Command]:
    """Return the simple commands of the text, including those in substitutions and functions.

    Text with syntax errors is parsed as far as possible.
    """
    return _Reader(text).commands


class _Reader:
    """The parser; `_open` has the open compound commands and substitutions, each with the function that contains it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._open: list[tuple[str, str]] = []
        self._function = ""  # the function whose body comes next
        self._documents: list[tuple[str, bool]] = []  # here-documents from the next line on: end mark, tabs allowed
        self._complete = 0
        self._command: Command | None = None
        self._patterns: int | None = None  # between branches of a case: the number of commands before the next patterns
        self.commands: list[Command] = []
        self._background: set[int] = set()  # numbers of complete commands
        while self._at < len(text):
            self._read("")
        for command in self.commands:
            command.background = command.complete in self._background

    def _read(self, closing: str) -> None:
        """Read until `closing` ends the innermost substitution, or to the end of the text."""
        depth, before = len(self._open), ""
        while True:
            self._skip(_BLANK)
            if self._at >= len(self._text):
                break
            if self._text[self._at] == closing and (closing == "`" or len(self._open) == depth):
                self._at += 1
                break
            if (self._command is None or self._command.words[0].literal == "for") and self._skip(_ARITHMETIC):
                continue
            operator = _OPERATOR.match(self._text, self._at)
            if not operator:
                self._take_word()
                before = ""
                continue
            self._at = operator.end()
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
                self._background.add(self._complete)
            if operator == "(":
                self._open_compound("(")
            elif operator == ")" and self._open and self._open[-1][0] == "(":
                self._open.pop()
            elif operator == "\n":
                self._end_line(before)
            elif operator[:2] in (";;", ";&") and self._open and self._open[-1][0] == "case":
                self._patterns = len(self.commands)

    def _end_line(self, before: str) -> None:
        for end, tabs in self._documents:
            last = re.compile(("^\t*" if tabs else "^") + re.escape(end) + "$", re.MULTILINE)
            found = last.search(self._text, self._at)
            self._at = found.end() + 1 if found else len(self._text)
        self._documents.clear()
        if not self._open and not self._function and before not in TO_BE_CONTINUED:
            self._complete += 1

    def _redirect(self, operator: str) -> None:
        self._skip(_BLANK)
        word = self._word()
        if operator in HERE_DOCUMENTS:
            self._documents.append((word.literal or "", operator == "<<-"))

    def _end_command(self) -> None:
        if self._command and self._command.words and self._command.words[0].literal not in WITH_WORDS:
            self.commands.append(self._command)
        self._command = None

    def _open_compound(self, kind: str) -> None:
        inside = self._open[-1][1] if self._open else ""
        self._open.append((kind, self._function or inside))
        self._function = ""

    def _take_word(self) -> None:
        """Read a word of a command, a reserved word or an assignment."""
        if self._skip(_FILE_NUMBER):
            return
        start = self._at
        word = self._word()
        if self._command is None:
            name = word.text
            if name == "coproc":
                self._background.add(self._complete)
            if _ASSIGNED.match(name):
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
            self._command = Command(start, self._open[-1][1] if self._open else "", self._complete)
        self._command.words.append(word)

    def _word(self) -> Word:
        """Read and return the word that begins here."""
        start, parts = self._at, list[tuple[str | None, str]]()
        while self._at < len(self._text):
            here = self._text[self._at]
            if here == '"':
                self._at += 1
                self._quoted(parts)
            elif here == "\\":
                escaped = self._text[self._at + 1 : self._at + 2]
                parts.append((escaped, re.escape(escaped)) if escaped != "\n" else ("", ""))
                self._at += 2
            elif here == "(" and self._text[start : self._at].endswith("="):
                self._at += 1
                self._array()
                parts.append((None, SOME))
            elif self._text.startswith(("<(", ">("), self._at):
                self._at += 2
                self._background.add(self._complete)
                self._substitute(")")
                parts.append((None, ONE))
            elif match := self._skip(_SINGLE):
                parts.append((match[1], re.escape(match[1])))
            elif self._skip(_DOLLAR_SINGLE):
                parts.append((None, ONE))
            elif match := self._skip(_PLAIN):
                parts.append((match[0], re.escape(match[0])))
            elif self._expansion() or self._skip(_EXPANSION):
                parts.append((None, SOME))
            else:
                break
        if self._at == start:
            self._at += 1  # skip what can't be parsed
        return Word(self._text[start : self._at], parts)

    def _quoted(self, parts: "list[tuple[str | None, str]]") -> None:
        """Read the rest of a double-quoted string."""
        parts.append(("", ""))
        while self._at < len(self._text):
            start = self._at
            if self._text[start] == '"':
                self._at += 1
                return
            if match := self._skip(_PLAIN_IN_DOUBLE):
                parts.append((match[0], re.escape(match[0])))
            elif self._text[start] == "\\":
                escaped = self._text[start + 1 : start + 2]
                kept = "" if escaped == "\n" else escaped if escaped in '$`"\\' else "\\" + escaped
                parts.append((kept, re.escape(kept)))
                self._at += 2
            elif self._expansion():
                many = self._text[start : self._at] == "$@" or self._text[start : self._at].endswith("[@]}")
                parts.append((None, SOME if many else ONE))
                if many and parts[-2] == ("", ""):
                    del parts[-2]
            else:
                parts.append(("$", r"\$"))
                self._at += 1

    def _expansion(self) -> bool:
        """Skip an expansion, and read the commands of a substitution. Return whether there was one."""
        text, at = self._text, self._at
        if text.startswith("$((", at):
            self._skip_nested("(")
        elif text.startswith("${", at):
            self._skip_nested("{")
        elif text.startswith("$(", at):
            self._at += 2
            self._substitute(")")
        elif text.startswith("`", at) and not any(kind == "`" for kind, _ in self._open):
            self._at += 1
            self._substitute("`")
        else:
            return bool(self._skip(_VARIABLE))
        return True

    def _substitute(self, closing: str) -> None:
        command, self._command = self._command, None
        self._open_compound(closing)
        depth = len(self._open)
        self._read(closing)
        del self._open[depth - 1 :]
        self._command = command

    def _array(self) -> None:
        """Read the values of an array, which are not a command."""
        known = len(self.commands)
        self._substitute(")")
        del self.commands[known:]

    def _skip_nested(self, opening: str) -> None:
        depth = 0
        for found in _NESTING[opening].finditer(self._text, self._at):
            depth += (found[0] == opening) - (found[0] in "})")
            self._at = found.end()
            if not depth:
                return

    def _skip(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        found = pattern.match(self._text, self._at)
        if found:
            self._at = found.end()
        return found
