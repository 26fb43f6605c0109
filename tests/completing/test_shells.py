"""Completion in bash, zsh and fish on a pseudo-terminal."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.completing import cases
from tests.completing.terminal import ALL, TAB, Shell, typed

Start = Callable[[str], Shell]
TABBED = [
    (name, line, expected)
    for name, rows in (("bash", cases.BASH_TAB), ("zsh", cases.ZSH_TAB), ("fish", cases.FISH_TAB))
    for line, expected in rows
]
OFFERED = [
    (name, line, expected)
    for name, rows in (("bash", cases.BASH_ALL), ("zsh", cases.ZSH_ALL))
    for line, expected in rows
]
SHOWN = [(name, *row) for name, rows in (("zsh", cases.ZSH_SHOWN), ("fish", cases.FISH_SHOWN)) for row in rows]


def test_there_are_as_many_cases_as_there_should_be() -> None:
    for name, least in (("bash", 40), ("zsh", 25), ("fish", 15)):
        assert sum(row[0] == name for row in [*TABBED, *OFFERED, *SHOWN]) >= least


@pytest.mark.parametrize(("name", "line", "expected"), TABBED)
def test_a_word_is_completed(shell: Start, name: str, line: str, expected: str) -> None:
    assert shell(name).line(typed(line) + TAB) == expected


@pytest.mark.parametrize(("name", "line", "expected"), OFFERED)
def test_these_words_are_offered(shell: Start, name: str, line: str, expected: str) -> None:
    before, _, after = line.partition("|")
    start = before[: before.rindex(" ") + 1]
    done = shell(name).line(typed(line) + ALL)
    assert done.startswith(start) and done.endswith(after)
    offered = set(done[len(start) : len(done) - len(after)].split())
    wanted = set(expected.split()) or {before[len(start) :]} - {""}
    if "..." in wanted:
        assert wanted - {"..."} <= offered
    else:
        assert offered == wanted


@pytest.mark.parametrize(("name", "line", "shown", "hidden"), SHOWN)
def test_what_is_shown(
    shell: Start, name: str, line: str, shown: tuple[str, ...], hidden: tuple[str, ...]
) -> None:
    screen = shell(name).screen(typed(line) + TAB)
    assert [text for text in shown if text not in screen] == []
    assert [text for text in hidden if text in screen.replace(line.replace("|", ""), "")] == []


@pytest.mark.parametrize("name", ["bash", "zsh", "fish"])
def test_a_program_of_another_make_does_nothing(shell: Start, name: str, tmp_path: Path) -> None:
    """The real programs have no such option. As it is the first word, they exit before they read any other."""
    program = tmp_path / "iptables"
    program.write_text(f'#!/bin/sh\necho "$1" >>{tmp_path}/called\nexit 2\n')
    program.chmod(0o755)
    assert shell(name).line(f"{program} -F IN{TAB}").startswith(f"{program} -F IN")
    called = (tmp_path / "called").read_text().split()
    assert called[0] == "--complete" and set(called[1:]) <= {"-nL"}  # zsh's own completion runs it with -nL


@pytest.mark.parametrize(
    ("name", "command"), [("bash", 'eval "$({})"'), ("zsh", 'eval "$({})"'), ("fish", "{} | source")]
)
def test_the_printed_script_works(shell: Start, name: str, command: str) -> None:
    shell(name).line(command.format(f"iptables-py completion {name}") + "\r")
    assert shell(name).line("iptables -A lim" + TAB) == "iptables -A limits "
