"""Options whose value is one of a few words."""

from iptables_py.errors import Problem
from iptables_py.rules.options import Kind
from iptables_py.values.netdb import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.options import Option
    from iptables_py.rules.rule import Use


def one_of(choices: tuple[str, ...], problem: str, folded: bool = False) -> Kind:
    """Return the kind of such an option; with `folded` the words are accepted in any case.

    `problem` is the message for any other word, in which {option} and {text} are replaced.
    """

    def read(text: str, option: "Option", use: "Use") -> str:
        for choice in choices:
            if text == choice or folded and fold(text) == fold(choice):
                return choice
        raise Problem(problem.format(option=option.name, text=text))

    return Kind(read, choices=choices)
