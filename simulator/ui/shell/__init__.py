"""The server around the pages: how it is started, which pages there are, whose session it is, what else is served."""
