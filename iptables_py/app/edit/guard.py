"""The packets of --guard, on the ruleset as it is and on the one that is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.app.run.guard.report import host_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.app.run.guard.checks import Checks
    from iptables_py.app.run.guard.watch import Loss
    from iptables_py.store.store import Store


def losses(checks: Checks, before: Store, after: Store) -> list[str]:
    """Return lines about the packets that would not pass, none if all would. Raise BadScenario or Problem (STATE)."""
    checks.check_in(before, list)
    checks.check_in(after, list)
    found = [(finding.kind, finding.loss) for finding in checks.findings]
    found += [("a new connection", loss) for _, loss in checks.never_passed_in(after)]
    lines = [line for kind, loss in found for line in _lines(kind, loss)]
    return [*lines, *host_lines(checks)] if lines else []


def _lines(kind: str, loss: Loss) -> Iterator[str]:
    yield f"a guard packet would not pass: {kind}: {loss.packet}".removesuffix(": ")
    yield f"    {loss.reason}"
