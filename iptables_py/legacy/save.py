"""iptables-legacy-save: the tables that any command has named, the newest first."""

from iptables_py import tables
from iptables_py.commandline.getopt import NEEDED, NONE
from iptables_py.errors import BROKEN, Problem
from iptables_py.iptables import save
from iptables_py.legacy.run import LegacyRun, no_table
from iptables_py.legacy.table import open_to_read
from iptables_py.rules.storedtext import shown_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.iptables.run import Run
    from iptables_py.iptables.save import Long
    from iptables_py.programs import Answer, Program

LONG: "Long" = [
    ("counters", NONE, "c"),
    ("dump", NONE, "d"),
    ("table", NEEDED, "t"),
    ("modprobe", NEEDED, "M"),
    ("file", NEEDED, "f"),
    ("version", NONE, "V"),
]
SHORT, TEXTS = save.SHORT, save.TEXTS
TABLES = "SELECT tab FROM chain WHERE family = ? GROUP BY tab ORDER BY min(id) DESC"  # base chains are made first


def legacy_save(program: "Program", words: "Sequence[str]", stdin: bytes | None) -> "Answer":
    """Run iptables-legacy-save. Return exit status, standard output and standard error."""
    return LegacyRun(program, stdin).answer(execute, words)


def execute(run: "Run", words: "Sequence[str]") -> int:
    """Carry out a command line. Return the exit status. Raise Problem."""
    return save.save_by(run, words, LONG, dump, last="d")


def dump(run: "Run", table: str | None, counted: bool) -> bytes:
    """Return the save text of the tables that exist, or only of `table`, which is created. Raise Problem."""
    if table is not None and table not in tables.BASE_CHAINS:
        raise Problem(f"Cannot initialize: {no_table(table)}", BROKEN)
    with open_to_read(run, table) if table is not None else run.open_store(False) as store:
        names = [table] if table is not None else store.db.all(str, TABLES, run.ruleset)
        return b"".join(
            shown_bytes(part) for name in names for part in save.table_parts(run, store, name, counted)
        )
