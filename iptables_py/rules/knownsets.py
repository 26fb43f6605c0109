"""The sets and accounting objects that rules of a file may use."""


class Known:
    """What exists for the rules of a file that is read without loading it. Every accounting object does.

    families: the family of each set by its name, 0 for both
    missing: the names of the others that rules use; None if a rule that uses one is refused
    objects: the names of the accounting objects that rules use
    """

    __slots__ = ("families", "missing", "objects")

    def __init__(self, families: dict[str, int], missing: "set[str] | None") -> None:
        self.families = families
        self.missing = missing
        self.objects: set[str] = set()
