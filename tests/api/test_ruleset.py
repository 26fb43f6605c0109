"""Rulesets: making and closing them, commands, save text, what is left behind."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from iptables_py import IptablesError, RulesError, Ruleset, StateError
from tests.api.conftest import RULES
from tests.harness.own import Run

pytestmark = pytest.mark.smoke

SSH = "-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT"
PACKET = "eth0: tcp 198.51.100.7:4001 > 203.0.113.1:22 syn"


def test_it_is_saved_as_it_was_loaded(ruleset: Ruleset) -> None:
    assert ruleset.save() == RULES
    assert ruleset.save(6) == ""
    assert "[0:0] -A INPUT -i lo" in ruleset.save(counters=True)


def test_a_temporary_ruleset_is_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    os.mkdir(tmp_path / "temporary")
    with Ruleset() as first:
        first.iptables(SSH)
        first.trace(PACKET)
        assert os.listdir(tmp_path / "temporary") == [os.path.basename(first.path)]
    Ruleset().iptables(SSH)
    second = Ruleset()
    second.close()
    second.close()
    with pytest.raises(RulesError):
        Ruleset.load("*filter\n-X\n-A none\nCOMMIT\n")
    assert os.listdir(tmp_path / "temporary") == []


def test_it_is_removed_at_exit_but_not_by_a_fork(tmp_path: Path) -> None:
    code = (
        "import os, sys; from iptables_py import Ruleset; r = Ruleset(); r.iptables('-N one'); r['filter']\n"
        "pid = os.fork()\n"
        "if not pid: assert 'one' in r['filter']; r.iptables('-N two'); sys.exit()\n"
        "os.waitpid(pid, 0); print(list(r['filter'])[3:])"
    )
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    before = os.listdir(tmp_path)
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert (done.stdout, os.listdir(tmp_path)) == ("['one', 'two']\n", before)


def test_a_closed_one_can_not_be_used(ruleset: Ruleset) -> None:
    ruleset.close()
    for use in (
        lambda: ruleset.iptables("-S"),
        lambda: ruleset.save(),
        lambda: ruleset["filter"],
        lambda: ruleset.trace(PACKET),
        lambda: ruleset.connections(),
        lambda: ruleset.load_rules(RULES),
    ):
        with pytest.raises(ValueError, match="the ruleset is closed"):
            use()


def test_an_open_directory_stays(tmp_path: Path, iptables_py: Run) -> None:
    path = tmp_path / "own"
    with Ruleset.open(path) as found:
        assert found.path == str(path)
        assert not path.exists()
        found.iptables(SSH)
    assert iptables_py("--state-dir", path, "-S", "INPUT").stdout.decode() == f"-P INPUT ACCEPT\n{SSH}\n"
    assert Ruleset.open(str(path)).iptables("-C INPUT -p tcp --dport 22 -j ACCEPT")


def test_changes_of_others_are_seen(tmp_path: Path, iptables_py: Run) -> None:
    with Ruleset.open(tmp_path / "own") as found:
        assert found.trace(PACKET).accepted
        iptables_py("--state-dir", found.path, "-P", "INPUT", "DROP")
        assert found.trace(PACKET).dropped
        iptables_py("--state-dir", found.path, "-A", "INPUT", "-j", "ACCEPT")
        assert found.trace(PACKET).accepted_by("filter", "INPUT", 1)
        iptables_py("--state-dir", found.path, "state", "reset")
        assert found.trace(PACKET).accepted and len(found["filter"]["INPUT"]) == 0


def test_a_file_in_place_of_the_one_before_is_seen(tmp_path: Path) -> None:
    with Ruleset.open(tmp_path / "own") as found, Ruleset() as other:
        found.iptables("-P INPUT DROP")
        assert found.trace(PACKET).dropped
        other.iptables("-N other")
        os.replace(f"{other.path}/ruleset.db", f"{found.path}/ruleset.db")
        assert "other" in found["filter"] and found.trace(PACKET).accepted


def test_commands() -> None:
    with Ruleset() as found:
        found.ipset("create web hash:ip")
        found.ipset("restore", stdin="add web 192.0.2.1\n")
        found.nfacct("add counted")
        found.iptables("-A INPUT -m set --match-set web src -m nfacct --nfacct-name counted -j DROP")
        found.ip6tables(["-P", "INPUT", "DROP"])
        found.iptables_restore("*nat\n-A PREROUTING -j ACCEPT\nCOMMIT\n", "-n")
        found.ip6tables_restore(b"*nat\n-A OUTPUT -j ACCEPT\nCOMMIT\n")
        assert "192.0.2.1" in found.ipset("list web").stdout
        assert len(found["filter"]["INPUT"]) == len(found["nat"]["PREROUTING"]) == len(found.tables(6)["nat"]["OUTPUT"])


def test_a_command_that_fails(ruleset: Ruleset) -> None:
    with pytest.raises(IptablesError, match=r"iptables -X none \(status 1\): ") as caught:
        ruleset.iptables("-X none")
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.status, again.hint) == (str(caught.value), 1, "hint: table filter has no chain none\n")
    assert ruleset.iptables("-X none", check=False).status == 1
    with pytest.raises(IptablesError, match="line 2"):
        ruleset.restore("*filter\n-A none\nCOMMIT\n")


def test_restore(ruleset: Ruleset) -> None:
    ruleset.restore("*filter\n:INPUT ACCEPT [1:2]\n[3:4] -A INPUT -j ACCEPT\nCOMMIT\n", counters=True)
    (rule,) = ruleset["filter"]["INPUT"]
    assert (rule.packets, rule.bytes) == (3, 4)
    ruleset.restore("*filter\n[5:6] -A INPUT -j DROP\nCOMMIT\n", flush=False)
    assert [(one.target, one.packets) for one in ruleset["filter"]["INPUT"]] == [("ACCEPT", 3), ("DROP", 0)]
    ruleset.restore("*filter\n:INPUT DROP\nCOMMIT\n", 6)
    assert ruleset.tables(6)["filter"]["INPUT"].policy == "DROP"


def test_files(tmp_path: Path) -> None:
    for name, text in (("a.v4", RULES), ("b.v6", "*filter\n:INPUT DROP\nCOMMIT\n"), ("s", "create web hash:ip\n")):
        (tmp_path / name).write_text(text)
    with Ruleset.load(tmp_path / "a.v4", str(tmp_path / "b.v6"), sets=tmp_path / "s") as found:
        assert found["filter"]["INPUT"].policy == found.tables(6)["filter"]["INPUT"].policy == "DROP"
        assert found.ipset("list -n").stdout == "web\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("*filter\n-A INPUT -j NONE\nCOMMIT\n", "<text>: line 3: Chain 'NONE' does not exist"),
        (b"*filter\n--nonsense\nCOMMIT\n", "<text>: line 2: "),
        ("/nowhere.v4", "/nowhere.v4: No such file or directory"),
        ("-", "./-: No such file or directory"),
        ("*filter\n-A INPUT -m set --match-set none src\nCOMMIT\n", "<text>: line 2: Set none doesn't exist"),
    ],
)
def test_rules_that_can_not_be_used(text: str | bytes, said: str) -> None:
    with Ruleset() as found:
        with pytest.raises(RulesError) as caught:
            found.load_rules(text)
        assert str(caught.value).startswith(said) and "\n" not in str(caught.value)


def test_sets_that_can_not_be_used(tmp_path: Path) -> None:
    path = tmp_path / "sets"
    path.write_text("create web nonsense\n")
    with Ruleset() as found, pytest.raises(RulesError, match=r"sets: ipset .*line 1"):
        found.load_sets(path)


def test_a_directory_that_can_not_be_used(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / "ruleset.db").write_text("no database")
    for path in (tmp_path / "file", tmp_path / "bad"):
        with Ruleset.open(path) as found:
            for read in (lambda: found["filter"], lambda: found.trace(PACKET), lambda: found.connections()):
                with pytest.raises(StateError, match="cannot use the ruleset in "):
                    read()
            with pytest.raises(IptablesError, match="cannot use the ruleset in "):
                found.iptables("-S")


@pytest.mark.parametrize("family", [0, 5, "4", None])
def test_a_family_that_is_none(ruleset: Ruleset, family: Any) -> None:
    for use in (ruleset.save, ruleset.tables, ruleset.to_json, lambda one: ruleset.restore("", one)):
        with pytest.raises(ValueError, match="a family is 4 or 6, not "):
            use(family)


def test_json_is_that_of_show(ruleset: Ruleset, iptables_py: Run) -> None:
    shown = iptables_py("--state-dir", ruleset.path, "show", "--json", "-4").stdout.decode()
    assert ruleset.to_json() == shown and json.loads(shown)["family"] == 4


def test_connections(ruleset: Ruleset) -> None:
    assert ruleset.connections() == ()
    ruleset.trace([PACKET, "reply"], commit=True)
    ruleset.iptables("-I INPUT -j ACCEPT")
    ruleset.trace("eth0: icmp 198.51.100.7 > 203.0.113.1 echo-request", commit=True)
    first, second = ruleset.connections(4)
    assert (first.protocol, first.state, first.unreplied) == ("tcp", "SYN_RECV", False)
    assert (first.original.source, first.original.destination_port) == ("198.51.100.7", 22)
    assert (first.reply.source, first.reply.source_port) == ("203.0.113.1", 22)
    assert (second.state, second.original.source_port, second.original.keys["type"]) == (None, None, 8)
    assert ruleset.connections(6) == ()
    assert ruleset.flush_connections() == 2
    assert ruleset.connections() == ()
