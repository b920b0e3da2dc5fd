"""The law as data: what a duty says, and under which number, on a given day."""
