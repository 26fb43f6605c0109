"""Taking back changes of the history."""

from iptables_py.store import history
from iptables_py.store.images import is_same
from iptables_py.store.replacing import put
from iptables_py.store.store import open_store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.store.history import State
    from iptables_py.store.images import Images


class NoChange(Exception):
    """There is no such change; the text says why."""


def take_back(number: int | None) -> "tuple[list[State], Images, Images]":
    """Take back a change and all after it, by default the last change that was not taken back.

    Return the changes, the oldest one first, what the ruleset had and what it has now. Raise NoChange or Problem
    (STATE).
    """
    with open_store(True, record=True) as store:
        recorder = store.recorder
        assert recorder
        recorder.catch_up()
        states = history.states(store.db)
        at = _position(states, number)
        wanted = history.images_of(store.db, states[at - 1])
        for name in recorder.before.keys() | wanted.keys():
            if not is_same(recorder.before.get(name), wanted.get(name), name, recorder.now):
                put(store.db, name, wanted.get(name))
        recorder.restored = states[at - 1].number
        store.has_removed = True
        store.commit()
    return states[at : None if number else at + 1], recorder.before, wanted


def _position(states: "list[State]", number: int | None) -> int:
    """Return the position of the change to take back, from 1. Raise NoChange."""
    at = {state.number: position for position, state in enumerate(states)}
    if number is not None:
        if at.get(number, 0) == 0:
            first = f"they are {states[1].number} to {states[-1].number}" if len(states) > 1 else "it is empty"
            raise NoChange(f"change {number} is not in the history: {first}")
        return at[number]
    found: int | None = len(states) - 1
    while found and (restored := states[found].restored) is not None:
        found = at.get(restored)
    if not found:
        raise NoChange("nothing to undo: the history does not go back further")
    return found
