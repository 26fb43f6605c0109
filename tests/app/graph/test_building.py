"""From rules to a graph: which chains are drawn, which rules share an edge, and what labels say."""

from __future__ import annotations

import pytest

from iptables_py import extensions
from iptables_py.app.graph.building import MOST, Wish
from iptables_py.app.graph.model import ENDS, Edge, Graph
from iptables_py.app.parsed import tables_of
from tests.app.graph.graphs import CASES, NASTY, RULES, graph, loaded, many

Short = tuple[str, str, str, tuple[str, ...]]


def edges(found: Graph) -> list[Edge]:
    return [edge for cluster in found.clusters for edge in cluster.edges]


def short(found: Graph) -> list[Short]:
    return [(edge.source, edge.target, edge.kind, edge.lines) for edge in edges(found)]


def ids(found: Graph) -> list[str]:
    return [node.id for cluster in found.clusters for node in cluster.nodes]


def test_rules_with_the_same_target_are_one_edge() -> None:
    assert short(graph(RULES)) == [
        (
            "nat PREROUTING",
            "nat -j DNAT",
            "end",
            ("1: -p tcp --dport 80", "\xa0\xa0\xa0--to-destination 192.0.2.1:8080"),
        ),
        ("nat PREROUTING", "nat -j ACCEPT", "policy", ("policy",)),
        ("filter INPUT", "filter -j ACCEPT", "end", ("1: -i lo", "3: -p udp --dports 53,123")),
        ("filter INPUT", "filter ssh", "jump", ("2: -p tcp --dport 22", "4: -s 10.0.0.0/8")),
        ("filter INPUT", "filter other", "goto", ("5: every packet", "goto")),
        ("filter INPUT", "filter -j DROP", "policy", ("policy",)),
        ("filter ssh", "filter -j REJECT", "end", ("3: -p tcp --reject-with tcp-reset",)),
        ("filter alone", "filter -j DROP", "end", ("1: every packet",)),
    ]


def test_nodes() -> None:
    nodes = {node.id: (node.kind, node.lines) for cluster in graph(RULES).clusters for node in cluster.nodes}
    assert nodes == {
        "nat PREROUTING": ("base", ("PREROUTING", "1 rule")),
        "nat -j DNAT": ("address", ("DNAT",)),
        "nat -j ACCEPT": ("pass", ("ACCEPT",)),
        "filter INPUT": ("base", ("INPUT", "5 rules")),
        "filter ssh": ("chain", ("ssh", "3 rules", "with LOG, RETURN")),
        "filter other": ("chain", ("other", "no rules")),
        "filter alone": ("unused", ("alone", "1 rule", "no rule refers to it")),
        "filter -j ACCEPT": ("pass", ("ACCEPT",)),
        "filter -j DROP": ("stop", ("DROP",)),
        "filter -j REJECT": ("stop", ("REJECT",)),
    }


def test_titles_have_the_rules_in_full() -> None:
    found = {(edge.source, edge.target): edge.title for edge in edges(graph(RULES))}
    assert found["filter INPUT", "filter ssh"] == (
        '2: -p tcp -m tcp --dport 22 -m comment --comment "who \\"knocks\\"" -j ssh\n4: -s 10.0.0.0/8 -j ssh'
    )
    (ssh,) = (node for cluster in graph(RULES).clusters for node in cluster.nodes if node.id == "filter ssh")
    assert ssh.title.splitlines() == [
        "ssh",
        "3 rules",
        '1: -m limit --limit 3/min -j LOG --log-prefix "ssh: "',
        "2: -s 192.0.2.1/32 -j RETURN",
    ]


def test_a_rule_that_never_matches_has_an_edge_of_its_own() -> None:
    rules = {
        (chain.name, rule.number): rule.id
        for _, chains in tables_of(loaded(RULES), 4)
        for chain in chains
        for rule in chain.rules
    }
    found = edges(graph(RULES, Wish(dead={rules["INPUT", 3]: "never matches"})))
    accepting = [edge for edge in found if edge.target == "filter -j ACCEPT"]
    assert [(edge.lines, edge.is_dead) for edge in accepting] == [
        (("1: -i lo",), False),
        (("3: -p udp --dports 53,123", "never matches"), True),
    ]
    assert [edge for edge in found if edge.is_dead] == accepting[1:]


def test_tables_are_in_the_order_of_a_packet() -> None:
    tables = ("filter", "security", "nat", "mangle", "raw")
    content = "".join(f"*{table}\n:OUTPUT DROP [0:0]\nCOMMIT\n" for table in tables if table != "nat")
    content += "*nat\n:OUTPUT ACCEPT [0:0]\n-A OUTPUT -j ACCEPT\nCOMMIT\n"
    assert [one.id for one in graph(content.encode()).clusters] == ["raw", "mangle", "nat", "filter", "security"]


def test_all_leaves_out_no_chain() -> None:
    drawn = set(ids(graph(RULES)))
    assert set(ids(graph(RULES, Wish(every=True)))) - drawn == {
        *("filter FORWARD", "filter OUTPUT", "filter canary"),
        *("nat INPUT", "nat OUTPUT", "nat POSTROUTING"),
    }


def test_nothing_but_idle_chains_is_drawn_all_the_same() -> None:
    assert ids(graph(b"*filter\n:INPUT ACCEPT [0:0]\nCOMMIT\n")) == [
        *("filter INPUT", "filter FORWARD", "filter OUTPUT", "filter -j ACCEPT")
    ]


def test_a_start_has_only_what_it_leads_to() -> None:
    found = graph(RULES, Wish(start="ssh"))
    assert ids(found) == ["filter ssh", "filter -j REJECT"]


def test_no_more_chains_than_the_most() -> None:
    found = graph(many(100))
    (cluster,) = found.clusters
    (more,) = (node for node in cluster.nodes if node.kind == "more")
    assert (found.drawn, found.chains, more.lines) == (MOST, 101, ("41 more chains",))
    assert len([node for node in cluster.nodes if node.kind in ("base", "chain")]) == MOST
    (to_more,) = (edge for edge in cluster.edges if edge.target == more.id)
    assert to_more.lines == ("60: every packet", "61: every packet", "and 39 more rules")
    assert len(to_more.title.splitlines()) == 41
    whole = graph(many(100), Wish(every=True))
    assert (whole.drawn, whole.chains) == (103, 103)


def test_counters_are_widths() -> None:
    found = graph(RULES, Wish(counters=True))
    by_target = {(edge.source, edge.target): edge for edge in edges(found)}
    policy, jump = by_target["filter INPUT", "filter -j DROP"], by_target["filter INPUT", "filter ssh"]
    idle = by_target["filter ssh", "filter -j REJECT"]
    assert [one.lines[-1] for one in (policy, jump, idle)] == ["40 packets", "5 packets", "0 packets"]
    assert found.width(policy) == 8 > found.width(jump) > found.width(idle) == 1
    assert {graph(RULES).width(edge) for edge in edges(found)} == {1}


def test_every_end_is_a_target() -> None:
    assert [name for name in ENDS if extensions.load("target", name, 4) is None] == []


def test_a_loop_that_nothing_leads_to() -> None:
    content = b"*filter\n:INPUT DROP [0:0]\n:a - [0:0]\n:b - [0:0]\n-A a -j b\n-A b -j a\nCOMMIT\n"
    found = short(graph(content))
    assert [one[:3] for one in found[1:]] == [("filter a", "filter b", "jump"), ("filter b", "filter a", "jump")]


@pytest.mark.parametrize(("content", "family"), CASES)
def test_ids_are_unique_and_texts_printable(content: bytes, family: int) -> None:
    found = graph(content, family=family)
    every = ids(found)
    assert len(every) == len(set(every))
    texts = [text for cluster in found.clusters for node in cluster.nodes for text in (node.id, *node.lines)]
    assert all(text.isprintable() for text in texts)
    for cluster in found.clusters:
        own = {node.id for node in cluster.nodes}
        assert all({edge.source, edge.target} <= own for edge in cluster.edges)


@pytest.mark.parametrize(
    ("rule", "lines"),
    [
        ("-m state --state NEW -j DROP", ["1: --state NEW"]),
        ("-m recent --set --name x -j DROP", ["1: -m recent --set --name x", "--mask 255.255.255.255 --rsource"]),
        ("-m helper --helper ftp -m cpu --cpu 1 -j DROP", ["1: --helper ftp --cpu 1"]),
        ("-p tcp -m tcp -m conntrack ! --ctstate NEW -j DROP", ["1: -p tcp ! --ctstate NEW"]),
        ("-p tcp -m limit --limit 1/s -j DROP", ["1: -p tcp --limit 1/sec"]),
        ('-m string --string "-m tcp --x" --algo bm -j DROP', ['1: --string "-m tcp --x" --algo bm']),
        (
            f"-m string --string {'x' * 100} --algo bm -j DROP",
            [f'1: --string "{"x" * 30}', "x" * 43, f'{"x" * 27}" --algo bm'],
        ),
        (
            "-m multiport --sports 1,2 -m iprange --src-range 192.0.2.1-192.0.2.200 -m limit --limit 1/s"
            " -m owner --uid-owner 5 -m connlimit --connlimit-above 3 -m pkttype --pkt-type multicast -j DROP",
            [],
        ),
    ],
)
def test_labels(rule: str, lines: list[str]) -> None:
    proto = "-p udp " if "--sports" in rule else ""
    content = f"*filter\n:OUTPUT ACCEPT [0:0]\n-A OUTPUT {proto}{rule}\nCOMMIT\n"
    shown = edges(graph(content.encode()))[0].lines
    if lines:
        assert [line.lstrip("\xa0") for line in shown] == lines
    else:
        assert len(shown) == 4 and shown[-1].endswith("\u2026")


def test_different_bytes_are_different_chains() -> None:
    found = ids(graph(NASTY))
    assert "filter a\\xff" in found and "filter a\\\\xff" in found


def test_every_target_after_which_no_packet_goes_on_is_an_end() -> None:
    ends = {module.NAME for family in (4, 6) for module in extensions.every("target", family) if module.ENDS}
    assert ends <= ENDS.keys()
