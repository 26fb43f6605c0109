"""Changes the packet's mark: bits under a mask are cleared, then bits are flipped. Every option is a case of that."""

from iptables_py.errors import Problem
from iptables_py.options import Kind, Option
from iptables_py.values import MARK, UINT32

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.options import Use

NAME = "MARK"

ALL = 0xFFFFFFFF
OPTIONS = ()
