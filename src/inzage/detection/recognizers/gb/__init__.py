"""Kinds of data that the United Kingdom defines."""
