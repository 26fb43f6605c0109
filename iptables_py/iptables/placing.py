"""Rules on their way into and out of chains, and what the kernel says to each."""

from iptables_py.kernel.errnos import INVALID, NO_FILE
from iptables_py.kernel.rules import hooks_of, looks_beside, refused_beside, refused_now, refused_rule
from iptables_py.rules.spec import is_altered, spec

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.commandline.parsed import CommandLine
    from iptables_py.iptables.run import Run
    from iptables_py.rules.rule import Rule
    from iptables_py.store.rows import Chain


class Placed:
    """A rule on its way into a chain: where it leads, the hooks it is limited to, and what refuses it by itself."""

    __slots__ = ("altered", "beside", "chain", "hooks", "jump", "refusal", "rule")

    def __init__(self, run: "Run", line: "CommandLine", chain: "Chain", to: "Chain | None") -> None:
        self.chain = chain
        self.rule = line.rule
        self.altered = is_altered(line.rule)
        self.jump = to.id if to else None
        self.hooks = hooks_of(line.rule)
        self.refusal = refused_rule(line.rule, line.table, chain, to)
        self.beside = looks_beside(line.rule)
        self.refusal = self.refusal or refused_now(run.store.db, line.rule)
        if self.beside and not self.refusal:
            self.refusal = refused_beside(lambda text: run.judging.holding(run.store, text), line.rule)
        if to is None and line.rule.jump and line.rule.target is None:
            self.refusal = self.refusal or NO_FILE  # a base chain that was never made
        if run.line in run.judging.dropped:
            self.refusal = ""
        if self.refusal is not None:
            self.jump = self.hooks = None  # the kernel doesn't have it

    def judge(self, run: "Run", table: str, verb: str, id: int) -> None:
        """Ask the kernel about the rule of that id, which stands in its chain by now."""
        refusal, judging = self.refusal, run.judging
        if run.line is not None:
            judging.added.setdefault(self.chain.id, set()).add(run.line)
        if verb != "REPLACE":
            judging.made.add(id)
        judging.kept.pop(id, None)
        if self.altered:
            judging.kept[id] = spec(self.rule, "kept")
        if refusal is None:
            for text in self.beside:
                judging.holding(run.store, text).append(spec(self.rule)[0])
        if refusal is not None:
            judging.absent.add(id)
        elif judging.deferred:
            judging.needed = judging.needed or self.jump is not None or self.hooks is not None
        else:
            refusal = judging.whole(run.store, run.family, table, self.chain, self.jump, self.hooks)
        if refusal:
            run.refuse(f"RULE_{verb} failed ({refusal}): rule in chain {self.chain.name}")

    def row(self, variant: "Rule") -> tuple[str, int, int | None, int | None, int, int]:
        """What goes into the store: text, where in it the target begins, jump, hooks, counters."""
        return *spec(variant), self.jump, self.hooks, variant.packets, variant.bytes


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
        run.refuse(f"RULE_DELETE failed ({NO_FILE}): rule in chain {chain.name}")
    run.store.remove(id)


def zeroed(run: "Run", chain: "Chain") -> None:
    """What -Z does besides in a restore (measured): it can't replace rules of the same transaction, whose counters it
    would change, and a base chain that the transaction made gets the policy ACCEPT."""
    if run.known is None:
        return
    for rule in run.store.rules(chain):
        if rule.id in run.judging.made and (rule.packets or rule.bytes):
            run.refuse(f"RULE_REPLACE failed ({INVALID}): rule in chain {chain.name}")
    if chain.policy is not None and chain.id not in run.known:
        run.store.set_policy(chain, "ACCEPT", 0, 0)
