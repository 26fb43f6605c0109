"""Table of iptables-py's own commands; generated from click's declarations by app/declaring.py.

For each command: its help, its options (names, value, help), its arguments (name, value). A value is a tuple of
choices, the name that --help uses for it, or None for a flag.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    Value = tuple[str, ...] | str | None
    Command = tuple[str, tuple[tuple[tuple[str, ...], Value, str], ...], tuple[tuple[str, Value], ...]]

COMMANDS: "dict[str, Command]" = {
    "": (
        "iptables without root and without a kernel; the ruleset is kept in a file",
        (
            (("--state-dir",), "DIR", "The ruleset's directory; overrides IPTABLES_PY_STATE"),
            (("--version",), None, "Show the version and exit"),
        ),
        (),
    ),
    "completion": (
        "Print the script for TAB completion in a shell",
        (),
        (("shell", ("bash", "zsh", "fish")),),
    ),
    "connections": ("List or remove the connections that packets have left", (), ()),
    "connections flush": (
        "Remove all connections, and say how many there were",
        (
            (("-4", "--ipv4"), None, "Only IPv4"),
            (("-6", "--ipv6"), None, "Only IPv6"),
        ),
        (),
    ),
    "connections list": (
        "Print a line for each connection, in the form of `conntrack -L`",
        (
            (("-4", "--ipv4"), None, "Only IPv4"),
            (("-6", "--ipv6"), None, "Only IPv6"),
            (("--json",), None, "Print them as a list of JSON objects"),
        ),
        (),
    ),
    "diff": (
        "Compare a save file with the ruleset or another file",
        (
            (("-4", "--ipv4"), None, "Compare IPv4 rules"),
            (("-6", "--ipv6"), None, "Compare IPv6 rules"),
            (("-t", "--table"), ("mangle", "security", "raw", "filter", "nat"), "Compare only this table"),
            (("--sets",), "FILE", "Take sets for a FILE from the output of `ipset save`"),
            (("--ignore-order",), None, "Ignore the order of the rules in a chain"),
            (("--ignore-comments",), None, "Ignore the comments of rules"),
            (("--json",), None, "Print the differences as JSON"),
        ),
        (("files", "FILE [FILE]"),),
    ),
    "edit": (
        "Change the ruleset in an editor",
        (
            (("-4", "--ipv4"), None, "Edit the IPv4 rules (the default)"),
            (("-6", "--ipv6"), None, "Edit the IPv6 rules"),
            (("-t", "--table"), ("mangle", "security", "raw", "filter", "nat"), "Edit only this table"),
            (("--sets",), None, "Edit the IP sets, too"),
            (("--guard",), "PACKET", "Warn if a packet would not pass"),
            (("--host",), "FILE", "The host of --guard, as `iptables-py host detect` describes it"),
            (("--yes",), None, "Ask nothing: apply the changes if nothing is wrong"),
        ),
        (),
    ),
    "find": (
        "Print or delete the rules that match EXPRESSION",
        (
            (("-4", "--ipv4"), None, "Search the IPv4 rules"),
            (("-6", "--ipv6"), None, "Search the IPv6 rules"),
            (("--rules",), "FILE", "Search a save file instead of the ruleset; - is standard input"),
            (("--sets",), "FILE", "Take sets from the output of `ipset save`"),
            (("--duplicates",), None, "Find rules that are in their chain more than once"),
            (("--ignore-comments",), None, "With --duplicates, compare the rules without their comments"),
            (("--print",), ("delete", "restore"), "Print commands, or the input of a restore, that delete the rules"),
            (("--delete",), None, "Delete the rules from the ruleset"),
            (("--json",), None, "Print the rules as JSON"),
        ),
        (("expression", "EXPRESSION"),),
    ),
    "history": (
        "List the recorded changes of the ruleset",
        (
            (("--json",), None, "Print the changes as JSON"),
        ),
        (),
    ),
    "history clear": ("Delete the history; the ruleset stays", (), ()),
    "history off": ("Record only iptables-py's own commands, as before `history on`", (), ()),
    "history on": ("Record every command that changes this ruleset, from now on", (), ()),
    "history show": (
        "Print what change N changed",
        (
            (("--json",), None, "Print the change as JSON"),
        ),
        (("number", "N"),),
    ),
    "host": ("Describe the host whose packets are followed", (), ()),
    "host check": (
        "Check a description: that of FILE, or the stored one",
        (),
        (("file", "FILE"),),
    ),
    "host detect": (
        "Describe this host: its interfaces, addresses, routes, policy rules and settings",
        (
            (("--write",), None, "Store the description instead of printing it"),
        ),
        (),
    ),
    "host show": (
        "Print the host: interfaces, bridges, routes, policy rules and settings",
        (
            (("--host",), "FILE", "Show this description instead of the stored one"),
        ),
        (),
    ),
    "ip6tables": ("Change or list the IPv6 rules", (), ()),
    "ip6tables-restore": ("Load an IPv6 ruleset", (), ()),
    "ip6tables-save": ("Print the IPv6 ruleset", (), ()),
    "ipset": ("Manage the sets for -m set and -j SET", (), ()),
    "iptables": ("Change or list the IPv4 rules", (), ()),
    "iptables-restore": ("Load an IPv4 ruleset", (), ()),
    "iptables-save": ("Print the IPv4 ruleset", (), ()),
    "metrics": (
        "Print counters, policies and sizes of sets in the text format of Prometheus",
        (
            (("-4", "--ipv4"), None, "Print only the IPv4 rules"),
            (("-6", "--ipv6"), None, "Print only the IPv6 rules"),
            (("--sets",), "FILE", "Take sets from the output of `ipset save`"),
        ),
        (("file", "FILE"),),
    ),
    "nfacct": ("Manage the counters for -m nfacct", (), ()),
    "restore": ("Run iptables-restore, or with -6 ip6tables-restore", (), ()),
    "run": (
        "Run a command or script on a temporary ruleset",
        (
            (("--rules",), "FILE", "Load a save file first; repeat for the other family"),
            (("--sets",), "FILE", "Load the output of `ipset save` before the rules"),
            (("--show",), None, "Print the ruleset as a tree at the end"),
            (("--save",), "FILE", "Write a save file at the end; of IPv6 if it ends in .v6"),
            (("--record",), "FILE", "Append a line of JSON for each iptables command"),
            (("--fail-on-error",), None, "Fail if an iptables command fails or there is none, and say why"),
            (("--guard",), "PACKET", "Fail if a packet does not pass after every command"),
            (("--host",), "FILE", "The host of --guard, as `iptables-py host detect` describes it"),
            (("--keep",), None, "Use and keep the current ruleset, that of IPTABLES_PY_STATE if it is set"),
            (("--isolate-network",), None, "Run the command without a network, except for the loopback"),
            (("--no-sudo",), None, "Use the host's sudo"),
        ),
        (("command", "[--] COMMAND [ARGUMENT]..."),),
    ),
    "save": ("Run iptables-save, or with -6 ip6tables-save", (), ()),
    "shim": ("Install launchers named like iptables' programs", (), ()),
    "shim env": (
        "Print a shell command that puts the launchers first on PATH",
        (),
        (("directory", "[DIR]"),),
    ),
    "shim install": (
        "Write the launchers into DIR",
        (
            (("--force",), None, "Allow system directories, and rename files in the way"),
        ),
        (("directory", "DIR"),),
    ),
    "shim remove": (
        "Remove the launchers from DIR",
        (),
        (("directory", "DIR"),),
    ),
    "show": (
        "Print the ruleset as a tree of chains and rules",
        (
            (("-4", "--ipv4"), None, "Show the IPv4 rules"),
            (("-6", "--ipv6"), None, "Show the IPv6 rules"),
            (("-t", "--table"), ("mangle", "security", "raw", "filter", "nat"), "Show only this table"),
            (("--rules",), "FILE", "Show a save file instead of the ruleset; - is standard input"),
            (("--sets",), "FILE", "Take sets for --rules from the output of `ipset save`"),
            (("--json",), None, "Print the ruleset as JSON"),
        ),
        (("chain", "CHAIN"),),
    ),
    "state": ("Locate, check or delete the ruleset, and keep snapshots of it", (), ()),
    "state check": ("Check the ruleset for damage", (), ()),
    "state info": (
        "Print where the ruleset is, how large it is and what it has",
        (
            (("--json",), None, "Print the facts as JSON"),
        ),
        (),
    ),
    "state list": (
        "List the snapshots: name, time and size",
        (
            (("--json",), None, "Print the snapshots as JSON"),
        ),
        (),
    ),
    "state path": ("Print the ruleset's directory, which may not exist yet", (), ()),
    "state remove": (
        "Delete the snapshot NAME",
        (),
        (("name", "NAME"),),
    ),
    "state reset": ("Delete the ruleset, IPv4 and IPv6, all IP sets, accounting objects and connections", (), ()),
    "state save": (
        "Save the whole ruleset as the snapshot NAME",
        (
            (("--replace",), None, "Replace a snapshot of that name"),
        ),
        (("name", "NAME"),),
    ),
    "state switch": (
        "Replace the whole ruleset by the snapshot NAME",
        (),
        (("name", "NAME"),),
    ),
    "test": (
        "Test a firewall: send packets through its rules, and compare what becomes of them with what is expected",
        (
            (("--rules",), "FILE", "Rules for files that name none, instead of the ruleset"),
            (("--sets",), "FILE", "Sets for those rules, the output of `ipset save`"),
            (("--host",), "FILE", "The host for files that describe none"),
            (("-k",), "WORD", "Run only tests with WORD in their name"),
            (("--fail-on-error",), None, "Fail if an iptables command of a script fails"),
            (("-x",), None, "Stop after the first test that fails"),
            (("-v", "--verbose"), None, "List the tests that passed, too"),
            (("-j",), "N", "Run N files at once"),
            (("--seed",), "SEED", "Draw once, from this number, where every outcome would count"),
            (("--format",), ("text", "tap", "junit", "json", "github"), "How results are printed"),
            (("--json",), None, "The same as --format json"),
            (("--output",), "FILE", "Write the results to FILE, and print them as text"),
            (("--coverage",), None, "Report the rules and policies that no packet reached"),
            (("--coverage-min",), "N", "Fail if fewer than N percent are"),
            (("--coverage-listing",), "FILE", "Write the rules with their packets to FILE"),
            (("--coverage-html",), "FILE", "Write the same to FILE as a page for browsers"),
            (("--coverage-badge",), "FILE", "Write a badge (SVG) with the percentage to FILE"),
            (("--answers",), "FILE", "Read a scenario (JSON) and only print its answers as JSON"),
            (("--outcomes",), None, "With --answers: print every outcome with its probability"),
        ),
        (("paths", "[FILE or DIR]..."),),
    ),
    "trace": (
        "Show the path of packets through hooks, tables, chains and rules",
        (
            (("-i", "--in-interface"), "NAME", "The interface on which it arrives; eth0 if not given"),
            (("-o", "--out-interface"), "NAME", "The interface by which it should leave"),
            (("-p", "--protocol"), "PROTOCOL", "The protocol, by name or number"),
            (("-s", "--source"), "ADDRESS", "The source address"),
            (("-d", "--destination"), "ADDRESS", "The destination address"),
            (("--sport", "--source-port"), "PORT", "The source port or service; a free one if not given"),
            (("--dport", "--destination-port"), "PORT", "The destination port or service"),
            (("--syn",), None, "The first packet of a TCP connection"),
            (("--tcp-flags",), "FLAGS", "The TCP flags that are set, such as SYN,ACK"),
            (("--icmp-type",), "TYPE", "The type of an ICMP message: NAME, TYPE or TYPE/CODE"),
            (("--icmpv6-type",), "TYPE", "The type of an ICMPv6 message"),
            (("--ctstate",), "STATE", "The state of connection tracking, such as ESTABLISHED"),
            (("--mark",), "NUMBER", "The mark of the packet"),
            (("--ttl",), "NUMBER", "The TTL of an IPv4 packet"),
            (("--hl",), "NUMBER", "The hop limit of an IPv6 packet"),
            (("--tos",), "NUMBER", "The TOS byte, by number or name"),
            (("--length",), "NUMBER", "The length of the IP packet in bytes"),
            (("--uid-owner",), "USER", "The user who sends the packet, with --local"),
            (("--gid-owner",), "GROUP", "The group that sends the packet, with --local"),
            (("--mac-source",), "ADDRESS", "The MAC address of the sender"),
            (("--local",), None, "A process of this host sends the packet"),
            (("-4", "--ipv4"), None, "The options describe an IPv4 packet"),
            (("-6", "--ipv6"), None, "The options describe an IPv6 packet"),
            (("--rules",), "FILE", "Use a save file instead of the ruleset"),
            (("--sets",), "FILE", "Take sets for --rules from the output of `ipset save`"),
            (("--host",), "FILE", "The host, as `iptables-py host detect` describes it"),
            (("-v", "--verbose"), None, "Show every rule that was compared"),
            (("--json",), None, "Print the traces as JSON"),
            (("--expect",), ("accept", "drop", "reject", "local", "forward"), "What the last packet should become"),
            (("--commit",), None, "Store what the packets change, such as counters and connections"),
            (("--seed",), "SEED", "Make random choices from this number, instead of following each"),
        ),
        (("packets", "[PACKET]..."),),
    ),
    "undo": (
        "Take back the last change of the history, or change N and all that came after it",
        (),
        (("number", "[N]"),),
    ),
}
