"""The tags of a PDF, for those who have it read to them: PDF/UA-1 (ISO 14289-1)."""
