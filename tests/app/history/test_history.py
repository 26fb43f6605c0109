"""iptables-py history and undo: what is printed, and which of our own commands are recorded."""

from __future__ import annotations

import json
import re
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.harness.own import Run, rules, says
from tests.store.test_trouble import ORDINARY

TIME = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d"


def lines(iptables_py: Run) -> list[str]:
    """Return the lines of the history without the times."""
    done = iptables_py("history")
    assert done.returncode == 0
    return [re.sub(TIME, "TIME", line) for line in done.stdout.decode().splitlines()]


def test_without_any(iptables_py: Run, state: Path) -> None:
    done = iptables_py("history")
    assert (done.returncode, done.stdout) == (0, b"")
    assert b"no change was recorded, `iptables-py history on` records" in done.stderr
    says(iptables_py("undo"), 1, "nothing to undo: no change was recorded")
    done = iptables_py("history", "show", "1")
    text = b"iptables-py history show: change 1 is not in the history: see `iptables-py history`.\n"
    assert (done.returncode, done.stderr) == (2, text)
    assert not state.exists()


OWN = [
    (("find", "--delete", "target DROP"), "filter -1"),
    (("state", "reset"), "filter -2"),
    (("state", "switch", "empty"), "filter -2"),
    (("edit", "--yes"), "filter +1"),
]


@pytest.mark.parametrize(("words", "summary"), OWN)
def test_own_commands_are_always_recorded(iptables_py: Run, words: tuple[str, ...], summary: str) -> None:
    iptables_py("state", "save", "empty")
    iptables_py("-A", "INPUT", "-j", "DROP")
    iptables_py("-A", "INPUT", "-j", "ACCEPT")
    before = iptables_py("save").stdout
    assert iptables_py(*words, env={"EDITOR": "sed -i '/ACCEPT$/a -A INPUT -j LOG'"}).returncode == 0
    command = " ".join(f"'{word}'" if " " in word else word for word in words)
    assert lines(iptables_py) == [f"  1  TIME  iptables-py {command}  [{summary}]"]
    done = iptables_py("undo")
    assert (done.returncode, done.stdout.decode().splitlines()[0]) == (0, f"undone: 1 iptables-py {command}")
    assert rules(iptables_py("save").stdout) == rules(before)


def test_programs_are_recorded_if_that_is_on(iptables_py: Run) -> None:
    iptables_py("-A", "INPUT", "-j", "DROP")
    assert iptables_py("history", "on").stdout == b"every command that changes the ruleset is recorded\n"
    iptables_py("ip6tables", "-P", "INPUT", "DROP")
    iptables_py("restore", "-n", stdin=b"*filter\n-N a\nCOMMIT\n*nat\n-A POSTROUTING -j MASQUERADE\nCOMMIT\n")
    iptables_py("ipset", "create", "x", "hash:ip")
    iptables_py("nfacct", "add", "web")
    iptables_py("-S")
    iptables_py("-Z")
    assert iptables_py("history", "off").returncode == 0
    iptables_py("-F")
    assert lines(iptables_py) == [
        "  1  TIME  iptables-py ip6tables -P INPUT DROP  [IPv6 filter: policy of INPUT DROP]",
        "  2  TIME  iptables-py restore -n  [filter: new chain a, nat +1]",
        "  3  TIME  iptables-py ipset create x hash:ip  [new set x]",
        "  4  TIME  iptables-py nfacct add web  [nfacct +1]",
    ]
    assert b"not recorded" in iptables_py("undo").stdout
    assert iptables_py("history", "clear").stdout == b"deleted the history\n"
    assert lines(iptables_py) == []


def test_show_and_json(iptables_py: Run) -> None:
    iptables_py("history", "on")
    iptables_py("-A", "INPUT", "-j", "DROP")
    iptables_py("ipset", "create", "x", "hash:ip", "initval", "1")
    shown = iptables_py("history", "show", "1").stdout.decode()
    assert re.fullmatch(
        f"1  {TIME}  iptables-py -A INPUT -j DROP\n--- IPv4, before change 1\n\\+\\+\\+ IPv4, after change 1\n"
        r"\+ \*filter\n:INPUT\n\+ 1 -j DROP" "\n",
        shown,
    )
    shown = iptables_py("history", "show", "2").stdout.decode().split("\n", 1)[1]
    assert shown.startswith("--- sets, before change 2\n+++ sets, after change 2\n+ x hash:ip family inet ")
    found = json.loads(iptables_py("history", "show", "1", "--json").stdout)
    assert found.pop("families")[0]["tables"][0]["table"] == "filter"
    assert re.fullmatch(TIME, found.pop("time"))
    argv, nothing = ["iptables-py", "-A", "INPUT", "-j", "DROP"], {"removed": [], "added": []}
    assert found == {"version": 1, "number": 1, "argv": argv, "restored": None, "sets": [], "nfacct": nothing}
    listed = json.loads(iptables_py("history", "--json").stdout)
    assert [change["number"] for change in listed["changes"]] == [1, 2]
    assert (listed["version"], listed["recording"]) == (1, True)
    says(iptables_py("history", "--json", "show", "1"), 2, "--json goes after the subcommand")


def test_sets_are_compared_by_their_members_at_the_time_of_the_change(iptables_py: Run, state: Path) -> None:
    iptables_py("history", "on")
    iptables_py("ipset", "create", "x", "hash:ip", "counters", "timeout", "0")
    for member in ("192.0.2.1 timeout 1000", "192.0.2.2 packets 5", "192.0.2.1 timeout 500 -exist"):
        iptables_py("ipset", "add", "x", *member.split())
    iptables_py("ipset", "del", "x", "192.0.2.2")
    iptables_py("ipset", "destroy", "x")
    assert [line.partition("[")[2] for line in lines(iptables_py)] == [
        "new set x]", "ipset +1]", "ipset +1]", "ipset +1 -1]", "ipset -1]", "ipset -1, without set x]",
    ]
    shown = iptables_py("history", "show", "2").stdout.decode().splitlines()
    assert shown[1:3] == ["--- sets, before change 2", "+++ sets, after change 2"]
    assert shown[3] == "x" and re.fullmatch("[+] 192.0.2.1 timeout (1000|999)", shown[4])
    (found,) = json.loads(iptables_py("history", "show", "6", "--json").stdout)["sets"]
    assert (found["set"], found["kind"], found["new"], found["added"]) == ("x", "removed", None, [])
    with closing(sqlite3.connect(state / "history.db")) as history, history:
        history.execute("UPDATE state SET time = time + 2000000 WHERE id = 2")
    assert lines(iptables_py)[1].endswith("[nothing]")  # had the command run then, the member would have expired


def test_undo_of_a_number(iptables_py: Run) -> None:
    iptables_py("history", "on")
    for target in ("ACCEPT", "DROP", "LOG"):
        iptables_py("-A", "INPUT", "-j", target)
    assert iptables_py("undo", "2").stdout.startswith(b"undone: 2 iptables-py -A INPUT -j DROP, and 1 later change\n")
    assert rules(iptables_py("save").stdout) == ["-A INPUT -j ACCEPT"]
    assert iptables_py("undo", "4").returncode == 0
    assert len(rules(iptables_py("save").stdout)) == 3
    says(iptables_py("undo", "9"), 1, "change 9 is not in the history: they are 1 to 5")


DENIED = {
    "history": (("history",), ("undo",), ("-F",), ("history", "clear")),
    "snapshots": (("state", "list"), ("state", "switch", "x"), ("state", "save", "y")),
}


@pytest.mark.parametrize("what", DENIED)
def test_no_permission(iptables_py: Run, state: Path, what: str) -> None:
    iptables_py("history", "on")
    iptables_py("-A", "INPUT", "-j", "DROP")
    iptables_py("state", "save", "x")
    file = state / f"{what}.db"
    file.chmod(0)
    for words in DENIED[what]:
        done = iptables_py(*words, python=(*ORDINARY, sys.executable))
        says(done, 4, f": cannot use the {what} in {state}: no permission to read {file}: correct the permissions")
    file.chmod(0o400)
    done = iptables_py(*DENIED[what][-1], python=(*ORDINARY, sys.executable))
    says(done, 4, f"no permission to write to {file}: correct the permissions")


def test_a_damaged_history(iptables_py: Run, state: Path) -> None:
    iptables_py("history", "on")
    iptables_py("-A", "INPUT", "-j", "DROP")
    (state / "history.db").write_bytes(b"rubbish" * 1000)
    for words in (("history",), ("undo",), ("-F",), ("state", "reset")):
        says(iptables_py(*words), 4, f"cannot use the history in {state}: file is not a database")
    assert f"history      cannot use the history in {state}: " in iptables_py("state", "info").stdout.decode()
    assert rules(iptables_py("save").stdout) == ["-A INPUT -j DROP"]
    iptables_py("history", "clear")
    assert iptables_py("state", "reset").returncode == 0
    assert len(lines(iptables_py)) == 1
