"""Notes of `iptables-py run` on standard error."""

import sys

from iptables_py.app.terminal import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


def note(text: str, more: "Iterable[str]" = ()) -> None:
    """Write a note. Only its first line has the prefix; each line of `more` is indented by four blanks."""
    lines = [f"iptables-py run: {text}", *(f"    {line}" for line in more)]
    sys.stderr.write("".join(f"{visible(line)}\n" for line in lines))
