"""Matches and targets: one file each, found by its name."""
