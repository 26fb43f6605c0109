"""What matches remember of packets, and whether rules other than their own notice it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from iptables_py.analysis.check.model import Model, Rule
    from iptables_py.rules.rule import Use

COUNTING = "connlimit"  # counts connections
OF_PROGRAMS = "nfacct"  # whose memory programs read


def only_compares(rule: Rule) -> bool:
    """Return whether the matches of a rule neither remember nor change anything, and do not decide by chance."""
    return not rule.notes and all(
        use.module.packets(use) is not None and not use.module.remembers(use) for use in rule.parsed.matches
    )


def drops_others(rule: Rule) -> bool:
    """Return whether a match of a rule may drop packets that the rule does not drop."""
    dropping = [use.module.DROPS for use in rule.parsed.matches]
    return any(dropping) and (rule.verdict != "DROP" or any(dropping[:-1]))


def remembers(rule: Rule) -> bool:
    """Return whether the answer of a match of a rule depends on what it was asked before."""
    return any(
        use.module.remembers(use) is not None and use.module.packets(use) is None for use in rule.parsed.matches
    )


def shared_name(use: Use) -> tuple[str, str] | None:
    """Return the name of the memory that a match may share with other rules, None if it can't."""
    name = use.module.remembers(use)
    return (use.name, name) if name else None


def shares_memory(rule: Rule) -> bool:
    """Return whether a match of a rule remembers packets under a name."""
    return any(shared_name(use) for use in rule.parsed.matches)


class Memories:
    """The memories of all rules of a model."""

    def __init__(self, model: Model) -> None:
        self._users = Counter(
            name for rule in model.rules() for use in rule.parsed.matches if (name := shared_name(use)) is not None
        )

    def is_own(self, rule: Rule) -> bool:
        """Return whether nothing that the matches of a rule remember or change is noticed elsewhere."""
        names = [name for use in rule.parsed.matches if (name := shared_name(use)) is not None]
        return not rule.notes and all(self._users[name] == 1 and name[0] != OF_PROGRAMS for name in names)
