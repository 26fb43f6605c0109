"""Lines `-A ...` of a restore that are told by their shape: their canonical text, and what the kernel asks of them."""

from iptables_py import tables
from iptables_py.errors import Problem
from iptables_py.iptables.commands import build
from iptables_py.iptables.restore.patterns import Patterns
from iptables_py.iptables.templates import SAMPLE_CHAIN, Maker, Shapes, Watching
from iptables_py.kernel.rules import hooks_of, looks_beside, refused_rule
from iptables_py.rules.spec import is_altered, spec
from iptables_py.store.rows import Chain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Rule

    # the chain, the rule's text, where its target begins, the chain that it leads to, the hooks that limit it
    Plain = tuple[str, str, int, str, int | None]

AHEAD = 2  # words that a line gets in front of its own: its table


class PlainLines:
    """The lines of one table, as far as their shapes are known."""

    def __init__(self, family: int, table: str, program: str) -> None:
        self.shapes = plain_lines(family, table, program)
        self.patterns = Patterns(self.shapes)

    def read(self, line: str) -> "Plain | None":
        """What comes of a rule `-A ...`, or None where that is for the general reader to say."""
        found = self.patterns.read(line)
        if found is None:
            told = self.shapes.read(line)
            if told is None:
                return None
            chain, (head, tail), jump, template = told
            self.patterns.count(template)
            found = chain, head + tail, len(head), jump, template
        chain, text, target, jump, template = found
        fixed, hooks = template.about
        return chain, text, target, jump or fixed, hooks


def plain_lines(family: int, table: str, program: str) -> Shapes:
    """The shapes of a table's lines: their texts are what stands in front of the target, and the target.

    What is known about a shape is the chain that it names as where its rules lead to, and what hooks limit them.
    """

    def watch(words: list[str]) -> Watching | None:
        """The reader of a line that is a good rule without a word of warning, and that alone; else None."""
        warnings: list[str] = []
        reader = Watching(["-t", table, *words], family, warnings.append, program, AHEAD)
        try:
            line = reader.read()
            build(line)
        except Problem:
            return None
        rule, name = line.rule, line.chain or ""
        if warnings or line.commands != {"A"} or line.skip or line.wants or line.given & {"v", "c"}:
            return None
        if len(line.sources) > 1 or len(line.destinations) > 1 or name != words[1]:
            return None
        if rule.jump and rule.target is None and tables.is_base(table, rule.jump):
            return None
        if looks_beside(rule):
            return None
        if is_altered(rule) and spec(rule, "kept") != spec(rule):
            return None
        chain = Chain(0, name.encode(), "ACCEPT" if tables.is_base(table, name) else None, 0, 0)
        return None if refused_rule(rule, table, chain, None) else reader

    return Shapes(Maker(watch, _texts, _about, str, False))


def _texts(rule: "Rule") -> list[str]:
    text, target = spec(rule)
    return [text[:target], text[target:]]


def _about(rule: "Rule") -> tuple[str, int | None]:
    jump = rule.jump if rule.target is None and rule.jump != SAMPLE_CHAIN else ""
    return jump, hooks_of(rule)
