"""The law as data: duties keyed by concept, with the numbers that they have on a day."""
