"""One run of a legacy program, and the errors of the kernel's interface in its words."""

from iptables_py.errors import INVALID, NO_FILE, RULESET, VERSION, Problem
from iptables_py.iptables.chains import NO_CHAIN
from iptables_py.iptables.run import Run
from iptables_py.legacy.extensions import LISTED
from iptables_py.store.store import LEGACY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.programs import Program
    from iptables_py.store.store import Store

LOOP = "Too many levels of symbolic links"
TEXTS = {INVALID: f"{INVALID}. Run `dmesg' for more information.", NO_FILE: NO_CHAIN}
LONGEST_TABLE = 31  # bytes of a table's name


class LegacyRun(Run):
    """One run of a legacy program: see Run."""

    __slots__ = ()

    title = f"v{VERSION} (legacy)"
    saved_title = f"v{VERSION}"
    listed = LISTED

    def __init__(self, program: "Program", standard_input: bytes | None = None) -> None:
        super().__init__(program, standard_input)
        self.ruleset = LEGACY + self.family

    def warn_of_legacy(self, store: "Store", suffix: str = "") -> None:
        """Do nothing: this program shows them."""


def refused(error: str) -> Problem:
    """Return the Problem for an error of the kernel or of the library that changes its tables."""
    return Problem(TEXTS.get(error, f"{error}."), RULESET)


def no_table(name: str) -> str:
    """Return why there is no table of that name."""
    too_long = len(name.encode("utf-8", "surrogateescape")) > LONGEST_TABLE
    return "Module is wrong version" if too_long else "Table does not exist (do you need to insmod?)"
