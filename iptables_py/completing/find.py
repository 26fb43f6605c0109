"""Completion of an expression of `iptables-py find`, in one word of the command line or in several."""

from iptables_py import extensions, tables
from iptables_py.completing import names
from iptables_py.completing.answers import Answer
from iptables_py.completing.answers import names as plain
from iptables_py.completing.expressions import (
    CONDITION,
    JOINT,
    JOINTS,
    OPERATOR,
    OPERATORS,
    SIGNS,
    VALUE,
    as_value,
    expected,
    joined,
    tokens,
)
from iptables_py.completing.ruleset import Ruleset
from iptables_py.rules.options import option_rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iptables_py.rules.options import Option

    Choices = list[tuple[str, str]]

FIELDS = {
    "table": "table of the rule",
    "chain": "chain of the rule",
    "number": "number of the rule in its chain",
    "src": "source address",
    "dst": "destination address",
    "in": "input interface",
    "out": "output interface",
    "proto": "protocol",
    "sport": "source port",
    "dport": "destination port",
    "match": "name after -m",
    "target": "name after -j or -g",
    "comment": "comment",
    "mark": "mark that is matched or set",
    "packets": "packets counted",
    "bytes": "bytes counted",
    "takes": "a packet that the rule can match",
}
# the options with values of a field, in the text of rules, and what else may be a value
SAID = {
    "src": ("-s", "--src-range"),
    "dst": ("-d", "--dst-range"),
    "in": ("-i",),
    "out": ("-o",),
    "sport": ("--sport", "--sports", "--ports"),
    "dport": ("--dport", "--dports", "--ports"),
    "mark": ("--mark", "--set-xmark"),
}
NAMED = {
    **dict.fromkeys(("in", "out"), names.INTERFACE),
    **dict.fromkeys(("sport", "dport"), names.SERVICE),
    "proto": names.PROTOCOL,
}


def answer(before: "Sequence[str]", family: int, is_stored: bool, found: Answer) -> None:
    """Offer what may come next after the words `before` of an expression. Rules are asked only if `is_stored`."""
    text, word = joined(before) if before else "", found.word
    expects = expected(text)[0]
    begin = word
    if expects not in (VALUE, OPERATOR) or word[:1] in (*SIGNS,):
        parts = tokens(word)
        begin = parts[-1] if parts and not word[-1].isspace() else ""
    found.kept = len(word) - len(begin)
    expression = _Expression(family, is_stored, found.kept > 0)
    text = f"{text} {word[: found.kept]}"
    choices = expression.next(text, begin)
    if found.kept and expected(text)[0] != VALUE:
        choices = expression.continued(text, choices, begin)
    if "," in begin:
        found.keep_up_to(",")
    found.offer(choices)


class _Expression:
    """The candidates for the parts of an expression; `inside` means that it has blanks within one word."""

    def __init__(self, family: int, is_stored: bool, inside: bool) -> None:
        self.family = family
        self.is_stored = is_stored
        self.inside = inside

    def next(self, text: str, begin: str) -> "Choices":
        """Return what may come after the text."""
        expects, field, operator = expected(text)
        if expects == CONDITION:
            return [*FIELDS.items(), *(self._options_as_fields() if begin else ()), ("not", "the opposite")]
        if expects == JOINT:
            return list(JOINTS.items())
        if field == "takes":
            return []
        operators = [one for one in OPERATORS.items() if one[0] != "=="] if expects == OPERATOR else []
        if operator in ("~", "<", "<=", ">", ">="):
            return operators
        values = self._values(field)
        return operators + ([(as_value(value), about) for value, about in values] if self.inside else values)

    def continued(self, text: str, choices: "Choices", begin: str) -> "Choices":
        """Return the choices; if only one fits, each with what may come after it: a shell would end the quotes."""
        fitting = [choice for choice in choices if choice[0].startswith(begin)]
        if len(fitting) != 1 or expected(f"{text} {fitting[0][0]}")[0] == JOINT:
            return choices
        name = fitting[0][0]
        return [(f"{name} {more}", about) for more, about in self.next(f"{text} {name}", "")] or choices

    def _options(self) -> "Iterator[Option]":
        for kind in ("match", "target"):
            for module in extensions.every(kind, self.family):
                yield from option_rows(module, self.family)

    def _options_as_fields(self) -> "Choices":
        options = [option for option in self._options() if option.name not in FIELDS]
        return [(option.name, option.doc or f"the same as {option.of}") for option in options]

    def _values(self, field: str) -> "Choices":
        """Return the known values of a field."""
        if field == "table":
            return plain(tables.BASE_CHAINS)
        if field == "match":
            return plain(module.NAME for module in extensions.every("match", self.family))
        values: Choices = []
        if field in NAMED:
            values += names.named(NAMED[field], 0)
        elif field not in FIELDS:
            values += [choice for option in self._options() if option.name == field for choice in self._choices(option)]
        if field == "target":
            values += plain((*sorted(tables.VERDICTS), *(one.NAME for one in extensions.every("target", self.family))))
        return values + (self._stored(field) if self.is_stored else [])

    def _choices(self, option: "Option") -> "Choices":
        kinds = (names.SERVICE, names.PROTOCOL, names.INTERFACE, names.USER, names.GROUP)
        return plain(option.kind.choices) + (names.named(option.kind.names, 0) if option.kind.names in kinds else [])

    def _stored(self, field: str) -> "Choices":
        """Return the chains of the ruleset, or the values of the field in its rules."""
        ruleset = Ruleset(self.family)
        try:
            if field in ("chain", "target"):
                chains = [pair for table in tables.BASE_CHAINS for pair in ruleset.user_chains(table)]
                base = [(name, "") for name in tables.HOOKS] if field == "chain" else []
                return base + [(name, "") for name, _ in chains]
            return plain(ruleset.values(SAID.get(field, (f"--{field}",))))
        finally:
            ruleset.close()
