"""Changes of some bits of a header field in the language of nftables.

nft 1.0 can only write constants into a field, so there is a rule for each result.
"""

from iptables_py.rules.translation import anonymous_chain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.translation import Translation


def changes(field: str, bits: int, flip: int, clear: int) -> list[str] | None:
    """Return the rules that clear some bits of a field and then flip some.

    None if a second change would undo the first one: a packet may meet several of the rules.
    """
    whole = (1 << bits) - 1
    if clear == whole:
        return [f"{field} set {flip:#x}"]
    if flip & ~clear:
        return None
    values: dict[int, list[str]] = {}
    for value in range(whole + 1):
        result = value & ~clear | flip
        if result != value:
            values.setdefault(result, []).append(f"{value:#x}")
    return [f"{field} {{ {', '.join(found)} }} {field} set {result:#x}" for result, found in values.items()]


def statements(first: list[str] | None, then: list[str] | None, translation: "Translation") -> str | None:
    """Return the changes of two fields as statements of one rule, None with the reason if one is impossible."""
    if first is None or then is None:
        translation.reason = "nft can't flip single bits of a field"
        return None
    rows = first + then
    return anonymous_chain(rows) if any("{" in row for row in rows) else " ".join(rows)
