"""The results of a run: what was checked, as plain values for all formats."""

from __future__ import annotations

from dataclasses import dataclass, field

SCRIPT, EXPECTED, GUARD = "script", "expect", "guard"  # groups of checks
ERROR, WARNING = "error", "warning"


@dataclass(frozen=True, slots=True)
class End:
    """How a command ended: its words as a shell has them, its exit status, and how long it took."""

    command: str
    status: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Note:
    """Something to report at a place of a file: `kind` is ERROR or WARNING, `line` 0 if it is not known."""

    kind: str
    title: str
    message: str
    file: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that a run was checked for.

    group: SCRIPT, EXPECTED or GUARD
    name: what was checked: the command, a file or a packet
    found: the result in a few words
    failure: why the run fails by it, in one line; "" if it does not
    details: more lines about that
    notes: the same for places in files, and what is worth a warning
    seconds: how long it took
    """

    group: str
    name: str
    found: str
    failure: str = ""
    details: list[str] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    seconds: float = 0.0


def summary(checks: list[Check]) -> str:
    """Return all results in one line."""
    parts = [check.found for check in checks if check.group == SCRIPT]
    parts += [f"{check.name}: {check.found}" for check in checks if check.group == EXPECTED]
    guards = [check for check in checks if check.group == GUARD]
    if guards:
        parts.append(counted(len(guards), "guard packet") + failed(sum(bool(check.failure) for check in guards)))
    return "; ".join(parts)


def counted(number: int, what: str) -> str:
    """Return the number with its noun."""
    return f"{number} {what}{'s' * (number != 1)}"


def failed(number: int) -> str:
    """Return how many of them failed, "" if none did."""
    return f", {number} failed" if number else ""
