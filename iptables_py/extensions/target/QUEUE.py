"""Passes the packet to a program, with the predecessor of NFQUEUE."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "QUEUE"
MISSING = True
OPTIONS = ()


def words(use: "Use") -> list[str]:
    """Return the queue."""
    return ["are passed to queue 0"]


def nft_exact(use: "Use", translation: "Translation") -> str:
    """Return queue 0, to which the target passed packets."""
    return "queue num 0"
