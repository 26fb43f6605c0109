"""What --guard has found, on standard error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.app.run.notes import note
from iptables_py.app.run.results import ERROR, GUARD, Check, Note

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from iptables_py.app.run.guard.checks import Checks
    from iptables_py.app.run.guard.server import Server
    from iptables_py.app.run.guard.watch import Finding, Loss

    Fields = dict[str, Any]

ADVICE = "load all rules at once instead: write them to a file and use iptables-restore at the end"
ADVICE_FOR_SETS = "change a set at once instead: fill another one, and use ipset swap"
OTHER_HOST = "or before: what is assumed about the host changed with this command"


def report(server: Server, texts: Sequence[str], status: int) -> list[Check]:
    """Report what was found, and return it for each guard packet. `texts` are the packets, `status` is the script's."""
    checks = server.checks
    never = checks.never_passed()
    changes = [*_changes(checks, status)]
    assumed = [*host_lines(checks)]
    if changes:
        packet = "the guard packet" if len(checks.watches) == 1 else "a guard packet"
        note(f"{packet} no longer passed after a command:", [*changes, *([] if never else assumed)])
    for number, (_, loss) in enumerate(never, 1):
        first = f"the guard packet never passed: {loss.packet}".removesuffix(": ")
        note(first, [loss.reason, *(assumed if number == len(never) else [])])
    unchecked = ""
    if checks.failure or server.missed():
        unchecked = "not every command could be checked" + (f": {checks.failure}" if checks.failure else "")
        note(unchecked)
    watched = zip(texts, checks.packets, strict=True)
    return [_check(text, first, checks.findings, never, unchecked) for text, first in watched]


def _check(
    text: str, first: Fields, findings: Sequence[Finding], never: Sequence[tuple[Fields, Loss]], unchecked: str
) -> Check:
    """Return the check of the guard packet `text` with the fields `first`."""
    notes = [_note(finding) for finding in findings if finding.first is first]
    lost = [loss for one, loss in never if one is first]
    notes += [Note(ERROR, "the guard packet never passed", f"{loss.packet}\n{loss.reason}") for loss in lost]
    notes += [Note(ERROR, "guard packets", unchecked)] * bool(unchecked)
    details = [line for note in notes for line in note.message.split("\n")]
    failure = notes[0].title if notes else ""
    return Check(GUARD, text, failure, failure, details, notes)


def _note(finding: Finding) -> Note:
    after = finding.after[0]
    message = "\n".join([*(one.text for one in finding.after), *(line.strip() for line in _finding(finding))])
    return Note(ERROR, "the guard packet no longer passed", message, after.file, after.line)


def _changes(checks: Checks, status: int) -> Iterator[str]:
    """Yield each change after which a connection no longer passed."""
    findings = checks.findings
    if not findings:
        return
    for after in dict.fromkeys(tuple(finding.after) for finding in findings):
        first, *others = after
        yield first.text
        yield from (f"  {other.text}" for other in others)
        for finding in findings:
            if tuple(finding.after) == after:
                yield from _finding(finding)
    if status or any(finding.again for finding in findings):
        yield ADVICE_FOR_SETS if all(": ipset " in finding.after[0].text for finding in findings) else ADVICE


def _finding(finding: Finding) -> Iterator[str]:
    yield f"    {finding.kind}: {finding.loss.packet}".removesuffix(": ")
    yield f"        {finding.loss.reason}"
    if finding.with_host:
        yield f"        {OTHER_HOST}"
    again = " ".join(one.text for one in finding.again)
    yield f"        {f'passed again after {again}' if again else 'did not pass again'}"


def host_lines(checks: Checks) -> Iterator[str]:
    """Yield what is assumed about the host."""
    assumed = [text for rules in checks.rules for text in rules.assumed]
    yield from (f"assumed: {text}" for text in assumed)
    if assumed:
        yield "describe this host with --host FILE or `iptables-py host detect --write`"
