"""Rules put together from segments that were read before, in other rules of the same table.

A segment of a line is an option of the program with its value (`! -s 10.0.0.0/8`), or an extension with its options
(`-m limit --limit 5/sec`). Two lines that have no shape in common may still consist of known segments. A segment has
the same text in each rule if all its words were read as its own, and if the rule has no extension twice. What
extensions look at outside their own segment is part of the key under which it is known: the base chain and -p.
"""

from iptables_py import extensions
from iptables_py.commandline.flags import FLAGS
from iptables_py.iptables.freewords import FreeWordReader
from iptables_py.iptables.templates import MOST, formats_of
from iptables_py.rules.freehosts import HOSTS
from iptables_py.rules.rule import Rule, uses
from iptables_py.rules.spec import addresses, joined, rest, target_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from iptables_py.extensions.contract import Extension
    from iptables_py.rules.options import Free, Option
    from iptables_py.rules.rule import Use

    Key = tuple[str | None, ...]  # the base chain, -p, and the segment's words, with None for free values
    Cut = tuple[str, int, int]  # the letter of a segment's first option, and where its words begin and end
    Built = tuple[str, int, str, int | None]  # text, index of the target, jump, hooks

# the options that begin a segment, and the fields of a Rule that those with a value of their own set
BEGINS = {word: f.letter for f in FLAGS if f.letter in "sdiopfmjg" for word in ("-" + f.letter, *map("--{}".format, f.names))}
FIELDS = {
    "s": ("source", "source_mask"),
    "d": ("destination", "destination_mask"),
    "i": ("in_interface",),
    "o": ("out_interface",),
    "p": ("protocol",),
    "f": ("fragment",),
}


class Watched:
    """What an extension sees of the rule. `asked` are the names of the fields that it looked at."""

    __slots__ = ("_rule", "asked")

    def __init__(self, rule: Rule) -> None:
        self._rule = rule
        self.asked: set[str] = set()

    def __getattr__(self, name: str) -> object:
        self.asked.add(name)
        return getattr(self._rule, name)


class SegmentReader(FreeWordReader):
    """A reader that notes which word belongs to which option or use.

    `owners`: for each option the number of its last word, and its letter or the use whose option it is.
    `places`: for each use the number of the word that named it.
    `odd`: whether an option might be read otherwise in another line.
    """

    def __init__(self, before: list[str], words: list[str], family: int, program: str) -> None:
        super().__init__(before, words, family, program)
        self.owners: list[tuple[int, str | Use]] = []
        self.places: list[tuple[int, Use]] = []
        self.odd = False

    def pass_on(self, warn: "Callable[[str], None]") -> None:
        """Call `warn` for each warning, too."""

        def warned(text: str) -> None:
            self.warnings.append(text)
            warn(text)

        self.rule.warn = warned

    def _last(self) -> int:
        return self.words.at - 1 - self.before

    def new_use(self, module: "Extension", keep_earlier: bool = False) -> "Use":
        use = super().new_use(module, keep_earlier)
        seen: Any = Watched(self.rule)
        use.rule = seen
        self.places.append((self._last(), use))
        return use

    def extension_option(self, key: "tuple[Use, Option]", value: str | None) -> None:
        super().extension_option(key, value)
        self.owners.append((self._last(), key[0]))

    def own_option(self, letter: str, value: str | None) -> None:
        super().own_option(letter, value)
        self.owners.append((self._last(), letter))

    def whole_value(self, count: int, value: str | None) -> "str | list[str] | None":
        whole = super().whole_value(count, value)
        self.odd = self.odd or (count == 2 and len(whole or ()) < 2)
        return whole


class Piece:
    """What a segment contributes to a rule.

    `texts`: its own text (of an option of the program, or of a target) and that of its match.
    `formats`: the functions that return these texts for free values, None if the segment has none.
    `modules`: of its extensions.
    `jump`, `hooks`: as in Template.
    `depends`: whether it may depend on -p.
    """

    __slots__ = ("depends", "formats", "hooks", "jump", "modules", "texts")

    def __init__(self, rule: Rule, letter: str, used: "list[Use]") -> None:
        """Make the piece of a segment that begins with the option `letter` and has these uses."""
        match = rest(_only(rule, matches=[use for use in used if use is not rule.target]))
        self.texts = [_own_text(rule, letter), match]
        self.formats: list[Callable[..., str]] | None = None
        self.modules = [use.module for use in used]
        self.jump = rule.jump if letter in "jg" and rule.target is None else ""
        self.hooks: int | None = None
        for module in self.modules:
            self.hooks = _both(self.hooks, module.HOOKS)
        asked = {name for use in used for name in use.rule.asked}  # type: ignore[attr-defined]  # see Watched
        self.depends = not asked.isdisjoint(("protocol", "inverted")) or any(one.PROTOCOLS for one in self.modules)


def _only(rule: Rule, **fields: object) -> Rule:
    """Return a rule with only these fields."""
    only = Rule(rule.family, rule.warn)
    for name, value in fields.items():
        setattr(only, name, value)
    return only


def _own_text(rule: Rule, letter: str) -> str:
    if letter in "jg":
        return target_text(rule)
    only = _only(rule, inverted=rule.inverted & {letter}, **{name: getattr(rule, name) for name in FIELDS.get(letter, ())})
    return addresses(only) + rest(only)


def _both(hooks: int | None, others: int | None) -> int | None:
    """Return the hooks that both allow."""
    return others if hooks is None else hooks if others is None else hooks & others


def cut(words: list[str]) -> "list[Cut] | None":
    """Cut a line `-A CHAIN ...` into segments; None if that is not possible."""
    cuts: list[Cut] = []
    letter, begin = "", 2
    for number in range(2, len(words)):
        found = BEGINS.get(words[number])
        if found:
            end = number - 1 if number > 2 and words[number - 1] == "!" else number
            if letter:
                cuts.append((letter, begin, end))
            elif end > begin:
                return None
            letter, begin = found, end
    if letter:
        cuts.append((letter, begin, len(words)))
    letters = [one[0] for one in cuts if one[0] != "m"]
    early = "p" in letters and any(one[0] in "mjg" for one in cuts[: [one[0] for one in cuts].index("p")])
    if len(set(letters)) < len(letters) or {"j", "g"} <= set(letters) or early or (len(words) > 2 and not cuts):
        return None
    return cuts


class Segments:
    """The known segments of one table's lines."""

    def __init__(self, family: int, chains: "dict[str, str | None]", reader_of: "Callable[[list[str]], SegmentReader | None]") -> None:
        """`chains` are as in Shapes; `reader_of` returns a reader that has read a plain line, None for other lines."""
        self.family = family
        self.chains = chains
        self.reader_of = reader_of
        self.pieces: dict[Key, Piece | None] = {}
        self.free: dict[Key, list[tuple[int, Free]]] = {}  # the offsets of free values, by key without any values
        self.seen: set[Key] = set()  # keys with free values
        self.room = MOST  # for more keys

    def read(self, words: list[str]) -> "Built | None":
        """Return the rule of a line `-A CHAIN ...`, None if a segment is not known."""
        cuts = cut(words)
        if cuts is None:
            return None
        place = None if words[1] in self.chains else words[1]
        protocol = ""
        own: dict[str, str] = {}
        matches = action = jump = ""
        hooks: int | None = None
        modules: list[Extension] = []
        for letter, begin, end in cuts:
            if letter in "jg" and end - begin == 2 and words[begin + 1] in self.chains:
                jump = words[begin + 1]
                action = f"-{letter} {self.chains[jump]}"
                continue
            segment = words[begin:end]
            if letter in "sd":
                text = HOSTS[self.family].text(segment[-1]) if end - begin == (3 if segment[0] == "!" else 2) else None
                if text is not None:
                    own[letter] = f" ! -{letter} {text}" if segment[0] == "!" else f" -{letter} {text}"
                    continue
            found = self._piece(place, protocol, segment)
            if found is None:
                return None
            piece, (text, match) = found
            matches += match
            modules += piece.modules
            hooks = _both(hooks, piece.hooks)
            if letter in "jg":
                action, jump = text, piece.jump
            else:
                own[letter] = text
            if letter == "p":
                protocol = " ".join(segment[: 3 if segment[0] == "!" else 2])
        if len(set(modules)) < len(modules):
            return None
        head = "".join([own[letter] for letter in FIELDS if letter in own]) + matches
        return *joined(head, action), jump, hooks

    def _piece(self, place: str | None, protocol: str, segment: list[str]) -> "tuple[Piece, list[str]] | None":
        """Return a known segment with its texts."""
        for under in ("", protocol):
            piece = self.pieces.get((place, under, *segment))
            if piece:
                return piece, piece.texts
        for under in ("", protocol):
            shape, values = self._shape(place, under, segment)
            piece = self.pieces.get(shape) if values else None
            if piece and piece.formats:
                return piece, [text_with(*values) for text_with in piece.formats]
        return None

    def _shape(self, place: str | None, protocol: str, segment: list[str]) -> "tuple[Key, list[str]]":
        """Return the key of a segment with its free values left out, and the texts of these."""
        key: list[str | None] = [place, protocol, *segment]
        values: list[str] = []
        for offset, kind in self.free.get(_bare(place, protocol, segment), ()):
            value = kind.text(segment[offset])
            if value is not None:
                values.append(value)
                key[2 + offset] = None
        return tuple(key), values

    def learn(self, words: list[str], reader: SegmentReader) -> None:
        """Learn the segments of a plain line `-A CHAIN ...` from its reader."""
        cuts = cut(words)
        if cuts is None or self.room <= 0:
            return
        used = _used(reader, cuts)
        if used is None:
            return
        place = None if words[1] in self.chains else words[1]
        protocol = ""
        start = words[:2]
        for (letter, begin, end), its_uses in zip(cuts, used, strict=True):
            segment = words[begin:end]
            free = [(number - begin, kind) for number, kind in reader.free.items() if begin <= number < end]
            if self._piece(place, protocol, segment):
                pass
            elif free and letter in "mpjg" and its_uses:
                self._learn_shape(place, protocol, start, segment, sorted(free, key=lambda one: one[0]))
            else:
                self.room -= 1
                piece = Piece(reader.rule, letter, its_uses)
                self.pieces[(place, protocol if piece.depends else "", *segment)] = piece
            if letter == "p":
                protocol = " ".join(segment[: 3 if segment[0] == "!" else 2])
                start = [*start, *protocol.split(" ")]

    def _learn_shape(self, place: str | None, protocol: str, start: list[str], segment: list[str], free: "list[tuple[int, Free]]") -> None:
        """Learn a segment with free values when it is seen for the second time."""
        self.free[_bare(place, protocol, segment)] = free
        shape, values = self._shape(place, protocol, segment)
        if shape in self.pieces:
            return
        if shape not in self.seen:
            self.seen.add(shape)
            self.room -= 1
            return
        self.pieces[shape] = None
        kinds = [(offset, kind) for offset, kind in free if shape[2 + offset] is None]
        samples = list(segment)
        for number, (offset, kind) in enumerate(kinds):
            samples[offset] = kind.sample(number)
        read, sampled = self._alone(start, segment), self._alone(start, samples)
        if read and sampled:
            formats = [text.format for text in formats_of(sampled.texts, [kind.text(samples[offset]) or "" for offset, kind in kinds])]
            if [text_with(*values) for text_with in formats] == read.texts:
                read.formats = formats
                self.pieces[shape] = read

    def _alone(self, start: list[str], segment: list[str]) -> Piece | None:
        """Return the piece of a segment that is read without other segments, apart from -p."""
        words = [*start, *segment]
        reader, cuts = self.reader_of(words), cut(words)
        used = _used(reader, cuts) if reader and cuts else None
        return Piece(reader.rule, cuts[-1][0], used[-1]) if reader and cuts and used else None


def _bare(place: str | None, protocol: str, segment: list[str]) -> "Key":
    """Return the key of a segment without any values."""
    return (place, protocol, *[word if word[0] in "-!" or number == 1 else None for number, word in enumerate(segment)])


def _used(reader: SegmentReader, cuts: "list[Cut]") -> "list[list[Use]] | None":
    """Return the uses of each segment, None unless all words of each segment were read as its own."""
    if reader.odd or reader.words.abbreviated:
        return None
    of_word = {number: index for index, (_, begin, end) in enumerate(cuts) for number in range(begin, end)}
    used: list[list[Use]] = [[] for _ in cuts]
    homes: dict[Use, int] = {}
    for number, use in reader.places:
        homes[use] = of_word[number]
        used[of_word[number]].append(use)
    for number, owner in reader.owners:
        home = of_word.get(number, -1)
        if home >= 0 and (cuts[home][0] != owner if isinstance(owner, str) else homes[owner] != home):
            return None
    modules = [use.module for use in uses(reader.rule)]
    whole = all(len(of) == (letter == "m") or (letter in "jgp" and len(of) <= 1) for (letter, _, _), of in zip(cuts, used, strict=True))
    targets = [use is reader.rule.target for (letter, _, _), of in zip(cuts, used, strict=True) for use in of if letter in "jg"]
    usual = all(module.refused_now is extensions.DEFAULTS["refused_now"] for module in modules)
    return used if whole and all(targets) and usual and len(set(modules)) == len(modules) == len(reader.places) else None
