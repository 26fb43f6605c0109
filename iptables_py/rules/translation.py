"""What the translation of a rule needs apart from its expressions: sets, and the comment, which nft has at the end."""

from typing import NamedTuple


class KnownSet(NamedTuple):
    """A set of ipset that nftables can have.

    type: its type, such as `hash:ip,port`
    interval: whether its elements can be networks
    timeout: whether they can have a timeout
    """

    type: str
    interval: bool = False
    timeout: bool = False


class Translation:
    """The state of translating rules, one after another, into the language of nftables.

    family: 4 or 6.
    table, chain: where the current rule is.
    comment: the comment of the current rule with quotes around it, None if it has none.
    sets: the definitions of sets that the current rule uses, each as `NAME { ... }`.
    losses: what the text of the current rule leaves out, a phrase for each thing.
    reason: why the current rule has no translation, "" if nothing more is known.
    fragments: whether later fragments reach the rules, as they do unless something tracks connections; for exact texts
    only.
    known: the sets of ipset that nftables can have, by name; for exact texts only.
    impossible: why nftables can't have the other sets, by name.
    used: the names of those sets that rules used so far, each with whether a rule adds members.
    """

    __slots__ = (
        "chain",
        "comment",
        "family",
        "fragments",
        "impossible",
        "known",
        "losses",
        "numbers",
        "reason",
        "sets",
        "shared",
        "table",
        "used",
    )

    def __init__(self, family: int) -> None:
        self.family = family
        self.table = "filter"
        self.chain = ""
        self.comment: str | None = None
        self.sets: list[str] = []
        self.losses: list[str] = []
        self.reason = ""
        self.fragments = False
        self.known: dict[str, KnownSet] = {}
        self.impossible: dict[str, str] = {}
        self.used: dict[str, bool] = {}
        self.shared: dict[tuple[str, str], str] = {}
        self.numbers: dict[str, int] = {}

    def start(self, table: str, chain: str) -> None:
        """Start another rule."""
        self.table = table
        self.chain = chain
        self.comment = None
        self.sets = []
        self.losses = []
        self.reason = ""

    def new_set(self, word: str, definition: str) -> str:
        """Add a set to the current rule and return its name: the word and a number, which counts from 0 in a run."""
        number = self.numbers.get(word, 0)
        self.numbers[word] = number + 1
        self.sets.append(f"{word}{number} {{ {definition} }}")
        return f"{word}{number}"

    def shared_set(self, name: str, definition: str) -> bool:
        """Add a set that rules share by its name. Return False if an earlier rule defines it otherwise."""
        if self.shared.setdefault((self.table, name), definition) != definition:
            return False
        self.sets.append(f"{name} {{ {definition} }}")
        return True


def anonymous_chain(rules: "list[str]") -> str:
    """Return a jump to a chain that has no name, with these rules."""
    return f"jump {{ {'; '.join(rules)}; }}"


def joined(parts: "list[str]") -> str:
    """Return the parts with a blank between two of them, unless there is one at the end or start of either."""
    text = ""
    for part in parts:
        if text and part and text[-1] != " " and part[0] != " ":
            text += " "
        text += part
    return text
