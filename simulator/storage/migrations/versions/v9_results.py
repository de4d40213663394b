"""Version 9: what a finished call came to, in one row, so that a year of calls is read without their evaluations."""

import sqlalchemy as sa
from alembic import op

revision = "9"
down_revision = "8"


def upgrade() -> None:
    """Add the tables. Calls of before come into them when a report is first asked for."""
    op.create_table(
        "scorecard_lines",
        sa.Column("hash", sa.String(64), primary_key=True),
        sa.Column("lines", sa.JSON, nullable=False),
    )
    op.create_table(
        "results",
        sa.Column("call_id", sa.String(64), sa.ForeignKey("calls.id"), primary_key=True),
        sa.Column("person", sa.String(64), nullable=False),
        sa.Column("scenario", sa.String(64), nullable=False),
        sa.Column("form", sa.String(16), nullable=False),
        sa.Column("level", sa.String(16), nullable=False),
        sa.Column("branch", sa.Boolean, nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True)),
        sa.Column("ended_at", sa.DateTime(timezone=True)),
        sa.Column("score", sa.Float),
        sa.Column("result", sa.String(16), nullable=False),
        sa.Column("hints", sa.Integer, nullable=False),
        sa.Column("lines", sa.String(64), sa.ForeignKey("scorecard_lines.hash")),
        sa.Column("marks", sa.String(512), nullable=False),
        sa.Column("turns", sa.LargeBinary, nullable=False),
    )
    op.create_index("ix_results_person", "results", ["person"])
