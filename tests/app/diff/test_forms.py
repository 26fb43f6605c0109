"""iptables-py diff: what is compared (families, sets, directories, a restore), and the forms of output."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.harness.own import Run, says

OLD4 = b"""*filter
:INPUT DROP [0:0]
-A INPUT -i lo -j ACCEPT
-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT
-A INPUT -j LOG
COMMIT
"""
NEW4 = b"""*filter
:INPUT ACCEPT [0:0]
:A - [0:0]
-A INPUT -i lo -j ACCEPT
[3:4] -A INPUT -p tcp -m tcp --dport 2222 -j ACCEPT
-A INPUT -j LOG
-A INPUT -j A
COMMIT
"""
NAT = b"*nat\n:OUTPUT ACCEPT [0:0]\n-A OUTPUT -j ACCEPT\nCOMMIT\n"
SETS = {
    "old.sets": """\
create office hash:net family inet hashsize 1024 maxelem 65536 timeout 60 comment
add office 192.0.2.0/24 timeout 11 comment "a"
add office 198.51.100.9 timeout 0
create gone bitmap:port range 1-100
add gone 7
""",
    "new.sets": """\
# comment
create office hash:net family inet hashsize 2048 maxelem 65536 timeout 60 comment
add office 198.51.100.10
add office 198.51.100.9 timeout 5
add office 192.0.2.0/24 comment "b"
create other hash:ip family inet6 hashsize 1024 maxelem 100
""",
}
SET_LINES = b"""--- old.sets
+++ new.sets
- gone bitmap:port range 1-100
- 7
office
- 192.0.2.0/24 comment "a"
+ 192.0.2.0/24 comment "b"
+ 198.51.100.10
+ other hash:ip family inet6 maxelem 100
"""


@pytest.fixture
def files(iptables_py: Run, tmp_path: Path) -> Path:
    """Return the directory in which the commands run, with save files."""
    here = tmp_path / "here"
    for name, content in {"old.v4": OLD4, "new.v4": NEW4, "nat.v4": NAT}.items():
        (here / name).write_bytes(content)
        (here / name.replace("v4", "v6")).write_bytes(content)
    for name, text in SETS.items():
        (here / name).write_text(text)
    return here


def heads(out: bytes) -> list[str]:
    """Return the lines that name sides."""
    return [line for line in out.decode().splitlines() if line[:4] in ("--- ", "+++ ")]


# --- what is compared


def test_both_families_with_the_ruleset(iptables_py: Run, files: Path) -> None:
    iptables_py("restore", "old.v4")
    done = iptables_py("diff", "old.v4", "old.v6")
    assert heads(done.stdout) == ["--- the ruleset, IPv6", "+++ old.v6"]
    found = json.loads(iptables_py("diff", "--json", "new.v6", "old.v4").stdout)
    assert [(one["family"], one["equal"], one["new"]) for one in found["compared"]] == [
        (4, True, "old.v4"),
        (6, False, "new.v6"),
    ]
    assert (found["version"], found["equal"], found.keys()) == (1, False, {"version", "equal", "compared"})


def test_both_families_of_two_sides(iptables_py: Run, files: Path) -> None:
    done = iptables_py("diff", "old.v4", "old.v6", "new.v4", "old.v6")
    assert (heads(done.stdout), done.returncode) == (["--- old.v4", "+++ new.v4"], 1)
    says(iptables_py("diff", "old.v4", "new.v6", "-", stdin=OLD4), 2, "standard input", "for IPv4 or IPv6?")
    says(iptables_py("diff", "old.v4", "new.v4", "nat.v4"), 2, "more than two files for IPv4")


def test_sets(iptables_py: Run, files: Path) -> None:
    done = iptables_py("diff", "old.sets", "new.sets")
    assert (done.stdout, done.stderr, done.returncode) == (SET_LINES, b"", 1)
    found = json.loads(iptables_py("diff", "--json", "old.sets", "new.sets").stdout)
    assert found["sets"][0] == {
        "set": "gone",
        "kind": "removed",
        "old": "bitmap:port range 1-100",
        "new": None,
        "removed": ["7"],
        "added": [],
    }
    done = iptables_py("diff", "--stat", "old.sets", "new.sets")
    assert done.stdout.decode().splitlines() == [
        "gone    -1  set destroyed",
        "office  +2 -1",
        "other   set created",
        "Sets: 1 created, 1 destroyed, 1 changed",
        "Members: 2 added, 2 removed",
    ]
    iptables_py("ipset", "restore", stdin=SETS["old.sets"].encode())
    assert iptables_py("diff", "old.sets").returncode == 0
    assert heads(iptables_py("diff", "new.sets").stdout) == ["--- the ruleset", "+++ new.sets"]


def test_sets_in_a_file_exist_for_the_rules_of_its_side(iptables_py: Run, files: Path) -> None:
    (files / "set.v4").write_bytes(b"*filter\n-A INPUT -m set --match-set office src -j ACCEPT\nCOMMIT\n")
    done = iptables_py("diff", "set.v4", "set.v4", "old.sets", "old.sets")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"no such sets" in iptables_py("diff", "set.v4").stderr
    shows = "-A INPUT -m set --match-set office src -j ACCEPT"
    says(iptables_py("diff", "--after-restore", "set.v4"), 2, "Set office doesn't exist", shows=shows)
    assert iptables_py("diff", "--after-restore", "--sets", "new.sets", "set.v4").returncode == 1
    assert iptables_py("diff", "--after-restore", "new.sets", "set.v4").returncode == 1


def test_a_changed_header(iptables_py: Run, files: Path) -> None:
    (files / "new.sets").write_text("create gone bitmap:port range 1-200\nadd gone 7\n")
    done = iptables_py("diff", "old.sets", "new.sets")
    assert b"\ngone bitmap:port range 1-100 -> bitmap:port range 1-200\n- office" in done.stdout


def test_state_directories(iptables_py: Run, files: Path) -> None:
    for state, name in (("a", "old"), ("b", "new")):
        iptables_py("--state-dir", state, "restore", f"{name}.v4")
        iptables_py("--state-dir", state, "ipset", "restore", stdin=SETS[f"{name}.sets"].encode())
    iptables_py("--state-dir", "a", "restore", "-6", "old.v6")
    done = iptables_py("diff", "a", "b")
    families = [part for part in ("IPv4", "IPv6", "sets") for _ in range(2)]
    assert [line.partition(", ")[2] for line in heads(done.stdout)] == families
    assert iptables_py("diff", "-4", "-t", "filter", "a", "old.v4").returncode == 0
    assert iptables_py("diff", "-q", "a", "a").returncode == 0
    commands = iptables_py("diff", "--commands", "a", "b").stdout
    assert b"\nip6tables -t filter -F INPUT\n" in commands
    says(iptables_py("diff", "--after-restore", "b"), 2, "b is a directory")


# --- a restore


def test_what_a_restore_would_do(iptables_py: Run, files: Path) -> None:
    """The comparison is the difference that the restore makes then, and nothing is changed by it."""
    for number, (words, name) in enumerate((((), "new.v4"), ((), "nat.v4"), (("--noflush",), "new.v4"))):
        at = ("--state-dir", str(number))
        iptables_py(*at, "restore", "old.v4")
        (files / "before.v4").write_bytes(iptables_py(*at, "save").stdout)
        done = iptables_py(*at, "diff", "--after-restore", *words, name)
        assert iptables_py(*at, "diff", "before.v4").returncode == 0
        iptables_py(*at, "restore", *words, name)
        right = iptables_py(*at, "diff", "-R", "before.v4")
        assert done.stdout.splitlines()[2:] == right.stdout.splitlines()[2:] != []
        assert done.stdout.splitlines()[1].decode() == f"+++ the ruleset after a restore of {name}"


def test_a_restore_onto_a_file(iptables_py: Run, files: Path) -> None:
    done = iptables_py("diff", "--after-restore", "old.v4", "nat.v4")
    assert done.stdout.decode().splitlines()[1:4] == ["+++ old.v4 after a restore of nat.v4", "+ *nat", ":OUTPUT"]
    done = iptables_py("diff", "--after-restore", "-R", "--stat", "old.v4", "nat.v4")
    assert done.stdout.decode().splitlines()[0] == "nat/OUTPUT  -1"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"*filter\n-A INPUT -j ACCEPT\n-A INPUT -j NONE\nCOMMIT\n", ["line 4: Chain 'NONE' does not exist"]),
        (b"*filter\n-A INPUT -m nfacct --nfacct-name x\nCOMMIT\n", ["line 2", "No such file or directory"]),
        (b"*filter\n-A INPUT -m nonesuch -j ACCEPT\nCOMMIT\n", ["line 2", "nonesuch"]),
    ],
)
def test_a_restore_that_fails(iptables_py: Run, files: Path, content: bytes, words: list[str]) -> None:
    done = iptables_py("diff", "--after-restore", "-", stdin=content)
    assert done.returncode == 2 and done.stdout == b""
    for word in words:
        assert word in done.stderr.decode().splitlines()[0]


# --- forms


def test_quiet(iptables_py: Run, files: Path) -> None:
    for words, status in ((("old.v4", "new.v4"), 1), (("old.v4", "old.v4"), 0)):
        done = iptables_py("diff", "-q", *words)
        assert (done.returncode, done.stdout, done.stderr) == (status, b"", b"")


def test_stat(iptables_py: Run, files: Path) -> None:
    done = iptables_py("diff", "--stat", "old.v4", "new.v4")
    assert done.stdout.decode().splitlines() == [
        "filter/INPUT  +1 <>1  policy DROP -> ACCEPT",
        "filter/A      chain added",
        "Rules: 1 added, 1 changed",
        "Chains: 1 added",
        "Policies: filter/INPUT DROP -> ACCEPT",
    ]
    assert iptables_py("diff", "--stat", "old.v4", "old.v4").stdout == b""
    both = iptables_py("diff", "--stat", "old.v4", "old.v6", "new.v4", "new.v6").stdout.decode().splitlines()
    assert both[2] == "IPv6 filter/INPUT  +1 <>1  policy DROP -> ACCEPT"
    assert both[-1] == "Policies: filter/INPUT DROP -> ACCEPT, IPv6 filter/INPUT DROP -> ACCEPT"


@pytest.mark.parametrize(
    ("size", "lines"),
    [
        (0, ["< 2 {22}", "> 2 {2222}", "+ 4 -j A"]),
        (1, ["  1 -i lo -j ACCEPT", "< 2 {22}", "> 2 {2222}", "  3 -j LOG", "+ 4 -j A"]),
        (9, ["  1 -i lo -j ACCEPT", "< 2 {22}", "> 2 {2222}", "  3 -j LOG", "+ 4 -j A"]),
    ],
)
def test_context(iptables_py: Run, files: Path, size: int, lines: list[str]) -> None:
    done = iptables_py("diff", "-U", str(size), "old.v4", "new.v4")
    rule = "-p tcp -m tcp --dport {} -j ACCEPT"
    expected = [line.replace("{22}", rule.format(22)).replace("{2222}", rule.format(2222)) for line in lines]
    assert done.stdout.decode().splitlines()[4:-1] == expected
    kinds = [line[0].replace(" ", "u") for line in lines if line[0] != ">"]
    found = json.loads(iptables_py("diff", "--json", "-U", str(size), "old.v4", "new.v4").stdout)
    rules = found["tables"][0]["chains"][0]["rules"]
    assert [{"changed": "<", "added": "+"}.get(one["kind"], one["kind"][0]) for one in rules] == kinds


def test_context_of_a_move(iptables_py: Run, files: Path) -> None:
    first, *rest = [b"-A INPUT -s 192.0.2.%d -j ACCEPT" % number for number in range(6)]
    for name, rules in (("a", [first, *rest]), ("b", [*rest, first])):
        (files / name).write_bytes(b"\n".join([b"*filter", *rules, b"COMMIT", b""]))
    lines = iptables_py("diff", "-U", "1", "a", "b").stdout.decode().splitlines()[4:]
    assert [line[:8] for line in lines] == ["  6 -> 5", "~ 1 -> 6"]


def test_github(iptables_py: Run, files: Path) -> None:
    done = iptables_py("diff", "--format", "github", "old.v4", "new.v4")
    assert done.stdout.decode().splitlines() == [
        "::error file=new.v4,line=2,title=filter/INPUT%3A policy changed::DROP -> ACCEPT",
        "::error file=new.v4,line=5,title=filter/INPUT%3A rule changed::< 2 -p tcp -m tcp --dport 22 -j ACCEPT"
        "%0A> 2 -p tcp -m tcp --dport 2222 -j ACCEPT",
        "::error file=new.v4,line=7,title=filter/INPUT%3A rule added::+ 4 -j A",
        "::error file=new.v4,line=3,title=filter/A%3A chain added::old.v4 and new.v4",
        "Rules: 1 added, 1 changed; Chains: 1 added; Policies: filter/INPUT DROP -> ACCEPT",
    ]
    assert iptables_py("diff", "--format", "github", "old.v4", "old.v4").stdout == b"No differences\n"


def test_github_takes_lines_of_the_side_that_is_a_file(iptables_py: Run, files: Path) -> None:
    """An expected file, and what iptables-save prints."""
    done = iptables_py("diff", "--format", "github", "old.v4", "-", stdin=NEW4)
    lines = [line.split(",")[:2] for line in done.stdout.decode().splitlines()]
    assert lines[:4] == [["::error file=old.v4", f"line={line}"] for line in (2, 4, 2, 1)]
    (files / "old.v4").write_bytes(b"*filter\n-I INPUT -s 1.2.3.4,5.6.7.8\nCOMMIT\n")
    done = iptables_py("diff", "--format", "github", "new.v4", "old.v4")
    assert b"file=old.v4,line=1," in done.stdout and b"line=2," not in done.stdout
