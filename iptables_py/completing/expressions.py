"""The words of the expressions of `iptables-py find`: which part of a condition comes next, and several words as one.

This is enough for completion, which must not spend time on the whole grammar (app/find/language.py).
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

OPERATORS = {
    "has": "the rule's value includes all of this one",
    "within": "the rule's value lies within this one",
    "is": "the values are the same",
    "=": "the values are the same",
    "==": "the values are the same",
    "!=": "the values differ",
    "~": "a regular expression is found in the value",
    "<": "the number is less",
    "<=": "the number is less or the same",
    ">": "the number is greater",
    ">=": "the number is greater or the same",
}
SIGNS = "<>=!~"
JOINTS = {"and": "both conditions", "or": "at least one of the conditions"}
# what can come next
CONDITION, OPERATOR, VALUE, JOINT = "condition", "operator", "value", "joint"


def tokens(text: str) -> list[str]:
    """Split an expression into words, operators, parentheses, and values in quotes with their quotes."""
    found: list[str] = []
    at = 0
    while at < len(text):
        begin, letter = at, text[at]
        at += 1
        if letter.isspace():
            continue
        if letter in "\"'":
            while at < len(text) and text[at] != letter:
                at += 1 + (letter == '"' and text[at] == "\\")
            at += 1
        elif letter in SIGNS:
            while text[at : at + 1] and text[at] in SIGNS:
                at += 1
        elif letter not in "()":
            while at < len(text) and not _is_special(text[at]):
                at += 1
        found.append(text[begin:at])
    return found


def _is_special(letter: str) -> bool:
    return letter.isspace() or letter in "()\"'" or letter in SIGNS


def expected(text: str) -> tuple[str, str, str]:
    """Return what can come after the beginning of an expression, and field and operator of its last condition."""
    expects, field, operator = CONDITION, "", ""
    for token in tokens(text):
        if expects == CONDITION and token.lower() not in ("not", "("):
            expects, field, operator = OPERATOR, token, ""
        elif expects == OPERATOR and token in OPERATORS:
            expects, operator = VALUE, token
        elif expects in (OPERATOR, VALUE):
            expects = JOINT
        elif expects == JOINT and token.lower() in JOINTS:
            expects = CONDITION
    return expects, field, operator


def is_value(text: str, word: str) -> bool:
    """Return whether a word of a command line that comes after the beginning of an expression is one value."""
    expects = expected(text)[0]
    return expects == VALUE or expects == OPERATOR and word not in OPERATORS and word[:1] not in (*SIGNS,)


def joined(words: "Sequence[str]") -> str:
    """Return the words of a command line as one expression, in which a word in place of a value is one value.

    A single word is the expression itself.
    """
    if len(words) == 1:
        return words[0]
    text = ""
    for word in words:
        text = f"{text} {as_value(word) if is_value(text, word) else word}".lstrip()
    return text


def as_value(word: str) -> str:
    """Return the word as one value of an expression, in quotes if it needs them and has none."""
    if word and not any(map(_is_special, word)) or tokens(word) == [word] and len(word) > 1 and word[0] == word[-1]:
        return word
    return '"' + word.replace("\\", "\\\\").replace('"', '\\"') + '"'
