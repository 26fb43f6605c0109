"""Graphs of rulesets for the tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from iptables_py.app.graph.building import Wish, graph_of
from iptables_py.app.graph.model import Graph
from iptables_py.app.parsed import tables_of
from iptables_py.app.rulesets import Scratch, restored

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.v[46]"))
RULES = b"""*nat
:PREROUTING ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A PREROUTING -p tcp -m tcp --dport 80 -j DNAT --to-destination 192.0.2.1:8080
COMMIT
*filter
:INPUT DROP [40:4000]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:ssh - [0:0]
:other - [0:0]
:canary - [0:0]
:alone - [0:0]
[9:900] -A INPUT -i lo -j ACCEPT
[5:500] -A INPUT -p tcp -m tcp --dport 22 -m comment --comment "who \\"knocks\\"" -j ssh
[1:100] -A INPUT -p udp -m udp -m multiport --dports 53,123 -j ACCEPT
-A INPUT -s 10.0.0.0/8 -j ssh
-A INPUT -g other
-A ssh -m limit --limit 3/min -j LOG --log-prefix "ssh: "
-A ssh -s 192.0.2.1/32 -j RETURN
-A ssh -p tcp -j REJECT --reject-with tcp-reset
-A alone -m comment --comment x -j DROP
COMMIT
"""
# all that a format could take for something else; the chains a\\xff and a\xff look the same where bytes are escaped
NASTY = b"""*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:a\xff - [0:0]
:a\\xff - [0:0]
:end - [0:0]
:]--><b>&amp;|{}; - [0:0]
:q"q - [0:0]
:\xe9\x8e\x96 - [0:0]
-A INPUT -m comment --comment "\\" \\\\ \\\\n &lt; <script>alert(1)</script> ]]> \xff \x01 \xe2\x80\xae" -j a\xff
-A INPUT -i "]|x" -j a\\xff
-A INPUT -m string --string "-m tcp %%{init}%% `x` #35; --x" --algo bm -j end
-A INPUT -i &#9; -j ]--><b>&amp;|{};
-A INPUT -i x -j "q\\"q"
-A INPUT -i \\ -j \xe9\x8e\x96
-A end -j NFLOG --nflog-prefix "\\l\\N\\G <br/>"
COMMIT
"""


def loaded(content: bytes, family: int = 4) -> Scratch:
    """Return a ruleset with the rules of a save file."""
    return restored("-", content, family, counters=True)


def graph(content: bytes, wish: Wish | None = None, family: int = 4) -> Graph:
    """Return the graph of the rules of a save file."""
    return graph_of({"": dict(tables_of(loaded(content, family), family))}, wish or Wish())


def of_example(path: Path) -> Graph:
    """Return the graph of a file whose name ends in its family."""
    return graph(path.read_bytes(), Wish(counters=True), int(path.suffix[2:]))


def many(chains: int) -> bytes:
    """Return rules with that many chains, to which INPUT jumps."""
    names = [f"c{number}" for number in range(chains)]
    lines = [*(f":{name} - [0:0]" for name in names), *(f"-A INPUT -j {name}" for name in names)]
    return "\n".join(["*filter", ":INPUT ACCEPT [0:0]", *lines, "COMMIT", ""]).encode()


CASES = [
    *(pytest.param(path.read_bytes(), int(path.suffix[2:]), id=path.name) for path in EXAMPLES),
    pytest.param(RULES, 4, id="rules"),
    pytest.param(NASTY, 4, id="nasty"),
    pytest.param(many(100), 4, id="many"),
    pytest.param(b"", 4, id="nothing"),
]
