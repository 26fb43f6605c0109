"""What --guard finds in scripts, and in which it finds nothing."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from tests.app.run.guard.goodscripts import GOOD
from tests.app.run.guard.lockouts import LOCKING_OUT, Bad, Loss
from tests.harness.own import NO_STATE, Run, script

ADVICE = {
    False: "load all rules at once instead: write them to a file and use iptables-restore at the end",
    True: "change a set at once instead: fill another one, and use ipset swap",
}  # whether all the commands are ipset's


def losses(report: list[str]) -> list[Loss]:
    """Return what a report says, without its advice and what is assumed."""
    found, line = [], 0
    for at, text in enumerate(report):
        place = re.match(r"\S+/script:(\d+): ", text)
        if place:
            line = int(place[1])
        elif kind := re.fullmatch(r"    (a new connection|the established connection): (.*)", text):
            again = re.match(r" +passed again after \S+/script:(\d+): ", report[at + 2])
            found.append(Loss(line, kind[1], kind[2], report[at + 1].strip(), int(again[1]) if again else 0))
    return found


@pytest.mark.parametrize("bad", LOCKING_OUT.values(), ids=list(LOCKING_OUT))
def test_a_script_that_locks_out(iptables_py: Run, tmp_path: Path, bad: Bad) -> None:
    done = iptables_py("run", "--guard", bad.guard, "--", "bash", script(tmp_path, bad.text), env=NO_STATE)
    said = done.stderr.decode()
    assert done.returncode == (bad.status or 1), said
    report = [line.removeprefix("    ") for line in said.partition("iptables-py run: ")[2].splitlines()]
    assert report[0] == "the guard packet no longer passed after a command:"
    assert sorted(losses(report)) == sorted(bad.losses), said
    of_sets = all(bad.text.splitlines()[loss.line - 1].startswith("ipset ") for loss in bad.losses)
    assert (ADVICE[of_sets] in report) == (bool(bad.status) or any(one.again for one in bad.losses))
    for loss in bad.losses:
        command = bad.text.splitlines()[loss.line - 1].partition(" <<")[0]
        assert f"{tmp_path}/script:{loss.line}: {shlex.join(shlex.split(command))}" in report


@pytest.mark.parametrize(("guards", "text"), GOOD.values(), ids=list(GOOD))
def test_a_script_that_never_locks_out(iptables_py: Run, tmp_path: Path, guards: list[str], text: str) -> None:
    words = [word for guard in guards for word in ("--guard", guard)]
    done = iptables_py("run", *words, "--", "bash", "-e", script(tmp_path, text), env=NO_STATE)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
