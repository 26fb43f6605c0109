"""iptables-py graph as a command: selection, formats, files, and what draws SVG."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.app.graph.graphs import RULES, many
from tests.harness.own import Run, says

NO_LIBRARY = """raise ModuleNotFoundError("No module named 'grandalf'", name="grandalf")"""


@pytest.fixture
def no_graphviz(tmp_path: Path) -> dict[str, str]:
    """Return an environment in which no program is found."""
    empty = tmp_path / "empty"
    empty.mkdir()
    return {"PATH": str(empty)}


@pytest.fixture
def graphviz(tmp_path: Path) -> Path:
    """Return a directory with a program dot that prints its words and input, or fails if it is asked to."""
    program = tmp_path / "bin" / "dot"
    program.parent.mkdir()
    program.write_text('#!/bin/sh\n[ -z "$BROKEN" ] || { echo "no memory" >&2; exit 3; }\necho "<svg $*/>"\ncat\n')
    program.chmod(0o755)
    return program.parent


def path_with(directory: Path) -> str:
    return f"{directory}:{os.environ['PATH']}"


def test_the_ruleset_of_both_families(iptables_py: Run) -> None:
    iptables_py("restore", stdin=RULES)
    iptables_py("-6", "-P", "FORWARD", "DROP")
    done = iptables_py("graph")
    assert (done.returncode, done.stderr) == (0, b"")
    titles = [line.strip() for line in done.stdout.decode().splitlines() if "  label=" in line]
    assert [title.split('"')[1] for title in titles] == ["IPv6 table filter", "table filter", "table nat"]
    assert b"IPv6" not in iptables_py("graph", "-4").stdout
    assert iptables_py("graph", "-6").stdout.count(b"subgraph") == 1
    assert iptables_py("graph", "-4", "-t", "nat").stdout.count(b"subgraph") == 1


def test_the_format_follows_the_name(iptables_py: Run, tmp_path: Path, no_graphviz: dict[str, str]) -> None:
    for name, begin in {"a.dot": "digraph", "a.gv": "digraph", "a.mmd": "%%", "a.SVG": "<svg"}.items():
        done = iptables_py("graph", "--rules", "-", "--output", tmp_path / name, stdin=RULES, env=no_graphviz)
        assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
        assert (tmp_path / name).read_text().startswith(begin)
    done = iptables_py("graph", "--rules", "-", "--format", "dot", "--output", tmp_path / "a.txt", stdin=RULES)
    assert (tmp_path / "a.txt").read_bytes() == (tmp_path / "a.dot").read_bytes()
    assert (
        iptables_py("graph", "--rules", "-", "--output", "-", stdin=RULES).stdout == (tmp_path / "a.dot").read_bytes()
    )
    says(iptables_py("graph", "--output", "a.txt"), 2, "give --format, or a name for --output that ends in .dot")
    says(iptables_py("graph", "--output", "no/a.dot"), 1, "no/a.dot: No such file or directory")


def test_graphviz_draws_if_it_is_there(iptables_py: Run, graphviz: Path) -> None:
    environment = {"PATH": path_with(graphviz)}
    done = iptables_py("graph", "--rules", "-", "--format", "svg", stdin=RULES, env=environment)
    assert done.stdout.startswith(b"<svg -Tsvg/>\ndigraph iptables {")
    failed = iptables_py("graph", "--format", "svg", env={**environment, "BROKEN": "yes"})
    says(failed, 1, "dot failed: no memory")


def test_nothing_draws(iptables_py: Run, tmp_path: Path, no_graphviz: dict[str, str]) -> None:
    (tmp_path / "grandalf.py").write_text(NO_LIBRARY)
    done = iptables_py("graph", "--format", "svg", env={**no_graphviz, "PYTHONPATH": str(tmp_path)})
    says(done, 1, "SVG needs Graphviz", "pip install 'iptables-py[graph]'", "--format dot")


def test_counters_and_all(iptables_py: Run) -> None:
    done = iptables_py("graph", "--rules", "-", "--counters", stdin=RULES)
    assert b"5 packets" in done.stdout and b"penwidth=8" in done.stdout
    plain = iptables_py("graph", "--rules", "-", stdin=RULES).stdout
    assert b"penwidth" not in plain and b"canary" not in plain
    assert b"canary" in iptables_py("graph", "--rules", "-", "--all", stdin=RULES).stdout
    done = iptables_py("graph", "--rules", "-", stdin=many(100))
    assert done.stderr == b"iptables-py graph: 60 of 101 chains are drawn; --all draws all\n"
    assert b"41 more chains" in done.stdout
    assert iptables_py("graph", "--rules", "-", "--all", stdin=many(100)).stderr == b""


def test_one_chain(iptables_py: Run) -> None:
    done = iptables_py("graph", "ssh", "--rules", "-", stdin=RULES)
    assert b"filter ssh" in done.stdout and b"INPUT" not in done.stdout
    says(iptables_py("graph", "sssh", "--rules", "-", stdin=RULES), 2, "no chain sssh", "did you mean ssh?")
    says(iptables_py("graph", "-4", "-6", "--rules", "-"), 2, "a FILE has the rules of one family")
    says(iptables_py("graph", "--rules", "nowhere"), 2, "nowhere: No such file")


def test_a_rule_with_an_unknown_extension(iptables_py: Run) -> None:
    content = b"*filter\n:INPUT DROP [0:0]\n-A INPUT -m nosuch --x 1 -j ACCEPT\nCOMMIT\n"
    done = iptables_py("graph", "--rules", "-", "--format", "mermaid", stdin=content)
    assert b"unknown extensions, their rules are kept as text: nosuch" in done.stderr
    assert b'["INPUT<br/>1 rule<br/>1 with unknown extensions"]' in done.stdout
    assert b"ACCEPT" not in done.stdout


def test_a_file_that_cannot_be_written(iptables_py: Run) -> None:
    done = iptables_py("graph", "--output", "missing/x.dot")
    reason = "iptables-py graph: --output missing/x.dot: No such file or directory: name a file that can be written."
    assert (done.returncode, done.stderr.decode()) == (1, f"{reason}\n")


def saved(*rules: str) -> bytes:
    """Return input of a restore with these rules in INPUT."""
    return "\n".join(("*filter", ":INPUT ACCEPT [0:0]", *(f"-A INPUT {rule}" for rule in rules), "COMMIT", "")).encode()


def test_rules_that_no_packet_matches_are_grey(iptables_py: Run) -> None:
    never = "-m statistic --mode random --probability 0 -j ACCEPT"
    rules = ("-i lo -j ACCEPT", "-p tcp -j DROP", "-p tcp -j ACCEPT", never)
    iptables_py("restore", stdin=saved(*rules))
    edges = [line for line in iptables_py("graph", "--dead", "-4").stdout.decode().splitlines() if "->" in line]
    grey = [line for line in edges if "never" in line]
    assert ['label="3: -p tcp\\lnever reached' in line for line in grey] == [True, False]
    assert "never matches" in grey[1]
    assert b"never" not in iptables_py("graph", "-4").stdout
    done = iptables_py("graph", "--dead", "--rules", "-", stdin=saved("-m zzz"))
    assert done.returncode == 2
    assert b"--dead: rules with unknown extensions can't be checked: 1" in done.stderr
