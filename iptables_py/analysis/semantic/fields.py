"""The fields that rules look at, as they are after something has changed them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.analysis.semantic.contents import EVERYTHING, MOODY
from iptables_py.analysis.semantic.environment import ANY, OBSERVED, Changed, token_of
from iptables_py.extensions.shared.packetsets import Part, Steady, together

if TYPE_CHECKING:
    from iptables_py.analysis.check.classes import Bits, Space
    from iptables_py.analysis.semantic.environment import Env

# changes of which matches that look at everything are taken not to depend
HARMLESS = ("mark", "connmark", "tos", "ttl")


class Fields:
    """Fields in an environment: a field that was changed is the pair of the field and the token of the change.

    is_calm: as in evaluating.py
    """

    def __init__(self, space: Space, is_calm: bool) -> None:
        self.space, self.is_calm = space, is_calm

    def resolved(self, boxes: list[Bits], env: Env, visit: str = "") -> list[Bits]:
        """Return boxes by the fields as they are in an environment; a moody one belongs to a visit of its rule."""
        if not env and not visit:
            return boxes
        made = (self._resolved(box, env, visit) for box in boxes)
        return [box for box in made if box is not None]

    def _resolved(self, box: Bits, env: Env, visit: str) -> Bits | None:
        made: Bits = {}
        for key, classes in box.items():
            if visit and isinstance(key, Steady) and key.text.startswith(MOODY):
                made[key._replace(text=f"{key.text} {visit}")] = classes
                continue
            resolved, possible = self.key(key, env)
            if possible is not None and not possible & ~classes:
                continue
            if possible is not None and not possible & classes:
                return None
            made[resolved] = made[resolved] & classes if resolved in made else classes
            if not made[resolved]:
                return None
        return made

    def key(self, key: Any, env: Env) -> tuple[Any, int | None]:
        """Return a field as it is in an environment, and the classes that it may have, None for all."""
        if not env:
            return key, None
        if isinstance(key, Steady):
            return self._steady(key, env)
        if isinstance(key, Part):
            return self.part(key, token_of(env, key.field))
        token = token_of(env, key)
        if token is None:
            return key, None
        if token[0] == "bits":
            return Changed(key, token), 1 << self.space.class_of(key, token[2])
        return Changed(key, token), None

    def part(self, key: Part, token: Any) -> tuple[Any, int | None]:
        """Return some bits of a field."""
        if token is not None and token[0] == "bits":
            _, known, value, base = token
            if not key.mask & ~known:
                return Changed(key, token), 1 << self.space.class_of(key, together(value & key.mask, key.mask))
            token = base if not key.mask & known else token
        return (Changed(key, token) if token else key), None

    def _steady(self, key: Steady, env: Env) -> tuple[Any, int | None]:
        if EVERYTHING in key.looks:
            tokens: tuple[Any, ...] = tuple(
                pair for pair in env if not pair[0].startswith(OBSERVED) or pair[0] == ANY or pair[0][:3] == "nat"
            )
            if self.is_calm:
                tokens = tuple(pair for pair in tokens if pair[0] not in HARMLESS)
        else:
            tokens = tuple((name, token) for name in key.looks if (token := token_of(env, name)) is not None)
        if not tokens:
            return key, None
        return Changed(key, tokens), None
