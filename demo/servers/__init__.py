"""The servers of the demo: each runs on this machine alone, and stops when the demo stops."""
