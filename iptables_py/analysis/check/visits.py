"""What a walk of packets finds: visits of rules, and takers, boxes of which no packet comes to some visits."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from iptables_py.analysis.check.classes import Bits, Version
    from iptables_py.analysis.check.model import Rule

    # a rule's id, or table/chain/policy
    Id = str

NEVER = 1 << 60  # after all positions


@dataclass(eq=False, slots=True)
class Taker:
    """A box of which no packet comes to the visits with start <= position < end.

    by: the rule that takes it, "" if no such packets exist
    at: the position of the rule that decides
    drops: whether its packets come to no later table either
    home: the list of takers that end together with it
    """

    by: Id
    box: Bits
    start: int
    at: int
    drops: bool
    home: list[Taker]
    end: int = NEVER


@dataclass(eq=False, slots=True)
class Visit:
    """A place in the walk at which packets may come to a rule or policy.

    boxes: the packets that may match there, apart from those that were taken before
    now: the names that changed fields have there
    """

    id: Id
    rule: Rule | None
    position: int
    boxes: list[Bits]
    path: str
    hook: str
    now: dict[Any, Version]


@dataclass(slots=True)
class Walk:
    """All visits of one path, in order, and all takers.

    unsure: the packets that rules may change in a way that is not known
    """

    path: str
    visits: list[Visit] = field(default_factory=list)
    takers: list[Taker] = field(default_factory=list)
    unsure: list[Bits] = field(default_factory=list)


# packets that left a chain without being taken: after which position, and in which boxes they are
Escapes = list[tuple[int, "list[Bits]"]]


@dataclass(eq=False, slots=True)
class Frame:
    """A chain that is being walked: the packets that enter it, and its takers."""

    context: list[Bits]
    made: list[Taker] = field(default_factory=list)
    returned: list[Taker] = field(default_factory=list)
    escapes: Escapes = field(default_factory=list)
