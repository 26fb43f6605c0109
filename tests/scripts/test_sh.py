"""Scripts of shells that do not seek back, such as dash: the lines that can have run a command."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from iptables_py.scripts.line import lines_of
from iptables_py.scripts.sources import Script

# a script, the words that ran, and the numbers of the lines that can have run them
LINES = [
    ("iptables -A a\niptables -A b\nls\n", "iptables -A b", [2]),
    ("iptables -A b\nexit\niptables -A b\n", "iptables -A b", [1, 3]),
    ("$IPT -A $x\niptables -A b\n", "iptables -A b", [1, 2]),
    # variables that are known
    ("x=a\niptables -A $x\niptables -A b\n", "iptables -A b", [3]),
    ("IPT='/sbin/iptables -w'\n$IPT -A a\n$IPT -A b\n", "iptables -w -A b", [3]),
    ("SUDO=\n$SUDO iptables -A a\n$SUDO iptables -A b\n", "iptables -A b", [3]),
    ("export x=a y=c\niptables -A $x\niptables -A ${y}\niptables -A $z\n", "iptables -A b", [4]),
    ("x=a\ny=$x.1\nz=\"$y:2\"\niptables -A $z\niptables -A $y\n", "iptables -A a.1", [5]),
    ("x=a\nf() { iptables -A $x; }\ng() { iptables -A $1; }\nf\ng b\n", "iptables -A b", [3]),
    ("# x is a\nx=a\nexport x\niptables -A $x\niptables -A b\n", "iptables -A b", [5]),
    # and those that are not
    ("iptables -A $x\nx=a\niptables -A b\n", "iptables -A b", [1, 3]),
    ("x=a\nx=b\niptables -A $x\niptables -A b\n", "iptables -A b", [3, 4]),
    ("x=a; x=b; iptables -A $x\niptables -A b\n", "iptables -A b", [1, 2]),
    ("[ a ] && x=a\niptables -A $x\niptables -A b\n", "iptables -A b", [2, 3]),
    ("if ls; then x=a; fi\niptables -A $x\niptables -A b\n", "iptables -A b", [2, 3]),
    ("f() { x=a; }\niptables -A $x\niptables -A b\n", "iptables -A b", [2, 3]),
    ("x=a | cat\niptables -A $x\niptables -A b\n", "iptables -A b", [2, 3]),
    ("x=a && ls &\niptables -A $x\niptables -A b\n", "iptables -A b", [2, 3]),
    ("x=a ls\niptables -A $x\niptables -A b\n", "iptables -A b", [2, 3]),
    ("x=a\nread x\niptables -A $x\niptables -A b\n", "iptables -A b", [3, 4]),
    ("x=a\nread $y\niptables -A $x\niptables -A b\n", "iptables -A b", [3, 4]),
    ("x=a\n: ${x:=b}\niptables -A $x\niptables -A b\n", "iptables -A b", [3, 4]),
    ("x=a\neval $y\niptables -A $x\niptables -A b\n", "iptables -A b", [2, 3, 4]),
    ("x=a\nfor x in b; do iptables -A $x; done\niptables -A b\n", "iptables -A b", [2, 3]),
    ("OPTARG=a\niptables -A $OPTARG\niptables -A b\n", "iptables -A b", [2, 3]),
    ("x='a c'\nIFS=c\niptables -A $x\niptables -A a\n", "iptables -A a", [3, 4]),
    ("x='*'\niptables -A $x\niptables -A b\n", "iptables -A b", [2, 3]),
    # other programs and functions
    ("f() { iptables -A b; }\niptables -A b\n", "iptables -A b", [2]),
    ("f() { iptables -A b; }\n$g\niptables -A b\n", "iptables -A b", [1, 2, 3]),
    ("xargs iptables -A\niptables -A b\n", "iptables -A b", [1, 2]),
    ("ip netns exec x $IPT -A $y\niptables -A b\n", "iptables -A b", [1, 2]),
    ("ip route add $x\niptables -A b\n", "iptables -A b", [2]),
    ("modprobe $x\n/sbin/sysctl -w $x\niptables -A b\n", "iptables -A b", [3]),
    ("./of_another_directory\niptables -A b\n", "iptables -A b", [1, 2]),
    ("no-such-command\niptables -A b\n", "iptables -A b", [2]),
    ("alias x='iptables -A b'\nx\niptables -A b\n", "iptables -A b", [1, 3]),
    ("ls\n", "iptables -A b", []),
    # files that are sourced
    ("iptables -A b\n. $x\n", "iptables -A b", []),
    (". /no/such/file\niptables -A b\n", "iptables -A b", [2]),
]


def numbers(text: str, words: str, content: bytes | None = None) -> list[int]:
    """Return the numbers of the lines that can have run the words."""
    return [line.number for line in lines_of(Script(text, True, seeks=False), shlex.split(words), content)]


@pytest.mark.parametrize(("text", "words", "expected"), LINES)
def test_lines_that_can_have_run_it(text: str, words: str, expected: list[int]) -> None:
    assert numbers(text, words) == expected


def test_a_script_that_replaces_itself(tmp_path: Path) -> None:
    path = f"{tmp_path}/own"
    for content, expected in (("exec iptables -A b", [1, 2]), ("iptables -A b", [2])):
        with open(path, "w") as file:
            file.write(content)
        assert numbers(f"{path}\niptables -A b\n", "iptables -A b") == expected
        assert numbers(f"sudo sh {path}\niptables -A b\n", "iptables -A b") == expected


def test_what_was_read_in_the_blocks_before_has_run() -> None:
    text = "f() { iptables -A c; }\niptables -A b\niptables -A b &\nls\nls\niptables -A b\nf\n"
    script = Script(text, True, seeks=False)
    script.since = text.index("ls\n") + 3
    assert [line.number for line in lines_of(script, ["iptables", "-A", "b"])] == [3, 6]
    assert [line.number for line in lines_of(script, ["iptables", "-A", "c"])] == [1]


def test_a_line_that_is_not_complete_has_not_run() -> None:
    script = Script("iptables -A b\nls\niptables -A b", False, seeks=False)
    assert [line.number for line in lines_of(script, ["iptables", "-A", "b"])] == [1]


DOCUMENTS = [
    ("R <<E\na\nE\nR <<E\nb\nE\n", b"b\n", [4]),
    ("R <<E\na\nE\nR <<E\na\nE\n", b"a\n", [1, 4]),
    ("R <<E\na $x\nE\nR <<'E'\na $x\nE\n", b"a $x\n", [1, 4]),
    ("R <<E\na $x\nE\nR <<'E'\na $x\nE\n", b"a c\nd\n", [1]),
    ("R <<-E\n\ta\n\tE\nR <<E\n\ta\nE\n", b"a\n", [1]),
    ("R <<E\na $x b $x\nE\nR <<E\n$x\nc\nE\n", b"b\nc\n", [4]),
    ("R <<E\n$(ls\n)\nE\nR <<E\na\nE\n", b"b\n", [1]),
    ("R 3<<E\na\nE\nR <f <<E\na\nE\nR <<E <f\na\nE\n", b"b\n", [1, 7]),
]


@pytest.mark.parametrize(("text", "content", "expected"), DOCUMENTS)
def test_a_here_document_that_is_not_the_input(text: str, content: bytes, expected: list[int]) -> None:
    assert numbers(text.replace("R", "iptables-restore"), "iptables-restore", content) == expected
