"""How much of a dataset a sample is. It loads nothing, so that help can be printed at once."""

ROWS = 4603
"""The rows of a sample: what is in one row of a thousand is then seen with a certainty of 99 in a hundred."""
