"""The commands that lead from one ruleset to another, as few as possible, in an order that opens before it closes."""

from dataclasses import dataclass

from iptables_py.analysis.difference import (
    ADDED,
    REMOVED,
    UNCHANGED,
    Chain,
    ChainDifference,
    Change,
    Ruleset,
    TableDifference,
    Way,
    aligned,
    compare,
)
from iptables_py.tables import BASE_CHAINS

CREATE, POLICY, ADD, REPLACE, DELETE, FLUSH, DESTROY = "N", "P", "A", "R", "D", "F", "X"
OPENING, CLOSING = ("ACCEPT",), ("DROP", "REJECT")  # targets


@dataclass(frozen=True, slots=True)
class Edit:
    """What one command does to a chain.

    kind: the letter of the command; ADD is -A or -I
    place: where its rule is, see Layout
    text: the rule's text, or the policy
    """

    kind: str
    table: str
    chain: str
    place: int = 0
    text: str = ""


class Layout:
    """The rules of all chains while edits are carried out one after another, in any order.

    Each rule of both rulesets has a place in its chain, which does not change. The rule of a place that is empty now
    was deleted, or has not been added yet.
    """

    def __init__(self) -> None:
        self._rules: dict[tuple[str, str], list[str | None]] = {}
        self._before: list[tuple[list[str | None], slice, list[str | None]]] = []

    def add_chain(self, table: str, chain: str, rules: list[str | None]) -> None:
        """Add a chain with the rules that are there at first."""
        self._rules[table, chain] = rules

    def number(self, edit: Edit) -> int:
        """Return the number in its chain that the rule of an edit has, or will have."""
        return 1 + sum(rule is not None for rule in self._rules[edit.table, edit.chain][: edit.place])

    def is_last(self, edit: Edit) -> bool:
        """Return whether no rule comes after the rule of an edit."""
        return not any(rule is not None for rule in self._rules[edit.table, edit.chain][edit.place + 1 :])

    def is_first_of_text(self, edit: Edit) -> bool:
        """Return whether no rule before that of an edit has the same text."""
        return edit.text not in self._rules[edit.table, edit.chain][: edit.place]

    def carry_out(self, edit: Edit) -> None:
        """Change the rules as the edit does."""
        rules = self._rules.get((edit.table, edit.chain), [])
        span = slice(edit.place, edit.place + 1) if edit.kind in (ADD, REPLACE, DELETE) else slice(0, len(rules))
        self._before.append((rules, span, rules[span]))
        if edit.kind in (FLUSH, DELETE):
            rules[span] = [None] * len(rules[span])
        elif edit.kind in (ADD, REPLACE):
            rules[span] = [edit.text]

    def take_back(self) -> None:
        """Undo the last edit."""
        rules, span, before = self._before.pop()
        rules[span] = before


def edits(old: Ruleset, new: Ruleset, way: Way, only: str | None, replaces: bool = True) -> tuple[list[Edit], Layout]:
    """Return the edits that lead from `old` to `new`, in the order to prefer, and the layout before the first one.

    way: how rules are compared; it has to be ordered
    only: the table to change, None for all
    replaces: whether a changed rule is replaced; if not, the new one is added and the old one deleted
    """
    found: list[Edit] = []
    layout = Layout()
    for table in compare(old, new, way):
        if only in (None, table.name):
            found += _of_table(table, old.get(table.name, {}), new.get(table.name, {}), layout, replaces)
    chains = {kind: {(edit.table, edit.chain) for edit in found if edit.kind == kind} for kind in (CREATE, DESTROY)}
    found.sort(key=lambda edit: _turn(edit, chains))
    return found, layout


def _of_table(
    table: TableDifference, old: dict[str, Chain], new: dict[str, Chain], layout: Layout, replaces: bool
) -> list[Edit]:
    found = []
    for chain in table.chains:
        before, after = (side.get(chain.name, Chain(None)).rules for side in (old, new))
        rules: list[str | None] = []
        changes: list[Edit] = []
        for change, leaves, comes in aligned(before, after, chain.rules):
            _add(change, leaves, comes, replaces, rules, changes, Edit("", table.name, chain.name))
        layout.add_chain(table.name, chain.name, rules)
        if before and not after and (len(before) > 1 or chain.kind == REMOVED):
            changes = [Edit(FLUSH, table.name, chain.name)]
        found += [*_of_chain(table.name, chain), *changes]
    if table.kind == ADDED and not found:  # a command that changes nothing makes the table
        found.append(Edit(POLICY, table.name, BASE_CHAINS[table.name][0], 0, "ACCEPT"))
    return found


def _of_chain(table: str, chain: ChainDifference) -> list[Edit]:
    """Return the edits of the chain itself."""
    policy = [Edit(POLICY, table, chain.name, 0, chain.policy[1])] if chain.policy else []
    kind = {ADDED: CREATE, REMOVED: DESTROY}.get(chain.kind)
    return policy + ([Edit(kind, table, chain.name)] if kind else [])


def _add(
    change: Change, leaves: bool, comes: bool, replaces: bool, rules: list[str | None], found: list[Edit], at: Edit
) -> None:
    """Append to `rules` the rule that is there at first, and to `found` the edits of a change, in the chain of `at`."""
    old, new = change.old if leaves else None, change.new if comes else None

    def put(kind: str, text: str, first: str | None) -> None:
        if kind != UNCHANGED:
            found.append(Edit(kind, at.table, at.chain, len(rules), text))
        rules.append(first)

    if old and new and (replaces or change.kind == UNCHANGED):
        put(UNCHANGED if change.kind == UNCHANGED else REPLACE, new.text, old.text)
        return
    if new:
        put(ADD, new.text, None)
    if old:
        put(DELETE, old.text, old.text)


def _turn(edit: Edit, chains: dict[str, set[tuple[str, str]]]) -> int:
    """Return when to carry out an edit: what lets packets through is first, and what keeps them off is last."""
    target = edit.text.rpartition("-j ")[2].partition(" ")[0]
    opens = target in OPENING if edit.kind != DELETE else target in CLOSING
    closes = target in CLOSING if edit.kind != DELETE else target in OPENING
    is_new, is_going = ((edit.table, edit.chain) in chains[kind] for kind in (CREATE, DESTROY))
    if edit.kind == CREATE:
        return 0
    if edit.kind == ADD and is_new:
        return 1
    if edit.kind in (POLICY, ADD, DELETE) and (opens or closes):
        order = {POLICY: 0, ADD: 1, DELETE: 2}[edit.kind]
        return 2 + order if opens else 12 - order
    return {ADD: 5, REPLACE: 6, FLUSH: 13 if is_going else 7, DELETE: 8, DESTROY: 14}[edit.kind]
