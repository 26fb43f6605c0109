"""How the commands -A to -P are read: the chain, and the word that may follow it."""

from iptables_py.commandline import arguments
from iptables_py.errors import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.commandline.state import ReaderState

TOGETHER = {"L": "Z", "S": "Z", "Z": "LS"}  # commands that may be combined


def read_chain(state: "ReaderState", letter: str, value: str | None) -> None:
    """Read a command and its chain, which is the next word if it is optional. Raise Problem."""
    line, words = state.line, state.words
    if state.inverted:
        raise Problem("unexpected '!' flag")
    for other in line.commands:
        if other[0] not in TOGETHER.get(letter, ""):
            raise Problem(f"Cannot use -{letter} with -{other[0]}")
    line.commands.add(letter)
    if value is None and words.has_value():
        value = words.take()
    if value is not None:
        line.chain = value


def read_new_chain(state: "ReaderState", letter: str, value: str) -> None:
    """Read -N and the name of the new chain. Raise Problem."""
    state.check_new_chain(value)
    read_chain(state, letter, value)


def read_rename(state: "ReaderState", letter: str, value: str) -> None:
    """Read -E, the chain and its new name. Raise Problem."""
    read_chain(state, letter, value)
    name = _second_word(state, "-E requires old-chain-name and new-chain-name")
    state.check_new_chain(name)
    state.line.new_name = name


def read_policy(state: "ReaderState", letter: str, value: str) -> None:
    """Read -P, the chain and its policy. Raise Problem."""
    read_chain(state, letter, value)
    state.line.policy = _second_word(state, "-P requires a chain and a policy")


def _second_word(state: "ReaderState", lacking: str) -> str:
    """Return the next word. Raise Problem with the text `lacking` if there is none."""
    if not state.words.has_value():
        raise Problem(lacking)
    return state.words.take()


def read_insertion(state: "ReaderState", letter: str, value: str) -> None:
    """Read -I, the chain and a rule number, by default 1. Raise Problem."""
    read_chain(state, letter, value)
    if not _read_number(state):
        state.line.number = 1


def read_replacement(state: "ReaderState", letter: str, value: str) -> None:
    """Read -R, the chain and a rule number. Raise Problem."""
    read_chain(state, letter, value)
    if not _read_number(state):
        raise Problem("-R requires a rule number")


def read_listing(state: "ReaderState", letter: str, value: str | None) -> None:
    """Read -L or -S, the chain and the rule number if they are given. Raise Problem."""
    read_chain(state, letter, value)
    _read_number(state)


def read_zeroing(state: "ReaderState", letter: str, value: str | None) -> None:
    """Read -Z, the chain and the rule number if they are given; with a number the command is `Zn`. Raise Problem."""
    read_chain(state, letter, value)
    if _read_number(state):
        state.line.commands = {"Zn"}


def read_deletion(state: "ReaderState", letter: str, value: str) -> None:
    """Read -D, the chain and the rule number if it is given; with a number the command is `Dn`. Raise Problem."""
    read_chain(state, letter, value)
    if state.words.has_value():
        state.line.number = arguments.deletion_number(state.words.take())
        state.line.commands = {"Dn"}


def _read_number(state: "ReaderState") -> bool:
    """Read a rule number if the next word can be one. Return whether there was one. Raise Problem."""
    if not state.words.has_value():
        return False
    state.line.number = arguments.rule_number(state.words.take())
    return True
