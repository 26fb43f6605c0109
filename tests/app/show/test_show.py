"""iptables-py show: the tree as plain lines and on a terminal, one chain, files, JSON."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from iptables_py.app.parsed import tables_of
from iptables_py.app.rulesets import restored
from iptables_py.app.show import report
from iptables_py.app.terminal import printed_rows
from tests.harness.own import Run, says

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.v[46]"))
RULES = b"""*filter
:INPUT DROP [12:3456]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:ssh - [0:0]
:empty - [0:0]
:deep - [0:0]
:alone - [0:0]
:alone2 - [0:0]
[100000:2000000] -A INPUT -i lo -j ACCEPT
[3:180] -A INPUT -p tcp -m tcp --dport 22 -m comment --comment "who \\"knocks\\"" -j ssh
-A INPUT -g empty
-A INPUT -m comment --comment only
-A FORWARD -s 10.0.0.0/8 -j ssh
-A ssh -s 192.0.2.1/32 -j deep
-A ssh -m limit --limit 3/min -j LOG --log-prefix "ssh: "
-A ssh -j RETURN
-A deep -j REJECT
-A alone -j alone2
COMMIT
*raw
:OUTPUT ACCEPT [0:0]
COMMIT
"""
TREE = """table filter
  INPUT policy DROP, 12 packets, 3456 bytes
    1   100K 2000K ACCEPT -i lo
    2     3   180 -> ssh -p tcp -m tcp --dport 22 # who "knocks"
      1 -> deep -s 192.0.2.1/32
        1 REJECT --reject-with icmp-port-unreachable
      2 LOG -m limit --limit 3/min --log-prefix "ssh: "
      3 RETURN
    3     0     0 => empty (no rules)
    4     0     0 - # only
  FORWARD policy ACCEPT
    1 -> ssh -s 10.0.0.0/8 (above)
  OUTPUT policy ACCEPT (no rules)
  alone not referenced
    1 -> alone2 (no rules)
"""


def test_the_tree(iptables_py: Run) -> None:
    assert iptables_py("restore", "-c", stdin=RULES).returncode == 0
    done = iptables_py("show")
    assert (done.returncode, done.stderr) == (0, b"")
    assert [re.sub(" +", " ", line) for line in done.stdout.decode().splitlines()] == [
        re.sub(" +", " ", line) for line in TREE.splitlines()
    ]
    assert [len(line) - len(line.lstrip()) for line in done.stdout.decode().splitlines()] == [
        len(line) - len(line.lstrip()) for line in TREE.splitlines()
    ]


def test_a_file_leaves_the_ruleset_alone(iptables_py: Run, state: Path) -> None:
    by_file = iptables_py("show", "--rules", "-", stdin=RULES)
    assert by_file.returncode == 0
    assert b"1  100K 2000K ACCEPT" in by_file.stdout
    assert not state.exists()


def test_one_chain(iptables_py: Run) -> None:
    iptables_py("restore", stdin=RULES)
    done = iptables_py("show", "ssh")
    assert done.stdout.startswith(b"table filter\n  ssh\n    1 -> deep -s 192.0.2.1/32\n      1 REJECT")
    assert done.stdout.count(b"\n") == 6
    done = iptables_py("show", "OUTPUT")  # also in raw, which has no rules
    assert done.stdout == b"".join(
        b"table %s\n  OUTPUT policy ACCEPT (no rules)\n" % name for name in (b"raw", b"filter")
    )
    assert iptables_py("show", "-t", "raw", "OUTPUT").stdout.startswith(b"table raw\n")


def test_a_chain_that_is_not_there(iptables_py: Run) -> None:
    iptables_py("restore", stdin=RULES)
    says(iptables_py("show", "alon"), 2, "no chain alon in any table: did you mean alone?")
    says(iptables_py("show", "-t", "raw", "ssh"), 2, "no chain ssh in table raw: it is in filter.")
    says(iptables_py("show", "-6", "ssh"), 2, "no chain ssh in any table: it is in filter of IPv4.")
    says(iptables_py("show", "-t", "raw", "INPUT"), 2, "it is in mangle, security, filter and nat.")
    says(iptables_py("show", "SSH"), 2, "did you mean ssh?")
    says(iptables_py("show", "nothing"), 2, "no chain nothing in any table: leave out CHAIN to show all chains")
    says(iptables_py("show", "--rules", "none.v4"), 2, "none.v4: No such file")
    done = iptables_py("show", "--rules", "-", stdin=b"*filter\n-A INPUT --dprot 1\n")
    says(done, 2, "line 2", "--dprot", shows="-A INPUT --dprot 1")


def test_nothing_to_show(iptables_py: Run) -> None:
    expected = b"table filter\n" + b"".join(
        b"  %s policy ACCEPT (no rules)\n" % name for name in (b"INPUT", b"FORWARD", b"OUTPUT")
    )
    assert iptables_py("show").stdout == expected
    assert iptables_py("show", "FORWARD").stdout == b"table filter\n  FORWARD policy ACCEPT (no rules)\n"
    assert iptables_py("show", "-t", "raw").stdout.startswith(b"table raw\n  PREROUTING policy ACCEPT")


def test_both_families(iptables_py: Run) -> None:
    v6 = b"IPv6:\ntable filter\n  INPUT policy ACCEPT\n    1 DROP -i six\n"
    iptables_py("-6", "-A", "INPUT", "-i", "six", "-j", "DROP")
    iptables_py("-6", "-N", "only")
    assert iptables_py("show").stdout.startswith(v6)  # nothing of IPv4, which is not used
    assert iptables_py("show", "INPUT").stdout == v6
    assert iptables_py("show", "-6").stdout.startswith(v6.partition(b"\n")[2])
    assert iptables_py("show", "-4").stdout.startswith(b"table filter\n  INPUT policy ACCEPT (no rules)\n")
    iptables_py("-P", "INPUT", "DROP")
    v4 = b"table filter\n  INPUT policy DROP (no rules)\n"
    assert iptables_py("show", "INPUT").stdout == v4 + v6
    both = iptables_py("show", "-4", "-6").stdout
    assert both.startswith(v4) and v6 in both and both == iptables_py("show").stdout
    assert iptables_py("show", "only").stdout == b"IPv6:\ntable filter\n  only not referenced (no rules)\n"
    assert iptables_py("show", "-t", "nat").stdout.startswith(b"table nat\n")
    says(iptables_py("show", "-4", "-6", "--rules", "x"), 2, "leave out -4 or -6")


def test_json_of_both_families(iptables_py: Run) -> None:
    iptables_py("-A", "INPUT", "-j", "DROP")
    iptables_py("-6", "-N", "only")
    found = json.loads(iptables_py("show", "--json").stdout)
    assert (found["version"], found["family"], found["tables"][0]["chains"][0]["chain"]) == (1, 4, "INPUT")
    assert [chain["chain"] for chain in found["ipv6"]["tables"][0]["chains"]][-1] == "only"
    assert json.loads(iptables_py("show", "--json", "-6").stdout)["tables"] == found["ipv6"]["tables"]
    for words in (["-4"], ["-6"], ["--rules", "-"]):
        assert "ipv6" not in json.loads(iptables_py("show", "--json", *words, stdin=RULES).stdout)


def test_chains_that_go_in_circles(iptables_py: Run) -> None:
    text = b"*filter\n:a - [0:0]\n:b - [0:0]\n-A a -j b\n-A b -j a\nCOMMIT\n"
    done = iptables_py("show", "--rules", "-", "a", stdin=text)
    assert done.stdout == b"table filter\n  a\n    1 -> b\n      1 -> a (above)\n"
    assert b"  a\n" in iptables_py("show", "--rules", "-", stdin=text).stdout


def test_very_deep_chains(iptables_py: Run) -> None:
    count = 1500
    made = "".join(f":c{number} - [0:0]\n" for number in range(count))
    jumps = "".join(f"-A c{number} -j c{number + 1}\n" for number in range(count - 1))
    done = iptables_py("show", "--rules", "-", "c0", stdin=f"*filter\n{made}{jumps}COMMIT\n".encode())
    assert done.returncode == 0
    lines = done.stdout.decode().splitlines()
    assert lines[:3] == ["table filter", "  c0 not referenced", "    1 -> c1"]
    assert lines[-1] == f"{'  ' * count}1 -> c{count - 1} (no rules)"
    assert len(lines) == count + 1


def test_a_chain_that_is_called_as_a_target_is(iptables_py: Run) -> None:
    text = b"*filter\n:LOG - [0:0]\n-A INPUT -j LOG\n-A LOG -j DROP\nCOMMIT\n"
    done = iptables_py("show", "--rules", "-", "INPUT", stdin=text)
    assert done.stdout == b"table filter\n  INPUT policy ACCEPT\n    1 -> LOG\n      1 DROP\n"
    found = json.loads(iptables_py("show", "--json", "--rules", "-", stdin=text).stdout)
    assert found["tables"][0]["chains"][0]["rules"][0]["target"] == "LOG"


def test_json(iptables_py: Run) -> None:
    iptables_py("restore", "-c", stdin=RULES)
    found = json.loads(iptables_py("show", "--json").stdout)
    assert (found["version"], found["family"], found["rules"]) == (1, 4, None)
    assert [one["table"] for one in found["tables"]] == ["raw", "filter"]
    chains = {one["chain"]: one for one in found["tables"][1]["chains"]}
    assert {name: value for name, value in chains["INPUT"].items() if name != "rules"} == {
        "chain": "INPUT",
        "policy": "DROP",
        "packets": 12,
        "bytes": 3456,
        "references": 0,
    }
    assert chains["ssh"]["references"] == 2
    assert chains["INPUT"]["rules"][1] == {
        "number": 2,
        "packets": 3,
        "bytes": 180,
        "rule": '-p tcp -m tcp --dport 22 -m comment --comment "who \\"knocks\\"" -j ssh',
        "conditions": "-p tcp -m tcp --dport 22",
        "target": "ssh",
        "goto": False,
        "target_options": "",
        "comments": ['who "knocks"'],
    }
    (one,) = json.loads(iptables_py("show", "--json", "deep").stdout)["tables"][0]["chains"]
    assert one["rules"][0]["target_options"] == "--reject-with icmp-port-unreachable"


def test_bytes(iptables_py: Run) -> None:
    rule = b'-A \xff -m comment --comment "\xe9 \x1b[31m" -j DROP'
    text = b"*filter\n:\xff - [0:0]\n%b\nCOMMIT\n" % rule
    done = iptables_py("show", "--rules", "-", b"\xff", stdin=text)
    assert done.stdout == b"table filter\n  \xff not referenced\n    1 DROP # \xe9 \\x1b[31m\n"


# --- on a terminal


def on_terminal(path: Path, width: int) -> list[str]:
    """Return the lines for a terminal of that width, without colours."""
    family = int(path.suffix[-1])
    tables = dict(tables_of(restored(str(path), path.read_bytes(), family, counters=True), family))
    return printed_rows(report.rows(report.tree(tables), True), width).decode("utf-8", "surrogateescape").splitlines()


@pytest.mark.parametrize("width", [20, 80, 160])
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_the_examples_fit(path: Path, width: int) -> None:
    lines = on_terminal(path, width)
    assert width < 80 or max(map(len, lines)) <= width  # 20 columns are too few for a chain's name
    assert not any(line != line.rstrip() for line in lines)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_a_wide_terminal_has_the_plain_lines(iptables_py: Run, path: Path) -> None:
    plain = iptables_py("show", "--rules", path).stdout.decode().splitlines()
    wide = [re.sub("[ \u2502]+", " ", line) for line in on_terminal(path, 1000)]
    assert set(plain) and {re.sub(" +", " ", line) for line in plain} <= set(wide)
