"""Scenarios: a host, rules and packets as JSON, and what becomes of the packets."""
