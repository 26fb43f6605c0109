"""The result of a check of one or both families, with the places of rules."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from iptables_py.analysis.check.report import INFO, UNKNOWN, Finding, Report, Status, parts
from iptables_py.app.places import Places

if TYPE_CHECKING:
    from iptables_py.app.rulesource import Source

IGNORED = re.compile(r"iptables-py: ignore ((?:[a-z-]+[ ,]*)+)")


class Result:
    """Reports by family; findings that a comment in their rule silences are left out.

    name: the name of the file, "" for the ruleset
    """

    def __init__(self, source: Source, reports: dict[int, Report]) -> None:
        self.name = source.name
        self.reports = reports
        self._places = Places(source.content)
        self._counts: dict[tuple[str, str], int] = {}
        for report in reports.values():
            texts = {one.id: one.text for one in report.rules}
            for id in texts:
                table, chain, _ = parts(id)
                self._counts[table, chain] = self._counts.get((table, chain), 0) + 1
            report.findings = [one for one in report.findings if not _is_ignored(one, texts.get(one.id, ""))]

    @property
    def rules(self) -> list[Status]:
        """All rules."""
        return [one for report in self.reports.values() for one in report.rules]

    @property
    def policies(self) -> list[Status]:
        """All policies."""
        return [one for report in self.reports.values() for one in report.policies]

    @property
    def findings(self) -> list[Finding]:
        """All findings."""
        return [one for report in self.reports.values() for one in report.findings]

    @property
    def faults(self) -> list[str]:
        """Where analysis and engine do not agree, so that nothing is said."""
        return [one for report in self.reports.values() for one in report.faults]

    @property
    def undecided(self) -> list[Status]:
        """The rules and policies of which it is not known whether a packet comes to them."""
        return [one for one in (*self.rules, *self.policies) if one.status == UNKNOWN]

    @property
    def proved(self) -> list[Finding]:
        """The findings that are proved, without those that are only of interest."""
        return [one for one in self.findings if one.is_proven and one.severity != INFO]

    @property
    def advice(self) -> list[Finding]:
        """The findings that are advice."""
        return [one for one in self.findings if not one.is_proven]

    def status(self, fail_on: str, strict: bool) -> int:
        """Return the exit status."""
        if fail_on != "none" and self.proved or fail_on == "advice" and self.advice:
            return 1
        return 3 if strict and self.undecided else 0

    def line(self, id: str) -> int:
        """Return the line of a rule, chain or policy in the file."""
        table, chain, number = parts(id)
        if number.isdecimal() and (table, chain) in self._counts:
            return self._places.rule(table, chain, int(number), self._counts[table, chain])
        return self._places.chain(table, chain if number == "policy" else id.partition("/")[2])

    def text(self, family: int, id: str) -> str:
        """Return the text of a rule or policy, "" if it is a chain."""
        known = self.reports[family].by_id()
        return known[id].text if id in known else ""


def _is_ignored(finding: Finding, text: str) -> bool:
    found = IGNORED.search(text)
    return found is not None and finding.code in re.split(r"[ ,]+", found[1].strip())
