"""iptables-py find against a naive search over generated rules, whose meaning is known from their generation.

There are only few addresses, ports and names, so that a value can be modelled as the set of what matches it.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iptables_py.app.find.fields import Facts, fields
from iptables_py.app.find.language import BadExpression, parse
from iptables_py.app.find.spans import Span, is_empty
from iptables_py.app.parsed import tables_of
from iptables_py.app.rulesets import restored

FAMILIES = st.sampled_from((4, 6))
FIRST = {4: int(ipaddress.ip_address("10.0.0.0")), 6: int(ipaddress.ip_address("2001:db8::8:0"))}
BITS = {4: 32, 6: 128}
ELSE = frozenset([None])  # all other values, which only a value after ! includes
HOSTS = frozenset(range(8))
PORTS, STATES = frozenset(range(6)), frozenset(("NEW", "ESTABLISHED", "RELATED"))
INTERFACES = frozenset(("eth0", "eth1", "lo"))
PROTOCOLS, TARGETS, MARKS = ("tcp", "udp"), ("ACCEPT", "DROP"), frozenset(range(8))
Some = tuple[str, frozenset[Any]]  # how a value is written, and what it includes


def host(number: int, family: int) -> str:
    """Return the address of that number."""
    return str((ipaddress.IPv4Address if family == 4 else ipaddress.IPv6Address)(FIRST[family] + number))


@st.composite
def networks(draw: st.DrawFn, family: int) -> Some:
    """Draw a network of one, two, four or eight addresses, or one with a non-contiguous mask."""
    number = draw(st.sampled_from(sorted(HOSTS)))
    if draw(st.booleans()):
        bits = draw(st.integers(0, 7))
        mask = (1 << BITS[family]) - 8 + bits
        text = str((ipaddress.IPv4Address if family == 4 else ipaddress.IPv6Address)(mask))
        return f"{host(number, family)}/{text}", frozenset(one for one in HOSTS if one & bits == number & bits)
    free = draw(st.integers(0, 3))
    return f"{host(number, family)}/{BITS[family] - free}", frozenset(x for x in HOSTS if x >> free == number >> free)


@st.composite
def address_ranges(draw: st.DrawFn, family: int) -> Some:
    low, high = sorted(draw(st.tuples(*[st.sampled_from(sorted(HOSTS))] * 2)))
    return f"{host(low, family)}-{host(high, family)}", frozenset(range(low, high + 1))


@st.composite
def port_ranges(draw: st.DrawFn) -> Some:
    low, high = sorted(draw(st.tuples(*[st.sampled_from(sorted(PORTS))] * 2)))
    return (str(low) if low == high else f"{low}:{high}"), frozenset(range(low, high + 1))


def listed(parts: st.SearchStrategy[Some]) -> st.SearchStrategy[Some]:
    """Return a strategy for several parts, joined with commas."""
    several = st.lists(parts, min_size=1, max_size=3)
    return several.map(lambda found: (",".join(text for text, _ in found), frozenset().union(*(s for _, s in found))))


STATE_LISTS = listed(st.sampled_from(sorted(STATES)).map(lambda state: (state, frozenset([state]))))
INTERFACE_NAMES = st.sampled_from([*((name, frozenset([name])) for name in sorted(INTERFACES))]) | st.just(
    ("eth+", frozenset(("eth0", "eth1")))
)
MASKED_MARKS = st.tuples(st.integers(0, 3), st.integers(1, 3)).map(
    lambda pair: (f"{pair[0] & pair[1]:#x}/{pair[1]:#x}", frozenset(m for m in MARKS if (m ^ pair[0]) & pair[1] == 0))
)


@dataclass(frozen=True)
class Made:
    """A rule: the possible values of each field that it mentions, its packet counter, and its line.

    limits: the same without values that need not fit, which is one of the ports in --ports
    """

    sets: dict[str, frozenset[Any]]
    limits: dict[str, frozenset[Any]]
    packets: int
    line: str


@st.composite
def made(draw: st.DrawFn, family: int) -> Made:
    sets: dict[str, frozenset[Any]] = {}
    limits: dict[str, frozenset[Any]] = {}
    words: list[str] = []

    def add(fields: str, option: str, values: st.SearchStrategy[Some], every: frozenset[Any]) -> None:
        negated, (text, fits) = draw(st.booleans()), draw(values)
        for name in fields.split():
            for known in (sets,) if option == "--ports" and not negated else (sets, limits):
                known[name] = known.get(name, every) & (every - fits if negated else fits)
        words.extend(["!"] * negated + [option, text])

    def maybe() -> bool:
        return draw(st.booleans())

    for name in ("src", "dst"):
        if maybe():
            add(name, f"--{name}", networks(family), HOSTS | ELSE)
    if maybe():
        add("in", "-i", INTERFACE_NAMES, INTERFACES | ELSE)
    if maybe():
        protocol = draw(st.sampled_from(PROTOCOLS))
        sets["proto"] = limits["proto"] = frozenset([protocol])
        words += ["-p", protocol]
        for name in ("sport", "dport"):
            if maybe():
                words += ["-m", protocol] * (words[-2:] == ["-p", protocol])
                add(name, f"--{name}", port_ranges(), PORTS | ELSE)
        if maybe():
            words += ["-m", "multiport"]
            fields, option = draw(st.sampled_from([("sport", "sports"), ("dport", "dports"), ("sport dport", "ports")]))
            # multiport's ranges must have more than one port, and it accepts at most 15 ports
            add(fields, f"--{option}", listed(port_ranges()), PORTS | ELSE)
    for name in ("src", "dst"):
        if maybe():
            words += ["-m", "iprange"]
            add(name, f"--{name}-range", address_ranges(family), HOSTS | ELSE)
    if maybe():
        words += ["-m", "conntrack"]
        add("ctstate", "--ctstate", STATE_LISTS, STATES | ELSE)
    if maybe():
        words += ["-m", "mark"]
        add("mark", "--mark", MASKED_MARKS, MARKS)
    if maybe():
        target = draw(st.sampled_from(TARGETS))
        sets["target"] = limits["target"] = frozenset([target])
        words += ["-j", target]
    packets = draw(st.integers(0, 3))
    return Made(sets, limits, packets, f"[{packets}:0] -A INPUT {' '.join(words)}")


ORDERS: dict[str, Callable[[int, int], bool]] = {
    "<": lambda one, other: one < other,
    "<=": lambda one, other: one <= other,
    ">": lambda one, other: one > other,
    ">=": lambda one, other: one >= other,
    "=": lambda one, other: one == other,
    "is": lambda one, other: one == other,
    "": lambda one, other: one == other,
    "!=": lambda one, other: one != other,
}
Asked = tuple[str, Callable[[Made], bool]]


def single(values: Any) -> st.SearchStrategy[Some]:
    return st.sampled_from(sorted(values)).map(lambda value: (str(value), frozenset([value])))


@st.composite
def conditions(draw: st.DrawFn, family: int) -> Asked:
    """Draw an expression of one condition, and its meaning as a function."""
    if draw(st.integers(0, 5)) == 0:
        order, number = draw(st.sampled_from(sorted(ORDERS))), draw(st.integers(0, 3))
        return f"packets {order} {number}", lambda rule: ORDERS[order](rule.packets, number)
    if draw(st.integers(0, 5)) == 0:
        name, values = draw(st.sampled_from([("target", TARGETS), ("proto", PROTOCOLS)]))
        value, order = draw(st.sampled_from(values)), draw(st.sampled_from(["", "is", "=", "!=", "~"]))
        return f"{name} {order} {value}", lambda rule: (value in rule.sets.get(name, ())) is (order != "!=")
    several: dict[str, st.SearchStrategy[Some]] = {
        **dict.fromkeys(("src", "dst"), networks(family) | address_ranges(family)),
        **dict.fromkeys(("sport", "dport"), listed(port_ranges())),
        "in": single(INTERFACES),
        "proto": single(PROTOCOLS),
        "ctstate": single(STATES),
        "target": single(TARGETS),
        "mark": single(MARKS),
    }
    name = draw(st.sampled_from(sorted(several)))
    if draw(st.booleans()):
        wider = {"in": INTERFACE_NAMES, "ctstate": STATE_LISTS, "mark": MASKED_MARKS | several["mark"]}
        text, asked = draw(wider.get(name, several[name]))
        return f"{name} within {text}", lambda rule: name in rule.limits and rule.limits[name] <= asked
    text, asked = draw(several[name])
    return f"{name} has {text}", lambda rule: name in rule.sets and asked <= rule.sets[name]


def joined(parts: st.SearchStrategy[Asked]) -> st.SearchStrategy[Asked]:
    """Return a strategy for expressions of several conditions."""

    def inverted(one: Asked) -> Asked:
        return f"not ({one[0]})", lambda rule: not one[1](rule)

    def both(one: Asked, other: Asked) -> Asked:
        return f"({one[0]}) and ({other[0]})", lambda rule: one[1](rule) and other[1](rule)

    def either(one: Asked, other: Asked) -> Asked:
        return f"({one[0]}) or ({other[0]})", lambda rule: one[1](rule) or other[1](rule)

    return st.one_of(parts.map(inverted), st.builds(both, parts, parts), st.builds(either, parts, parts))


def facts_of(rules: list[Made], family: int) -> list[Facts]:
    """Return the rules as they are after a restore."""
    text = "*filter\n" + "".join(rule.line + "\n" for rule in rules) + "COMMIT\n"
    ruleset = dict(tables_of(restored("-", text.encode(), family, counters=True), family))
    return [Facts("filter", chain.name, rule) for chain in ruleset["filter"] for rule in chain.rules]


@given(FAMILIES, st.data())
@settings(deadline=None)
def test_it_agrees_with_a_naive_walk(family: int, data: st.DataObject) -> None:
    rules = data.draw(st.lists(made(family), min_size=1, max_size=8))
    facts = facts_of(rules, family)
    assert len(facts) == len(rules)
    for expression, means in data.draw(
        st.lists(st.recursive(conditions(family), joined, max_leaves=6), min_size=1, max_size=8)
    ):
        found = list(map(parse(expression, family), facts))
        assert found == list(map(means, rules)), (expression, [rule.line for rule in rules])


VALUES = {  # by field: how the value of a rule and that of an expression are written, before the value of the rule
    "src": ("-s", lambda family: networks(family)),
    "src-range": ("-m iprange --src-range", address_ranges),
    "in": ("-i", lambda family: INTERFACE_NAMES),
    "dport": ("-p udp -m udp --dport", lambda family: port_ranges()),
    "ctstate": ("-m conntrack --ctstate", lambda family: STATE_LISTS),
}


@given(FAMILIES, st.sampled_from(sorted(VALUES)), st.data())
@settings(deadline=None)
def test_within_is_has_the_other_way_round(family: int, field: str, data: st.DataObject) -> None:
    option, values = VALUES[field]
    (one, _), (other, _) = data.draw(values(family)), data.draw(values(family))
    facts_of_one, facts_of_other = facts_of([Made({}, {}, 0, f"-A INPUT {option} {it}") for it in (one, other)], family)
    assert parse(f"{field} within {other}", family)(facts_of_one) is parse(f"{field} has {one}", family)(facts_of_other)


@given(st.lists(conditions(4), min_size=3, max_size=3), made(4))
@settings(deadline=None)
def test_and_binds_more_than_or_and_not_most(parts: list[Asked], rule: Made) -> None:
    (facts,) = facts_of([rule], 4)
    (a, is_a), (b, is_b), (c, is_c) = parts
    expected = (not is_a(rule) and is_b(rule)) or is_c(rule)
    assert parse(f"not {a} and {b} or {c}", 4)(facts) is expected
    assert parse(f"{c} or not {a} and {b}", 4)(facts) is expected


@pytest.mark.parametrize("family", [4, 6])
@pytest.mark.parametrize("value", ["x", "''", "1", "a,b", "1.2.3.4"])
def test_every_option_is_a_field(family: int, value: str) -> None:
    """Any value is either accepted or rejected with its column."""
    for name in fields(family):
        for operator in ("is", "has", "within"):
            try:
                parse(f"{name} {operator} {value}", family)
            except BadExpression as error:
                assert str(error).startswith(f"column {len(name) + len(operator) + 3}: ")


BYTE = st.integers(0, 255)


@st.composite
def spans(draw: st.DrawFn) -> tuple[Span, frozenset[int]]:
    """Draw addresses of eight bits: a range, which may be empty, or those that are equal under a mask with holes."""
    one, other = draw(BYTE), draw(BYTE)
    rest = other ^ 255
    if draw(st.booleans()) and rest & rest + 1:
        fits = frozenset(number for number in range(256) if (number ^ one) & other == 0)
        return Span(one & other, one | rest, other), fits
    return Span(one, other), frozenset(range(one, other + 1))


@given(st.lists(st.tuples(spans(), st.booleans()), max_size=4))
@settings(max_examples=400)
def test_what_spans_have_in_common(parts: list[tuple[tuple[Span, frozenset[int]], bool]]) -> None:
    left = frozenset(range(256))
    for (_, fits), outside in parts:
        left = left - fits if outside else left & fits
    assert is_empty([(span, outside) for (span, _), outside in parts], 255) is (not left)


@given(spans(), spans())
@settings(max_examples=400)
def test_spans_are_sets(one: tuple[Span, frozenset[int]], other: tuple[Span, frozenset[int]]) -> None:
    if other[1]:  # the value of a query is never empty
        assert one[0].is_apart(other[0]) is one[1].isdisjoint(other[1])
        assert one[0].has(other[0], 255) is (other[1] <= one[1])
