"""A ruleset with every rule parsed, for `show` and `find`."""

from collections.abc import Iterator
from dataclasses import dataclass

from iptables_py import tables
from iptables_py.app.rulesets import family_of, read_file, restored, unread
from iptables_py.commandline.stored import parse_rule
from iptables_py.rules.rule import Rule
from iptables_py.rules.spec import use_text
from iptables_py.rules.storedtext import shown
from iptables_py.store.rows import Chain, Stored
from iptables_py.store.store import Store, open_store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.app.rulesets import Given


@dataclass(frozen=True, slots=True)
class ParsedRule:
    """A rule with its counters and its number in its chain, from 1 on.

    text: the rule as iptables-save prints it, without -A CHAIN
    conditions: the part that a packet must match, without comments
    is_parsed: False if an extension is unknown; `conditions` is then the text, and `rule` is empty
    target_options: the part after the target's name
    """

    number: int
    packets: int
    bytes: int
    text: str
    conditions: str
    target_options: str
    comments: list[str]
    rule: Rule
    is_parsed: bool = True

    def as_json(self) -> dict[str, object]:
        """Return the keys that every JSON output has for a rule: number, counters and text."""
        return {"number": self.number, "packets": self.packets, "bytes": self.bytes, "rule": self.text}


@dataclass(frozen=True, slots=True)
class ParsedChain:
    """A chain; `policy` is None for a user chain, `references` is the number of rules that jump or go to it."""

    name: str
    policy: str | None
    packets: int
    bytes: int
    references: int
    rules: list[ParsedRule]


def tables_from(
    path: str | None, family: int | None, given: "Given | None" = None
) -> tuple[int, dict[str, list[ParsedChain]]]:
    """Return the family and its tables, from the file `path` or, if that is None, from the ruleset. Raise BadFile.

    Sets that were `given` exist for the file.
    """
    if path is None:
        with open_store(False) as store:
            return family or 4, dict(tables_of(store, family or 4))
    content = read_file(path)
    family = family or family_of(path, content) or 4
    return family, dict(tables_of(restored(path, content, family, counters=True, given=given or {}), family))


def tables_of(store: Store, family: int) -> Iterator[tuple[str, list[ParsedChain]]]:
    """Yield the tables that iptables-save would print, with their chains, in its order."""
    made = set(store.tables(family))
    for table in tables.BASE_CHAINS:
        if table in made:
            counts = store.reference_counts(family, table)
            base = tables.BASE_CHAINS[table]
            left = {chain.name: chain for chain in store.chains(family, table)}
            chains = [left.pop(name) for name in base if name in left] + list(left.values())
            yield table, [_chain(store, chain, counts.get(chain.id, 0), family) for chain in chains]


def _chain(store: Store, chain: Chain, references: int, family: int) -> ParsedChain:
    texts = set(unread(store))
    rules = [
        _unread(number, stored, family) if stored.spec in texts else _rule(number, stored, family)
        for number, stored in enumerate(store.rules(chain), 1)
    ]
    return ParsedChain(chain.name, chain.policy, chain.packets, chain.bytes, references, rules)


def _unread(number: int, stored: Stored, family: int) -> ParsedRule:
    """Return a rule with an unknown extension, of which there is only the text."""
    text = shown(stored.spec)
    empty = Rule(family, lambda text: None)
    return ParsedRule(number, stored.packets, stored.bytes, text, text, "", [], empty, is_parsed=False)


def _rule(number: int, stored: Stored, family: int) -> ParsedRule:
    rule = parse_rule(stored.spec, family)
    conditions = f" {stored.spec[: stored.target].rstrip(' ')}"
    comments = [use for use in rule.matches if use.name == "comment"]
    for use in comments:
        conditions = conditions.replace(f" -m comment{use_text(use)}", "", 1)
    options = use_text(rule.target) if rule.target else ""
    text, conditions, options = (shown(part.removeprefix(" ")) for part in (stored.spec, conditions, options))
    said = [use.values["comment"] for use in comments]
    return ParsedRule(number, stored.packets, stored.bytes, text, conditions, options, said, rule)
