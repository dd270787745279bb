"""Kinds of data that Slovenia defines."""
