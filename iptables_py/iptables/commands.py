"""The commands on a rule: one function for each, within the caller's transaction. Others are imported if needed."""

from iptables_py import tables
from iptables_py.errors import RULESET, VERSION_PROBLEM, Problem
from iptables_py.iptables.chains import NO_CHAIN, find_chain, jump_chain
from iptables_py.rules.rule import Rule, uses
from iptables_py.rules.spec import build as build_rule
from iptables_py.rules.spec import is_loose, spec, use_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.commandline.parsed import CommandLine
    from iptables_py.iptables.table import Table
    from iptables_py.store.rows import Chain

BAD_RULE = "Bad rule (does a matching rule exist in that chain?)."
TOO_BIG = "Index of {} too big."


def build(line: "CommandLine") -> None:
    """Check the table, and build the rule that the line adds. Raise Problem.

    This comes before the ruleset is read. Measured: a rule of -C or -D is never built, so nothing in it is refused or
    merged by extensions.
    """
    if line.table not in tables.BASE_CHAINS:
        raise Problem(f"table '{line.table}' does not exist", VERSION_PROBLEM)
    if not line.commands.isdisjoint("AIR"):
        build_rule(line.rule)


def perform(table: "Table", line: "CommandLine") -> None:
    """Carry out a command line that build() accepted. Raise Problem; the caller must then roll back."""
    for letter in ("L", "S"):
        if letter in line.commands:
            from iptables_py.iptables import listing

            (listing.list_table if letter == "L" else listing.list_rules)(table, line)
    for letter, command in COMMANDS.items():
        if letter in line.commands:
            command(table, line)
    if not line.commands.isdisjoint("FZNXEP"):
        from iptables_py.iptables import chaincommands

        for letter, command in chaincommands.COMMANDS.items():
            if letter in line.commands:
                command(table, line)


def _is_several(line: "CommandLine") -> bool:
    """Return whether the line has several pairs of addresses."""
    return len(line.sources) > 1 or len(line.destinations) > 1


def variants(line: "CommandLine") -> "Iterator[Rule]":
    """Yield the line's rule for each pair of its addresses, sources outermost."""
    if not _is_several(line):
        yield line.rule
        return
    for source in line.sources:
        for destination in line.destinations:
            yield line.rule.at(source, destination)


def echo(table: "Table", line: "CommandLine", rule: Rule) -> None:
    """With -v, print the rule. Raise Problem (SILENT) for a rule at which the reference crashes."""
    if not line.verbose:
        return
    from iptables_py.iptables import listing

    try:
        table.run.say(listing.echo(rule, table.run.listed))
    except Problem as end:
        table.run.say(end.text)
        raise


def append(table: "Table", line: "CommandLine") -> None:
    """-A: add the rule, once for each pair of addresses."""
    jump_chain(table, line.rule)  # a missing chain is reported first
    chain = table.make_base_chain(line.chain or "")
    if chain is None:
        echo(table, line, next(variants(line)))
        raise Problem(NO_CHAIN, RULESET)
    placement = table.batch.check(line.rule, chain, jump_chain(table, line.rule), table.run.line)
    for rule in variants(line):
        echo(table, line, rule)
        id = table.store.append(chain, *placement.row(rule))
        table.batch.added(placement, rule, id, table.run.line, "APPEND")
        if _is_several(line) and not line.verbose and placement.is_alone and not table.batch.refusals:
            from iptables_py.iptables.pairs import append_others

            append_others(table, line, chain, placement)
            return


def insert(table: "Table", line: "CommandLine") -> None:
    """-I: insert the rule at that number; several pairs of addresses end up reversed."""
    jump_chain(table, line.rule)  # a missing chain is reported first
    chain = table.make_base_chain(line.chain or "")
    if chain is None:
        raise Problem(NO_CHAIN, RULESET)
    placement = table.batch.check(line.rule, chain, jump_chain(table, line.rule), table.run.line)
    for rule in variants(line):
        at_end = line.number > 1 and table.store.count(chain) == line.number - 1
        id = table.store.insert(chain, line.number, *placement.row(rule))
        if id is None:
            raise Problem(TOO_BIG.format("insertion"), RULESET)
        echo(table, line, rule)
        table.batch.added(placement, rule, id, table.run.line, "APPEND" if at_end else "INSERT")


def replace(table: "Table", line: "CommandLine") -> None:
    """-R: replace the rule of that number; with several addresses, by the rule with the first."""
    to = jump_chain(table, line.rule)
    chain = find_chain(table, line)
    old = table.store.nth(chain, line.number)
    if old is None:
        raise Problem(TOO_BIG.format("replacement"), RULESET)
    placement = table.batch.check(line.rule, chain, to, table.run.line)
    rule = next(variants(line))
    echo(table, line, rule)
    table.store.replace(old.id, *placement.row(rule))
    table.batch.replaced(placement, rule, old.id, table.run.line)


def check(table: "Table", line: "CommandLine") -> None:
    """-C: raise Problem unless the chain contains the rule, for each pair of addresses."""
    jump_chain(table, line.rule)
    chain = find_chain(table, line, BAD_RULE)
    for _ in find_rules(table, line, chain):
        pass


def delete(table: "Table", line: "CommandLine") -> None:
    """-D by text: remove the first rule of that text, for each pair of addresses."""
    jump_chain(table, line.rule)
    chain = find_chain(table, line, BAD_RULE)
    for id in find_rules(table, line, chain):
        table.remove(chain, id)


def find_rules(table: "Table", line: "CommandLine", chain: "Chain") -> "Iterator[int]":
    """Yield the id of the first such rule of the chain, for each pair of addresses. Raise Problem if there is none."""
    if _is_several(line) and not line.verbose and not is_loose(line.rule):
        from iptables_py.iptables.pairs import find

        for id in find(table, line, chain):
            if id is None:
                raise Problem(BAD_RULE, RULESET)
            yield id
        return
    for rule in variants(line):
        yield find_rule(table, line, chain, rule)


def find_rule(table: "Table", line: "CommandLine", chain: "Chain", rule: Rule) -> int:
    """Return the id of the first such rule of the chain; with -v print it. Raise Problem if there is none."""
    found: tuple[int, Rule] | None
    if is_loose(rule):
        found = _find_alike(table, chain, rule)
    else:
        id = table.store.find(chain, spec(rule)[0])
        found = None if id is None else (id, rule)
    if found is None:
        raise Problem(BAD_RULE, RULESET)
    echo(table, line, found[1])
    return found[0]


def find_id(table: "Table", chain: "Chain", rule: Rule, text: str) -> int | None:
    """Return the id of the first such rule of the chain, None if there is none; `text` is its stored text."""
    if not is_loose(rule):
        return table.store.find(chain, text)
    found = _find_alike(table, chain, rule)
    return found[0] if found else None


def _find_alike(table: "Table", chain: "Chain", sought: Rule) -> tuple[int, Rule] | None:
    """Return the first rule whose text that -C and -D compare is equal. Read rules one by one to find it."""
    from iptables_py.commandline.stored import parse_rule

    text = _compared(spec(sought)[0], sought)
    for stored in table.store.rules(chain):
        rule = parse_rule(stored.spec, table.run.family)
        if _compared(stored.spec, rule) == text:
            return stored.id, rule
    return None


def _compared(text: str, rule: Rule) -> str:
    """Return the stored text of a rule with what -C and -D compare in place of the options that they compare loosely.

    The text has marks that the parsed rule lost.
    """
    for use in uses(rule):
        module = use.module
        if module.compared is not module.save:
            text = text.replace(use_text(use), module.compared(use), 1)
    return text


def delete_number(table: "Table", line: "CommandLine") -> None:
    """-D by number. A negative number is reported as a missing rule, even if the chain is missing (measured)."""
    chain = find_chain(table, line, NO_CHAIN if line.number > 0 else BAD_RULE)
    if line.number < 0:
        raise Problem(BAD_RULE, RULESET)
    old = table.store.nth(chain, line.number)
    if old is None:
        raise Problem(TOO_BIG.format("deletion"), RULESET)
    table.remove(chain, old.id)


def zero_number(table: "Table", line: "CommandLine") -> None:
    """-Z with a number: set the counters of one rule to 0."""
    found = table.store.nth(find_chain(table, line, BAD_RULE), line.number)
    if found is None:
        raise Problem(BAD_RULE, RULESET)
    table.store.zero_rule(found.id)


COMMANDS = {
    "A": append,
    "C": check,
    "D": delete,
    "Dn": delete_number,
    "I": insert,
    "R": replace,
    "Zn": zero_number,
}
READING = frozenset("CLS")


def reads_only(line: "CommandLine") -> bool:
    """Return whether the line does not change the ruleset."""
    return line.commands <= READING
