"""iptables-py diff: two files, a file and the ruleset; as lines, in colour and as JSON."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from tests.harness.own import Run, says
from tests.harness.terminal import ESCAPES, on_terminal

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.v[46]"))
OLD = b"""*filter
:INPUT DROP [7:8]
:GONE - [0:0]
:KEPT - [0:0]
-A INPUT -i lo -j ACCEPT
-A INPUT -p tcp --dport 22 -j ACCEPT
-A INPUT -s 10.0.0.0/8 -j KEPT
-A INPUT -p icmp -j ACCEPT
-A INPUT -j LOG
-A GONE -j DROP
-A KEPT -j DROP
COMMIT
*raw
-A OUTPUT -j ACCEPT
COMMIT
"""
NEW = b"""*nat
:POSTROUTING DROP
COMMIT
*filter
:NEW - [0:0]
:KEPT - [0:0]
:INPUT ACCEPT [0:0]
-A KEPT -j DROP
-A INPUT -j LOG
-A INPUT -i lo -j ACCEPT
-A INPUT -m tcp --dport 2222 -p 6 -j ACCEPT
-A INPUT -p icmp -j ACCEPT
-A INPUT -m limit -j REJECT
COMMIT
"""
LINES = b"""--- %b
+++ new
- *raw
:OUTPUT
- 1 -j ACCEPT
*filter
:INPUT DROP -> ACCEPT
~ 5 -> 1 -j LOG
- 3 -s 10.0.0.0/8 -j KEPT
< 2 -p tcp -m tcp --dport 22 -j ACCEPT
> 3 -p tcp -m tcp --dport 2222 -j ACCEPT
+ 5 -m limit --limit 3/hour -j REJECT --reject-with icmp-port-unreachable
- :GONE
- 1 -j DROP
+ :NEW
+ *nat
:POSTROUTING ACCEPT -> DROP
"""


@pytest.fixture
def files(tmp_path: Path, iptables_py: Run) -> Path:
    """Return the directory in which the commands run, with the files `old` and `new`."""
    here = tmp_path / "here"
    (here / "old").write_bytes(OLD)
    (here / "new").write_bytes(NEW)
    return here


def table(*rules: bytes) -> bytes:
    """Return a save file of the table filter."""
    return b"\n".join([b"*filter", *rules, b"COMMIT", b""])


def test_two_files(iptables_py: Run, files: Path, state: Path) -> None:
    done = iptables_py("diff", "old", "new")
    assert (done.returncode, done.stdout, done.stderr) == (1, LINES % b"old", b"")
    assert not state.exists()


def test_the_ruleset_and_a_file(iptables_py: Run, files: Path, state: Path) -> None:
    assert iptables_py("restore", "old").returncode == 0
    before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in state.iterdir()}
    done = iptables_py("diff", "new")
    assert (done.returncode, done.stdout, done.stderr) == (1, LINES % b"the ruleset", b"")
    assert iptables_py("diff", "-", stdin=NEW).stdout == done.stdout.replace(b"+++ new", b"+++ standard input")
    assert {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in state.iterdir()} == before


def test_what_a_restore_makes_is_no_difference(iptables_py: Run, files: Path) -> None:
    """Except for tables that the file does not have."""
    for name in ("old", "new"):
        assert iptables_py("restore", name).returncode == 0
    done = iptables_py("diff", "new")
    assert (done.returncode, done.stdout) == (1, b"--- the ruleset\n+++ new\n- *raw\n:OUTPUT\n- 1 -j ACCEPT\n")
    done = iptables_py("diff", "-t", "filter", "new")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_the_examples(iptables_py: Run, path: Path) -> None:
    family = "-" + path.suffix[-1]
    assert iptables_py("restore", family, path).returncode == 0
    assert iptables_py("diff", path).returncode == 0
    saved = iptables_py("save", family, "-c").stdout
    assert iptables_py("diff", "-", path, stdin=saved).returncode == 0
    empty = iptables_py("--state-dir", "none", "diff", path)
    assert empty.returncode == 1
    rules = [line for line in saved.splitlines() if b"] -A " in line]
    assert len(re.findall(rb"(?m)^\+ \d+", empty.stdout)) == len(rules)


def test_a_file_is_read_as_a_restore_does(iptables_py: Run) -> None:
    iptables_py("restore", stdin=table(b"-A INPUT -i a", b"-A INPUT -i b"))
    text = table(b"[5:6] -A INPUT -i b", b"-I INPUT -i a", b"-A INPUT -i c", b"-D INPUT -i c")
    assert iptables_py("diff", "-", stdin=b"# a comment\n\n" + text).returncode == 0


def test_both_families(iptables_py: Run, files: Path) -> None:
    iptables_py("restore", "-6", stdin=table(b"-A INPUT -s fc00::1 -j DROP"))
    saved = iptables_py("save", "-6").stdout
    (files / "rules.v6").write_bytes(table(b"-A INPUT -s fc00:0::1/128 -j DROP"))
    for words in (("rules.v6",), ("-6", "-"), ("--ipv6", "-"), ("-",), ("rules.v6", "-"), ("-", "rules.v6")):
        assert iptables_py("diff", *words, stdin=saved).returncode == 0
    (files / "rules.v4").write_bytes(table(b"-A INPUT -j DROP"))
    done = iptables_py("diff", "--json", "rules.v4")
    assert (done.returncode, json.loads(done.stdout)["family"]) == (1, 4)
    done = iptables_py("diff", "-6", "rules.v4", "rules.v6")
    assert done.stdout.endswith(b"< 1 -j DROP\n> 1 -s fc00::1/128 -j DROP\n")
    done = iptables_py("diff", "rules.v4", "rules.v6")
    assert done.stdout == b"--- the ruleset, IPv4\n+++ rules.v4\n+ *filter\n:INPUT\n+ 1 -j DROP\n"
    shows = "-A INPUT -s fc00:0::1/128 -j DROP"
    says(iptables_py("diff", "-4", "rules.v6"), 2, "rules.v6: line 2: ", "-6", shows=shows)


REORDERED = b"""*filter
-A INPUT -i lo -j ACCEPT
-A INPUT -m comment --comment "a b" -j DROP
-A INPUT -i lo -j ACCEPT
-A INPUT -i lo -j ACCEPT
COMMIT
""", b"""*filter
-A INPUT -m comment --comment c -j DROP
-A INPUT -i lo -j ACCEPT
-A INPUT -i eth0 -m comment --comment "a b" -j DROP
COMMIT
"""
LO = ["- 3 -i lo -j ACCEPT", "- 4 -i lo -j ACCEPT"]
ETH0 = '3 -i eth0 -m comment --comment "a b" -j DROP'


@pytest.mark.parametrize(
    ("options", "lines"),
    [
        (
            "--ignore-order",
            ['- 2 -m comment --comment "a b" -j DROP', *LO, "+ 1 -m comment --comment c -j DROP", f"+ {ETH0}"],
        ),
        ("--ignore-comments", ["- 1 -i lo -j ACCEPT", LO[0], f"+ {ETH0}"]),
        ("--ignore-order --ignore-comments", [*LO, f"+ {ETH0}"]),
    ],
)
def test_what_is_ignored(iptables_py: Run, files: Path, options: str, lines: list[str]) -> None:
    for name, content in zip(("old", "new"), REORDERED, strict=True):
        (files / name).write_bytes(content)
    done = iptables_py("diff", *options.split(), "old", "new")
    assert (done.returncode, done.stdout.decode().splitlines()[4:]) == (1, lines)
    found = json.loads(iptables_py("diff", "--json", *options.split(), "old", "new").stdout)
    assert found["ignored"] == [word.removeprefix("--ignore-") for word in options.split()]
    kinds = [change["kind"] for change in found["tables"][0]["chains"][0]["rules"]]
    assert kinds == [{"-": "removed", "+": "added"}[line[0]] for line in lines]
    table, *rules, commit = REORDERED[0].replace(b"a b", b"x").splitlines()
    (files / "new").write_bytes(b"\n".join([table, *reversed(rules), commit, b""]))
    same = iptables_py("diff", *options.split(), "old", "new")
    assert (same.returncode == 0) is (options.count("--") == 2)


def test_json(iptables_py: Run, files: Path) -> None:
    done = iptables_py("diff", "--json", "old", "new")
    assert (done.returncode, done.stderr) == (1, b"")
    found = json.loads(done.stdout)
    tables = found.pop("tables")
    assert found == {"version": 1, "family": 4, "old": "old", "new": "new", "equal": False}
    assert [(one["table"], one["kind"]) for one in tables] == [
        ("raw", "removed"),
        ("filter", "changed"),
        ("nat", "added"),
    ]
    input, gone, new = tables[1]["chains"]
    assert (gone["chain"], gone["kind"], gone["policy"]) == ("GONE", "removed", None)
    assert gone["rules"] == [{"kind": "removed", "old": {"number": 1, "rule": "-j DROP"}, "new": None}]
    assert new == {"chain": "NEW", "kind": "added", "policy": None, "rules": []}
    assert (input["chain"], input["kind"], input["policy"]) == ("INPUT", "changed", {"old": "DROP", "new": "ACCEPT"})
    assert input["rules"][0] == {
        "kind": "moved",
        "old": {"number": 5, "rule": "-j LOG"},
        "new": {"number": 1, "rule": "-j LOG"},
    }
    assert [rule["kind"] for rule in input["rules"]] == ["moved", "removed", "changed", "added"]


def test_json_without_a_difference(iptables_py: Run) -> None:
    done = iptables_py("diff", "--json", "-")
    expected = {"version": 1, "family": 4, "old": None, "new": "standard input", "equal": True, "tables": []}
    assert (done.returncode, json.loads(done.stdout)) == (0, expected)


def test_bytes(iptables_py: Run, files: Path) -> None:
    name = b"\xff\xc3\xa9"
    rule = b'-A %b -m comment --comment "\xe9 \x1b[31m\xc2\x9b" -j DROP' % name
    (files / os.fsdecode(name)).write_bytes(table(b":%b - [0:0]" % name, rule))
    done = iptables_py(b"diff", name)
    rest = rb'-m comment --comment "%b \x1b[31m\x9b" -j DROP' % b"\xe9"
    assert done.stdout == b"--- the ruleset\n+++ %b\n+ *filter\n+ :%b\n+ 1 %b\n" % (name, name, rest)
    found = json.loads(iptables_py(b"diff", b"--json", name).stdout)
    assert found["new"].encode("utf-8", "surrogateescape") == name
    (chain,) = found["tables"][0]["chains"]
    assert chain["chain"].encode("utf-8", "surrogateescape") == name
    assert "\udce9 \x1b[31m\x9b" in chain["rules"][0]["new"]["rule"]
    says(iptables_py(b"diff", b"\xe9\xc3\xa9"), 2, "\udce9\u00e9: No such file or directory")


@pytest.mark.parametrize(
    ("rules", "words"),
    [
        ([b"-A INPUT -j ACCEPT", b"-A INPUT --dprot 1"], ['line 3: unknown option "--dprot"']),
        ([b"-A INPUT -s fc00::1"], ["line 2: ", "use -6, the rules are for IPv6"]),
        ([b"-D INPUT 1"], ["line 2 failed: No chain"]),
        ([b"-A INPUT -j MASQUERADE", b"-A INPUT -j MASQUERADE"], ["line 2: ", "RULE_APPEND failed", "1 more"]),
        ([b"-A NONE"], ["line 2", "No chain/target/match by that name"]),
        ([b":INPUT"], ["line 2 policy invalid"]),
    ],
)
def test_a_file_that_a_restore_refuses(iptables_py: Run, state: Path, rules: list[bytes], words: list[str]) -> None:
    done = iptables_py("diff", "-", stdin=table(*rules))
    at_fault = rules[0] if "1 more" in words else rules[-1]
    says(done, 2, "iptables-py diff: standard input: ", *words, shows=at_fault.decode())
    assert done.stderr.count(b"line 2") <= 1
    assert (b"use -6" in done.stderr) == ("fc00::1" in str(rules))
    assert not state.exists()


@pytest.mark.parametrize(("text", "words"), [(b"none", "line 1 failed"), (b"*filter\n", "COMMIT expected at line 2")])
def test_no_save_file(iptables_py: Run, files: Path, text: bytes, words: str) -> None:
    (files / "bad").write_bytes(text)
    shows = "none" if text == b"none" else ""
    says(iptables_py("diff", "old", "bad"), 2, f"iptables-py diff: bad: {words}", shows=shows)


def test_other_trouble(iptables_py: Run, files: Path, state: Path) -> None:
    says(iptables_py("diff", "none"), 2, "none: No such file or directory")
    says(iptables_py("diff", "old", "none"), 2, "none: No such file or directory")
    says(iptables_py("diff", "."), 2, "Is a directory, but not a state directory")
    (files / "loop").mkdir()
    (files / "loop" / "ruleset.db").symlink_to("ruleset.db")
    says(iptables_py("diff", "loop"), 2, "loop: Too many levels of symbolic links")
    says(iptables_py("diff", "a\nb"), 2, "No such file or directory")
    says(iptables_py("diff"), 2, "FILE", "diff --help")
    says(iptables_py("diff", "old", "new", "old"), 2, "two files for IPv4")
    says(iptables_py("diff", "-", "-"), 2, "only once")
    says(iptables_py("diff", "-t", "none", "old"), 2, "none")
    state.write_text("no directory")
    says(iptables_py("diff", "old"), 4, str(state), "Not a directory")


def test_missing_sets_are_named_once_and_with_quiet_never(iptables_py: Run, tmp_path: Path) -> None:
    rules = b"*filter\n-A INPUT -m set --match-set none src -j DROP\nCOMMIT\n"
    (tmp_path / "here" / "rules").write_bytes(rules)
    assert iptables_py("diff", "rules", "rules").stderr.count(b"no such sets") == 1
    done = iptables_py("diff", "-q", "rules")
    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")


# --- on a terminal


def test_on_a_terminal(iptables_py: Run, files: Path) -> None:
    done, out = on_terminal(iptables_py, "diff", "old", "new", width=40)
    assert (done.returncode, done.stderr) == (1, b"")
    assert "\x1b[31m- 3" in out and "\x1b[1;4;33m2222\x1b" in out
    lines = ESCAPES.sub("", out).splitlines()
    assert max(map(len, lines)) <= 40
    at = lines.index("*filter")
    assert lines[at : at + 7] == [
        "*filter",
        ":INPUT DROP -> ACCEPT",
        "~ 5 -> 1 -j LOG",
        "- 3      -s 10.0.0.0/8 -j KEPT",
        "< 2      -p tcp -m tcp --dport 22",
        "           -j ACCEPT",
        "> 3      -p tcp -m tcp --dport 2222",
    ]
    end = re.sub(r"\s+", " ", "\n".join(lines).split("\n\n")[-1])
    assert end == (
        "Rules: 1 added, 3 removed, 1 changed, 1 moved Chains: 1 added, 1 removed Tables: 1 added, 1 removed"
        " Policies: filter/INPUT DROP -> ACCEPT, nat/POSTROUTING ACCEPT -> DROP"
    )


def test_colour_means_the_kind(iptables_py: Run, files: Path) -> None:
    for name, other, rules in (
        ("old", b"raw", (b"-A INPUT -i a -j [/red]", b"-A INPUT -j LOG", b"-A INPUT -j DROP")),
        ("new", b"nat", (b"-A INPUT -i b -j [/red]", b"-A INPUT -j DROP", b"-A INPUT -j LOG")),
    ):
        content = b"*%b\n:OUTPUT ACCEPT [0:0]\nCOMMIT\n" % other + table(b":[/red] - [0:0]", *rules)
        (files / name).write_bytes(content)
    _, out = on_terminal(iptables_py, "diff", "old", "new")
    assert "\x1b[1;31m- *raw" in out and "\x1b[1;32m+ *nat" in out
    assert "\x1b[36m~ " in out and "-i b -j [/red]" in ESCAPES.sub("", out)
