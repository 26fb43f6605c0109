"""What becomes of packets on one side, and how two of that differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from iptables_py.analysis.check.paths import CHANGED
from iptables_py.analysis.semantic.contents import ACCEPT
from iptables_py.analysis.semantic.environment import ANY, token_of

if TYPE_CHECKING:
    from iptables_py.analysis.semantic.environment import Env

JOINED = "JOINED"  # the verdict on a later fragment that waits for the rest of its packet
LASTING = ("connmark", "sets", "rateest", "copies", ANY)  # what matters of a packet that was dropped
# follows from what else is compared
PASSING = ("dst", "dport", "src", "sport", "flags", "out", *CHANGED)
# kinds of differences, the most important first
OPENED, CLOSED, ANSWERED, TRANSLATED, MARKED, ALTERED = range(6)


class Outcome(NamedTuple):
    """What becomes of packets.

    verdict: ACCEPT, DROP, REJECT or JOINED
    detail: the kind of REJECT
    nat: the translations, by hook
    mark: the token of the mark
    others: what else was changed, and matters to later packets or other programs
    """

    verdict: str
    detail: str = ""
    nat: tuple[tuple[str, str], ...] = ()
    mark: Any = None
    others: Env = ()


def outcome_of(verdict: str, detail: str, env: Env) -> Outcome:
    """Return the outcome of packets with an environment."""
    if verdict != ACCEPT:
        return Outcome(verdict, detail, others=tuple(pair for pair in env if pair[0] in LASTING))
    nat = tuple(pair for pair in env if pair[0].startswith("nat "))
    others = tuple(
        pair for pair in env if pair[0] not in PASSING and pair[0] != "mark" and not pair[0].startswith("nat ")
    )
    return Outcome(verdict, "", nat, token_of(env, "mark"), others)


def kind_of(old: Outcome, new: Outcome) -> int:
    """Return the kind of the difference of two outcomes."""
    if old.verdict != new.verdict:
        return OPENED if new.verdict == "ACCEPT" else CLOSED if old.verdict == "ACCEPT" else ANSWERED
    if old.detail != new.detail:
        return ANSWERED
    if old.nat != new.nat:
        return TRANSLATED
    return MARKED if old.mark != new.mark else ALTERED


def unseen(outcome: Outcome) -> Env:
    """Return what was changed apart from the mark, and from the route of the packet if that follows from the mark."""
    return tuple(pair for pair in outcome.others if pair[0] != "route" or _more(pair[1], outcome.mark))


def _more(route: Any, mark: Any) -> bool:
    """Return whether a route depends on more than a mark that the packet kept until its end."""
    _, (at_routing, *others), before = route
    return at_routing != mark or any(others) or before is not None
