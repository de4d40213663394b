"""Version 11: who asked for a review of which change of the library, who signed it or sent it back, over which text."""

import sqlalchemy as sa
from alembic import op

revision = "11"
down_revision = "10"


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "review_steps",
        sa.Column("library", sa.String(64), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("person", sa.String(64), nullable=False),
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("before", sa.String(128), nullable=False),
        sa.Column("after", sa.String(128), nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("publication", sa.Integer),
    )
