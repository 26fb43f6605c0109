"""A ruleset with its rules as text, for the commands that print rules, and the parts of that text."""

import re
from contextlib import contextmanager
from functools import cache

from iptables_py import extensions, tables
from iptables_py.rules.storedtext import CHAIN, reread, shown
from iptables_py.rules.words import split
from iptables_py.store.dump import chains_from, stored_by_chain
from iptables_py.store.rows import Chain
from iptables_py.store.store import Store, open_store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from iptables_py.app.rulesets import Scratch
    from iptables_py.store.rows import Stored

_QUOTED = r'"(?:[^"\\]|\\.)*"'
COMMENT = re.compile(rf' -m comment --comment ({_QUOTED}|[^" ]+)|{_QUOTED}', re.S)


class ParsedRule:
    """A rule with its counters and its number in its chain, from 1 on.

    spec, target: as in Stored
    is_parsed: False if an extension is unknown; there is then only the text
    """

    __slots__ = ("bytes", "family", "id", "is_parsed", "number", "packets", "spec", "target")

    def __init__(self, number: int, stored: "Stored", family: int) -> None:
        self.number = number
        self.id = stored.id
        self.packets = stored.packets
        self.bytes = stored.bytes
        self.spec = stored.spec
        self.target = stored.target
        self.family = family
        self.is_parsed = True

    @property
    def text(self) -> str:
        """Return the rule as iptables-save prints it, without -A CHAIN."""
        return shown(self.spec)

    def as_json(self) -> dict[str, object]:
        """Return the keys that every JSON output has for a rule: number, counters and text."""
        return {"number": self.number, "packets": self.packets, "bytes": self.bytes, "rule": self.text}


class Parts:
    """The parts of a rule's text.

    conditions: the part that a packet must match, without comments
    target: the name after -j or -g, "" if there is none
    is_chain: whether that is the name of a chain
    goto: whether it comes after -g
    target_options: the part after the target's name
    comments: the texts of the comments
    """

    __slots__ = ("comments", "conditions", "goto", "is_chain", "target", "target_options")

    def __init__(self, rule: ParsedRule) -> None:
        head = rule.spec[: rule.target].rstrip(" ")
        conditions, self.comments = without_comments(head) if rule.is_parsed else (head, [])
        self.conditions = shown(conditions)
        action, _, rest = rule.spec[rule.target :].partition(" ")
        name, _, options = rest.partition(" ")
        jump = reread(name) if "\0" in name else name
        self.target = jump.removesuffix(CHAIN)
        self.goto = action == "-g"
        self.is_chain = bool(name) and not is_target(jump, rule.family)
        self.target_options = shown(options)


def without_comments(spec: str) -> tuple[str, list[str]]:
    """Return a rule's stored text, or the part before its target, without the comments, and their texts."""
    if "-m comment" not in spec:
        return spec, []
    comments: list[str] = []

    def kept(found: re.Match[str]) -> str:
        if found[1] is None:
            return found[0]
        comments.append(split(found[1])[0] if "\\" in found[1] else found[1].strip('"'))
        return ""

    return COMMENT.sub(kept, f" {spec}").removeprefix(" "), comments


@cache
def is_target(jump: str, family: int) -> bool:
    """Return whether the word after -j names an extension and not a chain."""
    return not jump.endswith(CHAIN) and extensions.load("target", jump, family) is not None


class ParsedChain:
    """A chain; `policy` is None for a user chain, `references` is the number of rules that jump or go to it."""

    __slots__ = ("bytes", "id", "name", "packets", "policy", "references", "rules")

    def __init__(self, chain: "Chain", references: int, rules: list[ParsedRule]) -> None:
        self.id = chain.id
        self.name = chain.name
        self.policy = chain.policy
        self.packets = chain.packets
        self.bytes = chain.bytes
        self.references = references
        self.rules = rules


@contextmanager
def opened(
    path: str | None, family: int | None, given: "Scratch | None" = None, write: bool = False
) -> "Iterator[tuple[Store, int]]":
    """Open the file `path` or, if that is None, the ruleset. Return the store and the family. Raise BadFile.

    Sets that were `given` exist for the file. `write` is for a command that changes the ruleset: it is recorded in the
    history.
    """
    if path is None:
        with open_store(write, record=write) as store:
            yield store, family or 4
        return
    from iptables_py.app.rulesets import Scratch, read_file, restored
    from iptables_py.ownwords import family_of

    content = read_file(path)
    family = family or family_of(path, content) or 4
    yield restored(path, content, family, counters=True, given=given or Scratch()), family


def tables_of(store: Store, family: int, start: str | None = None) -> "Iterator[tuple[str, list[ParsedChain]]]":
    """Yield the tables that iptables-save would print, with their chains, in its order.

    With `start`, read only the chain of that name in each table, and the chains that can be reached from it; if no
    table has that chain, read all.
    """
    unread, made = store.unread, set(store.tables(family))
    if start is not None and not any(store.chain(family, table, start) for table in made):
        start = None
    for table in tables.BASE_CHAINS:
        if table not in made:
            continue
        if start is None:
            left = {chain.name: chain for chain in store.chains(family, table)}
            chains = [left.pop(name) for name in tables.BASE_CHAINS[table] if name in left] + list(left.values())
            counts = store.reference_counts(family, table)
            rules = stored_by_chain(store, family, table)
            yield table, [
                ParsedChain(chain, counts.get(chain.id, 0), _rules(rules.get(chain.id, []), family, unread))
                for chain in chains
            ]
            continue
        first = store.chain(family, table, start)
        yield table, [
            ParsedChain(chain, store.references(chain), _rules(store.rules(chain), family, unread))
            for chain in (chains_from(store, first) if first else ())
        ]


def with_base_chains(table: str, chains: list[ParsedChain]) -> list[ParsedChain]:
    """Return the chains of a table, with empty base chains for those that were never stored."""
    base = [Chain(0, name.encode(), "ACCEPT", 0, 0) for name in tables.BASE_CHAINS[table]]
    every = {chain.name: ParsedChain(chain, 0, []) for chain in base} | {chain.name: chain for chain in chains}
    return list(every.values())


def _rules(stored: "list[Stored]", family: int, unread: "Mapping[str, str]") -> list[ParsedRule]:
    rules = [ParsedRule(number, rule, family) for number, rule in enumerate(stored, 1)]
    if unread:
        from iptables_py.app.unread import jump_at

        for rule in rules:
            has_jump = rule.target < len(rule.spec)
            text = unread.get(rule.spec[: rule.target].rstrip(" "))
            if text is not None:
                rule.spec, rule.is_parsed = text, False
                rule.target = jump_at(text) if has_jump else len(text)
    return rules
