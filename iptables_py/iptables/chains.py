"""The chains that a command line names: looked up, made on demand, or missed with the reference's text."""

from iptables_py import tables
from iptables_py.errors import RULESET, Problem
from iptables_py.rules.rule import target_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.commandline.parsed import CommandLine
    from iptables_py.iptables.run import Run
    from iptables_py.store.rows import Chain

NO_CHAIN = "No chain/target/match by that name."


def find_chain(run: "Run", line: "CommandLine", text: str = NO_CHAIN) -> "Chain":
    """The chain named on the line; a Problem with that text if it was never made."""
    chain = run.store.chain(run.family, line.table, line.chain or "")
    if chain is None:
        raise Problem(text, RULESET)
    return chain


def make_base_chain(run: "Run", table: str, name: str) -> "Chain | None":
    """The chain of that name; a base chain is made on demand, any other is None if it is missing."""
    chain = run.store.chain(run.family, table, name)
    if chain is None and tables.is_base(table, name):
        run.store.add_table(run.family, table)
        chain = run.store.add_chain(run.family, table, name, "ACCEPT")
    run.lost.pop(name, None)
    return chain


def lose_base_chain(run: "Run", chain: "Chain") -> None:
    """What -X of all does to a base chain: away with one that holds nothing and has the policy ACCEPT.

    Measured: a restore loses sight of the others as well. What names one again gives it the policy ACCEPT; else it
    comes back as it was, unless it is without rules and made by the same transaction.
    """
    rules = run.store.count(chain)
    if run.known is not None:
        if rules or (chain.id in run.known and chain.policy != "ACCEPT"):
            run.lost[chain.name] = chain.policy, chain.packets, chain.bytes
        run.store.set_policy(chain, "ACCEPT", 0, 0)
    if not rules and chain.policy == "ACCEPT":
        run.store.remove_chain(chain)


def find_lost_chains(run: "Run", table: str) -> None:
    """Give the base chains that were lost sight of, and not named since, what they had."""
    for name, state in list(run.lost.items()):
        chain = make_base_chain(run, table, name)
        if chain is not None:
            run.store.set_policy(chain, *state)


def jump_chain(run: "Run", line: "CommandLine") -> "Chain | None":
    """The chain that the rule leads to; None if its target is no chain. Raises Problem for a chain that is missing."""
    name = target_name(line.rule)
    if not name or line.rule.target is not None:
        return None
    chain = run.store.chain(run.family, line.table, name)
    if chain is None and not tables.is_base(line.table, name):
        raise Problem(f"Chain '{name}' does not exist")
    return chain


def chosen(run: "Run", line: "CommandLine") -> "list[tuple[str, Chain | None]]":
    """The chain named on the line, or all of its table in the order of listings; None stands for one never made."""
    made = {chain.name: chain for chain in run.store.chains(run.family, line.table)}
    base = tables.BASE_CHAINS[line.table]
    if line.chain is not None:
        if line.chain not in made and line.chain not in base:
            raise Problem(NO_CHAIN, RULESET)
        return [(line.chain, made.get(line.chain))]
    return [(name, made.get(name)) for name in base] + [
        (name, chain) for name, chain in made.items() if name not in base
    ]
