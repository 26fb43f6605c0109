"""Hints about tables, chains, and rules that a command names by number or by content."""

from iptables_py import tables
from iptables_py.hints import options
from iptables_py.hints.phrases import counted, listed, near
from iptables_py.hints.question import Question
from iptables_py.rules.storedtext import shown
from iptables_py.values.text import size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.store.rows import Chain

SYNONYMS = {"ALLOW": "ACCEPT", "PERMIT": "ACCEPT", "DENY": "DROP or REJECT", "BLOCK": "DROP or REJECT"}
TABLES = ("filter", "nat", "mangle", "raw", "security")  # most common first


def no_such_chain(question: Question) -> str:
    """Return the hint for a command on a chain that does not exist."""
    return _missing(question, question.chain)


def no_such_target(question: Question, name: str) -> str:
    """Return the hint for -j with a name that is neither a chain nor a target."""
    targets = _targets(question)
    if _tables_with(question, name):
        return _missing(question, name)
    if name.upper() in targets:
        return f"target names are in capitals: -j {name.upper()}"
    if name in options.OTHERS:
        return f"{name} is not part of iptables, and iptables-py does not have it"
    if any(module.NAME == name for module in question.modules("target", 10 - question.family)):
        return f"{name} is for IPv{10 - question.family}: {question.other}"
    found = SYNONYMS.get(name.upper()) or near(name, targets)
    return f"there is no target or chain {name}: did you mean {found}?" if found else _missing(question, name)


def _targets(question: Question) -> list[str]:
    return [*sorted(tables.VERDICTS), *(module.NAME for module in question.modules("target"))]


def unknown_option(question: Question, name: str) -> str:
    """Return the hint for an option that is not valid at its place, which may be due to the target before it."""
    before = question.words[: question.words.index(name)] if name in question.words else []
    target = question.value("-j", "--jump", "-g", "--goto")
    if target in before and target not in (*_targets(question), *question.chain_names()):
        return no_such_target(question, target)
    return options.unknown(question, name)


def _tables_with(question: Question, name: str) -> list[str]:
    """Return the other tables with that chain, if possible only those that the rule's extensions are for."""
    found = [one for one in TABLES if one != question.table and name in question.chain_names(one)]
    limits = [use.module.TABLES for use in question.uses if use.module.TABLES is not None]
    return [one for one in found if all(one in limit for limit in limits)]


def _missing(question: Question, name: str) -> str:
    if not name:
        return ""
    if name in tables.BASE_CHAINS.get(question.table, ()):
        return f"chain {name} has no rules"
    elsewhere = _tables_with(question, name)
    if elsewhere:
        tables_with = f"table{'s' * (len(elsewhere) > 1)} {listed(elsewhere, 'and')}"
        return f"chain {name} exists in {tables_with}, not in {question.table}: {question.in_table(elsewhere)}"
    found = near(name, question.chain_names(), digits=False)
    if found:
        return f"table {question.table} has no chain {name}: did you mean {found}?"
    missing = f"table {question.table} has no chain {name}"
    if name in tables.HOOKS:
        return f"{missing}, only {listed(tables.BASE_CHAINS.get(question.table, ()), 'and')}"
    adding = question.value("-A", "--append", "-I", "--insert")
    return f"{missing}: {question.make(name)}" if adding else missing


def exists(question: Question) -> str:
    """Return the hint for -N of a chain that exists."""
    name = question.chain
    if name in tables.BASE_CHAINS.get(question.table, ()):
        return f"{name} is a built-in chain of table {question.table}"
    chain = question.find_chain(name)
    found = question.store()
    if not chain or not found:
        return ""
    count = found.count(chain)
    return f"chain {name} has {counted(count, 'rule')}" + (f"; to empty it, use -F {name}" if count else "")


def name_taken(question: Question) -> str:
    """Return the hint for -E to the name of a chain that exists."""
    name = question.words[-1]
    return f"table {question.table} already has a chain {name}" if name in question.chain_names() else ""


def busy(question: Question, name: str) -> str:
    """Return the hint for -X of a chain that is in use."""
    if name in tables.BASE_CHAINS.get(question.table, ()):
        return f"{name} is a built-in chain and cannot be deleted; to delete its rules, use -F {name}"
    chain, found = question.find_chain(name), question.store()
    if not chain or not found:
        return ""
    count = found.count(chain)
    reasons = [f"still has {counted(count, 'rule')}"] * bool(count)
    places = _jumps_to(question, chain)
    reasons += [f"is used by {listed(places, 'and')}"] * bool(places)
    return f"chain {name} cannot be deleted: it {' and '.join(reasons)}" if reasons else ""


def _jumps_to(question: Question, chain: "Chain") -> list[str]:
    """Return the rules that jump to the chain: up to three, or the first two and the number of the others."""
    found = question.store()
    places = []
    for one in found.chains(question.family, question.table) if found else ():
        for number, rule in enumerate(found.rules(one) if found else (), 1):
            words = shown(rule.spec[rule.target :]).split()
            if words[:1] in (["-j"], ["-g"]) and words[1:2] == [chain.name]:
                places.append(f"{one.name} rule {number}")
    return places if len(places) <= 3 else [*places[:2], f"{len(places) - 2} more"]


def too_big(question: Question) -> str:
    """Return the hint for a rule number after the last rule."""
    chain, found = question.find_chain(question.chain), question.store()
    count = found.count(chain) if chain and found else 0
    adds = "; to add one at the end, use -A" if question.value("-I", "--insert") else ""
    return f"chain {question.chain} has {counted(count, 'rule')}{adds}"


def no_such_rule(question: Question) -> str:
    """Return the hint for -D or -C of a rule that does not exist, or for -Z of a number after the last rule."""
    from difflib import get_close_matches

    if question.value("-Z", "--zero"):
        return too_big(question)
    chain, found = question.find_chain(question.chain), question.store()
    rules = [shown(rule.spec) for rule in found.rules(chain)] if chain and found else []
    if not rules:
        return f"chain {question.chain} has no rules"
    at = next((place for place, word in enumerate(question.words) if word == question.chain), -1)
    wanted = " ".join(question.words[at + 1 :])
    like = get_close_matches(wanted, rules, 1, 0.5)
    if not like:
        return f"chain {question.chain} has {counted(len(rules), 'rule')}, but no similar one"
    return f"the most similar rule is {question.chain} rule {rules.index(like[0]) + 1}: {like[0]}"


def bad_policy(question: Question) -> str:
    """Return the hint for -P with anything but ACCEPT or DROP."""
    words = question.words
    declared = words[0][:1] == ":"
    chain, policy = (words[0][1:] or words[1], words[1]) if declared else (question.chain, words[-1])
    if policy.upper() in ("ACCEPT", "DROP"):
        return f"policies are in capitals: {policy.upper()}"
    rule = f"-A {chain} -j {policy}"
    return f"a policy must be ACCEPT or DROP; for another target, add a last rule: {rule}"


def no_policy(question: Question) -> str:
    """Return the hint for -P of a chain that is not built-in."""
    base = tables.BASE_CHAINS.get(question.table, ())
    found = near(question.chain, base)
    if found:
        return f"did you mean {found}?"
    return f"only the built-in chains of table {question.table} have policies: {listed(base, 'and')}"


def no_table(question: Question, name: str) -> str:
    """Return the hint for -t with a table that does not exist."""
    found = near(name, TABLES)
    return f"did you mean {found}?" if found else f"the tables are {listed(TABLES, 'and')}"


def no_blanks(question: Question, name: str) -> str:
    """Return the hint for a chain name that cannot be one."""
    return "a chain name has no spaces" if " " in name else ""


def rule_number(question: Question, word: str) -> str:
    """Return the hint for a word that is not a rule number."""
    if word in TABLES:
        return f"{word} is a table: use -t {word}"
    if word in question.chain_names():
        return f"{question.command} has one chain: use one command for each"
    return "the first rule has the number 1" if word == "0" else "a rule number is a number from 1"


def no_rule_number(question: Question) -> str:
    """Return the hint for -R without a rule number."""
    return f"write -R {question.chain} NUMBER, followed by the rule"


def filtering(question: Question) -> str:
    """Return the hint for DROP in the table nat."""
    return f"filter packets in table filter: {'move it below *filter' if question.restoring else 'leave out -t nat'}"


def no_declared_policy(question: Question) -> str:
    """Return the hint for a line that declares a chain without a policy."""
    chain = question.words[0]
    is_base = chain[1:] in tables.BASE_CHAINS.get(question.table, ())
    return f"write {chain} ACCEPT or {chain} DROP" if is_base else f"write {chain} - [0:0]"


def counters(question: Question) -> str:
    """Return the hint for counters that cannot be read."""
    return "counters are written as [PACKETS:BYTES], such as [0:0]"


def half_policy(question: Question) -> str:
    """Return the hint for -P without a chain or a policy."""
    return "write -P CHAIN ACCEPT or -P CHAIN DROP"


def long_name(question: Question, name: str) -> str:
    """Return the hint for a chain name that is too long."""
    return f"the name has {size(name)} bytes, the maximum is 28"
