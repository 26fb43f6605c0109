"""The matches and targets that are allowed in a rule."""

from iptables_py import extensions
from iptables_py.completing.answers import first_sentence
from iptables_py.kernel.rules import fits

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.extensions.contract import Extension


def fitting(
    kind: str, begin: str, family: int, table: str, hooks: int, protocol: int, texts: bool
) -> "Iterator[tuple[str, str]]":
    """Yield the extensions of a kind ("match" or "target") whose names begin with `begin` and that fit the rule.

    Each comes with a description if `texts`.
    """
    for name in extensions.names(kind):
        module = extensions.load(kind, name, family) if name.lower().startswith(begin.lower()) else None
        if module is not None and fits(module, table, hooks, protocol):
            yield name, _text(module) if texts else ""


def _text(module: "Extension") -> str:
    """Return the first sentence of a module's docstring, from its source if it was loaded without docstrings."""
    text = module.__doc__
    if text is None and module.__file__:
        with open(module.__file__, "rb") as file:
            text = file.readline().decode().strip().strip('"')
    return first_sentence(text or "")
