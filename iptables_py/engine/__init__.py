"""The engine: what Linux does with packets, given a ruleset, a host and its connections."""
