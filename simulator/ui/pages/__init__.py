"""One file per page. Streamlit runs them as scripts, in the entry script."""
