"""Several rulesets in several threads, and one ruleset in several threads."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from iptables_py import Host, IptablesError, Packet, Ruleset
from iptables_py.store import directory
from tests.api.conftest import RULES
from tests.api.test_trace import HOST, HTTP, NAT, PING, SMTP, SSH

THREADS, ROUNDS = 8, 6
# all threads begin at once in a process that has loaded nothing yet
AT_ONCE = """
import sys, threading
from iptables_py import Host, Packet, Ruleset
sys.setswitchinterval(1e-5)
start, found = threading.Barrier(8), []
def work(number):
    start.wait()
    with Ruleset() as one:
        one.iptables(f"-A INPUT -p tcp --dport {number} -j REJECT")
        host = Host(interfaces={"eth0": ["203.0.113.1/24"]}, routes=["default dev eth0"])
        packet = f"eth0: tcp 198.51.100.7:4001 > 203.0.113.1:{number} syn"
        found.append((str(Packet.parse(packet)) == packet, one.trace(packet, host).rejected_by("filter", "INPUT", 1)))
threads = [threading.Thread(target=work, args=(number,)) for number in range(1, 9)]
for one in threads: one.start()
for one in threads: one.join()
print(found == [(True, True)] * 8)
"""


def work(number: int, start: threading.Barrier) -> None:
    """Change, list, save and trace a ruleset of its own."""
    start.wait()
    with Ruleset.load(RULES, NAT) as own:
        for turn in range(ROUNDS):
            port = 1000 + 100 * number + turn
            own.iptables(f"-I INPUT 1 -p tcp --dport {port} -j ACCEPT")
            own.ipset(f"create s{port} hash:ip")
            packet = Packet.parse(SMTP.replace(":25", f":{port}"))
            assert own.trace(packet, HOST).accepted_by("filter", "INPUT", 1)
            assert own.trace(SMTP, HOST).dropped and own.trace([PING, "reply"], HOST).packets[0].rejected
            assert own.trace(HTTP, HOST).translated_to == "10.0.0.5:8080"
            try:
                own.iptables(f"-X none{port}")
            except IptablesError as error:
                assert f"none{port}" in str(error)
            ports = [rule["dport"] for rule in own["filter"]["INPUT"][: turn + 1]]
            assert ports == [str(1000 + 100 * number + before) for before in range(turn, -1, -1)]
            assert own.ipset("list -n").stdout.split() == [f"s{1000 + 100 * number + at}" for at in range(turn + 1)]
        own.restore(own.save())
        assert own.trace([SSH, "reply"], HOST, commit=True).accepted
        assert len(own.connections()) == 1


def test_each_thread_has_its_own_ruleset(state: Path, tmp_path: Path) -> None:
    environment = dict(os.environ)
    start = threading.Barrier(THREADS)
    with ThreadPoolExecutor(THREADS) as pool:
        for done in [pool.submit(work, number, start) for number in range(THREADS)]:
            done.result()
    assert not state.exists() and dict(os.environ) == environment
    assert directory.state_directory() == str(state)


def test_threads_share_a_ruleset() -> None:
    def share(number: int) -> None:
        for turn in range(ROUNDS):
            port = 1000 + 100 * number + turn
            shared.iptables(f"-A INPUT -p tcp --dport {port} -j ACCEPT")
            assert shared.trace(SMTP.replace(":25", f":{port}"), HOST).accepted
            assert str(port) in [rule.get("dport") for rule in shared["filter"]["INPUT"]]

    with Ruleset.load(RULES) as shared:
        with ThreadPoolExecutor(THREADS) as pool:
            list(pool.map(share, range(THREADS)))
        assert len(shared["filter"]["INPUT"]) == 4 + THREADS * ROUNDS


def test_threads_begin_at_once() -> None:
    done = subprocess.run([sys.executable, "-c", AT_ONCE], capture_output=True, text=True, check=True)
    assert done.stdout == "True\n" and done.stderr == ""


def test_a_choice_is_the_threads_own(state: Path) -> None:
    chosen: list[str] = []
    assert directory.choose("/one") == ""
    try:
        thread = threading.Thread(target=lambda: chosen.append(directory.state_directory()))
        thread.start()
        thread.join()
        assert (chosen, directory.state_directory()) == ([str(state)], "/one")
    finally:
        assert directory.choose("") == "/one"
    assert directory.state_directory() == str(state)


def test_a_host_can_be_shared() -> None:
    with ThreadPoolExecutor(THREADS) as pool, Ruleset.load(RULES) as one:
        shared = Host.parse(HOST.to_toml())
        assert all(pool.map(lambda at: one.trace(SSH, shared).accepted, range(20)))
