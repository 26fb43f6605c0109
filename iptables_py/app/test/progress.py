"""A bar that shows how far a run is."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@contextmanager
def progress(total: int) -> Iterator[Callable[[str], None] | None]:
    """Show a bar on standard error, if that is a terminal. Give what is called with a name when a part begins."""
    if not os.isatty(2) or os.environ.get("TERM", "dumb") == "dumb":
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total)

        def report(name: str) -> None:
            bar.update(task, advance=1, description=name)

        yield report
