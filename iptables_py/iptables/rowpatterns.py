"""One regular expression for stored rules of the most frequent shapes, which fills in the rows of a numeric listing.

Each alternative is the text of a rule with the pattern of each free value (`Free.row`) in its place. The groups of a
match, padded, are filled into the row of that shape.
"""

from iptables_py.commandline.stored import parse_rule
from iptables_py.iptables.freewords import JUMP
from iptables_py.iptables.rowshapes import RowShapes

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    from iptables_py.iptables.templates import Template
    from iptables_py.rules.options import Free

    # a row with `%s` for each of these groups; the group of a free chain, else 0
    Alternative = tuple[str, list[int], int]

MOST = 40  # alternatives
USES = 20  # of a template before it becomes an alternative
FIRST, MORE = 500, 50  # filled rows until the expression is compiled (again); MORE for each alternative that it has


class RowPatterns:
    """The expression for the rules of one table, from the templates used most."""

    def __init__(self, shapes: RowShapes) -> None:
        self.shapes = shapes
        self.uses: dict[Template, int] = {}
        self.uses_since = 0  # of all templates, since the expression was compiled
        self.match: Callable[[str], re.Match[str] | None] = lambda spec: None
        self.alternatives: dict[int, Alternative] = {}  # by the number of the empty group at its end

    def row(self, spec: str) -> str:
        """Return the row for a rule's stored text."""
        found = self.match(spec)
        if found:
            row, groups, jump = self.alternatives[found.lastindex or 0]
            if not jump or found[jump] in self.shapes.chains:
                return row % found.group(*groups)
        filled = self.shapes.read("-A - " + spec)
        if filled is None:
            return self.shapes.row(parse_rule(spec, self.shapes.family))
        _, (text,), template = filled
        if all(kind.row for kind in template.kinds):
            self._count(template)
        return text

    def _count(self, template: "Template") -> None:
        """Count a row that was filled into a template; compile the expression again if enough rows were counted."""
        self.uses[template] = self.uses.get(template, 0) + 1
        self.uses_since += 1
        if self.uses_since > FIRST + MORE * len(self.alternatives):
            self.uses_since = 0
            self._compile()

    def _compile(self) -> None:
        import re

        used = [template for template, count in self.uses.items() if count >= USES]
        used = sorted(used, key=lambda template: -self.uses[template])[:MOST]
        used.sort(key=lambda template: template.jump_word > 0)  # a free chain also matches the name of a target
        self.alternatives, patterns, group = {}, [], 1
        for template in used:
            example = self.shapes.examples[template]
            kinds = list(example[2].values())
            row, order = _row(template, self.shapes.chains.width)
            end = group + len(kinds)
            jump = group + kinds.index(JUMP) if JUMP in kinds else 0
            self.alternatives[end] = row, [*(group + number for number in order), end], jump
            patterns.append(_pattern(*example) + "()")
            group = end + 1
        if patterns:
            self.match = re.compile("|".join(patterns)).fullmatch


def _row(template: "Template", width: int) -> tuple[str, list[int]]:
    """Return the row with `%s` for each value and one more at its end, and the numbers of the values in that order."""
    marks = [chr(0xE000 + number) for number in range(len(template.kinds))]  # the row is ASCII
    row = template.fill(marks)[0].replace("%", "%%") + "%s"
    order = sorted(range(len(marks)), key=lambda number: row.index(marks[number]))
    for mark, kind in zip(marks, template.kinds, strict=True):
        row = row.replace(mark, f"%-{width if kind is JUMP else kind.width}s")
    return row, order


def _pattern(line: str, words: list[str], kinds: "dict[int, Free]") -> str:
    """Return an expression for rules like that one, with a group for each free value."""
    import re

    patterns, at = [], 0
    for number, word in enumerate(words):
        written = f'"{word}"' if line[at] == '"' else word
        patterns.append((kinds[number].row or "") if number in kinds else re.escape(written))
        at += len(written) + 1
    return " ".join(patterns[2:])
