"""What the commands do to the ruleset: one function each, within the caller's transaction."""

from iptables_py import tables
from iptables_py.commandline.reader import parse_rule
from iptables_py.errors import RULESET, SILENT, VERSION_PROBLEM, Problem
from iptables_py.iptables.chains import NO_CHAIN, chosen, find_chain, jump_chain, lose_base_chain, make_base_chain
from iptables_py.iptables.placing import Placed, flushed, remove, zeroed
from iptables_py.rules.rule import BREAKS_OFF
from iptables_py.rules.spec import build as build_rule
from iptables_py.rules.spec import is_loose, spec
from iptables_py.rules.storedtext import guarded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.commandline.parsed import CommandLine
    from iptables_py.iptables.run import Run
    from iptables_py.rules.rule import Rule
    from iptables_py.store.rows import Chain

BAD_RULE = "Bad rule (does a matching rule exist in that chain?)."
TOO_BIG = "Index of {} too big."


def build(line: "CommandLine") -> None:
    """Check the table, and build the rule that the line adds. Raise Problem.

    Comes before any look at the ruleset. Measured: a rule that is only looked for is never built, so what building it
    refuses or joins does not count.
    """
    if line.table not in tables.BASE_CHAINS:
        raise Problem(f"table '{line.table}' does not exist", VERSION_PROBLEM)
    if not line.commands.isdisjoint("AIR"):
        build_rule(line.rule)


def execute(run: "Run", line: "CommandLine") -> None:
    """Carry out one command line on run.store; raises Problem, and the transaction is then to be rolled back."""
    build(line)
    perform(run, line)


def perform(run: "Run", line: "CommandLine") -> None:
    """Carry out a command line that build() accepted."""
    for letter in ("L", "S"):
        if letter in line.commands:
            from iptables_py.iptables import listing

            (listing.list_table if letter == "L" else listing.list_rules)(run, line)
    for letter, command in COMMANDS.items():
        if letter in line.commands:
            command(run, line)


def variants(line: "CommandLine") -> "Iterator[Rule]":
    """The line's rule with each pair of its addresses in turn, sources outermost."""
    it = line.rule
    for it.source, it.source_mask in line.sources:
        for it.destination, it.destination_mask in line.destinations:
            yield it


def echo(run: "Run", line: "CommandLine") -> None:
    """With -v, say the rule; raises Problem where that is the reference's end."""
    if line.verbose:
        from iptables_py.iptables import listing

        text, end, _ = listing.echo(line.rule).partition(BREAKS_OFF)
        run.say(text)
        if end:
            raise Problem("", SILENT)


def append(run: "Run", line: "CommandLine") -> None:
    """-A: add the rule, once for each pair of addresses."""
    jump_chain(run, line)  # a missing one is told of first
    chain = make_base_chain(run, line.table, line.chain or "")
    if chain is None:
        next(variants(line))
        echo(run, line)
        raise Problem(NO_CHAIN, RULESET)
    placed = Placed(run, line, chain, jump_chain(run, line))  # the chain just made may be the one it leads to
    for variant in variants(line):
        echo(run, line)
        placed.judge(run, line.table, "APPEND", run.store.append(chain, *placed.row(variant)))


def insert(run: "Run", line: "CommandLine") -> None:
    """-I: put the rule at that place; several pairs of addresses end up reversed."""
    jump_chain(run, line)  # a missing one is told of first
    chain = make_base_chain(run, line.table, line.chain or "")
    if chain is None:
        raise Problem(NO_CHAIN, RULESET)
    placed = Placed(run, line, chain, jump_chain(run, line))  # the chain just made may be the one it leads to
    for variant in variants(line):
        at_end = line.number > 1 and run.store.count(chain) == line.number - 1
        id = run.store.insert(chain, line.number, *placed.row(variant))
        if id is None:
            raise Problem(TOO_BIG.format("insertion"), RULESET)
        echo(run, line)
        placed.judge(run, line.table, "APPEND" if at_end else "INSERT", id)


def replace(run: "Run", line: "CommandLine") -> None:
    """-R: put the rule (the first, of several addresses) in place of the one of that number."""
    to = jump_chain(run, line)
    chain = find_chain(run, line)
    old = run.store.nth(chain, line.number)
    if old is None:
        raise Problem(TOO_BIG.format("replacement"), RULESET)
    placed = Placed(run, line, chain, to)
    variant = next(variants(line))
    echo(run, line)
    run.judging.stale = True
    run.store.replace(old.id, *placed.row(variant))
    placed.judge(run, line.table, "REPLACE", old.id)


def check(run: "Run", line: "CommandLine") -> None:
    """-C: raise Problem unless the chain holds the rule, for each pair of addresses."""
    jump_chain(run, line)
    chain = find_chain(run, line, BAD_RULE)
    for variant in variants(line):
        find_rule(run, line, chain, variant)


def delete(run: "Run", line: "CommandLine") -> None:
    """-D by text: remove the first rule of that text, for each pair of addresses."""
    jump_chain(run, line)
    chain = find_chain(run, line, BAD_RULE)
    for variant in variants(line):
        remove(run, chain, find_rule(run, line, chain, variant))


def find_rule(run: "Run", line: "CommandLine", chain: "Chain", variant: "Rule") -> int:
    """The id of the first such rule of the chain, and say it; raises Problem if there is none."""
    if is_loose(variant):
        found, line.rule = _find_alike(run, chain, variant) or (None, variant)  # what is said is the rule found
    else:
        found = run.store.find(chain, spec(variant)[0])
    if found is None:
        raise Problem(BAD_RULE, RULESET)
    echo(run, line)
    line.rule = variant
    return found


def _find_alike(run: "Run", chain: "Chain", sought: "Rule") -> "tuple[int, Rule] | None":
    """The first rule that is compared as equal, which only reading them all tells."""
    text = spec(sought, "compared")
    for stored in run.store.rules(chain):
        rule = parse_rule(stored.spec, run.family)
        if spec(rule, "compared") == text:
            return stored.id, rule
    return None


def delete_number(run: "Run", line: "CommandLine") -> None:
    """-D by number; a negative one is never found (measured, where there is no such chain)."""
    chain = find_chain(run, line, NO_CHAIN if line.number > 0 else BAD_RULE)
    if line.number < 0:
        raise Problem(BAD_RULE, RULESET)
    old = run.store.nth(chain, line.number)
    if old is None:
        raise Problem(TOO_BIG.format("deletion"), RULESET)
    remove(run, chain, old.id)


def flush(run: "Run", line: "CommandLine") -> None:
    """-F: take out all rules of the chain (which makes a base chain), or of all chains (with -v likewise, measured)."""
    if run.new_table and line.chain is None and not line.verbose:
        return  # the kernel is asked, and does not have the table yet
    for name, chain in chosen(run, line):
        if line.verbose:
            run.say(f"Flushing chain `{name}'\n")
        if chain is not None:
            flushed(run, chain)
            run.store.flush(chain)
        if line.chain is not None or line.verbose:
            make_base_chain(run, line.table, name)


def zero(run: "Run", line: "CommandLine") -> None:
    """-Z: counters of the chain, or of all chains, to 0."""
    for name, chain in chosen(run, line):
        if line.verbose:
            run.say(f"Zeroing chain `{name}'\n")
        if chain is not None:
            zeroed(run, chain)
            run.store.zero_chain(chain)


def zero_number(run: "Run", line: "CommandLine") -> None:
    """-Z with a number: the counters of one rule."""
    found = run.store.nth(find_chain(run, line, BAD_RULE), line.number)
    if found is None:
        raise Problem(BAD_RULE, RULESET)
    run.store.zero_rule(found.id)


def new_chain(run: "Run", line: "CommandLine") -> None:
    """-N: make a user chain, and with it the table."""
    name = line.chain or ""
    if tables.is_base(line.table, name) or run.store.chain(run.family, line.table, name):
        raise Problem("Chain already exists.", RULESET)
    run.store.add_table(run.family, line.table)
    run.store.add_chain(run.family, line.table, name, None)


def delete_chain(run: "Run", line: "CommandLine") -> None:
    """-X: remove the chain, or all user chains (and base chains that do nothing)."""
    store = run.store
    if line.chain is not None:
        chain = find_chain(run, line)
        if chain.policy not in (None, "ACCEPT"):
            raise Problem("Directory not empty.", RULESET)
        doomed = [chain]
    else:
        chains = store.chains(run.family, line.table)
        doomed = [chain for chain in chains if chain.policy is None and chain.name[0] != "\0"]
        if not line.verbose:
            doomed.sort(key=lambda chain: chain.id)  # the kernel meets them as they were made
    for chain in doomed:
        if line.verbose and chain.policy is None:
            run.say(f"Deleting chain `{chain.name}'\n")
    for chain in doomed:
        if store.count(chain) or store.references(chain):
            run.refuse(f"CHAIN_DEL failed (Device or resource busy): chain {chain.name}")
            store.hide_chain(chain)
        else:
            store.remove_chain(chain)
    if line.chain is None:
        for chain in store.chains(run.family, line.table):
            if chain.policy is not None:
                lose_base_chain(run, chain)


def rename_chain(run: "Run", line: "CommandLine") -> None:
    """-E: another name for a user chain; base chains keep theirs."""
    store, name, new = run.store, line.chain or "", line.new_name
    taken = tables.is_base(line.table, new) or store.chain(run.family, line.table, new)
    if taken and (name != new or store.chain(run.family, line.table, name)):
        raise Problem("File exists.", RULESET)
    chain = find_chain(run, line)
    if chain.policy is not None:
        raise Problem("File exists.", RULESET)
    if run.renames is None:
        store.rename_chain(chain, new, guarded(new))
    else:
        run.renames.append((run.line, chain, new))


def set_policy(run: "Run", line: "CommandLine") -> None:
    """-P: the policy of a base chain; its counters start again."""
    if line.policy not in ("ACCEPT", "DROP"):
        raise Problem("Bad policy name. Run `dmesg' for more information.", RULESET)
    chain = make_base_chain(run, line.table, line.chain or "")
    if chain is None or chain.policy is None:
        raise Problem("Bad built-in chain name.", RULESET)
    run.store.set_policy(chain, line.policy, 0, 0)


COMMANDS = {
    "A": append,
    "C": check,
    "D": delete,
    "Dn": delete_number,
    "I": insert,
    "R": replace,
    "F": flush,
    "Z": zero,
    "Zn": zero_number,
    "N": new_chain,
    "X": delete_chain,
    "E": rename_chain,
    "P": set_policy,
}
READING = frozenset("CLS")


def reads_only(line: "CommandLine") -> bool:
    """Whether the line leaves the ruleset as it is."""
    return line.commands <= READING
