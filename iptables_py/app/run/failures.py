"""Report on the iptables commands of a run: those that failed, and those that are missing."""

import shlex
import sys

from iptables_py.app.run.records import place_of
from iptables_py.app.terminal import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.app.run.records import Line
    from iptables_py.app.run.surroundings import Place

# commands whose status 1 means "no", and their message in that case; a quiet `ipset test` prints none
ANSWERS = (({"-C", "--check"}, "does a matching rule exist"), ({"test", "-T", "--test"}, "is NOT in set"))


def report(place: "Place", lines: "list[Line]", failing: bool) -> bool:
    """Report on standard error what is wrong with the recorded commands of a run. Return whether the run fails by it.

    An incomplete record always makes it fail. If it is `failing`, failed commands do too, and are listed, and so does
    a run without commands.
    """
    reached = not place.started or place.was_reached(lines)
    if not reached:
        sys.stderr.write("iptables-py run: no iptables command reached iptables-py\n")
    incomplete = not place.record.is_complete()
    return (failing and (_list_failed(lines) or not reached)) or incomplete


def _list_failed(lines: "list[Line]") -> bool:
    """List the failed commands, and return whether there are any."""
    failed = failed_commands(lines)
    if failed:
        number = sum(_failed(line) for line in lines)
        first = f"iptables-py run: {number} of {len(lines)} iptables commands failed:"
        sys.stderr.write("\n".join([first, *failed]) + "\n")
    return bool(failed)


def failed_commands(lines: "list[Line]") -> list[str]:
    """Return lines of text about the commands that failed, with their messages below them."""
    output = []
    for number, line in enumerate(lines, 1):
        if _failed(line):
            command = visible(f"{place_of(line, number)}: {shlex.join(line['argv'])}")
            started = f", started in line {line['line']}" if "input_line" in line else ""
            output.append(f"{command} (status {line['status']}{started})")
            output += [f"    {visible(text)}" for text in line["stderr"].split("\n") if text]
    return output


def _failed(line: "Line") -> bool:
    words, said = line["argv"], line["stderr"]
    answer = any(asking & set(words) and no in (said or no) for asking, no in ANSWERS)
    return bool(line["status"]) and not (line["status"] == 1 and answer)
