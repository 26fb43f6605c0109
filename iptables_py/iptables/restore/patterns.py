"""One regular expression for the lines of a restore that have a frequent shape and are already save text.

Each alternative of the expression is the text of a template with the pattern of each free value (`Free.pattern`) in
its place. A line that matches would be filled into that template, and the result would be the line itself.
"""

from iptables_py.iptables.freewords import CHAIN, JUMP
from iptables_py.iptables.templates import Shapes, Template

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    from iptables_py.commandline.parsed import CommandLine

    # the chain, the rule's text, the index of its target, the chain that it jumps to or "", the hooks that limit it,
    # packets, bytes
    Plain = tuple[str, str, int, str, int | None, int, int]
    PlainLine = tuple[int, str | CommandLine, Plain]  # line number, line, rule
    # templates of one pattern by chain (None: any user chain), and the group of a free chain that they jump to, else 0
    Alternative = tuple[dict[str | None, Template], int]

MOST = 40  # alternatives
USES = 20  # of a template before it becomes an alternative
COUNTERS = r"(?:\[([0-9]{1,18}):([0-9]{1,18})\] )?"
FIRST, MORE = 1000, 100  # filled lines until the expression is compiled (again); MORE for each alternative that it has


class Patterns:
    """The expression for one table's lines, from the templates used most."""

    def __init__(self, shapes: Shapes, counted: bool) -> None:
        self.chains = shapes.chains
        self.counted = counted
        self.uses: dict[Template, int] = {}
        self.uses_since = 0  # of all templates, since the expression was compiled
        self.match: Callable[[str], re.Match[str] | None] | None = None
        self.alternatives: dict[int, Alternative] = {}  # by the number of the group from the target to the end

    def read(self, line: str) -> "Plain | None":
        """Return the result for a line `-A ...`, with counters or not; None if the expression does not match."""
        found = self.match and self.match(line)
        if not found:
            return None
        group, chain = found.lastindex or 0, found[3]  # the group that ends last
        templates, jump_group = self.alternatives[group]
        template = templates.get(chain) or (templates.get(None) if chain in self.chains else None)
        if template is None:
            return None
        jump = template.jump
        if jump_group:
            jump = found[jump_group]
            if jump not in self.chains:
                return None
        packets = bytes = 0
        if self.counted and line[0] == "[":
            packets, bytes = int(found[1]), int(found[2])
        start = found.end(3) + 1
        return chain, line[start : found.end(group)], found.start(group) - start, jump, template.hooks, packets, bytes

    def count(self, template: Template) -> None:
        """Count a line that was filled into a template; compile the expression again if enough lines were counted."""
        if not template.verbatim or not all(kind.pattern for kind in template.kinds):
            return
        self.uses[template] = self.uses.get(template, 0) + 1
        self.uses_since += 1
        if self.uses_since > FIRST + MORE * len(self.alternatives):
            self.uses_since = 0
            self._compile()

    def _compile(self) -> None:
        import re

        by_pattern: dict[str, dict[str | None, Template]] = {}
        for template in sorted(self.uses, key=lambda template: self.uses[template], reverse=True):
            pattern = _pattern(template)
            if self.uses[template] >= USES and (pattern in by_pattern or len(by_pattern) < MOST):
                by_pattern.setdefault(pattern, {})[template.chain] = template
        self.alternatives, group = {}, 4  # groups 1 to 3 are packets, bytes and the chain
        for templates in by_pattern.values():
            free_jump = any(template.jump_word for template in templates.values())
            self.alternatives[group] = templates, group + 1 if free_jump else 0
            group += 2 if free_jump else 1
        if by_pattern:
            self.match = re.compile(f"{COUNTERS}-A ({CHAIN}) (?:{'|'.join(by_pattern)})\n?").fullmatch


def _pattern(template: Template) -> str:
    """Return an expression with a group from the target to the end, and within it one for a free chain."""
    import re

    marks = [chr(0xE000 + number) for number in range(len(template.kinds))]  # a verbatim template is ASCII
    head, tail = map(re.escape, template.fill(marks))
    pattern = f"{head}({tail})"
    for mark, kind in zip(marks, template.kinds, strict=True):
        pattern = pattern.replace(mark, f"({kind.pattern})" if kind is JUMP else kind.pattern or "")
    return pattern
