"""The app in the browser: Streamlit pages that lay out the plain values of the services and decide nothing."""
