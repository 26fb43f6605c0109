"""What a rule remembers from packet to packet, where the engine finds it."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeVar

    T = TypeVar("T")


def remembering(function: "T", memory: "Any") -> "T":
    """Return the function of a match or target, with what it remembers as its attribute `memory`."""
    function.memory = memory  # type: ignore[attr-defined]
    return function
