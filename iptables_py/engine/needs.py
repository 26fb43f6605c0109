"""What a rule turns on for the whole host: connection tracking, joining of fragments, counting of connections."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from iptables_py.commandline.stored import parse_rule
from iptables_py.extensions import every
from iptables_py.rules.rule import uses
from iptables_py.values.text import encoded

if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.extensions.contract import Extension
    from iptables_py.rules.rule import Use


class Need(NamedTuple):
    """Something that a rule can turn on.

    naming: a pattern of what is in the stored text of each rule that may do so
    asks: whether a use in such a rule does so
    """

    naming: re.Pattern[bytes]
    asks: Callable[[Use], bool]


def _naming(need: Callable[[Extension], bool]) -> re.Pattern[bytes]:
    """Return a pattern of the names of extensions with that need, as they are in the text of a rule."""
    matches, targets = (
        "|".join(sorted({module.NAME for family in (4, 6) for module in every(kind, family) if need(module)}))
        for kind in ("match", "target")
    )
    return re.compile(f"-(?:m (?:{matches})|j (?:{targets}))".encode())


TRACKING = Need(_naming(lambda module: module.TRACKS), lambda use: use.module.TRACKS and use.module.tracks(use))
JOINING = Need(_naming(lambda module: module.JOINS), lambda use: use.module.JOINS)
ACCOUNTING = Need(re.compile(b"-m connbytes "), lambda use: use.name == "connbytes")  # counts what connections carry


def is_there(need: Need, packed: bytes, texts: Callable[[], list[str]], family: int) -> bool:
    """Return whether a rule of a chain has the need. `packed` are the texts of its rules, one after the other."""
    if not need.naming.search(packed):
        return False
    named = (text for text in texts() if need.naming.search(encoded(text)))
    return any(need.asks(use) for text in named for use in uses(parse_rule(text, family)))
