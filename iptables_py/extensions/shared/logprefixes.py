"""Prefixes of log lines in the language of nftables."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.translation import Translation

_REPLACED = {ord('"'): "'", ord("$"): "_"}  # a quote ends the text, and a dollar sign starts the name of a variable


def replaced(prefix: str, translation: "Translation") -> str:
    """Return the prefix without the characters that nft can't have in it, which are then reported as lost."""
    text = prefix.translate(_REPLACED)
    if text != prefix:
        translation.losses.append('the characters " and $ in the prefix')
    return text
