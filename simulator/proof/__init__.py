"""What can be said of every possible call, by walking the graph of configurations; never by sampling."""
