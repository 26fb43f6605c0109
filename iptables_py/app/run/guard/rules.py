"""The rules of one family as they are now, the host that they are on, and what becomes of packets there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from iptables_py.app.enginestate import kept, machine_of, wall_clock
from iptables_py.app.run.guard.packets import Made, go_on, make
from iptables_py.app.scenarios.scenario import host_of
from iptables_py.app.trace.defaulthost import default_host
from iptables_py.app.trace.networks import Interfaces, interfaces_in, joined, may_say
from iptables_py.app.trace.session import Session
from iptables_py.engine.outcomes import each
from iptables_py.engine.rewinding import RewindingRuleset

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iptables_py.app.trace.session import Traced
    from iptables_py.engine.chance import Chance
    from iptables_py.engine.outcomes import Outcome
    from iptables_py.engine.sets import Sets
    from iptables_py.store.store import Store

    Fields = dict[str, Any]

MOST_WAYS = 64  # in which random draws and unknown answers are followed, for each command


class Rules:
    """The rules of a family on their host. No check changes anything for the next one, and no time passes.

    assumed: what is assumed about the host, as sentences
    is_other_host: whether the rules that were read last have changed that
    """

    def __init__(self, family: int, packets: Sequence[Fields], described: Fields | None) -> None:
        """Begin with no rules. `described` is the host in the scenario format, None for one that is assumed."""
        self.family = family
        self.assumed: list[str] = []
        self.is_other_host = False
        self._packets = packets
        self._is_described = described is not None
        self._host = host_of({"family": family, "host": described or {}})
        self._ruleset = RewindingRuleset(family)
        self._known: Interfaces | None = None
        self._texts: set[str] = set()
        self._sets: Sets | None = None
        self._wall = wall_clock()

    def load(self, store: Store, with_sets: bool) -> None:
        """Read the stored rules, and the sets if they may have changed. The store has to stay open for the checks."""
        self._store = store
        self._ruleset.load(store)
        self._before = kept(store, self.family)
        if with_sets:
            self._sets = None
        self.is_other_host = False
        if not self._is_described:
            self._assume()

    def _assume(self) -> None:
        """Assume a host that fits all that rules have said so far: that stays true when they are deleted."""
        chains = [chain for named in self._ruleset.tables.values() for chain in named.values()]
        new = {text for chain in chains for text in chain.texts()} - self._texts
        names = {chain.name for chain in chains}
        self._texts |= new
        if self._known and not any(may_say(text, names) for text in new):
            return
        said = interfaces_in(self._ruleset)
        known = joined(self._known, said) if self._known else said
        if known != self._known:
            host, assumed = default_host(self.family, self._packets, known)
            self.is_other_host = self._known is not None and assumed != self.assumed
            self._known, self.assumed = known, assumed
            self._host = host_of({"family": self.family, "host": host})

    def new_connections(self, first: Fields, with_way: bool) -> Iterator[Outcome[Made | Traced]]:
        """Yield what becomes of a connection, new and then, for each way that random draws and unknown answers can go.
        """

        def run(chance: Chance) -> Made | Traced:
            made = make(self._session(chance, with_way, self._before), first)
            return self._gone_on(made, chance, with_way) if isinstance(made, Made) else made

        return each(run, MOST_WAYS)

    def continuations(self, made: Made, with_way: bool) -> Iterator[Outcome[Made | Traced]]:
        """Yield what becomes of a connection that was made before, in the same way."""
        return each(lambda chance: self._gone_on(made, chance, with_way), MOST_WAYS)

    def _gone_on(self, made: Made, chance: Chance, with_way: bool) -> Made | Traced:
        before = {**made.kept, **self._before, "tracked": made.kept["tracked"]}
        return go_on(partial(self._session, chance, with_way, before), made)

    def _session(self, chance: Chance, with_way: bool, before: Fields) -> Session:
        self._ruleset.rewind()
        sets = None if self._sets and self._sets.have_changed() else self._sets
        machine = machine_of(self._host, self._ruleset, chance, self._store, before, self._wall, sets=sets)
        self._sets = machine.sets
        return Session(machine, False, with_way)
