"""Excludes the packet from connection tracking: the old name of CT --notrack."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "NOTRACK"
TABLES = ("raw",)
LISTED = "CT"
OPTIONS = ()


def listing(use: "Use", numeric: bool) -> str:
    """Return the target's own name; the target column shows CT."""
    return " NOTRACK"
