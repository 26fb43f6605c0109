"""Completion in bash, zsh and fish on a pseudo-terminal."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from iptables_py.programs import PROGRAMS
from tests.completing import cases
from tests.completing.terminal import ALL, ROOT, TAB, Shell, needed, typed

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


# Registers completions as bash-completion does: one now, the others when they are needed.
OTHERS = """
_before() { COMPREPLY=("before-$1-$2-${#COMP_WORDS[@]}"); }
complete -o nospace -F _before iptables
complete -W "words-a words-b" ip6tables
_late() { COMPREPLY=("late-$2"); }
_loader() { [[ $1 != *save ]] || { complete -F _late "$1"; return 124; }; COMPREPLY=("default-$2"); }
complete -D -F _loader
"""


@pytest.fixture
def bash(tmp_path: Path) -> Callable[..., list[str]]:
    """Return a function that completes a line in a new bash with OTHERS, with programs of another make first on PATH.

    It returns the candidates, then those in a second attempt.
    """
    needed("bash")
    for program in PROGRAMS:
        (tmp_path / program).write_text("#!/bin/sh\nexit 2\n")
        (tmp_path / program).chmod(0o755)
    script = ROOT / "completions" / "iptables-py.bash"

    def complete(*words: str, path: Path = tmp_path, before: str = OTHERS) -> list[str]:
        # what bash does for TAB: the functions get the name, the current word and the previous one
        tab = f"""
            PATH={path}:$PATH
            compopt() {{ echo "compopt $*"; }}
            COMP_WORDS=({" ".join(words)}) COMP_CWORD={len(words) - 1} COMP_LINE="{" ".join(words)}"
            COMP_POINT=${{#COMP_LINE}}
            complete -p {words[0].rpartition("/")[2]}
            for attempt in 1 2; do
                _iptables_py {words[0]} {words[-1]} {words[-2]}
                echo "${{COMPREPLY[@]}}"
            done
            complete -p {words[0].rpartition("/")[2]}
        """
        command = ["bash", "--norc", "-c", f"{before}\n. {script}\n. {script}\n{tab}"]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        assert done.stderr == ""
        first, *lines, last = done.stdout.splitlines()
        assert first == last and " -F _iptables_py " in last
        return lines

    return complete


def test_bash_hands_over_to_the_completion_that_was_there(bash: Callable[..., list[str]], programs: Path) -> None:
    assert bash("iptables", "x", "IN") == ["compopt -o nospace", "before-iptables-IN-3"] * 2
    assert bash("ip6tables", "words-") == ["words-a words-b"] * 2
    assert bash("iptables", "-P", "FORW", path=programs) == ["compopt -o nosort", "FORWARD"] * 2


def test_bash_hands_over_to_a_completion_that_is_loaded_late(bash: Callable[..., list[str]], tmp_path: Path) -> None:
    assert bash("iptables-save", "x") == ["late-x"] * 2
    assert bash(f"{tmp_path}/ip6tables-save", "x") == ["late-x"] * 2
    assert bash("ipset", "x") == ["default-x"] * 2
    assert bash("iptables", "x", before="") == ["compopt -o default", ""] * 2


@pytest.mark.parametrize(
    ("name", "command"), [("bash", 'eval "$({})"'), ("zsh", 'eval "$({})"'), ("fish", "{} | source")]
)
def test_the_printed_script_works(shell: Start, name: str, command: str) -> None:
    shell(name).line(command.format(f"iptables-py completion {name}") + "\r")
    assert shell(name).line("iptables -A lim" + TAB) == "iptables -A limits "


def test_the_completion_that_fish_has_is_not_offered(tmp_path: Path) -> None:
    needed("fish")
    others = tmp_path / "others"
    others.mkdir()
    (others / "iptables.fish").write_text("complete -c iptables -l of-fish\n")
    (tmp_path / "iptables").write_text("#!/bin/sh\nprintf -- '--of-ours\\tours\\n'\n")
    (tmp_path / "iptables").chmod(0o755)
    start = f"set -p PATH {tmp_path}; set fish_complete_path {others}"
    script = ROOT / "completions" / "iptables-py.fish"
    for lines, offered in (([], "--of-fish"), ([f"source {script}"], "--of-ours\tours")):
        code = "\n".join([start, *lines, 'complete -C "iptables --"'])
        done = subprocess.run(["fish", "--no-config", "-c", code], capture_output=True, text=True, check=True)
        assert done.stdout.splitlines() == [offered]
