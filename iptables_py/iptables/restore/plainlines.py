"""Lines `-A ...` of a restore whose shape is known: the save text, jump and hooks without reading the line in full."""

from iptables_py import tables
from iptables_py.errors import Problem
from iptables_py.iptables.commands import build
from iptables_py.iptables.freewords import FreeWordReader
from iptables_py.iptables.plainwords import LONGEST, MOST_WORDS, plain_words
from iptables_py.iptables.restore.patterns import Patterns
from iptables_py.iptables.restore.segments import Segments, is_independent
from iptables_py.iptables.templates import Shapes
from iptables_py.kernel.rules import depends_on, hooks_of, refused_rule
from iptables_py.rules.rule import uses
from iptables_py.rules.spec import is_altered, spec
from iptables_py.rules.words import split
from iptables_py.store.rows import Chain
from iptables_py.values.text import encoded, size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.commandline.parsed import CommandLine
    from iptables_py.iptables.restore.patterns import Plain
    from iptables_py.rules.knownsets import Known
    from iptables_py.rules.rule import Rule


PATIENCE, RARELY = 1000, 8  # after so many lines that no shape fitted, the shapes are asked only for each eighth line


class PlainLines:
    """The lines of one table."""

    def __init__(self, family: int, table: str, program: str, counted: bool, sets: "Known | None" = None) -> None:
        """`counted` is whether counters before a rule are its own, or ignored."""
        self.shapes = LineShapes(family, table, program, sets)
        self.patterns = Patterns(self.shapes, counted)
        self.segments = Segments(family, table, self.shapes.chains, self.shapes.reader_of)
        self.counted = counted
        self.unfit = 0  # lines that no shape fitted, since the last one that one did

    def read(self, raw: str) -> "Plain | None":
        """Return the result for a line `-A ...`, with counters or not; None if the line must be read in full."""
        return self.patterns.read(raw) or self._filled(raw)

    def _filled(self, raw: str) -> "Plain | None":
        packets = bytes = "0"
        line = raw.removesuffix("\n")
        if raw[0] == "[":
            counters, _, line = line[1:].partition("] ")
            packets, _, bytes = counters.partition(":")
            if not (packets.isdigit() and bytes.isdigit() and counters.isascii()) or len(counters) > 19:
                return None
            if not self.counted:
                packets = bytes = "0"
        words = plain_words(line)
        filled = None
        if words and (self.unfit < PATIENCE or not self.unfit % RARELY):
            filled = self.shapes.fill(line, words)
        if filled is None:
            self.unfit += 1
            words = words or _split(line + "\n" if raw[-1] == "\n" else line)
            built = self.segments.read(words) if words else None
            return (words[1], *built, int(packets), int(bytes)) if words and built else None
        self.unfit = 0
        words, (head, tail), template = filled
        self.patterns.count(template)
        jump = words[template.jump_word] if template.jump_word else template.jump
        return words[1], head + tail, len(head), jump, template.hooks, int(packets), int(bytes)

    def result(self, line: "CommandLine") -> "Plain | None":
        """Return the result for a line that was read and built, None if it is not plain."""
        rule = line.rule
        if reason_of(line) or not all(is_independent(use.module) for use in uses(rule)):
            return None
        jump = "" if rule.target else rule.jump
        return line.chain or "", *spec(rule), jump, hooks_of(rule), rule.packets, rule.bytes


def _split(line: str) -> list[str]:
    """Return the words of a line `-A CHAIN ...` with any characters, none if it is long."""
    words = split(line) if line[:3] == "-A " and size(line) <= LONGEST else []
    return words if 1 < len(words) <= MOST_WORDS else []


class LineShapes(Shapes):
    """The shapes of one table's lines. Their texts are the save text before the target, and from the target on.

    To learn a shape takes as long as to put some thirty lines together from segments.
    """

    often = 7

    def __init__(self, family: int, table: str, program: str, sets: "Known | None") -> None:
        super().__init__()
        self.family = family
        self.table = table
        self.program = program
        self.sets = sets

    def reader_of(self, words: list[str]) -> FreeWordReader | None:
        reader = FreeWordReader(["-t", self.table], words, self.family, self.program)
        reader.rule.sets = self.sets
        return None if reason_not_plain(reader) else reader

    def texts(self, rule: "Rule") -> list[str]:
        text, target = spec(rule)
        return [text[:target], text[target:]]


def reason_not_plain(reader: FreeWordReader) -> str:
    """Read a line that begins with `-A CHAIN`; return why it is not plain, "" if it is.

    A plain line appends one rule and prints nothing. With any other rules in the ruleset, the kernel accepts the rule
    and returns it unchanged, unless the rule completes a loop or its chain is reached from the wrong hook.
    """
    try:
        line = reader.read()
        if line.skip or line.wants:
            return "more than a rule"
        build(line)
    except Problem:
        return "error"
    if reader.warnings:
        return "warning"
    return "more than a rule" if "c" in line.given else reason_of(line)


def reason_of(line: "CommandLine") -> str:
    """Return why a line that was read and built is not plain, "" if it is. It may have counters."""
    if "v" in line.given or line.commands != {"A"}:
        return "more than a rule"
    if len(line.sources) > 1 or len(line.destinations) > 1:
        return "several rules"
    rule, table, name = line.rule, line.table, line.chain or ""
    if rule.jump and rule.target is None and tables.is_base(table, rule.jump):
        return "jump to a base chain"
    if depends_on(rule):
        return "depends on other rules"
    if is_altered(rule) and spec(rule, "kept") != spec(rule):
        return "altered by the kernel"
    chain = Chain(0, encoded(name), "ACCEPT" if tables.is_base(table, name) else None, 0, 0)
    return "refused by the kernel" if refused_rule(None, rule, table, chain, None) else ""
