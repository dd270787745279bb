"""The people of the demo and what they do: made up, seeded, the same in every system."""
