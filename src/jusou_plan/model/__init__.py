"""What a plan is: its parts, the values in them, and what its references mean."""
