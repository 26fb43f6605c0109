"""Rate estimators, which the target RATEEST makes and the match rateest asks.

One lives as long as any rule has it, with the times that it was made with. The stored text of such a rule holds the
times of each of its estimators, hidden; no word of a command line can hold anything hidden.
"""

from iptables_py.rules.storedtext import UNSEEN, guarded, hidden, reread
from iptables_py.rules.words import split

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.options import Option
    from iptables_py.rules.rule import Use

NAME_BYTES = 15
BESIDE = "--rateest"  # in the text of every rule that has an estimator
# the option behind whose value RATEEST hides the times; the name stands three words before it
MADE = "--rateest-ewmalog"
ASKED = ("--rateest", "--rateest1", "--rateest2")  # the options with a name and what is hidden behind it
MARK = "="  # before what is hidden
_HIDDEN_MARK = hidden(MARK)


def read_name(text: str, option: "Option", use: "Use") -> str:
    """The bytes that are kept of a name."""
    return text.encode("utf-8", "surrogateescape")[:NAME_BYTES].decode("utf-8", "surrogateescape")


def word(name: str) -> str:
    """A name as a word of stored text."""
    return guarded(name) or UNSEEN


def known(texts: list[str]) -> dict[str, str]:
    """The times by the names of the estimators that rules of these stored texts have."""
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
