"""The place of an assessment that goes on: one for each person and scenario, and the database lets nobody have two."""

from sqlalchemy import Connection

from simulator.domain.record import CallRecord
from simulator.storage.tables import assessing


def take_place(connection: Connection, record: CallRecord) -> None:
    """Give the place of a person and scenario to a new assessment, where no other one goes on.

    Whoever had it before has ended. A call that ends does not give it back by itself: its last choice is one of the
    clicks that somebody waits for.
    """
    theirs = {"person": record.person, "scenario": record.scenario}
    connection.execute(assessing.delete().filter_by(**theirs))
    connection.execute(assessing.insert(), {**theirs, "call_id": record.id})
