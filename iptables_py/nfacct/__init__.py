"""The program nfacct, compatible with version 1.0.2: accounting objects for `-m nfacct`, stored with the ruleset."""
