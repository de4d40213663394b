"""Many moves from one typed sentence: what a trainee said, as the moves of the library it most probably is.

A suggestion with a figure, never a grade. It is learned from the library's own sentences and knows no other language
than English.
"""
