"""The ruleset in SQLite: where it is kept, its schema, transactions, and operations on chains and rules."""
