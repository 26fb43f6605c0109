"""Claims of the list of known differences that the listed cases can't show, and the checks of the list itself."""

from __future__ import annotations

import pytest

from tests.harness import known, machine, ours
from tests.harness.commands import parse_command


@pytest.mark.parametrize("words", ["-A INPUT -p tcp -j ACCEPT", "-nL INPUT", "-S INPUT", "-F INPUT"])
def test_twice_verbose_is_verbose(words: str) -> None:
    with ours.session() as run:
        run(parse_command("iptables -A INPUT -p udp -j DROP"))
        once = run(parse_command(f"iptables -v {words}"))
        assert run(parse_command(f"iptables -vv {words}")) == once
        assert once.status == 0
        assert once.stdout


def test_a_crash_of_ours_is_no_agreement(monkeypatch: pytest.MonkeyPatch) -> None:
    from iptables_py import answer

    monkeypatch.setattr(answer, "answer", lambda *_: 1 / 0)
    with ours.session() as run:
        assert b"ZeroDivisionError" in run(parse_command("iptables -L")).stderr


@pytest.mark.parametrize(
    ("case", "report", "fails"),
    [
        ("other", [], False),
        ("other", ["-> a", "+> b"], True),
        ("listed", [], True),
        ("listed", ["-> a", "+> b", "-? 1"], False),
        ("part*", [], True),
        ("part 1", ["-> a", "+> b"], False),
        ("part 1", ["-> a", "+? 1"], True),
    ],
)
def test_the_list_is_exact(monkeypatch: pytest.MonkeyPatch, case: str, report: list[str], fails: bool) -> None:
    """Differences must be listed, listed cases must differ, and only in what the entry allows."""
    listed = {"listed": {"reason": "x"}, "part*": {"reason": "y", "agree": "?"}}
    monkeypatch.setattr(known, "entries", lambda: listed)
    monkeypatch.setattr(machine, "lacking", lambda: None)
    if fails:
        with pytest.raises(pytest.fail.Exception, match="remove it from" if not report else case):
            known.judge(case, report)
    else:
        known.judge(case, report)


def test_a_pattern_must_name_a_case(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known, "entries", lambda: {"a*": {"reason": "x"}, "b": {"reason": "y"}})
    assert known.unused(["ab", "c"]) == ["b"]
