"""The line about rules of the legacy programs: on Linux packets pass them too, but they are not followed here."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from iptables_py.store.store import LEGACY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iptables_py.store.store import Store

RULES = "SELECT count(*) FROM rule WHERE chain IN (SELECT id FROM chain WHERE family = ?)"
DROPS = "SELECT count(*) FROM chain WHERE family = ? AND policy = 'DROP'"


def count(store: Store, family: int) -> int:
    """Return the number of legacy rules of a family, policies DROP included. Raise Problem (STATE)."""
    return sum(store.db.number(sql, LEGACY + family) or 0 for sql in (RULES, DROPS))


def note(store: Store, families: Iterable[int], command: str) -> None:
    """Print a line for each family that has legacy rules, on standard error. Raise Problem (STATE)."""
    for family in families:
        if number := count(store, family):
            name = "ip6tables-legacy" if family == 6 else "iptables-legacy"
            rules = f"{number} rule{'s' * (number != 1)}"
            sys.stderr.write(f"iptables-py {command}: the ruleset of {name} is not followed: it has {rules}\n")
