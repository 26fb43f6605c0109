"""Garbage collection for commands that keep almost everything that they make."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

NEW_OBJECTS = 100_000  # before a collection; with the default of 700, an analysis takes a tenth longer
YOUNGER = 20  # collections of younger objects before one of older objects


@contextmanager
def collecting_rarely() -> Iterator[None]:
    """Collect garbage more rarely within."""
    before = gc.get_threshold()
    gc.set_threshold(NEW_OBJECTS, YOUNGER, YOUNGER)
    try:
        yield
    finally:
        gc.set_threshold(*before)
