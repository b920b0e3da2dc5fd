"""YAML text to plain data with the position of every key and value; several files, one plan."""
