"""Reader of the words of a shell script: quotes, expansions and substitutions."""

import re

from iptables_py.scripts.words import ONE, SOME, KnownWords, Word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.scripts.variables import Variables
    from iptables_py.scripts.words import Command

_PLAIN = re.compile(r"[^\s;&|<>()\\'\"$`*?\[{~]+|\{(?!\S*(?:,|\.\.)\S*\})|\[\[?(?=\s)")
_PLAIN_IN_DOUBLE = re.compile(r"[^\"\\$`]+")
_SINGLE = re.compile(r"'([^']*)(?:'|\Z)")
_DOLLAR_SINGLE = re.compile(r"\$'(?:[^'\\]|\\.)*(?:'|\Z)", re.DOTALL)
_EXPANSION = re.compile(r"[*?\[~]|\{\S*\}")
_VARIABLE = re.compile(r"\$(?:\w+|[@*#?$!-])")
_NESTING = {"{": re.compile(r"\\.|[{}]", re.DOTALL), "(": re.compile(r"\\.|[()]", re.DOTALL)}


class WordReader:
    """Reads one word after another; the commands in a substitution are read by the parser, which derives from this."""

    def __init__(self, text: str, variables: "Variables") -> None:
        self._text = text
        self._variables = variables
        self._at = 0
        self._open: list[tuple[str, str]] = []
        self._complete = 0  # the number of the complete command
        self._in_background: set[int] = set()  # numbers of complete commands
        self.commands: list[Command] = []

    def _substitute(self, closing: str) -> None:
        """Read the commands of a substitution, up to `closing`."""
        raise NotImplementedError

    def _word(self) -> Word:
        """Read and return the word that begins here."""
        start, parts = self._at, list[tuple[str | None, str]]()
        while self._at < len(self._text):
            at, here = self._at, self._text[self._at]
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
                self._in_background.add(self._complete)
                self._substitute(")")
                parts.append((None, ONE))
            elif match := self._skip(_SINGLE):
                parts.append((match[1], re.escape(match[1])))
            elif self._skip(_DOLLAR_SINGLE):
                parts.append((None, ONE))
            elif match := self._skip(_PLAIN):
                parts.append((match[0], re.escape(match[0])))
            elif self._expansion():
                pieces = self._variables.pieces(self._text[at : self._at])
                parts.append((pieces[0], re.escape(pieces[0])) if pieces and len(pieces) == 1 else (None, SOME))
            elif self._skip(_EXPANSION):
                parts.append((None, SOME))
            else:
                break
        if self._at == start:
            self._at += 1  # skip what can't be parsed
        text = self._text[start : self._at]
        pieces = self._variables.pieces(text) if len(parts) == 1 and parts[0][0] is None else None
        return Word(text, parts) if pieces is None else KnownWords(text, pieces)

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
                text = self._text[start : self._at]
                many = text == "$@" or text.endswith("[@]}")
                value = self._variables.value(text)
                parts.append((None, SOME if many else ONE) if value is None else (value, re.escape(value)))
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
