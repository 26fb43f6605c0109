"""Restrictions of options and their values, found by calling the functions with which extensions refuse rules."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import combinations
from typing import Any

from iptables_py import tables
from iptables_py.answer import answer
from iptables_py.errors import INVALID, Problem
from iptables_py.extensions.contract import Extension
from iptables_py.rules.options import Option, option_rows
from iptables_py.rules.rule import Rule, Use
from iptables_py.values.netdb import PROTOCOLS, protocol_label

SET = "one"  # a set that exists while options are tried
SAMPLES = ("1", "192.0.2.1", "2001:db8::1", SET)  # most options accept one of these
MOST = 255
STATE = "IPTABLES_PY_STATE"
Place = tuple[tuple[str, ...] | None, int | None]  # tables and hooks
Limit = tuple[str, str]  # options or values in a rule, and the restriction that comes with them


def sentences(by_family: dict[int, Extension]) -> list[str]:
    """Return the restrictions that come with certain options or values of the extension, as sentences."""
    by_limit: dict[str, list[str]] = {}
    with _a_set():
        for condition, limit in dict.fromkeys(one for pair in by_family.items() for one in _measured(*pair)):
            by_limit.setdefault(limit, []).append(condition)
    always = [f"IPv{family}" for family in by_family]
    return [
        f"{limit[:1].upper()}{limit[1:]}." if conditions == always else f"With {' or '.join(conditions)}: {limit}."
        for limit, conditions in by_limit.items()
    ]


@contextmanager
def _a_set() -> Iterator[None]:
    """Use a temporary ruleset with the one set that options are tried with."""
    before = os.environ.get(STATE)
    with tempfile.TemporaryDirectory() as directory:
        os.environ[STATE] = directory
        try:
            answer("ipset", ["create", SET, "hash:ip"], b"")
            yield
        finally:
            if before is None:
                del os.environ[STATE]
            else:
                os.environ[STATE] = before


def _measured(family: int, module: Extension) -> Iterator[Limit]:
    rows = [option for option in option_rows(module, family) if option.of == option.name]
    yield from _places(module, family, rows)
    yield from _wanted_protocols(module, family, rows)


def _places(module: Extension, family: int, rows: list[Option]) -> Iterator[Limit]:
    alone = {option.name: _place(module, family, option) for option in rows}
    for option in rows:
        by_word = {word: _place(module, family, option, word) for word in option.kind.choices or ("",)}
        if len(set(by_word.values())) > 1:
            for word, place in by_word.items():
                yield from _limits(f"--{option.name} {word}", place)
        else:
            yield from _limits(f"--{option.name}", alone[option.name])
    for one, other in combinations(rows, 2):
        if other.name in one.excl.split() or one.name in other.excl.split():
            continue
        together = _place(module, family, one, "", other)
        if together != _both(alone[one.name], alone[other.name]):
            yield from _limits(f"--{one.name} and --{other.name}", together)


def _limits(given: str, place: Place) -> Iterator[Limit]:
    allowed, hooks = place
    where = [f"only in the table{'s' * (len(allowed) > 1)} {' and '.join(allowed)}"] if allowed else []
    if hooks is not None and hooks != -1:
        where.append(f"only in {', '.join(name for name, bit in tables.HOOKS.items() if hooks & bit)}")
    if where:
        yield given, ", ".join(where)


def _both(one: Place, other: Place) -> Place:
    limits = [limit for limit in (one[1], other[1]) if limit is not None]
    return one[0] or other[0], (limits[0] & limits[-1] if limits else None)


def _place(module: Extension, family: int, option: Option, word: str = "", other: Option | None = None) -> Place:
    """Return the tables and hooks that a rule with the option, or with both options, may be in."""
    use = Use(module, module.NAME, Rule(family, lambda text: None))
    if not _take(use, option, word) or other is not None and not _take(use, other, ""):
        return None, None
    found: list[Any] = []
    for limit in (module.tables, module.hooks):
        try:
            found.append(limit(use))
        except LookupError:  # the function needs an option that isn't given
            found.append(None)
    return found[0], found[1]


def _take(use: Use, option: Option, word: str) -> bool:
    """Give the option to the use, with the word or a sample value. Return whether it was accepted."""
    words = option.kind.words
    for sample in [word] if word else [*option.kind.choices, *SAMPLES]:
        given = "" if not words else sample if words != 2 else [*(option.kind.first[:1] or (SET,)), sample]
        try:
            use.module.read(use, option, given, False)
            return True
        except (Problem, ValueError, LookupError):
            continue
    return False


def _wanted_protocols(module: Extension, family: int, rows: list[Option]) -> Iterator[Limit]:
    """Yield the options that require a protocol, or the family if all rules of the extension do."""
    whole = _accepted(module, family, None, "")
    if whole:
        yield f"IPv{family}", _protocols(whole)
        return
    for option in rows:
        by_word = {word: _accepted(module, family, option, word) for word in option.kind.choices or ("",)}
        if len(set(by_word.values())) > 1:
            yield from ((f"--{option.name} {word}", _protocols(found)) for word, found in by_word.items() if found)
        elif found := next(iter(by_word.values())):
            yield f"--{option.name}", _protocols(found)


def _protocols(numbers: frozenset[int]) -> str:
    return "only with -p " + ", ".join(protocol_label(number) for number in sorted(numbers))


def _accepted(module: Extension, family: int, option: Option | None, word: str) -> frozenset[int]:
    """Return the protocols of which the kernel requires one in the rule; an empty set if it requires none."""
    use = Use(module, module.NAME, Rule(family, lambda text: None))
    if option is not None and not _take(use, option, word):
        return frozenset()
    accepted = set()
    for number in range(MOST + 1):
        use.rule.protocol = number
        try:
            if module.refused(use) != INVALID:
                accepted.add(number)
        except LookupError:
            return frozenset()
    return frozenset() if 0 in accepted or not accepted <= set(PROTOCOLS.values()) else frozenset(accepted)
