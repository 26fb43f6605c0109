"""The checks of a command line as a whole, made after all its words have been read."""

from iptables_py.commandline import flags
from iptables_py.errors import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.commandline.parsed import CommandLine

# letter of an interface option: chains whose packets have no such interface, in any table (measured)
NOWHERE = {"o": frozenset(("PREROUTING", "INPUT")), "i": frozenset(("POSTROUTING", "OUTPUT"))}
_PLACING = frozenset(("A", "C", "D", "Dn", "I", "R"))


def is_drop_in_nat(table: str, verdict: str | None) -> bool:
    """Return whether that rule or policy is one that the table nat does not have."""
    return table == "nat" and verdict == "DROP"


def check_no_drop_in_nat(line: "CommandLine") -> None:
    """Raise Problem if a rule or policy of the table nat is DROP."""
    if is_drop_in_nat(line.table, line.policy) or is_drop_in_nat(line.table, line.rule.jump):
        raise Problem(
            '\nThe "nat" table is not intended for filtering, the use of DROP is therefore inhibited.\n\n'
        )


def read_addresses(line: "CommandLine", hosts: dict[str, str]) -> None:
    """Read the values of -s and -d (`hosts`, by letter) into the line, and the first of each into its rule.

    Raise Problem for a bad value, and for several addresses after `!`.
    """
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


def check_options_allowed(line: "CommandLine") -> None:
    """Raise Problem if one of the commands does not allow an option that was given."""
    for flag in flags.LIMITED:
        if flag.legal and flag.letter in line.given and not line.commands <= flag.legal:
            raise Problem(f"Illegal option `--{flag.names[0]}' with this command")


def check_interfaces(line: "CommandLine") -> None:
    """Raise Problem if a rule has an interface option and its chain's packets have no such interface."""
    if line.commands.isdisjoint(_PLACING):
        return
    for letter, chains in NOWHERE.items():
        if letter in line.given and line.chain in chains:
            raise Problem(f"Can't use --{flags.LIMITED_BY_LETTER[letter].names[0]} with {line.chain}")
