"""The sets and accounting objects that rules of a file may use."""


class Known:
    """What exists for the rules of a file that is read without loading it.

    families: the family of each set by its name, 0 for both
    missing: the names of the others that rules use; None if a rule that uses one is refused
    objects: the names of the accounting objects that rules use, all of which exist; None if the ruleset that the rules
        are added to has them
    """

    __slots__ = ("families", "missing", "objects")

    def __init__(self, families: dict[str, int], missing: "set[str] | None", every_object: bool = True) -> None:
        self.families = families
        self.missing = missing
        self.objects: set[str] | None = set() if every_object else None
