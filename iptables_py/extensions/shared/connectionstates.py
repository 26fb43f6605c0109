"""The state of a connection in the language of nftables."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from iptables_py.rules.translation import Translation

NO_CONNECTION = "packets without a connection do not match"  # what nftables can't do for most conditions
_WITHOUT = frozenset(("INVALID", "UNTRACKED"))  # the states of packets without a connection
_TRANSLATED = ("SNAT", "DNAT")


def states_text(states: "Iterable[str]", inverted: bool) -> str:
    """Return the condition that the state is one of these, or none of them."""
    return f"ct state {'! ' if inverted else ''}{','.join(states).lower()}"


def exact_states(states: "Collection[str]", inverted: bool, translation: "Translation") -> str | None:
    """Return the condition that a packet has one of the states, among them SNAT and DNAT, or none of them.

    None with the reason if nftables can't express it.
    """
    plain = [state for state in states if state not in _TRANSLATED]
    translated = [state.lower() for state in _TRANSLATED if state in states]
    if plain and translated and not inverted:
        translation.reason = "nftables can't match one of several states if SNAT or DNAT is among them"
        return None
    if translated and inverted and not _WITHOUT.issubset(plain):
        translation.losses.append(NO_CONNECTION)
    parts = [states_text(plain, inverted)] if plain else []
    parts += [f"ct status {'! ' if inverted else ''}{','.join(translated)}"] if translated else []
    return " ".join(parts)


def match_without(states: "Collection[str]", inverted: bool) -> bool:
    """Return whether packets without a connection have one of the states, or none of them."""
    return not _WITHOUT.issubset(states) if inverted else not _WITHOUT.isdisjoint(states)


def match_only_without(states: "Collection[str]", inverted: bool) -> bool:
    """Return whether only packets without a connection can have one of the states."""
    return not inverted and _WITHOUT.issuperset(states)
