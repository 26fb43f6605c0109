"""The programs, one row each. All code that runs, completes, installs or documents programs uses these rows."""

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Answer = tuple[int, bytes, bytes]  # exit status, standard output, standard error
    Main = Callable[["Program", Sequence[str], bytes | None], Answer]

COMPLETE = "--complete"  # the first word of a shell's request for completion, see completing/dispatch.py


class Program:
    """One program.

    name: its name on the command line and of its launcher
    shown: its name in its own messages
    family: 4 or 6, or 0 for both
    module, function: the function that runs it, of type Main, and its module in iptables_py/
    completion: the module in completing/ whose function `answer` completes its command lines
    doc: a line for `iptables-py --help`; "" leaves the program out there
    """

    __slots__ = ("completion", "doc", "family", "function", "module", "name", "shown")

    def __init__(
        self, name: str, shown: str, family: int, module: str, function: str, completion: str, doc: str = ""
    ) -> None:
        self.name = name
        self.shown = shown
        self.family = family
        self.module = f"iptables_py.{module}"
        self.function = function
        self.completion = completion
        self.doc = doc

    @property
    def is_legacy(self) -> bool:
        """Return whether it works on the ruleset of the legacy programs."""
        return self.module.startswith("iptables_py.legacy.")

    def load(self) -> "Main":
        """Import the module of the program and return its function."""
        __import__(self.module)
        main: Main = getattr(sys.modules[self.module], self.function)
        return main


IPTABLES = "iptables.program", "iptables", "iptables"
SAVE = "iptables.save", "save", "saving"
RESTORE = "iptables.restore.program", "restore", "saving"
TRANSLATE = "translate.program", "translate", "iptables"
RESTORE_TRANSLATE = "translate.restore", "translate", "saving"
XML = "xml.program", "xml", "saving"
LEGACY = "legacy.program", "legacy", "iptables"
LEGACY_SAVE = "legacy.save", "legacy_save", "saving"
LEGACY_RESTORE = "legacy.restore", "legacy_restore", "saving"
APPLY = "apply.program", "apply", "saving"

PROGRAMS = {
    row.name: row
    for row in (
        Program("iptables", "iptables", 4, *IPTABLES, "Change or list the IPv4 rules."),
        Program("iptables-save", "iptables-save", 4, *SAVE, "Print the IPv4 ruleset."),
        Program("iptables-restore", "iptables-restore", 4, *RESTORE, "Load an IPv4 ruleset."),
        Program("iptables-nft", "iptables", 4, *IPTABLES),
        Program("iptables-nft-save", "iptables-nft-save", 4, *SAVE),
        Program("iptables-nft-restore", "iptables-nft-restore", 4, *RESTORE),
        Program("ip6tables", "ip6tables", 6, *IPTABLES, "Change or list the IPv6 rules."),
        Program("ip6tables-save", "ip6tables-save", 6, *SAVE, "Print the IPv6 ruleset."),
        Program("ip6tables-restore", "ip6tables-restore", 6, *RESTORE, "Load an IPv6 ruleset."),
        Program("ip6tables-nft", "ip6tables", 6, *IPTABLES),
        Program("ip6tables-nft-save", "ip6tables-nft-save", 6, *SAVE),
        Program("ip6tables-nft-restore", "ip6tables-nft-restore", 6, *RESTORE),
        Program("iptables-translate", "iptables-translate", 4, *TRANSLATE, "Translate an IPv4 rule into nftables."),
        Program("ip6tables-translate", "ip6tables-translate", 6, *TRANSLATE, "Translate an IPv6 rule into nftables."),
        Program("iptables-restore-translate", "iptables-translate-restore", 4, *RESTORE_TRANSLATE,
                "Translate an IPv4 save file into nftables."),
        Program("ip6tables-restore-translate", "ip6tables-translate-restore", 6, *RESTORE_TRANSLATE,
                "Translate an IPv6 save file into nftables."),
        Program("iptables-xml", "iptables-xml", 0, *XML, "Convert save text to XML."),
        Program("iptables-legacy", "iptables", 4, *LEGACY),
        Program("iptables-legacy-save", "iptables-save", 4, *LEGACY_SAVE),
        Program("iptables-legacy-restore", "iptables-restore", 4, *LEGACY_RESTORE),
        Program("ip6tables-legacy", "ip6tables", 6, *LEGACY),
        Program("ip6tables-legacy-save", "ip6tables-save", 6, *LEGACY_SAVE),
        Program("ip6tables-legacy-restore", "ip6tables-restore", 6, *LEGACY_RESTORE),
        Program("iptables-apply", "iptables-apply", 4, *APPLY, "Load IPv4 rules, which stay only if confirmed."),
        Program("ip6tables-apply", "ip6tables-apply", 6, *APPLY, "Load IPv6 rules, which stay only if confirmed."),
        Program("ipset", "ipset", 0, "iptables.ipset", "ipset", "ipset", "Manage the sets for -m set and -j SET."),
        Program("nfacct", "nfacct", 0, "nfacct.program", "nfacct", "nfacct", "Manage the counters for -m nfacct."),
    )
}


def program_of(function: str, family: int) -> Program:
    """Return the first program of the family with that function."""
    return next(row for row in PROGRAMS.values() if row.function == function and row.family == family)
