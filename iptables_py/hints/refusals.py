"""Hints about rules that the kernel refuses."""

from iptables_py import tables
from iptables_py.errors import INVALID, LINKS, NO_FILE, UNSUPPORTED
from iptables_py.hints.phrases import listed
from iptables_py.hints.question import Question
from iptables_py.hints.values import no_object
from iptables_py.values.netdb import protocol_label

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.rules.rule import Use

INSTEAD = {"ULOG": ": use NFLOG", "QUEUE": ": use NFQUEUE"}  # of extensions that kernels no longer have


def refused(question: Question, reason: str, chain: str) -> str:
    """Return the hint for a rule that the kernel refuses for that reason, from the first part that it refuses."""
    target = question.reader.rule.jump
    if reason == LINKS:
        loop = f"a loop of jumps back to chain {chain}, or more than {tables.MOST_JUMPS} jumps in a row"
        return f"the rule would create {loop}" if target else ""
    for use in question.uses:
        if use.module.MISSING:
            return f"Linux no longer has {use.name}{INSTEAD.get(use.name, '')}"
    if reason in (UNSUPPORTED, NO_FILE) and target in tables.HOOKS:
        return f"{target} is a built-in chain, and rules cannot jump to it"
    if reason == NO_FILE:
        return no_object(question)
    if reason != INVALID:
        return ""
    for use in question.uses:
        if advice := _limit(question, use, chain):
            return advice
    return _unreachable(question, chain)


def _limit(question: Question, use: "Use", chain: str) -> str:
    """Return the hint for a limit of the extension that the rule breaks, in the kernel's order, or ""."""
    module = use.module
    for allowed in (module.TABLES, module.tables(use)):
        if allowed is not None and question.table not in allowed:
            return f"{module.NAME} works only in table {listed(sorted(allowed))}: {question.in_table(sorted(allowed))}"
    rule, protocols = use.rule, module.PROTOCOLS
    if protocols and (rule.protocol not in protocols or "p" in rule.inverted):
        names = listed([f"-p {protocol_label(one) or one}" for one in sorted(protocols)])
        return f"{module.NAME} {'works only with' if rule.protocol else 'needs a protocol: add'} {names}"
    base = tables.HOOKS.get(chain, 0)
    for limit, part in ((module.HOOKS, module.NAME), (module.hooks(use), f"{module.NAME} with {_options(use)}")):
        if limit is not None and base & ~limit:
            names = listed(_hooks(limit), "and")
            return f"{part} works only in {names}" + ", and in chains reached from there" * (limit == module.HOOKS)
    return _refused_values(use) if module.refused(use) else ""


def _hooks(bits: int) -> list[str]:
    return [name for name, bit in tables.HOOKS.items() if bit & bits]


def _options(use: "Use") -> str:
    given: Sequence[str] = [f"--{row.name}" for row in use.options if row.name in use.seen]
    return listed(given, "and") if given else "these options"


def _refused_values(use: "Use") -> str:
    """Return the hint for an extension whose options the kernel refuses, "" if one could only repeat the rule."""
    reset = str(use.values.get("reject-with", ""))
    if reset.startswith("tcp"):
        if not use.rule.protocol:
            return f"{reset} is only for TCP: add -p tcp"
        name = protocol_label(use.rule.protocol)
        return "" if "p" in use.rule.inverted else f"{reset} is only for TCP: use -p tcp, not -p {name}"
    if use.name == "cgroup" and "path" in use.values:
        return f"there is no control group {use.values['path']}: create it first, under /sys/fs/cgroup"
    option = "-j" if use is use.rule.target else "-m"
    return f"the kernel refuses {option} {use.name} with {_options(use)}" if use.seen else ""


def _unreachable(question: Question, chain: str) -> str:
    """Return the hint for a jump to a chain with a rule that is not allowed where the jump is, or ""."""
    store, base = question.store(), tables.HOOKS.get(chain, 0)
    to = question.find_chain(question.reader.rule.jump)
    for number, rule in enumerate(store.rules(to) if store and to else (), 1):
        if rule.hooks is not None and to and base & ~rule.hooks:
            places = listed(_hooks(rule.hooks), "and")
            return f"{chain} cannot jump to {to.name}: rule {number} there works only in {places}"
    return ""
