"""Targets, the extensions that -j names (apart from chains)."""
