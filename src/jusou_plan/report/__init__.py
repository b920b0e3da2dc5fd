"""Diagnostics as something to read: for people (text) and for programs (JSON)."""
