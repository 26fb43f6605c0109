"""The address of one host, without a mask."""

from iptables_py.rules.options import Kind
from iptables_py.values.addresses import address_text
from iptables_py.values.hosts import read_host


def _one_host(family: int) -> Kind:
    return Kind(lambda word, option, use: read_host(word, family), lambda value: address_text(value, family))


ONE_HOST = {family: _one_host(family) for family in (4, 6)}
