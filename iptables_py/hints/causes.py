"""Faults of the words that lead to many messages, such as a `!` after its option: looked for before all others."""

import re

from iptables_py.commandline import flags
from iptables_py.commandline.getopt import NEEDED
from iptables_py.hints.phrases import placeholder
from iptables_py.hints.question import Question
from iptables_py.hints.typography import DASHES, typography
from iptables_py.rules.options import INVERTIBLE

WITH_VALUE = re.compile(r"(-\w|--[\w-]+)\s+\S")


def cause(question: Question) -> str:
    """Return the hint for the first of these faults that explains the message, or ""."""
    for look in (_typography, _placeholder, _one_word, _negation, _comma, _one_dash, _swallowed):
        if advice := look(question):
            return advice
    return ""


def _blamed(question: Question) -> list[str]:
    """Return the words that the message quotes, and the values of the options that it quotes."""
    words = question.quoted
    return words + [value for word in words if (value := question.value(word, f"--{word}"))]


def _typography(question: Question) -> str:
    for word in question.quoted:
        if word[-1] == ";" and len(word) > 1:
            return f"remove the ; at the end: {word.rstrip(';')}"
    # of an option that begins with a hyphen and a dash, the message quotes a part of the dash
    options = [word for word in question.words if word[:1] == "-" and word[1:2] in (*DASHES,)]
    blamed = question.quoted or [question.chain, question.value("-j", "--jump")]
    return typography([*blamed, *_blamed(question), *options], question.text, bool(question.restoring))


def _placeholder(question: Question) -> str:
    return placeholder(question.words, _blamed(question) or question.words, bool(question.restoring))


def _one_word(question: Question) -> str:
    for word in question.words:
        if WITH_VALUE.match(word) and any(quoted.strip() in word for quoted in question.quoted or [word]):
            return f'the quotes make one word of "{word}": write it without them'
    return ""


def option(question: Question, word: str) -> tuple[bool, bool] | None:
    """Return whether an option must have a value and whether `!` may precede it, or None if the word is no option."""
    for flag in flags.FLAGS:
        if word == f"-{flag.letter}" or (word[:2] == "--" and word[2:] in flag.names):
            return flag.argument == NEEDED, flag.invertible
    used = [use.module for use in question.uses]
    for module in (*used, *question.modules("match"), *question.modules("target")):
        for row in question.options(module) if word[:2] == "--" else ():
            if row.name == word[2:]:
                return row.kind.words > 0, bool(row.flags & INVERTIBLE)
    return None


def _negation(question: Question) -> str:
    words, blamed = question.words, _blamed(question)
    for before, word, after in zip(words, words[1:], [*words[2:], ""], strict=False):
        if word[:1] != "!" or before[:1] != "-":
            continue
        value = word[1:] or after
        known = option(question, before)
        if known and known[0] and value[:1] != "-" and any(one in blamed for one in (word, value)):
            if known[1]:
                return f"the ! goes before the option: ! {before} {value}".rstrip()
            return f"{before} cannot be inverted: it has no !"
    joined = next((word for word in question.quoted if word[:2] == "!-"), "")
    return f"a space is missing after the !: ! {joined[1:]}" if joined else ""


def _comma(question: Question) -> str:
    words = question.words
    quotes_nothing = re.search("[`'\"]['\"]", question.text)
    for option_word, word, after in zip(words, words[1:], words[2:], strict=False):
        apart = word[-1:] == "," or after[:1] == ","
        if apart and after[:1] != "-" and (quotes_nothing or after in question.quoted):
            return f"write the list without spaces: {option_word} {word}{after}"
    return ""


def _one_dash(question: Question) -> str:
    for word, after in zip(question.words, [*question.words[1:], ""], strict=True):
        long = re.fullmatch(r"-[a-z][a-z-]+", word) and option(question, f"-{word}")
        if long and {word, word[2:], word[:2], after} & set(question.quoted):
            return f"a long option has two dashes: -{word}"
    return ""


def _swallowed(question: Question) -> str:
    """Return the hint for an option that took the next option for its value, or ""."""
    words = question.words
    for word, value, after in zip(words, words[1:], [*words[2:], ""], strict=False):
        known = option(question, word) if word[:1] == "-" else None
        if known and known[0] and option(question, value) and {word, value, after} & set(question.quoted):
            noun = "chain" if _is_command(word) else "value"
            return f"{word} has no {noun}: it took {value} for its {noun}"
    return ""


def _is_command(word: str) -> bool:
    return any(word in (f"-{flag.letter}", *(f"--{name}" for name in flag.names)) for flag in flags.COMMANDS)
