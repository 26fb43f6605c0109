"""The walk of packets through all tables of a path on one side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.paths import CHANGED, CHANGED_AFTER, PATHS, STATES_OF_NAT, TRANSLATED
from iptables_py.analysis.semantic.chains import Chains
from iptables_py.analysis.semantic.contents import ACCEPT, DROP, EVERYTHING
from iptables_py.analysis.semantic.environment import ANY, UNCHANGED, fixed, token_of, with_token
from iptables_py.analysis.semantic.outcomes import JOINED, outcome_of
from iptables_py.extensions.shared.packetsets import LATER_FRAGMENT, PIECE, STATE, TTL, one

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iptables_py.analysis.semantic.chains import Guard, Lanes
    from iptables_py.analysis.semantic.sides import Chain

ROUTED = ("out", EVERYTHING)  # what may depend on the route
STATES_KEPT = (3, 4)  # INVALID and UNTRACKED: packets without a connection, which could be translated


class Evaluator(Chains):
    """The walk on one side."""

    path = ""

    def run(self, path: str, start: Guard) -> None:
        """Walk all tables of a path."""
        self.path = path
        lanes: Lanes = {UNCHANGED: start}
        for hook, tables in PATHS[path]:
            self.hook = hook
            if hook != "PREROUTING":
                lanes = self._without_fragments(lanes)
            for table in tables:
                lanes = self._base(table, lanes)
            lanes = self._after(lanes, is_last=hook == PATHS[path][-1][0])
        for env, guard in lanes.items():
            self.end(outcome_of(ACCEPT, "", env), guard)

    # --- hooks

    def _without_fragments(self, lanes: Lanes) -> Lanes:
        """Let later fragments wait, at the hook at which they are joined; there are none if that was done before."""
        if PIECE not in self.space.full or self.pair.joins or self.hook != "INPUT" or self.pair.family != 4:
            return lanes
        box = {PIECE: self.space.set(PIECE, one(LATER_FRAGMENT))}
        left: Lanes = {}
        for env, guard in lanes.items():
            later, rest = self.algebra.split(guard, [box])
            self.end(outcome_of(JOINED, "", env), later)
            self.add(left, env, rest)
        return left

    def _after(self, lanes: Lanes, is_last: bool) -> Lanes:
        """Return the packets after a hook: they are routed, and a segment in fragments may be joined."""
        if is_last or self.hook not in ("PREROUTING", "OUTPUT"):
            return lanes
        found: Lanes = {}
        for env, guard in lanes.items():
            looked_at = tuple(token_of(env, name) for name in ("mark", "dst", "src", "tos", ANY))
            after = env
            if any(looked_at):
                after = with_token(after, "route", (self.hook, looked_at, token_of(env, "route")))
            names = CHANGED_AFTER.get((self.path, self.hook), ())
            for name in (*CHANGED, *names):
                if not self.is_calm or name == TTL:
                    after = with_token(after, name, self._passed_on(name, looked_at, token_of(env, name)))
            self.add(found, after, guard)
        return found

    def _passed_on(self, name: str, looked_at: tuple[Any, ...], token: Any) -> Any:
        """Return the token of what changes after a hook."""
        if name == TTL and token is not None and token[0] == "bits":
            return fixed(max(token[2] - 1, 0))  # the packet is forwarded
        return "op", self.hook, looked_at if name in ROUTED else token

    # --- chains

    def _base(self, table: str, lanes: Lanes) -> Lanes:
        """Walk a base chain. Return the packets that go on to the next table."""
        chain = self.side.chain(table, self.hook)
        self.passed = {}
        if table == "nat":
            return self._translated(chain, lanes)
        if chain is None or chain.policy is None:
            return lanes
        left = self.walk(chain, lanes, self.region)
        for env, guard in left.items():
            if self.watch:
                self.watch(chain, env, guard)
            if chain.policy == ACCEPT:
                self.add(self.passed, env, guard)
            else:
                self.end(outcome_of(DROP, "", env), guard)
        return self.passed

    def _translated(self, chain: Chain | None, lanes: Lanes) -> Lanes:
        """Walk the nat table, which sees the first packets of connections; others are translated as those were."""
        names = TRANSLATED[self.hook]
        passed: Lanes = {}
        asks = self._has_nat_rules()
        if chain and chain.rules:
            firsts, others = self._by_state(lanes, STATES_OF_NAT)
            for env, guard in self.walk(chain, firsts, self.region).items():
                if self.watch:
                    self.watch(chain, env, guard)
                self.add(self.passed, env, guard)
            for some in (self.passed, others):
                for env, guard in some.items():
                    self.add(passed, env, guard)
        else:
            passed = lanes
        if self.is_calm or STATE not in self.space.full or not self._was_tested():
            return passed
        kept, touched = self._by_state(passed, STATES_KEPT if asks else (0, *STATES_KEPT))
        for env, guard in touched.items():
            nat = token_of(env, f"nat {self.hook}")
            for name in names:
                env = with_token(env, name, ("op", "nat", self.hook, nat, token_of(env, name)))
            self.add(kept, env, guard)
        return kept

    def _has_nat_rules(self) -> bool:
        chains = [side.chain("nat", self.hook) for side in self.pair.sides]
        return any(chain and chain.rules for chain in chains)

    def _was_tested(self) -> bool:
        """Return whether a rule looked at packets before the translation of this hook."""
        if self.hook in ("INPUT", "POSTROUTING"):
            return True
        chains = [side.chain(table, self.hook) for side in self.pair.sides for table in ("raw", "mangle", "nat")]
        return any(chain is not None and chain.rules for chain in chains)

    def _by_state(self, lanes: Lanes, states: Iterable[int]) -> tuple[Lanes, Lanes]:
        """Return the packets in these states, and the others."""
        inside: Lanes = {}
        outside: Lanes = {}
        if STATE not in self.space.full:
            return dict(lanes), {}
        classes = 0
        for state in states:
            classes |= self.space.set(STATE, one(state))
        for env, guard in lanes.items():
            boxes = self.fields.resolved([{STATE: classes}], env)
            taken, rest = self.algebra.split(guard, boxes)
            self.add(inside, env, taken)
            self.add(outside, env, rest)
        return inside, outside
