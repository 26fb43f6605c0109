"""What the parser in shell.py finds in a script: words, simple commands, here-documents, sourced files."""

import re

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
        literals = [literal for literal, _ in parts if literal is not None]
        if len(literals) == len(parts) > 0:
            self.literal: str | None = "".join(literals)
            self.pattern = re.escape(self.literal) + "\0"
        else:
            self.literal = None
            expands = all(pattern == SOME for _, pattern in parts)
            self.pattern = WORDS if expands else "".join(pattern for _, pattern in parts) + "\0"

    def split(self) -> "list[Word]":
        """Return the words that this one becomes, each with its value: one, unless it is a known value with blanks."""
        return [self]


class PlainWord(Word):
    """A word without anything special: most words of most scripts."""

    __slots__ = ()

    def __init__(self, text: str) -> None:
        self.text = self.literal = text

    @property
    def pattern(self) -> str:  # type: ignore[override]  # only read; made when asked, as most are never compared
        """The expression for the word itself."""
        return re.escape(self.text) + "\0"


class KnownWords(Word):
    """An expansion of a variable whose value is known, which is split into any number of words."""

    __slots__ = ("values",)

    def __init__(self, text: str, values: "list[str]") -> None:
        super().__init__(text, [(None, SOME)])
        self.values = values

    def split(self) -> "list[Word]":
        """Return a word for each value."""
        return [Word(self.text, [(value, re.escape(value))]) for value in self.values]


class Document:
    """A here-document that is the standard input of a command.

    start, end: the offsets of its first line and of the line with the end mark
    quoted: whether nothing in it is expanded
    tabs: whether tabs at the start of a line are not part of it
    """

    __slots__ = ("end", "quoted", "start", "tabs")

    def __init__(self, quoted: bool, tabs: bool) -> None:
        self.start = self.end = 0
        self.quoted = quoted
        self.tabs = tabs


class Command:
    """A simple command.

    start: its offset in the text
    function: the function whose body contains it, "" for none
    complete: the number of the complete command that contains it; the shell reads a script by complete commands
    background: whether that complete command, or a part of it, runs in the background
    document: its standard input, if that is a here-document
    source: the sourced file that contains it, None for the script
    """

    __slots__ = ("background", "complete", "document", "function", "source", "start", "words")

    def __init__(self, start: int, function: str, complete: int) -> None:
        self.start = start
        self.function = function
        self.complete = complete
        self.background = False
        self.document: Document | None = None
        self.source: Source | None = None
        self.words: list[Word] = []


class Source:
    """A sourced file: its path, its text, and its commands."""

    __slots__ = ("commands", "path", "text")

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self.commands: list[Command] = []
