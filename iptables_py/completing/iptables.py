"""Completion of iptables and ip6tables command lines."""

from iptables_py import tables
from iptables_py.commandline import flags
from iptables_py.commandline.getopt import NONE
from iptables_py.completing import names, options
from iptables_py.completing.answers import FILES, NOSPACE, Answer
from iptables_py.completing.answers import names as plain
from iptables_py.completing.extensions import fitting
from iptables_py.completing.reading import Reading
from iptables_py.completing.ruleset import Ruleset
from iptables_py.store.store import LEGACY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from iptables_py.programs import Program
    from iptables_py.rules.options import Option

    Choices = Iterable[tuple[str, str]]


def answer(program: "Program", before: "Sequence[str]", after: "Sequence[str]", found: Answer) -> None:
    """Add the candidates for the word between the words `before` and `after` to `found`."""
    family = program.family
    line = Reading(before, family)
    if line.seen.needs is None:
        before = [*before, *_glued(line, found)]
        if found.kept:
            line = Reading(before, family)
    _Cursor(line, _whole(line, before, after, found), found, LEGACY * program.is_legacy).complete()


def _glued(line: Reading, found: Answer) -> list[str]:
    """Return the option in a word like `--table=na` or `-tna`, as a list of one word, or an empty list."""
    word = found.word
    name, equals, _ = word.partition("=")
    if word[:2] == "--":
        if equals:
            found.kept = len(name) + 1
            return [name]
        return []
    for at, letter in enumerate(word[1:] if word[:1] == "-" else "", 2):
        if flags.SHORT.get(letter, NONE) != NONE and len(word) > at:
            found.kept = at
            return [word[:at]]
        if letter not in flags.SHORT:
            break
    return []


def _whole(line: Reading, before: "Sequence[str]", after: "Sequence[str]", found: Answer) -> Reading:
    """Read the whole line. The word at the cursor is included only if it is a value."""
    if not after:
        return line
    value = line.seen.needs is not None or found.kept or line.seen.asked and found.word[:1] not in ("-", "!")
    return Reading([*before, *([found.begin or "?"] if value else []), *after], line.family)


class _Cursor:
    """The position of the cursor: `line` is the part before it; table, chain and commands are from the `whole` line.

    `legacy` is LEGACY for a legacy program, else 0.
    """

    def __init__(self, line: Reading, whole: Reading, found: Answer, legacy: int) -> None:
        self.legacy = legacy
        self.line = line
        self.whole = whole
        self.found = found
        self.table = whole.line.table
        self.chain = whole.line.chain

    def complete(self) -> None:
        """Offer values of the option before the cursor, or options, or both."""
        seen, found = self.line.seen, self.found
        if seen.closed:
            return
        key, nth = (seen.last, seen.taken) if seen.needs is None else (seen.needs, 0)
        if seen.needs is not None or found.kept or seen.asked and found.begin[:1] not in ("-", "!"):
            self._value(key, nth)
        if seen.needs is None and not found.kept and not found.candidates and found.word[:1] in ("", "-", "!"):
            found.offer(options.known(self.line, self.whole, found.word))
            if options.is_cluster(found.word, flags.SHORT):
                found.offer([(found.word, "")])

    def _value(self, key: "Any", nth: int) -> None:
        if isinstance(key, tuple):
            self._extension_value(key[1], nth)
        elif key in flags.COMMAND_LETTERS:
            self._ruleset_value(lambda ruleset: self._command_value(ruleset, key, nth))
        elif key == "j":
            self._ruleset_value(self._targets)
        elif key == "g":
            self._ruleset_value(lambda ruleset: ruleset.user_chains(self.table))
        elif key == "m":
            self._ruleset_value(lambda ruleset: self._extensions("match", ruleset))
        elif key == "t":
            self.found.offer(plain(sorted(tables.BASE_CHAINS)))
        elif key == "p":
            self.found.offer(names.named(names.PROTOCOL, 0))
        elif key in ("i", "o"):
            self.found.offer(names.named(names.INTERFACE, 0))
        elif key == "M":
            self.found.notes.append(FILES)

    def _ruleset_value(self, choices: "Any") -> None:
        ruleset = Ruleset(self.line.family, self.legacy + self.line.family)
        try:
            self.found.offer(choices(ruleset))
        finally:
            ruleset.close()

    # -- chains, rules, targets

    def _command_value(self, ruleset: Ruleset, letter: str, nth: int) -> "Choices":
        """Return the choices for an argument of a command: its chain, or what follows the chain."""
        if nth:
            if letter in "DIRLSZ":
                return ruleset.rules(self.table, self.chain, self.found.begin)
            return plain(["ACCEPT"] if self.table == "nat" else ["ACCEPT", "DROP"]) if letter == "P" else ()
        if letter == "N":
            return ()
        base = () if letter in "XE" else ruleset.base_chains(self.table)
        return [*base, *(() if letter == "P" else ruleset.user_chains(self.table))]

    def _targets(self, ruleset: Ruleset) -> "Choices":
        for name, text in self._extensions("target", ruleset):
            if (name, self.table) != ("DROP", "nat"):
                yield name, text
        yield from (choice for choice in ruleset.user_chains(self.table) if choice[0] != self.chain)

    def _extensions(self, kind: str, ruleset: Ruleset) -> "Choices":
        hooks = ruleset.hooks(self.table, self.chain)
        protocol = 0 if "p" in self.line.rule.inverted else self.line.rule.protocol
        found = self.found
        return fitting(kind, found.begin, self.line.family, self.table, hooks, protocol, found.texts)

    # -- values of extensions' options

    def _extension_value(self, option: "Option", nth: int) -> None:
        kind, found = option.kind, self.found
        meta = [*option.meta.split(), ""][min(nth, 1) if kind.words == 2 else 0]
        chosen = kind.choices if nth or kind.words != 2 else kind.first
        if kind.names and not nth:
            self._named(kind.names, meta)
        elif chosen and chosen[0][0] == "/":
            self._after_a_number(chosen)
        elif "..." in meta:
            found.offer_some_of(plain(chosen))
        else:
            found.offer(plain(chosen))

    def _named(self, kind: str, meta: str) -> None:
        found = self.found
        if kind == names.FILE:
            found.notes.append(FILES)
        elif kind == names.SET:
            self._ruleset_value(lambda ruleset: ruleset.sets())
        elif kind == names.OBJECT:
            self._ruleset_value(lambda ruleset: ruleset.accounting_objects())
        elif kind == names.SERVICE:
            if "[" in meta:  # a range or a list
                found.keep_up_to(",:")
            found.offer(names.named(kind, self.line.rule.protocol))
        else:
            found.offer(names.named(kind, 0))

    def _after_a_number(self, chosen: "Sequence[str]") -> None:
        found = self.found
        number = found.begin.partition("/")[0]
        if number.isdigit():
            found.kept += len(number)
            found.offer(plain(chosen))
        elif not number:
            found.notes.append(NOSPACE)
