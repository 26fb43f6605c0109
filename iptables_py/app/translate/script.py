"""The script of nftables for a ruleset, and what in the ruleset has no exact translation."""

import time
from dataclasses import dataclass, field

from iptables_py.app.parsed import tables_of, with_base_chains
from iptables_py.commandline.stored import parse_rule
from iptables_py.engine.needs import TRACKING, extensions_in, is_there, naming
from iptables_py.ipset.sets import every
from iptables_py.rules.nftnames import identifier
from iptables_py.rules.translation import KnownSet, Translation
from iptables_py.tables import is_base
from iptables_py.translate.basechains import kind, priority
from iptables_py.translate.rule import FAMILIES, rule_text
from iptables_py.translate.sets import NftSet, Untranslatable
from iptables_py.values.text import encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iptables_py.app.parsed import ParsedChain, ParsedRule
    from iptables_py.store.sqlite import Database
    from iptables_py.store.store import Store

_INDENT = "\t"


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule or set without an exact translation.

    rule: the family, the table, the chain, the rule's number and the number of rules of the chain; None for a set
    text: the rule, or the name of the set
    reason: what is lost
    is_missing: whether the script does not have the rule or set
    """

    rule: tuple[int, str, str, int, int] | None
    text: str
    reason: str
    is_missing: bool


@dataclass(slots=True)
class Script:
    """The lines of a script, and what is not exact in it.

    updating: the tables whose rules add members to a set, by the set's name
    using: the tables whose rules use a set, by the set's name
    """

    lines: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    updating: dict[str, set[str]] = field(default_factory=dict)
    using: dict[str, set[str]] = field(default_factory=dict)


def script_of(store: "Store", families: "Sequence[int]", db: "Database", counters: bool) -> Script:
    """Return the script for the tables of these families.

    db: the sets that rules can use
    counters: whether rules get their counters
    """
    script = Script()
    known = _Known(db)
    for family in families:
        tables = {name: with_base_chains(name, chains) for name, chains in tables_of(store, family)}
        fragments = not _tracks(tables, family)
        for name, chains in tables.items():
            _add_table(script, family, name, chains, known, fragments, counters)
    for name, changing in script.updating.items():
        if len(script.using[name]) > 1:
            reason = f"rules of {' and '.join(sorted(changing))} change it, but each table has a set of its own"
            script.findings.append(Finding(None, name, reason, False))
    return script


def _tracks(tables: "dict[str, list[ParsedChain]]", family: int) -> bool:
    """Return whether a rule turns connection tracking on, which joins fragments before they reach the rules."""
    texts = [rule.spec for chains in tables.values() for chain in chains for rule in chain.rules if rule.is_parsed]
    packed = encoded("\n".join(texts))
    return is_there(TRACKING, naming(TRACKING, extensions_in([packed], family)), packed, lambda: texts, family)


class _Known:
    """The sets that rules can use.

    sets, known: those that nftables can have, and what their rules must know of them, by name
    impossible: why it can't have the others, by name
    """

    def __init__(self, db: "Database") -> None:
        self.sets: dict[str, NftSet] = {}
        self.known: dict[str, KnownSet] = {}
        self.impossible: dict[str, str] = {}
        now = time.time_ns() // 1_000_000
        for found in every(db):
            try:
                made = self.sets[found.name] = NftSet(db, found, now)
                self.known[found.name] = KnownSet(found.type.name, made.interval, made.timeout is not None)
            except Untranslatable as error:
                self.impossible[found.name] = str(error)


def _add_table(
    script: Script,
    family: int,
    table: str,
    chains: "list[ParsedChain]",
    known: _Known,
    fragments: bool,
    counters: bool,
) -> None:
    """Add a table, which replaces what the table contained before the script is run."""
    translation = Translation(family)
    translation.fragments = fragments
    translation.known, translation.impossible = known.known, known.impossible
    own: list[str] = []
    bodies: list[str] = []
    for chain in chains:
        bodies.append(f"{_INDENT}chain {identifier(chain.name)} {{")
        bodies += [f"{_INDENT * 2}{line}" for line in _hook(table, chain)]
        for rule in chain.rules:
            bodies += [f"{_INDENT * 2}{line}" for line in _rule(script, translation, table, chain, rule, counters)]
            own += [one for one in translation.sets if one not in own]  # rules may share a set
        bodies.append(f"{_INDENT}}}")
    name = f"table {FAMILIES[family]} {table}"
    sets = [f"{_INDENT}set {line}" for line in own]
    for used, is_dynamic in translation.used.items():
        sets += [_INDENT + line for line in known.sets[used].lines(is_dynamic)]
        script.findings += [Finding(None, used, loss, False) for loss in known.sets[used].losses]
        script.using.setdefault(used, set()).add(name)
        if is_dynamic:
            script.updating.setdefault(used, set()).add(name)
    script.lines += [name, f"delete {name}", f"{name} {{", *sets, *bodies, "}", ""]


def _hook(table: str, chain: "ParsedChain") -> "Iterator[str]":
    if is_base(table, chain.name):
        policy = (chain.policy or "ACCEPT").lower()
        hook = f"type {kind(table, chain.name)} hook {chain.name.lower()}"
        yield f"{hook} priority {priority(table, chain.name)}; policy {policy};"


def _rule(
    script: Script, translation: Translation, table: str, chain: "ParsedChain", rule: "ParsedRule", counters: bool
) -> "list[str]":
    """Return the lines of a rule; without a translation a comment with its text."""
    translation.start(table, chain.name)
    place = (rule.family, table, chain.name, rule.number, len(chain.rules))
    text = None
    counter = f"counter packets {rule.packets} bytes {rule.bytes}" if counters else "counter"
    if rule.is_parsed:
        text = rule_text(parse_rule(rule.spec, rule.family), translation, True, counter)
    else:
        translation.reason = "unknown extension"
    shown = f"-A {chain.name} {rule.text}".rstrip()
    if text is None:
        script.findings.append(Finding(place, shown, translation.reason, True))
        return [f"# {line}" for line in shown.split("\n")]
    script.findings += [Finding(place, shown, loss, False) for loss in translation.losses]
    return [text]
