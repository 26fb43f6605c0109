"""Names of rate estimators, which the target RATEEST makes and the match rateest asks."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.options import Option
    from iptables_py.rule import Use

NAME_BYTES = 15
OPTIONS = "--rateest"  # in the text of every rule that has an estimator; it lives as long as one has


def read_name(text: str, option: "Option", use: "Use") -> str:
    """The bytes that are kept of a name."""
    return text.encode("utf-8", "surrogateescape")[:NAME_BYTES].decode("utf-8", "surrogateescape")
