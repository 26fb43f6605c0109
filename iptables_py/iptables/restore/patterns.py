"""Lines that are saved as they stand, told by one regular expression of the shapes that are met most.

A line that has the text around a template's values, and values whose patterns say that they are in their save text
already, is of that template's shape, and is what the template would come to.
"""

from iptables_py.iptables.templates import LONGEST, Shapes, Template
from iptables_py.rules.options import Free

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    # the chain, the rule's text, where its target begins, the chain that it leads to if that was free, the template
    Told = tuple[str, str, int, str, Template]

MOST = 40  # alternatives in the expression
USES = 20  # of a template, to become one
FIRST, MORE = 1000, 100  # lines told in another way that pay for the first expression; more for each alternative
CHAIN = "[A-Za-z0-9_][A-Za-z0-9_.:-]{0,27}"  # plain names


class Patterns:
    """The lines of one table by expression, as far as their shapes are known well."""

    def __init__(self, shapes: Shapes) -> None:
        self.chains = shapes.chains
        self.uses: dict[Template, int] = {}
        self.waiting = 0
        self.expression: Callable[[str], re.Match[str] | None] | None = None
        # by the number of an alternative's group: the templates by the chain that they are for
        self.templates: dict[int, dict[str | None, Template]] = {}
        self.jumps: set[int] = set()  # the numbers of groups for a chain led to

    def read(self, line: str) -> "Told | None":
        """What comes of a rule, or None if it is not told from its expression."""
        found = self.expression and self.expression(line)
        if not found or len(line) > LONGEST:
            return None
        number = found.lastindex or 0
        templates, name = self.templates[number], found[1]
        template = templates.get(name) or (templates.get(None) if name in self.chains else None)
        if template is None:
            return None
        jump = ""
        if number + 1 in self.jumps:
            jump = found[number + 1]
            if jump not in self.chains:
                return None
        start = found.end(1) + 1
        return name, line[start:], found.start(number) - start, jump, template

    def count(self, template: Template) -> None:
        """Note the use of a template that was found in another way."""
        if not template.verbatim or any(kind and not kind.pattern for kind in template.kinds):
            return
        self.uses[template] = self.uses.get(template, 0) + 1
        self.waiting += 1
        if self.waiting > FIRST + MORE * len(self.templates):
            self._compile()

    def _compile(self) -> None:
        """Make the expression of the templates used most."""
        self.waiting = 0
        known: dict[str, dict[str | None, Template]] = {}
        often = sorted(self.uses, key=lambda template: self.uses[template], reverse=True)
        for template in often:
            pattern = _pattern(template)
            if self.uses[template] >= USES and (pattern in known or len(known) < MOST):
                known.setdefault(pattern, {})[template.chain] = template
        if not known:
            return
        import re

        self.templates, self.jumps = {}, set()
        number = 2  # the first is the chain
        for templates in known.values():
            self.templates[number] = templates
            number += 1
            if any(None in template.kinds for template in templates.values()):
                self.jumps.add(number)
                number += 1
        self.expression = re.compile(f"-A ({CHAIN}) (?:{'|'.join(known)})").fullmatch


def _pattern(template: Template) -> str:
    """An expression for the text, with a group for what begins at the target, in that one for a chain led to."""
    (head, numbers), (tail, others) = template.texts
    return f"{_filled(template, head, numbers)}({_filled(template, tail, others)})"


def _filled(template: Template, around: list[str], numbers: list[int]) -> str:
    import re

    text = re.escape(around[0])
    for number, after in zip(numbers, around[1:], strict=True):
        text += _value(template.kinds[number]) + re.escape(after)
    return text


def _value(kind: Free | None) -> str:
    return kind.pattern or "" if kind else f"({CHAIN})"
