"""The shapes of stored rules, for the rows of a numeric listing."""

from iptables_py import extensions, tables
from iptables_py.errors import Problem
from iptables_py.iptables.freewords import JUMP, FreeWordReader
from iptables_py.iptables.listing import TARGET
from iptables_py.iptables.rowpatterns import RowPatterns
from iptables_py.iptables.templates import Shapes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.iptables.templates import Outline, TextOf, Words
    from iptables_py.rules.options import Free
    from iptables_py.rules.rule import Rule


class ChainColumns(dict[str, "str | None"]):
    """The target column for each name that is a chain if a stored rule jumps to it; it contains no items."""

    def __init__(self) -> None:
        super().__init__()
        self.others = {*extensions.names("target"), *tables.HOOKS, *tables.VERDICTS}

    def __contains__(self, name: object) -> bool:
        return name not in self.others

    def get(self, name: str, default: object = None) -> str | None:  # type: ignore[override]
        return name.ljust(TARGET) if name in self else None


class RowShapes(Shapes):
    """The shapes of rules read as `-A - SPEC`. `row(rule)` returns the rule's row."""

    def __init__(self, family: int, row: "Callable[[Rule], str]") -> None:
        super().__init__()
        self.family = family
        self.row = row
        self.chains = ChainColumns()
        self.patterns = RowPatterns(self.chains.__contains__, TARGET)

    def row_of(self, spec: str) -> str | None:
        """Return the row for a rule's stored text, None if the rule must be read in full."""
        row = self.patterns.read(spec)
        if row is not None:
            return row
        filled = self.read("-A - " + spec)
        if filled is None:
            return None
        self.patterns.count(filled[2])
        return filled[1][0]

    def reader_of(self, words: list[str]) -> FreeWordReader | None:
        reader = FreeWordReader([], words, self.family, "")
        reader.rule.stored = True
        try:
            reader.read()
        except Problem:
            return None
        return reader

    def texts(self, rule: "Rule") -> list[str]:
        return [self.row(rule)]

    def text_of(self, kind: "Free") -> "TextOf":
        return self.chains.get if kind is JUMP else kind.listed

    def _learn_template(
        self, outline: "Outline", shape: "Words", line: str, words: list[str], values: list[str]
    ) -> None:
        super()._learn_template(outline, shape, line, words, values)
        template = outline.templates.get(shape)
        if template is not None:
            kinds = {number: kind for number, kind, _ in outline.free if shape[number] is None}
            self.patterns.examples[template] = line, words, kinds
