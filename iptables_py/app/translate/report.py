"""The lines about rules and sets that have no exact translation."""

from iptables_py.app.places import Places

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.app.rulesource import Source
    from iptables_py.app.translate.script import Finding


def notes(findings: "Sequence[Finding]", source: "Source") -> str:
    """Return a line for each finding, and one with their numbers; "" without findings."""
    if not findings:
        return ""
    places = Places(source.content)
    lines = [_line(one, source, places) for one in findings]
    missing = len({one.rule for one in findings if one.is_missing})
    inexact = len({one.rule or one.text for one in findings if not one.is_missing})
    parts = [f"{_count(missing, 'rule')} left out"] if missing else []
    parts += [f"{inexact} not exact"] if inexact else []
    return "".join(f"{line}\n" for line in [*lines, f"iptables-py translate: {', '.join(parts)}"])


def _line(one: "Finding", source: "Source", places: Places) -> str:
    what = "left out" if one.is_missing else "not exact"
    if one.rule is None:
        return f"set {one.text}: {what}: {one.reason}"
    family, table, chain, number, count = one.rule
    if source.name:
        place = f"{source.name}:{places.rule(table, chain, number, count)}"
    else:
        place = f"{'IPv6 ' if family == 6 else ''}{table} {chain} {number}"
    return f"{place}: {what}: {one.reason}: {one.text}"


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
