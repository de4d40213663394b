"""Run by Alembic: migrates the connection that `migrate` was given, in the transaction that is open there."""

from alembic import context

from simulator.storage.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
