"""IP sets by name, and the sides of a packet to look up in them, for `-m set` and `-j SET`."""

from iptables_py.errors import Problem
from iptables_py.rules.options import Kind
from iptables_py.rules.storedtext import guarded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.ipset.sets import Set as IPSet
    from iptables_py.rules.options import Option
    from iptables_py.rules.rule import Rule, Use
    from iptables_py.store.sqlite import Database

    # the set's name, and the side of the packet for each of its dimensions
    Set = tuple[str, tuple[str, ...]]

NAME_BYTES = 31
DIMENSIONS = 6
SIDES = ("src", "dst")
NO_FILE = "No such file or directory"
INSIDE = {4: "IPv4", 6: "IPv6"}



def look_up(db: "Database", name: str) -> "IPSet | None":
    """Return the set of that name, None if there is none."""
    from iptables_py.ipset.sets import find

    return find(db, name)


def gone(use: "Use", db: "Database | None", named: "list[Set]") -> str | None:
    """Return the kernel's error if one of the sets was deleted after the rule was read, else None."""
    return None if use.rule.sets or db is None or all(look_up(db, name) for name, _ in named) else NO_FILE


def check_known(name: str, rule: "Rule") -> None:
    """Raise Problem unless there is such a set, of the rule's family or of none."""
    known = rule.sets
    found = known.families.get(name) if known else _family(name)
    if found in (0, rule.family):
        return
    if known and known.missing is not None:
        known.missing.add(name)
    elif found is None:
        raise Problem(f"Set {name} doesn't exist.\n")
    else:
        raise Problem(f"The protocol family of set {name} is {INSIDE[found]}, which is not applicable.\n")


def _family(name: str) -> int | None:
    """Return the family of the set in the ruleset, None if there is none."""
    from iptables_py.store.store import open_store

    with open_store(False) as store:
        found = look_up(store.db, name)
    return found.family if found else None


def _read(words: list[str], option: "Option", use: "Use") -> "Set":
    """Read a set's name and sides separated by commas.

    They are checked in this order: two words, the name, the sides (measured).
    """
    if len(words) < 2 or words[1][:1] in ("-", "!"):
        raise Problem(f"--{option.of} requires two args.")
    name, sides = words
    if len(name.encode("utf-8", "surrogateescape")) > NAME_BYTES:
        raise Problem(f"setname `{name}' too long, max {NAME_BYTES} characters.")
    if not use.rule.stored:
        check_known(name, use.rule)
    found = tuple(side[:3] for side in sides.split(","))  # what follows is ignored (measured)
    if any(side not in SIDES for side in found[:DIMENSIONS]):
        raise Problem("You must specify (the comma separated list of) 'src' or 'dst'.")
    if len(found) > DIMENSIONS:
        raise Problem(f"Can't be more src/dst options than {DIMENSIONS}.")
    return name, found


def _write(value: "Set") -> str:
    return f"{guarded(value[0])} {','.join(value[1])}"


SET = Kind(_read, _write, 2, choices=SIDES, names="set")


def take_set(use: "Use", option: "Option", words: list[str]) -> None:
    """Read a set into the use; raise Problem if its option was given before."""
    if option.of in use.seen:
        raise Problem(f"--{option.of} can be specified only once")
    use.values[option.of] = SET.read(words, option, use)
    use.seen.add(option.of)


def names_of_sides(sides: tuple[str, ...]) -> str:
    """Return the sides in words."""
    from iptables_py.extensions.shared.wording import both

    return both({"src": "source", "dst": "destination"}[side] for side in sides)


def member_words(value: "Set", inverted: str) -> str:
    """Return what is looked up, `not ` or "", and the set."""
    from iptables_py.extensions.shared.wording import named

    name, sides = value
    return f"{names_of_sides(sides)} {inverted}in set {named(name)}"
