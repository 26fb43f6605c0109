"""What must hold of a command line as a whole, once all its words are read."""

from iptables_py.commandline import arguments, flags
from iptables_py.errors import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.commandline.parsed import CommandLine

# a packet has no such interface there; decided by the chain's name, whatever the table (measured)
NOWHERE = {"o": frozenset(("PREROUTING", "INPUT")), "i": frozenset(("POSTROUTING", "OUTPUT"))}
_PLACING = frozenset(("A", "C", "D", "Dn", "I", "R"))


def check_nat(line: "CommandLine") -> None:
    """No dropping in nat; raises Problem."""
    if line.table == "nat" and "DROP" in (line.policy, line.rule.jump):
        raise Problem(
            '\nThe "nat" table is not intended for filtering, the use of DROP is therefore inhibited.\n\n'
        )


def check_addresses(line: "CommandLine", hosts: dict[str, str]) -> None:
    """Read what -s and -d said (`hosts`, by letter) into the line, and the first pair into its rule; raises Problem."""
    rule = line.rule
    anywhere = [(0, 0)]
    if hosts:
        from iptables_py.values.hosts import read_hosts
    line.sources = read_hosts(hosts["s"], rule.family) if "s" in hosts else anywhere
    line.destinations = read_hosts(hosts["d"], rule.family) if "d" in hosts else anywhere
    rule.source, rule.source_mask = line.sources[0]
    rule.destination, rule.destination_mask = line.destinations[0]
    several = len(line.sources) > 1 or len(line.destinations) > 1
    if several and not rule.inverted.isdisjoint("sd"):
        raise Problem("! not allowed with multiple source or destination IP addresses")


def check_options(line: "CommandLine") -> None:
    """Every option given is one that all the commands take; raises Problem."""
    for flag in flags.LIMITED:
        if flag.legal and flag.letter in line.given and not line.commands <= flag.legal:
            raise Problem(f"Illegal option `--{flag.names[0]}' with this command")


def check_chain(line: "CommandLine") -> None:
    """The chain can be one, and knows the interfaces asked for; raises Problem."""
    if line.chain is None:
        return
    arguments.check_chain_length(line.chain)
    if line.commands.isdisjoint(_PLACING):
        return
    for letter, chains in NOWHERE.items():
        if letter in line.given and line.chain in chains:
            raise Problem(f"Can't use --{flags.LIMITED_BY_LETTER[letter].names[0]} with {line.chain}")
