"""Interactive mode: each line is a separate command, and a command that fails does not end the run (measured)."""

from iptables_py.errors import Problem
from iptables_py.files import joined, write_all
from iptables_py.ipset import words
from iptables_py.ipset.execute import carry_out
from iptables_py.ipset.lines import split

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.ipset.run import Run

PROMPT = "ipset> "


def interact(run: "Run") -> int:
    """Run the lines up to `quit` or the end of standard input. Return the exit status, which is always 0."""
    run.say(PROMPT)
    for line in _lines(run):
        found = split(line)
        if not found or found[0][0] == "#":
            run.say(PROMPT)
        elif not _carry_out(run, found):
            break
        run.say(PROMPT)
    _tell(run)
    return 0


def _lines(run: "Run") -> "Iterator[str]":
    """Yield the lines of standard input. Write pending output before each line is read."""
    if run.standard_input is not None:
        yield from run.standard_input.decode("utf-8", "surrogateescape").splitlines()
        return
    with open(0, "rb", closefd=False) as file:
        _tell(run)
        while line := file.readline():
            yield line.decode("utf-8", "surrogateescape")
            _tell(run)


def _tell(run: "Run") -> None:
    if run.standard_input is None:
        for file, parts in ((2, joined(run.err)), (1, joined(run.out))):
            write_all(file, parts)
        run.err.clear()
        run.out.clear()


def _carry_out(run: "Run", line: "list[str]") -> bool:
    """Run one command. Return False if it is `quit`."""

    try:
        request = words.read(line, run.options)
        run.options.pop("quiet", None)  # -quiet has no effect here
        if request.command == "restore":
            run.say("Restore command is not supported in interactive mode\n")
        elif request.command == "quit":
            return False
        else:
            carry_out(run, request)
    except Problem as problem:
        if problem.text.startswith(words.NO_COMMAND):
            run.say(f"{words.NO_COMMAND}\n")
        else:
            run.report(problem, line)
    return True
