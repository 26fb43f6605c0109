"""Rules put together from segments that are read one by one, so that lines with no shape in common are read fast.

A segment of a line is an option of the program with its value (`! -s 10.0.0.0/8`), or an extension with its options
(`-m limit --limit 5/sec`). It has the same text in each rule, as long as each option is spelled out and no other
extension of the rule has an option of that name. What an extension may look at outside its segment, the base chain and
-p, is part of the key under which the segment is remembered.

Segments that differ only in free values have the same shape. As with the shapes of whole lines (templates.py), the
second one is also read with a sample in place of each free value, and later ones are only filled in.
"""

from iptables_py import extensions, tables
from iptables_py.commandline.checks import is_drop_in_nat
from iptables_py.commandline.flags import FLAGS, LONG
from iptables_py.errors import Problem
from iptables_py.iptables.templates import MOST, formats_of
from iptables_py.kernel.rules import refused_use
from iptables_py.rules.freehosts import HOSTS, INTERFACE
from iptables_py.rules.options import IF_ANY, bound
from iptables_py.rules.rule import Rule, Use, check_table
from iptables_py.rules.spec import joined, spec, use_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from iptables_py.commandline.reader import Reader
    from iptables_py.extensions.contract import Extension
    from iptables_py.iptables.templates import TextOf
    from iptables_py.rules.options import Free, Option

    Filled = tuple["Piece", str]  # with the text of its own values
    Cut = tuple[str, int, int]  # the letter of a segment's first option, and where its words begin and end
    Built = tuple[str, int, str, int | None]  # text, index of the target, jump, hooks

OWN = "sdiopf"  # the program's options, in the order of save text
EXTENSIONS = frozenset("mjg")
IMPLICIT = "P"
ANYWHERE = ""  # in place of the name of a base chain
KEPT_APART = frozenset(("protocol", "inverted", "matches"))  # fields of a rule that an extension may look at
MATCHES = "m" + IMPLICIT
# the options that begin a segment
BEGINS = {"-" + letter: letter for letter in (*OWN, *EXTENSIONS)}
_orders: dict[str, bool] = {}  # whether a line may have these segments, by their letters
BEGINS |= {"--" + name: flag.letter for flag in FLAGS for name in flag.names if "-" + flag.letter in BEGINS}


class Watched:
    """What an extension sees of a rule, as if it were the only one.

    `asked`: the fields that it looked at, apart from `family`, `stored` and `warn`.
    `warned`: the warnings.
    """

    __slots__ = ("_rule", "asked", "family", "stored", "use", "warn", "warned")

    def __init__(self, rule: Rule) -> None:
        self._rule = rule
        self.family = rule.family
        self.stored = rule.stored
        self.asked: set[str] = set()
        self.warned: list[str] = []
        self.warn = self.warned.append
        self.use: Use | None = None

    def __getattr__(self, name: str) -> object:
        self.asked.add(name)
        return [self.use] if name == "matches" else getattr(self._rule, name)


class Piece:
    """What a segment contributes to a rule.

    `text`: its text.
    `hooks`: those that limit its extension, None for no limit.
    `module`: its extension, None for an option of the program.
    `words`: the options given.
    `asked`: the fields of the rule that the extension looked at.
    `free`: the kinds of the free values, by the number of the word in the segment.
    """

    __slots__ = ("asked", "free", "hooks", "module", "text", "words")

    def __init__(self, text: str) -> None:
        self.text = text
        self.hooks: int | None = None
        self.module: Extension | None = None
        self.words: set[str] = set()
        self.asked: set[str] = set()
        self.free: dict[int, Free] = {}

    def depends(self) -> bool:
        """Return whether the segment may mean something else after another -p."""
        module = self.module
        return not self.asked.isdisjoint(("protocol", "inverted")) or bool(module and module.PROTOCOLS)

    def is_of_any_chain(self) -> bool:
        """Return whether the segment means the same in all chains."""
        module = self.module
        return module is not None and module.HOOKS is None and module.hooks is extensions.DEFAULTS["hooks"]


class Node:
    """A place in the words of segments, after some of them.

    `next`: the places after each word that may follow.
    `text_of`, `after`: the function that returns the text of a free value, and the place after one.
    `piece`: what a segment that ends here contributes; in its place of a free value, the text has a field for it.
    `format`: the function that fills in the values, None if there are none.
    `sightings`: how many segments that end here were read in full.
    """

    __slots__ = ("after", "format", "next", "piece", "sightings", "text_of")

    def __init__(self) -> None:
        self.next: dict[str, Node] = {}
        self.text_of: TextOf | None = None
        self.after: Node | None = None
        self.piece: Piece | None = None
        self.format: Callable[..., str] | None = None
        self.sightings = 0

    def filled(self, words: list[str]) -> "Filled | None":
        """Return the piece and the text of a segment with these words, None if it is not known."""
        node = self
        values: list[str] = []
        for word in words:
            following = node.next.get(word)
            if following is None:
                text = node.text_of(word) if node.text_of else None
                if text is None or node.after is None:
                    return None
                values.append(text)
                following = node.after
            node = following
        if node.piece is None:
            return None
        return node.piece, node.format(*values) if node.format else node.piece.text

    def learn(self, piece: Piece, words: list[str], sampled: Piece, samples: list[str]) -> None:
        """Make the template of the segments that end here, if that of the samples results in the piece's text."""
        kinds = piece.free
        values, marks = ([kind.text(one[number]) or "" for number, kind in kinds.items()] for one in (words, samples))
        formats = formats_of([sampled.text], marks)
        if formats and formats[0].format(*values) == piece.text and sampled.asked == piece.asked:
            self.piece, self.format = piece, formats[0].format

    def end(self, words: list[str], free: "dict[int, Free]") -> "Node":
        """Return the place after a segment with these words, of which some are free. Make it if necessary."""
        node = self
        for number, word in enumerate(words):
            if number in free:
                node.text_of, node.after = free[number].text, node.after or Node()
                node = node.after
            else:
                node = node.next.setdefault(word, Node())
        return node


class Segments:
    """The segments of one table's lines."""

    def __init__(
        self,
        family: int,
        table: str,
        chains: "dict[str, str | None]",
        reader_of: "Callable[[list[str]], Reader | None]",
    ) -> None:
        """`chains` and `reader_of` are as in Shapes."""
        self.family = family
        self.table = table
        self.chains = chains
        self.reader_of = reader_of
        self.host = HOSTS[family].text
        self.valid: dict[str, bool] = {}  # chains, unless they are in `chains`
        self.starts: dict[tuple[str | None, str, str], Node] = {}  # by base chain or ANYWHERE, -p, and name or letter
        self.ways: dict[tuple[str | None, str], dict[str, list[Node]]] = {}  # by base chain and -p, then name or letter
        self.room = MOST  # for more segments
        self.options: dict[Extension, dict[str, Option]] = {}  # by word
        self.protocols = {"": Rule(family, lambda text: None)}  # rules without extensions, by the words of -p
        self.modules: dict[tuple[str, str, int], Extension | None] = {}  # by kind, name, and hooks of the base chain

    def read(self, words: list[str]) -> "Built | None":
        """Return the result for a rule `-A CHAIN ...`, None if the line must be read in full."""
        cuts = _cut(words)
        if cuts is None or not self._is_valid(words[1]):
            return None
        place = None if words[1] in self.chains else words[1]
        protocol = ""
        ways = self.ways.setdefault((place, protocol), {})
        own: dict[str, str] = {}
        matches = action = jump = ""
        used: list[Piece] = []
        hooks: int | None = None  # as kernel.rules.hooks_of finds them
        for letter, begin, end in cuts:
            segment = words[begin:end]
            no = segment[0] == "!"
            if letter in "sd" and end - begin == 2 + no and (address := self.host(segment[-1])):
                own[letter] = f" ! -{letter} {address}" if no else f" -{letter} {address}"
                continue
            name = segment[1] if letter in "mj" and end - begin > 1 else letter
            if letter in "jg" and segment[-1] in self.chains and end - begin == 2:
                jump = segment[-1]
                action = f"-{letter} {self.chains[jump]}"
                continue
            found = None
            for start in ways.get(name) or self._ways(ways, place, protocol, name):
                found = start.filled(segment)
                if found:
                    break
            else:
                found = self._new(words[1], place, protocol, letter, segment)
                if found is None:
                    return None
            piece, text = found
            if piece.module:
                used.append(piece)
                if piece.hooks is not None:
                    hooks = piece.hooks if hooks is None else hooks & piece.hooks
            if letter in MATCHES:
                matches += text
            elif letter in "jg":
                action = text
            else:
                own[letter] = text
                if letter == "p":
                    protocol = " ".join(segment)
                    ways = self.ways.setdefault((place, protocol), {})
        if len({piece.module for piece in used}) < len(used) and not self._are_apart(used):
            return None
        head = "".join([own[letter] for letter in OWN if letter in own]) + matches
        return *joined(head, action), jump, hooks

    def _ways(self, ways: "dict[str, list[Node]]", place: str | None, protocol: str, name: str) -> list[Node]:
        """Note and return the starts at which a segment may be known."""
        keys = dict.fromkeys((chain, words, name) for chain in (ANYWHERE, place) for words in ("", protocol))
        ways[name] = [self.starts[key] for key in keys if key in self.starts]
        return ways[name]

    def _is_valid(self, chain: str) -> bool:
        """Return whether a rule can be appended to a chain of that name, if it exists."""
        if chain not in self.chains and chain not in self.valid:
            self.valid[chain] = self.reader_of(["-A", chain]) is not None
        return self.valid.get(chain, True)

    def _new(self, chain: str, place: str | None, protocol: str, letter: str, segment: list[str]) -> "Filled | None":
        """Read a segment and remember it. Return None if it must be read together with its line."""
        piece = self._read(chain, place, protocol, letter, segment)
        if piece is None:
            return None
        if self.room:
            self.room -= 1
            end = self._start(piece, place, protocol, letter, segment).end(segment, piece.free)
            end.sightings += 1
            if not piece.free:
                end.piece = piece
            elif end.sightings == 2:
                samples = _samples(segment, piece.free)
                sampled = self._read(chain, place, protocol, letter, samples)
                if sampled:
                    end.learn(piece, segment, sampled, samples)
        return piece, piece.text

    def _start(self, piece: Piece, place: str | None, protocol: str, letter: str, segment: list[str]) -> Node:
        """Return the start under which a segment is remembered."""
        chain = ANYWHERE if letter in "pf" or piece.is_of_any_chain() else place
        words = protocol if letter == IMPLICIT or piece.depends() else ""
        key = chain, words, segment[1] if letter in "mj" else letter
        if key not in self.starts:
            self.starts[key] = Node()
            for ways in self.ways.values():
                ways.pop(key[2], None)
        return self.starts[key]

    def _read(self, chain: str, place: str | None, protocol: str, letter: str, segment: list[str]) -> Piece | None:
        """Read a segment in full. Return None if it must be read together with its line."""
        try:
            if letter in OWN:
                return self._own(chain, letter, segment)
            return self._extension(chain, place, protocol, letter, segment)
        except Problem:
            return None

    def _own(self, chain: str, letter: str, segment: list[str]) -> Piece | None:
        """Read an option of the program with its value."""
        reader = self.reader_of(["-A", chain, *segment])
        if reader is None or reader.rule.matches or reader.line.given != {letter}:
            return None
        text, _ = spec(reader.rule)
        if letter == "p":
            self.protocols[" ".join(segment)] = reader.rule
        piece = Piece(text and " " + text)
        if letter in "io" and INTERFACE.text(segment[-1]):
            piece.free[len(segment) - 1] = INTERFACE
        return piece

    def _extension(self, chain: str, place: str | None, protocol: str, letter: str, segment: list[str]) -> Piece | None:
        """Read an extension with its options."""
        kind = "target" if letter in "jg" else "match"
        name = segment[1] if len(segment) > 1 else "!"
        if letter == IMPLICIT:
            name = protocol.rpartition(" ")[2]
            name = name if name.isalpha() and name.islower() else "!"
        elif kind == "target" and name in self.chains:
            return None  # options after the name of a chain
        base = tables.HOOKS[chain] if place is not None and tables.is_base(self.table, chain) else 0
        module = self._module(kind, name, base) if letter != "g" else None
        if module is None:
            return None
        rule = self.protocols[protocol]
        watched = Watched(rule)
        seen: Any = watched
        use = watched.use = Use(module, module.NAME, seen)
        given = self._read_options(use, segment, 0 if letter == IMPLICIT else 2)
        if given is None:
            return None
        module.check(use)
        check_table(use)
        module.build(use)
        if kind == "match" and module.merge(use, None):
            return None
        text = use_text(use)
        if (
            watched.warned
            or refused_use(None, use, rule, self.table, base)
            or (module.kept is not module.save and use_text(use, "kept") != text)
            or not watched.asked <= KEPT_APART
        ):
            return None
        piece = Piece(f"-j {name}{text}" if kind == "target" else f" -m {use.name}{text}")
        piece.module, piece.hooks, piece.asked = module, module.HOOKS, watched.asked
        piece.words = {segment[number] for number in given}
        piece.free = _free(use, segment, given)
        return piece

    def _module(self, kind: str, name: str, base: int) -> "Extension | None":
        """Return an extension that the kernel has at these hooks and whose rules do not depend on others, else None."""
        key = kind, name, base
        if key not in self.modules:
            module = extensions.load(kind, name, self.family)
            if module and (
                module.MISSING
                or module.GONE
                or not is_independent(module)
                or (kind == "target" and is_drop_in_nat(self.table, name))
                or (module.HOOKS is not None and base & ~module.HOOKS)
            ):
                module = None
            self.modules[key] = module
        return self.modules[key]

    def _read_options(self, use: Use, words: list[str], at: int) -> "dict[int, Option] | None":
        """Read the options of an extension from the word with that number on.

        Return them by the number of the word that names them, None if a word may mean something else.
        """
        module = use.module
        if module not in self.options:
            self.options[module] = {"--" + option.name: option for option in use.options if option.name not in LONG}
        options = self.options[module]
        given: dict[int, Option] = {}
        inverted = False
        while at < len(words):
            number, word = at, words[at]
            at += 1
            if word == "!" and not inverted:
                inverted = True
                continue
            option = options.get(word)
            if option is None:
                return None
            text: Any = ""
            count = option.kind.words
            if count == IF_ANY:
                text, count = None, int(at < len(words) and words[at][:1] not in ("-", "!"))
            if at + count > len(words) or (count == 2 and words[at + 1][:1] == "!"):
                return None
            if count:
                text = words[at] if count == 1 else words[at : at + 2]
                at += count
            given[number] = option
            module.read(use, option, text, inverted)
            inverted = False
        return None if inverted else given

    def _are_apart(self, used: "list[Piece]") -> bool:
        """Return whether an extension that is used twice is read as if it were used once each time."""
        modules = [piece.module for piece in used if piece.module]
        if len(set(modules)) == len(modules):
            return True
        for number, (module, piece) in enumerate(zip(modules, used, strict=True)):
            if module in modules[:number] and (
                module.merge is not extensions.DEFAULTS["merge"]
                or "matches" in piece.asked
                or any(not piece.words.isdisjoint(self.options[other]) for other in modules if other is not module)
            ):
                return False
        return True


def _free(use: Use, words: list[str], given: "dict[int, Option]") -> "dict[int, Free]":
    """Return the kinds of the free values among the options of a segment, by the number of their words."""
    found: dict[int, Free] = {}
    for number, option in given.items():
        kind = option.free
        if kind and not bound(option, use.seen) and kind.text(words[number + 1]) is not None:
            found[number + 1] = kind
    return found


def _samples(words: list[str], free: "dict[int, Free]") -> list[str]:
    """Return the words of a segment with a sample in place of each free value."""
    samples = list(words)
    for count, (number, kind) in enumerate(free.items()):
        samples[number] = kind.sample(count)
    return samples


def is_independent(module: "Extension") -> bool:
    """Return whether the kernel's answer to a use of the extension depends on nothing that is stored."""
    return not module.DEPENDS_ON and module.refused_now is extensions.DEFAULTS["refused_now"]


def _cut(words: list[str]) -> "Iterable[Cut] | None":
    """Cut a line `-A CHAIN ...` into segments; None if it has an option twice, -p after an extension, or other words.

    Options of the protocol's match that follow -p at once are a segment with the letter IMPLICIT.
    """
    begins = [number for number, word in enumerate(words) if word in BEGINS]
    letters = "".join([BEGINS[words[number]] for number in begins])
    if letters not in _orders:
        _orders[letters] = _is_order(letters)
    if "!" in words:
        begins = [number - (words[number - 1] == "!" and number > 2) for number in begins]
    ends = [*begins, len(words)]
    if ends[0] != 2 or not _orders[letters]:
        return None
    if "p" in letters:
        at = letters.index("p")
        after = begins[at] + 2 + (words[begins[at]] == "!")
        if after < ends[at + 1]:
            begins.insert(at + 1, after)
            ends.insert(at + 1, after)
            letters = f"{letters[: at + 1]}{IMPLICIT}{letters[at + 1 :]}"
    return zip(letters, begins, ends[1:], strict=True)


def _is_order(letters: str) -> bool:
    """Return whether a line may have segments with these letters in this order."""
    single = letters.replace("m", "")
    before = letters.partition("p")[0] if "p" in letters else ""
    return len(set(single)) == len(single) and not {"j", "g"} <= set(letters) and EXTENSIONS.isdisjoint(before)
