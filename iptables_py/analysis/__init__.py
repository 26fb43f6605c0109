"""What can be said about whole rulesets without running packets."""
