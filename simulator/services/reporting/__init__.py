"""Figures over many calls: frames with declared columns, what is read off them, charts, and files to take along."""
