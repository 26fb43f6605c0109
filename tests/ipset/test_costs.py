"""A command on a set costs what it touches, not what the set, other sets or the rules hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from iptables_py.ipset.restore import run_lines
from iptables_py.ipset.run import Run
from iptables_py.store.store import Store, open_store

COMMANDS = (
    "add large 9.9.9.9",
    "add large 10.0.0.1 -exist",
    "add fading 9.9.9.9",
    "add fading 10.0.0.1 -exist",
    "add ports 9.9.9.9,80",
    "add networks 9.9.9.0/24,eth0",
    "del large 10.0.0.1",
    "test large 10.0.0.1",
    "list unused",
    "destroy unused",
    "rename unused other",
    "swap large same",
    "create new hash:ip",
)
SETS = {
    "large": ("hash:ip", "10.0.{}.{}"),
    "fading": ("hash:ip timeout 60", "10.0.{}.{}"),
    "ports": ("hash:ip,port", "10.0.{}.{},80"),
    "networks": ("hash:net,iface", "10.{}.{}.0/24,eth0"),
}


def additions(name: str, count: int) -> list[str]:
    """Return the lines that add that many members."""
    entry = SETS[name][1]
    return [f"add {name} {entry.format(number >> 8, number & 255)}" for number in range(1, count + 1)]


def fill(store: Store, count: int) -> None:
    """Make sets with that many members and that many rules, of which one uses a set."""
    lines = [f"create {name} {type}" for name, (type, _) in SETS.items()]
    lines += ["create same hash:ip", "create unused hash:ip", "create used hash:ip"]
    assert run_lines(Run(None), store.db, lines + [line for name in SETS for line in additions(name, count)]) == 0
    chain = store.add_chain(4, "filter", "INPUT", "ACCEPT")
    specs = ["-m set --match-set used src -j DROP", *(f"-s 10.0.0.1/32 --dport {port}" for port in range(count))]
    store.append_many([(chain.id, spec, 0, None, None, 0, 0) for spec in specs])


def work(store: Store, lines: list[str]) -> int:
    """Return the work of SQLite's virtual machine for a restore of the lines, in steps of 100 instructions."""
    done = 0

    def step() -> int:
        nonlocal done
        done += 1
        return 0

    store.db.connection.set_progress_handler(step, 100)
    assert run_lines(Run(None), store.db, lines) == 0
    store.db.connection.set_progress_handler(None, 0)
    return done


def steps(directory: Path, line: str, count: int) -> int:
    """Return the work for one command."""
    with open_store(True, str(directory / str(count))) as store:
        fill(store, count)
        return work(store, [line])


@pytest.mark.parametrize("line", COMMANDS)
def test_other_members_and_rules_cost_nothing(tmp_path: Path, line: str) -> None:
    assert steps(tmp_path, line, 3000) <= steps(tmp_path, line, 30) + 10


@pytest.mark.parametrize("name", SETS)
def test_members_are_added_together(tmp_path: Path, name: str) -> None:
    said: list[str] = []
    with open_store(True, str(tmp_path)) as store:
        lines = additions(name, 5000)
        store.db.connection.set_trace_callback(said.append)
        work(store, [f"create {name} {SETS[name][0]} maxelem 5000", *lines])
        assert len(said) < 200
        work(store, [f"{lines[0]} -exist", *lines])
        assert len(said) < 500


def test_a_list_grows_by_steps_of_the_same_cost(tmp_path: Path) -> None:
    def cost(count: int) -> int:
        with open_store(True, str(tmp_path / str(count))) as store:
            numbers = range(count)
            made = [f"create s{number} hash:ip" for number in numbers]
            return work(store, [*made, "create a list:set", *(f"add a s{number}" for number in numbers)])

    assert cost(1000) < 15 * cost(100)
