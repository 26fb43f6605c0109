"""The differences as annotations of the lines of a save file, for a workflow of GitHub."""

from iptables_py.analysis.difference import CHANGED, UNCHANGED, Chain, TableDifference
from iptables_py.analysis.setdifference import SetDifference
from iptables_py.app.annotations import annotation, without_commands
from iptables_py.app.diff.report import change_lines, side_name
from iptables_py.app.diff.summary import SETS, summary
from iptables_py.app.places import Places
from iptables_py.app.terminal import visible
from iptables_py.values.text import encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iptables_py.app.diff.results import Result


def report(results: "Sequence[Result]") -> bytes:
    """Return an annotation for each difference, and a line with the numbers of changes."""
    found = [one for one in results if one.differs]
    lines = [line for one in found for line in _annotations(one, len(results) > 1)]
    end = "; ".join(summary(found)) or "No differences"
    return encoded("".join(f"{line}\n" for line in lines)) + without_commands(encoded(f"{end}\n"))


def _annotations(result: "Result", is_one_of_several: bool) -> "Iterator[str]":
    """Yield the annotations. Those of the new file are preferred; standard input and directories have no lines."""
    sides = (result.new, result.old)
    side = next((one for one in sides if one.is_file and one.source and one.source.path != "-"), result.new)
    content = side.source.content if side.source else b""
    names = " and ".join(side_name(one, result.kind, is_one_of_several) for one in sides[::-1])
    differences = [_of_set(one, content, names) for one in result.sets]
    if result.tables:
        rules, places = side.rules(result.kind), Places(content)
        for table in result.tables:
            differences += _of_table(table, rules.get(table.name, {}), places, side is result.new, names)
    for line, title, message in differences:
        yield annotation("error", message, side.name, line if side.name else None, title=visible(title))


def _of_table(
    table: TableDifference, rules: dict[str, Chain], places: Places, is_new: bool, names: str
) -> "Iterator[tuple[int, str, str]]":
    """Yield the line, the title and the message of each difference of a table.

    is_new: whether the file is the new side, which has these rules
    """
    if not table.chains:
        yield places.chain(table.name, ""), f"table {table.name} {table.kind}", names
    for chain in table.chains:
        place, start = f"{table.name}/{chain.name}", places.chain(table.name, chain.name)
        count = len(rules[chain.name].rules) if chain.name in rules else 0
        if chain.kind != CHANGED:
            yield start, f"{place}: chain {chain.kind}", names
        if chain.policy:
            yield start, f"{place}: policy changed", "{} -> {}".format(*chain.policy)
        for change in chain.rules:
            rule = change.new if is_new else change.old
            line = places.rule(table.name, chain.name, rule.number, count) if rule else start
            message = "\n".join(" ".join(map(visible, line)) for line in change_lines(change))
            if change.kind != UNCHANGED:
                yield line, f"{place}: rule {change.kind}", message


def _of_set(one: SetDifference, content: bytes, names: str) -> tuple[int, str, str]:
    """Return the same for a set."""
    start = b" " + encoded(one.name) + b" "
    lines = (number for number, line in enumerate(content.split(b"\n"), 1) if start in b" ".join(line.split()) + b" ")
    members = [f"- {text}" for text in one.removed] + [f"+ {text}" for text in one.added]
    headers = [f"{one.old} -> {one.new}"] if one.kind == CHANGED and one.old != one.new else []
    return next(lines, 1), f"set {one.name} {SETS[one.kind]}", "\n".join([*headers, *members] or [names])
