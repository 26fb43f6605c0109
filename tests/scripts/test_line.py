"""Shell scripts: their commands, and the line that ran a command with given words."""

from __future__ import annotations

import re
import shlex
import subprocess

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from iptables_py.scripts.line import lines_of
from iptables_py.scripts.shell import commands_of
from iptables_py.scripts.sources import Script

# a script, and its commands: line, function, words (? for a word that is not literal)
COMMANDS = [
    ("a b # c\n# d\n  e#f\n", ["1:a b", "3:e#f"]),
    ("a \\\n  b; c && d | e &\nf", ["1:a b", "2:c", "2:d", "2:e", "3:f"]),
    ("a 'b\nc' \"d $e\" f\\ g\nh", ["1:a b\nc ? f g", "3:h"]),
    ("x=1 y+=$z a 2>&1 >f b <<<c &>>d", ["1:a b"]),
    ("a <<X -b\nc\nX\nd <<-'Y' | e\n\tf\n\tY\ng", ["1:a -b", "4:d", "4:e", "7:g"]),
    ("a <<X <<Y\nb\nX\nc\nY\nd", ["1:a", "6:d"]),
    ("if a; then b; elif c\nthen d; else e; fi; f", ["1:a", "1:b", "1:c", "2:d", "2:e", "2:f"]),
    ("while a; do b; done < c\nuntil d; do e; done | f", ["1:a", "1:b", "2:d", "2:e", "2:f"]),
    ("for x in a b; do c $x; done\nfor ((i = 0; i < 3; i++)); do d; done\n(( i << 2 ))\ne", ["1:c ?", "2:d", "4:e"]),
    ("case $x in\n  a|b) c ;;\n  (d) e ;& *) f\nesac\ng", ["2:c", "3:e", "3:f", "5:g"]),
    (
        "f() { a; }\nfunction g { b; }\nfunction h () (\n c\n)\nk()\n{\n d\n}\ne",
        ["1:f:a", "2:g:b", "4:h:c", "8:k:d", "10:e"],
    ),
    ("case x in a) (b); case y in c|d) e; esac; f;; $(g)|h) i ;; esac; j", ["1:b", "1:e", "1:f", "1:i", "1:j"]),
    ("f() { a; g() { b; }; c; }", ["1:f:a", "1:g:b", "1:f:c"]),
    ("( a; { b; } )\n{ c\n} 2>/dev/null", ["1:a", "1:b", "2:c"]),
    (
        'x=$(a | b `c`) y=`d`\ne "$(f "g h")" $((1 + (2))) ${x:-i j} <(k)',
        ["1:c", "1:a", "1:b ?", "1:d", "2:f g h", "2:k", "2:e ? ? ? ?"],
    ),
    ("a=(b c)\nd=() e\n! time f", ["2:e", "3:f"]),
    ("`if a; then b; fi` c; d", ["1:a", "1:b", "1:? c", "1:d"]),
    ("a $'b\\'c' $d \"$@\" *.e [f] {g,h} i{} ~/k", ["1:a ? ? ? ? ? ? i{} ?"]),
    ('a "b\\$c\\d\\\ne"', ["1:a b$c\\de"]),
    ("a <<X\n$(b) $c `d` \\$(e) $ 'f\nX\na <<'X'\n$(b)\nX\ng", ["1:a", "2:b", "2:d", "4:a", "7:g"]),
]


def told(text: str) -> list[str]:
    """Return the commands of the text, written as in COMMANDS."""
    return [
        f"{text.count(chr(10), 0, command.start) + 1}:"
        + (f"{command.function}:" if command.function else "")
        + " ".join("?" if word.literal is None else word.literal for word in command.words)
        for command in commands_of(text)
    ]


@pytest.mark.parametrize(("text", "expected"), COMMANDS)
def test_commands(text: str, expected: list[str]) -> None:
    assert sorted(told(text)) == sorted(expected)


@given(
    st.lists(st.text("ab '\"\\$`#;&|<>(){}*?~\n=!-", max_size=5), min_size=1, max_size=6),
    st.sampled_from(["", "f() { "]),
)
def test_quoted_words_stand_for_themselves(words: list[str], before: str) -> None:
    [command] = commands_of(f"{before}x {shlex.join(words)}\n}}\n")[:1]
    assert [word.literal for word in command.words] == ["x", *words]
    assert command.function == ("f" if before else "")


@given(st.text("ab $'\"`\\(){}<>;&|#=\n", max_size=40))
@example("a; } ) fi esac done ;; b")
@example("[[ a =~ ^(b|c)$ ]] && $(a")
@example("<<a\n<<b")
def test_any_text_is_read_to_its_end(text: str) -> None:
    starts = [command.start for command in commands_of(text + "\nlast")]
    assert all(0 <= start < len(text) + 5 for start in starts)


@pytest.mark.parametrize(
    "line", ["$a b$c", '"$a" b', "'$a'$b", '"$@" c', "b${a}c${a[@]}", "x{a,b} $a$b", '""$b "$b"', "\\$a ~"]
)
def test_what_the_shell_makes_of_words_fits_them(line: str) -> None:
    script = f"a=(1 '2 3' 4) b='5 6' c=; set -- 7 '8 9'; HOME='/h h'; printf '%s\\0' {line}"
    became = subprocess.run(["bash", "-c", script], capture_output=True, check=True).stdout.decode()
    [command] = commands_of(line)
    assert re.fullmatch("".join(word.pattern for word in command.words), became)


def line_of(script: Script, argv: list[str]) -> int | None:
    """Return the number of the line that is certain, else None."""
    lines = lines_of(script, argv)
    return lines[0].number if len(lines) == 1 else None


WRAPPED = 'ipt() { iptables -w "$@"; }\nrun() { "$@" || exit; }\n'
# what the shell has read of its script, the words that ran, and the number of the line
LINES = [
    ("iptables -A a\niptables -A b\n", "iptables -A b", 2),
    ("iptables -A b\niptables -A a\n", "iptables -A b", None),  # read, but not the last complete command
    ("sudo -n /sbin/iptables -A b\n", "iptables -A b", 1),
    ("$SUDO $IPT -A b\n", "iptables -A b", 1),
    ("$IPT -A b\n", "iptables -w -t nat -A b", 1),
    ('"$IPT" -A b\n', "iptables -w -A b", None),
    ("iptables -A b\n", "iptables -t nat -A b", None),
    ("iptables -A b\n", "ip6tables -A b", None),
    ("for x in a b; do\n iptables -A $x\n iptables -D $x\ndone\n", "iptables -D b", 3),
    ("for x in a b; do\n iptables -A $x\n $IPT -A b\ndone\n", "iptables -A b", None),
    ("for x in a b; do iptables -A $x; iptables -A b; done\n", "iptables -A b", 1),
    ("f() {\n iptables -A $1\n}\ng() { f $1; }\ng b\n", "iptables -A b", 2),
    ("f() {\n iptables -A $1\n}\ng b\n", "iptables -A b", None),
    (f"{WRAPPED}ipt -A b\n", "iptables -w -A b", 3),
    (f"{WRAPPED}run $IPT -A b\n", "iptables -A b", 3),
    (f"{WRAPPED}$what\n", "iptables -A b", 3),
    (f"{WRAPPED}run ip6tables -A b\n", "iptables -A b", 2),  # wherever it is called from, this line runs
    ("echo iptables -A b\n", "iptables -A b", None),
    ("if ! iptables -C b; then\n x=$(iptables -A b)\nfi\n", "iptables -A b", 2),
    ("iptables -A b --comment 'c\nd'\n", "iptables -A b --comment 'c\nd'", 1),
    ("cat x | iptables-restore -n <<E\nE\n", "iptables-restore -n", 1),
    ("iptables -A b" + " $x" * 40 + " -j c\n", "iptables -A b" + " -x" * 60 + " -j d", None),
    ("for x in a b; do iptables -A $x\niptables -A b; done; true\n", "iptables -A b", None),
    ("f() { iptables -A b; }\nf; iptables -A b\n", "iptables -A b", None),
    ("iptables -A $x |\niptables -A b\n", "iptables -A b", None),
    ("eval iptables -A b; iptables -A $x\n", "iptables -A b", 1),
    ("while x; do\n eval 'iptables -A b'\n iptables -A $x\ndone\n", "iptables -A b", None),
    ('while x; do\n eval "iptables -D b"\n iptables -A $x\ndone\n', "iptables -A b", 3),
    ('while x; do\n eval "$y"\n iptables -A $x\ndone\n', "iptables -A b", None),
    ("while x; do\n . y\n iptables -A $x\ndone\n", "iptables -A b", None),
    (". y; iptables -A b\n", "iptables -A b", None),
    ("f() { iptables -A b; }\ntrap 'f; g' ERR\niptables -A $x\n", "iptables -A b", None),
    ("f() { iptables -A b; }\ntrap 'f; g' ERR\niptables -F $x\n", "iptables -A b", 1),
    ("f() {\n iptables -A b\n}\ncase $x in\n f|g) f ;;\n *) exit ;;\nesac\n", "iptables -A b", 2),
    ("cd $x\n[ $x ]\n", "iptables -A b", None),
    ("", "iptables -A b", None),
]


@pytest.mark.parametrize(("text", "words", "number"), LINES)
def test_the_line_that_was_run(text: str, words: str, number: int | None) -> None:
    assert line_of(Script(text, False), shlex.split(words)) == number


@pytest.mark.parametrize(
    ("text", "more", "number"),
    [
        ("iptables -A b\nls\niptab", True, 1),  # eval: the shell has read more than it runs
        ("iptables -A b\nls\n", True, None),
        ("iptables -A b\nls\n", False, None),
        ("eval iptables -A b\nls\n", False, 1),
        ("iptables -A b\niptables -A $x\neval x\n", False, None),
        ("iptables -A b &\n$IPT -A b\n", True, None),  # the background command may start late
        ("iptables -A b &\nls 2>&1 &>x\n", True, 1),
        ("iptables -A b |& x &>y && ls 2>&1 <&3\n$IPT -A b\n", True, 2),
        (". ./lib\niptables -A b\n", False, None),  # the file may have the same command
        (". ./lib\niptables -A b\nl", True, None),
        (". ./lib\niptables -A b\n", True, 2),
        ("iptables -A b", False, 1),
    ],
)
def test_the_line_where_the_shell_may_stand_elsewhere(text: str, more: bool, number: int | None) -> None:
    assert line_of(Script(text, not more), ["iptables", "-A", "b"]) == number
