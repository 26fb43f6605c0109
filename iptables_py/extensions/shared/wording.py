"""Phrases of which extensions make their part of a sentence about a rule (`words` in extensions/contract.py)."""

from iptables_py.rules.storedtext import shown
from iptables_py.rules.words import split

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from iptables_py.rules.rule import Use

CONTINUE = "continue with the next rule"  # the last effect of a target that decides nothing


def either(words: "Iterable[object]") -> str:
    """Return `a`, `a or b` or `a, b or c`."""
    return _listed(words, "or")


def both(words: "Iterable[object]") -> str:
    """Return `a`, `a and b` or `a, b and c`."""
    return _listed(words, "and")


def _listed(words: "Iterable[object]", between: str) -> str:
    *first, last = map(str, words)
    return f"{', '.join(first)} {between} {last}" if first else last


def span(ends: "tuple[int, int]", write: "Callable[[int], str]" = str) -> str:
    """Return `low-high`, or one value if the ends are equal."""
    low, high = map(write, ends)
    return low if low == high else f"{low}-{high}"


def no(use: "Use", name: str) -> str:
    """Return `not ` if the option is inverted, else ""."""
    return "not " if name in use.inverted else ""


def having(use: "Use", name: str, what: str, value: object) -> str:
    """Return `with WHAT of VALUE` for an option, or `with WHAT other than VALUE`; `what` begins with an article."""
    return f"with {what} {'other than' if name in use.inverted else 'of'} {value}"


def in_quotes(text: str) -> str:
    """Return the text in quotes, as it is."""
    return f'"{text}"'


def named(name: str) -> str:
    """Return a name, in quotes if it is empty or has blanks."""
    return name if name and " " not in name else in_quotes(name)


def details(parts: "Iterable[str]") -> str:
    """Return ` (a, b)`, or "" without parts."""
    text = ", ".join(filter(None, parts))
    return f" ({text})" if text else ""


def from_table(use: "Use") -> list[str]:
    """Return one phrase from the save text of the options and their descriptions, for modules without `words`."""
    docs = {f"--{option.saved}": option.doc for option in use.options if option.of == option.name}
    parts: list[str] = []
    inverted = ""
    for word in split(use.module.save(use)):
        if word == "!":
            inverted = "not "
        elif word in docs:
            parts.append(f"{inverted}{docs[word]}")
            inverted = ""
        elif parts:
            value = shown(word) or '""'
            parts[-1] += f" {value}" if ": " in parts[-1] else f": {value}"
    is_match = any(use is one for one in use.rule.matches)
    name = f"the match {use.name}" if is_match else f"the target {use.name}"
    text = f" ({'; '.join(parts)})" if parts else ""
    return [f"selected by {name}{text}" if is_match else f"are passed to {name}{text}"]
