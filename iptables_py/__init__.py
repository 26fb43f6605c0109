"""An iptables command line that needs neither root nor a kernel, and its Python API: docs/python.md is the guide."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.api.connections import Connection as Connection
    from iptables_py.api.errors import HostError as HostError
    from iptables_py.api.errors import IptablesError as IptablesError
    from iptables_py.api.errors import PacketError as PacketError
    from iptables_py.api.errors import RulesError as RulesError
    from iptables_py.api.errors import SeveralOutcomes as SeveralOutcomes
    from iptables_py.api.errors import StateError as StateError
    from iptables_py.api.host import Host as Host
    from iptables_py.api.packet import Packet as Packet
    from iptables_py.api.ruleset import Ruleset as Ruleset
    from iptables_py.api.running import Result as Result
    from iptables_py.api.running import run as run
    from iptables_py.api.tables import Chain as Chain
    from iptables_py.api.tables import Match as Match
    from iptables_py.api.tables import Rule as Rule
    from iptables_py.api.tables import Table as Table
    from iptables_py.api.trace import Outcome as Outcome
    from iptables_py.api.trace import Trace as Trace
    from iptables_py.api.traced import TracedPacket as TracedPacket

__version__ = "0.1.0"

# the names of the API by their modules in api/, which are imported when a name is used first
_NAMES = {
    "connections": ("Connection",),
    "errors": ("HostError", "IptablesError", "PacketError", "RulesError", "SeveralOutcomes", "StateError"),
    "host": ("Host",),
    "packet": ("Packet",),
    "ruleset": ("Ruleset",),
    "running": ("Result", "run"),
    "tables": ("Chain", "Match", "Rule", "Table"),
    "trace": ("Outcome", "Trace"),
    "traced": ("TracedPacket",),
}
__all__ = [name for names in _NAMES.values() for name in names]

if not TYPE_CHECKING:  # so that a name that is not there is an error of type checkers

    def __getattr__(name: str) -> object:
        for module, names in _NAMES.items():
            if name in names:
                from importlib import import_module

                value = globals()[name] = getattr(import_module(f"iptables_py.api.{module}"), name)
                return value
        raise AttributeError(f"module 'iptables_py' has no attribute {name!r}")

    def __dir__() -> "list[str]":
        return sorted({*globals(), *__all__})
