"""Comparisons of a number under a mask, in the language of nftables."""

_ALL = 0xFFFFFFFF


def nft_comparison(word: str, value: int, mask: int, inverted: bool, name: str | None = None) -> str:
    """Return the comparison of what `word` means with the value, under the mask unless that is all ones.

    `name`: is printed instead of the value.
    """
    text = name or f"{value:#x}"
    if mask != _ALL:
        return f"{word} and {mask:#x} {'!=' if inverted else '=='} {text}"
    return f"{word} {'!= ' if inverted else ''}{text}"
