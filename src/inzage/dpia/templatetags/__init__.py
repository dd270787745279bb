"""Tags and filters of the studies."""
