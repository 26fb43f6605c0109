"""The commands of a run that failed, from what was recorded of it."""

import json
import shlex
import sys

# the commands whose status 1 is an answer, and what they say then; a quiet `ipset test` says nothing
ANSWERS = (({"-C", "--check"}, "does a matching rule exist"), ({"test", "-T", "--test"}, "is NOT in set"))


def report(record: str, start: int) -> bool:
    """Says on standard error which of the commands that are recorded from `start` on failed; whether any did."""
    with open(record, "rb") as file:
        file.seek(start)
        lines = [json.loads(line) for line in file]
    failed = [(number, line) for number, line in enumerate(lines, 1) if _failed(line)]
    if not failed:
        return False
    told = [f"iptables-py run: {len(failed)} of {len(lines)} iptables commands failed:"]
    for number, line in failed:
        told.append(f"{_place(line, number)}: {shlex.join(line['argv'])} (status {line['status']})")
        told += [f"    {text}" for text in line["stderr"].splitlines() if text]
    sys.stderr.write("\n".join(told) + "\n")
    return True


def _place(line: "dict[str, object]", number: int) -> str:
    """Where the command stands; the number of the command if that is not known."""
    if "line" in line:
        return f"{line['file']}:{line['line']}"
    return f"command {number}" + (f", in {line['file']} up to line {line['up_to']}" if "file" in line else "")


def _failed(line: "dict[str, object]") -> bool:
    words, said = line["argv"], line["stderr"]
    assert isinstance(words, list) and isinstance(said, str)
    answer = any(asking & set(words) and no in (said or no) for asking, no in ANSWERS)
    return bool(line["status"]) and not (line["status"] == 1 and answer)
