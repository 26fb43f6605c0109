"""Hosts: built, from TOML, and what can't be one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from iptables_py import Host, HostError, Ruleset
from iptables_py.app.host import detection
from tests.api.test_ruleset import PACKET

pytestmark = pytest.mark.smoke

ETH0 = {"eth0": ["203.0.113.1/24"]}
TOML = """version = 1
forward4 = true

[[interface]]
name = "eth0"
addresses = ["203.0.113.1/24"]
mtu = 1400

[[interface]]
name = "eth1"
addresses = []

[[route]]
to = "default"
via = "203.0.113.254"
dev = "eth0"
metric = 5

[[route]]
to = "10.0.0.0/8"
type = "blackhole"

[[rule]]
text = "from 10.0.0.0/24 lookup 100 priority 1000"

[[listen]]
proto = "tcp"
port = 80

[sysctl]
"net.ipv4.conf.eth0.rp_filter" = 1
"""
BUILT = Host(
    interfaces={"eth0": {"addresses": ["203.0.113.1/24"], "mtu": 1400}, "eth1": []},
    routes=["default via 203.0.113.254 dev eth0 metric 5", {"to": "10.0.0.0/8", "type": "blackhole"}],
    rules=["from 10.0.0.0/24 lookup 100 priority 1000"],
    listen=[{"proto": "tcp", "port": 80}],
    forward4=True,
    sysctls={"net.ipv4.conf.eth0.rp_filter": 1},
)


def test_a_built_one_is_the_described_one(tmp_path: Path) -> None:
    path = tmp_path / "host.toml"
    path.write_text(TOML)
    loaded = Host.load(path)
    assert BUILT.to_toml().partition("\n")[2] == TOML
    assert BUILT == Host.parse(TOML) == loaded and hash(BUILT) == hash(loaded)
    assert (loaded.source, BUILT.source) == (str(path), "<host>")
    assert BUILT != Host(interfaces=ETH0) and BUILT != TOML
    assert Host(interfaces={}, routes=["blackhole 10.0.0.0/8"]).to_toml().endswith('type = "blackhole"\n')


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"interfaces": {"eth0": ["x"]}}, "<host>:6:1: interface[0].addresses: no address: 'x': write it as "),
        ({"interfaces": {"eth0": {"adresses": []}}}, "<host>: interface[0]: unknown key adresses: the keys are name, "),
        ({"interfaces": ETH0, "routes": ["default dev eth9"]}, "route[0].dev: no interface 'eth9'"),
        ({"interfaces": ETH0, "routes": ["default dev eth0 onlink"]}, "route 'default dev eth0 onlink': write it as "),
        ({"interfaces": ETH0, "routes": ["default device eth0"]}, "unexpected word device: each of these may follow"),
        ({"interfaces": ETH0, "routes": ["default dev eth0 dev eth0"]}, "unexpected word dev: each of these may"),
        ({"interfaces": ETH0, "routes": [""]}, "route '': write it as default via "),
        ({"interfaces": ETH0, "listen": [{"proto": "icmp", "port": 1}]}, "listen[0].proto: "),
        ({"interfaces": ETH0, "forward": 3}, "forward: must be true or false"),
    ],
)
def test_hosts_that_can_not_be(given: dict[str, Any], said: str) -> None:
    with pytest.raises(HostError) as caught:
        Host(**given)
    assert said in str(caught.value) and "\n" not in str(caught.value)


def test_addresses_that_are_one_text() -> None:
    with pytest.raises(TypeError, match="the addresses of eth0 are a sequence of str, not str"):
        Host(interfaces={"eth0": "203.0.113.1/24"})


def test_texts_that_can_not_be_used() -> None:
    with pytest.raises(HostError, match="<host>:1:2: "):
        Host.parse("x")
    with pytest.raises(HostError, match=r"/nowhere\.toml: No such file or directory"):
        Host.load("/nowhere.toml")
    with pytest.raises(HostError, match=r"\./-: No such file or directory"):
        Host.load("-")


def test_this_machine_is_detected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("iptables_py.app.host.kernel.ask", lambda: None)
    monkeypatch.setattr(detection, "description", lambda asked: Host.parse(TOML)._description)
    assert Host.detect() == BUILT
    monkeypatch.undo()
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(HostError, match="no program `ip`: install iproute2"):
        Host.detect()


def test_a_stored_host_is_that_of_all_traces(ruleset: Ruleset) -> None:
    assert ruleset.trace(PACKET).assumed
    ruleset.store_host(Host(interfaces={"eth0": ["203.0.113.9/24"]}, routes=["default dev eth0"]))
    found = ruleset.trace(PACKET)
    assert not found.assumed and found.dropped and found.decided_by and found.decided_by.cause == "silent"
    assert ruleset.trace(PACKET, Host(interfaces=ETH0, routes=["default dev eth0"])).accepted


def test_a_host_of_another_type(ruleset: Ruleset) -> None:
    with pytest.raises(TypeError, match="the host of a trace is a Host, not str"):
        ruleset.trace(PACKET, TOML)  # type: ignore[arg-type]
