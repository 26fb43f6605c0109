"""What find prints to delete the rules that it found deletes precisely these, here and in the reference."""

from __future__ import annotations

import json
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest

from iptables_py.app.find import report
from iptables_py.app.find.deletion import commands, deletions, restore_text
from iptables_py.app.find.language import parse
from iptables_py.app.parsed import ParsedChain, tables_of
from iptables_py.app.rulesets import restored
from tests.harness import ours
from tests.harness.commands import Answer, Command
from tests.harness.own import Run, rules, says
from tests.reference import reference

Call = Callable[[Command], Answer]
PROGRAMS = {4: "iptables", 6: "ip6tables"}
ODD = r"""*nat
:PREROUTING ACCEPT [0:0]
-A PREROUTING -p tcp -m tcp --dport 443 -j DNAT --to-destination 10.0.0.5:8443
COMMIT
*filter
:INPUT DROP [0:0]
:web - [0:0]
:LOG - [0:0]
-N "a'b\"c\\d"
-A INPUT -s 10.0.0.0/8 -j DROP
-A INPUT -i lo -j ACCEPT
-c 5 50 -A INPUT -s 10.0.0.0/8 -j DROP
-A INPUT
-A INPUT -m comment --comment "it's \"quoted\" \\ $HOME `x` !" -j ACCEPT
-A INPUT ! -s 10.0.0.1/32 -p tcp -m tcp ! --dport 22 -m comment --comment "-j DROP" -j REJECT
-c 7 70 -A INPUT -s 10.0.0.0/8 -j DROP
-A INPUT -j LOG
-A INPUT
-A INPUT -s 10.0.0.0/8 -m comment --comment x -j DROP
-A INPUT -j web
-A INPUT -j NFLOG --nflog-group 1
-A INPUT -i "eth 0" -j ACCEPT
-A INPUT -m comment --comment "ü ÿ" -j web
-A INPUT -i lo -j ACCEPT
-A INPUT -j NFLOG --nflog-group 1
-A web -m recent --set --name a --mask 255.255.255.255 --rsource
-A "a'b\"c\\d" -j DROP
-A "a'b\"c\\d" -j DROP
-A "a'b\"c\\d" -m time --timestart 22:00
COMMIT
"""
EXPRESSIONS = (
    "chain ~ .",
    "packets > 0",
    "packets = 0 and target DROP",
    "target ACCEPT",
    "target NFLOG or target LOG",
    "not target ~ .",
    "comment ~ '' and packets = 0",
    "src has 10.0.0.1",
    "chain ~ '^a.b'",
    "in ~ . or match time or match recent",
    "table nat",
)
EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.v[46]"))
RULESETS = {"odd.v4": ODD.encode()} | {path.name: path.read_bytes() for path in EXAMPLES}


def saved(call: Call, family: int) -> list[str]:
    """Return the rules of the output of save, each with its table."""
    found, table = [], ""
    for line in call(Command(f"{PROGRAMS[family]}-save", ())).stdout.decode().splitlines():
        if line.startswith("*"):
            table = line
        elif line.startswith("-A"):
            found.append(f"{table} {line}")
    return found


def left(tables: dict[str, list[ParsedChain]], found: list[report.Found]) -> list[str]:
    """Return the rules that were not found, as `saved` does."""
    gone = {one.rule.id for one in found}
    return [
        f"*{table} -A {chain.name} {rule.text}".rstrip(" ")
        for table, chains in tables.items()
        for chain in chains
        for rule in chain.rules
        if rule.id not in gone
    ]


def check(call: Call, name: str, expression: str) -> None:
    """Assert that the commands and the input for a restore delete precisely what is found."""
    family = int(name[-1])
    tables = dict(tables_of(restored(name, RULESETS[name], family, counters=True), family))
    if expression == "--duplicates":
        found = list(report.duplicates(tables, False))
    else:
        found = list(report.found(tables, parse(expression.replace("10.0.0.1", ANY[family]), family)))
    doomed = list(deletions(tables, found))
    typed = [shlex.split(line) for line in commands(doomed, family).split("\n")[:-1]]
    assert typed == [one.words(family) for one in doomed]
    typed_in = [Command(words[0], tuple(map(str.encode, words[1:]))) for words in typed]
    read_in = [Command(f"{PROGRAMS[family]}-restore", (b"-n",), restore_text(doomed).encode())]
    for run in (typed_in, read_in):
        assert call(Command(f"{PROGRAMS[family]}-restore", (b"-c",), RULESETS[name])).status == 0
        assert [call(command) for command in run] == [Answer(0, b"", b"")] * len(run)
        assert saved(call, family) == left(tables, found)


ANY = {4: "10.0.0.1", 6: "fc00::1"}


@pytest.mark.parametrize("name", RULESETS)
def test_here(name: str) -> None:
    with ours.session() as call:
        for expression in (*EXPRESSIONS, "--duplicates"):
            check(call, name, expression)


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
@pytest.mark.parametrize("name", RULESETS)
def test_in_the_reference(name: str) -> None:
    with reference.session() as call:
        for expression in (*EXPRESSIONS, "--duplicates"):
            check(call, name, expression)


# --- the command


def test_the_lines(iptables_py: Run) -> None:
    iptables_py("restore", "-c", stdin=ODD.encode())
    done = iptables_py("find", "comment ~ quoted or table nat", "--print", "delete")
    assert done.stdout.decode().splitlines() == [
        """iptables -t filter -D INPUT -m comment --comment 'it'"'"'s "quoted" \\ $HOME `x` !' -j ACCEPT""",
        "iptables -t nat -D PREROUTING -p tcp -m tcp --dport 443 -j DNAT --to-destination 10.0.0.5:8443",
    ]
    done = iptables_py("find", "packets > 0 or target web and not comment ~ .", "--print", "restore")
    assert done.stdout.decode().splitlines() == ["*filter", "-D INPUT 7", "-D INPUT 3", "-D INPUT -j web", "COMMIT"]
    done = iptables_py("find", "-6", "in lo", "--print", "delete")
    assert (done.returncode, done.stdout) == (1, b"")


def test_ipv6_is_deleted_by_ip6tables(iptables_py: Run) -> None:
    rules = b"*filter\n-A INPUT -i lo\nCOMMIT\n"
    done = iptables_py("find", "-6", "in lo", "--rules", "-", "--print", "delete", stdin=rules)
    assert done.stdout == b"ip6tables -t filter -D INPUT -i lo\n"


def test_as_json(iptables_py: Run) -> None:
    rules = b"*filter\n-A INPUT -i lo\n-A INPUT -i lo\nCOMMIT\n"
    words = ("find", "--duplicates", "--rules", "-", "--json", "--print")
    found = json.loads(iptables_py(*words, "delete", stdin=rules).stdout)
    assert found["delete"] == [["iptables", "-t", "filter", "-D", "INPUT", "2"]]
    assert (found["expression"], found["found"][0]["number"], found["found"][0]["same_as"]) == (None, 2, 1)
    assert json.loads(iptables_py(*words, "restore", stdin=rules).stdout)["restore"] == "*filter\n-D INPUT 2\nCOMMIT\n"


def test_delete(iptables_py: Run) -> None:
    iptables_py("restore", "-c", stdin=ODD.encode())
    before = rules(iptables_py("save").stdout)
    done = iptables_py("find", "--delete", "target DROP and packets = 0 and chain INPUT")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"deleted 2 rules\n", b"")
    gone = ["-A INPUT -s 10.0.0.0/8 -j DROP", "-A INPUT -s 10.0.0.0/8 -m comment --comment x -j DROP"]
    for rule in gone:
        before.remove(rule)
    assert sorted(rules(iptables_py("save").stdout)) == sorted(before)
    done = iptables_py("find", "--delete", "target DROP and packets = 0 and chain INPUT")
    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")
    done = iptables_py("find", "--duplicates", "--ignore-comments", "chain INPUT", "--delete", "--json")
    assert (json.loads(done.stdout)["deleted"], done.returncode) == (5, 0)
    assert iptables_py("find", "--duplicates", "chain INPUT").returncode == 1
    assert iptables_py("find", "--delete", "chain web").stdout == b"deleted 1 rule\n"


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ((), "EXPRESSION"),
        (("--delete",), "--delete needs an EXPRESSION"),
        (("--delete", "in lo", "--rules", "x"), "use --print restore"),
        (("--delete", "in lo", "--print", "delete"), "--delete and --print can't be combined"),
        (("--print", "rm", "in lo"), "--print must be delete or restore, not 'rm'"),
        (("--ignore-comments", "in lo"), "--ignore-comments needs --duplicates"),
    ],
)
def test_what_is_refused(iptables_py: Run, state: Path, words: tuple[str, ...], reason: str) -> None:
    says(iptables_py("find", *words), 2, reason)
    assert not state.exists()


def test_duplicates(iptables_py: Run) -> None:
    iptables_py("restore", "-c", stdin=ODD.encode())
    drops = [
        "filter INPUT 3 (same as 1) -s 10.0.0.0/8 -j DROP",
        "filter INPUT 7 (same as 1) -s 10.0.0.0/8 -j DROP",
    ]
    done = iptables_py("find", "--duplicates", "src ~ ''")
    assert (done.returncode, done.stdout.decode().splitlines()) == (0, drops)
    done = iptables_py("find", "--duplicates", "--ignore-comments", "src ~ ''")
    more = "filter INPUT 10 (same as 1) -s 10.0.0.0/8 -m comment --comment x -j DROP"
    assert done.stdout.decode().splitlines() == [*drops, more]
    done = iptables_py("find", "--duplicates", "table nat")
    assert (done.returncode, done.stdout) == (1, b"")
