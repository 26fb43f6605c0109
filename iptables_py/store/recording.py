"""Recording in the history what a command changes."""

import posix
import sys
import time

from iptables_py.programs import PROGRAMS
from iptables_py.store import directory, history
from iptables_py.store.images import images, is_same
from iptables_py.values.text import encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.store.images import Images
    from iptables_py.store.sqlite import Database

OURS = {*PROGRAMS, "iptables-py"}

_made: "dict[bytes, int]" = {}  # by state directory: the change that this process made, if it is one command


class Recorder:
    """Records the change that one transaction makes.

    before: what the ruleset has at its start
    restored: the number of the state that an undo restores, None for all other commands
    """

    def __init__(self, db: "Database") -> None:
        """Begin with the transaction. Raise Problem (STATE)."""
        history.attach(db)
        self.before: Images = images(db)
        self.restored: int | None = None
        self.now = time.time_ns() // 1_000_000
        self._db = db

    def catch_up(self) -> None:
        """Record what the ruleset has at the start of the transaction, if that is not the last state.

        It is not if there is no state yet, or if the ruleset was changed by commands that were not recorded.
        """
        known = history.states(self._db)
        if not known or not history.is_state(self._db, known[-1], self.before, self.now):
            history.add(self._db, known[-1].number + 1 if known else 0, self.before, None, None, self.now)
        else:
            history.update_counters(self._db, known[-1], self.before)

    def record(self) -> None:
        """Record what has changed since the start of the transaction, as a part of the transaction.

        A process that is one command makes one change, however many transactions it has.
        """
        after = images(self._db)
        if self.restored is None and has_same(self.before, after, self.now):
            return
        self.catch_up()
        last = history.states(self._db)[-1].number
        argv = _words()
        place = self._db.directory
        number = last if _made.get(place) == last else last + 1
        history.add(self._db, number, after, argv, self.restored, self.now)
        if argv[0] in OURS:
            _made[place] = number


def has_same(one: "Images", other: "Images", now: int) -> bool:
    """Return whether two rulesets have the same content; see is_same() for `now`."""
    return all(is_same(one.get(name), other.get(name), name, now) for name in one.keys() | other.keys())


def _words() -> list[str]:
    """Return the words of this process's command line, with the name of the program instead of its path."""
    path, *words = sys.argv or [""]
    name = path.rpartition("/")[2]
    return ["iptables-py" if name == "__main__.py" else name, *words]


def is_on() -> bool:
    """Return whether every command that writes is recorded. Raise Problem if there is no directory for the ruleset."""
    return posix.access(encoded(directory.state_directory()) + directory.RECORDING, posix.F_OK)


def switch(on: bool) -> None:
    """Record every command that writes from now on, or only those of our own that always are. Raise Problem (STATE)."""
    path = encoded(directory.state_directory())
    try:
        if on:
            directory.make(path)
            flags = posix.O_WRONLY | posix.O_CREAT | posix.O_NOFOLLOW | posix.O_CLOEXEC
            posix.close(posix.open(path + directory.RECORDING, flags, 0o600))
        elif is_on():
            posix.unlink(path + directory.RECORDING)
    except OSError as error:
        raise directory.trouble(path, error, history.WHAT) from None
