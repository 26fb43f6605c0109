"""One run of nfacct, as one transaction."""

from iptables_py.errors import INVALID, NO_FILE, STATE, Problem
from iptables_py.files import read_all
from iptables_py.nfacct import objects, words
from iptables_py.nfacct.words import problem
from iptables_py.store.store import Store, open_store
from iptables_py.values.text import encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.programs import Answer, Program
    from iptables_py.store.sqlite import Database

BUSY = "Device or resource busy"


def nfacct(program: "Program", line: "Sequence[str]", stdin: bytes | None) -> "Answer":
    """Run nfacct. Return its exit status, standard output and standard error."""
    try:
        command = words.command_named(line)
        return 0, encoded(COMMANDS[command](line[1:], stdin)), b""
    except Problem as problem:
        text = f"{program.shown}: {problem.text}" if problem.frame == STATE else problem.text
        return problem.status, b"", encoded(f"{text}\n")


def _refused(reason: str) -> Problem:
    """Return the Problem for an error of the kernel."""
    return problem(f"error: {reason}")


def _list(rest: "Sequence[str]", stdin: bytes | None) -> str:
    from iptables_py.nfacct.listing import chosen

    options = words.options_in("list", rest)
    with open_store(words.RESET in options) as store:
        found = chosen(objects.every(store.db), options)
        return _shown(store, found, options)


def _get(rest: "Sequence[str]", stdin: bytes | None) -> str:
    name = words.name_in(rest[:1], 1)
    options = words.options_in("get", rest[1:])
    with open_store(words.RESET in options) as store:
        found = objects.find(store.db, name)
        if found is None:
            raise _refused(NO_FILE)
        return _shown(store, [found], options)


def _shown(store: "Store", found: "list[objects.Object]", options: set[str]) -> str:
    """Return the listing of these objects. With RESET their counters are then set to 0."""
    from iptables_py.nfacct.listing import listed

    if words.RESET in options:
        objects.zero(store.db, found)
        store.commit()
    return listed(found, options)


def _add(rest: "Sequence[str]", stdin: bytes | None) -> str:
    name = words.name_in(rest, 3)
    mode, quota = words.quota_of(rest[1:])
    with open_store(True) as store:
        _added(store.db, name, 0, 0, mode, quota)
        store.commit()
    return ""


def _added(db: "Database", name: str, packets: int, bytes: int, mode: str | None, quota: int) -> None:
    """Add an object. Raise Problem if the kernel refuses it."""
    if not name:
        raise _refused(INVALID)
    if objects.find(db, name):
        raise _refused(BUSY)
    objects.add(db, name, packets, bytes, mode, quota)


def _delete(rest: "Sequence[str]", stdin: bytes | None) -> str:
    name = words.name_in(rest, 1)
    with open_store(True) as store:
        found = objects.find(store.db, name)
        if found is None:
            raise _refused(NO_FILE)
        if found.name in objects.used(store.db):
            raise _refused(BUSY)
        objects.remove(store.db, found)
        store.commit()
    return ""


def _flush(rest: "Sequence[str]", stdin: bytes | None) -> str:
    words.at_most(rest, 0)
    with open_store(True) as store:
        used = objects.used(store.db)
        for found in objects.every(store.db):
            if found.name not in used:
                objects.remove(store.db, found)
        store.commit()
    return ""


def _restore(rest: "Sequence[str]", stdin: bytes | None) -> str:
    """Add the objects of standard input. Those before the first line that fails are kept (measured)."""
    from iptables_py.nfacct.restore import lines

    content = read_all(0) if stdin is None else stdin
    with open_store(True) as store:
        try:
            for line in lines(content):
                _added(store.db, *line)
        finally:
            store.commit()
    return ""


def _version(rest: "Sequence[str]", stdin: bytes | None) -> str:
    return f"{words.TITLE}: utility for the Netfilter extended accounting infrastructure\n"


def _help(rest: "Sequence[str]", stdin: bytes | None) -> str:
    commands = "".join(f"  {name} {arguments}".rstrip() + "\n" for name, arguments in words.COMMANDS.items())
    return f"{words.TITLE}\n\n{words.USAGE}\n\nCommands:\n{commands}"


def _monitor(rest: "Sequence[str]", stdin: bytes | None) -> str:
    """Wait until a signal ends the process, as nothing here ever uses up a quota."""
    import _signal  # type: ignore[import-not-found]  # typeshed has no stub; signal itself loads enum

    while True:
        _signal.pause()


COMMANDS = {
    "list": _list,
    "add": _add,
    "delete": _delete,
    "get": _get,
    "flush": _flush,
    "version": _version,
    "help": _help,
    "restore": _restore,
    "monitor": _monitor,
}
