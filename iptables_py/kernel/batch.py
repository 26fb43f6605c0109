"""How far the kernel's judgement of one transaction is, and what it says to the table that the rules make."""

from iptables_py.kernel.jumps import first_error, refused_place
from iptables_py.store.rows import Stored
from iptables_py.store.store import RULE
from iptables_py.values.text import encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.store.rows import Chain
    from iptables_py.store.store import Store


class Judging:
    """How far the judgements of one transaction are.

    Measured: the kernel first takes all rules that are good by themselves and then looks at the table that they make
    (`deferred`; `needed` tells that there is something to look at). If that has an error it starts over and looks
    at the table after each rule: a rule that it refuses so stays in, and all that follow are refused with it, until
    it is taken out again. `invalid` is the error that the table has, `stale` that rules were taken out since.
    `added` are the lines of the input that added to a chain, by its id; `dropped` those whose chain is flushed later
    on, which the reference takes back before the kernel sees them. `absent` are the ids of rules that were refused
    by themselves, `made` those of all that were added. `kept` has, by id, the text (and where its target begins) of
    rules that the kernel alters: within the transaction they are found and listed as they were given (measured).
    `beside` has, by what stands in them, the texts of rules on which others depend: what such a rule made stays until
    the transaction's end, even if the rule doesn't.
    """

    __slots__ = ("absent", "added", "beside", "deferred", "dropped", "invalid", "kept", "made", "needed", "stale")

    def __init__(self, deferred: bool = False, dropped: frozenset[int] = frozenset()) -> None:
        self.deferred = deferred
        self.dropped = dropped
        self.needed = False
        self.invalid: str | None = None
        self.stale = False
        self.added: dict[int, set[int]] = {}
        self.absent: set[int] = set()
        self.made: set[int] = set()
        self.kept: dict[int, tuple[str, int]] = {}
        self.beside: dict[str, list[str]] = {}

    def holding(self, store: "Store", text: str) -> list[str]:
        """Those of `beside` with that text, which the first look finds among all rules of whatever family and table."""
        if text not in self.beside:
            found = store.db.all(Stored, f"{RULE} WHERE instr(spec, ?)", encoded(text))
            self.beside[text] = [stored.spec for stored in found]
        return self.beside[text]

    def settle(self, store: "Store") -> None:
        """Leave altered rules as the kernel keeps them."""
        for id, (spec, target) in self.kept.items():
            store.alter(id, spec, target)
        self.kept.clear()

    def whole(
        self, store: "Store", family: int, table: str, chain: "Chain", jump: int | None, hooks: int | None
    ) -> str | None:
        """The error that the table has now that such a rule is in that chain, or None."""
        place = store, family, table
        found = refused_place(*place, chain, jump, hooks)
        if not self.invalid:
            self.invalid = found
        elif found or self.stale:  # else the earlier error is still the first
            self.invalid = first_error(*place)
        self.stale = False
        return self.invalid
