"""Output of `iptables-py diff` for people: the differences as lines, which are in colour and wrapped on a terminal."""

from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from iptables_py.analysis.difference import (
    ADDED,
    CHANGED,
    MOVED,
    REMOVED,
    UNCHANGED,
    ChainDifference,
    Change,
    TableDifference,
)
from iptables_py.analysis.setdifference import SetDifference
from iptables_py.app import terminal
from iptables_py.app.diff.sources import KINDS
from iptables_py.app.diff.summary import summary
from iptables_py.app.wrapping import RULE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.app.diff.results import Result
    from iptables_py.app.diff.sides import Side
    from iptables_py.app.wrapping import Line

SIGNS = {ADDED: "+ ", REMOVED: "- ", CHANGED: ""}  # of a table, chain or set
STYLES = {ADDED: "green", REMOVED: "red", CHANGED: "yellow", MOVED: "cyan", UNCHANGED: ""}
RULESET = "the ruleset"


def report(results: "Sequence[Result]") -> bytes:
    """Return the differences; on a terminal with the rules below each other, and with the numbers of changes."""
    found = [one for one in results if one.differs]
    is_wide = terminal.columns() is not None
    lines = [line for one in found for line in _lines_of(one, len(results) > 1, is_wide)]
    if found and is_wide:
        parts = (text.partition(" ") for text in summary(found))
        lines += [[], *([("", f"{name} "), ("", text)] for name, _, text in parts)]
    return terminal.printed(lines)


def of_tables(tables: Iterable[TableDifference], old: str, new: str) -> "list[Line]":
    """Return the lines of the differences of tables."""
    is_wide = terminal.columns() is not None
    return [*_sides(old, new), *(line for table in tables for line in _table(table, is_wide))]


def of_sets(sets: Iterable[SetDifference], old: str, new: str) -> "list[Line]":
    """Return the lines of the differences of sets."""
    is_wide = terminal.columns() is not None
    return [*_sides(old, new), *(line for one in sets for line in _set(one, is_wide))]


def plain(tables: Iterable[TableDifference], old: str, new: str, sets: Iterable[SetDifference] = ()) -> list[str]:
    """Return the lines of the differences of tables and sets without colours."""
    lines = [*_sides(old, new), *(line for table in tables for line in _table(table, False))]
    lines += [line for one in sets for line in _set(one, False)]
    return terminal.plain(lines).decode("utf-8", "surrogateescape").splitlines()


def side_name(side: "Side", kind: int, is_one_of_several: bool) -> str:
    """Return the name of a side, with what is compared of it if it has more."""
    part = f", {KINDS[kind]}" if is_one_of_several and not side.is_file else ""
    start = f"{side.before.name or RULESET} after a restore of " if side.before else ""
    return f"{start}{side.name or RULESET}{part}"


def _lines_of(result: "Result", is_one_of_several: bool, is_wide: bool) -> "Iterator[Line]":
    yield from _sides(*(side_name(side, result.kind, is_one_of_several) for side in (result.old, result.new)))
    for table in result.tables:
        yield from _table(table, is_wide)
    for one in result.sets:
        yield from _set(one, is_wide)


def _sides(old: str, new: str) -> "list[Line]":
    return [[("bold", f"--- {old}")], [("bold", f"+++ {new}")]]


def _table(table: TableDifference, is_wide: bool) -> "Iterator[Line]":
    yield from [[]] * is_wide
    yield [(_heading_style(table.kind), f"{SIGNS[table.kind]}*{table.name}")]
    for chain in table.chains:
        policy = " {} -> {}".format(*chain.policy) if chain.policy else ""
        yield [(_heading_style(chain.kind), f"{SIGNS[chain.kind]}:{chain.name}{policy}")]
        yield from _rules(chain, is_wide)


def _heading_style(kind: str) -> str:
    return "bold" if kind == CHANGED else f"bold {STYLES[kind]}"


def _rules(chain: ChainDifference, is_wide: bool) -> "Iterator[Line]":
    rows = [(head, rule, STYLES[change.kind]) for change in chain.rules for head, rule in change_lines(change)]
    width = max((len(head) for head, _, _ in rows), default=0) if is_wide else 0
    bold = _words_that_differ(chain.rules) if is_wide else {}
    for at, (head, rule, style) in enumerate(rows):
        pieces = bold.get(at, [("", rule)])
        yield [(style, f"{head:{width}} "), *((f"{RULE} {more} {style}", text) for more, text in pieces)]


def change_lines(change: Change) -> list[tuple[str, str]]:
    """Return one or two lines for a change, each as a pair: sign and numbers, and the rule."""
    old, new = change.old, change.new
    if old and new and change.kind in (MOVED, UNCHANGED):
        numbers = f"{old.number} -> {new.number}" if old.number != new.number else f"{new.number}"
        return [(f"{'~' if change.kind == MOVED else ' '} {numbers}", new.text)]
    signs = "<>" if old and new else "-+"
    return [(f"{sign} {rule.number}", rule.text) for sign, rule in zip(signs, (old, new), strict=True) if rule]


def _words_that_differ(changes: Iterable[Change]) -> "dict[int, Line]":
    """Return the pieces of changed rules, with the words that differ in bold, by the numbers of their lines."""
    found: dict[int, Line] = {}
    at = 0
    for change in changes:
        lines = change_lines(change)
        if change.kind == CHANGED:
            before, after = (rule.split(" ") for _, rule in lines)
            matcher = SequenceMatcher(None, before, after, autojunk=False)
            for same, left, left_end, right, right_end in matcher.get_opcodes():
                style = "" if same == "equal" else "bold underline"
                for line, words in ((at, before[left:left_end]), (at + 1, after[right:right_end])):
                    found.setdefault(line, []).extend(
                        piece for word in words for piece in ((style, word), ("", " "))
                    )
        at += len(lines)
    return found


def _set(one: SetDifference, is_wide: bool) -> "Iterator[Line]":
    yield from [[]] * is_wide
    header = f"{one.old} -> {one.new}" if one.kind == CHANGED and one.old != one.new else ""
    header = header or (one.old or one.new or "") * (one.kind != CHANGED)
    yield [(_heading_style(one.kind), f"{SIGNS[one.kind]}{one.name} {header}".rstrip())]
    for kind, members in ((REMOVED, one.removed), (ADDED, one.added)):
        yield from ([(STYLES[kind], SIGNS[kind]), (STYLES[kind], member)] for member in members)
