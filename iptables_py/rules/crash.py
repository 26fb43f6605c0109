"""Where the reference crashes in the middle of its output."""


class BreaksOff(Exception):
    """The reference crashes in the middle of printing a rule: `text` is what it has printed of it so far."""

    def __init__(self, text: str) -> None:
        self.text = text
        super().__init__(text)
