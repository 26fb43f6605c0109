"""Completion: what may stand at the cursor of a command line. It prints no error, changes nothing, hardly waits."""
