"""The program ipset, compatible with version 7.17: sets for `-m set` and `-j SET`, stored with the ruleset."""
