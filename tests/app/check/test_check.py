"""iptables-py check: its output and statuses."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest

from iptables_py.app.check.checking import check
from iptables_py.app.rulesets import Scratch, given_sets, restored

ROOT = Path(__file__).parents[3]
EXAMPLES = sorted((ROOT / "examples").glob("*.v?"))
KNOWN = sorted((ROOT / "tests" / "analysis" / "rulesets").glob("*.txt"))
TIMES = next(path for path in KNOWN if path.name == "times.txt")


def loaded(path: str, text: str, family: int) -> Scratch:
    """Return the rules of a save text."""
    return restored(path, text.encode(), family, counters=True, given=Scratch())


@pytest.mark.parametrize("path", KNOWN, ids=lambda path: path.stem)
def test_known_answers(path: Path, tmp_path: Path) -> None:
    """The lines after `?` are ids with status, reason and the rules to blame; `!` begins the code and id of a finding.

    All other rules and policies are live, and there are no other findings. Sets come before the rules.
    """
    text, _, expected = path.read_text().partition("?\n")
    sets, star, rules = text.partition("*")
    (tmp_path / "sets").write_text("".join(line for line in sets.splitlines(True) if not line.startswith("#")))
    given = given_sets([str(tmp_path / "sets")])
    family = 6 if path.stem.endswith(".v6") else 4
    store = restored("rules", (star + rules).encode(), family, counters=True, given=given)
    report = check(family, store, given.db)
    lines = [line.split() for line in expected.splitlines()]
    statuses = {one.id: ["live"] for one in (*report.rules, *report.policies)}
    statuses |= {words[0]: words[1:] for words in lines if words[0] != "!"}
    found = {one.id: [word for word in (one.status, one.reason, *one.by) if word] for one in report.by_id().values()}
    assert found == statuses
    assert {(one.code, one.id) for one in report.findings} == {tuple(words[1:]) for words in lines if words[0] == "!"}
    assert report.faults == []


@pytest.mark.parametrize("now", ["2024-02-28T23:59:59", "2026-12-05T03:00:00", "2031-07-16T12:00:00"])
def test_the_answers_are_the_same_at_any_time(now: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begin = int(datetime.fromisoformat(f"{now}+00:00").timestamp()) * 1000
    monkeypatch.setattr("iptables_py.app.check.confirming.wall_clock", lambda: begin)
    test_known_answers(TIMES, tmp_path)


def test_calls_and_returns_that_are_not_needed() -> None:
    """They are marked; only calls that are the same as earlier ones are findings, if marks are the same there."""
    rules = """*filter
:INPUT DROP
:A -
:B -
-A INPUT -p tcp -j A
-A INPUT -m mark --mark 1 -j B
-A INPUT -p tcp -j A
-A INPUT -p udp -j MARK --set-mark 1
-A INPUT -m mark --mark 1 -j B
-A INPUT -p tcp -j A
-A INPUT -p icmp -j B
-A A -p tcp -m tcp --dport 22 -j ACCEPT
-A A -p tcp -m tcp --dport 23 -j RETURN
-A A -p tcp -m tcp --dport 24 -j RETURN
-A A -s 192.0.2.1/32 -p tcp -m tcp --dport 23:30 -j DROP
-A A -p tcp -m tcp --dport 80 -j RETURN
-A B -p icmp -j DROP
COMMIT
"""
    report = check(4, store := loaded("rules.v4", rules, 4), store.db)
    assert {one.id: one.duplicate_of for one in report.rules if one.duplicate_of} == {
        "filter/INPUT/3": "filter/INPUT/1",
        "filter/INPUT/6": "filter/INPUT/1",
    }
    assert [one.id for one in report.rules if one.redundant] == [
        "filter/A/4",
        "filter/A/5",
        "filter/B/1",
        "filter/INPUT/1",  # as rule 3 does the same
        "filter/INPUT/2",
        "filter/INPUT/5",
        "filter/INPUT/7",
    ]
    assert [(one.code, one.id) for one in report.findings if one.is_proven] == [
        ("redundant", "filter/A/4"),
        ("redundant", "filter/B/1"),
        ("duplicate", "filter/INPUT/3"),
        ("duplicate", "filter/INPUT/6"),
    ]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_examples(path: Path) -> None:
    """Engine and analysis never disagree, and each live rule has a packet."""
    family = 6 if path.suffix == ".v6" else 4
    store = loaded(path.name, path.read_text(), family)
    report = check(family, store, store.db)
    assert report.faults == []
    assert all((one.packet is not None) is (one.status == "live") for one in (*report.rules, *report.policies))
    assert json.dumps([one.packet for one in report.rules])


def test_uneven_shares() -> None:
    """Only of rules that do the same, or that jump to chains: ACCEPT and DROP share nothing."""
    drawn = "-A INPUT -p {} -m statistic --mode random --probability 0.5 -j {}\n"
    rules = "".join(drawn.format(*words) for words in (("udp", "ACCEPT"), ("udp", "DROP"), ("tcp", "A"), ("tcp", "B")))
    chains = "-A A -s 192.0.2.1/32 -j DROP\n-A B -s 192.0.2.2/32 -j DROP\n"
    store = loaded("rules.v4", f"*filter\n:INPUT ACCEPT\n:A -\n:B -\n{rules}{chains}COMMIT\n", 4)
    found = [one for one in check(4, store, store.db).findings if one.code == "uneven-shares"]
    assert [(one.id, one.by) for one in found] == [("filter/INPUT/3", ["filter/INPUT/4"])]
    assert "50%, 25%" in found[0].message


def test_policies_without_counters() -> None:
    """A restore without -c accepts them."""
    store = loaded("rules.v4", "*filter\n:INPUT DROP\n:X -\n-A INPUT -j X\n-A X -j ACCEPT\nCOMMIT\n", 4)
    found = check(4, store, store.db).by_id()
    assert (found["filter/X/1"].status, found["filter/INPUT/policy"].status) == ("live", "dead")
