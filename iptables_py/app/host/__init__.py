"""The command host."""
