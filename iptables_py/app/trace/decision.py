"""What decided a packet's fate: a rule, a policy, or the network stack itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from iptables_py.app import fates

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.app.fates import Fate

    Phase = dict[str, Any]

ENDS = ("ACCEPT", "DROP", "STOLEN", "QUEUE")
# the hook whose filter table decides whether a packet passes, by the beginning of the verdict
FILTERS = {fates.LOCAL: "INPUT", fates.FORWARDED: "FORWARD", fates.SENT: "OUTPUT"}


@dataclass(frozen=True, slots=True)
class Decision:
    """What decided a packet's fate.

    table, chain: where, "" if no table did
    rule: the number of the rule, None for a policy
    text: the rule, or the policy
    match: the match of the rule that dropped the packet, "" if the rule itself decided
    is_taken: whether the rule took the packet away, as SYNPROXY does, and did not drop it
    cause: the code of the reason if the network stack decided, see sentence.py
    """

    table: str = ""
    chain: str = ""
    rule: int | None = None
    text: str = ""
    match: str = ""
    is_taken: bool = False
    cause: str = ""


def decision_of(way: Sequence[Phase], fate: Fate, unknown: str) -> Decision | None:
    """Return what decided, None if no rule or policy was asked."""
    if unknown:
        return Decision(cause="unknown", text=unknown)
    for beginning, hook in FILTERS.items():
        if fate.verdict.startswith(beginning):
            return _decided_in(way, "filter", hook)
    end = next((phase["cause"] for phase in reversed(way) if phase["phase"] == "end"), None)
    if end is None or "/" not in end:
        stolen = _last_end(way)
        return Decision(cause=end) if end else stolen
    table, hook = end.split("/")
    return _decided_in(way, table, hook) or Decision(cause=end)


def _decided_in(way: Sequence[Phase], table: str, hook: str) -> Decision | None:
    """Return what ended the last walk through a table at a hook."""
    for phase in reversed(way):
        if phase["phase"] == "table" and (phase["table"], phase["hook"]) == (table, hook):
            return _of(phase)
    return None


def _last_end(way: Sequence[Phase]) -> Decision | None:
    """Return what a rule did with the packet if it took it away, such as SYNPROXY."""
    tables = [phase for phase in way if phase["phase"] == "table"]
    return _of(tables[-1]) if tables else None


def _of(phase: Phase) -> Decision | None:
    for step in reversed(phase["steps"]):
        if step["verdict"] in ENDS or step["verdict"] not in ("CONTINUE", "RETURN", "JUMP", "GOTO"):
            if step["rule"] is None:
                return Decision(phase["table"], step["chain"], None, step["policy"] or "")
            taken = step["verdict"] == "STOLEN"
            return Decision(phase["table"], step["chain"], step["rule"], step["text"], step.get("failed", ""), taken)
    return None
