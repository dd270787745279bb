"""Kinds of data that Germany defines."""
