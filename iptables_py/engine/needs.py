"""What a rule turns on for the whole host: connection tracking, joining of fragments, counting of connections."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from iptables_py.commandline.stored import parse_rule
from iptables_py.extensions import load, names
from iptables_py.rules.rule import uses
from iptables_py.values.text import encoded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from iptables_py.extensions.contract import Extension
    from iptables_py.rules.rule import Use

KINDS = {b"-m": "match", b"-j": "target"}
NAMED = re.compile(rb"(-[mj]) ([A-Za-z0-9_]+)")  # in stored texts, which may follow one another without a blank


class Need(NamedTuple):
    """Something that a rule can turn on.

    has: whether a use of an extension may do so
    asks: whether a use in such a rule does so
    """

    has: Callable[[Extension], bool]
    asks: Callable[[Use], bool]


TRACKING = Need(lambda module: module.TRACKS, lambda use: use.module.TRACKS and use.module.tracks(use))
JOINING = Need(lambda module: module.JOINS, lambda use: use.module.JOINS)
# counts what connections carry
ACCOUNTING = Need(lambda module: module.NAME == "connbytes", lambda use: use.name == "connbytes")


def extensions_in(packed: Iterable[bytes], family: int) -> dict[bytes, Extension]:
    """Return the extensions in stored texts, by what is written for them, such as `-m limit`; only these are loaded."""
    found = {word for some in packed for word in NAMED.findall(some)}
    modules = {}
    for option, name in found:
        kind, known = KINDS[option], name.decode()
        module = load(kind, known, family) if known in _names(kind) else None
        if module:
            modules[option + b" " + name] = module
    return modules


@cache
def _names(kind: str) -> frozenset[str]:
    return frozenset(names(kind))


def naming(need: Need, known: dict[bytes, Extension]) -> re.Pattern[bytes] | None:
    """Return a pattern of what is in each text with the need, None if no text has it.

    known: what extensions_in() returns
    """
    words = [word for word, module in known.items() if need.has(module)]
    return re.compile(b"|".join(words)) if words else None


def is_there(
    need: Need, pattern: re.Pattern[bytes] | None, packed: bytes, texts: Callable[[], list[str]], family: int
) -> bool:
    """Return whether a rule has the need. `packed` are the texts of the rules, and `pattern` is their naming()."""
    if pattern is None or not pattern.search(packed):
        return False
    named = (text for text in texts() if pattern.search(encoded(text)))
    return any(need.asks(use) for text in named for use in uses(parse_rule(text, family)))
