"""Completion of ipset command lines."""

from iptables_py.completing.answers import FILES, Answer, names
from iptables_py.completing.ruleset import Ruleset
from iptables_py.errors import Problem
from iptables_py.ipset import options, types, words
from iptables_py.ipset.help import ARGUMENTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.programs import Program


# how many of a command's first arguments are names of existing sets
SETS = {"add": 1, "del": 1, "test": 1, "destroy": 1, "list": 1, "save": 1, "flush": 1, "rename": 1, "swap": 2}
WITH_ENTRY = ("add", "del", "test")


def answer(program: "Program", before: "Sequence[str]", after: "Sequence[str]", found: Answer) -> None:
    """Add the candidates for the word at the cursor to `found`."""
    rest, waiting, given = _without_options(before)
    if waiting:
        if waiting == "file":
            found.notes.append(FILES)
        else:
            found.offer(names(words.OUTPUTS))
        return
    if found.word[:1] == "-":
        for option, (spellings, _) in words.OPTIONS.items():
            if option not in given:
                found.offer(names(spellings))
    if not rest:
        found.offer((command, ARGUMENTS.get(command, "[SETNAME]")) for command in words.COMMANDS)
        return
    try:
        command = words.command_named(rest[0])
    except Problem:
        return
    ruleset = Ruleset(4)
    try:
        _argument(ruleset, command, rest[1:], found)
    finally:
        ruleset.close()


def _without_options(line: "Sequence[str]") -> tuple[list[str], str, set[str]]:
    """Return the words without the program's options, the option that lacks its value or "", and the options."""
    rest, given = [], set()
    waiting = ""
    for word in line:
        if waiting:
            waiting = ""
        elif option := words.option_named(word):
            given.add(option)
            waiting = option if words.OPTIONS[option][1] else ""
        else:
            rest.append(word)
    return rest, waiting, given


def _argument(ruleset: Ruleset, command: str, there: list[str], found: Answer) -> None:
    """Add the candidates for the next argument or option. `there` are the arguments so far."""
    if len(there) < SETS.get(command, 0):
        found.offer(choice for choice in ruleset.sets(every_family=True) if choice[0] not in there)
    elif command in WITH_ENTRY and len(there) == 1:
        if command != "add":
            found.offer(names(ruleset.members(there[0])))
    elif command == "add":
        _option(ruleset.member_options(there[0]), options.MEMBER_FLAGS, there[2:], found)
    elif command == "create" and len(there) > 1:
        try:
            of = types.set_type(there[1])
            _option([name for name in of.create if name not in of.ignored], options.FLAGS, there[2:], found)
        except Problem:
            pass
    elif command == "help" and not there or command == "create" and len(there) == 1:
        found.offer(names(of.name for of in types.TYPES))


def _option(allowed: "Sequence[str]", flags: "Sequence[str]", there: list[str], found: Answer) -> None:
    """Add an option of a set or a member, or a value of the option before the cursor."""
    waiting = ""
    given = set()
    for word in there:
        given.add(word if not waiting else "")
        waiting = "" if waiting or word in flags or word[:1] == "-" else word
    if waiting == "family":
        found.offer(names(("inet", "inet6")))
    elif not waiting:
        rivals = ("family", "-4", "-6")
        left = [name for name in allowed if name not in given]
        found.offer(names(name for name in left if name not in rivals or given.isdisjoint(rivals)))


