"""Marks in a rule's stored text. Each begins with NUL, which no word of a command line contains."""

# Names of interfaces and chains may contain blanks and quotes, and are saved without quotes. In stored text a mark
# replaces such a character, so that the rule can be read back.
#
# mark (0 is NUL)  meaning                                                      stored  printed  read back
# 0s 0q 0t 0n      a blank, quote, tab or newline in a name                     a0sb    a b      a b
# 0X (no a to z)   one character of hidden text, which is read back: x          a0:0X   a        a:x
# 0u (UNSEEN)      makes values differ that are printed and read back alike     a0u     a        a
# 0 (CHAIN)        after the name of a chain named like a target; stored as 0c  LOG0c   LOG      LOG0
CHAIN = "\0"
UNSEEN = "\0u"
_GUARDED = {CHAIN: "c", " ": "s", '"': "q", "\t": "t", "\n": "n"}
_READ = {letter: character for character, letter in _GUARDED.items()}
_PRINTED = {letter: character for letter, character in _READ.items() if character != CHAIN}
_PRINTED_BYTES = {letter.encode(): character.encode() for letter, character in _PRINTED.items()}


def guarded(name: str) -> str:
    """Return a name as a word of stored text."""
    for character, letter in _GUARDED.items():
        if character in name:
            name = name.replace(character, "\0" + letter)
    return name


def hidden(text: str) -> str:
    """Return text without capitals as a part of stored text that is read back but not printed.

    Letters are stored as capitals, because a lower-case letter would be another mark. Blanks separate words.
    """
    return "".join("\0" + character.upper() for character in text)


def shown(text: str) -> str:
    """Return stored text as it is printed."""
    first, *parts = text.split("\0")
    return first + "".join(_PRINTED.get(part[:1], "") + part[1:] for part in parts)


def shown_bytes(text: bytes) -> bytes:
    """Return the stored text of many rules as it is printed."""
    if b"\0" not in text:
        return text
    first, *parts = text.split(b"\0")
    return first + b"".join(_PRINTED_BYTES.get(part[:1], b"") + part[1:] for part in parts)


def reread(word: str) -> str:
    """Return a word of stored text as it is read back, including hidden text."""
    first, *parts = word.replace(UNSEEN, "").split("\0")
    return first + "".join(_READ.get(part[:1], part[:1].lower()) + part[1:] for part in parts)
