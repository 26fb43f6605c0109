"""Signals that end a run of tests: temporary files are removed before."""

from __future__ import annotations

import os
import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from multiprocessing.process import BaseProcess
    from types import FrameType

ENDING = (signal.SIGHUP, signal.SIGINT, signal.SIGTERM)


class _Ended(BaseException):
    """A signal has come; its number is the argument."""


@contextmanager
def cleaned_up() -> Iterator[None]:
    """Let a signal first leave all `with` blocks inside, and then end this process."""

    def leave(number: int, frame: FrameType | None) -> None:
        for one in ENDING:
            signal.signal(one, signal.SIG_IGN)  # another one, now, would leave the cleanup
        raise _Ended(number)

    before = {one: signal.getsignal(one) for one in ENDING}
    for one in ENDING:
        if before[one] != signal.SIG_IGN:
            signal.signal(one, leave)
    try:
        yield
    except _Ended as ended:
        signal.signal(ended.args[0], signal.SIG_DFL)
        os.kill(os.getpid(), ended.args[0])
    finally:
        for one in ENDING:
            signal.signal(one, before[one])


def signals_end() -> None:
    """Let signals end this process, a new one that has taken over what another one does with them."""
    for one in ENDING:
        if signal.getsignal(one) != signal.SIG_IGN:
            signal.signal(one, signal.SIG_DFL)


def stop(workers: Sequence[BaseProcess]) -> None:
    """End processes that this one may still write to, and wait for them."""
    signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    for one in workers:
        one.terminate()
    for one in workers:
        one.join()
