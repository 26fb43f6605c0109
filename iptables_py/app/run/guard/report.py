"""What --guard has found, on standard error."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from iptables_py.app.terminal import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.app.run.guard.checks import Checks
    from iptables_py.app.run.guard.server import Server
    from iptables_py.app.run.guard.watch import Finding

ADVICE = "load all rules at once instead: write them to a file and use iptables-restore at the end"
ADVICE_FOR_SETS = "change a set at once instead: fill another one, and use ipset swap"
OTHER_HOST = "or before: what is assumed about the host changed with this command"


def report(server: Server, status: int) -> bool:
    """Report what was found, and return whether the run fails by it. `status` is that of the script."""
    checks = server.checks
    lines = [*_changes(checks, status), *_never(checks)]
    if lines:
        lines += host_lines(checks)
    if checks.failure or server.missed():
        cause = f": {checks.failure}" if checks.failure else ""
        lines.append(f"iptables-py run: not every command could be checked{cause}")
    sys.stderr.write("".join(f"{visible(line)}\n" for line in lines))
    return bool(lines)


def _changes(checks: Checks, status: int) -> Iterator[str]:
    """Yield each change after which a connection no longer passed."""
    findings = checks.findings
    if not findings:
        return
    packet = "the guard packet" if len(checks.watches) == 1 else "a guard packet"
    yield f"iptables-py run: {packet} no longer passed after a command:"
    for after in dict.fromkeys(tuple(finding.after) for finding in findings):
        first, *others = after
        yield first
        yield from (f"  {other}" for other in others)
        for finding in findings:
            if tuple(finding.after) == after:
                yield from _finding(finding)
    if status or any(finding.again for finding in findings):
        yield ADVICE_FOR_SETS if all(": ipset " in finding.after[0] for finding in findings) else ADVICE


def _finding(finding: Finding) -> Iterator[str]:
    yield f"    {finding.kind}: {finding.loss.packet}".removesuffix(": ")
    yield f"        {finding.loss.reason}"
    if finding.with_host:
        yield f"        {OTHER_HOST}"
    again = f"passed again after {' '.join(finding.again)}" if finding.again else "did not pass again"
    yield f"        {again}"


def _never(checks: Checks) -> Iterator[str]:
    """Yield the packets that never passed."""
    for loss in checks.never_passed():
        yield f"iptables-py run: the guard packet never passed: {loss.packet}".removesuffix(": ")
        yield f"    {loss.reason}"


def host_lines(checks: Checks) -> Iterator[str]:
    """Yield what is assumed about the host."""
    assumed = [text for rules in checks.rules for text in rules.assumed]
    yield from (f"assumed: {text}" for text in assumed)
    if assumed:
        yield "describe this host with --host FILE or `iptables-py host detect --write`"
