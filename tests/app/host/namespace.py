"""A host in a network namespace of its own: set up, detected, and asked for routes.

`unshare --net python -m tests.app.host.namespace` reads an order (JSON) from standard input. The namespace ends with
the process.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from iptables_py.app.host.detection import description
from iptables_py.app.host.kernel import ask
from iptables_py.app.hosttext import written

FAILED = re.compile(r"(?:RTNETLINK answers|Error): (.*)\nCommand failed -:(\d+)")


def carried_out(order: dict[str, Any]) -> dict[str, Any]:
    """Set up the host, and return its description and the kernel's answers to `ip route get`, by family."""
    for name, value in order["before"].items():
        Path("/proc/sys", name).write_text(str(value))
    refused = _batch(4, order["links"])[1]
    for name, value in order["sysctls"].items():
        Path("/proc/sys", name).write_text(str(value))
    for family, lines in (("4", order["setup"]["4"]), ("6", order["setup"]["6"])):
        refused |= {f"{family}:{at}": text for at, text in _batch(int(family), lines)[1].items()}
    _wait()
    return {
        "description": written(description(ask())),
        "refused": refused,
        "answers": {family: _answers(int(family), lines) for family, lines in order["queries"].items()},
    }


def _wait() -> None:
    """Wait until each IPv6 address has its route: the kernel adds that a little later."""
    for _ in range(200):
        addresses = {one["local"] for row in _batch(6, ["address show"])[0] for one in row.get("addr_info", [])}
        if addresses <= {row["dst"] for row in _batch(6, ["route show table local"])[0]}:
            return
        time.sleep(0.01)


def _answers(family: int, lines: list[str]) -> list[dict[str, Any]]:
    answers, errors = _batch(family, lines)
    left = iter(answers)
    return [{"error": errors[at]} if at in errors else next(left) for at in range(len(lines))]


def _batch(family: int, lines: list[str]) -> tuple[list[dict[str, Any]], dict[int, str]]:
    """Carry out lines of `ip`. Return what it prints, and its errors by index."""
    done = subprocess.run(
        ["ip", f"-{family}", "-json", "-details", "-force", "-batch", "-"],
        input="".join(f"{line}\n" for line in lines),
        text=True,
        capture_output=True,
        check=False,
    )
    found = FAILED.findall(done.stderr)
    assert len(found) == done.stderr.count("Command failed"), done.stderr
    answers = [row for text in done.stdout.splitlines() if text.strip() for row in json.loads(text)]
    return answers, {int(number) - 1: text for text, number in found}


if __name__ == "__main__":
    json.dump(carried_out(json.load(sys.stdin)), sys.stdout)
