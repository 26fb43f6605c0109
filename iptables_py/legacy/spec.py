"""The stored text of a legacy rule: that of other rules, and before it, hidden, what only legacy rules keep.

Measured: `-i +` is listed and `-p all` of IPv6 is compared, but neither is saved. A rule with nothing else loses both,
because hidden text needs other text after it.
"""

from iptables_py.legacy.extensions import ADJUSTED
from iptables_py.rules.spec import spec
from iptables_py.rules.storedtext import hidden

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.commandline.parsed import CommandLine
    from iptables_py.rules.rule import Rule
    from iptables_py.rules.spec import Spec

ANY_INTERFACE = "+"
ANY_PROTOCOL = 256  # a protocol of which 0 is stored


def complete(line: "CommandLine") -> None:
    """Give the rule what the line says and other rules do not keep."""
    rule = line.rule
    if "i" in line.given and not rule.in_interface:
        rule.in_interface = ANY_INTERFACE
    if "o" in line.given and not rule.out_interface:
        rule.out_interface = ANY_INTERFACE
    if "p" in line.given and rule.family == 6 and not rule.protocol:
        rule.protocol = ANY_PROTOCOL
    if rule.target is not None and rule.target.name in ADJUSTED:
        ADJUSTED[rule.target.name](rule.target)


def legacy_spec(rule: "Rule") -> "Spec":
    """Return the rule's text, and the index of its `-j` or `-g`: see spec()."""
    words = ""
    if rule.in_interface == ANY_INTERFACE and "i" not in rule.inverted:
        words += "-i + "
    if rule.out_interface == ANY_INTERFACE and "o" not in rule.inverted:
        words += "-o + "
    if rule.protocol == ANY_PROTOCOL:
        words += "-p all "
    if not words:
        return spec(rule)
    shown = rule.at((rule.source, rule.source_mask), (rule.destination, rule.destination_mask))
    shown.in_interface = "" if "-i" in words else rule.in_interface
    shown.out_interface = "" if "-o" in words else rule.out_interface
    text, target = spec(shown)
    before = hidden(words) if text else ""
    return before + text, len(before) + target
