"""One command line in the language of nftables."""

from iptables_py.iptables.commands import variants
from iptables_py.translate.rule import FAMILIES, rule_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.commandline.parsed import CommandLine
    from iptables_py.rules.translation import Translation

TRANSLATED = frozenset("AIFNXLZ")


def command_text(line: "CommandLine", words: "Sequence[str]", translation: "Translation", nft: str) -> str | None:
    """Return the text of a command, None for commands that are not translated.

    words: the words of the command line, for a comment instead of a rule that has no translation.
    nft: the command `nft` with a blank, whose argument is then quoted, or "" for a script of nft.
    """
    commands = line.commands
    table = f"{FAMILIES[translation.family]} {line.table}"
    if "L" in commands:
        return f"{nft}list table {table}\n"
    if not commands.isdisjoint("AI"):
        return _rule_lines(line, words, translation, nft)
    if "F" in commands:
        return f"{nft}flush chain {table} {line.chain}\n" if line.chain else f"{nft}flush table {table}\n"
    if "N" in commands:
        return f"{nft}add chain {table} {line.chain}\n"
    if "X" in commands:
        return f"{nft}delete chain {table} {line.chain or '(null)'}\n"
    return None


def _rule_lines(line: "CommandLine", words: "Sequence[str]", translation: "Translation", nft: str) -> str:
    """Return a line for each pair of addresses. Measured: `nft` precedes only the first line of each source."""
    quote = "'" if nft else ""
    table = f"{FAMILIES[translation.family]} {line.table}"
    head = f"{'add' if 'A' in line.commands else 'insert'} rule {table} {line.chain} "
    if "I" in line.commands and line.number > 1:
        head += f"index {line.number} "
    text = ""
    done = True
    several = len(line.destinations)
    for at, rule in enumerate(variants(line)):
        if at % several == 0:
            text += nft
        translation.start(line.table, line.chain or "")
        found = rule_text(rule, translation)
        done = found is not None
        if found is not None:
            if translation.sets:  # measured: all in one command, which nft accepts for one set only
                text += f"{quote}add set {table} {' '.join(translation.sets)}{quote}\n{nft}"
            text += f"{quote}{head}{found}{quote}\n"
    return text if done else f"{text}# {_shown(words, line.changed)}\n"


def _shown(words: "Sequence[str]", changed: "dict[int, str]") -> str:
    """Return the words as the reference prints them in a comment: what it changed while reading is changed."""
    return "".join(f"{changed.get(at, word)} " for at, word in enumerate(words))
