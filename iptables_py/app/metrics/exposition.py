"""Metrics in the text format of Prometheus, version 0.0.4."""

import time

from iptables_py.app.parsed import ParsedChain, ParsedRule, with_base_chains, without_comments
from iptables_py.ipset import sets
from iptables_py.values.text import encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from iptables_py.store.sqlite import Database

    Table = tuple[int, str, list[ParsedChain]]  # family, name, chains
    Samples = Iterable[tuple[str, int]]  # labels, value

FAMILIES = {4: "ipv4", 6: "ipv6", 0: ""}
ESCAPES = str.maketrans({"\\": r"\\", '"': r"\"", "\n": r"\n"})


def text_of(tables: "Iterable[Table]", db: "Database") -> str:
    """Return the metrics of the tables, and of the sets in the database."""
    chains: list[tuple[str, ParsedChain]] = []
    rules: list[tuple[str, ParsedRule]] = []
    for family, table, found in tables:
        for chain in with_base_chains(table, found):
            place = _labels(family=FAMILIES[family], table=table, chain=chain.name)
            chains.append((place, chain))
            rules += ((f"{place},{_rule_labels(rule)}", rule) for rule in chain.rules)
    base = [(place, chain) for place, chain in chains if chain.policy is not None]
    policies = [(f"{place},{_labels(policy=chain.policy or '')}", chain) for place, chain in base]
    return "".join(
        (
            _metric("iptables_rule_packets_total", "Packets that matched the rule.", _of(rules, "packets")),
            _metric("iptables_rule_bytes_total", "Bytes in packets that matched the rule.", _of(rules, "bytes")),
            _metric(
                "iptables_chain_policy_packets_total", "Packets that the policy decided on.", _of(base, "packets")
            ),
            _metric(
                "iptables_chain_policy_bytes_total", "Bytes in packets that the policy decided on.", _of(base, "bytes")
            ),
            _metric("iptables_chain_policy", "The policy of the chain.", ((place, 1) for place, _ in policies)),
            _metric("iptables_rules", "Rules in the chain.", ((place, len(chain.rules)) for place, chain in chains)),
            *_of_sets(db),
        )
    )


def _of(things: "Iterable[tuple[str, ParsedRule | ParsedChain]]", counter: str) -> "Samples":
    return ((place, getattr(thing, counter)) for place, thing in things)


def _rule_labels(rule: ParsedRule) -> str:
    comments = "; ".join(without_comments(rule.spec)[1])
    return _labels(number=str(rule.number), comment=comments, rule=rule.text)


def _of_sets(db: "Database") -> "Iterator[str]":
    """Yield the metrics of sets."""
    now = int(time.time() * 1000)
    found = [(_labels(set=one.name, type=one.type.name, family=FAMILIES[one.family]), one) for one in sets.every(db)]
    references = sets.references(db, now)
    yield _metric("ipset_entries", "Entries of the set.", ((place, sets.count(db, one, now)) for place, one in found))
    yield _metric(
        "ipset_maxelem",
        "Entries that the set may have at most.",
        ((place, int(one.values["maxelem"])) for place, one in found if "maxelem" in one.values),
    )
    yield _metric(
        "ipset_references",
        "Rules and lists of sets that use the set.",
        ((place, references.get(one.name, 0)) for place, one in found),
    )


def _labels(**labels: str) -> str:
    """Return the labels as they are written between the braces."""
    return ",".join(f'{name}="{_escaped(value)}"' for name, value in labels.items())


def _escaped(value: str) -> str:
    if not value.isascii():
        value = encoded(value).decode("utf-8", "backslashreplace")
    return value.translate(ESCAPES)


def _metric(name: str, help: str, samples: "Samples") -> str:
    """Return one metric: a counter if its name ends in _total, else a gauge."""
    kind = "counter" if name.endswith("_total") else "gauge"
    lines = (f"{name}{{{labels}}} {value}\n" for labels, value in samples)
    return f"# HELP {name} {help}\n# TYPE {name} {kind}\n{''.join(lines)}"
