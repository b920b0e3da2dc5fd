"""Several plans side by side: what each says of the same thing, and whether they agree."""
