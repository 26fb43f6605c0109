"""Rate estimators, which the target RATEEST creates and the match rateest reads.

An estimator exists as long as any rule has it, with the times that it was created with. The stored text of such a rule
contains the times of each of its estimators, hidden. No word of a command line can contain hidden text.
"""

from iptables_py.rules.storedtext import UNSEEN, guarded, hidden, reread
from iptables_py.rules.words import split

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.options import Option
    from iptables_py.rules.rule import Use

NAME_BYTES = 15
DEPENDS_ON = "--rateest"  # in the text of every rule that has an estimator
# RATEEST hides the times after the value of this option; the name is three words before the option
MADE = "--rateest-ewmalog"
ASKED = ("--rateest", "--rateest1", "--rateest2")  # options with a name and hidden text after it
MARK = "="  # starts the hidden text
_HIDDEN_MARK = hidden(MARK)


def read_name(text: str, option: "Option", use: "Use") -> str:
    """Return as many bytes of a name as are stored."""
    return text.encode("utf-8", "surrogateescape")[:NAME_BYTES].decode("utf-8", "surrogateescape")


def word(name: str) -> str:
    """Return a name as a word of stored text."""
    return guarded(name) or UNSEEN


def known(texts: list[str]) -> dict[str, str]:
    """Return the times of the estimators in these stored texts of rules, by name."""
    found = {}
    for text in texts:
        words = split(text)
        for at, one in enumerate(words):
            start, mark, _ = one.rpartition(_HIDDEN_MARK)
            option = words[at - 1]
            if mark and option in (MADE, *ASKED):
                name = reread(words[at - 4] if option == MADE else start)
                found[name] = reread(one).rpartition(MARK)[2].rpartition(",")[2]
    return found
