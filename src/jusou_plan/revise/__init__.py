"""Changing a plan's files on request: edits on spans, so that comments and layout stay as they were."""
