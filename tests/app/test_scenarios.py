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
