"""Version 4: whether ready answers were shown in a call. In those that were taken before, they were."""

import sqlalchemy as sa
from alembic import op

revision = "4"
down_revision = "3"


def upgrade() -> None:
    """Add the column."""
    op.add_column("attempts", sa.Column("form", sa.String(16), nullable=False, server_default="prompted"))
