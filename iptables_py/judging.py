"""What the kernel says to the rules of one transaction: to each by itself, and to what they make of their table."""

from iptables_py import canonical, kernel
from iptables_py.chains import jump_chain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.line import CommandLine
    from iptables_py.program import Run
    from iptables_py.rows import Chain
    from iptables_py.rule import Rule


class Judging:
    """How far the judgements of one transaction are.

    Measured: the kernel first takes all rules that are good by themselves and then looks at the table that they make
    (`deferred`; `needed` tells that there is something to look at). If that has an error it starts over and looks
    at the table after each rule: a rule that it refuses so stays in, and all that follow are refused with it, until
    it is taken out again. `invalid` is the error that the table has, `stale` that rules were taken out since.
    `added` are the lines of the input that added to a chain, by its id; `dropped` those whose chain is flushed later
    on, which the reference takes back before the kernel sees them. `absent` are the ids of rules that were refused
    by themselves.
    """

    __slots__ = ("absent", "added", "deferred", "dropped", "invalid", "needed", "stale")

    def __init__(self, deferred: bool = False, dropped: frozenset[int] = frozenset()) -> None:
        self.deferred = deferred
        self.dropped = dropped
        self.needed = False
        self.invalid: str | None = None
        self.stale = False
        self.added: dict[int, set[int]] = {}
        self.absent: set[int] = set()

    def whole(self, run: "Run", table: str, chain: "Chain", jump: int | None, hooks: int | None) -> str | None:
        """The error that the table has now that such a rule is in that chain, or None."""
        place = run.store, run.family, table
        found = kernel.refused_place(*place, chain, jump, hooks)
        if not self.invalid:
            self.invalid = found
        elif found or self.stale:  # else the earlier error is still the first
            self.invalid = kernel.first_error(*place)
        self.stale = False
        return self.invalid


class Placed:
    """A rule on its way into a chain: where it leads, the hooks it is limited to, and what refuses it by itself."""

    __slots__ = ("chain", "hooks", "jump", "refusal")

    def __init__(self, run: "Run", line: "CommandLine", chain: "Chain") -> None:
        """Raises Problem for a jump to a chain that is missing."""
        self.chain = chain
        to = jump_chain(run, line)
        self.jump = to.id if to else None
        self.hooks = kernel.hooks_of(line.rule)
        self.refusal = kernel.refused_rule(line.rule, line.table, chain, to)
        if to is None and line.rule.jump and line.rule.target is None:
            self.refusal = self.refusal or kernel.NO_FILE  # a base chain that was never made
        if run.line in run.judging.dropped:
            self.refusal = ""
        if self.refusal is not None:
            self.jump = self.hooks = None  # the kernel doesn't have it

    def judge(self, run: "Run", table: str, verb: str, id: int) -> None:
        """Ask the kernel about the rule of that id, which stands in its chain by now."""
        refusal, judging = self.refusal, run.judging
        if run.line is not None:
            judging.added.setdefault(self.chain.id, set()).add(run.line)
        if refusal is not None:
            judging.absent.add(id)
        elif judging.deferred:
            judging.needed = judging.needed or self.jump is not None or self.hooks is not None
        else:
            refusal = judging.whole(run, table, self.chain, self.jump, self.hooks)
        if refusal:
            run.refuse(f"RULE_{verb} failed ({refusal}): rule in chain {self.chain.name}")

    def row(self, variant: "Rule") -> tuple[str, int, int | None, int | None, int, int]:
        """What goes into the store: text, where in it the target begins, jump, hooks, counters."""
        return *canonical.spec(variant), self.jump, self.hooks, variant.packets, variant.bytes


def flushed(run: "Run", chain: "Chain") -> None:
    """Note that a chain loses its rules, and that those of this transaction never were."""
    judging = run.judging
    judging.stale = True
    judging.dropped |= judging.added.pop(chain.id, set())


def remove(run: "Run", chain: "Chain", id: int) -> None:
    """Take the rule of that id out of its chain; the kernel doesn't find one that it refused before."""
    judging = run.judging
    judging.stale = True
    if id in judging.absent and run.line not in judging.dropped:
        run.refuse(f"RULE_DELETE failed ({kernel.NO_FILE}): rule in chain {chain.name}")
    run.store.remove(id)
