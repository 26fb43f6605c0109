"""The history: what is recorded, its limits, and that undoing brings back exactly what there was."""

from __future__ import annotations

import os
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from iptables_py.answer import answer
from iptables_py.store import history, recording, undoing
from iptables_py.store.check import check
from iptables_py.store.directory import HISTORY
from iptables_py.store.images import SETS as SETS_IMAGE
from iptables_py.store.images import images, is_same
from iptables_py.store.reset import reset
from iptables_py.store.store import open_store
from tests.store.conftest import trouble

pytestmark = pytest.mark.smoke

Made = Callable[[str], None]
RULES = """*filter
:INPUT DROP [7:700]
:a - [0:0]
:LOG - [0:0]
:a2 - [0:0]
[5:50] -A INPUT -i lo -j ACCEPT
-A INPUT -p tcp -j a
[3:30] -A a -m limit --limit 2/sec -j RETURN
-A a -j LOG
-A LOG -g a2
-A a2 -m set --match-set office src -m comment --comment "a b" -j DROP
-A a2
COMMIT
"""
NAT = """*nat
-A PREROUTING -m nfacct --nfacct-name web -j DNAT --to-destination 192.0.2.1
COMMIT
"""
SETS = """create office hash:ip timeout 1000 counters comment
add office 192.0.2.1 comment "x; y, z"
add office 192.0.2.2 timeout 5000 packets 3 bytes 4
create nets hash:net,iface
add nets 10.0.0.0/8,eth0 nomatch
create both list:set
add both office
add both nets
create ports bitmap:port range 1-100 skbinfo
add ports 80 skbmark 0x1/0xff skbprio 1:10 skbqueue 2
"""


@pytest.fixture
def made(state: Path) -> Made:
    """Return a function that runs a line: a program and its words; its first word may also name a text above."""
    texts = {
        "restore": ("iptables-restore", "-c", RULES),
        "nat": ("iptables-restore", "-c", NAT),
        "both": ("iptables-restore", "-c", NAT + RULES),
        "sets": ("ipset", "restore", SETS),
    }

    def run(line: str) -> None:
        program, *words = line.split()
        name, word, text = texts.get(program, (program, "", ""))
        status, _, err = answer(name, [word] if word else words, text.encode())
        assert (status, err) == (0, b""), line

    return run


@pytest.fixture
def recorded(state: Path) -> None:
    recording.switch(True)


@pytest.fixture(autouse=True)
def one_command_each() -> Iterator[None]:
    """Let this process be none of our programs, so that each command in it is a change."""
    before = sys.argv
    sys.argv = ["pytest"]
    yield
    sys.argv = before
    recording._made.clear()


def contents() -> dict[str, bytes]:
    with open_store(False) as store:
        assert check(store) == []
        return {name: image.content for name, image in images(store.db).items()}


def numbers() -> list[tuple[int, int | None]]:
    db = history.open_history()
    assert db
    found = [(state.number, state.restored) for state in history.states(db)]
    db.close()
    return found


LINES = (
    "nfacct add web",
    "sets",
    "restore",
    "nat",
    "iptables -t nat -F",
    "ip6tables -A INPUT -j DROP",
    "iptables -D INPUT 1",
    "iptables -I a 1 -s 10.0.0.1 -j DROP",
    "iptables -E a2 a3",
    "iptables -P INPUT ACCEPT",
    "ipset swap nets nets",
    "ipset del office 192.0.2.1",
    "iptables -F",
    "iptables -X",
    "ipset flush",
    "ipset destroy",
    "nfacct flush",
)


@pytest.mark.usefixtures("recorded")
def test_undo_goes_back_step_by_step_and_forward_again(made: Made) -> None:
    seen = [contents()]
    for line in LINES:
        made(line)
        if contents() != seen[-1]:
            seen.append(contents())
    assert len(seen) == len(numbers()) > 12
    for before in reversed(seen[:-1]):
        undoing.take_back(None)
        assert contents() == before
    with pytest.raises(undoing.NoChange, match="does not go back further"):
        undoing.take_back(None)
    undoing.take_back(len(seen))  # the first undo and all later ones
    assert contents() == seen[-1]
    undoing.take_back(3)
    assert contents() == seen[2]


@pytest.mark.usefixtures("recorded")
def test_what_comes_back_has_its_counters_and_what_stays_keeps_counting(made: Made) -> None:
    for line in ("nfacct add web", "sets", "restore", "iptables -D INPUT 1", "ipset del office 192.0.2.2"):
        made(line)
    made("iptables -Z a 1")  # not a change
    undoing.take_back(None)
    undoing.take_back(None)
    out = answer("iptables-save", ["-c", "-t", "filter"])[1].decode()
    assert ":INPUT DROP [7:700]" in out
    assert "[5:50] -A INPUT -i lo -j ACCEPT" in out
    assert "[0:0] -A a -m limit" in out
    assert b"192.0.2.2 timeout 4999 packets 3 bytes 4" in answer("ipset", ["save"])[1].replace(b"5000", b"4999")


def test_rules_that_stay_keep_their_ids_and_what_they_remember(made: Made) -> None:
    recording.switch(True)
    for line in ("nfacct add web", "sets", "restore", "iptables -I a 1 -j RETURN"):
        made(line)
    with open_store(True) as store:
        before = dict(store.db.all(lambda *row: row, "SELECT spec, id FROM rule"))
        store.db.run("INSERT INTO memory SELECT id, spec, '{}' FROM rule")
        store.db.commit()
    undoing.take_back(None)
    with open_store(False) as store:
        after = dict(store.db.all(lambda *row: row, "SELECT spec, id FROM rule"))
        assert after == {spec: id for spec, id in before.items() if spec != b"-j RETURN"}
        assert store.db.number("SELECT count(*) FROM memory") == len(after)


def test_only_what_is_asked_for_is_recorded(made: Made, state: Path) -> None:
    made("iptables -A INPUT -j DROP")
    assert not (state / "history.db").exists()
    recording.switch(True)
    made("iptables -A INPUT -j ACCEPT")
    recording.switch(False)
    made("iptables -A OUTPUT -j ACCEPT")
    made("iptables -A OUTPUT -j DROP")
    assert numbers() == [(0, None), (1, None)]
    with open_store(True, record=True) as store:
        store.commit()
    assert numbers() == [(0, None), (1, None)]  # nothing was changed


def test_changes_that_were_not_recorded_are_undone_together(made: Made) -> None:
    recording.switch(True)
    made("iptables -A INPUT -j ACCEPT")
    recording.switch(False)
    before = contents()
    made("iptables -A INPUT -j LOG")
    made("iptables -A INPUT -j DROP")
    (undone,), _, _ = undoing.take_back(None)
    assert (undone.number, undone.argv, contents()) == (2, None, before)
    assert numbers() == [(0, None), (1, None), (2, None), (3, 1)]


@pytest.mark.parametrize("program", ["iptables-restore", "__main__.py", "pytest"])
@pytest.mark.usefixtures("recorded")
def test_a_process_of_ours_makes_one_change(made: Made, program: str) -> None:
    """The restore has two transactions."""
    made("nfacct add web")
    made("sets")
    sys.argv = [f"/some/where/{program}", "x"]
    made("both")
    assert len(numbers()) == (5 if program == "pytest" else 4)


@pytest.mark.usefixtures("recorded")
def test_a_base_chain_that_is_as_if_it_had_never_been_made_is_no_change(made: Made) -> None:
    made("iptables -A INPUT -j DROP")
    made("iptables -P FORWARD ACCEPT")
    assert len(numbers()) == 2
    made("iptables -P OUTPUT DROP")
    made("iptables -A OUTPUT -j DROP")
    undoing.take_back(2)
    assert b"-P OUTPUT ACCEPT" in answer("iptables", ["-S"])[1]
    assert len(numbers()) == 5
    made("iptables -P OUTPUT ACCEPT")
    assert len(numbers()) == 5


@pytest.mark.usefixtures("recorded")
def test_counters_are_no_change(made: Made) -> None:
    for line in ("nfacct add web", "sets", "restore", "iptables -Z"):
        made(line)
    assert len(numbers()) == 4  # with the state that the first change began with


def test_a_member_that_has_expired_is_no_change(made: Made) -> None:
    made("sets")
    with open_store(True) as store:
        before = images(store.db)[SETS_IMAGE]
        store.db.run("DELETE FROM member WHERE expires IS NOT NULL")
        store.db.run("UPDATE content SET members = 0 WHERE id = 1")
        after = images(store.db)[SETS_IMAGE]
    now = time.time_ns() // 1_000_000
    assert not is_same(before, after, SETS_IMAGE, now)
    assert is_same(before, after, SETS_IMAGE, now + 6_000_000)


@pytest.mark.usefixtures("recorded")
def test_old_changes_are_dropped(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "MOST", 5)
    for number in range(10):
        made(f"iptables -A INPUT -s 10.0.0.{number} -j DROP")
    assert [number for number, _ in numbers()] == list(range(5, 11))
    undoing.take_back(6)
    assert answer("iptables", ["-S", "INPUT"])[1].count(b"-A") == 5


@pytest.mark.usefixtures("recorded")
def test_the_history_is_bounded(made: Made, state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "MOST_BYTES", 2000)
    for _ in range(40):
        made(f"iptables -A INPUT -m comment --comment {os.urandom(60).hex()} -j DROP")
    with sqlite3.connect(state / "history.db") as db:
        ((size,),) = db.execute("SELECT sum(length(content)) FROM part")
        ((states,),) = db.execute("SELECT count(*) FROM state")
    assert states >= 2 and (size <= 2000 or states == 2)
    before = contents()
    made("iptables -F INPUT")
    undoing.take_back(None)
    assert contents() == before


@pytest.mark.parametrize("content", [b"rubbish" * 1000, b"SQLite format 3\0" + b"rubbish" * 1000])
@pytest.mark.usefixtures("recorded")
def test_a_damaged_history_is_one_line_and_can_be_cleared(made: Made, state: Path, content: bytes) -> None:
    made("iptables -A INPUT -j DROP")
    (state / "history.db").write_bytes(content)
    with trouble(str(state), "history"):
        open_store(True)
    with trouble(str(state), "history"):
        history.open_history()
    assert answer("iptables", ["-A", "INPUT", "-j", "DROP"])[0] == 4
    assert answer("iptables", ["-S", "INPUT"])[1].count(b"-A") == 1
    reset(what=HISTORY)
    made("iptables -A INPUT -j DROP")
    assert numbers() == [(0, None), (1, None)]


@pytest.mark.usefixtures("recorded")
def test_a_damaged_image_is_noticed(made: Made, state: Path) -> None:
    made("iptables -A INPUT -j DROP")
    made("iptables -A INPUT -j ACCEPT")
    with sqlite3.connect(state / "history.db") as db:
        db.execute("UPDATE part SET content = x'00'")
    with trouble(str(state), "history", "damaged"):
        undoing.take_back(None)


def test_a_newer_history_is_refused(made: Made, state: Path) -> None:
    recording.switch(True)
    made("iptables -A INPUT -j DROP")
    with sqlite3.connect(state / "history.db") as db:
        db.execute("PRAGMA user_version = 99")
    with trouble(str(state), "a newer iptables-py made it"):
        open_store(True)
    with trouble(str(state), "a newer iptables-py made it"):
        history.open_history()


def test_the_files_are_only_for_their_owner(made: Made, state: Path) -> None:
    recording.switch(True)
    made("iptables -A INPUT -j DROP")
    modes = {path.name: path.stat().st_mode & 0o777 for path in state.iterdir()}
    assert modes == dict.fromkeys(["history.db", "lock", "recording", "ruleset.db"], 0o600)
