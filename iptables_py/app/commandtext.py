"""Commands of iptables as text: lines for a shell and lines for iptables-restore."""

import shlex

from iptables_py.commandline.reader import Reader
from iptables_py.errors import Problem
from iptables_py.rules.kinds import quoted
from iptables_py.rules.knownsets import Known
from iptables_py.rules.spec import is_loose, spec
from iptables_py.rules.words import split

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

PROGRAM = {4: "iptables", 6: "ip6tables"}
SPECIAL = frozenset("\"'\\ \t\n")
LONGEST = 1000  # bytes of a rule in a line of iptables-restore, which has limits for its words


def shell_line(words: "Sequence[str]") -> str:
    """Return the words as a line for a shell."""
    return " ".join(word if word == "!" else shlex.quote(word) for word in words) + "\n"


def restore_word(word: str) -> str:
    """Return a word as it has to be written in a line for iptables-restore."""
    return quoted(word) if not word or set(word) & SPECIAL else word


def finds_itself(text: str, family: int) -> bool:
    """Return whether -D with a rule's stored text, in a shell or a restore, finds only rules with exactly that text."""
    if "\0" in text or "\n" in text or len(text) > LONGEST:
        return False
    reader = Reader(["-D", "-", *split(text)], family, lambda warning: None, "")
    reader.rule.sets = Known({}, set())
    try:
        read = reader.read().rule
    except Problem:
        return False
    return spec(read)[0] == text and not is_loose(read)
