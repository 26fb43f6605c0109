"""Kinds of option value that several extensions use: integers, ranges, marks, strings and ports."""

from iptables_py.errors import Problem
from iptables_py.rules.options import Free, Kind
from iptables_py.values.integers import integer, leading_integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from iptables_py.rules.options import Option
    from iptables_py.rules.rule import Use

_BARE = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")


def quoted(text: str) -> str:
    """Return `text` as a word of save text: bare if it is plain, else in double quotes.

    Measured: even a `.` is not plain.
    """
    if text and _BARE.issuperset(text):
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("'", "\\'") + '"'


def _uint(bits: int) -> Kind:
    """Return the kind for an unsigned integer within the option's bounds, by default those of the type."""
    top = (1 << bits) - 1

    def read(text: str, option: "Option", use: "Use") -> int:
        low, high = option.min or 0, option.max or top
        value = integer(text, low, high)
        if value is None:
            raise Problem(
                f'{use.name}: bad value for option "--{option.of}", or out of range ({low}-{high}).\n'
            )
        return value

    return Kind(read)


def _range(bits: int) -> Kind:
    """Return the kind for `n`, `a:b`, `a:` and `:b`, read as (a, b); a missing end is the type's bound."""
    top = (1 << bits) - 1

    def read(text: str, option: "Option", use: "Use") -> tuple[int, int]:
        low, high = option.min or 0, option.max or top
        ends: list[int] = []
        rest = text
        while True:
            if len(ends) == 2:
                raise Problem(f'{use.name}: Too many components for option "--{option.of}" (max: 2)\n')
            if rest[:1] in ("", ":"):
                value: int | None = high if ends else low
                end = rest
            else:
                value, end = leading_integer(rest)
                if value is None or not low <= value <= high:
                    raise Problem(
                        f'{use.name}: bad value for option "--{option.of}" near "{rest}", '
                        f"or out of range ({low}-{high}).\n"
                    )
                if end[:1] not in ("", ":"):
                    raise Problem(
                        f'{use.name}: Argument to "--{option.of}" has unexpected characters near "{end}".\n'
                    )
            ends.append(value or 0)
            low = ends[-1]
            if not end:
                break
            rest = end[1:]
        return ends[0], ends[-1]

    return Kind(read, lambda pair: str(pair[0]) if pair[0] == pair[1] else f"{pair[0]}:{pair[1]}")


UINT8, UINT16, UINT32, UINT64 = _uint(8), _uint(16), _uint(32), _uint(64)
UINT8_RANGE, UINT16_RANGE, UINT32_RANGE, UINT64_RANGE = _range(8), _range(16), _range(32), _range(64)


def _check_least(size: int, option: "Option") -> None:
    """Raise Problem if a string of that size is too short for the option."""
    if option.min is not None and size < option.min:
        raise Problem(f"Argument must have a minimum length of {option.min} characters\n")


def _read_string(text: str, option: "Option", use: "Use") -> str:
    size = len(text.encode("utf-8", "surrogateescape"))
    _check_least(size, option)
    if option.max is not None and size > option.max:
        raise Problem(f"Argument must have a maximum length of {option.max} characters\n")
    return text


def _read_cut(text: str, option: "Option", use: "Use") -> str:
    longest = option.max or 0
    _check_least(len(text), option)
    if len(text) <= longest // 4:
        return text
    return text.encode("utf-8", "surrogateescape")[:longest].decode("utf-8", "surrogateescape")


STRING = Kind(_read_string, quoted)
# a string that is cut to `max` bytes without a message
CUT_STRING = Kind(_read_cut, quoted)


def cut_line(name: str) -> Kind:
    """Return a kind like CUT_STRING that refuses newlines anywhere in the text, also after the cut (measured).

    `name` is the option's name in messages.
    """

    def read(text: str, option: "Option", use: "Use") -> str:
        cut = _read_cut(text, option, use)
        if "\n" in text:
            raise Problem(f"Newlines not allowed in --{name}")
        return cut

    return Kind(read, quoted)


def read_mark(text: str, option: "Option", use: "Use") -> tuple[int, int]:
    """Return (value, mask) for `value[/mask]`, 32 bits each; the mask defaults to all ones. Raise Problem."""
    value, rest = leading_integer(text, 32)
    mask: int | None = 0xFFFFFFFF
    if value is not None and rest[:1] == "/":
        mask, rest = leading_integer(rest[1:], 32)
    if value is None or mask is None:
        raise Problem(f'{use.name}: bad integer value for option "--{option.of}", or out of range.\n')
    if rest:
        raise Problem(f'{use.name}: trailing garbage after value for option "--{option.of}".\n')
    return value, mask


def write_mark(pair: "Any") -> str:
    """Return `0xV` or, if the mask is not all ones, `0xV/0xM`."""
    return f"{pair[0]:#x}" if pair[1] == 0xFFFFFFFF else f"{pair[0]:#x}/{pair[1]:#x}"


MARK = Kind(read_mark, write_mark)


def _free_port(word: str) -> str | None:
    # the extension may treat 0 and 65535 specially
    return word if word.isdigit() and word.isascii() and word[0] != "0" and 0 < int(word) < 0xFFFF else None


_PORT = "(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-4])"
FREE_PORT = Free(_free_port, _free_port, lambda number: str(47900 + number), _PORT)


class _OneValue:
    """A use, and its rule, for a kind that reads one value and writes it again."""

    name, stored = "", False

    @property
    def rule(self) -> "_OneValue":
        """Return this object: kinds look at no more of the rule than of the use."""
        return self


_ONE_VALUE = _OneValue()
_MOST_KNOWN = 1000  # texts of the values of one option that are remembered


def free_value(
    sample: "Callable[[int], str]",
    pattern: str | None = None,
    but: tuple[str, ...] = (),
    listed: bool = True,
    write: "Callable[[Any], str] | None" = None,
) -> "Callable[[Option], Free]":
    """Return the function that declares the value of an option as free, whatever its kind accepts.

    `sample`, `pattern`: as in Free. Without a pattern, the value is free only in segments.
    `but`: texts of values that are not free.
    `listed`: whether listings show the same text.
    `write`: returns the text, if that of the kind is another one.
    """

    def declared(option: "Option") -> Free:
        read, written = option.kind.read, write or option.kind.write
        known: dict[str, str] = {}

        def text(word: str) -> str | None:
            found = known.get(word)
            if found is None:
                try:
                    found = written(read(word, option, _ONE_VALUE))
                except Problem:
                    return None
                if found in but:
                    return None
                if len(known) < _MOST_KNOWN:
                    known[word] = found
            return found

        in_lines = pattern is not None
        if listed:
            return Free(text, text, sample, pattern, in_lines=in_lines)
        return Free(text, _unlisted, sample, pattern, "", in_lines=in_lines)

    return declared


def _unlisted(word: str) -> None:
    """Return None: a listing shows another text."""


_UNDER_250 = "(?:[1-9]?[0-9]|1[0-9]{2}|2[0-4][0-9])"
_UNDER_60000 = "(?:[0-9]|[1-9][0-9]{1,3}|[1-5][0-9]{4})"
_MARK_PATTERN = "0x(?:0|[1-9a-f][0-9a-f]{0,7})"


def _mark_sample(number: int) -> str:
    return f"0x5a1d{number:04x}"


# integers, marks and their changes on which nothing depends; FROM_ONE leaves out 0
FREE_BYTE = free_value(lambda number: str(150 + number), _UNDER_250)
FREE_UINT16 = free_value(lambda number: str(48100 + number), _UNDER_60000)
FREE_UINT16_FROM_ONE = free_value(lambda number: str(48100 + number), f"(?!0){_UNDER_60000}", ("0",))
FREE_UINT32 = free_value(lambda number: f"368368{number:03}", "(?:0|[1-9][0-9]{0,8})")
FREE_MARK = free_value(_mark_sample, f"{_MARK_PATTERN}(?:/(?!0xffffffff){_MARK_PATTERN})?")
FREE_CHANGE = free_value(_mark_sample, f"{_MARK_PATTERN}/{_MARK_PATTERN}", listed=False)
FREE_SETTING = free_value(_mark_sample, f"{_MARK_PATTERN}/0xffffffff", listed=False)


def free_name(longest: int, listed: bool = True) -> Free:
    """Return how names are replaced that are saved without quotes: those of plain characters."""

    def text(word: str) -> str | None:
        return word if word and word[0] != "-" and len(word) <= longest and _BARE.issuperset(word) else None

    def sample(number: int) -> str:
        return f"sample_name_{number:02}x"

    pattern = "[A-Za-z0-9_][A-Za-z0-9_-]{0,19}"
    return Free(text, text, sample, pattern) if listed else Free(text, _unlisted, sample, pattern, "")


def free_line(longest: int, raw: bool = True) -> Free:
    """Return how texts are replaced that are saved as words.

    `raw`: whether listings show them without changes, else as they are saved.
    """
    bare = f"[A-Za-z0-9_][A-Za-z0-9_-]{{0,{longest - 1}}}"
    # printable ASCII without the characters that are saved with a backslash
    inner = rf'(?![-!])(?=[^"]*[^A-Za-z0-9_"-])[ !#-&(-\[\]-~]{{1,{longest}}}'

    def is_plain(word: str) -> bool:
        return word.isascii() and 0 < len(word) <= longest and "\n" not in word

    return Free(
        lambda word: quoted(word) if is_plain(word) else None,
        lambda word: (word if raw else quoted(word)) if is_plain(word) else None,
        lambda number: f"sample text {number};",
        f'(?:{bare}|"{inner}")',
        f'"?((?<!"){bare}(?!")|(?<="){inner}(?="))"?' if raw else None,
    )
