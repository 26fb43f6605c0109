"""Lines of a restore's input."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from iptables_py.iptables.restore.lines import LINE_BYTES, MANY, numbered_lines


def pieces(text: bytes) -> list[tuple[int, str]]:
    """Return all lines with their numbers, by reading them as C does."""
    found = []
    while text:
        end = text.find(b"\n") + 1 or len(text)
        end = min(end, LINE_BYTES)
        found.append(text[:end].partition(b"\0")[0].decode("utf-8", "surrogateescape"))
        text = text[end:]
    return list(enumerate(found, 1))


LINES = (b"", b"a", b"\xff", b"\0", b"a\0b", b"x" * LINE_BYTES, b"x" * (LINE_BYTES - 1))


@given(st.lists(st.sampled_from(LINES)), st.booleans(), st.sampled_from((0, MANY)))
def test_all_but_empty_lines(lines: list[bytes], ended: bool, empty: int) -> None:
    text = b"\n".join(lines) + b"\n" * (ended + empty)
    expected = pieces(text)
    found = list(numbered_lines(text))
    assert [one for one in found if one[1] != "\n"] == [one for one in expected if one[1] != "\n"]
    assert found[-1:] == expected[-1:]
