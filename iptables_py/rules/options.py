"""The rows of an extension's option table, and the kinds of value that its options have."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from iptables_py.extensions.contract import Extension

REQUIRED, INVERTIBLE, MULTIPLE = 1, 2, 4
IF_ANY = -1  # for Kind.words: the option takes the next word unless that is an option or there is none


class Kind:
    """A kind of option value: how its words are read and how the value is written.

    `read(text, option, use)`: returns the value as the kernel stores it, or raises Problem.
    `write(value)`: returns the save text, quoted if necessary.
    `words`: the number of argument words. With 0, `text` is empty; with 2, it is a list of two words; with IF_ANY, it
    is None if the option has no argument.
    For completion:
    `choices`: possible words, with two words those of the second; a choice that starts with a slash follows a number.
    `first`: with two words, possible first words.
    `names`: the names that the first word may be: a key of completing/names.py, or the path of a file.
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
    """A free value: one on which nothing else in the rule depends, so that its text can be replaced by itself.

    `text(word)`: the save text of the value, or None if the word is not plain enough.
    `listed(word)`: the same for numeric listings.
    `sample(n)`: for n in 0..99, a word that no real rule contains.
    `pattern`: a regular expression without capturing groups. It matches words, with their quotes, that are already
    save text; it need not match all of them.
    `row`: the same with one capturing group, which matches what `listed` returns without the padding; "" if that
    returns None.
    `width`: how far `listed` pads with blanks.
    `in_lines`: whether it is free in the templates of whole lines and listings; if not, only in those of segments.
    """

    __slots__ = ("in_lines", "listed", "pattern", "row", "sample", "text", "width")

    def __init__(
        self,
        text: "Callable[[str], str | None]",
        listed: "Callable[[str], str | None]",
        sample: "Callable[[int], str]",
        pattern: str | None = None,
        row: str | None = None,
        width: int = 0,
        in_lines: bool = True,
    ) -> None:
        self.text = text
        self.listed = listed
        self.sample = sample
        self.pattern = pattern
        self.row = f"({pattern})" if row is None and pattern else row
        self.width = width
        self.in_lines = in_lines


class Option:
    """One row of an option table.

    `name`: the long name without dashes.
    `kind`: how the value is read and written.
    `flags`: REQUIRED, INVERTIBLE and MULTIPLE, combined.
    `of`: the option that this one is another spelling of: an alias, or an option that sets the same value from
    another kind of text.
    `min`, `max`: bounds of the value, or of a string's length.
    `also`, `excl`: names of options, separated by blanks, that this one requires or excludes.
    `saved`: the name in save text, if it differs.
    `letter`: the character by which the reference's message names the option when a flag is given a value.
    `cut`: the character at which the reference ends the word when it has read the value, "" for none.
    `free`: how its value is replaced, if it is free; or the function that returns that for this row.
    `bound`: names of options, separated by blanks, with which the value is not free.
    `meta`, `doc`: the argument and the description in help texts.
    """

    __slots__ = (
        "also",
        "bound",
        "cut",
        "doc",
        "excl",
        "flags",
        "free",
        "kind",
        "letter",
        "max",
        "meta",
        "min",
        "name",
        "of",
        "saved",
    )

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
        cut: str = "",
        free: "Free | Callable[[Option], Free] | None" = None,
        bound: str = "",
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
        self.cut = cut
        self.free = free if free is None or isinstance(free, Free) else free(self)
        self.bound = bound
        self.meta = meta
        self.doc = doc


def bound(option: Option, seen: set[str]) -> bool:
    """Return whether the value of the option is not free next to the options that were seen."""
    return bool(option.bound) and not seen.isdisjoint(option.bound.split())


def option_rows(module: "Extension", family: int) -> "tuple[Option, ...]":
    """Return the option table of an extension's module for that family."""
    table = module.OPTIONS
    return table[family] if isinstance(table, dict) else table


# an option without a value
FLAG = Kind(lambda text, option, use: True, lambda value: "", 0)
