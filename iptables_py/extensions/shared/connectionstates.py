"""The state of a connection in the language of nftables."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


def states_text(states: "Iterable[str]", inverted: bool) -> str:
    """Return the condition that the state is one of these, or none of them."""
    return f"ct state {'! ' if inverted else ''}{','.join(states).lower()}"
