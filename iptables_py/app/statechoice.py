"""Choose the state directory for a while."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = "IPTABLES_PY_STATE"


@contextmanager
def state_in(directory: str) -> Iterator[None]:
    """Let programs use the ruleset in a directory, then the former one again."""
    with kept_choice():
        os.environ[NAME] = directory
        yield


@contextmanager
def kept_choice() -> Iterator[None]:
    """Restore the choice of the directory afterwards."""
    before = os.environ.get(NAME)
    try:
        yield
    finally:
        if before is None:
            os.environ.pop(NAME, None)
        else:
            os.environ[NAME] = before
