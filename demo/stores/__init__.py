"""The systems of the demo: each module makes one, in a store of its own kind."""
