"""Options among the words of a command line: getopt_long's rules, with tables of options that are added on the way."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Any

    Row = tuple[str, int, Any]  # name, argument, key
    Table = dict[str, Row]  # by name

NONE, NEEDED, OPTIONAL = 0, 1, 2

# what `Words.next` returns instead of an option's key
WORD, END = "word", "end"
UNKNOWN, AMBIGUOUS, MISSING, EXCESS = "unknown", "ambiguous", "missing", "excess"
ERRORS = (UNKNOWN, AMBIGUOUS, MISSING, EXCESS)


def by_name(rows: "Iterable[Row]") -> "Table":
    """Return a table of these long options."""
    return {row[0]: row for row in rows}


class Words:
    """A command line that is read from left to right.

    `words`: all words.
    `at`: the index of the next word.
    `shorts`: NONE, NEEDED or OPTIONAL for each letter.
    `tables`: tables of long options, in the order of search. The key in a row is what `next` returns for the option.
    The first table is `longs`; added tables follow, the newest first.
    """

    def __init__(self, words: "Sequence[str]", shorts: dict[str, int], longs: "Table") -> None:
        self.words = words
        self.at = 0
        self.shorts = shorts
        self.tables: list[Table] = [longs]
        self._cluster = ""

    def add(self, table: "Table", same: "Callable[[Any], bool]") -> None:
        """Add the table of an extension's options, in place of an earlier one if same(key of its first option)."""
        tables = self.tables
        for index in range(1, len(tables)):
            for _, _, key in tables[index].values():
                if same(key):
                    tables[index] = table
                    return
                break
        tables.insert(1, table)

    def has_value(self) -> bool:
        """Return whether there is a next word that can be an optional value: it begins with neither `-` nor `!`."""
        return self.at < len(self.words) and self.words[self.at][:1] not in ("-", "!")

    def take(self) -> str:
        """Return the next word, and step past it. Raise IndexError if there is none."""
        self.at += 1
        return self.words[self.at - 1]

    def next(self) -> "tuple[Any, str | None]":
        """Return the next option's (key, value), (WORD, word), (END, None), or one of ERRORS with the word."""
        if self._cluster:
            return self._short()
        if self.at >= len(self.words):
            return END, None
        word = self.words[self.at]
        self.at += 1
        if word[:1] != "-" or word == "-":
            return WORD, word
        if word[1] == "-":
            return self._long(word) if len(word) > 2 else (END, None)
        self._cluster = word[1:]
        return self._short()

    def _short(self) -> "tuple[Any, str | None]":
        letter, rest = self._cluster[0], self._cluster[1:]
        if letter > "\x7f":  # a letter is a byte
            data = letter.encode("utf-8", "surrogateescape")
            letter = data[:1].decode("utf-8", "surrogateescape")
            rest = data[1:].decode("utf-8", "surrogateescape") + rest
        self._cluster = rest
        argument = self.shorts.get(letter)
        if argument is None:
            return UNKNOWN, "-" + letter
        if argument == NONE:
            return letter, None
        self._cluster = ""
        if rest:
            return letter, rest
        if argument == OPTIONAL:
            return letter, None
        return self.needed_value(letter)

    def needed_value(self, key: "Any") -> "tuple[Any, str | None]":
        if self.at < len(self.words):
            return key, self.take()
        return MISSING, self.words[self.at - 1]

    def _long(self, word: str) -> "tuple[Any, str | None]":
        name, equals, value = word[2:].partition("=")
        found = self._find(name)
        if not found:
            return UNKNOWN, word
        if len(found) > 1 and any(not _same(one, found[0]) for one in found[1:]):
            return AMBIGUOUS, word
        _, argument, key = found[0]
        if equals:
            return (EXCESS, word) if argument == NONE else (key, value)
        return self.needed_value(key) if argument == NEEDED else (key, None)

    def _find(self, name: str) -> "list[Row]":
        """Return the option of that name, or else all options whose names begin with it."""
        for table in self.tables:
            if name in table:
                return [table[name]]
        return [option for table in self.tables for option in table.values() if option[0].startswith(name)]

    def candidates(self, word: str) -> list[str]:
        """Return the names that an abbreviated long option may mean."""
        return [option[0] for option in self._find(word[2:].partition("=")[0])]

    def letter(self, word: str) -> str:
        """Return the letter of a long option."""
        key = self._find(word[2:].partition("=")[0])[0][2]
        return str(key if isinstance(key, str) else key[1].letter)

    def full_name(self, word: str) -> str:
        """Return a long option's full name, after its dashes."""
        return "--" + self.candidates(word)[0]


def _same(one: "Row", other: "Row") -> bool:
    """Return whether two names mean one option: the same letter, or the same option of the same use."""
    key, second = one[2], other[2]
    if one[1] != other[1] or isinstance(key, str) or isinstance(second, str):
        return one[1:] == other[1:]
    return key[0] is second[0] and key[1].of == second[1].of and key[1].kind is second[1].kind
