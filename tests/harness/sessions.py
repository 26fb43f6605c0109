"""Session files: commands with answers recorded from the reference; documented in tests/README.md."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from tests.harness.commands import Answer, Command, parse_command, read_text, show_text

CASES = Path(__file__).parent.parent / "cases"


@dataclass
class Step:
    """One command of a session: its line as typed, its input lines, the comments above it, and its answer."""

    line: str
    number: int
    stdin: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    stdout: list[str] = field(default_factory=list)
    stderr: list[str] = field(default_factory=list)
    status: int = 0

    @property
    def command(self) -> Command:
        """Return the command to run. Raise ValueError if the line has none."""
        command = parse_command(self.line)
        return replace(command, stdin=read_text(self.stdin)) if self.stdin else command

    @property
    def answer(self) -> Answer:
        """Return the answer that the file expects."""
        return Answer(self.status, read_text(self.stdout), read_text(self.stderr))

    def expect(self, answer: Answer) -> None:
        """Set the expected answer."""
        self.status = answer.status
        self.stdout, self.stderr = show_text(answer.stdout), show_text(answer.stderr)


@dataclass
class Session:
    """Commands that start with a fresh state."""

    title: str
    comments: list[str] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)

    @property
    def commands(self) -> list[Command]:
        """Return the commands to run, in order."""
        return [step.command for step in self.steps]


def parse(lines: Iterable[str], loose: bool = False) -> tuple[list[Session], list[str]]:
    """Return the sessions of a file and the comments after the last one.

    With `loose`, a line without a mark is a command, and a blank line starts a new session.
    Raise ValueError for a line of no known kind.
    """
    sessions: list[Session] = []
    comments: list[str] = []
    fresh = True
    for number, raw in enumerate(lines, 1):
        line = raw.rstrip("\n")
        mark, text = line[:1], line[2:]
        if line.startswith("== "):
            sessions.append(Session(line[3:].strip(), comments))
            comments, fresh = [], False
        elif not line.strip() and loose:
            fresh = True
        elif mark == "#" or not line.strip():
            comments.append(line)
        elif mark == "$" or (loose and mark not in "<>!?"):
            if fresh and loose:
                sessions.append(Session(f"line {number}"))
            fresh = False
            sessions[-1].steps.append(Step(text if mark == "$" else line, number, comments=comments))
            comments = []
        elif mark in "<>!?" and line[1:2] in ("", " ") and sessions and sessions[-1].steps:
            step = sessions[-1].steps[-1]
            if mark == "?":
                step.status = int(text)
            else:
                {"<": step.stdin, ">": step.stdout, "!": step.stderr}[mark].append(text)
        else:
            raise ValueError(f"line {number} is none of == $ < > ! ? #: {line}")
    return sessions, comments


def load(path: Path) -> list[Session]:
    """Return the sessions of a file."""
    with open(path, encoding="utf-8", newline="\n") as file:
        return parse(file)[0]


def show_answer(status: int, stdout: Sequence[str], stderr: Sequence[str]) -> list[str]:
    """Return an answer as the lines below its command."""
    return [
        *(f"> {text}".rstrip() for text in stdout),
        *(f"! {text}".rstrip() for text in stderr),
        *([f"? {status}"] if status else []),
    ]


def _input(text: str) -> str:
    # As typed, but with a trailing blank made visible.
    return f"< {text}\\." if text.endswith(" ") else f"< {text}".rstrip()


def show(sessions: Sequence[Session], tail: Sequence[str] = ()) -> str:
    """Return the text of a session file."""
    lines: list[str] = []
    for session in sessions:
        if lines and lines[-1] and not session.comments:
            lines.append("")
        lines += [*session.comments, f"== {session.title}"]
        for step in session.steps:
            lines += [*step.comments, f"$ {step.line}", *(_input(text) for text in step.stdin)]
            lines += show_answer(step.status, step.stdout, step.stderr)
    return "\n".join([*lines, *tail]) + "\n"


def difference(expected: Answer, got: Answer) -> list[str]:
    """Return the unified difference of two answers, without headers; empty if they agree."""
    if expected == got:
        return []
    before, after = (show_answer(a.status, show_text(a.stdout), show_text(a.stderr)) for a in (expected, got))
    return list(difflib.unified_diff(before, after, n=1, lineterm=""))[2:]


def replay(session: Session, run: Callable[[Command], Answer]) -> list[str]:
    """Run the session. Return the commands with another answer, each with the command before it and the difference."""
    report: list[str] = []
    shown = -1
    for at, step in enumerate(session.steps):
        if lines := difference(step.answer, run(step.command)):
            for near in range(max(at - 1, shown + 1), at + 1):
                report.append(f"line {session.steps[near].number}: $ {session.steps[near].line}")
            report += lines
            shown = at
    return report
