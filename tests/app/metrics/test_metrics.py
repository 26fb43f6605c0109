"""iptables-py metrics, read by Prometheus' own parser."""

from __future__ import annotations

from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from tests.harness.own import Run, says

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.v[46]"))
RULES = rb"""*filter
:INPUT DROP [12:3456]
:web - [0:0]
[18446744073709551615:180] -A INPUT -m comment --comment "a \"b\" \\ c\\n" -m comment --comment d -j web
[0:0] -A web -s 10.0.0.0/8 -j DROP
[1:2] -A web -s 10.0.0.0/8 -j DROP
COMMIT
*nat
COMMIT
"""
SETS = """create hosts hash:ip timeout 0
add hosts 192.0.2.1 timeout 0
add hosts 192.0.2.2 timeout 100
create six hash:net family inet6 maxelem 10
create ports bitmap:port range 0-10
add ports 1-3
create all list:set
add all hosts
"""


def read(text: bytes) -> dict[str, dict[tuple[str, ...], float]]:
    """Return the values by the names of samples and the values of their labels, in the order of the labels."""
    found: dict[str, dict[tuple[str, ...], float]] = {}
    for metric in text_string_to_metric_families(text.decode()):
        assert metric.documentation
        assert metric.type == ("counter" if metric.name.endswith(("_packets", "_bytes")) else "gauge")
        for sample in metric.samples:
            labels = tuple(sample.labels.values())
            assert labels not in found.setdefault(sample.name, {})
            found[sample.name][labels] = float(sample.value)
    return found


def test_the_ruleset(iptables_py: Run) -> None:
    assert iptables_py("ipset", "restore", stdin=SETS.encode()).returncode == 0
    assert iptables_py("restore", "-c", stdin=RULES).returncode == 0
    assert iptables_py("-A", "INPUT", "-m", "set", "--match-set", "hosts", "src").returncode == 0
    assert iptables_py("ip6tables", "-A", "INPUT", "-j", "ACCEPT").returncode == 0
    done = iptables_py("metrics")
    assert (done.returncode, done.stderr) == (0, b"")
    found = read(done.stdout)
    comment = r'a "b" \ c\n; d'
    rule = r'-m comment --comment "a \"b\" \\ c\\n" -m comment --comment d -j web'
    inside = ("ipv4", "filter")
    assert found["iptables_rule_packets_total"] == {
        (*inside, "INPUT", "1", comment, rule): float(2**64 - 1),
        (*inside, "INPUT", "2", "", "-m set --match-set hosts src"): 0,
        (*inside, "web", "1", "", "-s 10.0.0.0/8 -j DROP"): 0,
        (*inside, "web", "2", "", "-s 10.0.0.0/8 -j DROP"): 1,
        ("ipv6", "filter", "INPUT", "1", "", "-j ACCEPT"): 0,
    }
    assert found["iptables_rule_bytes_total"][(*inside, "web", "2", "", "-s 10.0.0.0/8 -j DROP")] == 2
    chains = [(*inside, name) for name in ("INPUT", "FORWARD", "OUTPUT")]
    assert [labels for labels in found["iptables_chain_policy_packets_total"] if labels[:2] == inside] == chains
    assert found["iptables_chain_policy_packets_total"][chains[0]] == 12
    assert found["iptables_chain_policy_bytes_total"][chains[0]] == 3456
    assert found["iptables_chain_policy"][(*chains[0], "DROP")] == 1
    assert set(found["iptables_chain_policy"].values()) == {1}
    assert {labels: value for labels, value in found["iptables_rules"].items() if value} == {
        (*inside, "INPUT"): 2,
        (*inside, "web"): 2,
        ("ipv6", "filter", "INPUT"): 1,
    }
    assert found["ipset_entries"] == {
        ("hosts", "hash:ip", "ipv4"): 2,
        ("six", "hash:net", "ipv6"): 0,
        ("ports", "bitmap:port", ""): 3,
        ("all", "list:set", ""): 1,
    }
    assert found["ipset_maxelem"] == {("hosts", "hash:ip", "ipv4"): 65536, ("six", "hash:net", "ipv6"): 10}
    assert found["ipset_references"][("hosts", "hash:ip", "ipv4")] == 2
    only = read(iptables_py("metrics", "-6").stdout)
    assert [labels[0] for labels in only["iptables_rules"]] == ["ipv6"] * 3


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_a_file(iptables_py: Run, state: Path, path: Path) -> None:
    found = read(iptables_py("metrics", path).stdout)
    rules = [line.partition("] ")[2] or line for line in path.read_text().splitlines() if "-A " in line]
    assert sum(found["iptables_rules"].values()) == len(found["iptables_rule_packets_total"]) >= len(rules)
    assert {labels[0] for labels in found["iptables_rules"]} == {f"ipv{path.suffix[-1]}"}
    assert "ipset_entries" not in found
    assert not state.exists()


def test_sets_of_a_file(iptables_py: Run, tmp_path: Path) -> None:
    sets = tmp_path / "sets"
    sets.write_text(SETS)
    rules = b"*filter\n-A INPUT -m set --match-set hosts src\nCOMMIT\n"
    found = read(iptables_py("metrics", "-", "--sets", sets, stdin=rules).stdout)
    assert found["ipset_entries"][("hosts", "hash:ip", "ipv4")] == 2


def test_bytes(iptables_py: Run) -> None:
    rules = b'*filter\n:\xff - [0:0]\n-A \xff -m comment --comment "\xc3\xa9\xe9"\nCOMMIT\n'
    found = read(iptables_py("metrics", "-", stdin=rules).stdout)
    assert [labels[2:5] for labels in found["iptables_rule_bytes_total"]] == [(r"\xff", "1", "\u00e9\\xe9")]


def test_nothing_to_print(iptables_py: Run, state: Path) -> None:
    done = iptables_py("metrics")
    assert (done.returncode, read(done.stdout)) == (0, {})
    assert not state.exists()


def test_what_is_refused(iptables_py: Run) -> None:
    says(iptables_py("metrics", "none.v4"), 2, "none.v4: No such file")
    says(iptables_py("metrics", "-", stdin=b"*filter\nx\n"), 2, "line 2", shows="x")
    says(iptables_py("metrics", "a", "b"), 2, "unexpected extra argument")
    says(iptables_py("metrics", "--sets", "none"), 2, "none: No such file")
