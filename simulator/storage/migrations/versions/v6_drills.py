"""Version 6: five minutes of drill: the sessions of each person, and every answer given in them."""

import sqlalchemy as sa
from alembic import op

revision = "6"
down_revision = "5"


def upgrade() -> None:
    """Add both tables."""
    op.create_table(
        "drill_sessions",
        sa.Column("person", sa.String(64), sa.ForeignKey("people.id"), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("day", sa.String(10), nullable=False),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("cards", sa.JSON, nullable=False),
    )
    op.create_table(
        "drill_reviews",
        sa.Column("person", sa.String(64), primary_key=True),
        sa.Column("session", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("place", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("card", sa.String(256), nullable=False, index=True),
        sa.Column("version", sa.String(128), nullable=False),
        sa.Column("statement", sa.String(64), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("day", sa.String(10), nullable=False),
        sa.Column("seed", sa.BigInteger, nullable=False),
        sa.Column("credit", sa.Float, nullable=False),
        sa.Column("critical", sa.Boolean, nullable=False),
        sa.Column("hint", sa.Boolean, nullable=False),
        sa.Column("took_ms", sa.Integer),
        sa.Column("rating", sa.Integer),
        sa.ForeignKeyConstraint(["person", "session"], ["drill_sessions.person", "drill_sessions.number"]),
    )
