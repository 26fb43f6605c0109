"""Matches and sets labels of connections, by number or by the names that a file gives them."""

from iptables_py.errors import KERNEL, Problem
from iptables_py.rules.options import FLAG, INVERTIBLE, REQUIRED, Kind, Option
from iptables_py.rules.storedtext import hidden
from iptables_py.values.integers import leading_unsigned

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

    Label = tuple[int, str]  # its number, and its name, "" without one

NAME = "connlabel"
NAMES = "/etc/xtables/connlabel.conf"
LABELS = 128
_NUMBER = "="  # before the number that is hidden behind a name in stored text
_read_file: list[tuple[dict[int, str], str]] = []


def _line(line: str) -> "Label | None":
    """`number name` (measured): a name has letters, digits, dashes and blanks within; None for any other line."""
    number, rest = leading_unsigned(line)
    name = rest.strip(" \t")
    plain = name.replace("-", "").replace(" ", "")
    if number is None or number > 0xFFFF or not name or plain and not (plain.isascii() and plain.isalnum()):
        return None
    return number, name


def _file() -> tuple[dict[int, str], str]:
    """The names by number, the first of each counts, and why there is no file; read once."""
    if not _read_file:
        found: dict[int, str] = {}
        try:
            with open(NAMES, "rb") as file:
                lines = file.read().decode("utf-8", "surrogateescape").split("\n")
        except OSError as error:
            _read_file.append((found, str(error.strerror)))
            return _read_file[0]
        for number, name in filter(None, map(_line, lines)):
            if number not in found and name not in found.values():
                found[number] = name
        _read_file.append((found, ""))
    return _read_file[0]


def _names(use: "Use") -> dict[int, str]:
    """The names by number; warns where there is no file of them. Raises Problem for one without any."""
    names, missing = _file()
    if missing:
        use.warn(f"Warning: cannot open {NAMES}: {missing}\n")
    elif not names:
        raise Problem(f"cannot parse {NAMES}: no labels found", KERNEL)
    return names


def _read(text: str, option: Option, use: "Use") -> "Label":
    """A number of 32 bits, of which 16 are kept, or a name."""
    if use.rule.stored:
        name, _, stored = text.rpartition(_NUMBER)
        return int(stored), name
    if not text:
        raise Problem("Argument must have a minimum length of 1 characters\n")
    value, rest = leading_unsigned(text)
    if value is not None and not rest and value & 0xFFFFFFFF < 1 << 31:
        value &= 0xFFFF
        return value, _file()[0].get(value, "")
    for number, name in _names(use).items():
        if name == text:
            return number, name
    raise Problem(f"label '{text}' not found or invalid value")


def _write(label: "Label") -> str:
    number, name = label
    return f'"{name}{hidden(f"{_NUMBER}{number}")}"' if name else f'"{number}"'


LABEL = Kind(_read, _write, names=NAMES)
OPTIONS = (
    Option("label", LABEL, REQUIRED | INVERTIBLE, meta="label", doc=f"a label's number or its name in {NAMES}"),
    Option("set", FLAG, letter="\x01", doc="give the connection the label, too"),
)


def refused(use: "Use") -> str | None:
    """So many labels there are."""
    return "Numerical result out of range" if use.values["label"][0] >= LABELS else None


def listing(use: "Use", numeric: bool) -> str:
    """The name in single quotes, or the number. The reference looks for the file only now."""
    if not use.rule.stored:
        _names(use)
    number, name = use.values["label"]
    shown = f"'{name}'" if name and not numeric else str(number)
    return f" connlabel {'! ' if use.inverted else ''}{shown}{' set' if 'set' in use.values else ''}"


def compared(use: "Use") -> str:
    """Measured: -C and -D take any label for any other, inverted, set or not."""
    return ""
