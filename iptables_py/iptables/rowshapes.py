"""The shapes of stored rules, for the rows of a numeric listing."""

from iptables_py import extensions, tables
from iptables_py.errors import Problem
from iptables_py.iptables.freewords import JUMP, FreeWordReader
from iptables_py.iptables.templates import Shapes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.iptables.templates import Outline, Template, TextOf, Words
    from iptables_py.rules.options import Free
    from iptables_py.rules.rule import Rule

    # a rule `-A - SPEC`, its words, and the kinds of the free values by word number
    Example = tuple[str, list[str], dict[int, Free]]


class ChainColumns(dict[str, "str | None"]):
    """The target column for each name that is a chain if a stored rule jumps to it; it contains no items."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.width = width
        self.others = {*extensions.names("target"), *tables.HOOKS, *tables.VERDICTS}

    def __contains__(self, name: object) -> bool:
        return name not in self.others

    def get(self, name: str, default: object = None) -> str | None:
        return name.ljust(self.width) if name in self else None


class RowShapes(Shapes):
    """The shapes of rules read as `-A - SPEC`.

    `row(rule)` returns the rule's row, whose target column has that width.
    """

    def __init__(self, family: int, row: "Callable[[Rule], str]", width: int) -> None:
        super().__init__()
        self.family = family
        self.row = row
        self.chains: ChainColumns = ChainColumns(width)
        self.examples: dict[Template, Example] = {}  # of each template

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
            self.examples[template] = line, words, kinds
