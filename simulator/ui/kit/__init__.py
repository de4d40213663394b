"""The code that all pages share in the browser, and the command that writes the generated part of it."""
