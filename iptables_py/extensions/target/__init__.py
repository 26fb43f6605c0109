"""Targets: what -j names, chains aside."""
