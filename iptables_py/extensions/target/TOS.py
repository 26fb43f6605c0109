"""Changes the type of service. All ways to say how come to two bytes: the bits to flip, after those to clear."""

from iptables_py.errors import Problem
from iptables_py.extensions.shared.tosbits import NAMES, named, names_help, read_tos, write_tos
from iptables_py.rules.kinds import UINT8
from iptables_py.rules.options import Kind, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "TOS"
TABLES = ("mangle",)


def _read_and(text: str, option: Option, use: "Use") -> tuple[int, int]:
    return 0, UINT8.read(text, option, use) ^ 0xFF


def _read_or(text: str, option: Option, use: "Use") -> tuple[int, int]:
    value = UINT8.read(text, option, use)
    return value, value


def _read_xor(text: str, option: Option, use: "Use") -> tuple[int, int]:
    return UINT8.read(text, option, use), 0


SET = Kind(lambda text, option, use: read_tos(text), write_tos, choices=tuple(NAMES.values()))
AND, OR, XOR = Kind(_read_and), Kind(_read_or), Kind(_read_xor)
# in the order in which the reference names what does not go together
_OTHERS = "set-tos and-tos or-tos xor-tos"
OPTIONS = (
    Option("set-tos", SET, excl=_OTHERS, meta="value[/mask]|name", doc="clear the mask's bits, flip the value's"),
    Option("and-tos", AND, excl=_OTHERS, meta="bits", doc="keep these bits only"),
    Option("or-tos", OR, excl=_OTHERS, meta="bits", doc="set these bits"),
    Option("xor-tos", XOR, excl=_OTHERS, meta="bits", doc="flip these bits"),
)


def check(use: "Use") -> None:
    """There must be something to do."""
    if not use.seen:
        raise Problem("TOS: An action is required")


def _change(use: "Use") -> tuple[int, int]:
    given: tuple[int, int] = next(iter(use.values.values()))
    return given


def save(use: "Use") -> str:
    """Always in its general form."""
    return f" --set-tos {write_tos(_change(use))}"


def listing(use: "Use", numeric: bool) -> str:
    """Unless numeric by name, with the blank on the wrong side, or by the first word that fits (measured)."""
    flip, clear = change = _change(use)
    name = named(change, numeric)
    if name is not None:
        return f"  TOS set{name}"
    if numeric:
        return f" TOS set {write_tos(change)}"
    if not flip:
        return f" TOS and 0x{clear ^ 0xFF:02x}"
    if flip == clear:
        return f" TOS or 0x{flip:02x}"
    if not clear:
        return f" TOS xor 0x{flip:02x}"
    return f" TOS set {write_tos(change)}"


def help_text(family: int) -> str:
    """The names, one a line."""
    return names_help()
