"""`answer`, the entry for Python programs: its arguments, and calls from several threads."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from iptables_py import cli
from iptables_py.answer import answer
from iptables_py.store import waiting

DONE = (0, b"", b"")
THREADS, COMMANDS = 6, 12
# locks the file named by its argument, says so, and unlocks it after a line of input
HOLDER = """
import os, sys
os.lockf(os.open(sys.argv[1], os.O_RDWR), os.F_LOCK, 0)
print("locked", flush=True)
sys.stdin.readline()
"""


@pytest.mark.parametrize("name", ["", "nonesuch", "iptables-py", "IPTABLES", "/sbin/iptables", "iptables-nosuch"])
def test_an_unknown_program(state: Path, name: str) -> None:
    with pytest.raises(ValueError, match=re.escape(f"no such program: {name!r}")):
        answer(name, ["-S"])
    assert not state.exists()


@pytest.mark.parametrize("words", ["-S", "", b"-S", [b"-S"], ["-S", 1], ["-S", None]])
def test_words_that_are_no_sequence_of_str(state: Path, words: Sequence[str]) -> None:
    with pytest.raises(TypeError):
        answer("iptables", words)
    assert not state.exists()


@pytest.mark.parametrize("words", [["-N", "new"], ("-N", "new")])
def test_any_sequence_of_str(state: Path, words: Sequence[str]) -> None:
    assert answer("iptables", words) == DONE
    assert answer("iptables", ["-S", "new"]) == (0, b"-N new\n", b"")


def test_several_threads_change_one_ruleset(state: Path) -> None:
    """Each thread works on its own chain of both families, and lists it after each change."""

    def work(number: int) -> None:
        chain = f"chain{number}"
        for program in ("iptables", "ip6tables"):
            assert answer(program, ["-N", chain]) == DONE
            expected = [f"-N {chain}"]
            for port in range(1, COMMANDS + 1):
                rule = f"-A {chain} -p tcp -m tcp --dport {port} -j ACCEPT"
                assert answer(program, rule.split()) == DONE
                expected.append(rule)
                assert answer(program, ["-S", chain])[1].decode().splitlines() == expected
            assert answer(program, ["-A", chain, "--dport", "1"])[0] == 2
            text = f"*filter\n-D {chain} 1\nCOMMIT\n"
            assert answer(f"{program}-restore", ["-n"], text.encode()) == DONE

    with ThreadPoolExecutor(THREADS) as pool:
        for done in [pool.submit(work, number) for number in range(THREADS)]:
            done.result()
    for program in ("iptables", "ip6tables"):
        rules = [line for line in answer(program, ["-S"])[1].splitlines() if line.startswith(b"-A")]
        assert len(rules) == THREADS * (COMMANDS - 1)


@pytest.fixture
def holder(state: Path) -> Path:
    """Return the lock of a ruleset that exists."""
    assert answer("iptables", ["-N", "before"]) == DONE
    return state / "lock"


def held(lock: Path) -> subprocess.Popen[str]:
    """Start a process that holds the lock until it can read a line."""
    pipe = subprocess.PIPE
    process = subprocess.Popen([sys.executable, "-c", HOLDER, lock], stdin=pipe, stdout=pipe, text=True)
    assert process.stdout and process.stdout.readline() == "locked\n"
    return process


def test_a_thread_waits_for_another_process(holder: Path) -> None:
    with held(holder) as process, ThreadPoolExecutor(2) as pool:
        waiting = [pool.submit(answer, "iptables", ["-N", name]) for name in ("one", "two")]
        with pytest.raises(TimeoutError):
            waiting[0].result(timeout=0.1)
        process.communicate("\n")
        assert [one.result() for one in waiting] == [DONE, DONE]
    assert answer("iptables", ["-S"])[1].decode().split("\n")[3:-1] == ["-N before", "-N one", "-N two"]


def test_a_thread_does_not_wait_for_ever(holder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "WAIT", 0.1)
    with held(holder) as process, ThreadPoolExecutor(1) as pool:
        status, out, err = pool.submit(answer, "iptables", ["-N", "one"]).result()
        process.communicate("\n")
    assert (status, out) == (4, b"")
    assert b"another command has held it for 0 seconds" in err and err.count(b"\n") == 1
    assert answer("iptables", ["-N", "one"]) == DONE


def test_the_older_name_is_kept() -> None:
    assert cli.answer is answer


def test_an_alarm_of_the_program_goes_off_while_a_command_waits(holder: Path) -> None:
    """In the main thread: the handler and the timer of the program work as ever, also afterwards."""
    rung = []

    def ring(number: int, frame: object) -> None:
        rung.append(number)
        process.communicate("\n")  # the command waits until the alarm goes off

    before = signal.signal(signal.SIGALRM, ring)
    try:
        with held(holder) as process:
            signal.setitimer(signal.ITIMER_REAL, 0.05, 1000)
            assert answer("iptables", ["-N", "one"]) == DONE
        assert rung == [signal.SIGALRM]
        assert signal.getsignal(signal.SIGALRM) == ring
        left, interval = signal.getitimer(signal.ITIMER_REAL)
        assert 0 < left <= 1000 and interval == 1000
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize("handler", [signal.SIG_DFL, signal.SIG_IGN, lambda number, frame: None])
def test_the_handler_of_an_alarm_stays(holder: Path, handler: signal.Handlers) -> None:
    before = signal.signal(signal.SIGALRM, handler)
    try:
        with held(holder) as process, ThreadPoolExecutor(1) as pool:
            pool.submit(process.communicate, "\n")
            assert answer("iptables", ["-N", "one"]) == DONE
        assert signal.getsignal(signal.SIGALRM) == handler
        assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)
    finally:
        signal.signal(signal.SIGALRM, before)
