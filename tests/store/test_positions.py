"""Rules keep their order, however many rules are inserted at one place."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iptables_py.store import positions
from iptables_py.store.store import Chain, Store


def chain_of(store: Store) -> Chain:
    return store.add_chain(4, "filter", "INPUT", "ACCEPT")


def put(store: Store, chain: Chain, number: int, spec: str) -> int | None:
    return store.insert(chain, number, spec, len(spec), None, None, 0, 0)


def specs(store: Store, chain: Chain) -> list[str]:
    return [rule.spec for rule in store.rules(chain)]


@pytest.mark.parametrize("place", ["first", "second", "middle", "last but one", "last", "anywhere"])
def test_many_insertions_at_one_place(store: Store, place: str) -> None:
    chain, model, dice = chain_of(store), [str(n) for n in range(300)], random.Random(1)
    store.append_many([(chain.id, spec, len(spec), None, None, 0, 0) for spec in model])
    for n in range(1500):
        length = len(model)
        at = {"first": 0, "second": 1, "middle": 150, "last but one": length - 1, "last": length}
        index = at.get(place, dice.randrange(length + 1))
        spec = f"new {n}"
        assert put(store, chain, index + 1, spec)
        model.insert(index, spec)
    assert specs(store, chain) == model


def test_the_chain_is_too_short(store: Store) -> None:
    chain = chain_of(store)
    assert put(store, chain, 2, "x") is None
    assert put(store, chain, 1, "x")
    assert put(store, chain, 3, "y") is None
    assert put(store, chain, 2**32 - 1, "y") is None
    assert put(store, chain, 2, "y")
    assert specs(store, chain) == ["x", "y"]


@settings(max_examples=60, deadline=None)
@given(numbers=st.lists(st.integers(1, 12), min_size=1, max_size=60), start=st.integers(0, 11))
def test_tight_gaps(numbers: list[int], start: int) -> None:
    """With gaps that are used up at once, every insertion moves its neighbours, and the order is still right."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(positions, "GAP", 2)
        patch.setattr(positions, "ROOM", 2)
        from iptables_py.store import schema, sqlite

        db = sqlite.Database(b"", b"none", b"memory")
        for statement in schema.SCHEMA:
            db.run(statement)
        opened = Store(db, -1)
        chain, other = chain_of(opened), opened.add_chain(4, "filter", "other", None)
        model = [f"old {n}" for n in range(start)]
        for spec in model:
            opened.append(chain, spec, 0, None, None, 0, 0)
            opened.append(other, spec, 0, None, None, 0, 0)
        untouched = specs(opened, other)
        for n, number in enumerate(numbers):
            done = put(opened, chain, number, str(n))
            assert (done is None) == (number > len(model) + 1)
            if done is not None:
                model.insert(number - 1, str(n))
            assert specs(opened, chain) == model
        assert specs(opened, other) == untouched
        opened.close()


def test_a_respread_leaves_most_of_a_long_chain_alone(store: Store) -> None:
    chain = chain_of(store)
    store.append_many([(chain.id, str(n), 0, None, None, 0, 0) for n in range(20000)])
    before = store.db.connection.total_changes
    for _ in range(200):
        assert put(store, chain, 10000, "new")
    assert store.db.connection.total_changes - before < 200 * 20
