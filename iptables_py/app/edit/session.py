"""One run of `iptables-py edit`: the text goes from the editor to the checks and back, until it is applied or given up.
"""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

import click

from iptables_py.app.edit.editor import Editor, Failed
from iptables_py.app.edit.guard import losses
from iptables_py.app.edit.ruleset import Moment, apply, change, is_unchanged
from iptables_py.app.edit.text import Scope, Wanted, is_empty, text_of, wanted_by
from iptables_py.app.imagediff import report
from iptables_py.app.rulesets import BadFile
from iptables_py.app.terminal import visible
from iptables_py.errors import Problem
from iptables_py.store.images import images
from iptables_py.values.text import encoded

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType
    from typing import NoReturn

    from iptables_py.app.run.guard.checks import Checks

APPLIED, NOT_APPLIED, BAD_TEXT = 0, 1, 2  # exit statuses
NOTHING = "nothing was changed"
SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Session:
    """The text, and the ruleset for which it was made."""

    def __init__(self, scope: Scope, editor: Editor, checks: Callable[[], Checks | None], yes: bool) -> None:
        """Begin with the ruleset of now. `checks` returns new checks of the guard packets. Raise Problem (STATE)."""
        checks()  # a mistake in a packet is reported before the editor is opened
        self._scope = scope
        self._editor = editor
        self._checks = checks
        self._yes = yes
        self._moment = Moment()
        self._original = text_of(self._moment.store, scope)

    def run(self) -> int:
        """Return the exit status. Raise Problem (STATE)."""
        text = self._original
        try:
            _end_by_signals()
            while True:
                text = self._editor.edited(text)
                if text == self._original:
                    _say(f"the text is unchanged: {NOTHING}")
                    return APPLIED
                if is_empty(text):
                    _say(f"the text is empty: {NOTHING}")
                    return NOT_APPLIED
                status = self._carried_out(text)
                if status is not None:
                    return status
        except (KeyboardInterrupt, click.Abort):
            sys.stderr.write("\n")
            _say(NOTHING)
        except Failed as error:
            _say(error.message)
        finally:
            self._moment.close()
        return NOT_APPLIED

    def _carried_out(self, text: bytes) -> int | None:
        """Check a text, show what it changes, and apply it if that is wanted. Return None to edit it again."""
        while self._look_again():
            try:
                wanted, lost = self._shown(text)
            except BadFile as error:
                return self._mistake(error)
            if wanted is None:
                _say(f"the rules are the same: {NOTHING}")
                return APPLIED
            answer = self._answer(lost)
            if answer == "e":
                return None
            if answer == "n":
                break
            try:
                applied = self._apply(wanted)
            except Problem as problem:
                return self._trouble(problem)
            if applied:
                _write(b"applied; `iptables-py undo` takes it back\n")
                return APPLIED
        _say(NOTHING)
        return NOT_APPLIED

    def _look_again(self) -> bool:
        """Show what others have changed since the ruleset was read. Return False if that ends the command."""
        now = Moment()
        if is_unchanged(self._scope, self._moment.images, now.images):
            now.close()
            return True
        _say("the ruleset was changed in the meantime, as follows; the text does not have that change")
        _write(report(self._moment.images, now.images, "when it was read", "now"))
        self._moment.close()
        self._moment = now
        return not self._yes

    def _shown(self, text: bytes) -> tuple[Wanted | None, list[str]]:
        """Show what a text changes. Return what it asks for, and lines about guard packets that would not pass.

        It is None if nothing would change. Raise BadFile.
        """
        wanted = wanted_by(text, self._original, self._scope, self._editor.name, self._moment.store)
        trial = self._moment.copy()
        try:
            change(trial.store, self._scope, wanted)
            shown = report(trial.images, images(trial.store.db), "now", "edited")
            if not shown:
                return None, []
            _write(shown)
            checks = self._checks()
            return wanted, losses(checks, self._moment.store, trial.store) if checks else []
        finally:
            trial.close()

    def _mistake(self, error: BadFile) -> int | None:
        """Report a mistake in the text. Return the exit status, None to edit the text again."""
        _say(error.format_message())
        sys.stderr.write(os.fsdecode(encoded(error.more)))
        if self._yes:
            _say(NOTHING)
            return BAD_TEXT
        return self._edited_again(NOT_APPLIED)

    def _trouble(self, problem: Problem) -> int | None:
        """Report that the ruleset can't be written. Return the exit status, None to edit the text again."""
        if self._yes:
            raise problem
        _say(visible(problem.text))
        return self._edited_again(problem.status)

    def _edited_again(self, status: int) -> int | None:
        """Ask whether to edit the text again. Return None if so, else the exit status."""
        if _asked("(e)dit again or (q)uit", "eq") == "e":
            return None
        _say(NOTHING)
        return status

    def _answer(self, lost: list[str]) -> str:
        """Return whether to apply the changes (y), not to (n), or to edit the text again (e)."""
        for line in lost:
            sys.stderr.write(f"{os.fsdecode(encoded(visible(line)))}\n")
        if self._yes:
            return "n" if lost else "y"
        return _asked(f"Apply the changes{' all the same' if lost else ''}? (y)es, (n)o, (e)dit again", "yne")

    def _apply(self, wanted: Wanted) -> bool:
        """Apply the changes. Return False if the ruleset was changed before that. Raise Problem (STATE)."""
        for number in SIGNALS:
            signal.signal(number, signal.SIG_IGN)  # what is said afterwards has to be true
        applied = False
        try:
            applied = apply(self._scope, wanted, self._moment.images)
        finally:
            if not applied:
                _end_by_signals()
        return applied


def _end_by_signals() -> None:
    """Let signals that end a process give up the text."""
    for number in SIGNALS:
        signal.signal(number, _interrupted)


def _interrupted(number: int, frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt


def _asked(question: str, letters: str) -> str:
    """Ask, and return one of the letters. Raise Abort at the end of the input."""
    answer: str = click.prompt(question, type=click.Choice(list(letters)), show_choices=False, err=True)
    return answer


def _say(text: str) -> None:
    """Print a line on standard error."""
    sys.stderr.write(f"iptables-py edit: {text}\n")
    sys.stderr.flush()


def _write(text: bytes) -> None:
    """Print on standard output at once."""
    sys.stdout.buffer.write(text)
    sys.stdout.flush()
