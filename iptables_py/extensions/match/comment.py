"""Matches every packet and attaches a text to the rule."""

from iptables_py.rules.kinds import CUT_STRING, free_line
from iptables_py.rules.options import REQUIRED, Option
from iptables_py.values.text import decoded, encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "comment"
_LONGEST = 255  # bytes (measured)
FREE = free_line(_LONGEST)
_DOC = f"the text, cut at {_LONGEST} bytes"
OPTIONS = (Option("comment", CUT_STRING, REQUIRED, max=_LONGEST, free=FREE, meta="text", doc=_DOC),)


def listing(use: "Use", numeric: bool) -> str:
    """Return the text as a C comment, without quoting."""
    return f" /* {use.values['comment']} */"


def words(use: "Use") -> list[str]:
    """Return the comment in quotes and parentheses."""
    from iptables_py.extensions.shared.wording import in_quotes

    return [f"({in_quotes(use.values['comment'])})"]


def match(use: "Use") -> "Matching":
    """Match every packet."""
    return lambda packet, world: True


def packets(use: "Use") -> "PacketSet":
    """Return every packet."""
    from iptables_py.extensions.shared.packetsets import exactly

    return exactly({})


def nft(use: "Use", translation: "Translation") -> str:
    """Set the comment of the rule, which nft has at the end.

    Measured: its quotes are not escaped, and it is cut at 255 bytes with the quotes around it.
    """
    translation.comment = decoded(encoded(f'"{use.values["comment"]}"')[:_LONGEST])
    return ""
