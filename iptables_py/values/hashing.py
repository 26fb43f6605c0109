"""The kernel's hash of 32-bit words, jhash2(): lookup3 by Bob Jenkins."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

START = 0xDEADBEEF
WORD = 0xFFFFFFFF


def hash_arrays(words: "Sequence[int]", start: int, count: int) -> list[int]:
    """Return the hashes of `count` arrays of one or more 32-bit words, all computed at once.

    Each of `words` is one word of all arrays: an integer with 64 bits for each. `start` is the initial value.
    """
    ones = int.from_bytes(b"\1\0\0\0\0\0\0\0" * count, "little")
    low, borrow = ones * WORD, ones << 32

    def less(one: int, other: int) -> int:
        return one + borrow - other & low

    def turned(one: int, by: int) -> int:
        return (one << by | one >> 32 - by) & low

    a = b = c = ones * (START + 4 * len(words) + start & WORD)
    while len(words) > 3:
        a, b, c = (one + word & low for one, word in zip((a, b, c), words, strict=False))
        words = words[3:]
        for by in (4, 6, 8, 16, 19, 4):
            a, b, c = b, c + b & low, less(a, c) ^ turned(c, by)
    a, b, c = (one + word & low for one, word in zip((a, b, c), [*words, 0, 0], strict=False))
    for by in (14, 11, 25, 16, 4, 14, 24):
        a, b, c = b, less(c ^ b, turned(b, by)), a
    return memoryview(b.to_bytes(8 * count, "little")).cast("Q").tolist()


def hash_words(words: "Sequence[int]", start: int = 0) -> int:
    """Return the hash of one or more 32-bit words."""
    return hash_arrays(words, start, 1)[0]


def scaled(value: int, size: int) -> int:
    """Return a number below `size` in proportion to a 32-bit hash."""
    return value * size >> 32


def words_of(data: bytes) -> list[int]:
    """Return bytes as words in the order of a little-endian machine."""
    return [int.from_bytes(data[at : at + 4], "little") for at in range(0, len(data), 4)]
