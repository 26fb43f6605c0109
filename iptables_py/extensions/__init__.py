"""The loader of matches and targets: each is one module, found by its name."""

import sys

from iptables_py.rules.rule import read_option, saved

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from iptables_py.extensions.contract import Extension
    from iptables_py.rules.rule import Use

# other names under which the reference finds a match, with the match's own name
SAME_MATCH = {"icmpv6": "icmp6", "ipv6-icmp": "icmp6"}

NO_PART = "Warning: Extension "  # start of a warning that a run prints only once

_loaded: "dict[tuple[str, str], Extension | None]" = {}


def _nothing(*arguments: object) -> None:
    """Do nothing and return None: no limit, no error, no answer."""


def _no_text(*arguments: object) -> str:
    return ""


def _words(use: "Use") -> list[str]:
    from iptables_py.extensions.shared.wording import from_table

    return from_table(use)


# The defaults of extensions/contract.py. Those of `kept` and `compared` are the module's `save`; that of `nft_exact` is
# its `nft`.
DEFAULTS: "dict[str, Any]" = {
    "FAMILIES": (4, 6),
    "TABLES": None,
    "HOOKS": None,
    "PROTOCOLS": None,
    "ENDS": False,
    "CHANGES": None,
    "ASKS": {},
    "MISSING": False,
    "GONE": False,
    "LISTED": "",
    "DEPENDS_ON": "",
    "TRACKS": False,
    "JOINS": False,
    "DROPS": False,
    "read": read_option,
    "check": _nothing,
    "build": _nothing,
    "merge": lambda use, earlier: False,
    "tables": _nothing,
    "hooks": _nothing,
    "refused": _nothing,
    "refused_now": _nothing,
    "refused_with_others": _nothing,
    "save": saved,
    "listing": _no_text,
    "words": _words,
    "help_text": _no_text,
    "tracks": lambda use: True,
    "match": lambda use: _nothing,
    "apply": lambda use: _nothing,
    "packets": _nothing,
    "remembers": _nothing,
    "moments": lambda use, now: [],
    "sets": _nothing,
    "nft": _nothing,
}


def load(
    kind: str, name: str, family: int, warn: "Callable[[str], None] | None" = None
) -> "Extension | None":
    """Return the module of the extension `name` for `family`, None if there is none.

    `kind` is "match" or "target". `name` is the user's text: only a plain identifier that equals the module's own NAME
    is ever imported. `warn` is called for an extension that was removed from the kernel (measured: any lookup warns,
    even one for the name of a new chain).
    """
    if kind == "match":
        name = SAME_MATCH.get(name, name)
    key = kind, name
    if key in _loaded:
        module = _loaded[key]
    else:
        module = _loaded[key] = _import(kind, name)
    if module is None or family not in module.FAMILIES:
        return None
    if warn and module.GONE:
        warn(f"{NO_PART}{name} revision 0 not supported, missing kernel module?\n")
    return module


def names(kind: str) -> list[str]:
    """Return the sorted names of all extensions of the `kind`, of either family."""
    import posix

    files = posix.listdir(f"{__file__.rpartition('/')[0]}/{kind}")
    return sorted(file[:-3] for file in files if file[-3:] == ".py" and file[0] != "_")


def every(kind: str, family: int) -> "list[Extension]":
    """Return the modules of all extensions of the `kind` for `family`, sorted by name."""
    return [module for name in names(kind) if (module := load(kind, name, family))]


def _import(kind: str, name: str) -> "Extension | None":
    if not name.isidentifier() or not name.isascii() or name[0] == "_" or len(name) > 28:
        return None
    path = f"iptables_py.extensions.{kind}.{name}"
    try:
        __import__(path)
    except ModuleNotFoundError as missing:
        if missing.name != path:
            raise
        return None
    module: Any = sys.modules[path]
    return _completed(module) if module.NAME == name else None


def _completed(module: "Any") -> "Extension":
    """Set the parts that the module leaves out. Return it."""
    parts = module.__dict__
    for name, default in DEFAULTS.items():
        parts.setdefault(name, default)
    parts.setdefault("kept", parts["save"])
    parts.setdefault("compared", parts["save"])
    parts.setdefault("nft_exact", parts["nft"])
    extension: Extension = module
    return extension
