"""Figures drawn from the plan's own data: a small language of shapes, and one module for each figure."""
