"""Values that people write as a short text: parsed for checks, kept as written for print."""
