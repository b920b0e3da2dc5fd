"""From a plan to the document tree: structure, numbers, captions, cross references, widths."""
