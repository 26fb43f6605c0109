"""The program's own options, each declared once: spelling, argument, commands that allow it, help text."""

from iptables_py.commandline.commands import (
    read_chain,
    read_deletion,
    read_insertion,
    read_listing,
    read_new_chain,
    read_policy,
    read_rename,
    read_replacement,
    read_zeroing,
)
from iptables_py.commandline.getopt import NEEDED, NONE, OPTIONAL, by_name
from iptables_py.commandline.options import (
    read_counters,
    read_family,
    read_fragment,
    read_goto,
    read_help,
    read_host,
    read_in_interface,
    read_jump,
    read_match,
    read_out_interface,
    read_protocol,
    read_table,
    read_verbose,
    read_version,
    read_wait,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from iptables_py.commandline.state import ReaderState

    Read = Callable[[ReaderState, str, Any], None]  # of the state, the letter, and the value (None without one)


class Flag:
    """One option.

    `letter`: the short form, "0" if there is none.
    `names`: the long names without dashes.
    `argument`: NONE, NEEDED or OPTIONAL.
    `meta`, `doc`: the argument and the description in help texts.
    `reads`: the function that reads the option; None if nothing follows from it, or only that it was given.
    `legal`: the commands that allow it; None for commands, and for options that every command allows.
    `invertible`: whether `!` may precede it.
    """

    __slots__ = ("argument", "doc", "invertible", "legal", "letter", "meta", "names", "reads")

    def __init__(
        self,
        letter: str,
        names: str,
        argument: int,
        meta: str,
        doc: str,
        reads: "Read | None" = None,
        legal: frozenset[str] | None = None,
        invertible: bool = False,
    ) -> None:
        self.letter = letter
        self.names = names.split()
        self.argument = argument
        self.meta = meta
        self.doc = doc
        self.reads = reads
        self.legal = legal
        self.invertible = invertible


# fmt: off
# A command with a rule number counts as a separate command, written with "n" appended.
COMMANDS = (
    Flag("A", "append", NEEDED, "chain rule", "append the rule to the chain", read_chain),
    Flag("C", "check", NEEDED, "chain rule", "exit with status 0 if the chain contains the rule, else 1", read_chain),
    Flag("D", "delete", NEEDED, "chain rule|number", "delete the rule from the chain", read_deletion),
    Flag("I", "insert", NEEDED, "chain [number] rule", "insert the rule before the rule with that number (default: 1)",
         read_insertion),
    Flag("R", "replace", NEEDED, "chain number rule", "replace the rule with that number", read_replacement),
    Flag("L", "list", OPTIONAL, "[chain [number]]", "list chains and rules as a table", read_listing),
    Flag("S", "list-rules", OPTIONAL, "[chain [number]]", "list chains and rules as commands", read_listing),
    Flag("F", "flush", OPTIONAL, "[chain]", "delete all rules of the chain, or of all chains", read_chain),
    Flag("Z", "zero", OPTIONAL, "[chain [number]]", "set counters to zero", read_zeroing),
    Flag("N", "new-chain", NEEDED, "chain", "create a chain", read_new_chain),
    Flag("X", "delete-chain", OPTIONAL, "[chain]", "delete an empty chain that no rule jumps to, or all of them",
         read_chain),
    Flag("E", "rename-chain", NEEDED, "old new", "rename a chain and update the jumps to it", read_rename),
    Flag("P", "policy", NEEDED, "chain ACCEPT|DROP", "set the policy of a built-in chain", read_policy),
)

_RULE = frozenset("ACDIR")
_LIST = frozenset("L")
_EVERY = frozenset(("A", "C", "D", "Dn", "I", "R", "L", "S", "F", "Z", "Zn", "N", "X", "E", "P"))

# options noted in CommandLine.given, in the order in which the reference checks whether the command allows them
LIMITED = (
    Flag("n", "numeric", NONE, "", "print numbers instead of names in -L", None, _LIST),
    Flag("s", "source src", NEEDED, "address[/mask][,...]", "source of the packet", read_host, _RULE, True),
    Flag("d", "destination dst", NEEDED, "address[/mask][,...]", "destination of the packet", read_host, _RULE, True),
    Flag("p", "protocol", NEEDED, "protocol", "protocol, by name or number; enables its match options",
         read_protocol, _RULE, True),
    Flag("j", "jump", NEEDED, "target", "what to do with the packet: a verdict, a chain or a target extension",
         read_jump, _RULE),
    Flag("v", "verbose", NONE, "", "print more details", read_verbose, _EVERY),
    Flag("x", "exact", NONE, "", "print exact counters in -L", None, _LIST),
    Flag("i", "in-interface", NEEDED, "name[+]", "interface on which the packet arrived",
         read_in_interface, _RULE, True),
    Flag("o", "out-interface", NEEDED, "name[+]", "interface on which the packet leaves",
         read_out_interface, _RULE, True),
    Flag("0", "line-numbers", NONE, "", "number the rules in -L", None, _LIST),
    Flag("c", "set-counters", NEEDED, "packets bytes", "initial counters of the rule or policy",
         read_counters, frozenset("AIRP")),
    Flag("f", "fragments", NONE, "", "match fragments other than the first (IPv4)", read_fragment, _RULE, True),
)

OTHERS = (
    Flag("g", "goto", NEEDED, "chain", "continue in the chain without returning to this one", read_goto),
    Flag("m", "match", NEEDED, "match", "use a match extension; enables its options", read_match),
    Flag("t", "table", NEEDED, "table", "table to work on (default: filter)", read_table),
    Flag("w", "wait", OPTIONAL, "[seconds]", "accepted and ignored: every command waits for the others", read_wait),
    Flag("W", "wait-interval", OPTIONAL, "microseconds", "accepted and ignored", read_wait),
    Flag("M", "modprobe", NEEDED, "command", "accepted and ignored"),
    Flag("4", "ipv4", NONE, "", "IPv4 only: ip6tables-restore skips the line", read_family),
    Flag("6", "ipv6", NONE, "", "IPv6 only: iptables-restore skips the line", read_family),
    Flag("V", "version", NONE, "", "print the version", read_version),
    Flag("h", "help", OPTIONAL, "", "print this help; after -m, -j or -p also that extension's options", read_help),
)
# fmt: on

FLAGS = COMMANDS + LIMITED + OTHERS
READ = {flag.letter: flag.reads for flag in FLAGS if flag.reads}
SHORT = {flag.letter: flag.argument for flag in FLAGS if flag.letter != "0"}
LONG = by_name([(name, flag.argument, flag.letter) for flag in FLAGS for name in flag.names])
LIMITED_BY_LETTER = {flag.letter: flag for flag in LIMITED}
NOTED = {**LIMITED_BY_LETTER, "g": LIMITED_BY_LETTER["j"]}  # the row under which an option is noted
COMMAND_LETTERS = frozenset(flag.letter for flag in COMMANDS)
