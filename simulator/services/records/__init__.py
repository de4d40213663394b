"""The debrief to take along, as one page of HTML (`page`, `templates`) and as PDF (`pdf`, `paper`)."""
