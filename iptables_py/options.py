"""An extension's option table: its rows, and what derives from them (reading, checks, save text)."""

from iptables_py.errors import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType
    from typing import Any

    from iptables_py.rule import Rule

REQUIRED, INVERTIBLE, MULTIPLE = 1, 2, 4


class Kind:
    """A kind of option value: how its words are read and how the value is written.

    `read(text, option, use)` gives the value as the kernel keeps it or raises Problem; with `words` 0 the
    option has no argument and `text` is empty, with 2 it is a list of two words.
    `write(value)` gives the save text (already quoted where need be); `choices` feed completion.
    """

    __slots__ = ("choices", "read", "words", "write")

    def __init__(
        self,
        read: "Callable[[Any, Option, Use], Any]",
        write: "Callable[[Any], str]" = str,
        words: int = 1,
        choices: tuple[str, ...] = (),
    ) -> None:
        self.read = read
        self.write = write
        self.words = words
        self.choices = choices


class Option:
    """One row of an option table.

    `name` is the long name without dashes; `of` names the option whose value and identity this spelling shares
    (an alias, or another way to set the same thing with a kind of its own); `also` and `excl` are names, separated
    by blanks, of options that must, must not, come with it; `saved` is the name in save text where that differs;
    `min` and `max` bound the value (or a string's length); `letter` is the character by which the reference names the
    option when it is given a value that it does not take; `meta` and `doc` are for people.
    """

    __slots__ = ("also", "doc", "excl", "flags", "kind", "letter", "max", "meta", "min", "name", "of", "saved")

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
        self.meta = meta
        self.doc = doc


FLAG = Kind(lambda text, option, use: True, lambda value: "", 0)


class Use:
    """One `-m` or `-j` in one rule: the extension's module, the values given, and which of them are inverted.

    `values`, `inverted` and `seen` (what was given) go by the option's own name (`Option.of`).
    """

    __slots__ = ("inverted", "module", "name", "options", "rule", "seen", "values")

    def __init__(self, module: "ModuleType", name: str, rule: "Rule") -> None:
        self.module = module
        self.name = name
        self.rule = rule
        options = module.OPTIONS
        self.options: tuple[Option, ...] = options[rule.family] if isinstance(options, dict) else options
        self.values: dict[str, Any] = {}
        self.inverted: set[str] = set()
        self.seen: set[str] = set()

    def option(self, name: str) -> Option:
        """The row of that exact name; KeyError if the table has none."""
        for option in self.options:
            if option.name == name:
                return option
        raise KeyError(name)

    def warn(self, text: str) -> None:
        """Say `text` on standard error, as it stands (give the newline)."""
        self.rule.warn(text)


def read_option(use: Use, option: Option, text: "Any", inverted: bool) -> None:
    """Take one option of the command line into `use`.

    The order of checks is the reference's: used twice, inverted though it cannot be, then the value.
    An extension that reads otherwise declares `read(use, option, text, inverted)`.
    """
    own = getattr(use.module, "read", None)
    if own:
        own(use, option, text, inverted)
        return
    shown = option.of
    if not option.flags & MULTIPLE and shown in use.seen:
        raise Problem(f'{use.name}: option "--{shown}" can only be used once.\n')
    if inverted and not option.flags & INVERTIBLE:
        raise Problem(f'{use.name}: option "--{shown}" cannot be inverted.\n')
    if inverted:
        use.inverted.add(shown)
    use.values[shown] = option.kind.read(text, option, use)
    use.seen.add(shown)


def check_table(use: Use) -> None:
    """Required, `also` and `excl`, in table order; raises Problem with the reference's text."""
    seen = use.seen
    for option in use.options:
        if option.of != option.name:
            continue
        if option.name not in seen:
            if option.flags & REQUIRED:
                raise Problem(f'{use.name}: option "--{option.name}" must be specified\n')
            continue
        for other in option.also.split():
            if other not in seen:
                raise Problem(f'{use.name}: option "--{option.name}" also requires "--{other}".\n')
        for other in option.excl.split():
            if other in seen and other != option.name:  # a group of rivals may be listed whole
                raise Problem(f'{use.name}: option "--{option.name}" cannot be used together with "--{other}".\n')


def saved(use: Use, dash: str = "--") -> str:
    """The options given, in table order, each led by a blank: the save text that needs no function of its own."""
    text = ""
    values = use.values
    for option in use.options:
        name = option.name
        if name in values and option.of == name:
            text += (" ! " if name in use.inverted else " ") + dash + option.saved
            if option.kind.words:
                text += " " + option.kind.write(values[name])
    return text
