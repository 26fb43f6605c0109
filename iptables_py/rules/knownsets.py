"""The sets that rules of a file may use."""


class Known:
    """The sets that exist for the rules of a file that is read without loading it.

    families: the family of each set by its name, 0 for both
    missing: the names of the others that rules use; None if a rule that uses one is refused
    """

    __slots__ = ("families", "missing")

    def __init__(self, families: dict[str, int], missing: "set[str] | None") -> None:
        self.families = families
        self.missing = missing
