"""A folder a page: page.py says what it does, page.ts and page.css what it looks like. Streamlit runs page.py."""
