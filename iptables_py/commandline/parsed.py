"""The content of one command line, as far as it is known without the ruleset."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Rule


class CommandLine:
    """The content of one command line.

    `rule`: the rule; without a rule on the line, one with the defaults.
    `table`: the table.
    `commands`: the letters of the commands; `Dn` and `Zn` are -D and -Z with a rule number.
    `chain`: the chain, None if the command has none.
    `number`: the rule number, 0 if the command has none.
    `new_name`: the new name of a chain that is renamed.
    `policy`: the policy of -P, None for other commands.
    `given`: the letters of the options given, of those in flags.LIMITED.
    `verbose`: how many times -v was given.
    `sources`, `destinations`: (address, mask) for each address of -s and -d; (0, 0) is any address.
    `changed`: the words that the reference changes while it reads them (measured), by their indexes.
    `wants`: "help", "version" or "not version" if only that is to be printed, else "".
    `skip`: whether this is a line of a restore for the other family.
    """

    __slots__ = (
        "chain",
        "changed",
        "commands",
        "destinations",
        "given",
        "new_name",
        "number",
        "policy",
        "rule",
        "skip",
        "sources",
        "table",
        "verbose",
        "wants",
    )

    def __init__(self, rule: "Rule", table: str) -> None:
        self.rule = rule
        self.table = table
        self.commands: set[str] = set()
        self.chain: str | None = None
        self.number = 0
        self.new_name = ""
        self.policy: str | None = None
        self.given: set[str] = set()
        self.verbose = 0
        self.sources: list[tuple[int, int]] = []
        self.destinations: list[tuple[int, int]] = []
        self.changed: dict[int, str] = {}
        self.wants = ""
        self.skip = False
