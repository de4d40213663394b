"""How fast things are, and how they grow."""
