"""Version 9: the verdicts of finished calls, a line a call, so that a year of them is read without its evaluations."""

import sqlalchemy as sa
from alembic import op

revision = "9"
down_revision = "5"


def upgrade() -> None:
    """Add the tables. They are filled from the evaluations when a report is first asked for, and then call by call."""
    op.create_table(
        "scorecard_lines",
        sa.Column("hash", sa.String(64), primary_key=True),
        sa.Column("lines", sa.JSON, nullable=False),
    )
    op.create_table(
        "verdicts",
        sa.Column("call_id", sa.String(64), sa.ForeignKey("calls.id"), primary_key=True),
        sa.Column("lines", sa.String(64), sa.ForeignKey("scorecard_lines.hash")),
        sa.Column("result", sa.String(16), nullable=False),
        sa.Column("marks", sa.String(512), nullable=False),
        sa.Column("turns", sa.LargeBinary, nullable=False),
    )
