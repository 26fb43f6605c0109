"""Sessions of the engine on the stored ruleset: what packets change goes on in the next one, in any process."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from iptables_py.answer import answer
from iptables_py.app.enginestate import Session, connections, flush_connections, open_session
from iptables_py.app.scenarios.scenario import host_of
from iptables_py.engine.chance import Drawn
from iptables_py.engine.host import Host
from iptables_py.engine.ruleset import Ruleset
from iptables_py.engine.storing import store_counters
from iptables_py.errors import STATE, Problem
from iptables_py.store import memory
from iptables_py.store.store import open_store
from tests.engine import memories
from tests.engine.machines import BEGIN, HOST, arrive

pytestmark = pytest.mark.usefixtures("state")
ROUND_ROBIN = "-A FORWARD -m statistic --mode nth --every 3 --packet 0 -j ACCEPT"
ESTABLISHED = "-A FORWARD -m conntrack --ctstate ESTABLISHED -j ACCEPT"


def restored(*rules: str, program: str = "iptables-restore") -> None:
    status, _, errors = answer(program, [], "\n".join(["*filter", *rules, "COMMIT", ""]).encode())
    assert status == 0, errors


def host(family: int = 4) -> Host:
    return host_of({"host": HOST if family == 4 else {"interfaces": []}, "family": family})


def passed(session: Session, **fields: Any) -> bool:
    """Let a packet arrive on eth1, or on another interface. Return whether it left."""
    return bool(arrive(session.machine, **fields))


def committed(*, now: float | None = None, **fields: Any) -> bool:
    """Let a packet arrive in a session of its own, which is committed."""
    with open_session(host(), Drawn(), True, now) as session:
        found = passed(session, **fields)
        session.commit()
    return found


def listed(*words: str) -> list[list[str]]:
    """Return packets and bytes of the rules of FORWARD, as -L prints them."""
    status, output, _ = answer("iptables", ["-vxnL", "FORWARD", *words])
    assert status == 0
    return [line.split()[:2] for line in output.decode().splitlines()[2:]]


def test_round_robin_goes_on(state: Path) -> None:
    restored(ROUND_ROBIN, "-P FORWARD DROP")
    assert [committed() for _ in range(7)] == [True, False, False] * 2 + [True]
    assert listed() == [["3", "84"]]
    assert b":FORWARD DROP [4:112]\n" in answer("iptables-save", ["-c"])[1]


def test_without_commit_nothing_changes() -> None:
    restored(ROUND_ROBIN, "-P FORWARD DROP")
    for write in (False, True):
        with open_session(host(), Drawn(), write) as session:
            assert passed(session)
    assert listed() == [["0", "0"]]
    assert connections(4)[0] == []


def test_a_rule_with_zeroed_counters_begins_again() -> None:
    """As in the scenario zeroed: the kernel gets a new rule. One that has not counted yet stays."""
    last = ROUND_ROBIN.replace("--packet 0", "--packet 2")
    restored(ROUND_ROBIN, last, "-P FORWARD DROP")
    assert [committed(), committed()] == [True, False]
    assert listed() == [["1", "28"], ["0", "0"]]
    assert answer("iptables", ["-Z"])[0] == 0
    assert listed() == [["0", "0"], ["0", "0"]]
    assert [committed() for _ in range(4)] == [True, False, True, True]
    assert listed() == [["2", "56"], ["1", "28"]]


def test_a_rule_whose_chain_is_renamed_goes_on() -> None:
    restored(":A - [0:0]", "-A A -j ACCEPT", ROUND_ROBIN.replace("ACCEPT", "A"), "-P FORWARD DROP")
    assert [committed(), committed()] == [True, False]
    assert answer("iptables", ["-E", "A", "B"])[0] == 0
    assert [committed(), committed()] == [False, True]


def test_a_replaced_rule_begins_again() -> None:
    restored(ROUND_ROBIN, "-P FORWARD DROP")
    assert [committed(), committed()] == [True, False]
    assert answer("iptables", ["-R", *ROUND_ROBIN.replace("FORWARD", "FORWARD 1").split()[1:]])[0] == 0
    assert committed()


def test_all_rules_go_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A session for each packet counts what one session for all of them counts."""
    sent = memories.scenario()["packets"]
    packets = [(BEGIN + one["at"], {key: one[key] for key in ("src", "sport", "dport")}) for one in sent]
    found = []
    for name in ("apart", "together"):
        monkeypatch.setenv("IPTABLES_PY_STATE", str(tmp_path / name))
        assert answer("iptables-restore", [], (memories.ruleset() + "\n").encode())[0] == 0
        for part in [[one] for one in packets] if name == "apart" else [packets]:
            with open_session(host(), Drawn(), True, part[0][0]) as session:
                for now, fields in part:
                    session.machine.world.now = now
                    passed(session, **fields)
                session.commit()
        lines = answer("iptables-save", ["-c"])[1].splitlines()
        found.append([line for line in lines if not line.startswith(b"#")])
    assert found[0] == found[1]
    assert any(line.startswith(b"[6:") and b"statistic" in line for line in found[0])


REPLY = {"src": "198.51.100.7", "dst": "10.0.0.9", "sport": 53, "dport": 1000}


def test_an_answer_belongs_to_the_connection_until_that_times_out() -> None:
    restored(ESTABLISHED, "-A FORWARD -d 10.0.0.9 -j DROP")
    committed(now=BEGIN, sport=1000)
    with open_session(host(), Drawn(), False, BEGIN + 29_000) as session:
        assert passed(session, **REPLY)
    with open_session(host(), Drawn(), False, BEGIN + 31_000) as session:
        assert not passed(session, **REPLY)


def test_the_clock_never_goes_back() -> None:
    restored(ESTABLISHED)
    committed(now=BEGIN, sport=1000)
    with open_session(host(), Drawn(), False, BEGIN - 1000) as session:
        assert session.machine.world.now == BEGIN


def test_families_are_apart() -> None:
    restored(ESTABLISHED)
    restored(ESTABLISHED, program="ip6tables-restore")
    committed(sport=1000)
    with open_session(host(6), Drawn(), False) as session:
        assert session.machine.world.connections.all == {}
    assert (len(connections(4)[0]), len(connections(6)[0])) == (1, 0)


def test_sets_and_objects_are_stored() -> None:
    assert answer("ipset", ["create", "seen", "hash:ip"])[0] == 0
    assert answer("nfacct", ["add", "all"])[0] == 0
    restored("-A FORWARD -j SET --add-set seen src", "-A FORWARD -m nfacct --nfacct-name all")
    committed()
    assert b"10.0.0.9\n" in answer("ipset", ["list", "seen"])[1]
    assert b"pkts = 00000000000000000001, bytes = 00000000000000000028" in answer("nfacct", ["list"])[1]


def test_an_object_over_its_quota_stays_so() -> None:
    assert answer("nfacct", ["add", "few", "packet", "1"])[0] == 0
    restored("-A FORWARD -m nfacct --nfacct-name few")
    committed()
    with open_session(host(), Drawn(), False) as session:
        assert [one.is_over for one in session.machine.objects.all()] == [True]


def test_a_reset_forgets_all() -> None:
    from iptables_py.store.reset import reset

    restored(ESTABLISHED)
    committed()
    assert len(connections(4)[0]) == 1
    reset()
    assert connections(4)[0] == []
    restored(ESTABLISHED)
    assert connections(4)[0] == []


def test_a_flush_forgets_connections_only() -> None:
    restored(ROUND_ROBIN, ESTABLISHED, "-P FORWARD DROP")
    assert [committed(sport=1), committed(sport=2)] == [True, False]
    committed(sport=3)
    assert flush_connections((4, 6)) == 1  # the others were dropped before they were confirmed
    assert flush_connections((4, 6)) == 0
    assert committed(sport=4)


PROCESS = """
import sys
from tests.app.test_enginestate import committed
for _ in range(int(sys.argv[1])):
    committed()
"""


def test_processes_lose_nothing_of_each_other() -> None:
    restored(ROUND_ROBIN)
    running = [subprocess.Popen([sys.executable, "-c", PROCESS, "8"]) for _ in range(3)]
    assert [one.wait(60) for one in running] == [0, 0, 0]
    assert listed() == [["8", "224"]]
    assert b":FORWARD ACCEPT [16:448]\n" in answer("iptables-save", ["-c"])[1]


def test_counters_are_added() -> None:
    """Those of another process, and a counter that wraps around."""
    restored("-P FORWARD ACCEPT", f"[{2**64 - 1}:{2**63 - 1}] -A FORWARD")
    ours = Ruleset(4)
    with open_store(False) as store:
        ours.load(store)
    rule = ours.tables["filter"]["FORWARD"].rules()[0]
    committed()
    rule.packets, rule.bytes = rule.packets + 2, rule.bytes + 60
    for _ in range(2):  # the second time there is nothing to add
        with open_store(True) as store:
            store_counters(ours, store)
            store.commit()
    assert listed() == [["3", str(28 + 60)]]


def test_a_rule_that_is_gone_is_not_counted() -> None:
    restored(ROUND_ROBIN)
    ours = Ruleset(4)
    with open_store(False) as store:
        ours.load(store)
    ours.tables["filter"]["FORWARD"].rules()[0].packets += 1
    restored("-A FORWARD -j DROP")
    with open_store(True) as store:
        store_counters(ours, store)
        store.commit()
    assert listed() == [["0", "0"]]


def test_what_another_version_kept_is_forgotten() -> None:
    restored(ESTABLISHED)
    committed()
    with open_store(True) as store:
        found = json.loads(memory.kept(store.db, 4) or "")
        found["version"] += 1
        memory.keep(store.db, 4, json.dumps(found))
        store.commit()
    assert connections(4)[0] == []
    with open_session(host(), Drawn(), False) as session:
        assert session.machine.world.connections.all == {}


@pytest.mark.parametrize("damage", ["{", "[]", '{"version": 1}', '{"version": 1, "moment": 1, "changed": 1}'])
def test_damage_is_one_error(damage: str) -> None:
    restored(ESTABLISHED)
    committed()
    with open_store(True) as store:
        memory.keep(store.db, 4, damage)
        store.commit()
    with pytest.raises(Problem) as caught, open_session(host(), Drawn(), False):
        pass
    assert caught.value.status == 4 and caught.value.frame == STATE
