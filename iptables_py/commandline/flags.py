"""The program's own options, each declared once: spelling, argument, the commands that take it, what help says."""

from iptables_py.commandline.getopt import NEEDED, NONE, OPTIONAL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Flag:
    """One option. `letter` is its short form ("0" stands for none); `legal` the commands that take it (None: it is a
    command, or goes with everything)."""

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


# A command that was given a rule's number is another command, written with a small n behind it.
COMMANDS = (
    Flag("A", "append", NEEDED, "chain rule", "add the rule at the end of the chain"),
    Flag("C", "check", NEEDED, "chain rule", "tell by the exit status whether the chain holds the rule"),
    Flag("D", "delete", NEEDED, "chain rule|number", "take the rule out of the chain"),
    Flag("I", "insert", NEEDED, "chain [number] rule", "put the rule before the one of that number (default: 1)"),
    Flag("R", "replace", NEEDED, "chain number rule", "put the rule in place of the one of that number"),
    Flag("L", "list", OPTIONAL, "[chain [number]]", "show chains and rules as a table"),
    Flag("S", "list-rules", OPTIONAL, "[chain [number]]", "show chains and rules as commands"),
    Flag("F", "flush", OPTIONAL, "[chain]", "take all rules out of the chain, or of all chains"),
    Flag("Z", "zero", OPTIONAL, "[chain [number]]", "set counters to zero"),
    Flag("N", "new-chain", NEEDED, "chain", "make a chain"),
    Flag("X", "delete-chain", OPTIONAL, "[chain]", "remove an empty chain that nothing jumps to, or all of them"),
    Flag("E", "rename-chain", NEEDED, "old new", "give a chain another name; jumps to it follow"),
    Flag("P", "policy", NEEDED, "chain ACCEPT|DROP", "what happens at the end of a built-in chain"),
)

TOGETHER = {"L": "Z", "S": "Z", "Z": "LS"}  # the commands that may stand beside one
_RULE = frozenset("ACDIR")
_LIST = frozenset("L")
_EVERY = frozenset(("A", "C", "D", "Dn", "I", "R", "L", "S", "F", "Z", "Zn", "N", "X", "E", "P"))

# in the order in which the reference looks for one that the command does not take
LIMITED = (
    Flag("n", "numeric", NONE, "", "numbers instead of names in -L", _LIST),
    Flag("s", "source src", NEEDED, "address[/mask][,...]", "where the packet is from", _RULE, True),
    Flag("d", "destination dst", NEEDED, "address[/mask][,...]", "where the packet goes", _RULE, True),
    Flag("p", "protocol", NEEDED, "protocol", "the protocol, by name or number; brings its own match", _RULE, True),
    Flag("j", "jump", NEEDED, "target", "what to do with the packet: a verdict, a chain, an extension", _RULE),
    Flag("v", "verbose", NONE, "", "say more", _EVERY),
    Flag("x", "exact", NONE, "", "counters in full in -L", _LIST),
    Flag("i", "in-interface", NEEDED, "name[+]", "the interface by which the packet came in", _RULE, True),
    Flag("o", "out-interface", NEEDED, "name[+]", "the interface by which the packet goes out", _RULE, True),
    Flag("0", "line-numbers", NONE, "", "number the rules in -L", _LIST),
    Flag("c", "set-counters", NEEDED, "packets bytes", "start the rule's counters there", frozenset("AIRP")),
    Flag("f", "fragments", NONE, "", "second and further fragments only (IPv4)", _RULE, True),
)

OTHERS = (
    Flag("g", "goto", NEEDED, "chain", "go on in the chain and do not come back here"),
    Flag("m", "match", NEEDED, "match", "load a match and its options"),
    Flag("t", "table", NEEDED, "table", "the table to work on (default: filter)"),
    Flag("w", "wait", OPTIONAL, "[seconds]", "accepted: every command waits for its turn"),
    Flag("W", "wait-interval", OPTIONAL, "microseconds", "accepted and not used"),
    Flag("M", "modprobe", NEEDED, "command", "accepted and not used"),
    Flag("4", "ipv4", NONE, "", "for IPv4 only: ip6tables-restore skips the line"),
    Flag("6", "ipv6", NONE, "", "for IPv6 only: iptables-restore skips the line"),
    Flag("V", "version", NONE, "", "say which version this is"),
    Flag("h", "help", OPTIONAL, "", "say this; with -m, -j or -p also what those take"),
)

FLAGS = COMMANDS + LIMITED + OTHERS
SHORT = {flag.letter: flag.argument for flag in FLAGS if flag.letter != "0"}
LONG: "list[tuple[str, int, Any]]" = [(name, flag.argument, flag.letter) for flag in FLAGS for name in flag.names]
LIMITED_BY_LETTER = {flag.letter: flag for flag in LIMITED}
COMMAND_LETTERS = frozenset(flag.letter for flag in COMMANDS)
