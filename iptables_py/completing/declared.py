"""iptables-py's own commands as click has them; written by app/declaring.py.

For each command: what it is for, its options (names, value, what for), its arguments (name, value). A value is a tuple
of choices, or what --help calls it, or None for a flag.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    Value = tuple[str, ...] | str | None
    Command = tuple[str, tuple[tuple[tuple[str, ...], Value, str], ...], tuple[tuple[str, Value], ...]]

COMMANDS: "dict[str, Command]" = {
    "": (
        "iptables without root and without a kernel: its ruleset is kept in a file",
        (
            (("--state-dir",), "DIR", "The directory with the ruleset, instead of IPTABLES_PY_STATE"),
            (("--version",), None, "Show the version and exit"),
        ),
        (),
    ),
    "completion": (
        "Print the script that completes command lines by TAB",
        (),
        (("shell", ("bash", "zsh", "fish")),),
    ),
    "diff": (
        "Tell how a save file differs from the ruleset, or a second one from the first",
        (
            (("-4", "--ipv4"), None, "The rules are for IPv4"),
            (("-6", "--ipv6"), None, "The rules are for IPv6"),
            (("-t", "--table"), ("mangle", "security", "raw", "filter", "nat"), "Compare only this table"),
            (("--json",), None, "Print the differences as JSON"),
        ),
        (("files", "FILE [FILE]"),),
    ),
    "find": (
        "Print the rules that EXPRESSION describes: table, chain, number and rule",
        (
            (("-4", "--ipv4"), None, "The rules for IPv4"),
            (("-6", "--ipv6"), None, "The rules for IPv6"),
            (("--rules",), "FILE", "Look into a save file instead of the ruleset; - is standard input"),
            (("--json",), None, "Print what is found as JSON"),
        ),
        (("expression", "EXPRESSION"),),
    ),
    "ip6tables": ("IPv6 rules, with iptables' own words", (), ()),
    "ip6tables-restore": ("Read an IPv6 ruleset", (), ()),
    "ip6tables-save": ("Print the IPv6 ruleset", (), ()),
    "ipset": ("Sets of addresses for -m set and -j SET", (), ()),
    "iptables": ("IPv4 rules, with iptables' own words", (), ()),
    "iptables-restore": ("Read an IPv4 ruleset", (), ()),
    "iptables-save": ("Print the IPv4 ruleset", (), ()),
    "restore": ("iptables-restore, or with -6 ip6tables-restore", (), ()),
    "run": (
        "Run COMMAND, a script for instance, with iptables, ip6tables, ipset and so on from here",
        (
            (("--rules",), "FILE", "Start from a save file; once more for the other family"),
            (("--show",), None, "Print the ruleset as a tree at the end"),
            (("--save",), "FILE", "Write a save file at the end; IPv6's if it ends in .v6"),
            (("--record",), "FILE", "Write a line of JSON for each iptables command"),
            (("--fail-on-error",), None, "Fail if an iptables command failed, and say which"),
            (("--no-sudo",), None, "Leave sudo alone: what it runs is the host's"),
        ),
        (("command", "[--] COMMAND [ARGUMENT]..."),),
    ),
    "save": ("iptables-save, or with -6 ip6tables-save", (), ()),
    "shim": ("Launchers under the names of iptables' programs", (), ()),
    "shim env": (
        "Print the shell line that puts them first on PATH",
        (),
        (("directory", "DIR"),),
    ),
    "shim install": (
        "Write them into DIR",
        (
            (("--force",), None, "Also among the system's own commands, and in the place of other files"),
        ),
        (("directory", "DIR"),),
    ),
    "shim remove": (
        "Take ours out of DIR, and nothing else",
        (),
        (("directory", "DIR"),),
    ),
    "show": (
        "Show the ruleset as a tree: tables, their chains, and under each jump the chain that it leads to",
        (
            (("-4", "--ipv4"), None, "The rules for IPv4"),
            (("-6", "--ipv6"), None, "The rules for IPv6"),
            (("-t", "--table"), ("mangle", "security", "raw", "filter", "nat"), "Show only this table"),
            (("--rules",), "FILE", "Show a save file instead of the ruleset; - is standard input"),
            (("--json",), None, "Print everything as JSON"),
        ),
        (("chain", "CHAIN"),),
    ),
    "state": ("The ruleset's directory", (), ()),
    "state check": ("Examine the ruleset: status 4 if it is damaged", (), ()),
    "state path": ("Print its name; it may not exist yet", (), ()),
    "state reset": ("Throw the ruleset away, IPv4 and IPv6", (), ()),
}
