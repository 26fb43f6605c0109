"""What can be proved about a ruleset: rules that no packet reaches, and the like."""
