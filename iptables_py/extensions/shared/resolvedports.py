"""A port or a range of ports as the C library resolves them, for any protocol of the rule."""

from iptables_py.errors import Problem
from iptables_py.rules.options import Kind
from iptables_py.values.netdb import resolved_port

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.options import Option
    from iptables_py.rules.rule import Use


def _read(text: str, option: "Option", use: "Use") -> tuple[int, int]:
    """Read `n`, `a:b`, `a:`, `:b` as (first, last); a missing end is 0 or 65535, empty text is port 0 (measured).

    A stored range may be reversed, because uses of udp are joined (see headerports).
    """
    ends: list[int] = []
    rest, colon = text, ":"
    while colon:
        if len(ends) == 2:
            raise Problem(f'{use.name}: Too many components for option "--{option.of}" (max: 2)\n')
        word, colon, rest = rest.partition(":")
        if word:
            ends.append(resolved_port(word))
        else:
            ends.append(0xFFFF if ends else 0)
        if ends[-1] < ends[0] and not use.rule.stored:
            raise Problem(f"Port range {ends[0]}-{ends[-1]} is negative.\n")
    return ends[0], ends[-1]


def _read_one(text: str, option: "Option", use: "Use") -> int:
    return resolved_port(text) if text else 0


def _write(ports: tuple[int, int]) -> str:
    return str(ports[0]) if ports[0] == ports[1] else f"{ports[0]}:{ports[1]}"


RESOLVED_PORTS = Kind(_read, _write, names="service")
RESOLVED_PORT = Kind(_read_one, names="service")
