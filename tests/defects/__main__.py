"""Write the table of what catches what: `cd tests && python -m defects`."""

from defects.table import FILE, table

FILE.write_text(table(), encoding="utf-8")
