"""Printing a document tree: one self-contained HTML file, or a PDF. It knows nothing of YAML."""
