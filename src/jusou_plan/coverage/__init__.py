"""What the law asks a plan to hold, and whether and where this plan holds it."""
