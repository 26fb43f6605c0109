"""Completion of nfacct command lines."""

from iptables_py.completing.answers import Answer, names
from iptables_py.completing.ruleset import Ruleset
from iptables_py.errors import Problem
from iptables_py.nfacct import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.programs import Program


def answer(program: "Program", before: "Sequence[str]", after: "Sequence[str]", found: Answer) -> None:
    """Add the candidates for the word at the cursor to `found`."""
    if not before:
        found.offer(words.COMMANDS.items())
        return
    try:
        command = words.command_named(before)
        if command in ("get", "delete") and len(before) == 1:
            _objects(found)
        elif command == "add" and len(before) == 2:
            found.offer(names(words.MODES))
        elif command in words.GROUPS:
            given = words.options_in(command, before[1 if command == "list" else 2 :])
            left = [group for group in words.GROUPS[command] if given.isdisjoint(group)]
            found.offer(names(option for group in left for option in group))
    except Problem:
        pass


def _objects(found: Answer) -> None:
    ruleset = Ruleset(4)
    try:
        found.offer(ruleset.accounting_objects())
    finally:
        ruleset.close()
