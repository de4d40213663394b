// Support during a call: what is said of the last choice, hints, and saying it first.
