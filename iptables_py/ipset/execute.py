"""Run one command of ipset, as one transaction."""

from iptables_py.errors import Problem
from iptables_py.ipset import commands
from iptables_py.ipset.run import TITLE, Run, to_file
from iptables_py.ipset.words import Refusal, Request
from iptables_py.store.store import open_store


def carry_out(run: Run, request: Request) -> int:
    """Run one command and return the exit status. Raise Problem if it fails."""
    if request.command == "version":
        run.say(f"{TITLE}, protocol version: 7\n")
    elif request.command == "help":
        from iptables_py.ipset.help import help

        return help(run, request)
    elif request.command == "restore":
        from iptables_py.ipset.restore import restore

        if request.rest:
            raise Problem(f"Unknown argument {request.rest[0]}")
        return restore(run)
    elif request.command != "quit":
        return single(run, request)
    return 0


def single(run: Run, request: Request) -> int:
    """Run one command as one transaction. Changes made before a Refusal are kept."""
    reading = request.command in commands.READING
    start = len(run.out)
    run.known.clear()
    run.taken = 0
    store = open_store(not reading)
    try:
        try:
            status = commands.prepare(run, store.db, request)()
        except Refusal:
            if not reading:
                store.commit()
            raise
        if not reading:
            store.commit()
    finally:
        store.close()
    if request.command in ("list", "save") and "file" in run.options:
        to_file(run, start)
    return status
