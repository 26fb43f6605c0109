"""Report of the failed iptables commands of a run, from its record."""

import json
import shlex
import sys

# commands whose status 1 means "no", and their message in that case; a quiet `ipset test` prints none
ANSWERS = (({"-C", "--check"}, "does a matching rule exist"), ({"test", "-T", "--test"}, "is NOT in set"))


def report(record: str, start: int) -> bool:
    """List the failed commands of the record from offset `start` on, on standard error. Return whether any failed."""
    with open(record, "rb") as file:
        file.seek(start)
        lines = [json.loads(line) for line in file]
    failed = [(number, line) for number, line in enumerate(lines, 1) if _failed(line)]
    if not failed:
        return False
    output = [f"iptables-py run: {len(failed)} of {len(lines)} iptables commands failed:"]
    for number, line in failed:
        output.append(f"{_place(line, number)}: {shlex.join(line['argv'])} (status {line['status']})")
        output += [f"    {text}" for text in line["stderr"].splitlines() if text]
    sys.stderr.write("\n".join(output) + "\n")
    return True


def _place(line: "dict[str, object]", number: int) -> str:
    """Return file and line of the command, or its number if the line is not known."""
    if "line" in line:
        return f"{line['file']}:{line['line']}"
    return f"command {number}" + (f", at or before {line['file']}:{line['up_to']}" if "file" in line else "")


def _failed(line: "dict[str, object]") -> bool:
    words, said = line["argv"], line["stderr"]
    assert isinstance(words, list) and isinstance(said, str)
    answer = any(asking & set(words) and no in (said or no) for asking, no in ANSWERS)
    return bool(line["status"]) and not (line["status"] == 1 and answer)
