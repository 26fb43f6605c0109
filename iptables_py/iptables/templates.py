"""Rules that differ only in free values: of each shape one is read in full, the others are filled in.

A value is free where the option's row says so (`Option.free`): its text follows from its word alone, and nothing else
in the rule, or in what the kernel says to it, depends on it. All other words of a rule, and their places, are its
shape. What is made of a shape with sample values is a template, if each sample's text stands in it just once.
Whatever is not so plain is left to the general reader.
"""

from iptables_py import extensions, tables
from iptables_py.commandline.reader import Reader
from iptables_py.rules.freehosts import HOSTS
from iptables_py.rules.options import Free

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Literal

    from iptables_py.rules.options import Option
    from iptables_py.rules.rule import Rule, Use

    Words = tuple[str | None, ...]
    # the chain, the texts made, the chain it leads to if that was free, what is known about the shape
    Plain = tuple[str, list[str], str, "Template"]

MOST = 20000  # shapes kept, so that rules of which no two are alike cost no more memory than to read them
LONGEST, MOST_WORDS = 1000, 200  # of a line that is looked at
SAMPLE_CHAIN = "sample-chain-9z"


class Watching(Reader):
    """Reads a rule, and notes the places of its words that are free or lead to a chain.

    `ahead` is the number of words in front of `-A CHAIN`; places are counted from there.
    """

    def __init__(
        self, words: "list[str]", family: int, warn: "Callable[[str], None]", program: str, ahead: int
    ) -> None:
        super().__init__(words, family, warn, program)
        self.ahead = ahead
        self.free: dict[int, Free] = {}
        self.jump = 0
        self.names: set[str] = set()  # of protocols and extensions, which say what options there are

    def _place(self, value: str | None) -> int:
        """The place of an option's value in the line, 0 if it is no word of its own."""
        at = self.words.at - 1
        return at - self.ahead if self.words.words[at] == value else 0

    def _extension_option(self, key: "tuple[Use, Option]", value: str | None) -> None:
        place = self._place(value)
        super()._extension_option(key, value)
        if place and key[1].free:
            self.free[place] = key[1].free

    def _own_option(self, letter: str, value: str | None) -> None:
        place = self._place(value)
        super()._own_option(letter, value)
        if not place:
            return
        if letter in "sd":
            self.free[place] = HOSTS[self.family]
        elif letter in "jg" and self.rule.target is None:
            self.jump = place
        elif letter in "jgmp":
            self.names.add(value or "")


class Maker:
    """What is made of rules.

    `watch(words)` is the reader that has read a good rule, or None; `texts(rule)` are the texts made of it,
    `about(rule)` what else is to be known; `listed` tells that they have values as listings do; `chain(name)` is the
    text of a chain that a rule leads to.
    """

    __slots__ = ("about", "chain", "listed", "texts", "watch")

    def __init__(
        self,
        watch: "Callable[[list[str]], Watching | None]",
        texts: "Callable[[Rule], list[str]]",
        about: "Callable[[Rule], Any]",
        chain: "Callable[[str], str]",
        listed: bool,
    ) -> None:
        self.watch = watch
        self.texts = texts
        self.about = about
        self.chain = chain
        self.listed = listed


class Template:
    """What the rules of one shape come to.

    Each of `texts` is what stands around its values, and which of the values they are; `kinds` are the values' (None: a
    chain that the rule leads to); `about` is what else there is to know. `chain` is the one that the rules are in, None
    if it may be any of the user's; `verbatim` tells that a rule was given as just these texts.
    """

    __slots__ = ("about", "chain", "formats", "kinds", "texts", "verbatim")

    def __init__(
        self, texts: list[tuple[list[str], list[int]]], kinds: list[Free | None], about: "Any", chain: str | None
    ) -> None:
        self.texts = texts
        self.kinds = kinds
        self.about = about
        self.chain = chain
        self.verbatim = False
        self.formats = [("%s".join([piece.replace("%", "%%") for piece in around]), those) for around, those in texts]

    def fill(self, values: list[str]) -> list[str]:
        """The texts with those values."""
        return [text % tuple([values[number] for number in numbers]) for text, numbers in self.formats]


class Outline:
    """Rules with the same options: which of their words can be free, and the shapes met so far.

    `jump` is the place of the word that names a chain behind -j or -g, 0 without one. Among the shapes None is one that
    was met once, False one that is the general reader's.
    """

    __slots__ = ("free", "jump", "shapes")

    def __init__(self, free: dict[int, Free], jump: int, listed: bool) -> None:
        self.free = [(place, kind, kind.listed if listed else kind.text) for place, kind in sorted(free.items())]
        self.jump = jump
        self.shapes: dict[Words, Template | Literal[False] | None] = {}


class Shapes:
    """The shapes of one table's rules, and what is made of them."""

    def __init__(self, maker: Maker) -> None:
        self.maker = maker
        self.chains: set[str] = set()  # the user's, which may stand in place of one another
        self.names: set[str] = set()
        self.outlines: dict[Words, Outline | None] = {}
        self.room = MOST
        self.targets = set(extensions.names("target"))

    def declare(self, name: str) -> None:
        """Take a chain for one that may stand in place of any other: a user's, called as no target is."""
        if name not in self.targets and name not in tables.HOOKS:
            self.chains.add(name)

    def read(self, line: str) -> "Plain | None":
        """What comes of a rule `-A ...`, or None where that is for the general reader to say."""
        words = plain_words(line)
        if words is None:
            return None
        names = self.names
        key = tuple([word if word[0] in "-!" or word in names else None for word in words])
        outline = self.outlines.get(key)
        if outline is None:
            self._meet(key, words)
            return None
        values: list[str] = []
        shape: list[str | None] = list(words)
        if words[1] in self.chains:
            shape[1] = None
        for place, _, text in outline.free:
            value = text(words[place])
            if value is not None:
                values.append(value)
                shape[place] = None
        place, jump = outline.jump, ""
        if place and words[place] in self.chains:
            jump = words[place]
            values.append(self.maker.chain(jump))
            shape[place] = None
        fixed = tuple(shape)
        template = outline.shapes.get(fixed)
        if not template:
            if template is None:
                self._learn(outline, fixed, line, words, values)
            return None
        return words[1], template.fill(values), jump, template

    def _meet(self, key: "Words", words: list[str]) -> None:
        """A line with options that were not met together so far, or only once."""
        if key not in self.outlines:
            if self.room:
                self.room -= 1
                self.outlines[key] = None
            return
        found = self.maker.watch(words)
        if found is None:
            return
        self.names |= found.names
        key = tuple([word if word[0] in "-!" or word in self.names else None for word in words])
        self.outlines[key] = Outline(found.free, found.jump, self.maker.listed)

    def _learn(self, outline: Outline, fixed: "Words", line: str, words: list[str], values: list[str]) -> None:
        """A line of a shape that was not met so far, or only once."""
        if fixed not in outline.shapes:
            if self.room:
                self.room -= 1
                outline.shapes[fixed] = None
            return
        outline.shapes[fixed] = False
        found = self.maker.watch(words)
        if found is None or found.jump != outline.jump:
            return
        samples, texts = list(words), []
        kinds: list[Free | None] = []
        for number, (place, kind, text) in enumerate(outline.free):
            if fixed[place] is None:
                if found.free.get(place) is not kind:
                    return
                samples[place] = kind.sample(number)
                texts.append(text(samples[place]) or "")
                kinds.append(kind)
        if outline.jump and fixed[outline.jump] is None:
            samples[outline.jump] = SAMPLE_CHAIN
            texts.append(self.maker.chain(SAMPLE_CHAIN))
            kinds.append(None)
        sampled = self.maker.watch(samples)
        around = sampled and _around(self.maker.texts(sampled.rule), texts)
        if sampled and around:
            template = Template(around, kinds, self.maker.about(sampled.rule), fixed[1])
            made = template.fill(values)
            if made == self.maker.texts(found.rule):
                template.verbatim = line == f"-A {words[1]} {''.join(made)}"
                outline.shapes[fixed] = template


def _around(made: list[str], samples: list[str]) -> list[tuple[list[str], list[int]]] | None:
    """What stands around the samples in the texts made, and which they are, if each stands there just once."""
    if any(sum(text.count(sample) for text in made) != 1 for sample in samples):
        return None
    found = []
    for text in made:
        places = [(text.find(sample), number) for number, sample in enumerate(samples)]
        numbers = [number for place, number in sorted(places) if place >= 0]
        around = []
        for number in numbers:
            before, _, text = text.partition(samples[number])
            around.append(before)
        found.append(([*around, text], numbers))
    return found


def plain_words(line: str) -> list[str] | None:
    """The words of a line that blanks part, some of them in double quotes; None if it is more special than that."""
    if len(line) > LONGEST or "\\" in line or "\t" in line or "\n" in line or "\0" in line or not line.isascii():
        return None
    if '"' not in line:
        words = line.split(" ")
    else:
        pieces = line.split('"')
        last = pieces.pop()
        if len(pieces) % 2 or (last and last[0] != " "):
            return None
        words = []
        for number in range(0, len(pieces), 2):
            before = pieces[number]
            if before[-1:] != " " or (number and before[0] != " "):
                return None
            words += before[1 if number else 0 : -1].split(" ")
            words.append(pieces[number + 1])
            if words[-1][:1] in ("-", "!"):
                return None
        if last:
            words += last[1:].split(" ")
    return None if "" in words or len(words) > MOST_WORDS or words[0] != "-A" else words
