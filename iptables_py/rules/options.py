"""The rows of an extension's option table, and the kinds of value that its options take."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType
    from typing import Any

REQUIRED, INVERTIBLE, MULTIPLE = 1, 2, 4
IF_ANY = -1  # words of a kind: the next one is the option's, unless it is another option or there is none


class Kind:
    """A kind of option value: how its words are read and how the value is written.

    `read(text, option, use)`, with the rule's use of the extension, gives the value as the kernel keeps it or raises
    Problem; with `words` 0 the option has no argument and `text` is empty, with 2 it is a list of two words, with
    IF_ANY None where there is none.
    `write(value)` gives the save text (already quoted where need be).
    For completion: `choices` of the word, of two the last (what begins with a slash follows a number); `first` those of
    the first of two; `names` which names may stand in the first: a word of completing/names.py, or a file's path.
    """

    __slots__ = ("choices", "first", "names", "read", "words", "write")

    def __init__(
        self,
        read: "Callable[[Any, Option, Any], Any]",
        write: "Callable[[Any], str]" = str,
        words: int = 1,
        choices: tuple[str, ...] = (),
        first: tuple[str, ...] = (),
        names: str = "",
    ) -> None:
        self.read = read
        self.write = write
        self.words = words
        self.choices = choices
        self.first = first
        self.names = names


class Free:
    """How values that nothing else depends on are written at once.

    `text(word)` is the save text of the value that the word says, or None where that is not as plain, `listed(word)`
    the same in numeric listings; `sample(n)` is such a word for each n up to 99, found nowhere else in a rule.
    `pattern` is a regular expression without groups of its own for words, with their quotes, that are their save text
    already (not for all such words).
    """

    __slots__ = ("listed", "pattern", "sample", "text")

    def __init__(
        self,
        text: "Callable[[str], str | None]",
        listed: "Callable[[str], str | None]",
        sample: "Callable[[int], str]",
        pattern: str | None = None,
    ) -> None:
        self.text = text
        self.listed = listed
        self.sample = sample
        self.pattern = pattern


class Option:
    """One row of an option table.

    `name` is the long name without dashes; `of` names the option whose value and identity this spelling shares
    (an alias, or another way to set the same thing with a kind of its own); `also` and `excl` are names, separated
    by blanks, of options that must, must not, come with it; `saved` is the name in save text where that differs;
    `min` and `max` bound the value (or a string's length); `letter` is the character by which the reference names the
    option when it is given a value that it does not take; `meta` and `doc` are for people.
    """

    __slots__ = ("also", "doc", "excl", "flags", "free", "kind", "letter", "max", "meta", "min", "name", "of", "saved")

    def __init__(
        self,
        name: str,
        kind: Kind,
        flags: int = 0,
        *,
        of: str = "",
        min: int | None = None,
        max: int | None = None,
        also: str = "",
        excl: str = "",
        saved: str = "",
        letter: str = "",
        free: Free | None = None,
        meta: str = "",
        doc: str = "",
    ) -> None:
        self.name = name
        self.kind = kind
        self.flags = flags
        self.of = of or name
        self.min = min
        self.max = max
        self.also = also
        self.excl = excl
        self.saved = saved or name
        self.letter = letter
        self.free = free
        self.meta = meta
        self.doc = doc


def option_rows(module: "ModuleType", family: int) -> "tuple[Option, ...]":
    """The option table of an extension's module for that family."""
    table: tuple[Option, ...] | dict[int, tuple[Option, ...]] = module.OPTIONS
    return table[family] if isinstance(table, dict) else table


FLAG = Kind(lambda text, option, use: True, lambda value: "", 0)
