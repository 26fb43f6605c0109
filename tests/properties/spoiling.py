"""Errors in generated command lines: words repeated, missing, moved or spoiled, and `!` in wrong places."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.properties.words import BARE, CHARACTERS, Chunk, Draw, chance


def spoiled(draw: Draw, chunks: list[Chunk]) -> list[Chunk]:
    """Draw the same words with one or two errors; unchanged if there are no words."""
    for _ in range(draw(st.integers(1, 2)) if chunks else 0):
        at = draw(st.integers(0, len(chunks) - 1))
        way = draw(st.sampled_from(("word", "word", "word", "twice", "lost", "cut", "!", "moved", "split")))
        if way == "word":
            place = len(chunks[at]) - 1 if chance(draw, 80) else draw(st.integers(0, len(chunks[at]) - 1))
            chunks[at] = [*chunks[at][:place], draw(spoiled_word(chunks[at][place])), *chunks[at][place + 1 :]]
        elif way == "twice":
            chunks.insert(draw(st.integers(0, len(chunks))), chunks[at])
        elif way == "lost":
            chunks.pop(at)
        elif way == "cut":
            chunks[at] = chunks[at][: draw(st.integers(0, len(chunks[at]) - 1))]
        elif way == "!":
            chunks.insert(at, ["!"])
        elif way == "moved":
            chunks.insert(draw(st.integers(0, len(chunks) - 1)), chunks.pop(at))
        else:
            chunks[at] = [*chunks[at][:1], "!", *chunks[at][1:]]
        chunks = [chunk for chunk in chunks if chunk]
        if not chunks:
            break
    return chunks


def spoiled_word(word: str) -> st.SearchStrategy[str]:
    """Return the strategy for a wrong form of a word: longer, shorter, other case, blanks, signs, other bytes."""
    at = st.integers(0, max(0, len(word) - 1))
    character = st.one_of(st.sampled_from(BARE), CHARACTERS)
    return st.one_of(
        st.sampled_from((word + ",", "," + word, word + " ", " " + word, word + ":", "-" + word, "+" + word)),
        st.sampled_from((word * 2, word.swapcase(), word + "/0", word + "/", word + "=", "9" * 30, "x" * 300, "")),
        at.map(lambda place: word[:place] + word[place + 1 :]),
        st.tuples(at, character).map(lambda pair: word[: pair[0]] + pair[1] + word[pair[0] :]),
        st.tuples(at, character).map(lambda pair: word[: pair[0]] + pair[1] + word[pair[0] + 1 :]),
    ).filter(lambda text: "\0" not in text)
