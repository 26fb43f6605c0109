"""The run of a translator, which does not ask the kernel."""

from iptables_py.extensions import NO_PART
from iptables_py.iptables.run import Run


class TranslatorRun(Run):
    """A run without warnings about parts that the kernel lacks (measured)."""

    def warn(self, text: str) -> None:
        """Add text to standard error."""
        if not text.startswith(NO_PART):
            super().warn(text)
