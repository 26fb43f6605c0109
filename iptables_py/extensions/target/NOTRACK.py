"""Lets connection tracking ignore the packet: what CT --notrack does, under its old name."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "NOTRACK"
LISTED = "CT"
TABLES = ("raw",)
OPTIONS = ()


def listing(use: "Use", numeric: bool) -> str:
    """Its own name; the target's column has CT's."""
    return " NOTRACK"
