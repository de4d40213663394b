"""Version 5: who took a call. Those of before belong to the first person on the machine, who has no name yet."""

import sqlalchemy as sa
from alembic import op

revision = "5"
down_revision = "4"


def upgrade() -> None:
    """Add the table with the first person in it, and the column."""
    people = op.create_table(
        "people",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("alike", sa.String(1200), unique=True),
        sa.Column("since", sa.DateTime(timezone=True)),
    )
    op.bulk_insert(people, [{"id": "local", "name": ""}])
    # Written out: through Alembic, SQLite can be given no column that refers to another table.
    op.execute("ALTER TABLE attempts ADD COLUMN person VARCHAR(64) REFERENCES people (id)")
    op.create_index("ix_attempts_person", "attempts", ["person"])
