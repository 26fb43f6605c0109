"""The exception for every error that a user causes, its exit statuses, and the frames in which it is printed."""

VERSION = "1.8.11"
TITLE = f"v{VERSION} (nf_tables)"

# frames: what is printed around the text (measured on the reference), each with its exit status
PARAMETER = "parameter"  # 2: found while reading the command line
BARE = "bare"  # 2: like PARAMETER, but without the program's name before the text
TRY = "try"  # 2: only the pointer to the help
RULESET = "ruleset"  # 1: the ruleset does not allow it
BROKEN = "broken"  # 1: a value that can't be determined
SILENT = "silent"  # 1: the reference crashes there; the text is what it has printed so far
VERSION_PROBLEM = "version"  # 3: not supported by this program or the kernel
KERNEL = "kernel"  # 4: the kernel refuses
STATE = "state"  # 4: the ruleset's file can't be used

STATUS = {PARAMETER: 2, BARE: 2, TRY: 2, RULESET: 1, BROKEN: 1, SILENT: 1, VERSION_PROBLEM: 3, KERNEL: 4, STATE: 4}

# errors with which the kernel refuses a rule or a chain, in the C library's words
INVALID, NO_FILE, UNSUPPORTED, LINKS = (
    "Invalid argument",
    "No such file or directory",
    "Operation not supported",
    "Too many links",
)


class Problem(Exception):
    """An error that the user caused.

    `text`: the message; a newline at its end becomes an empty line.
    `frame`: one of the frames above.
    `status`: the exit status.
    `command`: the name of our own command that failed, "" if it is that of the program.
    """

    command = ""

    def __init__(self, text: str, frame: str = PARAMETER) -> None:
        self.text = text
        self.frame = frame
        self.status = STATUS[frame]
        super().__init__(text)


def printed(problem: Problem, program: str, line: int | None = None, title: str = TITLE) -> str:
    """Return the error as `program` prints it on standard error.

    `line` is the number of the restore's line, if any; `title` is the version that the program prints.
    """
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
        return f"{program} {title}: {text}\n{hint}"
    if frame == VERSION_PROBLEM:
        return f"{program} {title}: {text}\nPerhaps {program} or your kernel needs to be upgraded.\n"
    if frame in (BROKEN, KERNEL):
        return f"{program} {title}: {text}\n"
    return f"{program}: {text}\n"
