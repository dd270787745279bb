"""Kinds of data that Poland defines."""
