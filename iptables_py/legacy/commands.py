"""The commands of iptables-legacy: one function for each, within the caller's transaction.

Measured: -v prints each rule, or each chain, before the command is tried, and with several addresses all are tried.
"""

from iptables_py import tables
from iptables_py.errors import INVALID, PARAMETER, RULESET, VERSION_PROBLEM, Problem
from iptables_py.iptables.chains import NO_CHAIN
from iptables_py.iptables.commands import BAD_RULE, TOO_BIG, echo, find_id, variants
from iptables_py.legacy.extensions import VERDICTS
from iptables_py.legacy.run import no_table, refused
from iptables_py.legacy.spec import complete, legacy_spec
from iptables_py.rules.rule import target_name
from iptables_py.rules.storedtext import CHAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.commandline.parsed import CommandLine
    from iptables_py.legacy.table import LegacyTable
    from iptables_py.store.rows import Chain

RULES = frozenset(("A", "C", "D", "I", "R"))  # commands with a rule
READING = frozenset("CLS")


def check_table(line: "CommandLine", program: str) -> None:
    """Raise Problem unless there is a table of that name; `program` is the name in the message."""
    if line.table not in tables.BASE_CHAINS:
        text = f"can't initialize {program} table `{line.table}': {no_table(line.table)}"
        raise Problem(text, VERSION_PROBLEM)


def perform(table: "LegacyTable", line: "CommandLine") -> None:
    """Carry out a command line. Raise Problem; the caller must then roll back."""
    to = None
    if not line.commands.isdisjoint(RULES):
        complete(line)
        to = jump_chain(table, line)
    for letter in ("L", "S"):
        if letter in line.commands:
            from iptables_py.iptables import listing

            (listing.list_table if letter == "L" else listing.list_rules)(table, line)
    for letter, command in RULE_COMMANDS.items():
        if letter in line.commands:
            command(table, line, to)
    for letter, change in COMMANDS.items():
        if letter in line.commands:
            change(table, line)


def jump_chain(table: "LegacyTable", line: "CommandLine") -> "Chain | None":
    """Return the chain that the line's rule jumps to, None if it jumps to none. Raise Problem for a missing one.

    A chain goes before a target of the same name.
    """
    rule = line.rule
    name = target_name(rule)
    if not name:
        return None
    chain = table.chain(name)
    if chain is not None and rule.target is not None:
        table.run.warn(f"Warning: using chain {name}, not extension\n")
        rule.target = None
        rule.jump = name + CHAIN
    if chain is None and rule.goto:
        raise Problem(f"goto '{name}' is not a chain", PARAMETER)
    if chain is None and rule.target is None and name not in VERDICTS:
        raise Problem(f"Couldn't load target `{name}':No such file or directory\n", PARAMETER)
    return chain


def _found(table: "LegacyTable", name: str | None, text: str = NO_CHAIN) -> "Chain":
    chain = table.chain(name or "")
    if chain is None:
        raise Problem(text, RULESET)
    return chain


def _check_jump(to: "Chain | None") -> None:
    """Raise Problem for a jump to a base chain."""
    if to is not None and to.policy is not None:
        raise refused(INVALID)


def _echo(table: "LegacyTable", line: "CommandLine") -> None:
    for rule in variants(line):
        echo(table, line, rule)


def append(table: "LegacyTable", line: "CommandLine", to: "Chain | None") -> None:
    """-A: add the rule, once for each pair of addresses."""
    _echo(table, line)
    chain = _found(table, line.chain)
    _check_jump(to)
    placement = table.batch.check(line.rule, chain, to, None)
    for rule in variants(line):
        table.batch.put(placement, rule, table.store.append(chain, *placement.row(rule)))


def insert(table: "LegacyTable", line: "CommandLine", to: "Chain | None") -> None:
    """-I: insert the rule at that number; several pairs of addresses end up reversed."""
    _echo(table, line)
    chain = _found(table, line.chain)
    if table.store.count(chain) < line.number - 1:
        raise Problem(TOO_BIG.format("insertion"), RULESET)
    _check_jump(to)
    placement = table.batch.check(line.rule, chain, to, None)
    for rule in variants(line):
        id = table.store.insert(chain, line.number, *placement.row(rule))
        if id is not None:
            table.batch.put(placement, rule, id)


def replace(table: "LegacyTable", line: "CommandLine", to: "Chain | None") -> None:
    """-R: replace the rule of that number; with several addresses, by the rule with the first."""
    rule = next(variants(line))
    echo(table, line, rule)
    chain = _found(table, line.chain)
    old = table.store.nth(chain, line.number)
    if old is None:
        raise Problem(TOO_BIG.format("replacement"), RULESET)
    _check_jump(to)
    placement = table.batch.check(rule, chain, to, None)
    table.store.replace(old.id, *placement.row(rule))
    table.batch.put(placement, rule, old.id)


def check(table: "LegacyTable", line: "CommandLine", to: "Chain | None") -> None:
    """-C: raise Problem unless the chain contains the rule, for each pair of addresses."""
    _find(table, line, to)


def delete(table: "LegacyTable", line: "CommandLine", to: "Chain | None") -> None:
    """-D by text: remove the first rule of that text, for each pair of addresses."""
    chain, ids = _find(table, line, to)
    for id in ids:
        table.remove(chain, id)


def _find(table: "LegacyTable", line: "CommandLine", to: "Chain | None") -> "tuple[Chain, list[int]]":
    """Return the chain and the first rule of that text for each pair of addresses. Raise Problem if one is missing.

    Measured: the message for a missing rule that jumps or has a target is the one for a missing chain.
    """
    _echo(table, line)
    chain = _found(table, line.chain, BAD_RULE)
    _check_jump(to)
    found = [find_id(table, chain, rule, legacy_spec(rule)[0]) for rule in variants(line)]
    ids = [id for id in found if id is not None]
    if len(ids) < len(found):
        plain = target_name(line.rule) in VERDICTS or not line.rule.jump
        raise Problem(BAD_RULE if plain else NO_CHAIN, RULESET)
    return chain, ids


def delete_number(table: "LegacyTable", line: "CommandLine") -> None:
    """-D by number."""
    chain = _found(table, line.chain)
    old = table.store.nth(chain, line.number) if line.number > 0 else None
    if old is None:
        raise Problem(TOO_BIG.format("deletion"), RULESET)
    table.remove(chain, old.id)


def zero_number(table: "LegacyTable", line: "CommandLine") -> None:
    """-Z with a number: set the counters of one rule to 0."""
    found = table.store.nth(_found(table, line.chain), line.number)
    if found is None:
        raise Problem(TOO_BIG.format("counter"), RULESET)
    table.zero_rule(found.id)


def _names(table: "LegacyTable", line: "CommandLine", verb: str) -> "list[str]":
    """Return the chain on the line, or all chains in the order of listings. With -v print a line for each."""
    base = tables.BASE_CHAINS[table.name]
    if line.chain is not None:
        names = [line.chain]
    else:
        user = [chain.name for chain in table.chains() if chain.policy is None]
        names = user if verb == "Deleting" else [*base, *user]
    if line.verbose:
        for name in names:
            table.run.say(f"{verb} chain `{name}'\n")
    return names


def flush(table: "LegacyTable", line: "CommandLine") -> None:
    """-F: remove the rules of the chain, or of all chains."""
    names = _names(table, line, "Flushing")
    if line.chain is None:
        table.flush_all()
    else:
        table.flush(_found(table, names[0]))


def zero(table: "LegacyTable", line: "CommandLine") -> None:
    """-Z: set the counters of the chain, or of all chains, to 0."""
    names = _names(table, line, "Zeroing")
    if line.chain is None:
        table.zero_all()
    else:
        table.zero(_found(table, names[0]))


def new_chain(table: "LegacyTable", line: "CommandLine") -> None:
    """-N: create a user chain."""
    if table.chain(line.chain or ""):
        raise Problem("Chain already exists.", RULESET)
    table.make_user_chain(line.chain or "")


def delete_chain(table: "LegacyTable", line: "CommandLine") -> None:
    """-X: remove the chain, or all user chains. All are tried, and the last error is the one that is reported."""
    problem: Problem | None = None
    for name in _names(table, line, "Deleting"):
        try:
            _delete(table, _found(table, name))
        except Problem as found:
            problem = found
    if problem:
        raise problem


def _delete(table: "LegacyTable", chain: "Chain") -> None:
    if chain.policy is not None:
        raise refused(INVALID)
    if table.store.references(chain):
        raise Problem("Too many links.", RULESET)
    if table.store.count(chain):
        raise Problem("Directory not empty.", RULESET)
    table.store.remove_chain(chain)


def rename_chain(table: "LegacyTable", line: "CommandLine") -> None:
    """-E: rename a user chain."""
    if table.chain(line.new_name):
        raise Problem("File exists.", RULESET)
    chain = _found(table, line.chain)
    if chain.policy is not None:
        raise Problem(NO_CHAIN, RULESET)
    table.rename(chain, line.new_name)


def set_policy(table: "LegacyTable", line: "CommandLine") -> None:
    """-P: set the policy of a base chain, and its counters: to those of -c, else to 0."""
    change_policy(table, line.chain or "", line.policy or "", (line.rule.packets, line.rule.bytes))


def change_policy(table: "LegacyTable", name: str, policy: str, counters: tuple[int, int]) -> None:
    """Set the policy and the counters of a base chain. Raise Problem."""
    chain = table.chain(name)
    if chain is None or chain.policy is None:
        raise Problem("Bad built-in chain name.", RULESET)
    if policy not in ("ACCEPT", "DROP"):
        raise Problem("Bad policy name. Run `dmesg' for more information.", RULESET)
    table.set_policy(chain, policy, counters)


RULE_COMMANDS = {"A": append, "C": check, "D": delete, "I": insert, "R": replace}
COMMANDS = {
    "Dn": delete_number,
    "Zn": zero_number,
    "F": flush,
    "Z": zero,
    "N": new_chain,
    "X": delete_chain,
    "E": rename_chain,
    "P": set_policy,
}
