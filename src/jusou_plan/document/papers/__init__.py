"""The documents beside the plan itself, each made from the same facts."""
