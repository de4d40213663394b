"""Charts of the reports, drawn by Altair in the colours of the pages: a file a kind of chart."""
