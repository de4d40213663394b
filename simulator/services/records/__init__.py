"""The debrief to take along: one page and one PDF that need nothing else. Only `paper` knows the PDF library."""
