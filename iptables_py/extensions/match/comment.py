"""Matches every packet, and carries a text."""

from iptables_py.options import REQUIRED, Kind, Option
from iptables_py.values import quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rule import Use

NAME = "comment"

LONGEST = 255  # bytes, without a word about the rest (measured)


def _read(text: str, option: Option, use: "Use") -> str:
    if len(text) <= LONGEST // 4:
        return text
    return text.encode("utf-8", "surrogateescape")[:LONGEST].decode("utf-8", "surrogateescape")


COMMENT = Kind(_read, quoted)
OPTIONS = (Option("comment", COMMENT, REQUIRED, meta="text", doc=f"the text, of which {LONGEST} bytes are kept"),)


def listing(use: "Use", numeric: bool) -> str:
    """As a comment of C, raw."""
    return f" /* {use.values['comment']} */"
