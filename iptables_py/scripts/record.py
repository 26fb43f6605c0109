"""Recording of commands: a line of JSON for each, appended to the file that IPTABLES_PY_RECORD names."""

import posix
import time

from iptables_py.files import write_all

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Answer = tuple[int, bytes, bytes]
    Answering = Callable[[str, Sequence[str], bytes | None], Answer]

RUN = b"IPTABLES_PY_RUN"  # the id of `iptables-py run`: the search for the calling script ends at that process
INTACT = b"IPTABLES_PY_RECORD_INTACT"  # a file of `iptables-py run` that is emptied if a command can't be recorded


def recorded(record: bytes, program: str, words: "Sequence[str]", answer: "Answering") -> "Answer":
    """Return the answer to the command, and append a line about it to the file `record`.

    The line has argv, status, stderr, time (start, in seconds since 1970) and seconds (duration), the place in a script
    (see caller_of), and for a restore that failed input_line (see line_of_input). An unwritable file is reported on
    standard error.
    """
    import json

    from iptables_py.scripts.caller import caller_of
    from iptables_py.scripts.document import input_of, line_of_input

    start = time.time()
    content = input_of(program, words)
    status, out, err = answer(program, words, content)
    line: dict[str, object] = {
        "argv": [program, *words],
        "status": status,
        "stderr": err.decode("utf-8", "surrogateescape"),
        "time": round(start, 6),
        "seconds": round(time.time() - start, 6),
    }
    run = posix.environ.get(RUN, b"")
    caller = caller_of([program, *words], int(run) if run.isdigit() else 0, posix.getpid(), content)
    line |= caller.place
    if status and (at := line_of_input(caller.document, caller.text, content, err)):
        line["input_line"] = at
    try:
        _append(record, json.dumps(line).encode() + b"\n")
    except OSError as error:
        path = record.decode("utf-8", "surrogateescape")
        _report_loss()
        err += f"{program}: cannot record in {path}: {error.strerror}\n".encode("utf-8", "surrogateescape")
    return status, out, err


def _report_loss() -> None:
    """Empty the file by which `iptables-py run` knows that all was recorded. This succeeds on a full disk."""
    try:
        posix.truncate(posix.environ.get(INTACT, b""), 0)
    except OSError:
        pass  # there is no run, or it has ended


def _append(path: bytes, line: bytes) -> None:
    """Append the line in one write, so that lines of concurrent commands are not mixed."""
    file = posix.open(path, posix.O_WRONLY | posix.O_APPEND | posix.O_CREAT | posix.O_CLOEXEC, 0o666)
    try:
        write_all(file, line)
    finally:
        posix.close(file)
