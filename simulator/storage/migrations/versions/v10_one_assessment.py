"""Version 10: one assessment that goes on for each person and scenario; of those begun before, it is the oldest."""

import sqlalchemy as sa
from alembic import op

revision = "10"
down_revision = "9"


def upgrade() -> None:
    """Add the table, with the assessments that have not ended in it."""
    op.create_table(
        "assessing",
        sa.Column("person", sa.String(64), sa.ForeignKey("people.id"), primary_key=True),
        sa.Column("scenario", sa.String(64), primary_key=True),
        sa.Column("call_id", sa.String(64), sa.ForeignKey("calls.id"), nullable=False, unique=True),
    )
    # A damaged file is upgraded too: whose person is not there has no place to keep.
    op.execute(
        """
        INSERT INTO assessing (person, scenario, call_id)
        SELECT person, scenario, id FROM (
            SELECT coalesce(attempts.person, 'local') AS person, calls.scenario AS scenario, calls.id AS id,
                row_number() OVER (
                    PARTITION BY coalesce(attempts.person, 'local'), calls.scenario ORDER BY calls.started_at, calls.id
                ) AS place
            FROM calls
            JOIN attempts ON attempts.call_id = calls.id
            LEFT JOIN finishes ON finishes.call_id = calls.id
            WHERE attempts.level = 'assessment' AND finishes.call_id IS NULL
        ) AS going
        WHERE place = 1 AND person IN (SELECT id FROM people)
        """
    )
