"""Rules as they come out of the store: their canonical text, read by the same reader as a command line."""

from iptables_py.commandline.reader import Reader
from iptables_py.rules.rule import Rule
from iptables_py.rules.storedtext import reread
from iptables_py.rules.words import split


def parse_rule(spec: str, family: int) -> Rule:
    """The rule of that canonical text. It was checked when it was stored: a Problem here is a damaged ruleset."""
    words = split(spec)
    if "\0" in spec:
        words = [reread(word) for word in words]
    reader = Reader(["-A", "-", *words], family, lambda text: None, "")
    reader.rule.stored = True
    return reader.read().rule
