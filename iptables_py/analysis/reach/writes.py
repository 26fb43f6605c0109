"""What rules change in a packet, so that later rules compare something else."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from iptables_py.extensions.shared.packetsets import DESTINATION, DESTINATION_PORT, PacketSet, one, translated_state

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from iptables_py.analysis.check.model import Model, Rule

SENDS_ON = ("SYNPROXY", "TPROXY")  # targets that may take a packet away or let it pass
# only nat changes them, the source after all other tables
IS_SENT_ON = translated_state("DNAT")
HAS_NEW_SOURCE = translated_state("SNAT")
OLDER = "older"  # in place of a rule: a connection that is older than the rules


class Write(NamedTuple):
    """A field is changed.

    classes: those that the field may have now
    by: the rule that does it
    """

    level: int
    classes: int
    by: str


def composed(first: Mapping[int, Write], second: Iterable[Write]) -> tuple[Write, ...]:
    """Return what both writes do, one after the other; the first are by their levels."""
    return tuple(sorted({**first, **{write.level: write for write in second}}.values()))


def changes_mark(rule: Rule) -> bool:
    """Return whether a target that may change the mark does so with its options."""
    use = rule.parsed.target
    if use and use.name == "CONNMARK":
        return "restore-mark" in use.values
    return not use or use.name != "SET" or "map-mark" in use.values


def is_untracking(rule: Rule) -> bool:
    """Return whether the target turns conntrack off for a packet."""
    use = rule.parsed.target
    return use is not None and (use.name == "NOTRACK" or use.name == "CT" and "notrack" in use.values)


def translation(rule: Rule) -> Mapping[str, int] | None:
    """Return the destination and the port that a rule of nat writes, None if they are not always the same."""
    use = rule.parsed.target
    if use is None or use.name not in ("DNAT", "REDIRECT") or use.values.keys() & {"random", "random-fully"}:
        return None
    given = use.values.get("to-destination") if use.name == "DNAT" else (None, use.values.get("to-ports"))
    addresses, ports = given or (None, None)
    found: dict[str, int] = {}
    if addresses:
        if addresses[0] != addresses[1]:
            return None
        found[DESTINATION] = addresses[0]
    if ports:
        if ports[0] != ports[1] or ports[2] is not None or not ports[0] or "p" in rule.parsed.inverted:
            return None
        found[DESTINATION_PORT] = ports[0]
    return found


def constants(model: Model) -> list[PacketSet]:
    """Return the values that rules of nat write, which must be classes of the space."""
    return [
        PacketSet([{field: one(value)}], [])
        for rule in model.rules()
        for field, value in (translation(rule) or {}).items()
    ]
