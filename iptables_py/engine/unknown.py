"""How the walk of a packet ends before a verdict: it can't be decided, or a match drops the packet."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any


class Unknown(Exception):
    """A packet's fate can't be decided from what is known; the message is the cause.

    rule: the rule that it depends on
    moment: the packet's number in the world
    """

    def __init__(self, cause: str, rule: Any = None, moment: int = 0) -> None:
        super().__init__(cause)
        self.cause = cause
        self.rule = rule
        self.moment = moment


class Dropped(Exception):
    """A match drops the packet, as the kernel's own matches do with malformed ones."""
