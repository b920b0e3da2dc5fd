"""Holding a plan against the rules: what a rule is, which there are, and running them."""
