"""The XML of one input: tables, chains and rules, in the order in which the lines lead to them.

The end tags of a rule are held back, as an action of the next rule may still be added to it.
"""

from iptables_py.xml.elements import GOTOS, JUMPS, Rule
from iptables_py.xml.text import attribute, comment

NAME_BYTES = 32  # of the name of a table or of the open chain; the rest is cut (measured)
ENDS = ("ACCEPT", "DROP", "QUEUE", "RETURN")  # after these targets no action is added


class Chain:
    """A chain that the open table declares."""

    def __init__(self, name: str, policy: str, packets: int, size: int) -> None:
        self.name = name
        self.policy = policy
        self.packets = packets
        self.size = size
        self.written = False


class Document:
    """A document that is being written.

    out: receives the text.
    table: the name of the open table, "" if none is open.
    chains: the chains that this table declares.
    chain: the name of the open chain, cut to NAME_BYTES; "" if none is open.
    combine: whether an action is added to the previous rule if that has the same conditions.
    """

    def __init__(self, out: list[str | bytes], combine: bool) -> None:
        self.out = out
        self.combine = combine
        self.table = ""
        self.chains: list[Chain] = []
        self.chain = ""
        self._before = Rule([], set())  # the previous rule
        self._rule = self._actions = False  # whether these elements are open

    def begin(self) -> None:
        """Write the start tag of the document."""
        self.out.append('<iptables-rules version="1.0">\n')

    def end(self) -> None:
        """Write the end tag of the document."""
        self.out.append("</iptables-rules>\n")

    def comment(self, text: str) -> None:
        """Write a comment."""
        self.out.append(comment(text))

    def open_table(self, name: str) -> None:
        """Write the start tag of a table, after the end of the one that is open."""
        self.close_table()
        self.table = _cut(name)
        self.out.append(f"  <table {attribute('name', self.table)}>\n")

    def close_table(self) -> None:
        """Write the chains that have no rules, and the end tag of the open table, if there is one."""
        if not self.table:
            return
        self._close_chain()
        for chain in self.chains:
            if not chain.written:
                self._start_chain(chain, "/")
        self.chains.clear()
        self.out.append("  </table>\n")
        self.table = ""

    def declare(self, chain: Chain) -> None:
        """Remember a chain until its first rule or the end of its table."""
        self.chains.append(chain)

    def rule(self, name: str, rule: Rule, counters: tuple[str, str] | None) -> None:
        """Write a rule of the chain `name`. `counters` are the texts before it."""
        if name != self.chain:
            for chain in self.chains:
                if chain.name == name:
                    self._open_chain(chain)
        if self.combine and rule.has_conditions() and _same_conditions(self._before, rule):
            self.comment("Combine action from next rule")
        else:
            self._start_rule(rule, counters)
        if not self._actions:
            self.out.append("       <actions>\n")
            self._actions = True
        self.out.append(rule.actions(self._is_chain))
        self._before = rule

    def _start_rule(self, rule: Rule, counters: tuple[str, str] | None) -> None:
        self._close_rule()
        self.out.append("      <rule ")
        if counters:
            packets, size = counters
            self.out.append(attribute("packet-count", packets) + attribute("byte-count", size))
        self.out.append(">\n")
        self._rule = True
        if rule.has_conditions():
            self.out.append(f"       <conditions>\n{rule.conditions()}       </conditions>\n")

    def _close_rule(self) -> None:
        if self._actions:
            self.out.append("       </actions>\n\n")
        if self._rule:
            self.out.append("      </rule>\n\n")
        self._actions = self._rule = False

    def _is_chain(self, name: str) -> bool:
        return name == self.chain or any(chain.name == name for chain in self.chains)

    def _open_chain(self, chain: Chain) -> None:
        self._close_chain()
        self._start_chain(chain, "")
        self.chain = _cut(chain.name)
        chain.written = True

    def _start_chain(self, chain: Chain, end: str) -> None:
        policy = attribute("policy", chain.policy) if chain.policy != "-" else ""
        counters = attribute("packet-count", str(chain.packets)) + attribute("byte-count", str(chain.size))
        self.out.append(f"    <chain {attribute('name', _cut(chain.name))}{policy}{counters}{end}>\n")

    def _close_chain(self) -> None:
        if self.chain:
            self._close_rule()
            self.out.append("    </chain>\n")
            self.chain = ""


def _cut(name: str) -> str:
    return name.encode("utf-8", "surrogateescape")[:NAME_BYTES].decode("utf-8", "surrogateescape")


def _same_conditions(before: Rule, rule: Rule) -> bool:
    """Return whether the action of a rule can be added to the one before it. Quotes are ignored here (measured)."""
    for at, (old, new) in enumerate(zip(before.words, rule.words, strict=False)):
        if old in JUMPS and new in JUMPS:
            return old not in GOTOS and before.words[at + 1 : at + 2] not in [[name] for name in ENDS]
        if old != new:
            return False
    return False
