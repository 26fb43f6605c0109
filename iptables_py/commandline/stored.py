"""Rules as they come out of the store: their canonical text, read by the same reader as a command line."""

from iptables_py.commandline.reader import Reader
from iptables_py.rules.rule import Rule
from iptables_py.rules.storedtext import reread
from iptables_py.rules.words import split


def parse_rule(spec: str, family: int) -> Rule:
    """Return the rule with that canonical text.

    The text was checked when it was stored: if this raises Problem, the ruleset is damaged.
    """
    words = split(spec)
    if "\0" in spec:
        words = [reread(word) for word in words]
    reader = Reader(["-A", "-", *words], family, lambda text: None, "")
    reader.rule.stored = True
    return reader.read().rule
