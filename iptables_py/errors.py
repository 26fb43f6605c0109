"""The one exception for a user's error, its exit codes, and the frames in which it is printed."""

VERSION = "1.8.11"
TITLE = f"v{VERSION} (nf_tables)"

# frames: how the text is wrapped (measured on the reference)
PARAMETER = "parameter"  # 2: found while reading the command line
BARE = "bare"  # 2: like PARAMETER, but the text stands without the program's name
TRY = "try"  # 2: only the pointer to the help
RULESET = "ruleset"  # 1: the ruleset says no
BROKEN = "broken"  # 1: something that cannot be worked out
SILENT = "silent"  # 1: the reference ends there, without a word
VERSION_PROBLEM = "version"  # 3: something that this program or kernel does not know
KERNEL = "kernel"  # 4: the kernel refuses
STATE = "state"  # 4: our own storage is in trouble

STATUS = {PARAMETER: 2, BARE: 2, TRY: 2, RULESET: 1, BROKEN: 1, SILENT: 1, VERSION_PROBLEM: 3, KERNEL: 4, STATE: 4}


class Problem(Exception):
    """A user's error: `text` as printed (a newline at its end gives an empty line), `frame` one of the above."""

    def __init__(self, text: str, frame: str = PARAMETER) -> None:
        self.text = text
        self.frame = frame
        self.status = STATUS[frame]
        super().__init__(text)


def printed(problem: Problem, program: str, line: int | None = None) -> str:
    """The error as written to stderr by `program`; `line` is the line of a restore that was being read."""
    frame, text = problem.frame, problem.text
    at = f"Error occurred at line: {line}\n" if line is not None else ""
    hint = f"{at}Try `{program} -h' or '{program} --help' for more information.\n"
    if frame == SILENT:
        return ""
    if frame == TRY:
        return hint
    if frame == BARE:
        return f"{text}\n{hint}"
    if frame == PARAMETER:
        return f"{program} {TITLE}: {text}\n{hint}"
    if frame == VERSION_PROBLEM:
        return f"{program} {TITLE}: {text}\nPerhaps {program} or your kernel needs to be upgraded.\n"
    if frame in (BROKEN, KERNEL):
        return f"{program} {TITLE}: {text}\n"
    return f"{program}: {text}\n"
