"""A bar that shows how far a long run is."""

from __future__ import annotations

import os
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from iptables_py.app.terminal import has_colours, is_dumb

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PATIENCE = 0.5  # seconds before the bar is shown


@contextmanager
def progress(total: int) -> Iterator[Callable[[str], None] | None]:
    """Show a bar on standard error, if that is a terminal. Give what is called with a name when a part begins."""
    if not os.isatty(2) or is_dumb():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress

    bar = Progress(console=Console(stderr=True, no_color=not has_colours(2)), transient=True)
    task = bar.add_task("", total=total)
    begin = time.monotonic()

    def report(name: str) -> None:
        if not bar.live.is_started and time.monotonic() - begin > PATIENCE:
            bar.start()
        bar.update(task, advance=1, description=name)

    try:
        yield report
    finally:
        bar.stop()
