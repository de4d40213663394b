"""Five minutes a day: cards from the content, when each is due, and the session of today."""
