"""The shapes of stored rules, for the rows of a numeric listing."""

from iptables_py.errors import Problem
from iptables_py.iptables.freewords import JUMP, FreeWordReader
from iptables_py.iptables.templates import Shapes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.iptables.templates import TextOf
    from iptables_py.rules.options import Free
    from iptables_py.rules.rule import Rule


class RowShapes(Shapes):
    """The shapes of rules read as `-A - SPEC`.

    `row(rule)` and `target_column(name)` return the rule's row and the target column in it.
    """

    def __init__(self, family: int, row: "Callable[[Rule], str]", target_column: "Callable[[str], str]") -> None:
        super().__init__()
        self.family = family
        self.row = row
        self.target_column = target_column

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
        return self.target_column if kind is JUMP else kind.listed
