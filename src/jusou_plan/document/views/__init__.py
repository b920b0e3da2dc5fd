"""Views: what each kind of block of the outline prints of the plan's data, one module each."""
