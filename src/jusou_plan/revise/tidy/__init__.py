"""The canonical form of a plan's files: the order of keys, indentation and blanks; comments stay."""
