"""Two versions of a plan → typed changes, by element; how they look is the business of others."""
