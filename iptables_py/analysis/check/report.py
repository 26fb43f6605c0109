"""The result of a check: what is known about each rule and policy, and what follows from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

DEAD, LIVE, UNKNOWN = "dead", "live", "unknown"
SHADOWED, CONTRADICTION, CONTEXT, CHAIN = "shadowed", "contradiction", "context", "chain"  # reasons of DEAD
HIGH, LOW, INFO = "high", "low", "info"
# what is said of a rule that is DEAD, by the reason
SAID = {
    SHADOWED: "never reached", CHAIN: "never reached", CONTRADICTION: "never matches", CONTEXT: "never matches"
}  # fmt: skip


@dataclass(slots=True)
class Status:
    """What is known about a rule or a policy.

    id: table/chain/number, or table/chain/policy
    text: the rule as iptables-save prints it after `-A CHAIN `, or the policy
    status: DEAD, LIVE or UNKNOWN
    reason: why no packet comes to it: shadowed, contradiction, context or chain
    by: the ids of the rules that together take every packet
    but_short: whether a packet that is too short for the header of its protocol may still come to it
    packet: one that comes to it, see example.py
    because: what it depends on, each with the id of a rule and the match
    """

    family: int
    id: str
    text: str
    status: str
    reason: str = ""
    by: list[str] = field(default_factory=list)
    but_short: bool = False
    packet: dict[str, Any] | None = None
    redundant: bool = False
    duplicate_of: str = ""
    because: list[dict[str, str]] = field(default_factory=list)

    @property
    def is_policy(self) -> bool:
        """Whether it is a policy."""
        return self.id.endswith("/policy")


@dataclass(slots=True)
class Finding:
    """Something that is reported.

    id: the rule or policy, or table/chain
    is_proven: whether it holds for every packet; else it is advice
    by: the rules that are the cause
    advice: what to do about it, "" if that is clear
    """

    family: int
    code: str
    id: str
    is_proven: bool
    severity: str
    message: str
    by: list[str] = field(default_factory=list)
    advice: str = ""


@dataclass(slots=True)
class Report:
    """What is known about a ruleset: rules and policies in the order of the save, and findings."""

    rules: list[Status] = field(default_factory=list)
    policies: list[Status] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def by_id(self) -> dict[str, Status]:
        """Return all rules and policies by id."""
        return {one.id: one for one in (*self.rules, *self.policies)}


def parts(id: str) -> tuple[str, str, str]:
    """Return table, chain, and the number of the rule or `policy`; a chain may have any name."""
    table, _, rest = id.partition("/")
    chain, _, number = rest.rpartition("/")
    return table, chain, number


def place_of(id: str) -> tuple[str, str, int]:
    """Return what sorts rules by table, chain and number, with the policy of a chain after its rules."""
    table, chain, number = parts(id)
    return table, chain, int(number) if number.isdecimal() else 1 << 30
