"""Names of network interfaces."""

from iptables_py.errors import Problem
from iptables_py.values.text import size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable


def interface(text: str, inverted: bool, warn: "Callable[[str], None]") -> str:
    """Return the name of an interface for -i or -o, "" if any interface matches. Raise Problem."""
    if not text:
        raise Problem("Empty interface is likely to be undesired")
    if size(text) > 15:
        raise Problem(f"interface name `{text}' must be shorter than 16 characters")
    warn_of_interface(text, warn)
    return text if text != "+" or inverted else ""


def warn_of_interface(text: str, warn: "Callable[[str], None]") -> None:
    """Warn of blanks and slashes in the name of an interface."""
    if "/" in text or " " in text:
        warn(f"Warning: weird character in interface `{text}' ('/' and ' ' are not allowed by the kernel).\n")


def name_test(pattern: str) -> "Callable[[str], bool]":
    """Return a function that compares an interface's name; `+` at the end means any ending."""
    if pattern.endswith("+"):
        begin = pattern[:-1]
        return lambda name: name.startswith(begin)
    return lambda name: name == pattern
