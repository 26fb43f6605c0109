"""Random edits, compared with a model of plain lists."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, rule

from iptables_py.rules.storedtext import guarded
from iptables_py.store import dump
from iptables_py.store import store as store_module
from iptables_py.store.check import check
from iptables_py.store.dump import COUNTED, PLAIN, VERBOSE, rule_lines, rules_of, user_chain_lines, user_chains
from iptables_py.store.store import Chain, Store, open_store
from iptables_py.tables import is_base

COUNTER = st.one_of(st.integers(0, 9), st.sampled_from([2**63 - 1, 2**63, 2**64 - 1]))
# bytes as on a command line, also invalid UTF-8
TEXT = (
    st.binary(max_size=4).filter(lambda b: b"\0" not in b).map(lambda b: b.decode("utf-8", "surrogateescape"))
)
HOOKS = st.one_of(st.none(), st.integers(0, 31))
PLACES = [(4, "filter"), (4, "nat"), (6, "filter")]


def text_of(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


class Edits(RuleBasedStateMachine):
    """Edits of the store and of the model.

    The model maps (family, table) to chains by name, each [policy, packets, bytes, rules]. A rule is
    [text before the target, name of the chain that it jumps to or None, hooks, packets, bytes].
    """

    base: Path
    chains = Bundle("chains")

    @initialize()
    def begin(self) -> None:
        self.path = tempfile.mkdtemp(dir=self.base)
        self.store = open_store(True, self.path)
        self.model: dict[tuple[int, str], dict[str, list]] = {place: {} for place in PLACES}
        self.kept = self.copy()

    def copy(self) -> dict:
        return {
            p: {n: [*c[:3], [list(r) for r in c[3]]] for n, c in chains.items()}
            for p, chains in self.model.items()
        }

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.close()

    def found(self, where: tuple[tuple[int, str], str]) -> Chain | None:
        (family, table), name = where
        chain = self.store.chain(family, table, name)
        assert (chain is not None) == (name in self.model[where[0]])
        return chain

    def listed(self, where: tuple[tuple[int, str], str]) -> list:
        return self.model[where[0]][where[1]][3]

    def content(self, place: tuple[int, str], text: str, jump: str | None) -> tuple[str, int, int | None]:
        if jump is None or jump not in self.model[place] or self.model[place][jump][0] is not None:
            return text, len(text), None
        chain = self.store.chain(*place, jump)
        assert chain is not None
        return f"{text}-g {guarded(jump)}", len(text), chain.id

    @rule(
        target=chains,
        place=st.sampled_from(PLACES),
        name=st.one_of(TEXT, st.sampled_from(["INPUT", "OUTPUT"])),
        policy=st.sampled_from(["ACCEPT", "DROP"]),
    )
    def add_chain(self, place: tuple[int, str], name: str, policy: str | None) -> tuple:
        policy = policy if is_base(place[1], name) else None
        self.store.add_table(*place)
        if name not in self.model[place]:
            self.store.add_chain(*place, name, policy)
            self.model[place][name] = [policy, 0, 0, []]
        return place, name

    @rule(
        where=chains,
        text=TEXT,
        to=chains,
        hooks=HOOKS,
        packets=COUNTER,
        bytes=COUNTER,
        number=st.integers(0, 6),
    )
    def add_rule(self, where, text, to, hooks, packets, bytes, number) -> None:
        chain = self.found(where)
        if chain is None:
            return
        place, jump = where[0], to[1]
        spec, target, id = self.content(place, text, jump)
        entry = [text, jump if id else None, hooks, packets, bytes]
        rules = self.listed(where)
        if number == 0:
            self.store.append(chain, spec, target, id, hooks, packets, bytes)
            rules.append(entry)
        elif self.store.insert(chain, number, spec, target, id, hooks, packets, bytes) is None:
            assert number > len(rules) + 1
        else:
            rules.insert(number - 1, entry)

    @rule(where=chains, many=st.lists(st.tuples(TEXT, COUNTER), max_size=3), other=chains)
    def append_many(self, where, many, other) -> None:
        rows = []
        for text, count in many:
            for there in (where, other):
                chain = self.found(there)
                if chain is not None:
                    rows.append((chain.id, text, len(text), None, None, count, 1))
                    self.listed(there).append([text, None, None, count, 1])
        self.store.append_many(rows)

    @rule(
        where=chains, number=st.integers(1, 6), what=st.sampled_from(["replace", "remove", "zero"]), text=TEXT
    )
    def change_rule(self, where, number, what, text) -> None:
        chain = self.found(where)
        if chain is None:
            return
        rules, stored = self.listed(where), self.store.nth(chain, number)
        assert (stored is None) == (number > len(rules))
        if stored is None:
            return
        if what == "replace":
            self.store.replace(stored.id, text, len(text), None, 3, 5, 6)
            rules[number - 1] = [text, None, 3, 5, 6]
        elif what == "remove":
            self.store.remove(stored.id)
            del rules[number - 1]
        else:
            self.store.zero_rule(stored.id)
            rules[number - 1][3:] = [0, 0]

    @rule(where=chains, what=st.sampled_from(["flush", "zero", "policy"]))
    def change_chain(self, where, what) -> None:
        chain = self.found(where)
        if chain is None:
            return
        entry = self.model[where[0]][where[1]]
        if what == "flush":
            self.store.flush(chain)
            entry[3].clear()
        elif what == "zero":
            self.store.zero_chain(chain)
            entry[1:3] = [0, 0]
            for one in entry[3]:
                one[3:] = [0, 0]
        else:
            policy = None if entry[0] is None else "DROP"
            self.store.set_policy(chain, policy, 2**64 - 1, 7)
            entry[:3] = [policy, 2**64 - 1, 7]

    @rule(target=chains, where=consumes(chains), name=TEXT)
    def rename(self, where, name) -> tuple:
        chains, chain = self.model[where[0]], self.found(where)
        if chain is None or chain.policy is not None or name in chains:
            return where
        self.store.rename_chain(chain, name, guarded(name))
        chains[name] = chains.pop(where[1])
        for _, _, _, rules in chains.values():
            for one in rules:
                one[1] = name if one[1] == where[1] else one[1]
        return where[0], name

    @rule(where=chains)
    def remove_chain(self, where) -> None:
        chain = self.found(where)
        if chain is not None and self.store.references(chain) == 0:
            self.store.remove_chain(chain)
            del self.model[where[0]][where[1]]

    @rule(place=st.sampled_from(PLACES))
    def clear(self, place: tuple[int, str]) -> None:
        self.store.clear(*place)
        self.model[place] = {}

    @rule()
    def commit(self) -> None:
        self.store.commit()
        self.store.db.run("BEGIN IMMEDIATE")
        self.kept = self.copy()

    @rule(keep=st.booleans())
    def reopen(self, keep: bool) -> None:
        if keep:
            self.commit()
        self.store.close()
        self.model = self.kept
        self.kept = self.copy()
        with open_store(False, self.path) as reader:
            self.compare(reader)
        self.store = open_store(True, self.path)

    @invariant()
    def agrees(self) -> None:
        if hasattr(self, "store"):
            self.compare(self.store)

    def compare(self, store: Store) -> None:
        assert check(store) == []
        for place, model in self.model.items():
            chains = store.chains(*place)
            assert [c.name.encode("utf-8", "surrogateescape") for c in chains] == sorted(
                name.encode("utf-8", "surrogateescape") for name in model
            )
            ids = {c.id: c.name for c in chains}
            leads = {c.name: [r[1] for r in model[c.name][3]] for c in chains}
            counts = store.reference_counts(*place)
            users = [chain.name for chain in chains if chain.policy is None]
            assert text_of(user_chain_lines(store, *place, "<", ">")) == "".join(f"<{name}>" for name in users)
            for form in (PLAIN, COUNTED, VERBOSE):
                separately = [b"".join(rule_lines(store, *place, name, form)) for name in users]
                assert b"".join(rule_lines(store, *place, None, form)) == b"".join(separately)
            for counted in (False, True):
                assert [chain for some in user_chains(store, *place, counted) for chain in some] == [
                    (name, store.references(chain), rules_of(store, *place, name, counted))
                    for name, chain in ((chain.name, chain) for chain in chains if chain.policy is None)
                ]
            for chain in chains:
                policy, packets, bytes, rules = model[chain.name]
                assert (chain.policy, chain.packets, chain.bytes) == (policy, packets, bytes)
                self.compare_rules(store, chain, rules, ids, place)
                references = sum(jumps.count(chain.name) for jumps in leads.values())
                assert references == store.references(chain) == counts.get(chain.id, 0)
                jumping = {name for name, jumps in leads.items() if chain.name in jumps}
                assert sorted(ids[id] for id in store.jumping_chains(chain.id)) == sorted(jumping)

    def compare_rules(self, store: Store, chain: Chain, rules: list, ids: dict, place: tuple[int, str]) -> None:
        stored = store.rules(chain)
        texts = [text + (f"-g {guarded(jump)}" if jump is not None else "") for text, jump, *_ in rules]
        assert [r.spec for r in stored] == texts
        assert [
            [r.spec[: r.target], None if r.jump is None else ids[r.jump], r.hooks, r.packets, r.bytes]
            for r in stored
        ] == rules
        start = f"-A {chain.name}"
        lines = [f"{start} {text}\n" if text else f"{start}\n" for text in texts]
        counted = [f"[{r[3]}:{r[4]}] {line}" for r, line in zip(rules, lines, strict=True)]
        verbose = [
            f"{start} {r[0]}{' ' if r[0] and r[1] is None else ''}-c {r[3]} {r[4]}"
            + (f" -g {guarded(r[1])}\n" if r[1] is not None else "\n")
            for r in rules
        ]
        forms = [(PLAIN, lines), (COUNTED, counted)]
        if all(map(str.isascii, verbose)):
            forms.append((VERBOSE, verbose))
        for form, expected in forms:
            assert text_of(b"".join(rule_lines(store, *place, chain.name, form))) == "".join(expected)
        for numbers, counts in ((False, []), (True, [(r[3], r[4]) for r in rules])):
            assert rules_of(store, *place, chain.name, numbers) == (texts, counts)
        assert store.count(chain) == len(rules)
        for text in set(texts):
            assert store.find(chain, text) == stored[texts.index(text)].id
        assert store.find(chain, "no such rule") is None
        limits = {(r.jump, r.hooks) for r in stored} - {(None, None)}
        assert set(store.constraints(chain.id)) == limits
        assert len(store.constraints(chain.id)) == len(limits)


def test_edits_agree_with_lists(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dump, "CHAINS", 2)
    Edits.base = tmp_path
    machine = Edits.TestCase
    machine.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)
    machine().runTest()


@pytest.mark.parametrize("others", [0, 1, 3, 4])
@pytest.mark.parametrize("rules", [0, 5, 40])
def test_flushing_a_table_leaves_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, others: int, rules: int
) -> None:
    monkeypatch.setattr(store_module, "FEW", 3)
    with open_store(True, str(tmp_path)) as store:
        chains = []
        for place in PLACES:
            store.add_table(*place)
            chains.append(store.add_chain(*place, "INPUT", "ACCEPT"))
        rows = [(chains[0].id, f"-s 10.0.0.{n}/32", 14, None, n % 4 or None, n, n) for n in range(rules)]
        store.append_many(rows)
        store.append_many([(chains[1 + n % 2].id, "", 0, None, n or None, n, 2**63 + n) for n in range(others)])
        before = store.db.ask(list, "SELECT * FROM rule WHERE chain <> ? ORDER BY id", chains[0].id)
        store.flush_table(4, "filter")
        assert store.db.ask(list, "SELECT * FROM rule ORDER BY id") == before
        assert len(before) == others
        assert check(store) == []
