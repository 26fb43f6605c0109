"""The program ipset, as version 7.17 has it: IP sets kept beside the ruleset, which `-m set` and `-j SET` name."""
