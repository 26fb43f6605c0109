"""Options that take one of a few words."""

from iptables_py.errors import Problem
from iptables_py.rules.options import Kind
from iptables_py.values.netdb import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.options import Option
    from iptables_py.rules.rule import Use


def one_of(choices: tuple[str, ...], problem: str, folded: bool = False) -> Kind:
    """The kind of such an option; `folded` takes the words in any case.

    `problem` is what is said to any other word, with {option} and {text} where these stand.
    """

    def read(text: str, option: "Option", use: "Use") -> str:
        for choice in choices:
            if text == choice or folded and fold(text) == fold(choice):
                return choice
        raise Problem(problem.format(option=option.name, text=text))

    return Kind(read, choices=choices)
