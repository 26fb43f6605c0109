"""Completion of command lines. It prints no errors, changes nothing, and waits only briefly for other processes."""
