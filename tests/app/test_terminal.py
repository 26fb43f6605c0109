"""Output for people: lines of pieces on a terminal."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console
from rich.text import Text

from iptables_py.app import terminal
from iptables_py.app.wrapping import RULE, STUCK, Line, _starts, _starts_of_any, wrapped
from tests.harness.own import Run
from tests.harness.terminal import ESCAPES, TERM, on_terminal


@pytest.mark.parametrize("width", [80, 120])
def test_long_lines_go_on_under_their_beginning(width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(terminal, "columns", lambda: width)
    rule = "-m comment --comment " + "x" * 30 + " -p tcp" * 20
    printed = terminal.printed([[("cyan", "  filter      "), ("green", rule)], [("bold", "y " * 100)]])
    lines = printed.decode().splitlines()
    assert max(map(len, lines)) <= width
    assert all(line.startswith(" " * 14) for line in lines[1:3] if "y" not in line)


def test_what_a_terminal_obeys_is_shown() -> None:
    assert terminal.visible("a\x1b[31m\u202eb\u2028c\xe9") == "a\\x1b[31m\\u202eb\\u2028c\xe9"


@given(st.text(st.sampled_from("a-! \u6f22\u00e9\U0001f600"), max_size=60), st.integers(2, 30))
def test_text_is_wrapped_as_by_rich(text: str, width: int) -> None:
    text = text.rstrip()  # rich begins a line for a blank that is too much
    starts = _starts(text, width)
    lines = [text[start:end] for start, end in pairwise([*starts, len(text)])]
    expected = Text(text).wrap(Console(width=width), width, overflow="fold")
    assert [line.rstrip() for line in lines] == [line.plain.rstrip() for line in expected or [Text()]]


@given(st.text(st.sampled_from(f"ab {STUCK}"), max_size=60), st.integers(2, 30))
def test_both_ways_to_wrap_ascii_agree(text: str, width: int) -> None:
    text = re.sub(f"([ {STUCK}])[ {STUCK}]+", r"\1", text).strip(f" {STUCK}")
    assert _starts(text, width) == _starts_of_any(text, width)


BROKEN = [  # the pieces of a line, and its lines of 21 columns
    ([(RULE, "-p tcp ! --dport 1:65535 -j X")], ["-p tcp", "! --dport 1:65535", "-j X"]),
    ([(RULE, "-p tcp"), ("", " # a -b long text")], ["-p tcp # a -b long", "text"]),
    ([(RULE, "-p tcp --log"), (f"{RULE} bold", " "), (f"{RULE} bold", "1234567890")], ["-p tcp", "--log 1234567890"]),
    ([(RULE, '-i eth0 --comment "a -b" -j X')], ["-i eth0", '--comment "a -b" -j X']),
    ([(RULE, '-i lo --comment "more than a line has" -j X')], ["-i lo", '--comment "more than', 'a line has" -j X']),
    ([(RULE, f"--comment {'x' * 25}")], ["--comment", "x" * 21, "xxxx"]),
    ([(RULE, "--comment \u6f22\u6f22\u6f22\u6f22\u6f22\u6f22")], ["--comment", "\u6f22" * 6]),
]


@pytest.mark.parametrize(("pieces", "lines"), BROKEN)
def test_an_option_and_its_value_stay_on_a_line(pieces: Line, lines: list[str]) -> None:
    assert ["".join(text for _, text in line) for line in wrapped([], [], pieces, 21)] == lines


LONG = "-A INPUT -s 192.0.2.0/24 -i eth0 -p tcp -m tcp --dport 1000:2000 -m mark --mark 0x1 -j LOG --log-prefix in"


@pytest.mark.parametrize(
    "words", [["show"], ["find", "proto tcp"], ["diff", "empty"], ["trace", "eth0: tcp 192.0.2.8:1 > 203.0.113.1:1022"]]
)
def test_every_command_breaks_rules_before_options(iptables_py: Run, tmp_path: Path, words: list[str]) -> None:
    (tmp_path / "here" / "empty").write_bytes(b"*filter\nCOMMIT\n")
    iptables_py(*LONG.split())
    for width in (45, 52, 59):
        out = ESCAPES.sub("", on_terminal(iptables_py, *words, width=width)[1])
        lines = [line.rstrip() for line in out.splitlines()]
        assert max(map(len, lines)) <= width and "--dport" in out
        assert not [line for line in lines if re.search(" -(.|-[a-z-]+)$", line)]


COLOURS = [  # words, variables, whether there are colours on a terminal, whether in a pipe
    ([], {}, True, False),
    ([], {"NO_COLOR": "1"}, False, False),
    ([], {"NO_COLOR": ""}, True, False),
    ([], {"TERM": "dumb"}, False, False),
    ([], {"TERM": None}, False, False),
    ([], {"FORCE_COLOR": "0"}, True, True),
    ([], {"FORCE_COLOR": ""}, True, False),
    ([], {"FORCE_COLOR": "1", "TERM": "dumb"}, True, True),
    ([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False, False),
    (["--color", "auto"], {}, True, False),
    (["--color", "always"], {"NO_COLOR": "1", "TERM": "dumb"}, True, True),
    (["--color=never"], {"FORCE_COLOR": "1"}, False, False),
]


@pytest.mark.parametrize(("words", "env", "on_screen", "in_pipe"), COLOURS)
def test_when_there_are_colours(
    iptables_py: Run, words: list[str], env: dict[str, str | None], on_screen: bool, in_pipe: bool
) -> None:
    iptables_py("-A", "INPUT", "-p", "tcp", "--dport", "22", "-j", "ACCEPT")
    shown = on_terminal(iptables_py, "show", *words, env=env, width=36)[1]
    assert ("\x1b" in shown) == on_screen
    assert "\n  \u2502 1 ACCEPT -p tcp -m tcp\n  \u2502          --dport 22\n" in ESCAPES.sub("", shown)
    plain = iptables_py("show", env=TERM).stdout
    piped = iptables_py("show", *words, env={**TERM, **env}).stdout
    assert (b"\x1b" in piped) == in_pipe
    assert ESCAPES.sub("", piped.decode()).encode() == plain


RULES = b"*filter\n:INPUT DROP\n:a -\n-A INPUT -p tcp -m comment --comment why -j a\n-A a -j REJECT\nCOMMIT\n"
PACKET = "eth0: tcp 192.0.2.8:1 > 203.0.113.1:22 syn"
COLOURED = {  # what every command that colours prints, with arguments that make it do so
    "show": ["show"],
    "find": ["find", "target REJECT"],
    "diff": ["diff", "other.v4"],
    "diff --semantic": ["diff", "--semantic", "other.v4"],
    "check": ["check"],
    "explain": ["explain"],
    "reach": ["reach", "who reaches ssh"],
    "trace": ["trace", PACKET],
    "test": ["test", "one.fw"],
    "host": ["host", "show", "--host", "host.toml"],
    "run": ["run", "--keep", "--show", "true"],
}


@pytest.mark.parametrize("command", COLOURED)
def test_colours_leave_the_text_as_it_is(iptables_py: Run, tmp_path: Path, command: str) -> None:
    (tmp_path / "here" / "other.v4").write_bytes(RULES.replace(b"tcp", b"udp"))
    (tmp_path / "here" / "one.fw").write_text(f"host\n  eth0 203.0.113.1/24\n\nssh\n  {PACKET}  => local\n")
    (tmp_path / "here" / "host.toml").write_text('version = 1\n[[interface]]\nname = "eth0"\n')
    assert iptables_py("restore", stdin=RULES).returncode == 0
    plain, coloured = (iptables_py(*_with_color(COLOURED[command], when), env=TERM) for when in ("auto", "always"))
    assert b"\x1b[" in coloured.stdout and b"\x1b" not in plain.stdout
    without_times = [re.sub(r"\d\.\d+ s", "", ESCAPES.sub("", one.stdout.decode())) for one in (plain, coloured)]
    assert without_times[0] == without_times[1]
    assert (plain.returncode, plain.stderr) == (coloured.returncode, coloured.stderr)


def _with_color(words: list[str], when: str) -> list[str]:
    at = 2 if words[0] == "host" else 1
    return [*words[:at], "--color", when, *words[at:]]


def test_results_in_a_file_have_no_colours(iptables_py: Run, tmp_path: Path) -> None:
    (tmp_path / "here" / "one.fw").write_text(f"ssh\n  {PACKET}  => drop\n")
    for form in ("text", "github"):
        iptables_py("test", "one.fw", "--color", "always", "--output", "results", "--format", form)
        assert b"\x1b" not in (tmp_path / "here" / "results").read_bytes() != b""
