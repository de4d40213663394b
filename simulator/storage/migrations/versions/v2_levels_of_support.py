"""Version 2: how a call was taken, what helped in it, and the link its debrief was shared under.

Calls of version 1 have no row in `attempts`: they were practice.
"""

import sqlalchemy as sa
from alembic import op

revision = "2"
down_revision = "1"


def upgrade() -> None:
    """Add the three tables."""
    op.create_table(
        "attempts",
        sa.Column("call_id", sa.String(64), sa.ForeignKey("calls.id"), primary_key=True),
        sa.Column("level", sa.String(16), nullable=False),
        sa.Column("recall", sa.Boolean, nullable=False),
        sa.Column("parent", sa.String(64), sa.ForeignKey("calls.id")),
        sa.Column("fork", sa.Integer, nullable=False),
    )
    op.create_index("ix_attempts_parent", "attempts", ["parent"])
    op.create_table(
        "aids",
        sa.Column("call_id", sa.String(64), sa.ForeignKey("calls.id"), primary_key=True),
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("kind", sa.String(16), primary_key=True),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "shares",
        sa.Column("token", sa.String(64), primary_key=True),
        sa.Column("call_id", sa.String(64), sa.ForeignKey("calls.id"), nullable=False, unique=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )
