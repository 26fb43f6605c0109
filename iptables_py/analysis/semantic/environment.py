"""What has changed of a packet since it came, as values that are equal where the same was done to the same.

An environment is a tuple of (name, token), sorted. A token is ("bits", known, value, base): the bits `known` have the
value, and the others are those of the token `base`, None for the field as it came; or anything else for what is only
known to be the same where the token is the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from iptables_py.extensions.shared.packetsets import Steady

if TYPE_CHECKING:
    from collections.abc import Iterable

    Token = Any
    Env = tuple[tuple[str, Token], ...]



YES, NO = 2, 1  # the classes of the answers of matches


class Changed(NamedTuple):
    """A field after a change: packets with the same token have the same value in it."""

    field: Any
    token: Any


def is_answer(key: Any) -> bool:
    """Return whether a field is the answer of a match."""
    return isinstance(key.field if isinstance(key, Changed) else key, Steady)


ALL = 0xFFFFFFFF
UNCHANGED: Env = ()
ANY = "*"  # the name for all that has no token of its own
SAVE, RESTORE = (f"CONNMARK --{copy}-mark --nfmask 0xffffffff --ctmask 0xffffffff" for copy in ("save", "restore"))
OBSERVED = ("nat ", "route", ANY)  # how names begin that are no fields


def token_of(env: Env, name: str) -> Token:
    """Return the token of a name, None for what has not changed."""
    any_token = None
    for known, token in env:
        if known == name:
            return token
        if known == ANY:
            any_token = token
    return any_token and ("part", name, any_token)


def with_token(env: Env, name: str, token: Token) -> Env:
    """Return the environment with a token for a name."""
    others = [pair for pair in env if pair[0] != name]
    if token is not None:
        others.append((name, token))
    return tuple(sorted(others, key=lambda pair: pair[0]))


def changed(env: Env, names: Iterable[str] | None, text: str) -> Env:
    """Return the environment after something with this text has changed these, or anything if names is None."""
    if names is None:
        kept = [pair for pair in env if pair[0].startswith(OBSERVED) and pair[0] != ANY]
        return tuple(sorted([*kept, (ANY, ("op", text, env))], key=lambda pair: pair[0]))
    names = list(names)
    before = tuple(token_of(env, name) for name in ("mark", "connmark")) if len(names) > 1 else ()
    for name in names:
        env = with_token(env, name, ("op", text, token_of(env, name), before))
    return env


def connmarked(env: Env, text: str) -> Env:
    """Return the environment after a CONNMARK with this text. Without a connection it changes nothing."""
    mark, saved = token_of(env, "mark"), token_of(env, "connmark")
    if text == SAVE:
        is_there = mark is not None and mark[:2] == ("restored", saved)
        return env if is_there else with_token(env, "connmark", ("saved", mark))
    if text == RESTORE:
        is_there = saved == ("saved", mark) or mark is not None and mark[:2] == ("restored", saved)
        return env if is_there else with_token(env, "mark", ("restored", saved, mark))
    name = "mark" if text.startswith(RESTORE.partition(" --nfmask")[0]) else "connmark"
    return with_token(env, name, ("op", text, mark, saved))


def fixed(value: int, known: int = ALL, base: Token = None) -> Token:
    """Return the token of a value of which some bits are known, the others are those of the base."""
    if base is not None and base[0] == "bits":
        value, known, base = value | base[2] & ~known, known | base[1], base[3]
    return ("bits", known, value, None if known == ALL else base)


def base_of(token: Token) -> Token:
    """Return the token of the bits of a token that are not known."""
    return token[3] if token is not None and token[0] == "bits" else token


def marked(env: Env, change: tuple[int, int], text: str) -> Env:
    """Return the environment after a MARK that clears bits, then flips some."""
    flip, clear = change
    before = token_of(env, "mark")
    outside = flip & ~clear
    if not outside:
        return with_token(env, "mark", fixed(flip, clear, before))
    if before is not None and before[0] == "bits" and not outside & ~before[1]:
        value = (before[2] & ~clear) ^ flip
        return with_token(env, "mark", ("bits", before[1] | clear, value, before[3]))
    return with_token(env, "mark", ("op", text, before, ()))
