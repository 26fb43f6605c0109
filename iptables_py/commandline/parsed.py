"""What one command line says, as far as its words alone tell."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Rule


class CommandLine:
    """What one command line says. `commands` holds letters (`Dn`, `Zn`: by number); `given` the letters of options;
    `sources` and `destinations` are lists of (address, mask); `wants` is "help", "version" or "not version" where
    that is to be answered at once; `skip` marks a line of a restore that is for the other family."""

    __slots__ = (
        "chain",
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
        self.wants = ""
        self.skip = False
