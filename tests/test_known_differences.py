"""What the list of known differences claims about ours, where the list itself can't show it."""

from __future__ import annotations

import pytest

from tests.harness import ours
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
    from iptables_py import cli

    monkeypatch.setattr(cli, "answer", lambda *_: 1 / 0)
    with ours.session() as run:
        assert b"ZeroDivisionError" in run(parse_command("iptables -L")).stderr
