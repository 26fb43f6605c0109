"""Choose the state directory for a while."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from iptables_py.store.directory import choose

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = "IPTABLES_PY_STATE"


@contextmanager
def using(directory: str) -> Iterator[None]:
    """Let this thread use a state directory, "" for that of the environment."""
    before = choose(directory)
    try:
        yield
    finally:
        choose(before)


@contextmanager
def own_environment() -> Iterator[None]:
    """Let this thread use the directory that the environment names, and restore the variable afterwards."""
    before = os.environ.get(NAME)
    with using(""):
        try:
            yield
        finally:
            os.environ.pop(NAME, None)
            os.environ.update({} if before is None else {NAME: before})
