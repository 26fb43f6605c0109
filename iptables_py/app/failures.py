"""The commands of a run that failed, from what was recorded of it."""

import json
import shlex
import sys

# what commands say whose status 1 is an answer
ANSWERS = {"-C": "does a matching rule exist", "--check": "does a matching rule exist", "test": "is NOT in set"}


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
        where = f"{line['file']}:{line['line']}" if "file" in line else f"command {number}"
        told.append(f"{where}: {shlex.join(line['argv'])} (status {line['status']})")
        told += [f"    {text}" for text in line["stderr"].splitlines() if text]
    sys.stderr.write("\n".join(told) + "\n")
    return True


def _failed(line: "dict[str, object]") -> bool:
    words, said = line["argv"], line["stderr"]
    assert isinstance(words, list) and isinstance(said, str)
    answered = line["status"] == 1 and any(word in words and answer in said for word, answer in ANSWERS.items())
    return bool(line["status"]) and not answered
