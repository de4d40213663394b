"""A change before it is published: what it changes for whom, as a page that somebody reads and signs."""
