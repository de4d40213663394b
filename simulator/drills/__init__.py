"""When a card comes again, and which cards make five minutes. Pure: no clock, no chance, no disk."""
