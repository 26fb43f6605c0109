"""Accepts the packet."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "ACCEPT"
OPTIONS = ()


def words(use: "Use") -> list[str]:
    """Return the verdict."""
    return ["are accepted"]


def nft(use: "Use", translation: "Translation") -> str:
    """Return the verdict."""
    return "accept"
