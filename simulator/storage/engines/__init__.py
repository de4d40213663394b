"""How each kind of database is opened, and what its complaints mean to a user. SQLite, so far."""
