"""Writing content in the app: drafts over the library, checked and proved while they are written, then published."""
