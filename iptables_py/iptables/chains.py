"""Look up the chains that a command line names, or raise Problem with the reference's message."""

from iptables_py import tables
from iptables_py.errors import RULESET, Problem
from iptables_py.rules.rule import target_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.commandline.parsed import CommandLine
    from iptables_py.iptables.table import Table
    from iptables_py.rules.rule import Rule
    from iptables_py.store.rows import Chain

NO_CHAIN = "No chain/target/match by that name."


def find_chain(table: "Table", line: "CommandLine", text: str = NO_CHAIN) -> "Chain":
    """Return the chain named on the line. Raise Problem with that text if it does not exist."""
    chain = table.chain(line.chain or "")
    if chain is None:
        raise Problem(text, RULESET)
    return chain


def jump_chain(table: "Table", rule: "Rule") -> "Chain | None":
    """Return the chain that the rule jumps to, None if there is none or it is a base chain that does not exist yet.

    Raise Problem for a missing user chain.
    """
    name = target_name(rule)
    if not name or rule.target is not None:
        return None
    chain = table.chain(name)
    if chain is None and not table.is_base(name):
        raise Problem(f"Chain '{name}' does not exist")
    return chain


def named_chains(table: "Table", line: "CommandLine") -> "list[tuple[str, Chain | None]]":
    """Return the chain named on the line, or all chains in the order of listings, as (name, chain).

    The chain is None for a base chain that does not exist yet.
    """
    if line.chain is not None:
        chain = table.chain(line.chain)
        if chain is None and not table.is_base(line.chain):
            raise Problem(NO_CHAIN, RULESET)
        return [(line.chain, chain)]
    made = {chain.name: chain for chain in table.chains()}
    base = tables.BASE_CHAINS[table.name]
    return [(name, made.get(name)) for name in base] + [
        (name, chain) for name, chain in made.items() if name not in base
    ]
