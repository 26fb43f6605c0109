"""Output for people: lines of pieces on a terminal."""

from __future__ import annotations

import pytest
from rich.text import Text

from iptables_py.app import terminal


@pytest.mark.parametrize("width", [80, 120])
def test_long_lines_go_on_under_their_beginning(width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    console = terminal.console
    monkeypatch.setattr(terminal, "is_coloured", lambda: True)
    monkeypatch.setattr(terminal, "console", lambda: console(width))
    rule = "-m comment --comment " + "x" * 30 + " -p tcp" * 20
    printed = terminal.printed([[("cyan", "  filter      "), ("green", rule)], [("bold", "y " * 100)]])
    lines = [Text.from_ansi(line).plain for line in printed.decode().splitlines()]
    assert max(map(len, lines)) <= width
    assert all(line.startswith(" " * 14) for line in lines[1:3] if "y" not in line)


def test_what_a_terminal_obeys_is_shown() -> None:
    assert terminal.visible("a\x1b[31m\u202eb\u2028c\xe9") == "a\\x1b[31m\\u202eb\\u2028c\xe9"
