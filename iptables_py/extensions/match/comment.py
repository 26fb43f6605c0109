"""Matches every packet and attaches a text to the rule."""

from iptables_py.rules.kinds import CUT_STRING, quoted
from iptables_py.rules.options import REQUIRED, Free, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Matching
    from iptables_py.rules.rule import Use

NAME = "comment"
_LONGEST = 255  # bytes (measured)


def _free(word: str) -> str | None:
    return quoted(word) if word.isascii() and len(word) <= _LONGEST else None


# printable ASCII without the characters that are saved with a backslash
_BARE, _QUOTED = "[A-Za-z0-9_][A-Za-z0-9_-]{0,254}", r'(?![-!])(?=[^"]*[^A-Za-z0-9_"-])[ !#-&(-\[\]-~]{1,255}'
FREE = Free(
    _free,
    lambda word: word if _free(word) else None,
    lambda number: f"sample text {number};",
    f'(?:{_BARE}|"{_QUOTED}")',
    f'"?((?<!"){_BARE}(?!")|(?<="){_QUOTED}(?="))"?',
)
_DOC = f"the text, cut at {_LONGEST} bytes"
OPTIONS = (Option("comment", CUT_STRING, REQUIRED, max=_LONGEST, free=FREE, meta="text", doc=_DOC),)


def listing(use: "Use", numeric: bool) -> str:
    """Return the text as a C comment, without quoting."""
    return f" /* {use.values['comment']} */"


def match(use: "Use") -> "Matching":
    """Match every packet."""
    return lambda packet, world: True
