"""One file per page of the app. Streamlit runs them as scripts, in the entry script."""
