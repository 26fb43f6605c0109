"""Matches and sets labels of connections, by number or by a name from a file."""

from iptables_py.errors import KERNEL, Problem
from iptables_py.rules.options import FLAG, INVERTIBLE, REQUIRED, Kind, Option
from iptables_py.rules.storedtext import hidden
from iptables_py.values.integers import leading_unsigned

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

    Label = tuple[int, str]  # number, name ("" if it has none)

NAME = "connlabel"
TRACKS = True
_NAMES = "/etc/xtables/connlabel.conf"
_LABELS = 128
_NUMBER = "="  # starts the number hidden after a name in stored text
_read_file: list[tuple[dict[int, str], str]] = []


def _line(line: str) -> "Label | None":
    """Return the label of a line `number name`, None for any other line (measured).

    A name consists of letters, digits, dashes and inner blanks.
    """
    number, rest = leading_unsigned(line)
    name = rest.strip(" \t")
    plain = name.replace("-", "").replace(" ", "")
    if number is None or number > 0xFFFF or not name or plain and not (plain.isascii() and plain.isalnum()):
        return None
    return number, name


def _file() -> tuple[dict[int, str], str]:
    """Return the names by number, and the error if the file cannot be read.

    The file is read once. The first line with a number or a name counts.
    """
    if not _read_file:
        found: dict[int, str] = {}
        try:
            with open(_NAMES, "rb") as file:
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
    """Return the names by number; warn if there is no file. Raise Problem if the file has no names."""
    names, missing = _file()
    if missing:
        use.warn(f"Warning: cannot open {_NAMES}: {missing}\n")
    elif not names:
        raise Problem(f"cannot parse {_NAMES}: no labels found", KERNEL)
    return names


def _read(text: str, option: Option, use: "Use") -> "Label":
    """Read a name, or a number of at most 31 bits, of which 16 are kept."""
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


LABEL = Kind(_read, _write, names=_NAMES)
OPTIONS = (
    Option("label", LABEL, REQUIRED | INVERTIBLE, meta="label", doc=f"the label's number, or its name in {_NAMES}"),
    Option("set", FLAG, letter="\x01", doc="also set the label on the connection"),
)


def refused(use: "Use") -> str | None:
    """Return the kernel's error for a number above the last label."""
    return "Numerical result out of range" if use.values["label"][0] >= _LABELS else None


def compared(use: "Use") -> str:
    """Return the same text for every label.

    Measured: -C and -D ignore the label, its inversion and --set.
    """
    return ""


def listing(use: "Use", numeric: bool) -> str:
    """Return the name in single quotes, or the number.

    The reference opens the file only at this point.
    """
    if not use.rule.stored:
        _names(use)
    number, name = use.values["label"]
    shown = f"'{name}'" if name and not numeric else str(number)
    return f" connlabel {'! ' if use.inverted else ''}{shown}{' set' if 'set' in use.values else ''}"


def words(use: "Use") -> list[str]:
    """Return the label, which --set gives to each connection."""
    from iptables_py.extensions.shared.wording import named

    number, name = use.values["label"]
    label = named(name or str(number))
    if "set" in use.values:
        if use.inverted:
            return [f"without a connection (others get the label {label})"]
        return [f"whose connection gets the label {label}"]
    return [f"{'not ' if use.inverted else ''}of connections with the label {label}"]


def match(use: "Use") -> "Matching":
    """Look for the label on the connection; with --set, set it if it is missing, which matches, too."""
    bit = 1 << use.values["label"][0]
    sets, inverted = "set" in use.values, bool(use.inverted)

    def meets(packet: "Any", world: "Any") -> bool:
        connection = packet.connection
        if connection is None or connection.is_template or not (sets or connection.labels & bit):
            return inverted
        connection.labels |= bit
        return not inverted

    return meets


def nft(use: "Use", translation: "Translation") -> str:
    """Return the label by its name, or else its number, after the statement that sets it.

    The reference opens the file only at this point.
    """
    if not use.rule.stored:
        _names(use)
    number, name = use.values["label"]
    return _condition(use, name or str(number))


def _condition(use: "Use", label: str) -> str:
    text = f"ct label and {label} != {label}" if use.inverted else f"ct label {label}"
    return f"ct label set {label} {text}" if "set" in use.values else text


def nft_exact(use: "Use", translation: "Translation") -> str:
    """Return the same with the label's number: nft has another file of names."""
    from iptables_py.extensions.shared.connectionstates import NO_CONNECTION

    if use.inverted:
        translation.losses.append(NO_CONNECTION)
    return _condition(use, str(use.values["label"][0]))
