"""Version 6: which programmes people are in."""

import sqlalchemy as sa
from alembic import op

revision = "7"
down_revision = "6"


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "enrolments",
        sa.Column("person", sa.String(64), sa.ForeignKey("people.id"), primary_key=True),
        sa.Column("since", sa.DateTime(timezone=True), primary_key=True),
        sa.Column("programme", sa.String(64), nullable=False),
        sa.Column("ended", sa.DateTime(timezone=True)),
    )
