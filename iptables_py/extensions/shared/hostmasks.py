"""One host or network as an option's value: its address is stored as given, not masked."""

from iptables_py.rules.options import Kind
from iptables_py.rules.storedtext import UNSEEN
from iptables_py.values.addresses import FULL, numeric_host
from iptables_py.values.hosts import read_host_mask

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.options import Option
    from iptables_py.rules.rule import Use

    Host = tuple[int, int, bool]


def _read(text: str, option: "Option", use: "Use") -> "Host":
    """Read the address, the mask, and whether a mask was given."""
    value, mask = read_host_mask(text, use.rule.family, use.name, option.of)
    return value, mask, "/" in text


def _write4(host: "Host") -> str:
    """Return the host or network as it is saved.

    Measured: 1.2.3.4/32 prints as 1.2.3.4, but -C and -D of one do not find the other.
    """
    value, mask, masked = host
    return numeric_host(value, mask, 4) + (UNSEEN if masked and mask == FULL[4] else "")


HOST = {4: Kind(_read, _write4), 6: Kind(_read, lambda host: numeric_host(host[0], host[1], 6))}
