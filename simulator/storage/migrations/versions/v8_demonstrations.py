"""Version 8: what a database of made-up people was made from, so that nobody takes it for a real one."""

import sqlalchemy as sa
from alembic import op

revision = "8"
down_revision = "7"


def upgrade() -> None:
    """Add the table. It stays empty in every database that there is."""
    op.create_table(
        "demonstrations",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("trainees", sa.Integer, nullable=False),
        sa.Column("days", sa.Integer, nullable=False),
        sa.Column("seed", sa.String(128), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
    )
