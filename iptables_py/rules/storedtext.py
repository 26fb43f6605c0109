"""Marks in a rule's stored text."""

# Names of interfaces and chains may hold what parts words, and are saved without quotes. So that a saved rule can
# be read back, such a character is kept as NUL and a letter; no word of a command line holds a NUL. NUL and any
# other character is what the rule has and the program reads back, but never prints.
CHAIN = "\0"  # behind the name of a chain that leads to no target, though there is one that is called so
_GUARDED = {CHAIN: "c", " ": "s", '"': "q", "\t": "t", "\n": "n"}
_READ = {letter: character for character, letter in _GUARDED.items()}
_LETTERS = {letter: character for letter, character in _READ.items() if character != CHAIN}
_LETTER_BYTES = {letter.encode(): character.encode() for letter, character in _LETTERS.items()}
UNSEEN = "\0u"  # tells apart values that print alike


def guarded(name: str) -> str:
    """`name` as a word of a rule's stored text."""
    for character, letter in _GUARDED.items():
        if character in name:
            name = name.replace(character, "\0" + letter)
    return name


def hidden(text: str) -> str:
    """`text` as a part of a rule's stored text that is read back but not printed; without capitals.

    Its letters are kept as capitals, which no guarded character is. Blanks in it part words.
    """
    return "".join("\0" + character.upper() for character in text)


def shown(text: str) -> str:
    """The stored text of a rule as it is printed."""
    first, *parts = text.split("\0")
    return first + "".join(_LETTERS.get(part[:1], "") + part[1:] for part in parts)


def shown_bytes(text: bytes) -> bytes:
    """The same for many rules at once."""
    if b"\0" not in text:
        return text
    first, *parts = text.split(b"\0")
    return first + b"".join(_LETTER_BYTES.get(part[:1], b"") + part[1:] for part in parts)


def reread(word: str) -> str:
    """A word of a rule's stored text as it is read back, with what is hidden in it."""
    first, *parts = word.replace(UNSEEN, "").split("\0")
    return first + "".join(_READ.get(part[:1], part[:1].lower()) + part[1:] for part in parts)
