"""Whether two rulesets treat every packet alike."""
