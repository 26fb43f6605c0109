"""Scenarios that can't be used: one line with the path of the field."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.harness.own import Run, says

BAD = {
    "[1": "the scenario is no JSON",
    "[]": "the scenario is no JSON object",
    '{"family": 5}': "family: must be 4 or 6",
    '{"host": 7}': "host: must be an object",
    '{"family": 4.0}': "family: must be a number",
    '{"family": 4, "family": 6}': "an object has a field twice: family",
    '{"familly": 4}': "familly: unknown field of a scenario",
    '{"report": ["sets"]}': "report[0]: must be one of ipset",
    '{"host": {"interface": []}}': "host.interface: unknown field of a host",
    '{"host": {"interfaces": [{"name": "a", "mtu": "x"}]}}': "host.interfaces[0].mtu: no number: 'x'",
    '{"host": {"interfaces": [{"name": "a"}, {"name": "a"}]}}': "host.interfaces[1].name: a second interface 'a'",
    '{"host": {"ip_forward": [1]}}': "host.ip_forward: no number: [1]",
    '{"host": {"sysctls": {"net.ipv4.ip_forward": "on"}}}': "host.sysctls.net.ipv4.ip_forward: no number: 'on'",
    '{"host": {"listen": [{"proto": ["tcp"], "port": 1}]}}': "host.listen[0].proto: must be one of tcp, udp",
    '{"host": {"routes": [{"dst": "default", "type": []}]}}': "host.routes[0].type: must be text or a number",
    '{"packets": [{"dst": "192.0.2.2", "in": "lo"}]}': "packets[0]: a packet needs src",
    '{"packets": [{"proto": "udp", "tcp_options": "xx"}]}': "packets[0].tcp_options: no hexadecimal text: 'xx'",
    '{"packets": [{"dprot": 80}]}': "packets[0].dprot: unknown field of a packet",
    '{"packets": [{"df": "no"}]}': "packets[0].df: must be true or false",
    '{"packets": [{"sport": true}]}': "packets[0].sport: no number: True",
    '{"packets": [{"sport": 1e3}]}': "packets[0].sport: no number: 1000.0",
    '{"packets": [{"sport": 65536}]}': "packets[0].sport: out of range 0 to 65535",
    '{"packets": [{"at": NaN}]}': "packets[0].at: out of range",
    '{"packets": [{"repeat": 1000000000}]}': "packets[0].repeat: out of range",
    '{"packets": [{"id": "\\ud800"}]}': "packets[0].id: has half of a surrogate pair",
    '{"packets": [{"reply_to": "x"}]}': "packets[0].reply_to: no packet 'x'",
    '{"packets": [{"repeat": 2, "step": {"src": 1}}]}': "packets[0].step.src: the packet has no src",
    '{"packets": [{"ext": [{"h": "frag", "off": -8}]}]}': "packets[0].ext[0].off: out of range",
    '{"packets": [{"fragment": {"size": 7}}]}': "packets[0].fragment.size: out of range 8 to 65535",
    '{"packets": [{"ip": ["route del"]}]}': "packets[0].ip[0]: can't carry out: ip route del",
    '{"packets": [{"src": "::1", "dst": "::2", "in": "lo"}]}': "packets[0]: no packet of IPv4",
    '{"commands": ["-A \'"]}': "commands[0]: can't be split into arguments",
    '{"clock": "2027-03-17T12:30:15Z", "ruleset": "{{+99999999999999999 %Y}}"}': "ruleset: has no such time",
    '{"packets": [5]}': "packets[0]: must be an object",
    '{"packets": [{"src": "192.0.2.1"}]}': "packets[0]: a packet needs dst",
    '{"packets": [{"src": "192.0.2.1", "dst": "x"}]}': "packets[0].dst: no address: 'x'",
    '{"packets": [{"src": "192.0.2.1", "dst": "192.0.2.2", "in": "eth9"}]}': "packets[0].in: no interface 'eth9'",
    '{"packets": [{"local": true, "mark": "x", "src": "192.0.2.1", "dst": "192.0.2.2"}]}': "packets[0].mark: must be",
    '{"host": {"interfaces": [{"name": "a", "addresses": ["192.0.2"]}]}}': "host.interfaces[0].addresses[0]: no",
    '{"host": {"routes": [{"dst": "default"}]}}': "host.routes[0]: a route needs dev, or via",
    '{"ruleset": "*filter\\n-A INPUT -j NO\\nCOMMIT\\n"}': "ruleset: refused by iptables-restore: ",
    '{"commands": ["-A NO"]}': "commands[0]: refused by iptables: ",
}


@pytest.mark.parametrize("text", BAD)
def test_a_scenario_that_can_t_be_used(iptables_py: Run, tmp_path: Path, text: str) -> None:
    file = tmp_path / "scenario.json"
    file.write_text(text)
    says(iptables_py("test", "--answers", file), 2, BAD[text])


def test_a_scenario_that_is_nested_too_deeply(iptables_py: Run, tmp_path: Path) -> None:
    file = tmp_path / "scenario.json"
    file.write_text('{"name": ' + "[" * 100_000)
    says(iptables_py("test", "--answers", file), 2, "the scenario is nested too deeply")
