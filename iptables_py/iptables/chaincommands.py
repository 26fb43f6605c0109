"""The commands on a whole chain or table: one function for each, within the caller's transaction."""

from iptables_py.errors import RULESET, Problem
from iptables_py.iptables.chains import find_chain, named_chains

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.commandline.parsed import CommandLine
    from iptables_py.iptables.table import Table
    from iptables_py.store.rows import Chain


def flush(table: "Table", line: "CommandLine") -> None:
    """-F: remove the rules of the chain, or of all chains.

    Measured: a base chain that does not exist yet is created if it is named, or with -v.
    """
    if line.chain is None and not line.verbose:
        if not table.is_new:  # the reference asks the kernel for the chains, and the kernel does not have the table yet
            table.flush_all()
        return

    def flush_one(name: str, chain: "Chain | None") -> None:
        if chain is not None:
            table.flush(chain)
        if line.chain is not None or line.verbose:
            table.make_base_chain(name)

    each_chain(table, line, "Flushing", flush_one)


def zero(table: "Table", line: "CommandLine") -> None:
    """-Z: set the counters of the chain, or of all chains, to 0."""
    if line.chain is None and not line.verbose:
        table.zero_all()
        return

    def zero_one(name: str, chain: "Chain | None") -> None:
        if chain is not None:
            table.zero(chain)

    each_chain(table, line, "Zeroing", zero_one)


def each_chain(
    table: "Table", line: "CommandLine", verb: str, do: "Callable[[str, Chain | None], None]"
) -> None:
    """Call `do` for each chain that the line names, and with -v print a line before."""
    for name, chain in named_chains(table, line):
        if line.verbose:
            table.run.say(f"{verb} chain `{name}'\n")
        do(name, chain)


def new_chain(table: "Table", line: "CommandLine") -> None:
    """-N: create a user chain, and the table if it is missing."""
    name = line.chain or ""
    if table.is_base(name) or table.chain(name):
        raise Problem("Chain already exists.", RULESET)
    table.make_user_chain(name)


def delete_chain(table: "Table", line: "CommandLine") -> None:
    """-X: remove the chain; or all user chains, and base chains without rules whose policy is ACCEPT."""
    if line.chain is not None:
        chain = find_chain(table, line)
        if chain.policy not in (None, "ACCEPT"):
            raise Problem("Directory not empty.", RULESET)
        doomed = [chain]
    else:
        doomed = [chain for chain in table.chains() if chain.policy is None and not chain.is_hidden]
        if not line.verbose:
            doomed.sort(key=lambda chain: chain.id)  # the order in which the kernel removes them
    for chain in doomed:
        if line.verbose and chain.policy is None:
            table.run.say(f"Deleting chain `{chain.name}'\n")
    for chain in doomed:
        if table.store.count(chain) or table.store.references(chain):
            table.refuse(f"CHAIN_DEL failed (Device or resource busy): chain {chain.name}")
            table.store.hide_chain(chain)
        else:
            table.store.remove_chain(chain)
    if line.chain is None:
        for chain in table.chains():
            if chain.policy is not None:
                table.drop_base_chain(chain)


def rename_chain(table: "Table", line: "CommandLine") -> None:
    """-E: rename a user chain; base chains can't be renamed."""
    new = line.new_name
    if table.is_base(new) or table.chain(new):
        raise Problem("File exists.", RULESET)
    chain = find_chain(table, line)
    if chain.policy is not None:
        raise Problem("File exists.", RULESET)
    table.rename(chain, new)


def set_policy(table: "Table", line: "CommandLine") -> None:
    """-P: set the policy of a base chain; its counters are set to 0."""
    if line.policy not in ("ACCEPT", "DROP"):
        raise Problem("Bad policy name. Run `dmesg' for more information.", RULESET)
    chain = table.make_base_chain(line.chain or "")
    if chain is None or chain.policy is None:
        raise Problem("Bad built-in chain name.", RULESET)
    table.store.set_policy(chain, line.policy, 0, 0)


COMMANDS = {
    "F": flush,
    "Z": zero,
    "N": new_chain,
    "X": delete_chain,
    "E": rename_chain,
    "P": set_policy,
}
