"""The lines of a save file in which its tables, chains and rules are."""

import re

RULE = re.compile(r"(?:\[\d+:\d+\] )?-A (\S+)(.*)")
CHAIN = re.compile(r"(?::|-N )(\S+)")
SEVERAL = re.compile(r" (?:-s|-d|--source|--destination|--src|--dst) [^ ]*,")  # addresses: several rules


class Places:
    """The lines of a save file in which its tables, chains and rules are."""

    def __init__(self, content: bytes) -> None:
        self._lines: dict[tuple[str, ...], int] = {}  # by table, or by table and chain; the first that names it
        self._rules: dict[tuple[str, str], list[int]] = {}
        self._unsure: set[tuple[str, str]] = set()  # chains in which the number of a rule does not follow from its line
        table = ""
        for number, line in enumerate(content.decode("utf-8", "surrogateescape").split("\n"), 1):
            if line.startswith("*"):
                table = line[1:].strip()
                self._lines.setdefault((table,), number)
            elif found := RULE.match(line):
                self._lines.setdefault((table, found[1]), number)
                self._rules.setdefault((table, found[1]), []).append(number)
                if SEVERAL.search(found[2]):
                    self._unsure.add((table, found[1]))
            elif found := CHAIN.match(line):
                self._lines.setdefault((table, found[1]), number)
            elif line[:2] in ("-I", "-D", "-R", "-F"):
                self._unsure.add((table, (line.split() + [""])[1]))

    def chain(self, table: str, chain: str) -> int:
        """Return the line of a chain, else that of its table, else the first line."""
        return self._lines.get((table, chain)) or self._lines.get((table,)) or 1

    def rule(self, table: str, chain: str, number: int, count: int) -> int:
        """Return the line of a rule of a chain that has so many, else that of the chain."""
        lines = self._rules.get((table, chain), [])
        at = number - 1 - (count - len(lines))  # those that were there before a restore with --noflush come first
        return lines[at] if at >= 0 and (table, chain) not in self._unsure else self.chain(table, chain)
