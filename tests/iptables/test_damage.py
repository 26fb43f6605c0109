"""Listings of a ruleset whose file is damaged."""

from __future__ import annotations

import pytest

from iptables_py.answer import answer
from iptables_py.iptables import listing
from iptables_py.store import dump
from iptables_py.store.store import open_store
from tests.harness import ours


@pytest.mark.parametrize("many", [0, 10**9])
@pytest.mark.parametrize("words", [["-n", "-L"], ["-n", "-v", "-L"]])
def test_nothing_is_listed_if_a_later_chain_is_damaged(
    many: int, words: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "MANY", many)
    monkeypatch.setattr(dump, "CHAINS", 1)
    with ours.session():
        for chain in ("a", "b", "c"):
            answer("iptables", ["-N", chain])
            answer("iptables", ["-A", chain, "-s", "10.0.0.1", "-j", "ACCEPT"])
        assert answer("iptables", words)[0] == 0
        with open_store(True) as store:
            store.db.run("UPDATE rule SET spec = NULL WHERE id = 3")
            store.commit()
        status, out, err = answer("iptables", words)
        assert (status, out) == (4, b"")
        assert err.count(b"\n") == 1
