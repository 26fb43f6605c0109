"""A rule and its uses of extensions, and how the options of a use are read, checked and saved.

A table is a set of chains for one purpose, and its base chains are called at the hooks listed in tables.py. A chain is
an ordered list of rules, identified by family, table and name. A rule is a Rule while it is worked on; the ruleset
stores it as its canonical text (see spec.py), and two rules with the same text are the same rule. A match is a Use of
an extension that adds a condition to the rule. The target says what happens to a packet that meets all conditions: a
Use of an extension, or only a name, of a verdict or a chain.
"""

from iptables_py.errors import Problem
from iptables_py.rules.options import INVERTIBLE, MULTIPLE, REQUIRED, option_rows
from iptables_py.rules.storedtext import CHAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from iptables_py.extensions.contract import Extension
    from iptables_py.rules.knownsets import Known
    from iptables_py.rules.options import Option



class Use:
    """One match or target of one rule.

    `module`: the extension's module.
    `name`: the extension's name.
    `rule`: the rule.
    `options`: the rows of the extension's option table, for the rule's family.
    `values`: the values of options, by Option.of.
    `inverted`: the options that were inverted, each as Option.of.
    `seen`: the options that were given, each as Option.of.
    """

    __slots__ = ("inverted", "module", "name", "options", "rule", "seen", "values")

    def __init__(self, module: "Extension", name: str, rule: "Rule") -> None:
        self.module = module
        self.name = name
        self.rule = rule
        self.options = option_rows(module, rule.family)
        self.values: dict[str, Any] = {}
        self.inverted: set[str] = set()
        self.seen: set[str] = set()

    def option(self, name: str) -> "Option":
        """Return the row with exactly that name. Raise KeyError if there is none."""
        for option in self.options:
            if option.name == name:
                return option
        raise KeyError(name)

    def warn(self, text: str) -> None:
        """Print `text` on standard error, unchanged; it must contain its newline."""
        self.rule.warn(text)


class Rule:
    """One rule.

    `family`: 4 or 6.
    `warn`: prints a text on standard error.
    `source`, `destination`, `source_mask`, `destination_mask`: integers; mask 0 is any address.
    `protocol`: 16 bits as in the reference, of which the ruleset stores 8 (mptcp, 262, becomes tcp); 0 is any.
    `in_interface`, `out_interface`: "" is any.
    `fragment`: whether there is a -f.
    `inverted`: the letters of inverted options.
    `matches`: the uses of matches, in order.
    `target`: the use of the target extension that `jump` names, None if it names a verdict, a chain or nothing.
    `jump`: the word after -j or -g, "" if there is none; followed by storedtext.CHAIN if it is a chain named like a
    target.
    `goto`: whether there is a -g.
    `stored`: whether the rule is read back from the ruleset. The reference prints some values that it refuses as input.
    `packets`, `bytes`: the counters given with -c.
    `sets`: the sets that exist for the rule, None for those of the ruleset.
    """

    __slots__ = (
        "bytes",
        "destination",
        "destination_mask",
        "family",
        "fragment",
        "goto",
        "in_interface",
        "inverted",
        "jump",
        "matches",
        "out_interface",
        "packets",
        "protocol",
        "sets",
        "source",
        "source_mask",
        "stored",
        "target",
        "warn",
    )

    def __init__(self, family: int, warn: "Callable[[str], None]") -> None:
        self.family = family
        self.warn = warn
        self.source = self.source_mask = self.destination = self.destination_mask = 0
        self.protocol = 0
        self.in_interface = self.out_interface = ""
        self.fragment = False
        self.inverted: set[str] = set()
        self.matches: list[Use] = []
        self.target: Use | None = None
        self.jump = ""
        self.goto = False
        self.stored = False
        self.packets = self.bytes = 0
        self.sets: Known | None = None

    def at(self, source: tuple[int, int], destination: tuple[int, int]) -> "Rule":
        """Return a copy with these addresses, as (address, mask); it shares the uses of extensions."""
        copy = Rule(self.family, self.warn)
        for name in Rule.__slots__:
            setattr(copy, name, getattr(self, name))
        copy.source, copy.source_mask = source
        copy.destination, copy.destination_mask = destination
        return copy


def target_name(rule: Rule) -> str:
    """Return the name after -j or -g, of a chain or a target; "" if there is none."""
    return rule.jump.removesuffix(CHAIN)


def uses(rule: Rule) -> "list[Use]":
    """Return the rule's matches in order, then its target."""
    return rule.matches + [rule.target] if rule.target else rule.matches


# the rows of an extension's table that check_table() must look at: name, whether required, `also`, `excl`
_checked: "dict[tuple[Extension, int], list[tuple[str, bool, list[str], list[str]]]]" = {}


def read_option(use: Use, option: "Option", text: "Any", inverted: bool) -> None:
    """Read one option of the command line into `use`. Raise Problem.

    `text` is the value as Kind.read gets it; `inverted` is whether `!` precedes the option. The checks are in the
    reference's order: used twice, inverted although it can't be, then the value. Extensions without a `read`
    use this one.
    """
    shown = option.of
    if not option.flags & MULTIPLE and shown in use.seen:
        raise Problem(f'{use.name}: option "--{shown}" can only be used once.\n')
    if inverted and not option.flags & INVERTIBLE:
        raise Problem(f'{use.name}: option "--{shown}" cannot be inverted.\n')
    if inverted:
        use.inverted.add(shown)
    use.values[shown] = option.kind.read(text, option, use)
    use.seen.add(shown)


def check_table(use: Use) -> None:
    """Check REQUIRED, `also` and `excl` in table order. Raise Problem with the reference's text."""
    key = use.module, use.rule.family
    if key not in _checked:
        _checked[key] = [
            (option.name, bool(option.flags & REQUIRED), option.also.split(), option.excl.split())
            for option in use.options
            if option.of == option.name and (option.flags & REQUIRED or option.also or option.excl)
        ]
    seen = use.seen
    for name, required, also, excl in _checked[key]:
        if name not in seen:
            if required:
                raise Problem(f'{use.name}: option "--{name}" must be specified\n')
            continue
        for other in also:
            if other not in seen:
                raise Problem(f'{use.name}: option "--{name}" also requires "--{other}".\n')
        for other in excl:
            if other in seen and other != name:  # a row may list its whole group
                raise Problem(f'{use.name}: option "--{name}" cannot be used together with "--{other}".\n')


def saved(use: Use, dash: str = "--") -> str:
    """Return the save text for modules without `save`: the options given, in table order, each after a blank."""
    text = ""
    values = use.values
    for option in use.options:
        name = option.name
        if name in values and option.of == name:
            text += (" ! " if name in use.inverted else " ") + dash + option.saved
            if option.kind.words:
                text += " " + option.kind.write(values[name])
    return text
