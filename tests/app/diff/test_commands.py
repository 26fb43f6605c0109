"""The commands of `diff --commands`: run one after another, they lead from the old ruleset to the new one."""

from __future__ import annotations

import json
import os
import shlex
from pathlib import Path

import pytest

from iptables_py.analysis.difference import MOVED, REMOVED, compare
from iptables_py.app.diff.ordering import order
from iptables_py.app.rulesets import Scratch, restore_onto, rules_in
from tests.app.diff.pairs import COUNTED, between, check, pair
from tests.harness import ours
from tests.harness.own import Run, says

SEEDS = range(int(os.environ.get("PROPERTIES", "1")) * 60)
GUARD = "eth0: tcp 192.0.2.8:* > 203.0.113.1:22 syn"


def table(*lines: str) -> bytes:
    return "".join(f"{line}\n" for line in ("*filter", *lines, "COMMIT")).encode()


@pytest.mark.parametrize("atomic", [False, True])
@pytest.mark.parametrize("seed", SEEDS)
def test_the_commands_lead_to_the_new_ruleset(seed: int, atomic: bool) -> None:
    old, new = pair(seed)
    found = between(old, new, atomic)
    with ours.session() as run:
        answers = check(run, old, new, found)
    counts = [int(packets) for packets, _ in COUNTED.findall(answers[1 + len(found.steps)].stdout)]
    assert counts.count(0) == sum(counts_of(old, new)), "a rule that stays keeps its counters"


def counts_of(old: bytes, new: bytes) -> list[int]:
    """Return the number of rules of each chain that are added, changed or moved."""
    sides = Scratch(), Scratch()
    for store, content in zip(sides, (old, new), strict=True):
        restore_onto(store, "", content, 4)
    found = compare(*(rules_in(store, 4) for store in sides))
    return [sum(change.new is not None for change in chain.rules) for one in found for chain in one.chains]


@pytest.mark.parametrize("seed", SEEDS[:20])
def test_there_are_no_more_commands_than_differences(seed: int) -> None:
    old, new = pair(seed)
    sides = Scratch(), Scratch()
    for store, content in zip(sides, (old, new), strict=True):
        restore_onto(store, "", content, 4)
    most = 0
    for one in compare(*(rules_in(store, 4) for store in sides)):
        for chain in one.chains:
            rules = sum(2 if change.kind == MOVED else 1 for change in chain.rules)
            most += (min(rules, 1) if chain.kind == REMOVED else rules) + (chain.kind != "changed") + bool(chain.policy)
    assert len(between(old, new).steps) <= most


CASES = {
    "a jump changes its direction": (
        [":A - [0:0]", ":B - [0:0]", "-A A -j B", "-A INPUT -j A"],
        [":A - [0:0]", ":B - [0:0]", "-A B -j A", "-A INPUT -j B"],
        ["-A INPUT -j B", "-D INPUT -j A", "-D A -j B", "-A B -j A"],
    ),
    "the second of equal rules": (
        ["-A INPUT -j LOG", "-A INPUT -i lo", "-A INPUT -j LOG"],
        ["-A INPUT -j LOG", "-A INPUT -i lo"],
        ["-D INPUT 3"],
    ),
    "opening first, closing last": (
        [":INPUT ACCEPT [0:0]", ":OUTPUT DROP [0:0]", "-A INPUT -i a -j ACCEPT", "-A OUTPUT -o a -j DROP"],
        [":INPUT DROP [0:0]", ":OUTPUT ACCEPT [0:0]", "-A INPUT -p tcp -j DROP", "-A OUTPUT -p udp -j ACCEPT"],
        [
            "-P OUTPUT ACCEPT",
            "-A OUTPUT -p udp -j ACCEPT",
            "-D OUTPUT -o a -j DROP",
            "-D INPUT -i a -j ACCEPT",
            "-A INPUT -p tcp -j DROP",
            "-P INPUT DROP",
        ],
    ),
    "a chain that goes": ([":A - [0:0]", "-A A -j DROP", "-A A -j LOG", "-A INPUT -j A"], [], None),
}


@pytest.mark.parametrize("name", CASES)
def test_the_order(iptables_py: Run, tmp_path: Path, name: str) -> None:
    old, new, expected = CASES[name]
    for file, lines in (("old", old), ("new", new)):
        (tmp_path / "here" / file).write_bytes(table(*lines) if lines else b"*filter\n:INPUT ACCEPT [0:0]\nCOMMIT\n")
    done = iptables_py("diff", "--commands", "old", "new")
    lines = [shlex.split(line, comments=True)[3:] for line in done.stdout.decode().splitlines()]
    expected = expected or ["-D INPUT -j A", "-F A", "-X A"]
    assert ([" ".join(words) for words in lines], done.stderr, done.returncode) == (expected, b"", 1)


def test_a_shell_runs_the_commands(iptables_py: Run, tmp_path: Path) -> None:
    old, new = pair(3)
    for name, content in (("old", old), ("new", new)):
        (tmp_path / "here" / name).write_bytes(content)
    for words in ((), ("--atomic",)):
        script = tmp_path / "here" / "script"
        script.write_bytes(iptables_py("diff", "--commands", *words, "old", "new").stdout)
        done = iptables_py("run", "--fail-on-error", "--rules", "old", "--save", "after.v4", "--", "bash", "script")
        assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
        assert iptables_py("diff", "--ignore-comments", "-t", "filter", "new", "after.v4").returncode == 0
    steps = json.loads(iptables_py("diff", "--commands", "--json", "old", "new").stdout)["commands"]
    assert {step["argv"][0] for step in steps} == {"iptables"}


def test_a_policy_that_only_a_restore_can_set(iptables_py: Run, tmp_path: Path) -> None:
    (tmp_path / "here" / "new").write_bytes(b"*nat\n:OUTPUT DROP [0:0]\nCOMMIT\n")
    done = iptables_py("diff", "--commands", "new")
    assert b"\n:OUTPUT DROP [0:0]\n" in done.stdout and b"not intended for filtering" in done.stderr


# --- guards

SSH = "-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT"
LOCKOUTS = {
    "the rule moves to another chain": (
        [":INPUT DROP [0:0]", ":A - [0:0]", SSH],
        [":INPUT DROP [0:0]", ":A - [0:0]", "-A INPUT -j A", SSH.replace("INPUT", "A")],
    ),
    "the rule comes after one that drops": (
        [":INPUT DROP [0:0]", "-A INPUT -i eth0 -j ACCEPT"],
        [":INPUT DROP [0:0]", "-A INPUT -i eth0 -m conntrack --ctstate INVALID -j DROP", SSH],
    ),
    "a jump turns round": (
        [":INPUT DROP [0:0]", ":A - [0:0]", ":B - [0:0]", "-A INPUT -j A", "-A A -j B", "-A B -j ACCEPT"],
        [":INPUT DROP [0:0]", ":A - [0:0]", ":B - [0:0]", "-A INPUT -j B", "-A B -j A", "-A A -j ACCEPT"],
    ),
    "a mark that another rule accepts": (
        [":INPUT DROP [0:0]", "-A INPUT -m mark --mark 0x0/0xff -j ACCEPT"],
        [":INPUT DROP [0:0]", "-A INPUT -p tcp -m tcp --dport 1:100 -j ACCEPT"],
    ),
}


def written(iptables_py: Run, place: Path, old: list[str], new: list[str], *words: str) -> tuple[int, bytes, str]:
    """Return status and output of --commands with the guard packet."""
    for name, lines in (("old", old), ("new", new)):
        (place / name).write_bytes(table(*lines))
    done = iptables_py("diff", "--commands", "--guard", GUARD, *words, "old", "new")
    return done.returncode, done.stdout, done.stderr.decode()


@pytest.mark.parametrize("name", LOCKOUTS)
def test_the_guard_packet_passes_all_the_time(iptables_py: Run, tmp_path: Path, name: str) -> None:
    status, out, _ = written(iptables_py, tmp_path / "here", *LOCKOUTS[name])
    assert status == 1 and out.startswith(b"iptables -t filter ")
    (tmp_path / "here" / "script").write_bytes(out)
    words = ("run", "--fail-on-error", "--guard", GUARD, "--rules", "old", "--save", "after.v4", "bash", "script")
    done = iptables_py(*words)
    assert (done.returncode, done.stderr) == (0, b"")
    assert iptables_py("diff", "new", "after.v4").returncode == 0


def test_no_order_is_found(iptables_py: Run, tmp_path: Path) -> None:
    """A rule that inverts a mark moves: the packet would pass it not at all, or twice."""
    place, logs = tmp_path / "here", ["-A PREROUTING -j LOG --log-prefix a", "-A PREROUTING -j LOG --log-prefix b"]
    inverts = "-A PREROUTING -j MARK --set-xmark 0x1/0x0"
    accepts = table(":INPUT DROP [0:0]", "-A INPUT -m mark --mark 0x1 -j ACCEPT")
    for name, rules in (("old", [inverts, *logs]), ("new", [*logs, inverts])):
        (place / name).write_bytes(accepts + table(*rules).replace(b"*filter", b"*mangle"))
    done = iptables_py("diff", "--commands", "--guard", GUARD, "old", "new")
    assert done.returncode == 1
    assert done.stdout == (
        b"iptables-restore --noflush <<'END'\n*mangle\n-D PREROUTING -j MARK --set-xmark 0x1/0x0\n"
        b"-A PREROUTING -j MARK --set-xmark 0x1/0x0\nCOMMIT\nEND\n"
    )
    said = done.stderr.decode().splitlines()
    assert said[0].endswith("no order of single commands was found in which the guard packets pass after each of them:")
    assert "the policy of INPUT" in " ".join(said[1:3]) and "so each table is changed at once" in said


def test_a_guard_packet_that_the_new_rules_drop(iptables_py: Run, tmp_path: Path) -> None:
    status, out, said = written(iptables_py, tmp_path / "here", [SSH], [":INPUT DROP [0:0]"])
    assert (status, out) == (1, b"")
    assert said.startswith("iptables-py diff: a guard packet does not pass with the new rules:\n")
    assert "dropped by the policy of INPUT" in said
    status, out, _ = written(iptables_py, tmp_path / "here", [SSH], [":INPUT DROP [0:0]"], "-t", "nat")
    assert (status, out) == (0, b"")  # filter stays as it is


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("--guard x", "--guard is only for --commands"),
        ("--atomic", "--atomic is only for --commands"),
        ("--noflush", "--noflush is only for --after-restore"),
        ("--commands --ignore-order", "leave out --ignore-order"),
        ("-U 1 --ignore-order", "leave out --ignore-order"),
        ("--commands --ignore-comments", "leave out --ignore-comments"),
        ("--commands --format github", "leave out --commands"),
        ("--stat --json", "--stat is an output format"),
    ],
)
def test_options_that_do_not_fit(iptables_py: Run, words: str, said: str) -> None:
    says(iptables_py("diff", *words.split(), "-"), 2, said)


def test_the_search_goes_back_from_a_dead_end() -> None:
    """After `a` nothing else is possible, so the order begins with what comes later."""
    done: list[str] = []

    def takes(step: str) -> bool:
        if done[:1] == ["a"] or step == "c" and "b" not in done:
            return False
        done.append(step)
        return True

    assert order("abc", takes, lambda: done.pop()) == ["b", "a", "c"] == done
    assert order("c", takes, lambda: done.pop()) == ["c"]
    assert order("x", lambda step: False, lambda: done.pop()) is None
