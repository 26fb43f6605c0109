"""iptables-py state: path, reset, check, info, and snapshots."""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.harness.own import Run, says


@pytest.fixture
def kept(iptables_py: Run, state: Path) -> Path:
    """Make a ruleset with a rule in each family, and return its file."""
    for program in ("iptables", "ip6tables"):
        assert iptables_py(program, "-t", "nat", "-A", "PREROUTING", "-i", "eth0", "-j", "ACCEPT").returncode == 0
    return state / "ruleset.db"


def test_path(iptables_py: Run, state: Path) -> None:
    done = iptables_py("state", "path")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{state}\n".encode(), b"")
    assert not state.exists()


def test_a_relative_path(iptables_py: Run, tmp_path: Path) -> None:
    done = iptables_py("state", "path", env={"IPTABLES_PY_STATE": "a/b"}, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, f"{tmp_path}/a/b\n".encode())
    assert b"IPTABLES_PY_STATE is relative" in done.stderr
    done = iptables_py("--state-dir", "a", "state", "path", cwd=tmp_path)
    assert (done.stdout, done.stderr) == (f"{tmp_path}/a\n".encode(), b"")


def test_path_in_bytes(iptables_py: Run) -> None:
    done = iptables_py(b"--state-dir", b"/tmp/\xff\xc3\xa9", "state", "path")
    assert done.stdout == b"/tmp/\xff\xc3\xa9\n"


def test_reset(iptables_py: Run, kept: Path) -> None:
    done = iptables_py("state", "reset")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"the ruleset in {kept.parent} is empty\n".encode(), b"")
    for family in ("-4", "-6"):
        assert iptables_py("save", family).stdout == b""
    assert b"eth0" not in kept.read_bytes()  # the file stays, as others may have it open


def test_reset_without_any(iptables_py: Run, state: Path) -> None:
    assert iptables_py("state", "reset").returncode == 0
    assert not state.exists()


def test_reset_of_a_damaged_one(iptables_py: Run, kept: Path) -> None:
    kept.write_bytes(b"rubbish" * 1000)
    says(iptables_py("-S"), 4)
    assert iptables_py("state", "reset").returncode == 0
    assert iptables_py("-S").stdout.startswith(b"-P INPUT ACCEPT\n")


def test_check_of_a_sound_one(iptables_py: Run, kept: Path) -> None:
    done = iptables_py("state", "check")
    line = f"the ruleset in {kept.parent} is not damaged: 2 rules, 0 sets\n"
    assert (done.returncode, done.stdout, done.stderr) == (0, line.encode(), b"")


def test_check_without_any(iptables_py: Run, state: Path) -> None:
    done = iptables_py("state", "check")
    assert (done.returncode, done.stdout.endswith(b": 0 rules, 0 sets\n")) == (0, True)
    assert not state.exists()


def test_check_of_damaged_ones(iptables_py: Run, kept: Path) -> None:
    content = kept.read_bytes()
    for page in range(1, len(content) // 4096):
        kept.write_bytes(content[: page * 4096] + b"\xa5" * 4096 + content[(page + 1) * 4096 :])
        says(iptables_py("state", "check"), 4, str(kept.parent))
    kept.write_bytes(b"something else")
    says(iptables_py("state", "check"), 4, str(kept.parent))


def test_snapshots(iptables_py: Run, kept: Path) -> None:
    assert iptables_py("state", "list").stdout == b""
    assert iptables_py("state", "save", "a.1").stdout == b"saved a.1\n"
    says(iptables_py("state", "save", "a.1"), 2, "there is a snapshot a.1: use --replace")
    assert iptables_py("state", "save", "a.1", "--replace").returncode == 0
    before = iptables_py("save", "-6").stdout.splitlines()[1:-1]
    iptables_py("ip6tables", "-t", "nat", "-F")
    assert iptables_py("state", "switch", "a.1").stdout == b"switched to a.1\n"
    assert iptables_py("save", "-6").stdout.splitlines()[1:-1] == before
    assert re.fullmatch(rb"a\.1  \d{4}-\S+  [\d,]+ bytes\n", iptables_py("state", "list").stdout)
    found = json.loads(iptables_py("state", "list", "--json").stdout)
    assert [set(one) for one in found["snapshots"]] == [{"name", "time", "bytes"}]
    iptables_py("state", "save", "before-test")
    says(iptables_py("state", "switch", "before-tets"), 2, "no snapshot 'before-tets'. Did you mean before-test?")
    assert iptables_py("state", "remove", "a.1").stdout == b"removed a.1\n"
    says(iptables_py("state", "remove", "a.1"), 2, "there is no snapshot 'a.1': see `iptables-py state list`")


def test_snapshots_of_a_newer_version(iptables_py: Run, kept: Path, state: Path) -> None:
    iptables_py("state", "save", "a")
    with closing(sqlite3.connect(state / "snapshots.db")) as db, db:
        db.execute("PRAGMA user_version = 99")
    unusable_snapshots(iptables_py, f"cannot use the snapshots in {state}: a newer iptables-py made it")


def test_damaged_snapshots(iptables_py: Run, kept: Path, state: Path) -> None:
    (state / "snapshots.db").write_bytes(b"rubbish" * 1000)
    unusable_snapshots(iptables_py, f"cannot use the snapshots in {state}: file is not a database")


def unusable_snapshots(iptables_py: Run, message: str) -> None:
    """Assert that the message is shown, that the rest is, too, and that the snapshots can be deleted."""
    for words in (("list",), ("switch", "a"), ("save", "b"), ("remove", "a")):
        says(iptables_py("state", *words), 4, message)
    done = iptables_py("state", "info")
    assert (done.returncode, done.stderr) == (0, b"")
    assert f"\nsnapshots    {message}" in (text := done.stdout.decode()) and "\nhistory      0 changes" in text
    found = json.loads(iptables_py("state", "info", "--json").stdout)
    assert found["snapshots"] is None and list(found["problems"]) == ["snapshots"]
    before = iptables_py("save").stdout.splitlines()[1:-1]
    assert iptables_py("state", "remove", "--all").stdout == b"removed all snapshots\n"
    assert iptables_py("state", "list").stdout == b""
    assert iptables_py("state", "save", "b").returncode == 0
    assert iptables_py("save").stdout.splitlines()[1:-1] == before


@pytest.mark.parametrize("words", [(), ("a", "--all")])
def test_what_is_removed_must_be_clear(iptables_py: Run, words: tuple[str, ...]) -> None:
    says(iptables_py("state", "remove", *words), 2, "give NAME or --all")


@pytest.mark.parametrize("name", ["", ".", "..", "a/b", "-x", "a b", "é", "a" * 65, "a\n"])
def test_names_of_snapshots(iptables_py: Run, state: Path, name: str) -> None:
    done = iptables_py("state", "save", "--", name)
    says(done, 2, "can't be a name")
    assert not state.exists()


def test_info(iptables_py: Run, kept: Path) -> None:
    iptables_py("ipset", "create", "x", "hash:ip")
    iptables_py("-N", "a")
    iptables_py("state", "save", "one")
    iptables_py("find", "--delete", "in eth0")
    found = json.loads(iptables_py("state", "info", "--json").stdout)
    assert found["file"] == str(kept)
    assert found["bytes"] == kept.stat().st_size
    assert found["families"] == [
        {"family": 4, "tables": [{"table": "filter", "chains": 4, "rules": 0},
                                 {"table": "nat", "chains": 4, "rules": 0}], "connections": 0},
        {"family": 6, "tables": [{"table": "nat", "chains": 4, "rules": 1}], "connections": 0},
    ]  # fmt: skip
    assert (found["sets"], found["members"], found["nfacct"], found["snapshots"]) == (1, 0, 0, ["one"])
    assert (found["history"]["recording"], found["history"]["changes"], found["host"]) == (False, 1, None)
    lines = iptables_py("state", "info").stdout.decode().splitlines()
    assert lines[2:5] == [
        "IPv4         filter: 0 rules in 4 chains",
        "             nat: 0 rules in 4 chains",
        "IPv6         nat: 1 rule in 4 chains",
    ]


def test_info_without_any(iptables_py: Run, state: Path) -> None:
    done = iptables_py("state", "info")
    assert (done.returncode, done.stdout.splitlines()[1]) == (0, b"file         none: the ruleset is empty")
    assert json.loads(iptables_py("state", "info", "--json").stdout)["bytes"] is None
    assert not state.exists()
