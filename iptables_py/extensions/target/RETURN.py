"""Returns to the calling chain, or from a built-in chain to its policy."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "RETURN"
OPTIONS = ()


def words(use: "Use") -> list[str]:
    """Return the verdict."""
    return ["return to the calling chain"]


def nft(use: "Use", translation: "Translation") -> str:
    """Return the verdict."""
    return "return"
