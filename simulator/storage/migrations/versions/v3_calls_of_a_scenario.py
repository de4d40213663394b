"""Version 3: the calls of one scenario are found without looking at all calls there are."""

from alembic import op

revision = "3"
down_revision = "2"


def upgrade() -> None:
    """Add the index."""
    op.create_index("ix_calls_scenario_started_at", "calls", ["scenario", "started_at"])
