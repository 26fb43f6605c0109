"""Whether a program makes a hint after an error: to print it, or for a caller in this process."""

import _thread
import posix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_own = _thread._local()  # `kept`: the hints for the caller in this thread, None if it wants none


def keep(kept: "list[str] | None") -> "list[str] | None":
    """Let the programs that this thread runs append their hints to a list, None for no list. Return the list before."""
    before: list[str] | None = getattr(_own, "kept", None)
    _own.kept = kept
    return before


def printable(make: "Callable[[], str]") -> str:
    """Return the lines to print after an error: those that `make` returns if IPTABLES_PY_HINTS is set, else "".

    `make` is called only if the lines are printed or kept.
    """
    kept: list[str] | None = getattr(_own, "kept", None)
    prints = posix.environ.get(b"IPTABLES_PY_HINTS", b"0") not in (b"", b"0")
    lines = make() if prints or kept is not None else ""
    if kept is not None:
        kept.append(lines)
    return lines if prints else ""
