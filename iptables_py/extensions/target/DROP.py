"""Drops the packet without an answer."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "DROP"
OPTIONS = ()


def words(use: "Use") -> list[str]:
    """Return the verdict."""
    return ["are dropped"]


def nft(use: "Use", translation: "Translation") -> str:
    """Return the verdict."""
    return "drop"
