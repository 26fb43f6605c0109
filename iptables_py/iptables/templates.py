"""Templates for rules that differ only in free values, so that only a few rules are read in full.

Two rules have the same shape if they differ only in values on which nothing else depends: addresses, user chains, and
the values of options that are declared as free (`Option.free`). When a shape is seen for the second time, the rule is
read in full, and once more with a sample in place of each free value. The text of the rule with samples, with a
numbered field in place of each sample, is the template of the shape. It is used only if each sample occurs in it
exactly once, and if filling in the rule's own values results in the rule's text. For later rules of the shape, only
their values are filled in.
"""

from iptables_py import extensions, tables
from iptables_py.iptables.freewords import JUMP, FreeWordReader
from iptables_py.iptables.plainwords import plain_words
from iptables_py.kernel.rules import hooks_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.rules.options import Free
    from iptables_py.rules.rule import Rule

    Words = tuple[str | None, ...]  # of a line, with None for the words that may differ
    TextOf = Callable[[str], str | None]
    Filled = tuple[list[str], list[str], "Template"]  # the line's words, the rule's texts

MOST = 20000  # shapes and outlines that are remembered, to limit the memory used if no two rules are alike


class Template:
    """The texts of all rules of one shape.

    `formats`: for each text the function that returns it with the free values given as arguments.
    `kinds`: the kinds of the free values, in the order of their numbers.
    `chain`: the chain that the rules are in, None for any user chain.
    `jump`: the chain that the rules jump to, "" if none or if it is a free value.
    `jump_word`: the number of the word that names that chain if it is a free value, else 0.
    `hooks`: the hooks that limit the rules (see kernel.rules.hooks_of).
    `verbatim`: whether the line of the shape that was read in full consists of these texts, unchanged.
    """

    __slots__ = ("chain", "formats", "hooks", "jump", "jump_word", "kinds", "verbatim")

    def __init__(self, texts: list[str], kinds: "dict[int, Free]", chain: str | None, rule: "Rule") -> None:
        """Make a template of format strings with a field for each free value; `kinds` is by word number."""
        self.formats = [text.format for text in texts]
        self.kinds = list(kinds.values())
        self.chain = chain
        self.jump_word = next((number for number, kind in kinds.items() if kind is JUMP), 0)
        self.jump = "" if self.jump_word or rule.target else rule.jump
        self.hooks = hooks_of(rule)
        self.verbatim = False

    def fill(self, values: list[str]) -> list[str]:
        """Return the texts with those values."""
        return [text_with(*values) for text_with in self.formats]


class Outline:
    """The shapes of rules that have the same options at the same places.

    `free`: for each word that may be free its number, its kind and the function that returns its text, or None if the
    word is not plain enough.
    `templates`: by shape.
    `sightings`: how often each shape was seen before it had a template.
    """

    __slots__ = ("free", "sightings", "templates")

    def __init__(self, free: "list[tuple[int, Free, TextOf]]") -> None:
        self.free = free
        self.templates: dict[Words, Template] = {}
        self.sightings: dict[Words, int] = {}

    def split(self, words: list[str], in_user_chain: bool) -> "tuple[Words, list[str]]":
        """Return the shape and the texts of the free values."""
        shape: list[str | None] = list(words)
        values: list[str] = []
        if in_user_chain:
            shape[1] = None
        for number, _, text_of in self.free:
            value = text_of(words[number])
            if value is not None:
                values.append(value)
                shape[number] = None
        return tuple(shape), values


class Shapes:
    """The shapes of one table's rules. Subclasses define which texts the templates contain.

    `often`: how often the options of an outline are seen before its free values are noted.
    """

    often = 1

    def __init__(self) -> None:
        self.chains: dict[str, str | None] = {}  # the text of each user chain that may replace any other
        self.names: set[str] = set()  # of protocols and extensions; their words are part of an outline
        self.outlines: dict[Words, Outline] = {}
        self.sightings: dict[Words, int] = {}  # how often the options of each outline were seen
        self.room = MOST  # for more sightings
        self.targets = set(extensions.names("target"))

    def reader_of(self, words: list[str]) -> FreeWordReader | None:
        """Return a reader that has read a line with these words, None if the line can't have a template."""
        raise NotImplementedError

    def texts(self, rule: "Rule") -> list[str]:
        """Return the texts of a rule that templates contain."""
        raise NotImplementedError

    def text_of(self, kind: "Free") -> "TextOf":
        """Return the function that returns the text of a value of that kind."""
        return kind.text

    def declare(self, name: str) -> None:
        """Note a user chain. One named like a target or a base chain does not replace others."""
        if name not in self.targets and name not in tables.HOOKS:
            self.chains[name] = self.text_of(JUMP)(name)

    def read(self, line: str) -> "Filled | None":
        """Return the result for a rule `-A ...`, None if the rule must be read in full."""
        words = plain_words(line)
        return None if words is None else self.fill(line, words)

    def fill(self, line: str, words: list[str]) -> "Filled | None":
        """Do the same for a line with these plain words."""
        options = _options(words, self.names)
        outline = self.outlines.get(options)
        if outline is None:
            if self._seen(self.sightings, options) >= self.often:
                self._learn_outline(words)
            return None
        shape, values = outline.split(words, words[1] in self.chains)
        template = outline.templates.get(shape)
        if template is None:
            if self._seen(outline.sightings, shape) == 1:
                self._learn_template(outline, shape, line, words, values)
            return None
        return words, template.fill(values), template

    def _seen(self, sightings: "dict[Words, int]", key: "Words") -> int:
        """Count a sighting, if there is room; return how many were counted before."""
        earlier = sightings.get(key, 0)
        if not earlier:
            if not self.room:
                return 0
            self.room -= 1
        sightings[key] = earlier + 1
        return earlier

    def _learn_outline(self, words: list[str]) -> None:
        read = self.reader_of(words)
        if read is None:
            return
        self.names |= read.names
        free = sorted(read.free.items())
        self.outlines[_options(words, self.names)] = Outline(
            [(number, kind, self.chains.get if kind is JUMP else self.text_of(kind)) for number, kind in free]
        )

    def _learn_template(
        self, outline: Outline, shape: "Words", line: str, words: list[str], values: list[str]
    ) -> None:
        kinds = {number: kind for number, kind, _ in outline.free if shape[number] is None}
        samples = list(words)
        for count, (number, kind) in enumerate(kinds.items()):
            samples[number] = kind.sample(count)
        read, sampled = self.reader_of(words), self.reader_of(samples)
        if read is None or sampled is None or any(read.free.get(number) is not kind for number, kind in kinds.items()):
            return
        sample_texts = [self.text_of(kind)(samples[number]) or "" for number, kind in kinds.items()]
        formats = formats_of(self.texts(sampled.rule), sample_texts)
        template = Template(formats, kinds, shape[1], read.rule)
        texts = template.fill(values)
        if texts == self.texts(read.rule):
            template.verbatim = line == f"-A {words[1]} {''.join(texts)}"
            outline.templates[shape] = template


def _options(words: list[str], names: set[str]) -> "Words":
    """Return the words that may be options, `!`, protocols or extensions."""
    return tuple([word if word[0] in "-!" or word in names else None for word in words])


def formats_of(texts: list[str], samples: list[str]) -> list[str]:
    """Return the texts as format strings with a field for each sample; none unless each sample occurs just once."""
    if any(sum(text.count(sample) for text in texts) != 1 for sample in samples):
        return []
    formats = [text.replace("{", "{{").replace("}", "}}") for text in texts]
    for number, sample in enumerate(samples):
        formats = [text.replace(sample, f"{{{number}}}") for text in formats]
    return formats
