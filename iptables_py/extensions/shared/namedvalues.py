"""Numbers with a mask that have names in a file of iproute2: groups of interfaces, realms of routes."""

from iptables_py.errors import Problem
from iptables_py.rules.kinds import read_mark, write_mark
from iptables_py.rules.options import Kind
from iptables_py.rules.storedtext import guarded, hidden
from iptables_py.values.integers import BLANKS, leading_integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.options import Option
    from iptables_py.rules.rule import Use

    # its number, its mask, and the name that it had when the rule was made
    Value = tuple[int, int, str | None]

GROUPS = "/etc/iproute2/group"
REALMS = "/etc/iproute2/rt_realms"

_MOST = 255  # a line with a greater number is ignored
_WHOLE = 0xFFFFFFFF
_NUMBER = "="  # starts the number hidden after a name in stored text

_files: dict[str, list[tuple[int, str]]] = {}


def _line(line: str) -> tuple[int, str] | None:
    """Return the number and name of a line, None for a line without them (measured).

    It is `number name`, decimal or with 0x; what follows is ignored.
    """
    line = line.lstrip(BLANKS)
    number, rest = leading_integer(line, base=16 if line[:2] == "0x" else 10)
    words = rest.split()
    if number is None or number & _WHOLE > _MOST or rest[:1] not in BLANKS or not words or words[0][0] == "#":
        return None
    return number & _WHOLE, words[0]


def _rows(path: str) -> list[tuple[int, str]]:
    """Return the numbers and names in the file; a missing file is the same as an empty one (measured)."""
    if path not in _files:
        try:
            with open(path, "rb") as file:
                lines = file.read().decode("utf-8", "surrogateescape").split("\n")
        except OSError:
            lines = []
        _files[path] = [row for row in map(_line, lines) if row]
    return _files[path]


def _read(path: str, text: str, option: "Option", use: "Use") -> "Value":
    """Read `number[/mask]` or a name.

    Text that is not a number is a name if the file has any names.
    """
    if use.rule.stored:
        name, mark, number = text.rpartition(_NUMBER)
        if mark:
            return leading_integer(number)[0] or 0, _WHOLE, name
    number_, rest = leading_integer(text, 32)
    rows = _rows(path)
    if not rows or number_ is not None and rest[:1] in ("", "/"):
        value, mask = read_mark(text, option, use)
        found = (name for row, name in rows if row == value)
        return value, mask, next(found, None) if mask == _WHOLE else None
    for row, name in rows:
        if name == text:
            return row, _WHOLE, next(first for number, first in rows if number == row)
    raise Problem(f'{use.name}: could not map name {text} to an integer value for option "--{option.of}".\n')


def _write(value: "Value") -> str:
    """Return the name, and after it, hidden, the number: the file may change."""
    number, _, name = value
    return write_mark(value) if name is None else guarded(name) + hidden(f"{_NUMBER}{number}")


def named(path: str) -> Kind:
    """Return the kind of number that has names in the file at `path`."""
    return Kind(lambda text, option, use: _read(path, text, option, use), _write, names=path)


def listing(use: "Use", numeric: bool) -> str:
    """Return each value, with its name unless `numeric`, after a blank."""
    text = ""
    for option in use.options:
        if option.name in use.values:
            number, mask, name = use.values[option.name]
            shown = write_mark((number, mask)) if numeric or name is None else name
            text += f"{' !' if option.name in use.inverted else ''} {option.name} {shown}"
    return text


def nft(use: "Use", words: dict[str, str]) -> str:
    """Return each value compared with the word of nftables for its option, by name if it has one.

    Measured: the inversion of an option is also that of those after it.
    """
    from iptables_py.extensions.shared.maskedvalues import nft_comparison

    parts = []
    inverted = False
    for name, word in words.items():
        if name in use.values:
            inverted = inverted or name in use.inverted
            number, mask, shown = use.values[name]
            parts.append(nft_comparison(word, number, mask, inverted, shown))
    return " ".join(parts)


def value_text(use: "Use", name: str) -> str:
    """Return the value of an option, by name if it has one."""
    number, mask, shown = use.values[name]
    return write_mark((number, mask)) if shown is None else str(shown)
