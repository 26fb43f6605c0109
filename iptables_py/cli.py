"""From a program's name and words to a run: the only place that catches a Problem, and where a process ends."""

import gc
import posix
import sys

from iptables_py.commandline.reader import read
from iptables_py.errors import KERNEL, Problem, printed
from iptables_py.iptables import commands
from iptables_py.iptables.run import Run, encoded, write_all

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

    from iptables_py.commandline.parsed import CommandLine

PROGRAMS = tuple(
    family + backend + kind
    for family in ("iptables", "ip6tables")
    for backend in ("", "-nft")
    for kind in ("", "-save", "-restore")
) + ("ipset",)
COMPLETE = "--complete"  # a shell's question, see completing/program.py


def answer(program: str, words: "Sequence[str]", stdin: bytes | None = None) -> tuple[int, bytes, bytes]:
    """Run one of PROGRAMS in this process: (exit status, standard output, standard error)."""
    if program == "ipset":
        from iptables_py.ipset.program import answer as of_ipset

        return of_ipset(words, stdin)
    run = Run(program.replace("-nft", ""), program, 6 if program.startswith("ip6") else 4, stdin)
    try:
        status = execute(run, words)
    except Problem as problem:
        run.warn(printed(problem, run.name, run.line))
        run.warn(_hint(run, words, problem))
        status = problem.status
    return status, encoded(run.out), encoded(run.err)


def _hint(run: Run, words: "Sequence[str]", problem: Problem) -> str:
    """What is said besides if IPTABLES_PY_HINTS asks for it."""
    if posix.environ.get(b"IPTABLES_PY_HINTS", b"0") in (b"", b"0"):
        return ""
    from iptables_py.hints import telling

    if run.name.endswith("-restore"):
        return telling.lines_of_restore(run.standard_input or b"", run.line, run.family, problem.text)
    return telling.lines(words, run.family, problem.text)


def execute(run: Run, words: "Sequence[str]") -> int:
    """Carry out a run; returns the exit status or raises Problem."""
    if run.name.endswith("-save"):
        from iptables_py.iptables.save import save

        return save(run, words)
    if run.name.endswith("-restore"):
        from iptables_py.iptables.restore.program import restore

        return restore(run, words)
    line = read(words, run.family, run.warn)
    if line.wants:
        from iptables_py.iptables.help import answer_at_once

        answer_at_once(run, line)
    else:
        commit(run, line)
    return 0


def commit(run: Run, line: "CommandLine") -> None:
    """One command as one transaction."""
    store = run.store = run.open_store(not commands.reads_only(line))
    try:
        commands.execute(run, line)
        if run.refusals:
            raise Problem(" " + run.refusals[0][1], KERNEL)
        if not commands.reads_only(line):
            run.judging.settle(store)
            store.commit()
    finally:
        store.close()


def main(program: str, words: "Sequence[str] | None" = None) -> "NoReturn":
    """Run `program` as this process, with the words of the command line unless told which; does not return."""
    default_signals()
    gc.disable()  # a command is short, and leaves no cycles worth a search
    words = sys.argv[1:] if words is None else words
    if words[:1] == [COMPLETE]:
        from iptables_py.completing import dispatch as completing

        if completing.is_asked():
            finish(program, 0, completing.answer(program, words), b"")
    record = posix.environ.get(b"IPTABLES_PY_RECORD")
    if record is not None:
        from iptables_py.scripts.record import recorded

        finish(program, *recorded(record, program, words, answer))
    finish(program, *answer(program, words))


def default_signals() -> None:
    """^C and a reader that goes away end this process silently, unless its parent wants ^C ignored."""
    import _signal  # type: ignore[import-not-found]  # typeshed has no stub; signal itself loads enum

    _signal.signal(_signal.SIGPIPE, _signal.SIG_DFL)
    if _signal.getsignal(_signal.SIGINT) != _signal.SIG_IGN:
        _signal.signal(_signal.SIGINT, _signal.SIG_DFL)


def finish(program: str, status: int, out: bytes, err: bytes) -> "NoReturn":
    """Write what there is to say and end this process, without taking the interpreter apart first."""
    for file, data in ((2, err), (1, out)):
        try:
            write_all(file, data)
        except OSError as error:
            status = failed_write(program, file, error) or status
    posix._exit(status)


def failed_write(program: str, file: int, error: OSError) -> int:
    """Say that standard output could not be written; a closed one is nobody's loss. Returns the exit status."""
    import errno

    if file == 2 or error.errno == errno.EBADF:
        return 0
    try:
        write_all(2, f"{program}: write error: {error.strerror}\n".encode())
    except OSError:
        pass  # there is nobody left to tell
    return 1
