"""Content mistakes planted on purpose, and the finding that has to catch each."""
