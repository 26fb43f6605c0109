"""What the matches and the target of a rule remember, as plain values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Function = Callable[..., Any]


def _memories(functions: Sequence[Function]) -> list[Any]:
    return [function.memory for function in functions if hasattr(function, "memory")]


def remembered(functions: Sequence[Function]) -> dict[str, Any] | None:
    """Return what the functions of a rule remember as plain values, None if they never remember anything."""
    memories = _memories(functions)
    if not memories:
        return None
    from iptables_py.engine import plain

    return plain.written(memories)


def remember(functions: Sequence[Function], values: dict[str, Any]) -> None:
    """Let the functions of a rule remember what the same ones did; nothing if that can't be read."""
    from iptables_py.engine import plain

    memories = _memories(functions)
    try:
        found = plain.read(values, {})
        if [type(value) for value in found] == [type(memory) for memory in memories]:
            for memory, value in zip(memories, found, strict=True):
                plain.take(memory, value)
    except plain.Unreadable:
        return
