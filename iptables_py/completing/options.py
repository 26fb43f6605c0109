"""The options that may come next on an iptables command line: those that are valid there and not used up."""

from iptables_py.commandline import checks, flags
from iptables_py.commandline.commands import TOGETHER
from iptables_py.commandline.getopt import NONE
from iptables_py.rules.options import INVERTIBLE, MULTIPLE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.commandline.flags import Flag
    from iptables_py.completing.reading import Reading
    from iptables_py.rules.options import Option
    from iptables_py.rules.rule import Use

_RULE = flags.LIMITED_BY_LETTER["j"].legal or frozenset()


def known(line: "Reading", whole: "Reading", begin: str) -> "Iterator[tuple[str, str]]":
    """Yield the options that may come next, each with a description.

    `line` is the part before the cursor, `whole` the whole line, `begin` the word at the cursor. Options are given by
    their letters, if they have one, unless the word begins with two dashes.
    """
    long = begin[:2] == "--"
    for flag in flags.FLAGS:
        if _may_come(flag, line, whole) and (len(begin) > 2 or not _is_too_early(flag, whole)):
            if not long and flag.letter != "0":
                yield "-" + flag.letter, flag.doc
            else:
                yield from (("--" + name, flag.doc) for name in flag.names)
    line.load_protocol_match()
    for table in line.words.tables[1:]:
        for name, _, (use, option) in table.values():
            if _is_left(use, option, line.inverted):
                yield "--" + name, option.doc or f"the same as --{option.of}"
    if _may_be_inverted(line, whole):
        yield "!", "invert the option that follows"


def _is_too_early(flag: "Flag", whole: "Reading") -> bool:
    """Return whether an option belongs to a rule and the line has no command yet."""
    return not whole.line.commands and (flag.letter in "gm" or flag.legal is _RULE)


def _may_come(flag: "Flag", line: "Reading", whole: "Reading") -> bool:
    letter, commands = flag.letter, whole.line.commands
    if line.inverted:
        return flag.invertible and letter not in whole.line.given and not (letter == "f" and line.family == 6)
    if letter in flags.COMMAND_LETTERS:
        return letter not in commands and all(one[0] in TOGETHER.get(letter, "") for one in commands)
    if letter in flags.LIMITED_BY_LETTER or letter in "gm":
        return _goes_with_commands(flag, whole)
    if letter == "t":
        return not whole.table_given
    if letter in "wW":
        return letter not in whole.waits
    if letter in "46":
        return int(letter) == line.family
    return letter == "h" or not commands


def _goes_with_commands(flag: "Flag", whole: "Reading") -> bool:
    line, letter = whole.line, flag.letter
    legal = _RULE if letter in "gm" else flag.legal
    if legal and not line.commands <= legal or letter == "f" and whole.family == 6:
        return False
    if letter in checks.NOWHERE and line.chain in checks.NOWHERE[letter]:
        return False
    return letter in "mv" or ("j" if letter == "g" else letter) not in line.given


def _is_left(use: "Use", option: "Option", inverted: bool) -> bool:
    """Return whether an option of an extension may follow those already given, which it may repeat or exclude."""
    if inverted and not option.flags & INVERTIBLE:
        return False
    if option.of in use.seen:
        return bool(option.flags & MULTIPLE)
    rivals = set(option.excl.split())
    for other in use.options:
        if other.name in use.seen and (other.name in rivals or option.of in other.excl.split()):
            return False
    return True


def _may_be_inverted(line: "Reading", whole: "Reading") -> bool:
    """Return whether `!` may come next."""
    return not line.inverted and bool(whole.line.commands) and whole.line.commands <= _RULE


def is_cluster(word: str, shorts: dict[str, int]) -> bool:
    """Return whether a word is a complete cluster of short options, of which at most the last has a value."""
    letters = len(word) > 2 and word[0] == "-" != word[1] and word[-1] in shorts
    return letters and all(shorts.get(letter) == NONE for letter in word[1:-1])
