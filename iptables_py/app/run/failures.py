"""Report on the iptables commands of a run: those that failed, and those that are missing."""

import shlex

from iptables_py.app.run.notes import note
from iptables_py.app.run.records import place_of
from iptables_py.app.run.results import ERROR, SCRIPT, WARNING, Check, End, Note, counted, failed
from iptables_py.app.terminal import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.app.run.place import Place
    from iptables_py.app.run.records import Line

# commands whose status 1 means "no", and their message in that case; a quiet `ipset test` prints none
ANSWERS = (({"-C", "--check"}, "does a matching rule exist"), ({"test", "-T", "--test"}, "is NOT in set"))
NOT_REACHED = "no iptables command reached iptables-py"


def report(place: "Place", lines: "list[Line]", failing: bool) -> list[str]:
    """Report on standard error what is wrong with the recorded commands of a run. Return why the run fails by it.

    An incomplete record always makes it fail. If it is `failing`, failed commands do too, and are listed, and so does
    a run without commands.
    """
    reasons = []
    if place.started and not place.was_reached(lines):
        note(NOT_REACHED)
        reasons += [NOT_REACHED] * failing
    number = sum(map(is_failure, lines))
    if failing and number:
        reasons.append(f"{number} of {len(lines)} iptables commands failed")
        note(f"{reasons[-1]}:", failed_commands(lines))
    if not place.record.is_complete():
        reasons.append("not every command could be recorded")
    return reasons


def failed_commands(lines: "list[Line]") -> list[str]:
    """Return lines of text about the commands that failed, with their messages below them."""
    return [text for number, line in enumerate(lines, 1) if is_failure(line) for text in described(line, number)]


def described(line: "Line", number: int) -> list[str]:
    """Return lines of text about a command, the `number`th, with its messages below it."""
    command = visible(f"{place_of(line, number)}: {shlex.join(line['argv'])}")
    started = f", started in line {line['line']}" if "input_line" in line else ""
    said = (visible(text) for text in line["stderr"].split("\n") if text)
    return [f"{command} (status {line['status']}{started})", *(f"    {text}" for text in said)]


def script_check(end: "End", lines: "list[Line]", reasons: list[str], failing: bool) -> Check:
    """Return the check of a script that has ended.

    lines: its commands
    reasons: why the run fails by them
    failing: whether it fails by one that failed
    """
    status = [f"exit status {end.status}"] * bool(end.status)
    failures = [(number, line) for number, line in enumerate(lines, 1) if is_failure(line)]
    notes = [Note(ERROR, end.command, text) for text in (status if failures else [*status, *reasons])]
    notes += [_note(ERROR if failing else WARNING, line, number) for number, line in failures]
    found = ", ".join([*status, counted(len(lines), "iptables command") + failed(len(failures))])
    details = failed_commands(lines)
    return Check(SCRIPT, end.command, found, "; ".join([*status, *reasons]), details, notes, seconds=end.seconds)


def _note(kind: str, line: "Line", number: int) -> Note:
    title = "iptables command failed"
    at = line.get("input_line") or line.get("line") or 0
    return Note(kind, title, "\n".join(described(line, number)), line.get("file", ""), at)


def is_failure(line: "Line") -> bool:
    """Return whether a command failed; one that has only answered no has not."""
    words, said = line["argv"], line["stderr"]
    answer = any(asking & set(words) and no in (said or no) for asking, no in ANSWERS)
    return bool(line["status"]) and not (line["status"] == 1 and answer)
