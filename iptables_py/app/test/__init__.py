"""The command test."""
