"""The program's own options, each declared once: spelling, argument, commands that allow it, help text."""

from iptables_py.commandline.getopt import NEEDED, NONE, OPTIONAL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Flag:
    """One option.

    `letter`: the short form, "0" if there is none.
    `legal`: the commands that allow it; None for commands, and for options that every command allows.
    """

    __slots__ = ("argument", "doc", "invertible", "legal", "letter", "meta", "names")

    def __init__(
        self,
        letter: str,
        names: str,
        argument: int,
        meta: str,
        doc: str,
        legal: frozenset[str] | None = None,
        invertible: bool = False,
    ) -> None:
        self.letter = letter
        self.names = names.split()
        self.argument = argument
        self.meta = meta
        self.doc = doc
        self.legal = legal
        self.invertible = invertible


# A command with a rule number counts as a separate command, written with "n" appended.
COMMANDS = (
    Flag("A", "append", NEEDED, "chain rule", "append the rule to the chain"),
    Flag("C", "check", NEEDED, "chain rule", "exit with status 0 if the chain contains the rule, else 1"),
    Flag("D", "delete", NEEDED, "chain rule|number", "delete the rule from the chain"),
    Flag("I", "insert", NEEDED, "chain [number] rule", "insert the rule before the rule with that number (default: 1)"),
    Flag("R", "replace", NEEDED, "chain number rule", "replace the rule with that number"),
    Flag("L", "list", OPTIONAL, "[chain [number]]", "list chains and rules as a table"),
    Flag("S", "list-rules", OPTIONAL, "[chain [number]]", "list chains and rules as commands"),
    Flag("F", "flush", OPTIONAL, "[chain]", "delete all rules of the chain, or of all chains"),
    Flag("Z", "zero", OPTIONAL, "[chain [number]]", "set counters to zero"),
    Flag("N", "new-chain", NEEDED, "chain", "create a chain"),
    Flag("X", "delete-chain", OPTIONAL, "[chain]", "delete an empty chain that no rule jumps to, or all of them"),
    Flag("E", "rename-chain", NEEDED, "old new", "rename a chain and update the jumps to it"),
    Flag("P", "policy", NEEDED, "chain ACCEPT|DROP", "set the policy of a built-in chain"),
)

TOGETHER = {"L": "Z", "S": "Z", "Z": "LS"}  # commands that may be combined
_RULE = frozenset("ACDIR")
_LIST = frozenset("L")
_EVERY = frozenset(("A", "C", "D", "Dn", "I", "R", "L", "S", "F", "Z", "Zn", "N", "X", "E", "P"))

# in the order in which the reference checks whether the command allows them
LIMITED = (
    Flag("n", "numeric", NONE, "", "print numbers instead of names in -L", _LIST),
    Flag("s", "source src", NEEDED, "address[/mask][,...]", "source of the packet", _RULE, True),
    Flag("d", "destination dst", NEEDED, "address[/mask][,...]", "destination of the packet", _RULE, True),
    Flag("p", "protocol", NEEDED, "protocol", "protocol, by name or number; enables its match options", _RULE, True),
    Flag("j", "jump", NEEDED, "target", "what to do with the packet: a verdict, a chain or a target extension", _RULE),
    Flag("v", "verbose", NONE, "", "print more details", _EVERY),
    Flag("x", "exact", NONE, "", "print exact counters in -L", _LIST),
    Flag("i", "in-interface", NEEDED, "name[+]", "interface on which the packet arrived", _RULE, True),
    Flag("o", "out-interface", NEEDED, "name[+]", "interface on which the packet leaves", _RULE, True),
    Flag("0", "line-numbers", NONE, "", "number the rules in -L", _LIST),
    Flag("c", "set-counters", NEEDED, "packets bytes", "initial counters of the rule or policy", frozenset("AIRP")),
    Flag("f", "fragments", NONE, "", "match fragments other than the first (IPv4)", _RULE, True),
)

OTHERS = (
    Flag("g", "goto", NEEDED, "chain", "continue in the chain without returning to this one"),
    Flag("m", "match", NEEDED, "match", "use a match extension; enables its options"),
    Flag("t", "table", NEEDED, "table", "table to work on (default: filter)"),
    Flag("w", "wait", OPTIONAL, "[seconds]", "accepted and ignored: every command waits for the others"),
    Flag("W", "wait-interval", OPTIONAL, "microseconds", "accepted and ignored"),
    Flag("M", "modprobe", NEEDED, "command", "accepted and ignored"),
    Flag("4", "ipv4", NONE, "", "IPv4 only: ip6tables-restore skips the line"),
    Flag("6", "ipv6", NONE, "", "IPv6 only: iptables-restore skips the line"),
    Flag("V", "version", NONE, "", "print the version"),
    Flag("h", "help", OPTIONAL, "", "print this help; after -m, -j or -p also that extension's options"),
)

FLAGS = COMMANDS + LIMITED + OTHERS
SHORT = {flag.letter: flag.argument for flag in FLAGS if flag.letter != "0"}
LONG: "list[tuple[str, int, Any]]" = [(name, flag.argument, flag.letter) for flag in FLAGS for name in flag.names]
LIMITED_BY_LETTER = {flag.letter: flag for flag in LIMITED}
COMMAND_LETTERS = frozenset(flag.letter for flag in COMMANDS)
