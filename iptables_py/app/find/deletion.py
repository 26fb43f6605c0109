"""Commands that delete precisely the rules that were found."""

from dataclasses import dataclass

from iptables_py.app.commandtext import PROGRAM, finds_itself, restore_word, shell_line
from iptables_py.rules.words import split

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from iptables_py.app.find.report import Found
    from iptables_py.app.parsed import ParsedChain, ParsedRule


@dataclass(frozen=True, slots=True)
class Deletion:
    """One -D: the rule's number, or its stored text if that deletes the right rule."""

    table: str
    chain: str
    number: int
    text: str | None

    def words(self, family: int) -> list[str]:
        """Return the words of the command, with the name of the program."""
        rule = [str(self.number)] if self.text is None else split(self.text)
        return [PROGRAM[family], "-t", self.table, "-D", self.chain, *rule]

    def line(self) -> str:
        """Return the line for iptables-restore."""
        return f"-D {restore_word(self.chain)} {self.number if self.text is None else self.text}".rstrip(" ")


def deletions(tables: "dict[str, list[ParsedChain]]", rules: "Iterable[Found]") -> "Iterator[Deletion]":
    """Yield commands that delete these rules if they are run in this order.

    -D with the text of a rule deletes the first such rule of the chain. So the text is used only if all of the chain's
    rules with that text are deleted. The others are deleted first, by number, from the highest number down.
    """
    found = {one.rule.id for one in rules}
    for table, chains in tables.items():
        for chain in chains:
            doomed = [rule for rule in chain.rules if rule.id in found]
            kept = {rule.spec for rule in chain.rules if rule.id not in found} if doomed else set()
            texts = {rule.spec for rule in doomed if rule.spec not in kept and _finds_itself(rule)}
            for rule in reversed(doomed):
                if rule.spec not in texts:
                    yield Deletion(table, chain.name, rule.number, None)
            for rule in doomed:
                if rule.spec in texts:
                    yield Deletion(table, chain.name, rule.number, rule.spec)


def _finds_itself(rule: "ParsedRule") -> bool:
    return rule.is_parsed and finds_itself(rule.spec, rule.family)


def commands(doomed: "Iterable[Deletion]", family: int) -> str:
    """Return the commands as lines for a shell."""
    return "".join(shell_line(one.words(family)) for one in doomed)


def restore_text(doomed: "Iterable[Deletion]") -> str:
    """Return the input for iptables-restore -n."""
    tables: dict[str, list[str]] = {}
    for one in doomed:
        tables.setdefault(one.table, []).append(f"{one.line()}\n")
    return "".join(f"*{table}\n{''.join(lines)}COMMIT\n" for table, lines in tables.items())
